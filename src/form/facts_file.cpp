// The cover and the index of a case file, and the receipt of a document that was served.

#include "core/text.hpp"
#include "db/rows.hpp"
#include "enforcement/case_store.hpp"
#include "form/fact_parts.hpp"
#include "form/form_words.hpp"
#include "hazard/hazard_actions.hpp"
#include "issuance/document_store.hpp"

#include <algorithm>

namespace bihuan::form {
namespace {

bool is_of_the_file_itself(const IssuedDocument& document) {
    return document.kind == code_of(FormKind::case_cover) || document.kind == code_of(FormKind::file_index);
}

/// In the order of the table, which is that of the procedure.
std::size_t place_of_kind(const IssuedDocument& document) {
    const auto kind = parse_enum<FormKind>(document.kind);
    return kind ? static_cast<std::size_t>(*kind) : texts_of<FormKind>().size();
}

/// The day that the paper itself bears.
std::string day_of(const db::Reader& reader, const IssuedDocument& document) {
    const Json facts = Json::parse(issuance::frozen_facts(reader, document));
    const Json* day = facts.find("date_text");
    return day && day->text() && !day->text()->empty() ? *day->text() : day_words(document.issued_on);
}

/// Everything that was issued of the case, of its hazard and of what the hazard rests on.
std::vector<IssuedDocument> documents_of_case(const db::Reader& reader, const PenaltyCase& of) {
    std::vector<IssuedDocument> all;
    for (const auto& matter : matters_of(reader, {FormSubject::penalty_case, of.id.text()}))
        for (auto& document : issuance::documents_of(reader, std::string{code_of(matter.type)}, matter.id))
            if (!is_of_the_file_itself(document)) all.push_back(std::move(document));
    std::ranges::sort(all, {}, [](const IssuedDocument& document) {
        return std::pair{place_of_kind(document), document.id.text()};
    });
    return all;
}

void put_documents(Facts& facts, const db::Reader& reader, const PenaltyCase& of) {
    Json rows{Json::List{}};
    std::int64_t number = 0, page = 1;
    for (const auto& document : documents_of_case(reader, of)) {
        rows.push(Json::Object{
            {"number", ++number},
            {"title", document.title},
            {"document_no", document.document_no},
            {"date_text", day_of(reader, document)},
            {"pages", std::to_string(page) +
                          (document.pages > 1 ? "—" + std::to_string(page + document.pages - 1) : "")},
            {"note", document.state == DocumentState::in_force ? "" : text_of(document.state).zh},
            {"sha256", document.pdf_sha256}});
        page += document.pages;
    }
    for (const auto& piece : evidence::attached_to(reader, "penalty_case", of.id.text())) {
        rows.push(
            Json::Object{{"number", ++number},
                         {"title", std::string{text_of(piece.purpose).zh} +
                                       (piece.caption.empty() ? "" : "：" + piece.caption)},
                         {"document_no", ""},
                         {"date_text", day_words(piece.taken_at.value_or(piece.received_at).local_date())},
                         {"pages", ""},
                         {"note", "电子证据"},
                         {"sha256", piece.sha256}});
    }
    facts.put("documents", std::move(rows)).put("document_count", number).put("page_count", page - 1);
}

} // namespace

std::optional<Json> file_facts(const db::Reader& reader, FormKind kind, const std::string& id,
                               const FormSource& source) {
    auto found = db::find(reader, Id<PenaltyCase>::trusted(id));
    if (!found) return std::nullopt;
    const auto file = enforcement::file_of(reader, std::move(*found));
    const auto& of = file.penalty_case;
    const std::string organ = of.authority_organ.empty() ? source.organ.name : of.authority_organ;
    Facts facts = head(kind, source, organ);
    std::vector<NamedOfficer> officers;
    for (const auto& officer : of.officers)
        officers.push_back({officer.name, officer.certificate_no, {}});
    put_officers(facts, officers);
    put_documents(facts, reader, of);
    std::vector<std::string> results;
    for (const auto& step : file.steps)
        if (step.step == CaseStep::decide || step.step == CaseStep::decide_on_spot)
            for (const auto& penalty : step.penalties)
                results.push_back(std::string{text_of(penalty.kind).zh} +
                                  (penalty.amount_yuan ? amount_words(*penalty.amount_yuan) : std::string{}));
    if (of.state == CaseState::no_penalty) results.emplace_back("不予行政处罚");
    if (of.transferred_on) results.push_back("移送" + of.transferred_to);
    if (of.withdrawn_on) results.emplace_back("已撤销");
    auto decision_no = issued_number(reader, FormKind::penalty_decision, FormSubject::penalty_case, id);
    if (decision_no.empty())
        decision_no = issued_number(reader, FormKind::on_spot_penalty, FormSubject::penalty_case, id);
    if (decision_no.empty()) decision_no = of.decision_no;
    facts.put("code", of.code)
        .put("cause", of.cause)
        .put("party", Json::Object{{"name", of.party}, {"kind_text", text_of(of.party_kind).zh}})
        .put("procedure_text", text_of(of.procedure).zh)
        .put("filed_on_text", day_words(of.filed_on))
        .put("decided_on_text", day_words(of.decided_on))
        .put("closed_on_text", day_words(of.closed_on))
        .put("decision_no", decision_no)
        .put("result", text::join(results, "；"))
        .put("performed_text", of.paid_on         ? "已于" + day_words(of.paid_on) + "履行完毕"
                               : of.fine_yuan > 0 ? std::string{"未履行完毕"}
                                                  : std::string{})
        .put("reviewer", file.reviews.empty() ? std::string{} : file.reviews.back().reviewer_name)
        .put("date_text", day_words(of.closed_on ? of.closed_on : std::optional{source.day}));
    put_signatures(facts, reader, kind, "penalty_case", id,
                   {{"立卷人签名", "", EvidencePurpose::signature_officer},
                    {"检查人签名", "", EvidencePurpose::signature_officer}});
    return std::move(facts).done();
}

namespace {

struct Service {
    std::string to, method;
    std::optional<Date> on;
};

/// How the paper of an order was served: the step of one of its hazards.
Service service_of_order(const db::Reader& reader, const std::string& id) {
    Service service;
    const auto paper = hazard::order_paper(reader, id);
    if (!paper) return service;
    for (const auto& item : paper->items)
        for (const auto& step : item.file.steps)
            if (step.step == StepKind::serve && step.round == item.step.round)
                service = {step.served_to, step.service_method, step.taken_on};
    return service;
}

Service service_of_case(const db::Reader& reader, const std::string& id, FormKind kind) {
    auto found = db::find(reader, Id<PenaltyCase>::trusted(id));
    if (!found || (kind != FormKind::penalty_decision && kind != FormKind::on_spot_penalty)) return {};
    const auto file = enforcement::file_of(reader, std::move(*found));
    for (const auto& step : file.steps)
        if (step.step == CaseStep::serve) return {file.penalty_case.party, step.words, step.taken_on};
    return {};
}

constexpr std::array methods{"直接送达", "留置送达", "邮寄送达", "电子送达", "委托送达", "公告送达"};

} // namespace

std::optional<Json> service_facts(const db::Reader& reader, const std::string& id, const FormSource& source) {
    const auto document = db::find(reader, Id<IssuedDocument>::trusted(id));
    if (!document || document->state != DocumentState::in_force) return std::nullopt;
    const auto kind = parse_enum<FormKind>(document->kind);
    const auto type = parse_enum<FormSubject>(document->subject_type);
    if (!kind || !type || !rule_of(*kind).served) return std::nullopt;
    const auto of = facts_of(reader, *kind, *type, document->subject, source);
    if (!of) return std::nullopt;
    Service service = *type == FormSubject::order          ? service_of_order(reader, document->subject)
                      : *type == FormSubject::penalty_case ? service_of_case(reader, document->subject, *kind)
                                                           : Service{};
    const auto text_at = [&](std::string_view path) {
        const Json* found = of->at_path(path);
        return found && found->text() ? *found->text() : std::string{};
    };
    auto recipient = text_at("party.name");
    if (recipient.empty()) recipient = text_at("enterprise.name");
    auto address = text_at("party.address");
    if (address.empty()) address = text_at("enterprise.address");
    Facts facts = head(FormKind::service_receipt, source, text_at("organ"));
    facts.put("served", Json::Object{{"title", text_at("title")}, {"document_no", document->document_no}})
        .put("recipient", recipient)
        .put("served_to", service.to)
        .put("address", address)
        .put("service_method", service.method);
    Json choices{Json::List{}};
    bool known = false;
    for (const auto* method : methods) {
        const bool chosen = service.method.find(std::string{method}.substr(0, 6)) != std::string::npos;
        known = known || chosen;
        choices.push(Json::Object{{"text", method}, {"chosen", chosen}});
    }
    facts.put("methods", std::move(choices))
        .put("other_method", known ? std::string{} : service.method)
        .put("served_on_text", day_words(service.on))
        .put("left_behind", service.method.find("留置") != std::string::npos)
        .put("date_text", day_words(service.on));
    put_signatures(facts, reader, FormKind::service_receipt, "penalty_case", document->subject,
                   {{"受送达人签名", service.to, EvidencePurpose::signature_unit},
                    {"送达人签名", "", EvidencePurpose::signature_officer},
                    {"见证人签名", "", EvidencePurpose::signature_witness}});
    return std::move(facts).done();
}

} // namespace bihuan::form
