/// The link on an order, by which the enterprise answers without an account: what is asked of it, one
/// hazard, nothing else.
///
/// The token is random, told once, and stored as its SHA-256 only; it ends 30 days after the deadline or when
/// it is revoked. Whoever holds it sees no telephone numbers, no other record, and can do nothing but hand in
/// what was done or ask for more time (hazard_steps.hpp, `by_enterprise`).
#pragma once

#include "db/query.hpp"
#include "hazard/step_actions.hpp"

namespace bihuan {

struct HazardLink {
    Id<HazardLink> id;
    Id<Hazard> hazard;
    std::string token_sha256;
    Instant made_at;
    std::string made_by; ///< identity of the account
    Date expires_on;     ///< last day
    std::optional<Date> revoked_on;
};

namespace record {
template<class T>
class Record;
}
const record::Record<HazardLink>& describe(const HazardLink*);

namespace hazard {

constexpr int link_days_after_deadline = 30;

struct NewLink {
    std::string token;
    Date expires_on;
};
/// Makes a link; links made before end today.
NewLink make_link(db::Transaction&, IdSource&, const HazardFile&);
/// Ends every link of the hazard. Returns how many there were.
int revoke_links(db::Transaction&, const Id<Hazard>&);

/// The hazard behind a token that is in force; throws Problem link_ended for any other, whatever is wrong
/// with it.
HazardFile behind_link(const db::Reader&, std::string_view token, Date today);

/// What is asked of the enterprise, for the link and for its contact.
std::string asked_json(const db::Reader&, const HazardFile&, Date today);

} // namespace hazard
} // namespace bihuan
