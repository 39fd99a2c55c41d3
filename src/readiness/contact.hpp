/// Who is called when it happens (应急通讯录): by groups, each entry with the day on which its number was
/// last known to be right.
#pragma once

#include "core/enum_text.hpp"
#include "core/id.hpp"

#include <optional>
#include <string>

namespace bihuan {

/// The groups that plans name in their call lists (plans/, block `calls`).
enum class ContactGroup {
    outside_rescue,
    fire_119,
    medical_120,
    police_110,
    gas_company,
    power_company,
    water_company,
    district_duty,
    emergency_bureau,
    market_supervision,
    housing,
    departments,
    communities,
    office,
    teams
};
std::span<const EnumText> enum_texts(ContactGroup);

struct Contact {
    Id<Contact> id;
    ContactGroup contact_group = ContactGroup::departments;
    std::string organisation;
    std::string name; ///< empty: a duty telephone
    std::string post;
    std::string phone;
    std::string community;       ///< of community contacts; empty: the whole office
    std::int64_t call_order = 1; ///< who of the group is called first
    std::optional<Date> verified_on;
    std::string remark;
    std::optional<Date> retired_on; ///< no longer called from this day on
};

/// The monthly question "is this number still right?" (通讯录核对) to one contact, answered behind a link
/// without an account.
enum class VerificationState { asked, confirmed, changed, left, accepted, declined };
std::span<const EnumText> enum_texts(VerificationState);

struct ContactVerification {
    Id<ContactVerification> id;
    Id<Contact> contact;
    std::string community; ///< of the contact
    Date asked_on;
    Date expires_on;          ///< last day of the link
    std::string token_sha256; ///< empty: no link was made yet
    VerificationState state = VerificationState::asked;
    std::string new_phone; ///< of `changed`
    std::string new_name;  ///< of `changed` or `left`: who it is now
    std::optional<Instant> answered_at;
    std::string decided_by_name; ///< who took the new number over, or not
    std::optional<Date> decided_on;
};

namespace record {
template<class T>
class Record;
}
const record::Record<Contact>& describe(const Contact*);
const record::Record<ContactVerification>& describe(const ContactVerification*);

namespace readiness {

/// A number that nobody has confirmed for longer than this, half a year, is told of in lists and plans.
constexpr int days_verified = 183;
/// A number is asked for again when it was confirmed longer ago than this.
constexpr int days_between_questions = 30;
constexpr int days_to_answer = 10;

/// Whether the number was confirmed within `days_verified` before `today`.
bool is_verified(const Contact&, Date today);

} // namespace readiness
} // namespace bihuan
