/// The on-site record (现场检查记录): what an officer hands in, how it is signed, and how it is corrected.
///
/// A visit that is handed in is held against the law: two officers with certificates valid on the day
/// (行政处罚法第四十二条), the head's approval before it or the reason of the emergency (国办发〔2024〕54号),
/// a result for every item of a checklist edition that the office knows. Old ledgers are taken as they are
/// (inspection_actions.hpp). Photos and signature images may still be on their way: the record is taken and
/// is incomplete until they arrive.
#pragma once

#include "inspection/inspection_actions.hpp"

#include <set>

namespace bihuan::inspection {

/// Whose account and session handed something in.
struct Collector {
    std::string account;
    std::string session;
};

/// Records a visit. `found` are the checklist items whose hazards are recorded with it; every other item that
/// is not met must name a known hazard. Throws Problem invalid_input with all that does not hold.
Inspection record_visit(db::Transaction&, IdSource&, Inspection, const std::set<std::string>& found,
                        const Collector&);

/// The paper of an emergency is complete: the task that was approved for it. Throws Problem invalid_input.
Inspection complete_approval(db::Transaction&, const Inspection&, const Id<InspectionTask>&);

/// Adds a signature; one that is there already changes nothing. Throws inspection_signed.
Inspection add_signature(db::Transaction&, const Inspection&, InspectionSignature);

/// What is recorded where the unit will not sign (安全生产法第六十八条): a path of its own, no obstacle.
struct SigningRefusal {
    std::string refusal_reason;
    std::string refusal_witness;
    std::string refusal_recording;
    std::string refusal_reported_to;
};
Inspection record_refusal(db::Transaction&, const Inspection&, const SigningRefusal&);

/// Ends the record: from now on it stands. Throws Problem signatures_missing where fewer than two officers
/// have signed, or the unit neither signed nor refused.
Inspection sign(db::Transaction&, const Inspection&, Instant at);

/// Puts a corrected record in the place of the present one, which is kept as an earlier version with its
/// signatures; the new one has to be signed again. Throws Problem invalid_input.
Inspection record_version(db::Transaction&, IdSource&, const Inspection& present, Inspection corrected,
                          const std::string& reason, const std::string& account, const Followers&);

/// Something that belongs to the record and has not arrived yet.
struct MissingPart {
    std::string part; ///< `photo`, `signature_image`, `recording`
    std::string of;   ///< checklist item, or identity of the evidence
};
std::vector<MissingPart> missing_parts(const db::Reader&, const Inspection&);

/// Earlier versions, oldest first.
std::vector<InspectionVersion> versions_of(const db::Reader&, const Id<Inspection>&);

} // namespace bihuan::inspection

namespace bihuan::record {
template<class T>
class Record;
}
namespace bihuan::inspection {
const record::Record<SigningRefusal>& describe(const SigningRefusal*);
}
