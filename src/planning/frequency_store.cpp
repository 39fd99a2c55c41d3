#include "planning/frequency_store.hpp"

#include "db/rows.hpp"

#include <algorithm>

namespace bihuan::planning {
namespace {

using ByEnterprise = std::map<std::string, std::vector<CountedVisit>>;

struct OpenTask {
    CountedVisit visit;
    Date from;
};

InspectionKind kind_in(const db::Row& row, int column) {
    return parse_enum<InspectionKind>(row.text(column)).value_or(InspectionKind::routine);
}

std::string text_in(const db::Row& row, int column) {
    return row.is_null(column) ? std::string{} : std::string{row.text(column)};
}

/// The visits made: one row for each inspection, so that a joint visit counts once.
ByEnterprise made(const db::Reader& reader, const Period& year, const std::string& enterprise) {
    db::Conditions conditions;
    conditions.add("v.date >= ?", year.from)
        .add("v.date <= ?", year.to)
        .add_if("v.enterprise = ?", enterprise);
    ByEnterprise found;
    reader.each("SELECT v.enterprise, v.id, v.date, v.kind, t.id, t.matter, t.exception_code, t.organ, "
                "t.authority_basis FROM inspection_visit v LEFT JOIN inspection_task t ON t.inspection = "
                "v.id WHERE " +
                    conditions.text() + " ORDER BY v.date, v.id",
                conditions.parameters(), [&](const db::Row& row) {
                    found[std::string{row.text(0)}].push_back(
                        {std::string{row.text(1)}, text_in(row, 4), row.date(2), kind_in(row, 3),
                         text_in(row, 5), text_in(row, 6),
                         text_in(row, 8) == code_of(PowerBasis::entrusted) ? text_in(row, 7) : ""});
                });
    return found;
}

std::map<std::string, std::vector<OpenTask>> still_open(const db::Reader& reader, const Period& year,
                                                        const std::string& enterprise,
                                                        const std::string& without) {
    db::Conditions conditions;
    conditions.add("planned_to >= ?", year.from)
        .add("planned_from <= ?", year.to)
        .add_if("enterprise = ?", enterprise)
        .add_if("id <> ?", without);
    std::map<std::string, std::vector<OpenTask>> found;
    reader.each(
        "SELECT enterprise, id, planned_from, planned_to, kind, matter, exception_code, organ, "
        "authority_basis FROM inspection_task WHERE inspection = '' AND (state = 'approved' OR "
        "(emergency AND state = 'requested')) AND " +
            conditions.text() + " ORDER BY planned_to, id",
        conditions.parameters(), [&](const db::Row& row) {
            found[std::string{row.text(0)}].push_back(
                {{{},
                  std::string{row.text(1)},
                  row.date(3),
                  kind_in(row, 4),
                  text_in(row, 5),
                  text_in(row, 6),
                  text_in(row, 8) == code_of(PowerBasis::entrusted) ? text_in(row, 7) : std::string{}},
                 row.date(2)});
        });
    return found;
}

/// Lets each open task be carried out by the first visit that falls into its days and refers to no task; the
/// rest of the tasks stand beside the visits.
void match(std::vector<CountedVisit>& visits, const std::vector<OpenTask>& tasks, const Period& year) {
    std::vector<CountedVisit> open;
    for (const auto& task : tasks) {
        const auto visit = std::find_if(visits.begin(), visits.end(), [&](const CountedVisit& one) {
            return one.task.empty() && one.date >= task.from && one.date <= task.visit.date;
        });
        if (visit == visits.end()) {
            if (year.contains(task.visit.date)) open.push_back(task.visit);
            continue;
        }
        visit->task = task.visit.task;
        visit->matter = task.visit.matter;
        visit->exception_code = task.visit.exception_code;
        visit->entrusted_by = task.visit.entrusted_by;
    }
    visits.insert(visits.end(), open.begin(), open.end());
}

ByEnterprise load(const db::Reader& reader, int year, const std::string& enterprise,
                  const std::string& without) {
    const Period days = year_period(year);
    auto found = made(reader, days, enterprise);
    for (const auto& [of, tasks] : still_open(reader, days, enterprise, without))
        match(found[of], tasks, days);
    return found;
}

template<class T>
std::vector<T> in_force(const db::Reader& reader, const std::string& table, Date day) {
    return db::rows<T>(reader,
                       "SELECT {columns} FROM " + table +
                           " WHERE (valid_from IS NULL OR valid_from <= $1) AND (valid_to IS NULL OR "
                           "valid_to >= $1) ORDER BY id",
                       {day});
}

} // namespace

std::vector<CountedVisit> visits_of(const db::Reader& reader, const Id<Enterprise>& enterprise, int year,
                                    const std::string& without) {
    return load(reader, year, enterprise.text(), without)[enterprise.text()];
}

std::map<std::string, std::vector<CountedVisit>> visits_of_all(const db::Reader& reader, int year) {
    return load(reader, year, {}, {});
}

std::vector<FrequencyCap> caps_in_force(const db::Reader& reader, Date day) {
    return in_force<FrequencyCap>(reader, "frequency_cap", day);
}

std::vector<FrequencyException> exceptions_in_force(const db::Reader& reader, Date day) {
    auto all = built_in_exceptions();
    for (auto& own : in_force<FrequencyException>(reader, "frequency_exception", day)) {
        const auto known = std::find_if(all.begin(), all.end(),
                                        [&](const FrequencyException& one) { return one.code == own.code; });
        if (known == all.end())
            all.push_back(std::move(own));
        else
            *known = std::move(own);
    }
    return all;
}

std::optional<FrequencyException> exception_in_force(const db::Reader& reader, Date day,
                                                     const std::string& code) {
    for (auto& one : exceptions_in_force(reader, day))
        if (one.code == code) return std::move(one);
    return std::nullopt;
}

} // namespace bihuan::planning
