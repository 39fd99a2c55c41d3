#include "enterprise/enterprise_store.hpp"

#include "db/rows.hpp"

namespace bihuan::enterprise {

std::vector<Enterprise> with_uscc(const db::Reader& reader, const std::string& uscc) {
    return db::rows<Enterprise>(reader, "SELECT {columns} FROM enterprise WHERE uscc = $1 ORDER BY id", {uscc});
}

std::vector<Enterprise> with_name_key(const db::Reader& reader, const std::string& name_key) {
    return db::rows<Enterprise>(reader, "SELECT {columns} FROM enterprise WHERE name_key = $1 ORDER BY id", {name_key});
}

std::vector<Enterprise> page(const db::Reader& reader, const Filter& filter, const std::string& after,
                             std::int64_t limit) {
    db::Parameters parameters{after, filter.community, filter.risk_level, filter.name_part, limit};
    const std::string areas = db::within("community", filter.areas, parameters);
    return db::rows<Enterprise>(reader, R"sql(
        SELECT {columns} FROM enterprise
         WHERE id > $1
           AND ($2 = '' OR community = $2)
           AND ($3 = '' OR risk_level = $3)
           AND ($4 = '' OR name_key LIKE '%' || $4 || '%')
           AND )sql" + areas + R"sql(
         ORDER BY id LIMIT $5)sql",
                                parameters);
}

} // namespace bihuan::enterprise
