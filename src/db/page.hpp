/// One page of a list by keyset: rows in the order of their identities, never by counting off what was shown.
#pragma once

#include "db/rows.hpp"

namespace bihuan::db {

/// At most `limit` records that meet the conditions, in the order of identities. What was shown last stands
/// among the conditions: `id > ?`.
template<class T>
std::vector<T> page(const Reader& reader, Conditions conditions, std::int64_t limit) {
    const std::string most = conditions.place(limit);
    return rows<T>(reader,
                   "SELECT {columns} FROM " + std::string{record::description_of<T>().name()} + " WHERE " +
                       conditions.text() + " ORDER BY id LIMIT " + most,
                   conditions.parameters());
}

} // namespace bihuan::db
