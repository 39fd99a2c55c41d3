/// The contacts of a group in the order in which they are called: what call lists are made of.
#pragma once

#include "db/query.hpp"
#include "readiness/contact.hpp"

#include <string_view>
#include <vector>

namespace bihuan::readiness {

/// Those in use on the day. `group` is the code of a ContactGroup; none of that name has no contacts.
std::vector<Contact> contacts_called(const db::Reader&, std::string_view group, Date today);

} // namespace bihuan::readiness
