#include "enterprise/before_visit.hpp"

#include "core/json.hpp"
#include "enterprise/enterprise_rules.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>
#include <tuple>

namespace bihuan::enterprise {

// Index inspection_by_enterprise, for the place and the few entries that were joined into it; officers by
// their key.
const std::string_view sql::visits_of_place = R"sql(
    SELECT visit.id, visit.code, visit.date, visit.kind, attendance.name
      FROM inspection_visit visit
      LEFT JOIN inspection_attendance attendance ON attendance.inspection = visit.id
     WHERE visit.enterprise IN (SELECT entry FROM enterprise_entry WHERE place = $1) AND visit.date >= $2
     ORDER BY visit.date DESC, visit.id, attendance.position)sql";

// Index hazard_by_enterprise; what is open in the whole office (hazard_by_closed_on) would be the longer way,
// hence coalesce.
const std::string_view sql::open_hazards_of_place = R"sql(
    SELECT hazard.id, hazard.code, hazard.description, hazard.level, hazard.rectified_on, hazard.transferred_on,
           coalesce((SELECT max(moved.due_date) FROM hazard_extension moved WHERE moved.hazard = hazard.id),
                    hazard.due_date) AS due
      FROM hazard_timeline hazard
     WHERE hazard.enterprise IN (SELECT entry FROM enterprise_entry WHERE place = $1)
       AND coalesce(hazard.closed_on, '') = '' AND hazard.voided_on IS NULL
     ORDER BY due, hazard.id)sql";

// Index inspection_task_by_enterprise.
const std::string_view sql::tasks_of_place = R"sql(
    SELECT id, kind, planned_from, planned_to
      FROM approved_task
     WHERE enterprise IN (SELECT entry FROM enterprise_entry WHERE place = $1) AND planned_to >= $2
     ORDER BY planned_from, id)sql";

// Index hazard_by_closed_on carries what is open; the places come by their key.
const std::string_view sql::due_nearby = R"sql(
    SELECT place.id, place.name, place.address, place.grid, place.longitude, place.latitude,
           place.coordinate_datum, hazard.code, hazard.rectified_on, hazard.due
      FROM (SELECT timeline.code, timeline.enterprise, timeline.rectified_on,
                   coalesce((SELECT max(moved.due_date) FROM hazard_extension moved WHERE moved.hazard = timeline.id),
                            timeline.due_date) AS due
              FROM hazard_timeline timeline
             WHERE timeline.closed_on IS NULL AND timeline.voided_on IS NULL AND timeline.transferred_on IS NULL
               AND timeline.community = $2) hazard
      JOIN enterprise entry ON entry.id = hazard.enterprise
      JOIN enterprise place ON place.id = coalesce(entry.merged_into, entry.id)
     WHERE place.id <> $1 AND (hazard.due <= $3 OR hazard.rectified_on IS NOT NULL)
     ORDER BY hazard.due, place.id)sql";

