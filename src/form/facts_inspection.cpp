// Approval and notice of an inspection (of its task), the on-site record and the notice of what is put right
// at once (of the inspection).

#include "core/text.hpp"
#include "db/rows.hpp"
#include "form/fact_parts.hpp"
#include "form/form_words.hpp"
#include "hazard/hazard_store.hpp"
#include "inspection/visit_actions.hpp"
#include "planning/task_actions.hpp"

#include <algorithm>

namespace bihuan::form {
namespace {

std::vector<NamedOfficer> named(const std::vector<InspectionOfficer>& officers) {
    std::vector<NamedOfficer> all;
    for (const auto& officer : officers)
        all.push_back({officer.name, officer.certificate_no, officer.unit});
    return all;
}

std::string people(const std::vector<InspectionParticipant>& participants, bool witnesses) {
    std::vector<std::string> words;
    for (const auto& one : participants) {
        if ((one.role == ParticipantRole::witness) != witnesses) continue;
        std::string about = one.unit;
        if (!witnesses) about += (about.empty() ? "" : "，") + std::string{text_of(one.role).zh};
        words.push_back(one.name + (about.empty() ? "" : "（" + about + "）"));
    }
    return text::join(words, "、");
}

/// The results of the checklist as rows, and how many of each there are.
void put_checklist(Facts& facts, const Inspection& inspection, const FormSource& source) {
    Json rows{Json::List{}};
    std::array<std::int64_t, 3> counts{};
    std::int64_t number = 0;
    for (const auto& result : inspection.results) {
        ++counts[static_cast<std::size_t>(result.result)];
        const auto words = source.item ? source.item(result.item) : std::nullopt;
        rows.push(Json::Object{{"number", ++number},
                               {"code", result.item},
                               {"item", words ? words->item : result.item},
                               {"basis", words ? words->basis : std::string{}},
                               {"result", text_of(result.result).zh},
                               {"note", result.note}});
    }
    facts.put("checklist", std::move(rows));
    facts.put("checklist_count", number);
    facts.put("checklist_words", number == 0 ? std::string{}
                                             : "对照检查表检查" + std::to_string(number) + "项，符合" +
                                                   std::to_string(counts[0]) + "项，不符合" +
                                                   std::to_string(counts[1]) + "项，不涉及" +
                                                   std::to_string(counts[2]) + "项");
}

void put_record_signatures(Facts& facts, const db::Reader& reader, const Inspection& inspection) {
    const auto image = [&](const InspectionSignature& signature) {
        const auto evidence = db::find(reader, signature.evidence);
        return evidence ? Json{evidence->sha256} : Json{};
    };
    Json rows{Json::List{}};
    std::array<std::int64_t, 3> counts{};
    const auto add = [&](SignatureParty party, const std::string& label) {
        bool any = false;
        for (const auto& signature : inspection.signatures) {
            if (signature.party != party) continue;
            any = true;
            ++counts[static_cast<std::size_t>(party)];
            rows.push(Json::Object{
                {"label", label},
                {"names", signature.signer},
                {"image", image(signature)},
                {"date", signature.signed_at ? Json{day_words(signature.signed_at->local_date())} : Json{}},
                {"note", ""}});
        }
        return any;
    };
    const auto empty_line = [&](const std::string& label, const std::string& names, std::string note) {
        rows.push(Json::Object{{"label", label},
                               {"names", names},
                               {"image", Json{}},
                               {"date", Json{}},
                               {"note", std::move(note)}});
    };
    if (!add(SignatureParty::officer, "检查人员签名"))
        for (const auto& officer : inspection.officers)
            empty_line("检查人员签名", officer.name, "");
    const bool refused = !inspection.refusal_reason.empty();
    if (!add(SignatureParty::unit, "被检查单位签名"))
        empty_line("被检查单位签名", refused ? "" : inspection.site_contact,
                   refused ? "拒绝签名：" + inspection.refusal_reason : "");
    if (!add(SignatureParty::witness, "见证人签名") && refused)
        empty_line("见证人签名", inspection.refusal_witness, "");
    facts.put("signatures", std::move(rows));
    facts.have("signatures",
               Json::Object{{"officer", counts[0]}, {"unit", counts[1]}, {"witness", counts[2]}});
    if (!refused) return;
    std::string words = "被检查单位现场负责人拒绝签名，理由：" + inspection.refusal_reason + "。见证人：" +
                        inspection.refusal_witness + "。";
    if (!inspection.refusal_recording.empty()) words += "已录音录像并存入案卷。";
    if (!inspection.refusal_reported_to.empty()) words += "已报告" + inspection.refusal_reported_to + "。";
    facts.put("refusal", Json::Object{{"reason", inspection.refusal_reason},
                                      {"witness", inspection.refusal_witness},
                                      {"recorded", !inspection.refusal_recording.empty()},
                                      {"reported_to", inspection.refusal_reported_to},
                                      {"words", words}});
}

void put_photos(Facts& facts, const db::Reader& reader, const Inspection& inspection,
                const std::vector<Hazard>& hazards, const FormSource& source) {
    Json photos{Json::List{}};
    for (const auto& evidence : evidence::attached_to(reader, "inspection", inspection.id.text())) {
        const bool picture =
            evidence.media_type.starts_with("image/") &&
            (evidence.purpose == EvidencePurpose::scene || evidence.purpose == EvidencePurpose::before);
        if (!picture) continue;
        const auto words = source.item && !evidence.item.empty() ? source.item(evidence.item) : std::nullopt;
        photos.push(photo_row(reader, evidence, words ? words->item : "检查现场", inspection.site_part));
    }
    std::int64_t number = 0;
    for (const auto& hazard : hazards) {
        ++number;
        for (const auto& evidence : evidence::attached_to(reader, "hazard", hazard.id.text()))
            if (evidence.purpose == EvidencePurpose::before || evidence.purpose == EvidencePurpose::scene)
                photos.push(
                    photo_row(reader, evidence, "第" + std::to_string(number) + "项", hazard.site_part));
    }
    facts.put("photos", std::move(photos));
}

Json record_facts(const db::Reader& reader, const Inspection& inspection, const FormSource& source) {
    const auto task = inspection.task ? db::find(reader, *inspection.task) : std::nullopt;
    Standing standing = standing_of(reader, AuthorityPower::inspection, inspection.date, source);
    if (task && task->authority) {
        standing.item = db::find(reader, *task->authority);
        standing.basis = task->authority_basis;
        standing.organ = task->organ;
    }
    Facts facts = head(FormKind::inspection_record, source, standing.organ);
    put_standing(facts, standing, rule_of(FormKind::inspection_record), source);
    put_enterprise(facts, reader, inspection.enterprise);
    put_officers(facts, named(inspection.officers));
    const auto hazards = hazard::found_at(reader, inspection.id);
    Json findings{Json::List{}};
    for (const auto& hazard : hazards)
        findings.push(finding_words(hazard, source));
    facts.put("code", inspection.code)
        .put("site_part", inspection.site_part)
        .put("site_contact", inspection.site_contact)
        .put("kind_text", text_of(inspection.kind).zh)
        .put("purpose", inspection.source.empty() && task ? task->reason : inspection.source)
        .put("matter", task ? task->matter : std::string{})
        .put("legal_basis", task ? task->legal_basis : std::string{})
        .put("emergency_reason", inspection.emergency_reason)
        .put("certificates_shown", inspection.certificates_shown)
        .put("participants", people(inspection.participants, false))
        .put("witnesses", people(inspection.participants, true))
        .put("conclusion", inspection.conclusion)
        .put("times", Json::Object{{"from", time_words(inspection.started_at)},
                                   {"to", time_words(inspection.ended_at)},
                                   {"text", inspection.started_at
                                                ? span_words(inspection.started_at, inspection.ended_at)
                                                : day_words(inspection.date)}})
        .put("date_text", day_words(inspection.date))
        .put("version", inspection.version.value_or(1))
        .put("version_reason", inspection.version_reason)
        .put("finding_count", static_cast<std::int64_t>(hazards.size()))
        .put("situation", hazards.empty() ? Json{"未发现事故隐患。"} : findings)
        .put("findings", std::move(findings))
        .put("signed", inspection.signed_at.has_value());
    put_checklist(facts, inspection, source);
    put_photos(facts, reader, inspection, hazards, source);
    put_record_signatures(facts, reader, inspection);
    for (const auto& missing : inspection::missing_parts(reader, inspection)) {
        if (missing.part == "photo")
            facts.lack("检查项 " + missing.of + " 的照片", "the photo of item " + missing.of);
        else if (missing.part == "signature_image")
            facts.lack("签名图像", "the image of a signature");
        else
            facts.lack("拒签的录音录像", "the recording of the refusal");
    }
    return std::move(facts).done();
}

/// What is put right at once: without a deadline of the order, or ordered as such.
std::optional<Json> at_once_facts(const db::Reader& reader, const Inspection& inspection,
                                  const FormSource& source) {
    std::vector<hazard::HazardFile> files;
    const HazardStep* order = nullptr;
    for (auto& hazard : hazard::found_at(reader, inspection.id)) {
        auto file = hazard::file_of(reader, std::move(hazard));
        const bool ordered = std::ranges::any_of(file.steps, [](const HazardStep& step) {
            return step.step == StepKind::order && step.form == OrderForm::immediate;
        });
        const bool on_the_spot = !file.hazard.due_date && file.hazard.rectified_on == inspection.date;
        if (!file.hazard.voided_on && (ordered || on_the_spot)) files.push_back(std::move(file));
    }
    if (files.empty()) return std::nullopt;
    for (const auto& file : files)
        for (const auto& step : file.steps)
            if (step.step == StepKind::order && step.form == OrderForm::immediate && !order) order = &step;
    const Standing standing =
        order ? standing_of(reader, *order, source)
              : standing_of(reader, AuthorityPower::rectification, inspection.date, source);
    Facts facts = head(FormKind::immediate_rectification, source, standing.organ);
    put_standing(facts, standing, rule_of(FormKind::immediate_rectification), source);
    put_enterprise(facts, reader, inspection.enterprise);
    put_officers(facts, named(inspection.officers));
    std::vector<Finding> findings;
    Json done{Json::List{}};
    for (const auto& file : files) {
        findings.push_back({&file.hazard, false});
        std::string words = "第" + std::to_string(findings.size()) + "项：";
        if (file.hazard.rectified_on)
            words += (file.rectifications.empty() || file.rectifications.back().measures.empty()
                          ? std::string{"已整改"}
                          : file.rectifications.back().measures) +
                     "（" + day_words(file.hazard.rectified_on) + "）";
        else
            words += "责令立即排除";
        done.push(std::move(words));
    }
    put_findings(facts, reader, source, findings);
    facts.have("before_elsewhere", inspection.recorded_by.empty());
    facts.put("done", std::move(done))
        .put("date_text", day_words(order && order->taken_on ? *order->taken_on : inspection.date))
        .put("inspection_no", issued_number(reader, FormKind::inspection_record, FormSubject::inspection,
                                            inspection.id.text()))
        .put("inspection_date_text", day_words(inspection.date))
        .put("legal_basis", "《中华人民共和国安全生产法》第六十五条第一款第（二）项、第（三）项");
    std::vector<SignatureLine> lines;
    for (const auto& officer : inspection.officers)
        lines.push_back({"执法人员签名", officer.name, EvidencePurpose::signature_officer,
                         officer.certificate_no.empty() ? "" : "执法证号 " + officer.certificate_no});
    lines.push_back({"被检查单位签名", inspection.site_contact, EvidencePurpose::signature_unit});
    put_signatures(facts, reader, FormKind::immediate_rectification, "inspection", inspection.id.text(),
                   lines);
    return std::move(facts).done();
}

} // namespace

std::optional<Json> inspection_facts(const db::Reader& reader, FormKind kind, const std::string& id,
                                     const FormSource& source) {
    const auto inspection = db::find(reader, Id<Inspection>::trusted(id));
    if (!inspection) return std::nullopt;
    if (kind == FormKind::immediate_rectification) return at_once_facts(reader, *inspection, source);
    return record_facts(reader, *inspection, source);
}

std::optional<Json> task_facts(const db::Reader& reader, FormKind kind, const std::string& id,
                               const FormSource& source) {
    const auto task = db::find(reader, Id<InspectionTask>::trusted(id));
    if (!task) return std::nullopt;
    const bool going = task->state == TaskState::requested || task->state == TaskState::approved;
    if (!going || (kind == FormKind::inspection_notice && task->state != TaskState::approved))
        return std::nullopt;
    Standing standing = standing_of(reader, AuthorityPower::inspection, task->planned_from, source);
    if (task->authority) {
        standing.item = db::find(reader, *task->authority);
        standing.basis = task->authority_basis;
        standing.organ = task->organ;
    }
    Facts facts = head(kind, source, standing.organ);
    put_standing(facts, standing, rule_of(kind), source);
    put_enterprise(facts, reader, task->enterprise);
    std::vector<NamedOfficer> officers;
    for (const auto& officer : task->officers)
        officers.push_back({officer.name, officer.certificate_no, {}});
    put_officers(facts, officers);
    std::vector<std::string> departments;
    for (const auto& department : task->departments)
        departments.push_back(department.name);
    const auto counted = planning::standing_of(reader, *task);
    const bool approved = task->state == TaskState::approved;
    facts.put("reason", task->reason)
        .put("matter", task->matter)
        .put("legal_basis", task->legal_basis)
        .put("kind_text", text_of(task->kind).zh)
        .put("source_text", text_of(task->source).zh)
        .put("source_record", task->source_record)
        .put("departments", text::join(departments, "、"))
        .put("is_joint", !departments.empty())
        .put("days_text", task->planned_from == task->planned_to
                              ? day_words(task->planned_from)
                              : day_words(task->planned_from) + "至" + day_words(task->planned_to))
        .put("count_text", "本年度已检查" + std::to_string(counted.count) + "次，上限" +
                               std::to_string(counted.cap) + "次" + (counted.is_practice() ? "（惯例）" : ""))
        .put("exception", task->exception_reason.empty() ? task->exception_code : task->exception_reason)
        .put("emergency", task->emergency)
        .put("requested_by", task->requested_by_name)
        .put("requested_at_text", time_words(task->requested_at))
        .put("approved", approved)
        .put("decided_by", task->decided_by_name)
        .put("decided_at_text", time_words(task->decided_at))
        .put("decision", approved ? "同意" : "")
        .put("decision_reason", task->decision_reason)
        .put("applicant", Json::Object{{"text", "拟进行检查，请审批。"},
                                       {"name", task->requested_by_name},
                                       {"image", Json{}},
                                       {"date", time_words(task->requested_at)}})
        .put("approval",
             Json::Object{{"text", approved ? "同意。" + task->decision_reason : task->decision_reason},
                          {"name", task->decided_by_name},
                          {"image", Json{}},
                          {"date", time_words(task->decided_at)}})
        .put("date_text", day_words(task->decided_at ? task->decided_at->local_date() : task->planned_from));
    std::vector<SignatureLine> lines;
    if (kind == FormKind::inspection_notice)
        lines = {{"检查人员签名", "", EvidencePurpose::signature_officer},
                 {"被检查单位签收", "", EvidencePurpose::signature_unit}};
    put_signatures(facts, reader, kind, "inspection_task", id, lines);
    return std::move(facts).done();
}

} // namespace bihuan::form
