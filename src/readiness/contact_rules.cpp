#include "readiness/contact.hpp"

namespace bihuan::readiness {

bool is_verified(const Contact& contact, Date today) {
    return contact.verified_on && *contact.verified_on >= today.plus_days(-days_verified);
}

} // namespace bihuan::readiness
