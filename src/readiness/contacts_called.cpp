#include "readiness/contacts_called.hpp"

#include "db/rows.hpp"

namespace bihuan::readiness {

std::vector<Contact> contacts_called(const db::Reader& reader, std::string_view group, Date today) {
    return db::rows<Contact>(reader,
                             "SELECT {columns} FROM contact WHERE contact_group = $1 AND (retired_on IS NULL "
                             "OR retired_on > $2) ORDER BY call_order, community, id",
                             {std::string{group}, today});
}

} // namespace bihuan::readiness
