#include "enterprise/enterprise_store.hpp"

#include "db/page.hpp"

namespace bihuan::enterprise {

namespace {

std::vector<PlaceKey> keys(const db::Reader& reader, std::string_view condition, const std::string& wanted) {
    std::vector<PlaceKey> found;
    reader.each(
        "SELECT id, uscc, name_key, address_key, community, industry, merged_into FROM enterprise WHERE " +
            std::string{condition} + " ORDER BY id",
        {wanted}, [&](const db::Row& row) {
            const auto text = [&](int column) { return std::string{row.text(column)}; };
            PlaceKey key{Id<Enterprise>::trusted(text(0)), text(1), text(2), text(3), text(4), text(5), {}};
            if (!row.is_null(6)) key.merged_into = Id<Enterprise>::trusted(text(6));
            found.push_back(std::move(key));
        });
    return found;
}

} // namespace

std::vector<PlaceKey> keys_with_uscc(const db::Reader& reader, const std::string& uscc) {
    return keys(reader, "uscc = $1", uscc);
}

std::vector<PlaceKey> keys_with_name_key(const db::Reader& reader, const std::string& name_key) {
    return keys(reader, "name_key = $1", name_key);
}

std::vector<PlaceKey> keys_with_address_key(const db::Reader& reader, const std::string& address_key) {
    return keys(reader, "address_key = $1", address_key);
}

std::optional<PlaceKey> find_key(const db::Reader& reader, const Id<Enterprise>& id) {
    auto found = keys(reader, "id = $1", id.text());
    if (found.empty()) return std::nullopt;
    return std::move(found.front());
}

std::vector<Enterprise> page(const db::Reader& reader, const Filter& filter, const std::string& after,
                             std::int64_t limit) {
    db::Conditions conditions;
    conditions.add_if("id > ?", after)
        .add_if("community = ?", filter.community)
        .add_if("risk_level = ?", filter.risk_level)
        .add_if("name_key LIKE '%' || ? || '%'", filter.name_part)
        .add_if("grid = ?", filter.grid)
        .add_if("status = ?", filter.status)
        .add_if("industry = ?", filter.industry)
        .add_if("supervision_sector = ?", filter.supervision_sector)
        .add_if("place_type = ?", filter.place_type)
        .add_if("small_place_kind = ?", filter.small_place_kind)
        .add_if("id IN (SELECT enterprise FROM enterprise_factor WHERE factor = ?)", filter.factor)
        .add_if("uscc = ?", filter.uscc)
        .add_if("landlord = ?", filter.landlord)
        .within_places("community", "grid", filter.areas, filter.grids);
    if (filter.status.empty()) conditions.add("merged_into IS NULL");
    if (filter.doubtful) conditions.add("uscc_doubtful");
    return db::page<Enterprise>(reader, std::move(conditions), limit);
}

std::string grid_of(const db::Reader& reader, const Id<Enterprise>& id, const std::string& community) {
    return reader
        .text("SELECT grid FROM enterprise_grid WHERE id = $1 AND community = $2", {id.text(), community})
        .value_or(std::string{});
}

} // namespace bihuan::enterprise
