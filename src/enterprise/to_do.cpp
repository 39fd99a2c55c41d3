#include "enterprise/to_do.hpp"

#include "core/json.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace bihuan::enterprise {
namespace {

constexpr int near_days = 7;                 // a working week before the deadline
constexpr std::int64_t never_days = 2 * 365; // what a place without any visit counts as

} // namespace

std::span<const EnumText> enum_texts(ToDoReason) {
    static constexpr std::array texts{
        EnumText{"deadline_passed", "整改期限已过", "a deadline has passed"},
        EnumText{"reinspection_due", "待复查", "waits for its re-inspection"},
        EnumText{"deadline_near", "整改期限将到", "a deadline is near"},
        EnumText{"risk_and_time", "风险等级和未检查天数", "risk and days since the last visit"},
        EnumText{"never_visited", "没有检查记录", "no visit on record"},
    };
    return texts;
}

std::int64_t weight_of(const std::optional<RiskLevel>& level) {
    if (!level) return 1;
    switch (*level) {
    case RiskLevel::red:
        return 4;
    case RiskLevel::orange:
        return 3;
    case RiskLevel::yellow:
        return 2;
    case RiskLevel::blue:
        break;
    }
    return 1;
}

Urgency urgency_of(const PlaceStanding& place, Date today) {
    if (place.first_due && *place.first_due < today)
        return {ToDoReason::deadline_passed, days_between(*place.first_due, today), 0};
    if (place.rectified_since)
        return {ToDoReason::reinspection_due, days_between(*place.rectified_since, today), 0};
    if (place.first_due && days_between(today, *place.first_due) <= near_days)
        return {ToDoReason::deadline_near, days_between(today, *place.first_due), 0};
    const std::int64_t days = place.last_visit ? days_between(*place.last_visit, today) : never_days;
    return {place.last_visit ? ToDoReason::risk_and_time : ToDoReason::never_visited, days,
            days * weight_of(place.risk_level)};
}

bool operator<(const Urgency& one, const Urgency& other) {
    // A place that was never visited stands among those that were, by its weight.
    const auto rank = [](const Urgency& of) {
        return std::min(static_cast<int>(of.reason), static_cast<int>(ToDoReason::risk_and_time));
    };
    if (rank(one) != rank(other)) return rank(one) < rank(other);
    if (one.weight != other.weight) return one.weight > other.weight;
    return one.reason == ToDoReason::deadline_near ? one.days < other.days : one.days > other.days;
}

std::string Urgency::words_zh() const {
    const std::string number = std::to_string(days);
    switch (reason) {
    case ToDoReason::deadline_passed:
        return "有隐患的整改期限已过 " + number + " 天，须到场查看";
    case ToDoReason::reinspection_due:
        return "企业已报告整改完成 " + number + " 天，待复查";
    case ToDoReason::deadline_near:
        return "有隐患的整改期限还有 " + number + " 天";
    case ToDoReason::risk_and_time:
        return "上次检查距今 " + number + " 天，按风险等级加权为 " + std::to_string(weight);
    case ToDoReason::never_visited:
        break;
    }
    return "没有检查记录，按两年未检查计，按风险等级加权为 " + std::to_string(weight);
}

std::string Urgency::words_en() const {
    const std::string number = std::to_string(days);
    switch (reason) {
    case ToDoReason::deadline_passed:
        return "the deadline of a hazard passed " + number + " days ago; it must be looked at";
    case ToDoReason::reinspection_due:
        return "reported as put right " + number + " days ago; waits for its re-inspection";
    case ToDoReason::deadline_near:
        return "the deadline of a hazard is " + number + " days away";
    case ToDoReason::risk_and_time:
        return number + " days since the last visit, weighted by risk: " + std::to_string(weight);
    case ToDoReason::never_visited:
        break;
    }
    return "no visit on record, counted as two years, weighted by risk: " + std::to_string(weight);
}

// Index enterprise_at_work; the visits of each place by inspection_by_enterprise, without touching the table
// of visits that are older than the last.
std::string sql::places_at_work(const std::string& conditions, const std::string& year_begins) {
    return "SELECT enterprise.id, enterprise.name, enterprise.community, enterprise.grid, "
           "enterprise.address, "
           "enterprise.risk_level, enterprise.inspection_cap, "
           "(SELECT max(visit.date) FROM inspection_visit visit WHERE visit.enterprise IN "
           "(SELECT entry FROM enterprise_entry WHERE place = enterprise.id) AND visit.kind <> "
           "'reinspection'), "
           "(SELECT count(*) FROM inspection_visit visit WHERE visit.enterprise IN "
           "(SELECT entry FROM enterprise_entry WHERE place = enterprise.id) AND visit.date >= " +
           year_begins +
           " AND visit.kind <> 'reinspection') FROM enterprise WHERE enterprise.status = 'open' AND " +
           conditions;
}

