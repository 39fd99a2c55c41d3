// Penalty cases: advance notice, hearing, review, decision, the decision on the spot, transfer.

#include "core/text.hpp"
#include "db/rows.hpp"
#include "deadline/deadline.hpp"
#include "enforcement/case_store.hpp"
#include "form/fact_parts.hpp"
#include "form/form_words.hpp"

#include <algorithm>

namespace bihuan::form {
namespace {

using enforcement::CaseFile;

const CaseStepTaken* last_step(const CaseFile& file, CaseStep step) {
    const auto found = std::find_if(file.steps.rbegin(), file.steps.rend(),
                                    [&](const CaseStepTaken& taken) { return taken.step == step; });
    return found == file.steps.rend() ? nullptr : &*found;
}

Json penalty_lines(const std::vector<CasePenalty>& penalties) {
    Json lines{Json::List{}};
    for (const auto& penalty : penalties)
        lines.push(std::string{text_of(penalty.kind).zh} +
                   (penalty.amount_yuan ? amount_words(*penalty.amount_yuan) : std::string{}));
    return lines;
}

std::vector<NamedOfficer> handlers(const PenaltyCase& of) {
    std::vector<NamedOfficer> officers;
    for (const auto& officer : of.officers)
        officers.push_back({officer.name, officer.certificate_no, {}});
    return officers;
}

void put_party(Facts& facts, const db::Reader& reader, const PenaltyCase& of) {
    const auto place = of.enterprise ? db::find(reader, *of.enterprise) : std::nullopt;
    const bool unit = of.party_kind == CaseParty::unit;
    facts.put("party",
              Json::Object{{"name", of.party},
                           {"is_unit", unit},
                           {"kind_text", text_of(of.party_kind).zh},
                           {"address", place ? place->address : std::string{}},
                           {"uscc", unit && place ? place->uscc : std::string{}},
                           {"person", !unit || !place                       ? std::string{}
                                      : place->legal_representative.empty() ? place->principal
                                                                            : place->legal_representative}});
}

void put_evidence(Facts& facts, const db::Reader& reader, const PenaltyCase& of) {
    Json lines{Json::List{}};
    const auto add = [&](std::string_view type, const std::string& id) {
        for (const auto& piece : evidence::attached_to(reader, type, id))
            lines.push(std::string{text_of(piece.purpose).zh} +
                       (piece.caption.empty() ? "" : "：" + piece.caption));
    };
    add("penalty_case", of.id.text());
    if (of.hazard) add("hazard", of.hazard->text());
    facts.put("evidence", std::move(lines));
}

/// What stands in every paper of a case.
Facts begin(FormKind kind, const db::Reader& reader, const CaseFile& file, const FormSource& source,
            std::string title = {}) {
    const auto& of = file.penalty_case;
    Standing standing{PowerBasis::own_duty,
                      of.authority_organ.empty() ? source.organ.name : of.authority_organ, std::nullopt};
    if (of.authority) standing.item = db::find(reader, *of.authority);
    if (standing.item) standing.basis = standing.item->basis;
    Facts facts = head(kind, source, standing.organ, std::move(title));
    put_standing(facts, standing, rule_of(kind), source);
    put_party(facts, reader, of);
    put_officers(facts, handlers(of));
    put_evidence(facts, reader, of);
    const auto* end = last_step(file, CaseStep::investigate);
    facts.put("code", of.code)
        .put("cause", of.cause)
        .put("case_facts", of.facts)
        .put("findings_of_case", end ? end->words : std::string{})
        .put("legal_basis", of.basis)
        .put("filed_on_text", day_words(of.filed_on))
        .put("recorded_no", "");
    return facts;
}

void sign_by_party(Facts& facts, const db::Reader& reader, FormKind kind, const PenaltyCase& of,
                   bool with_officers) {
    std::vector<SignatureLine> lines;
    if (with_officers)
        for (const auto& officer : of.officers)
            lines.push_back({"执法人员签名", officer.name, EvidencePurpose::signature_officer,
                             "执法证号 " + officer.certificate_no});
    lines.push_back({"当事人签名", "", EvidencePurpose::signature_unit});
    put_signatures(facts, reader, kind, "penalty_case", of.id.text(), lines);
}

std::optional<Json> decision(const db::Reader& reader, const CaseFile& file, const FormSource& source,
                             bool on_spot) {
    const auto& of = file.penalty_case;
    const auto kind = on_spot ? FormKind::on_spot_penalty : FormKind::penalty_decision;
    const auto* step = last_step(file, on_spot ? CaseStep::decide_on_spot : CaseStep::decide);
    if (!step || of.withdrawn_on) return std::nullopt;
    Facts facts = begin(kind, reader, file, source);
    const auto* notice = last_step(file, CaseStep::notify);
    const auto* defence = last_step(file, CaseStep::state_defence);
    const auto& rules = deadline::Rules::built_in();
    facts.put("penalties", penalty_lines(step->penalties))
        .put("has_fine", of.fine_yuan > 0)
        .put("fine_text", of.fine_yuan > 0 ? amount_words(of.fine_yuan) : std::string{})
        .put("payment_days", std::to_string(rules.due("penalty_payment", step->taken_on).count))
        .put("notice_no",
             issued_number(reader, FormKind::penalty_advance_notice, FormSubject::penalty_case, of.id.text()))
        .put("notice_date_text", notice ? day_words(notice->taken_on) : std::string{})
        .put("defence", defence ? defence->words : std::string{})
        .put("hearing_text", of.heard_on             ? "已于" + day_words(of.heard_on) + "举行听证"
                             : of.hearing_forgone_on ? std::string{"当事人放弃听证"}
                             : of.hearing_offered    ? std::string{"当事人逾期未要求听证"}
                                                     : std::string{})
        .put("reviewed_on_text", day_words(of.reviewed_on))
        .put("words", step->words)
        .put("recorded_no", step->document_no)
        .put("decided_on_text", day_words(step->taken_on))
        .put("date_text", day_words(step->taken_on))
        .have("before_elsewhere", notice && !notice->document_no.empty())
        .have("review_settled", enforcement::review_reasons(of).empty() || of.reviewed_on.has_value());
    sign_by_party(facts, reader, kind, of, true);
    return std::move(facts).done();
}

std::optional<Json> advance_notice(const db::Reader& reader, const CaseFile& file, const FormSource& source) {
    const auto& of = file.penalty_case;
    const auto* step = last_step(file, CaseStep::notify);
    if (!step) return std::nullopt;
    const auto kind = FormKind::penalty_advance_notice;
    Facts facts = begin(kind, reader, file, source);
    const auto hearing = deadline::Rules::built_in().due("hearing_request", step->taken_on);
    facts.put("penalties", penalty_lines(step->penalties))
        .put("hearing_offered", of.hearing_offered)
        .put("hearing_days", std::to_string(hearing.count))
        .put("hearing_until_text", day_words(hearing.due))
        .put("recorded_no", step->document_no)
        .put("notified_on_text", day_words(step->taken_on))
        .put("date_text", day_words(step->taken_on));
    sign_by_party(facts, reader, kind, of, true);
    return std::move(facts).done();
}

std::optional<Json> hearing_notice(const db::Reader& reader, const CaseFile& file, const FormSource& source) {
    const auto& of = file.penalty_case;
    const auto* step = last_step(file, CaseStep::notify_hearing);
    if (!step) return std::nullopt;
    const auto kind = FormKind::hearing_notice;
    Facts facts = begin(kind, reader, file, source);
    const auto* notice = last_step(file, CaseStep::notify);
    facts.have("before_elsewhere", notice && !notice->document_no.empty());
    facts.put("requested_on_text", day_words(of.hearing_requested_on))
        .put("hearing_on_text", day_words(step->hearing_on ? step->hearing_on : of.hearing_on))
        .put("words", step->words)
        .put("recorded_no", step->document_no)
        .put("notified_on_text", day_words(step->taken_on))
        .put("date_text", day_words(step->taken_on));
    sign_by_party(facts, reader, kind, of, false);
    return std::move(facts).done();
}

std::optional<Json> review_opinion(const db::Reader& reader, const CaseFile& file, const FormSource& source) {
    if (file.reviews.empty()) return std::nullopt;
    const auto& of = file.penalty_case;
    const auto& review = file.reviews.back();
    const auto kind = FormKind::legal_review_opinion;
    Facts facts = begin(kind, reader, file, source);
    Json points{Json::List{}};
    for (const auto& point : review.points)
        points.push(Json::Object{{"point", text_of(point.point).zh},
                                 {"result", point.sound ? "符合" : "不符合"},
                                 {"note", point.note}});
    Json choices{Json::List{}};
    for (std::size_t i = 0; i < texts_of<ReviewOpinion>().size(); ++i)
        choices.push(Json::Object{{"text", texts_of<ReviewOpinion>()[i].zh},
                                  {"chosen", static_cast<std::size_t>(review.opinion) == i}});
    std::vector<std::string> reasons;
    for (const auto& reason : enforcement::review_reasons(of))
        reasons.emplace_back(reason.zh);
    const auto* notice = last_step(file, CaseStep::notify);
    facts
        .put("review", Json::Object{{"opinion", text_of(review.opinion).zh},
                                    {"opinions", std::move(choices)},
                                    {"words", review.words},
                                    {"reviewer", review.reviewer_name},
                                    {"qualification_no", review.qualification_no},
                                    {"points", std::move(points)},
                                    {"reasons", text::join(reasons, "、")}})
        .put("intended", notice ? penalty_lines(notice->penalties) : Json{Json::List{}})
        .put("date_text", day_words(review.reviewed_on));
    put_signatures(facts, reader, kind, "penalty_case", of.id.text(),
                   {{"审核人签名", review.reviewer_name, EvidencePurpose::signature_officer},
                    {"机构负责人签名", "", EvidencePurpose::signature_officer}});
    return std::move(facts).done();
}

std::optional<Json> transfer(const db::Reader& reader, const CaseFile& file, const FormSource& source) {
    const auto& of = file.penalty_case;
    const auto* step = last_step(file, CaseStep::transfer);
    if (!step) return std::nullopt;
    const auto kind = FormKind::transfer_letter;
    Facts facts = begin(kind, reader, file, source, "案件移送书");
    facts.put("receiver", of.transferred_to)
        .put("reason", step->words)
        .put("contact", of.officers.empty() ? std::string{} : of.officers.front().name)
        .put("receipt_on_text", day_words(of.transfer_receipt_on))
        .put("receipt_words", "")
        .put("result", "")
        .put("recorded_no", step->document_no)
        .put("transferred_on_text", day_words(step->taken_on))
        .put("date_text", day_words(step->taken_on));
    put_signatures(facts, reader, kind, "penalty_case", of.id.text(),
                   {{"接收人签名", "", EvidencePurpose::signature_unit}});
    return std::move(facts).done();
}

} // namespace

std::optional<Json> case_facts(const db::Reader& reader, FormKind kind, const std::string& id,
                               const FormSource& source) {
    auto of = db::find(reader, Id<PenaltyCase>::trusted(id));
    if (!of) return std::nullopt;
    const auto file = enforcement::file_of(reader, std::move(*of));
    switch (kind) {
    case FormKind::on_spot_penalty:
        return decision(reader, file, source, true);
    case FormKind::penalty_decision:
        return decision(reader, file, source, false);
    case FormKind::penalty_advance_notice:
        return advance_notice(reader, file, source);
    case FormKind::hearing_notice:
        return hearing_notice(reader, file, source);
    case FormKind::legal_review_opinion:
        return review_opinion(reader, file, source);
    case FormKind::transfer_letter:
        return transfer(reader, file, source);
    default:
        return std::nullopt;
    }
}

} // namespace bihuan::form
