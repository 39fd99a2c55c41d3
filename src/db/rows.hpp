/// Records to rows and back, by their description: the only mapping there is.
///
///     auto overdue = db::rows<Hazard>(reader, R"sql(
///         SELECT {columns} FROM hazard WHERE closed_on IS NULL AND due_date < $1 ORDER BY id LIMIT $2)sql",
///         {today, 50});
///
/// A record's table has the name of the description and a column for each field; lists inside the record are
/// rows of the children's table (parent column, `position`, fields).
#pragma once

#include "db/query.hpp"
#include "db/transaction.hpp"
#include "record/record.hpp"

#include <memory>

namespace bihuan::db {

/// `hazard.id, hazard.code, …`: what `{columns}` stands for.
std::string columns_of(const record::Description&);

/// Inserts the record with its lists.
void insert(Transaction&, const record::Description&, const void* record);
/// Writes every field of the record with this identity, and its lists anew. Returns false where there is no
/// such row.
bool update(Transaction&, const record::Description&, const void* record);

/// Hands over each record that `sql` selects by `{columns}`, lists included, in the order of the query.
/// `make` gives a fresh record to fill. A record without lists goes out as it is read; with lists the whole
/// answer is read first, so queries for very many page by identity.
void each_record(const Reader&, const record::Description&, std::string_view sql, const Parameters&,
                 const std::function<std::shared_ptr<void>()>& make,
                 const std::function<void(const std::shared_ptr<void>&)>& take);

template<class T>
std::vector<T> rows(const Reader& reader, std::string_view sql, const Parameters& parameters = {}) {
    std::vector<T> result;
    each_record(
        reader, record::description_of<T>(), sql, parameters, [] { return std::make_shared<T>(); },
        [&](const std::shared_ptr<void>& record) {
            result.push_back(std::move(*static_cast<T*>(record.get())));
        });
    return result;
}

/// The first record of the query, or nothing.
template<class T>
std::optional<T> row(const Reader& reader, std::string_view sql, const Parameters& parameters = {}) {
    auto found = rows<T>(reader, sql, parameters);
    if (found.empty()) return std::nullopt;
    return std::move(found.front());
}

/// The record with this identity, or nothing.
template<class T>
std::optional<T> find(const Reader& reader, const Id<T>& id) {
    const auto& description = record::description_of<T>();
    static const std::string sql =
        "SELECT {columns} FROM " + std::string{description.name()} + " WHERE id = $1";
    return row<T>(reader, sql, {id.text()});
}

} // namespace bihuan::db