// Index hazard_by_closed_on carries what is open, however long the history is.
std::string sql::open_hazards_by_place(const std::string& conditions) {
    return "SELECT coalesce(entry.merged_into, entry.id), hazard.rectified_on, "
           "coalesce((SELECT max(moved.due_date) FROM hazard_extension moved WHERE moved.hazard = "
           "hazard.id), "
           "hazard.due_date) FROM hazard_timeline hazard JOIN enterprise entry ON entry.id = "
           "hazard.enterprise "
           "WHERE hazard.closed_on IS NULL AND hazard.voided_on IS NULL AND hazard.transferred_on IS NULL "
           "AND " +
           conditions;
}

namespace {

void keep_earlier(std::optional<Date>& kept, Date day) {
    if (!kept || day < *kept) kept = day;
}

void add_hazards(const db::Reader& reader, const ToDoWish& wish,
                 std::unordered_map<std::string, PlaceStanding*>& by_id) {
    // Through what is open, and not through every hazard of every place in the area: hence coalesce.
    constexpr std::string_view community = "coalesce(entry.community, '')";
    db::Conditions conditions;
    conditions.add_if(std::string{community} + " = ?", wish.community)
        .within_places(community, "entry.grid", wish.areas, wish.grids);
    reader.each(sql::open_hazards_by_place(conditions.text()), conditions.parameters(),
                [&](const db::Row& row) {
                    const auto known = by_id.find(std::string{row.text(0)});
                    if (known == by_id.end()) return;
                    PlaceStanding& place = *known->second;
                    ++place.open_hazards;
                    if (const auto rectified = row.optional_date(1))
                        keep_earlier(place.rectified_since, *rectified);
                    else if (const auto due = row.optional_date(2))
                        keep_earlier(place.first_due, *due);
                });
}

std::vector<PlaceStanding> places(const db::Reader& reader, const ToDoWish& wish, Date today) {
    db::Conditions conditions;
    conditions.add_if("enterprise.community = ?", wish.community)
        .within_places("enterprise.community", "enterprise.grid", wish.areas, wish.grids);
    const std::string text = conditions.text();
    const std::string year_begins = conditions.place(year_period(today.year()).from);
    std::vector<PlaceStanding> found;
    reader.each(sql::places_at_work(text, year_begins), conditions.parameters(), [&](const db::Row& row) {
        const auto word = [&](int column) { return std::string{row.text(column)}; };
        PlaceStanding place;
        place.id = word(0), place.name = word(1), place.community = word(2), place.grid = word(3);
        place.address = word(4);
        if (!row.is_null(5)) place.risk_level = parse_enum<RiskLevel>(row.text(5));
        if (!row.is_null(6)) place.cap = row.integer(6);
        place.last_visit = row.optional_date(7);
        place.visits_this_year = row.integer(8);
        found.push_back(std::move(place));
    });
    return found;
}

void write_date(JsonWriter& writer, std::string_view name, const std::optional<Date>& day) {
    writer.name(name);
    if (day)
        writer.value(std::string_view{day->text()});
    else
        writer.null();
}

void write_place(JsonWriter& writer, const PlaceStanding& place, const Urgency& urgency) {
    writer.begin_object()
        .member("id", std::string_view{place.id})
        .member("name", std::string_view{place.name})
        .member("community", std::string_view{place.community})
        .member("grid", std::string_view{place.grid})
        .member("address", std::string_view{place.address})
        .name("risk_level");
    if (place.risk_level)
        writer.value(code_of(*place.risk_level));
    else
        writer.null();
    write_date(writer, "last_visit", place.last_visit);
    writer.member("visits_this_year", place.visits_this_year);
    writer.member("cap_reached", place.cap && place.visits_this_year >= *place.cap);
    writer.member("open_hazards", place.open_hazards);
    write_date(writer, "first_due", place.first_due);
    writer.name("why")
        .begin_object()
        .member("code", code_of(urgency.reason))
        .member("days", urgency.days)
        .member("zh", std::string_view{urgency.words_zh()})
        .member("en", std::string_view{urgency.words_en()})
        .end_object()
        .end_object();
}

} // namespace

std::string to_do_json(const db::Reader& reader, const ToDoWish& wish, Date today) {
    auto all = places(reader, wish, today);
    std::unordered_map<std::string, PlaceStanding*> by_id;
    for (auto& place : all)
        by_id.emplace(place.id, &place);
    add_hazards(reader, wish, by_id);
    std::vector<std::pair<Urgency, const PlaceStanding*>> order;
    for (const auto& place : all)
        order.emplace_back(urgency_of(place, today), &place);
    const std::size_t shown = std::min(wish.limit, order.size());
    std::partial_sort(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(shown), order.end(),
                      [](const auto& one, const auto& other) {
                          if (one.first < other.first) return true;
                          return !(other.first < one.first) && one.second->id < other.second->id;
                      });
    std::string out;
    JsonWriter writer{out};
    writer.begin_object().name("items").begin_list();
    for (std::size_t i = 0; i < shown; ++i)
        write_place(writer, *order[i].second, order[i].first);
    writer.end_list().member("places", static_cast<std::int64_t>(all.size())).end_object();
    return out;
}

} // namespace bihuan::enterprise
