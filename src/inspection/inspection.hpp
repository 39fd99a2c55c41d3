/// A visit by enforcement officers (监督检查): who, where, when, by which checklist, with what result.
///
/// A patrol of a grid worker is something else (patrol/): it is counted apart. A re-inspection (复查) is an
/// inspection of its own kind and no visit in the figures.
#pragma once

#include "core/enum_text.hpp"
#include "enterprise/enterprise.hpp"
#include "evidence/evidence.hpp"
#include "organisation/organisation.hpp"
#include "planning/inspection_kind.hpp"

namespace bihuan {

struct Hazard;
struct InspectionTask;
struct InspectionVersion;

/// Result of one checklist item: 符合 / 不符合 / 不涉及.
enum class ItemResult { compliant, noncompliant, not_applicable };
std::span<const EnumText> enum_texts(ItemResult);

/// An officer at an inspection, as named on the record; at least two (行政处罚法第四十二条).
struct InspectionOfficer {
    std::string name;
    std::string certificate_no;
    std::optional<Id<Person>> person = {}; ///< of the office's list; ledgers of old years have names only
    std::string unit = {};
};

/// Why somebody else was there; none of them is an officer (国办发〔2024〕54号).
enum class ParticipantRole { joint_department, expert, grid_worker, witness, of_the_unit, other };
std::span<const EnumText> enum_texts(ParticipantRole);

struct InspectionParticipant {
    std::string name;
    std::string unit;
    ParticipantRole role = ParticipantRole::other;
};

enum class SignatureParty { officer, unit, witness };
std::span<const EnumText> enum_texts(SignatureParty);

/// A signature under the record. The image is evidence, and may arrive later than this; who signed, and whose
/// device and session collected it, stands here from the beginning.
struct InspectionSignature {
    SignatureParty party = SignatureParty::officer;
    std::string signer;
    Id<Evidence> evidence;
    std::optional<Instant> signed_at; ///< by the phone's clock
    std::string device;
    std::string collected_by; ///< account
    std::string session;
};

struct ChecklistResult {
    std::string item; ///< code of the checklist item
    ItemResult result = ItemResult::compliant;
    std::string note;
    std::string no_photo_reason = {}; ///< why a fault has no photo
    std::optional<Id<Hazard>> hazard =
        {}; ///< an open one that was found again; else it is recorded with the visit
};

struct Inspection {
    Id<Inspection> id;
    std::string code; ///< 检查编号, unique
    Date date;
    Id<Enterprise> enterprise;
    InspectionKind kind = InspectionKind::routine;
    std::string conclusion;
    std::optional<Instant> started_at;
    std::optional<Instant> ended_at;
    std::string site_part;         ///< 检查场所
    std::string source;            ///< 事由: where the task came from
    std::string site_contact;      ///< 现场负责人
    std::string checklist;         ///< code of the checklist used
    std::string checklist_version; ///< its SHA-256, frozen
    std::string community;         ///< of the enterprise on that day: a later move leaves old figures alone
    std::string industry;          ///< likewise
    std::optional<Id<InspectionTask>> task; ///< what the head approved
    std::string emergency_reason;           ///< where the visit could not wait for the approval
    bool certificates_shown = false;        ///< 已出示执法证
    std::optional<Instant> recorded_at;     ///< by the phone's clock
    std::string recorded_by;                ///< account
    std::string refusal_reason; ///< 拒绝签名: why, before whom, and what shows it (安全生产法第六十八条)
    std::string refusal_witness;
    std::string refusal_recording;       ///< evidence
    std::string refusal_reported_to;     ///< department that was told
    std::optional<Instant> signed_at;    ///< from then on the content stands
    std::optional<std::int64_t> version; ///< 2, 3, … of a corrected record
    std::string version_reason;
    std::optional<Id<InspectionVersion>> replaces; ///< the state before the correction
    std::vector<InspectionOfficer> officers;
    std::vector<InspectionParticipant> participants;
    std::vector<ChecklistResult> results;
    std::vector<InspectionSignature> signatures;
};

/// A record of an inspection as it was before it was corrected: kept unaltered, with its signatures. The
/// identity of the inspection stays with the newest, so that figures, hazards and evidence follow it.
struct InspectionVersion {
    Id<InspectionVersion> id;
    Id<Inspection> inspection;
    std::int64_t version = 1;
    Instant replaced_at;
    std::string replaced_by; ///< account
    std::string reason;
    std::string content; ///< the record as JSON
    std::string sha256;  ///< of it
};

namespace record {
template<class T>
class Record;
}
const record::Record<Inspection>& describe(const Inspection*);
const record::Record<InspectionOfficer>& describe(const InspectionOfficer*);
const record::Record<ChecklistResult>& describe(const ChecklistResult*);
const record::Record<InspectionParticipant>& describe(const InspectionParticipant*);
const record::Record<InspectionSignature>& describe(const InspectionSignature*);
const record::Record<InspectionVersion>& describe(const InspectionVersion*);

} // namespace bihuan
