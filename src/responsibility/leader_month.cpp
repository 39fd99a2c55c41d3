#include "responsibility/leader_month.hpp"

#include "db/rows.hpp"
#include "responsibility/responsibility_store.hpp"

#include <algorithm>
#include <set>

namespace bihuan::responsibility {
namespace {

/// Enterprises for which the person is the leader on the day, by identity.
std::map<std::string, PlaceRow> area_of(const db::Reader& reader, const AnsweringBook& book,
                                        const std::string& person, Date day) {
    std::map<std::string, PlaceRow> area;
    for (auto& place : places(reader, std::nullopt, false)) {
        const auto leaders = deciding(book.assignments(), AnsweringRole::leader, place.place, day);
        if (std::any_of(leaders.begin(), leaders.end(), [&](const LeaderAssignment* one) {
                return one->person && one->person->text() == person;
            }))
            area.emplace(place.place.id, std::move(place));
    }
    return area;
}

/// Hazards of these communities that were open at some moment from `from` on, as of `as_of`: through the view
/// that their room publishes. Index hazard_by_closed_on and hazard_by_found_on.
std::vector<AreaHazard> hazards_of(const db::Reader& reader, const std::map<std::string, PlaceRow>& area,
                                   const std::string& person, Date from, Date as_of) {
    std::set<std::string> names;
    for (const auto& [id, place] : area)
        names.insert(place.place.community);
    db::Parameters parameters{as_of, from};
    const std::string here =
        db::within("h.community", std::vector<std::string>(names.begin(), names.end()), parameters);
    parameters.emplace_back(person);
    const std::string of_person = "$" + std::to_string(parameters.size());
    std::vector<AreaHazard> found;
    if (names.empty()) return found;
    reader.each("SELECT h.id, h.code, entry.place, h.community, h.description, h.level, h.found_on, "
                "COALESCE((SELECT max(x.due_date) FROM hazard_extension x WHERE x.hazard = h.id AND "
                "x.granted_on <= $1 AND "
                "x.due_date > h.due_date), h.due_date), CASE WHEN h.closed_on <= $1 THEN h.closed_on END, "
                "(SELECT count(*) FROM leader_visit_hazard l JOIN leader_visit v ON v.id = l.visit WHERE "
                "l.hazard = h.id "
                "AND v.person = " +
                    of_person +
                    ") FROM hazard_timeline h JOIN enterprise_entry entry ON entry.entry = h.enterprise "
                    "WHERE h.found_on <= $1 AND (h.closed_on IS NULL OR h.closed_on >= $2) AND (h.voided_on "
                    "IS NULL OR "
                    "h.voided_on > $1) AND " +
                    here + " ORDER BY h.id, entry.place",
                parameters, [&](const db::Row& row) {
                    const auto place = area.find(std::string{row.text(2)});
                    if (place == area.end() || (!found.empty() && found.back().id == row.text(0))) return;
                    found.push_back({std::string{row.text(0)}, std::string{row.text(1)}, place->first,
                                     place->second.name, std::string{row.text(3)}, std::string{row.text(4)},
                                     row.text(5) == "major", row.date(6), row.optional_date(7),
                                     row.optional_date(8), row.integer(9) > 0});
                });
    return found;
}

std::string sector_of(const db::Reader& reader, const LeaderVisit& visit) {
    if (!visit.enterprise) return {};
    const auto place = place_of(reader, visit.enterprise->text());
    return place ? place->place.sector : std::string{};
}

std::vector<VisitsOwed> visits_owed(const db::Reader& reader, const AnsweringBook& book,
                                    const std::string& person, const Period& days, Date as_of) {
    std::vector<VisitsOwed> owed;
    for (const auto& one : book.assignments()) {
        if (one.role != AnsweringRole::leader || !one.person || one.person->text() != person ||
            one.visits == 0)
            continue;
        if (!span_of(one).overlaps({days.from, days.to})) continue;
        // Every period of the assignment's kind that touches the days, as far as the assignment reaches.
        for (Period period = period_around(one.visit_period, days.from); period.from <= days.to;
             period = period_around(one.visit_period, period.to.plus_days(1)))
            if (span_of(one).overlaps({period.from, period.to}))
                owed.push_back({&one, period, one.visits, 0});
    }
    if (owed.empty()) return owed;
    const Period reach{
        std::min_element(owed.begin(), owed.end(),
                         [](const auto& a, const auto& b) { return a.period.from < b.period.from; })
            ->period.from,
        as_of};
    if (reach.to < reach.from) return owed;
    for (const auto& visit : visits_of(reader, person, reach)) {
        const std::string sector = sector_of(reader, visit);
        for (auto& one : owed)
            if (one.period.contains(visit.visited_on) && is_visit_for(*one.assignment, visit, sector))
                ++one.made;
    }
    return owed;
}

std::vector<MatterOfPerson> matters_of(const db::Reader& reader, const std::string& person,
                                       const Period& days, Date as_of) {
    std::vector<MatterOfPerson> matters;
    reader.each(
        "SELECT id, title, due_on, closed_on FROM assignment_matter WHERE owner = $1 AND withdrawn_on IS "
        "NULL "
        "AND substr(given_at, 1, 10) <= $3 AND (closed_on IS NULL OR closed_on >= $2) ORDER BY due_on, id",
        {person, days.from, as_of}, [&](const db::Row& row) {
            auto closed = row.optional_date(3);
            if (closed && *closed > as_of) closed.reset();
            matters.push_back(
                {std::string{row.text(0)}, std::string{row.text(1)}, row.optional_date(2), closed});
        });
    return matters;
}

} // namespace

LeaderMonth leader_month(const db::Reader& reader, const AnsweringBook& book, const std::string& person,
                         const Period& period, Date today) {
    const auto known = db::find(reader, Id<Person>::trusted(person));
    if (!known) throw Problem{ProblemKind::not_found, {{"what", "人员 / person"}, {"key", person}}};
    LeaderMonth month;
    month.person = person;
    month.name = known->name;
    month.period = period;
    month.as_of = std::min(period.to, today);
    month.visits = visits_owed(reader, book, person, period, month.as_of);
    if (month.as_of >= period.from) month.made = visits_of(reader, person, {period.from, month.as_of});
    const auto area = area_of(reader, book, person, month.as_of);
    std::set<std::string> communities;
    for (const auto& [id, place] : area) {
        if (place.status == "open") ++month.enterprises;
        communities.insert(place.place.community);
    }
    for (const auto& one : book.assignments())
        if (one.role == AnsweringRole::leader && one.person && one.person->text() == person &&
            level_of(one) == ScopeLevel::community && span_of(one).contains(month.as_of))
            communities.insert(one.community);
    communities.erase("");
    month.communities.assign(communities.begin(), communities.end());
    month.hazards = hazards_of(reader, area, person, period.from, month.as_of);
    month.sum = counted(month.hazards, period, month.as_of);
    month.matters = matters_of(reader, person, period, month.as_of);
    return month;
}

std::vector<std::pair<std::string, std::string>> leaders_of(const AnsweringBook& book, const Period& days) {
    std::set<std::pair<std::string, std::string>> by_name;
    for (const auto& one : book.assignments())
        if (one.role == AnsweringRole::leader && one.person && span_of(one).overlaps({days.from, days.to}))
            by_name.emplace(one.person_name, one.person->text());
    std::vector<std::pair<std::string, std::string>> all;
    for (const auto& [name, person] : by_name)
        all.emplace_back(person, name);
    return all;
}

Json to_json(const LeaderMonth& month) {
    const auto day = [](const std::optional<Date>& of) { return of ? Json{of->text()} : Json{}; };
    Json visits{Json::List{}}, made{Json::List{}}, overdue{Json::List{}}, matters{Json::List{}};
    for (const auto& one : month.visits)
        visits.push(Json::Object{{"assignment", one.assignment->id.text()},
                                 {"scope", scope_text(*one.assignment)},
                                 {"from", one.period.from.text()},
                                 {"to", one.period.to.text()},
                                 {"owed", one.owed},
                                 {"made", one.made},
                                 {"left", one.left()}});
    for (const auto& one : month.made)
        made.push(Json::Object{{"id", one.id.text()},
                               {"code", one.code},
                               {"visited_on", one.visited_on.text()},
                               {"community", one.community},
                               {"enterprise_name", one.enterprise_name}});
    for (const auto* one : month.sum.overdue)
        overdue.push(Json::Object{{"id", one->id},
                                  {"code", one->code},
                                  {"enterprise", one->enterprise},
                                  {"enterprise_name", one->enterprise_name},
                                  {"community", one->community},
                                  {"due", day(one->due)},
                                  {"major", one->major}});
    std::int64_t late = 0;
    for (const auto& one : month.matters) {
        if (!one.closed_on && one.due && *one.due < month.as_of) ++late;
        matters.push(Json::Object{
            {"id", one.id}, {"title", one.title}, {"due", day(one.due)}, {"closed_on", day(one.closed_on)}});
    }
    return Json::Object{
        {"person", month.person},
        {"name", month.name},
        {"from", month.period.from.text()},
        {"to", month.period.to.text()},
        {"as_of", month.as_of.text()},
        {"communities", Json::List(month.communities.begin(), month.communities.end())},
        {"enterprises", month.enterprises},
        {"visits", std::move(visits)},
        {"visits_made", std::move(made)},
        {"hazards", Json::Object{{"found", month.sum.found},
                                 {"closed", month.sum.closed},
                                 {"led_to_closure", month.sum.led_to_closure},
                                 {"open_at_end", month.sum.open},
                                 {"overdue_at_end", static_cast<std::int64_t>(month.sum.overdue.size())}}},
        {"overdue", std::move(overdue)},
        {"matters", std::move(matters)},
        {"matters_overdue", late}};
}

} // namespace bihuan::responsibility
