#include "assignment/assignment_store.hpp"

#include "db/page.hpp"

namespace bihuan::assignment {

std::vector<Assignment> page(const db::Reader& reader, const AssignmentFilter& filter,
                             const std::string& after, std::int64_t limit) {
    db::Conditions conditions;
    conditions.add_if("id > ?", after)
        .add_if("owner = ?", filter.owner)
        .add_if("community = ?", filter.community)
        .add_if("source = ?", filter.source)
        .add_if("source_id = ?", filter.source_id)
        .add_if("due_on <= ?", filter.due_to);
    if (filter.state == "unfinished" || filter.state == "overdue")
        conditions.add("closed_on IS NULL AND withdrawn_on IS NULL");
    else
        conditions.add_if("state = ?", filter.state);
    if (filter.state == "overdue") conditions.add("due_on < ?", filter.today);
    if (filter.areas) {
        std::string places;
        for (const auto& area : *filter.areas)
            places += (places.empty() ? "" : ", ") + conditions.place(area);
        const std::string own = conditions.place(filter.also_of);
        conditions.add("(owner = " + own + (places.empty() ? ")" : " OR community IN (" + places + "))"));
    }
    return db::page<Assignment>(reader, std::move(conditions), limit);
}

std::vector<Assignment> of_source(const db::Reader& reader, MatterSource source,
                                  const std::string& source_id) {
    return db::rows<Assignment>(
        reader, "SELECT {columns} FROM assignment WHERE source_id = $1 AND source = $2 ORDER BY id",
        {source_id, std::string{code_of(source)}});
}

std::vector<Assignment> due_until(const db::Reader& reader, Date last) {
    return db::rows<Assignment>(reader,
                                "SELECT {columns} FROM assignment WHERE closed_on IS NULL AND withdrawn_on "
                                "IS NULL AND due_on <= $1 ORDER BY due_on, id",
                                {last});
}

} // namespace bihuan::assignment
