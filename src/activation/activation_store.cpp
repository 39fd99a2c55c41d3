#include "activation/activation_store.hpp"

#include "activation/card_rules.hpp"
#include "db/page.hpp"

namespace bihuan::activation {
namespace {

template<class T>
std::vector<T> all_of(const db::Reader& reader, const Id<Activation>& of, const std::string& condition,
                      const std::string& order, std::vector<record::Value> more = {}) {
    db::Parameters parameters{of.text()};
    for (auto& one : more)
        parameters.push_back(std::move(one));
    return db::rows<T>(reader,
                       "SELECT {columns} FROM " + std::string{record::description_of<T>().name()} +
                           " WHERE activation = $1" + condition + " ORDER BY " + order,
                       parameters);
}

/// The order of the number of the change serves who follows; who sees all wants the plan's.
template<class T>
std::vector<T> changed(const db::Reader& reader, const Id<Activation>& of, std::int64_t since) {
    if (since == 0) return all_of<T>(reader, of, "", "place, id");
    return all_of<T>(reader, of, " AND changed_no > $2", "changed_no, id", {since});
}

} // namespace

std::vector<Activation> page(const db::Reader& reader, const ActivationFilter& filter,
                             const std::string& after, std::int64_t limit) {
    db::Conditions conditions;
    conditions.add_if("id > ?", after)
        .add_if("state = ?", filter.state)
        .add_if("plan_code = ?", filter.plan_code)
        .add_if("warning = ?", filter.warning);
    if (filter.communities) {
        std::string named = "''";
        for (const auto& community : *filter.communities)
            named += ", " + conditions.place(community);
        conditions.add("(NOT EXISTS (SELECT 1 FROM activation_area WHERE activation_area.activation = "
                       "activation.id) OR EXISTS (SELECT 1 FROM activation_area WHERE "
                       "activation_area.activation = activation.id AND activation_area.community IN (" +
                       named + ")))");
    }
    return db::page<Activation>(reader, std::move(conditions), limit);
}

std::optional<Activation> running_of_plan(const db::Reader& reader, const std::string& plan_code) {
    return db::row<Activation>(
        reader, "SELECT {columns} FROM activation WHERE plan_code = $1 AND state = 'running' LIMIT 1",
        {plan_code});
}

std::int64_t last_number(const db::Reader& reader, const Id<Activation>& of) {
    return reader
        .integer("SELECT number FROM response_entry WHERE activation = $1 ORDER BY number DESC LIMIT 1",
                 {of.text()})
        .value_or(0);
}

std::vector<ResponseCard> cards_of(const db::Reader& reader, const Id<Activation>& of, std::int64_t since) {
    return changed<ResponseCard>(reader, of, since);
}

std::vector<ResponseCall> calls_of(const db::Reader& reader, const Id<Activation>& of, std::int64_t since) {
    return changed<ResponseCall>(reader, of, since);
}

std::vector<ResponseReport> reports_of(const db::Reader& reader, const Id<Activation>& of,
                                       std::int64_t since) {
    return changed<ResponseReport>(reader, of, since);
}

std::vector<ResponseEntry> entries_of(const db::Reader& reader, const Id<Activation>& of, std::int64_t since,
                                      std::int64_t limit) {
    return all_of<ResponseEntry>(reader, of, " AND number > $2", "number LIMIT $3", {since, limit});
}

std::vector<ResponseRole> roles_of(const db::Reader& reader, const Id<Activation>& of) {
    return all_of<ResponseRole>(reader, of, "", "place, id");
}

std::vector<OwnRole> own_roles(const db::Reader& reader, const std::string& account) {
    std::vector<OwnRole> roles;
    reader.each(
        "SELECT activation, role, community FROM response_role WHERE account = $1 AND until IS NULL "
        "ORDER BY activation, id",
        {account}, [&](const db::Row& row) {
            roles.push_back({std::string{row.text(0)}, std::string{row.text(1)}, std::string{row.text(2)}});
        });
    return roles;
}

std::vector<LevelChange> levels_of(const db::Reader& reader, const Id<Activation>& of) {
    return all_of<LevelChange>(reader, of, "", "number");
}

std::vector<Lesson> lessons_of(const db::Reader& reader, const Id<Activation>& of) {
    return all_of<Lesson>(reader, of, "", "id");
}

std::vector<ResponseCasualty> casualties_of(const db::Reader& reader, const Id<Activation>& of) {
    return all_of<ResponseCasualty>(reader, of, "", "as_of, number");
}

std::optional<ResponseCasualty> casualties_now(const db::Reader& reader, const Id<Activation>& of) {
    return db::row<ResponseCasualty>(reader,
                                     "SELECT {columns} FROM response_casualty WHERE activation = $1 ORDER "
                                     "BY as_of DESC, number DESC LIMIT 1",
                                     {of.text()});
}

std::optional<Instant> first_hurt_at(const db::Reader& reader, const Id<Activation>& of) {
    const auto text = reader.text("SELECT min(as_of) FROM response_casualty WHERE activation = $1 AND dead + "
                                  "missing + seriously_injured + slightly_injured > 0 HAVING count(*) > 0",
                                  {of.text()});
    return text ? Instant::parse(*text) : std::nullopt;
}

std::vector<std::string> accounts_in(const db::Reader& reader, const Id<Activation>& of,
                                     const std::string& role) {
    std::vector<std::string> accounts;
    db::Parameters parameters{of.text()};
    if (!role.empty()) parameters.emplace_back(role);
    reader.each(
        "SELECT DISTINCT account FROM response_role WHERE activation = $1 AND account <> '' AND until "
        "IS NULL" +
            std::string{role.empty() ? "" : " AND role = $2"} + " ORDER BY account",
        parameters, [&](const db::Row& row) { accounts.emplace_back(row.text(0)); });
    return accounts;
}

Late late_of(const db::Reader& reader, const Id<Activation>& of, Instant now) {
    return {reader
                .integer("SELECT count(*) FROM response_card WHERE activation = $1 AND state IN ('open', "
                         "'taken') AND due_at < $2",
                         {of.text(), now})
                .value_or(0),
            reader
                .integer("SELECT count(*) FROM response_report JOIN activation ON activation.id = "
                         "response_report.activation WHERE response_report.activation = $1 AND sent_at IS "
                         "NULL AND due_at < $2 AND (every_minutes = 0 OR activation.state = 'running')",
                         {of.text(), now})
                .value_or(0)};
}

} // namespace bihuan::activation
