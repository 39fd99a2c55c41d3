#include "activation/at_hand.hpp"
namespace bihuan::activation {
std::vector<Called> contacts_in(const db::Reader&, const std::string&, const std::vector<std::string>&) {
    return {};
}
void put_duty_first(const db::Reader&, const plan::Structure&, Date, std::vector<plan::RoleHolder>&) {}
void take_from_warning(const db::Reader&, Activation&) {}
std::vector<Proposal> proposals(const db::Reader&, Instant) {
    return {};
}
} // namespace bihuan::activation