namespace {

constexpr int soon_days = 14;           // what is due by then is worth a look on the way
constexpr int expiring_days = 60;       // a licence is renewed in about as long
constexpr std::size_t most_nearby = 20; // lines that somebody reads before leaving

void write_optional(JsonWriter& writer, std::string_view name, const db::Row& row, int column) {
    writer.name(name);
    if (row.is_null(column))
        writer.null();
    else
        writer.value(row.text(column));
}

struct Visits {
    std::int64_t count = 0; ///< re-inspections are no visits
    std::string json;
};

Visits visits_of(const db::Reader& reader, const Enterprise& place, Date first) {
    Visits visits;
    JsonWriter writer{visits.json};
    std::string open; // the visit whose officers are under way
    writer.begin_list();
    reader.each(sql::visits_of_place, {place.id.text(), first}, [&](const db::Row& row) {
        if (open != row.text(0)) {
            if (!open.empty()) writer.end_list().end_object();
            open = row.text(0);
            if (row.text(3) != "reinspection") ++visits.count;
            writer.begin_object()
                .member("id", row.text(0))
                .member("code", row.text(1))
                .member("date", row.text(2))
                .member("kind", row.text(3))
                .name("officers")
                .begin_list();
        }
        if (!row.is_null(4)) writer.value(row.text(4));
    });
    if (!open.empty()) writer.end_list().end_object();
    writer.end_list();
    return visits;
}

/// Open hazards, and those of them that a visit can settle: their re-inspection is due.
struct OpenHazards {
    std::string json;
    std::vector<std::string> to_reinspect; ///< codes
};

OpenHazards open_hazards_of(const db::Reader& reader, const Enterprise& place, Date today) {
    OpenHazards open;
    JsonWriter writer{open.json};
    writer.begin_list();
    reader.each(sql::open_hazards_of_place, {place.id.text()}, [&](const db::Row& row) {
        const bool overdue = !row.is_null(6) && row.date(6) < today;
        if (row.is_null(5) && (!row.is_null(4) || overdue)) open.to_reinspect.emplace_back(row.text(1));
        writer.begin_object()
            .member("id", row.text(0))
            .member("code", row.text(1))
            .member("description", row.text(2))
            .member("level", row.text(3));
        write_optional(writer, "rectified_on", row, 4);
        write_optional(writer, "transferred_on", row, 5);
        write_optional(writer, "due_date", row, 6);
        writer.member("overdue", overdue).end_object();
    });
    writer.end_list();
    return open;
}

void write_mergeable(JsonWriter& writer, const db::Reader& reader, const Enterprise& place, Date today,
                     const OpenHazards& open) {
    writer.name("one_visit").begin_list();
    for (const auto& code : open.to_reinspect)
        writer.begin_object()
            .member("what", "reinspection")
            .member("zh", std::string_view{"复查隐患 " + code})
            .member("en", std::string_view{"re-inspect hazard " + code})
            .end_object();
    reader.each(sql::tasks_of_place, {place.id.text(), today}, [&](const db::Row& row) {
        const std::string days = std::string{row.text(2)} + " – " + std::string{row.text(3)};
        writer.begin_object()
            .member("what", "approved_task")
            .member("id", row.text(0))
            .member("kind", row.text(1))
            .member("zh", std::string_view{"已批准的检查 " + days})
            .member("en", std::string_view{"approved visit " + days})
            .end_object();
    });
    writer.end_list();
}

void write_expiring(JsonWriter& writer, const Enterprise& place, Date today) {
    const Date last = today.plus_days(expiring_days);
    const auto write_one = [&](const char* what, const std::string& name, const std::string& number,
                               const std::optional<Date>& day) {
        if (!day || last < *day) return;
        writer.begin_object()
            .member("what", what)
            .member("name", std::string_view{name})
            .member("number", std::string_view{number})
            .member("valid_to", std::string_view{day->text()})
            .member("expired", *day < today)
            .end_object();
    };
    writer.name("expiring").begin_list();
    for (const auto& licence : place.licences)
        write_one("licence", licence.name, licence.number, licence.valid_to);
    for (const auto& equipment : place.special_equipment)
        write_one("special_equipment", equipment.kind, equipment.registration_no, equipment.inspect_by);
    writer.end_list();
}

struct Nearby {
    std::string id, name, address, grid;
    std::optional<double> metres;
    std::string due; ///< the first of its deadlines
    std::vector<std::string> hazards;
};

std::vector<Nearby> due_nearby(const db::Reader& reader, const Enterprise& place, Date today) {
    std::map<std::string, Nearby> found;
    reader.each(
        sql::due_nearby, {place.id.text(), place.community, today.plus_days(soon_days)},
        [&](const db::Row& row) {
            const auto text = [&](int column) {
                return row.is_null(column) ? std::string{} : std::string{row.text(column)};
            };
            Nearby& one = found[text(0)];
            if (one.id.empty()) {
                one.id = text(0), one.name = text(1), one.address = text(2), one.grid = text(3);
                one.due = text(9);
                const bool one_datum = place.coordinate_datum && !row.is_null(6) &&
                                       code_of(*place.coordinate_datum) == row.text(6);
                if (one_datum && place.longitude && place.latitude && !row.is_null(4) && !row.is_null(5))
                    one.metres = metres_between(*place.longitude, *place.latitude, row.real(4), row.real(5));
            }
            one.hazards.push_back(text(7));
        });
    std::vector<Nearby> sorted;
    for (auto& [id, one] : found)
        sorted.push_back(std::move(one));
    constexpr double unknown = 1e9; // metres
    std::stable_sort(sorted.begin(), sorted.end(), [&](const Nearby& one, const Nearby& other) {
        const auto order = [&](const Nearby& of) {
            const bool same_grid = !place.grid.empty() && of.grid == place.grid;
            return std::tuple{!same_grid, of.metres.value_or(unknown), of.due};
        };
        return order(one) < order(other);
    });
    if (sorted.size() > most_nearby) sorted.resize(most_nearby);
    return sorted;
}

void write_nearby(JsonWriter& writer, const std::vector<Nearby>& places) {
    writer.name("nearby").begin_list();
    for (const auto& place : places) {
        writer.begin_object()
            .member("id", std::string_view{place.id})
            .member("name", std::string_view{place.name})
            .member("address", std::string_view{place.address})
            .member("grid", std::string_view{place.grid})
            .member("first_due", std::string_view{place.due})
            .name("metres");
        if (place.metres)
            writer.value(static_cast<std::int64_t>(std::lround(*place.metres)));
        else
            writer.null();
        writer.name("hazards").begin_list();
        for (const auto& code : place.hazards)
            writer.value(std::string_view{code});
        writer.end_list().end_object();
    }
    writer.end_list();
}

} // namespace

double metres_between(double longitude, double latitude, double other_longitude, double other_latitude) {
    constexpr double radius = 6'371'000;
    constexpr double radians = std::numbers::pi / 180;
    const auto half_sine = [](double angle) { return std::pow(std::sin(angle / 2), 2); };
    const double h = half_sine((other_latitude - latitude) * radians) +
                     std::cos(latitude * radians) * std::cos(other_latitude * radians) *
                         half_sine((other_longitude - longitude) * radians);
    return 2 * radius * std::asin(std::min(1.0, std::sqrt(h)));
}

std::string before_visit_json(const db::Reader& reader, const Enterprise& place, Date today,
                              const std::optional<std::vector<std::string>>& areas) {
    const Visits visits = visits_of(reader, place, year_period(today.year()).from);
    const OpenHazards open = open_hazards_of(reader, place, today);
    std::string out;
    JsonWriter writer{out};
    writer.begin_object().name("this_year").begin_object().member("visits", visits.count).name("cap");
    if (place.inspection_cap)
        writer.value(*place.inspection_cap);
    else
        writer.null();
    writer.member("cap_reached", place.inspection_cap && visits.count >= *place.inspection_cap);
    writer.name("inspections").raw(visits.json).end_object();
    writer.name("open_hazards").raw(open.json);
    write_mergeable(writer, reader, place, today, open);
    write_expiring(writer, place, today);
    const bool may_see = !areas || std::find(areas->begin(), areas->end(), place.community) != areas->end();
    write_nearby(writer, may_see ? due_nearby(reader, place, today) : std::vector<Nearby>{});
    writer.end_object();
    return out;
}

} // namespace bihuan::enterprise
