#include "plan/plan_facts.hpp"

#include "organisation/organisation_store.hpp"

#include <algorithm>
#include <map>

namespace bihuan::plan {
namespace {

std::string day_text(Date day) {
    return std::to_string(day.year()) + "年" + std::to_string(day.month()) + "月" +
           std::to_string(day.day()) + "日";
}

Json people_json(const std::vector<RoleHolder>& people) {
    Json::List list;
    for (const auto& holder : people)
        list.push_back(Json::Object{{"role", holder.role},
                                    {"role_name", holder.role_name},
                                    {"person", holder.person},
                                    {"name", holder.name},
                                    {"post", holder.post},
                                    {"phone", holder.phone},
                                    {"community", holder.community}});
    return list;
}

/// The command tree as it is printed: who holds each role, or that nobody does. Community leaders and grid
/// workers stand in their own list.
Json command_json(const Structure& structure, const std::vector<RoleHolder>& people) {
    Json::List list;
    for (const auto& role : structure.roles) {
        if (role.code == "community" || role.code == "grid_worker") continue;
        bool held = false;
        for (const auto& holder : people)
            if (holder.role == role.code) {
                held = true;
                list.push_back(Json::Object{{"role", role.name},
                                            {"name", holder.name},
                                            {"post", holder.post},
                                            {"phone", holder.phone}});
            }
        if (!held)
            list.push_back(
                Json::Object{{"role", role.name}, {"name", Json{}}, {"post", role.post}, {"phone", Json{}}});
    }
    return list;
}

/// A community with its leader in charge (包保领导) and the head of its own committee.
Json communities_json(const db::Reader& reader, const std::vector<RoleHolder>& people) {
    const auto units = organisation::units(reader);
    const auto everybody = organisation::people(reader);
    Json::List list;
    for (const auto& unit : units) {
        if (unit.kind != UnitKind::community) continue;
        Json leader;
        for (const auto& person : everybody)
            if (unit.leader && person.id == *unit.leader) leader = person.name;
        const auto head = std::ranges::find_if(people, [&](const RoleHolder& holder) {
            return holder.role == "community" && holder.community == unit.name;
        });
        const bool headed = head != people.end();
        Json row = Json::Object{{"name", unit.name},
                                {"leader", std::move(leader)},
                                {"head", headed ? Json{head->name} : Json{}},
                                {"phone", headed ? Json{head->phone} : Json{}}};
        row.set("grids", static_cast<std::int64_t>(std::ranges::count_if(units, [&](const Unit& grid) {
                    return grid.kind == UnitKind::grid && grid.parent == unit.id;
                })));
        list.push_back(std::move(row));
    }
    return list;
}

/// Who holds the first post that ends so; null where nobody does.
Json name_of_post(const std::vector<Person>& people, std::initializer_list<std::string_view> posts) {
    for (const auto post : posts)
        for (const auto& person : people)
            if (person.post.ends_with(post) && !person.post.ends_with("副" + std::string{post}))
                return person.name;
    return {};
}

std::string title_of(const Header& header, const std::string& office) {
    return (header.full_title.starts_with("{{office}}") ? office : "") + header.title;
}

constexpr std::initializer_list<const char*> lists{
    "contacts",    "contacts_by_group",           "supplies", "shelters",
    "risk_points", "people_to_move_by_community", "sites"};

void set_any(Json& facts) {
    Json any{Json::Object{}};
    for (const char* name : lists)
        any.set(name, !facts.find(name)->list()->empty());
    any.set("command", !facts.find("command")->list()->empty());
    any.set("communities", !facts.find("communities")->list()->empty());
    facts.set("any", std::move(any));
}

std::string role_name(const Structure& structure, const std::string& code) {
    const auto* role = structure.role(code);
    return role ? role->name : code;
}

std::string callee_name(const Structure& structure, const CallRow& call) {
    if (call.callee_is_role) return role_name(structure, call.callee);
    const auto at = find_enum_text(contact_groups(), call.callee);
    return at ? std::string{contact_groups()[*at].zh} : call.callee;
}

std::string word_of(std::span<const EnumText> texts, const std::string& code) {
    const auto at = find_enum_text(texts, code);
    return at ? std::string{texts[*at].zh} : code;
}

std::string minutes_text(std::int64_t minutes) {
    if (minutes == 0) return "立即";
    if (minutes > 0 && minutes % 1440 == 0) return std::to_string(minutes / 1440) + "日";
    if (minutes > 120 && minutes % 60 == 0) return std::to_string(minutes / 60) + "小时";
    return std::to_string(minutes) + "分钟";
}

std::string when_text(const ReportRow& report) {
    if (report.within_minutes) return minutes_text(*report.within_minutes) + "内";
    if (report.when == "daily") return "每日";
    return report.when;
}

Json rows_for_levels(const Structure& structure) {
    Json::List rows;
    for (const auto& row : structure.levels)
        rows.push_back(Json::Object{{"level", text_of(row.level).zh},
                                    {"start", row.start},
                                    {"end", row.end},
                                    {"decided_by", role_name(structure, row.decided_by)}});
    return rows;
}

/// A table for each kind of warning: colour by role.
Json actions_json(const Structure& structure) {
    Json::List rows;
    for (const auto& row : structure.actions)
        for (const auto& measure : row.measures)
            rows.push_back(Json::Object{{"warning", word_of(warning_kinds(), row.warning)},
                                        {"colour", word_of(warning_colours(), row.colour)},
                                        {"role", role_name(structure, measure.role)},
                                        {"measures", measure.text}});
    return rows;
}

} // namespace

Json structure_json(const Structure& structure) {
    Json::List roles, tasks, calls, reports;
    for (const auto& row : structure.roles)
        roles.push_back(Json::Object{{"name", row.name}, {"post", row.post}, {"duties", row.duties}});
    for (const auto& row : structure.tasks)
        tasks.push_back(Json::Object{
            {"level", std::string{text_of(row.level).zh} + (row.only                          ? ""
                                                            : row.level == ResponseLevel::one ? ""
                                                                                              : "及以上")},
            {"role", role_name(structure, row.role)},
            {"within", minutes_text(row.within_minutes)},
            {"action", row.action},
            {"proof", row.proof}});
    for (const auto& row : structure.calls)
        calls.push_back(Json::Object{{"order", row.order},
                                     {"caller", role_name(structure, row.caller)},
                                     {"callee", callee_name(structure, row)},
                                     {"within", minutes_text(row.within_minutes)},
                                     {"words", row.words}});
    for (const auto& row : structure.reports)
        reports.push_back(Json::Object{{"kind", text_of(row.kind).zh},
                                       {"to", row.to},
                                       {"when", when_text(row)},
                                       {"role", role_name(structure, row.role)},
                                       {"content", row.content}});
    return Json::Object{{"roles", std::move(roles)},     {"levels", rows_for_levels(structure)},
                        {"tasks", std::move(tasks)},     {"calls", std::move(calls)},
                        {"reports", std::move(reports)}, {"actions", actions_json(structure)}};
}

Json facts_of(const db::Reader& reader, const Identity& identity, const Structure& structure, Date today) {
    const auto everybody = organisation::people(reader);
    const auto people = people_today(reader, structure);
    Json facts = Json::Object{{"office", identity.office},
                              {"superior", identity.superior},
                              {"code", structure.header.code},
                              {"title", title_of(structure.header, identity.office)},
                              {"made_on", today.text()},
                              {"director", name_of_post(everybody, {"办事处主任", "主任"})},
                              {"secretary", name_of_post(everybody, {"工委书记", "书记"})},
                              {"people", people_json(people)},
                              {"command", command_json(structure, people)},
                              {"communities", communities_json(reader, people)}};
    for (const char* name : lists)
        facts.set(name, Json::List{});
    facts.set("community_count", static_cast<std::int64_t>(facts.find("communities")->list()->size()));
    set_any(facts);
    return facts;
}

Json with_version(Json facts, const EmergencyPlan& plan, const PlanVersion& version) {
    const auto day = [](const std::optional<Date>& of) { return of ? Json{day_text(*of)} : Json{}; };
    const bool draft = !version.approved_on;
    facts.set("plan_code", plan.code);
    facts.set("kind_text", text_of(plan.kind).zh);
    facts.set("version", version.number());
    facts.set("is_draft", draft);
    facts.set("draft_mark", draft ? "草案" : "");
    facts.set("state_text", text_of(version.state).zh);
    facts.set("signer", version.signed_by.empty() ? Json{} : Json{version.signed_by});
    facts.set("document_no", version.document_no.empty() ? Json{} : Json{version.document_no});
    facts.set("approved_on_text", day(version.approved_on));
    facts.set("published_on_text", day(version.published_on));
    facts.set("reviewed_on_text", day(version.reviewed_on));
    return facts;
}

Json exemplary_facts(const Structure& structure) {
    const auto row = [](std::initializer_list<const char*> names) {
        Json object{Json::Object{}};
        for (const char* name : names)
            object.set(name, "×");
        return Json{Json::List{std::move(object)}};
    };
    Json facts = Json::Object{{"office", "×"},
                              {"superior", "×"},
                              {"code", structure.header.code},
                              {"title", structure.header.title},
                              {"made_on", "2024-01-01"},
                              {"director", "×"},
                              {"secretary", "×"},
                              {"community_count", 1}};
    facts.set("people", row({"role", "role_name", "person", "name", "post", "phone", "community"}));
    facts.set("command", row({"role", "name", "post", "phone"}));
    facts.set("communities", row({"name", "leader", "head", "phone", "grids"}));
    facts.set("contacts",
              row({"group", "group_text", "name", "post", "organisation", "phone", "verified_on"}));
    Json groups = row({"group", "group_text"});
    auto& group = const_cast<Json&>(groups.list()->front());
    group.set("contacts", *facts.find("contacts"));
    facts.set("contacts_by_group", std::move(groups));
    facts.set("supplies", row({"name", "quantity", "unit", "place", "keeper", "phone", "expires_on"}));
    facts.set("shelters", row({"name", "address", "community", "capacity", "keeper", "phone"}));
    facts.set("risk_points", row({"kind", "kind_text", "name", "address", "community", "risk", "responsible",
                                  "phone", "measures"}));
    facts.set("people_to_move_by_community", row({"community", "households", "people"}));
    facts.set("sites", row({"name", "address", "community", "principal"}));
    set_any(facts);
    return with_version(std::move(facts), {}, {});
}

Json without_phones(Json facts, Language language) {
    const Json hidden{language == Language::zh ? "（略）" : "(withheld)"};
    if (const auto* members = facts.object()) {
        Json::Object out;
        for (const auto& [name, value] : *members)
            out.emplace_back(name,
                             name == "phone" && !value.is_null() ? hidden : without_phones(value, language));
        return out;
    }
    if (const auto* items = facts.list()) {
        Json::List out;
        for (const auto& item : *items)
            out.push_back(without_phones(item, language));
        return out;
    }
    return facts;
}

} // namespace bihuan::plan
