/// "Is this number still right?": asked of every contact each month, answered behind a link without an
/// account.
///
/// A link is for one question and one answer. Its token is random, told once to the office that sends it on,
/// and kept as its SHA-256 only. Who holds it sees the one entry with its number hidden but for the last
/// four digits, and nothing else. What differs from the register changes nothing until the office takes it
/// over (docs/adr/0112).
#pragma once

#include "db/database.hpp"
#include "readiness/contact.hpp"

#include <vector>

namespace bihuan {

/// What is answered behind a link.
enum class VerificationAnswer { yes, new_number, left };
std::span<const EnumText> enum_texts(VerificationAnswer);

struct VerificationReply {
    VerificationAnswer answer = VerificationAnswer::yes;
    std::string phone; ///< of `new_number`
    std::string name;  ///< who it is now, where that changed
};

namespace record {
template<class T>
class Record;
}
const record::Record<VerificationReply>& describe(const VerificationReply*);

namespace readiness {

/// Asks anew where the last confirmation is older than `days_between_questions` and no question waits; tells
/// those who keep the register what waits and what nobody answered. Returns how many were asked.
int ask_contacts(db::Database&, IdSource&);

struct VerificationLink {
    ContactVerification verification;
    std::string token;
};
/// Makes the link of a question that waits, a new one each time; the one before ends.
VerificationLink make_link(db::Transaction&, IdSource&, const ContactVerification&);

/// The question behind a token that is in force, and its contact; throws Problem verification_link_ended for
/// any other, whatever is wrong with it.
std::pair<ContactVerification, Contact> behind_link(const db::Reader&, std::string_view token, Date today);
/// What the link shows: organisation, name, post, the number but for its last four digits hidden.
std::string asked_json(const Contact&, const ContactVerification&);

/// Takes the answer; the link has ended then. Yes: the contact is verified today. Else it waits for the
/// office.
ContactVerification reply(db::Transaction&, IdSource&, const ContactVerification&, const VerificationReply&);

/// The office takes a changed number or person over, or leaves the register as it is. Throws Problem
/// invalid_input where nothing waits.
ContactVerification decide(db::Transaction&, const ContactVerification&, bool accept);

} // namespace readiness
} // namespace bihuan
