#include "inspection/visit_actions.hpp"

#include "audit/chain.hpp"
#include "core/hash.hpp"
#include "inspection/inspection_rules.hpp"
#include "inspection/visit_rules.hpp"
#include "organisation/organisation_rules.hpp"
#include "planning/task_actions.hpp"

namespace bihuan::inspection {
namespace {

void require_unsigned(const Inspection& inspection) {
    if (inspection.signed_at) throw Problem{ProblemKind::inspection_signed, {{"code", inspection.code}}};
}

/// Several faults of a visit are told together with those of any inspection.
void require_lawful(const db::Transaction& transaction, Inspection& inspection,
                    const std::set<std::string>* found) {
    Findings findings;
    check(inspection, transaction.today(), findings);
    settle_officers(transaction, inspection, findings);
    check_approval(transaction, inspection, findings);
    settle_checklist(transaction, inspection, findings);
    if (found) check_hazards(inspection, *found, findings);
    findings.throw_if_any();
}

bool has_evidence(const db::Reader& reader, std::string_view subject_type, const std::string& subject,
                  const std::string& item) {
    return reader
        .integer(
            "SELECT 1 FROM evidence_attached WHERE subject = $1 AND subject_type = $2 AND item = $3 LIMIT 1",
            {subject, std::string{subject_type}, item})
        .has_value();
}

bool is_here(const db::Reader& reader, const std::string& evidence) {
    return reader.integer("SELECT 1 FROM evidence_attached WHERE id = $1", {evidence}).has_value();
}

} // namespace

Inspection record_visit(db::Transaction& transaction, IdSource& ids, Inspection inspection,
                        const std::set<std::string>& found, const Collector& collector) {
    require_lawful(transaction, inspection, &found);
    inspection.recorded_by = collector.account;
    for (auto& signature : inspection.signatures) {
        signature.collected_by = collector.account;
        signature.session = collector.session;
    }
    inspection = record_inspection(transaction, ids, std::move(inspection));
    if (inspection.task)
        planning::carry_out(transaction, *inspection.task, inspection.id.text(), inspection.date);
    return inspection;
}

Inspection complete_approval(db::Transaction& transaction, const Inspection& inspection,
                             const Id<InspectionTask>& task) {
    Inspection completed = inspection;
    completed.task = task;
    Findings findings;
    check_approval(transaction, completed, findings);
    findings.throw_if_any();
    audit::update(transaction, "inspection.complete_approval", inspection, completed);
    planning::carry_out(transaction, task, inspection.id.text(), inspection.date);
    return completed;
}

Inspection add_signature(db::Transaction& transaction, const Inspection& inspection,
                         InspectionSignature signature) {
    for (const auto& known : inspection.signatures)
        if (known.evidence == signature.evidence) return inspection;
    require_unsigned(inspection);
    Inspection changed = inspection;
    changed.signatures.push_back(std::move(signature));
    audit::update(transaction, "inspection.add_signature", inspection, changed);
    return changed;
}

Inspection record_refusal(db::Transaction& transaction, const Inspection& inspection,
                          const SigningRefusal& refusal) {
    require_unsigned(inspection);
    Inspection changed = inspection;
    changed.refusal_reason = refusal.refusal_reason;
    changed.refusal_witness = refusal.refusal_witness;
    changed.refusal_recording = refusal.refusal_recording;
    changed.refusal_reported_to = refusal.refusal_reported_to;
    audit::update(transaction, "inspection.record_refusal", inspection, changed);
    return changed;
}

Inspection sign(db::Transaction& transaction, const Inspection& inspection, Instant at) {
    if (inspection.signed_at) return inspection;
    std::set<std::string> officers;
    bool unit = !inspection.refusal_reason.empty();
    for (const auto& signature : inspection.signatures) {
        if (signature.party == SignatureParty::officer) officers.insert(signature.signer);
        unit = unit || signature.party == SignatureParty::unit;
    }
    const bool officers_lack = officers.size() < organisation::least_officers;
    if (officers_lack || !unit) {
        const std::string zh = officers_lack ? "两名检查人员的签名" : "";
        const std::string en = officers_lack ? "the signatures of two officers" : "";
        throw Problem{
            ProblemKind::signatures_missing,
            {{"code", inspection.code},
             {"missing", zh + (unit ? "" : (zh.empty() ? "" : "、") + std::string{"被检查单位签名"})},
             {"missing_en",
              en + (unit ? "" : (en.empty() ? "" : ", ") + std::string{"the signature of the unit"})}}};
    }
    Inspection changed = inspection;
    changed.signed_at = at;
    audit::update(transaction, "inspection.sign", inspection, changed);
    return changed;
}

Inspection record_version(db::Transaction& transaction, IdSource& ids, const Inspection& present,
                          Inspection corrected, const std::string& reason, const std::string& account,
                          const Followers& followers) {
    InspectionVersion old;
    old.id = ids.make<InspectionVersion>();
    old.inspection = present.id;
    old.version = present.version.value_or(1);
    old.replaced_at = transaction.now();
    old.replaced_by = account;
    old.reason = reason;
    old.content = record::to_json(present);
    old.sha256 = sha256(old.content);

    corrected.id = present.id;
    corrected.code = present.code; // a number is given once
    corrected.version = old.version + 1;
    corrected.version_reason = reason;
    corrected.replaces = old.id;
    corrected.signed_at.reset();
    corrected.signatures.clear();
    corrected.refusal_reason = corrected.refusal_witness = {};
    corrected.refusal_recording = corrected.refusal_reported_to = {};
    require_lawful(transaction, corrected, nullptr);
    audit::insert(transaction, "inspection.keep_version", old);
    return replace_inspection(transaction, "inspection.record_version", present, std::move(corrected),
                              followers);
}

std::vector<MissingPart> missing_parts(const db::Reader& reader, const Inspection& inspection) {
    std::vector<MissingPart> missing;
    for (const auto& result : inspection.results) {
        if (result.result != ItemResult::noncompliant || !result.no_photo_reason.empty()) continue;
        if (!has_evidence(reader, "inspection", inspection.id.text(), result.item))
            missing.push_back({"photo", result.item});
    }
    for (const auto& signature : inspection.signatures)
        if (!is_here(reader, signature.evidence.text()))
            missing.push_back({"signature_image", signature.evidence.text()});
    if (!inspection.refusal_recording.empty() && !is_here(reader, inspection.refusal_recording))
        missing.push_back({"recording", inspection.refusal_recording});
    return missing;
}

std::vector<InspectionVersion> versions_of(const db::Reader& reader, const Id<Inspection>& inspection) {
    return db::rows<InspectionVersion>(
        reader, "SELECT {columns} FROM inspection_version WHERE inspection = $1 ORDER BY version",
        {inspection.text()});
}

const record::Record<SigningRefusal>& describe(const SigningRefusal*) {
    static const auto description =
        record::Record<SigningRefusal>{"signing_refusal", {"拒绝签名", "refusal to sign"}}
            .field<&SigningRefusal::refusal_reason>({"拒签理由", "reason"},
                                                    {.required = true, .max_length = 500})
            .field<&SigningRefusal::refusal_witness>({"见证人", "witness"}, {.required = true})
            .field<&SigningRefusal::refusal_recording>({"录音录像", "recording"}, {.max_length = 40})
            .field<&SigningRefusal::refusal_reported_to>({"报告部门", "reported to"});
    return description;
}

} // namespace bihuan::inspection
