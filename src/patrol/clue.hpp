/// A clue (线索): somebody tells the office of a danger, until it is verified by an inspection or answered
/// with the reason why it was not.
///
/// A second telling of the same thing is another report of the clue that is there (merged), with the number
/// under which its teller will ask again. Who complained stands outside of the record (clue_shield.hpp): the
/// record, its history, exports and messages hold nothing that names them. Law: 安全生产法第七十三条;
/// domain handbook §3.1.
#pragma once

#include "access/account.hpp"
#include "inspection/inspection.hpp"
#include "patrol/patrol.hpp"

namespace bihuan {

enum class ClueSource { hotline_12345, grid_platform, resident, enterprise, department };
std::span<const EnumText> enum_texts(ClueSource);

enum class ClueState {
    received,  ///< 待交办
    assigned,  ///< 已交办
    verifying, ///< 核查中: an inspection looked at it
    answered,  ///< 已答复
    merged,    ///< 并案: another report of the clue `merged_into`
    rejected,  ///< 不予受理
};
std::span<const EnumText> enum_texts(ClueState);

struct Clue {
    Id<Clue> id;
    std::string code; ///< 线索编号, unique; made where none is given
    ClueSource source = ClueSource::resident;
    std::string external_no; ///< the teller's own number: of the 12345 slip, of the platform's event
    Instant received_at;
    std::string content; ///< without telephone numbers and names of complainants
    std::string place;
    std::string community;
    std::string grid;
    std::string enterprise_name; ///< as told
    std::optional<Id<Enterprise>> enterprise;
    std::optional<Id<Patrol>> patrol; ///< the walk on which a grid worker came upon it

    // From here on the office's own work.
    Date received_on; ///< the day of received_at
    ClueState state = ClueState::received;
    Date due_date;        ///< rule clue_verification, from received_on or the last reopening
    std::string assignee; ///< identity of an account; empty: nobody yet
    std::optional<Date> assigned_on;
    std::optional<Id<Inspection>> inspection; ///< by which it was verified
    std::string answer;
    std::string unverified_reason; ///< why no inspection was needed
    std::string rejection_reason;
    std::optional<Date> closed_on; ///< answered, rejected or merged
    std::optional<Id<Clue>> merged_into;
    std::int64_t reopened = 0; ///< how often
    std::string reopening_reason;
    std::string complainant_digest; ///< salted SHA-256 of who complained, so that the audit covers it too
};

namespace record {
template<class T>
class Record;
}
const record::Record<Clue>& describe(const Clue*);

} // namespace bihuan
