#include "inspection/checklist_edition.hpp"

#include "core/text.hpp"

namespace bihuan::inspection {
namespace {

std::vector<EditionItem> items_in(std::string_view lines) {
    std::vector<EditionItem> items;
    while (!lines.empty()) {
        const auto end = lines.find('\n');
        const auto line = lines.substr(0, end);
        lines.remove_prefix(end == std::string_view::npos ? lines.size() : end + 1);
        if (line.size() > 2)
            items.push_back({std::string{line.substr(0, line.size() - 2)}, line.back() == '1'});
    }
    return items;
}

} // namespace

std::string code_of_checklist(const checklist::Checklist& list) {
    return list.file.substr(0, list.file.rfind(".csv"));
}

void register_checklists(db::Database& database, const checklist::ChecklistSet& set) {
    database.housekeeping([&](db::Transaction& transaction) {
        transaction.note("UPDATE checklist_edition SET in_use = FALSE WHERE in_use");
        for (const auto& list : set.all()) {
            std::string lines;
            for (const auto& item : list.items)
                lines += item.code + (item.applies_if.empty() ? " 0\n" : " 1\n");
            transaction.note("INSERT INTO checklist_edition (version, checklist, in_use, items) "
                             "VALUES ($1, $2, TRUE, $3) ON CONFLICT (version) DO UPDATE SET in_use = TRUE",
                             {list.version, code_of_checklist(list), lines});
        }
    });
}

std::optional<ChecklistEdition> edition_of(const db::Reader& reader, const std::string& checklist,
                                           const std::string& version) {
    std::optional<ChecklistEdition> found;
    const auto take = [&](const db::Row& row) {
        found = ChecklistEdition{std::string{row.text(0)}, checklist, items_in(row.text(1))};
    };
    if (version.empty())
        reader.each("SELECT version, items FROM checklist_edition WHERE checklist = $1 AND in_use",
                    {checklist}, take);
    else
        reader.each("SELECT version, items FROM checklist_edition WHERE checklist = $1 AND version = $2",
                    {checklist, version}, take);
    return found;
}

bool is_asked_somewhere(const db::Reader& reader, const std::string& item) {
    bool found = false;
    reader.each("SELECT items FROM checklist_edition WHERE in_use", {}, [&](const db::Row& row) {
        const auto lines = row.text(0);
        found =
            found || lines.starts_with(item + " ") || lines.find("\n" + item + " ") != std::string_view::npos;
    });
    return found;
}

} // namespace bihuan::inspection
