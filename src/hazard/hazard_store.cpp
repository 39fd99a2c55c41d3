#include "hazard/hazard_store.hpp"

#include "db/rows.hpp"
#include "enterprise/enterprise_store.hpp"
#include "hazard/hazard_rules.hpp"
#include "search/search.hpp"

namespace bihuan::hazard {

std::optional<Hazard> with_code(const db::Reader& reader, const std::string& code) {
    return db::row<Hazard>(reader, "SELECT {columns} FROM hazard WHERE code = $1", {code});
}

bool code_is_used(const db::Reader& reader, const std::string& code) {
    return reader.integer("SELECT 1 FROM hazard WHERE code = $1", {code}).has_value();
}

std::vector<Hazard> found_at(const db::Reader& reader, const Id<Inspection>& inspection) {
    return db::rows<Hazard>(reader, "SELECT {columns} FROM hazard WHERE inspection = $1 ORDER BY code",
                            {inspection.text()});
}

HazardFile file_of(const db::Reader& reader, Hazard hazard) {
    const db::Parameters id{hazard.id.text()};
    HazardFile file;
    file.hazard = std::move(hazard);
    file.rectifications = db::rows<Rectification>(
        reader, "SELECT {columns} FROM rectification WHERE hazard = $1 ORDER BY round", id);
    file.reinspections = db::rows<Reinspection>(
        reader, "SELECT {columns} FROM reinspection WHERE hazard = $1 ORDER BY round", id);
    file.extensions = db::rows<Extension>(
        reader, "SELECT {columns} FROM extension WHERE hazard = $1 ORDER BY granted_on, id", id);
    file.steps = db::rows<HazardStep>(
        reader, "SELECT {columns} FROM hazard_step WHERE hazard = $1 ORDER BY recorded_at, id", id);
    if (file.hazard.level == HazardLevel::major)
        file.plan = db::row<TreatmentPlan>(
            reader, "SELECT {columns} FROM treatment_plan WHERE hazard = $1 ORDER BY id DESC LIMIT 1", id);
    file.grid = enterprise::grid_of(reader, file.hazard.enterprise, file.hazard.community);
    return file;
}

namespace {

/// Index hazard_by_deadline carries just this.
constexpr std::string_view deadline_of_round = "coalesce(due_in_force, due_date, '9999-12-31')";

/// Adds what stands after the hazard with this identity; false where that one is gone.
bool add_after(const db::Reader& reader, db::Conditions& conditions, Filter::Order order,
               const std::string& after) {
    if (after.empty()) return true;
    if (order != Filter::Order::deadline) {
        conditions.add(order == Filter::Order::newest ? "id < ?" : "id > ?", after);
        return true;
    }
    const std::string key{deadline_of_round};
    const auto last = reader.text("SELECT " + key + " FROM hazard WHERE id = $1", {after});
    if (!last) return false;
    conditions.add(key + " >= ?", *last);
    const std::string place = conditions.place(*last);
    conditions.add("(" + key + " > " + place + " OR id > ?)", after);
    return true;
}

std::string order_by(Filter::Order order) {
    if (order == Filter::Order::deadline)
        return " ORDER BY " + std::string{deadline_of_round} + ", id LIMIT ";
    return order == Filter::Order::newest ? " ORDER BY id DESC LIMIT " : " ORDER BY id LIMIT ";
}

/// The deadline in force: the latest that an extension which counts moved it to.
constexpr std::string_view due_date_in_force =
    "coalesce((SELECT max(e.due_date) FROM hazard_extension e WHERE e.hazard = hazard.id), due_date)";

/// Index hazard_by_closed_on carries what is not closed, however long the history is.
constexpr std::string_view not_closed = "voided_on IS NULL AND closed_on IS NULL";

/// A hazard that has no step and no day from which it is ready, but was rectified: recorded before there were
/// steps.
constexpr std::string_view is_ready =
    "(ready_on IS NOT NULL OR (ordered_on IS NULL AND rectified_on IS NOT NULL))";
constexpr std::string_view due_of_round = "coalesce(due_in_force, due_date)";
/// Served, and of a major hazard the treatment plan is there; or its deadline came with it.
constexpr std::string_view has_begun =
    "((ordered_on IS NULL AND due_date IS NOT NULL) OR "
    "(served_on IS NOT NULL AND (level = 'general' OR planned_on IS NOT NULL)))";

/// The conditions of `state_on`, in its order: each state says what the ones before it left over. A test
/// holds the two together.
void add_step_state(db::Conditions& conditions, HazardState state, Date today) {
    const auto no = [&](std::string_view condition) { conditions.add("NOT " + std::string{condition}); };
    const std::string due{due_of_round};
    if (state == HazardState::transferred) return void(conditions.add("transferred_on IS NOT NULL"));
    conditions.add("transferred_on IS NULL");
    if (state == HazardState::recheck_failed) return void(conditions.add("failed_on IS NOT NULL"));
    conditions.add("failed_on IS NULL");
    if (state == HazardState::submitted) return void(conditions.add("submitted_on IS NOT NULL"));
    conditions.add("submitted_on IS NULL");
    if (state == HazardState::recheck_due)
        return void(conditions.add("(" + std::string{is_ready} + " OR (extension_requested_on IS NULL AND " +
                                       due + " < ?))",
                                   today));
    no(is_ready);
    if (state == HazardState::extension_pending)
        return void(conditions.add("extension_requested_on IS NOT NULL"));
    conditions.add("extension_requested_on IS NULL");
    conditions.add("(" + due + " IS NULL OR " + due + " >= ?)", today);
    if (state == HazardState::registered)
        return void(conditions.add("ordered_on IS NULL AND due_date IS NULL"));
    if (state == HazardState::rectifying) return void(conditions.add(has_begun));
    conditions.add("ordered_on IS NOT NULL");
    no(has_begun);
}

void add_state(db::Conditions& conditions, const std::string& state, Date today) {
    if (state == "voided" || state == "void") {
        conditions.add("voided_on IS NOT NULL");
    } else if (state == "closed") {
        conditions.add("voided_on IS NULL AND closed_on IS NOT NULL");
    } else if (!state.empty()) {
        conditions.add(not_closed);
        if (state == "rectified")
            conditions.add("transferred_on IS NULL AND rectified_on IS NOT NULL");
        else if (state == "overdue")
            conditions.add(std::string{due_date_in_force} + " < ?", today);
        else if (const auto step_state = parse_enum<HazardState>(state))
            add_step_state(conditions, *step_state, today);
    }
}

} // namespace

std::vector<Hazard> page(const db::Reader& reader, const Filter& filter, const std::string& after,
                         std::int64_t limit) {
    db::Conditions conditions;
    if (!add_after(reader, conditions, filter.order, after)) return {};
    conditions.add_if("community = ?", filter.community)
        .add_if("category = ?", filter.category)
        .add_if("level = ?", filter.level)
        .add_if("enterprise IN (SELECT entry FROM enterprise_entry WHERE place = ?)", filter.enterprise)
        .add_if("found_on >= ?", filter.found_from)
        .add_if("found_on <= ?", filter.found_to)
        .add_if(std::string{due_date_in_force} + " >= ?", filter.due_from)
        .add_if(std::string{due_date_in_force} + " <= ?", filter.due_to)
        .add_if("assigned_to = ?", filter.assigned_to)
        .add_if("assigned_department = ?", filter.department)
        .within_places("community", grid_of_place, filter.areas, filter.grids);
    if (!filter.words.empty()) search::narrow(reader, conditions, "hazard.id", "hazard", filter.words);
    if (filter.listed) conditions.add("listed_on IS NOT NULL AND delisted_on IS NULL");
    if (filter.late_government) {
        conditions.add("office_due_on < ?", filter.today);
        conditions.add(not_closed);
    }
    add_state(conditions, filter.state, filter.today);
    const std::string most = conditions.place(limit);
    return db::rows<Hazard>(
        reader, "SELECT {columns} FROM hazard WHERE " + conditions.text() + order_by(filter.order) + most,
        conditions.parameters());
}

} // namespace bihuan::hazard
