#include "plan/plan_facts.hpp"

#include "core/date_words.hpp"
#include "enterprise/enterprise_store.hpp"
#include "plan/holders.hpp"
#include "readiness/facts.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace bihuan::plan {
namespace {

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

/// Who holds the first post that ends so; null where nobody does.
Json name_of_post(const Holders& holders, std::initializer_list<std::string_view> posts) {
    for (const auto post : posts)
        for (const auto& holder : holders.of(post))
            if (!holder.title.ends_with("副" + std::string{post})) return holder.name;
    return {};
}

std::string title_of(const Header& header, const std::string& office) {
    return (header.full_title.starts_with("{{office}}") ? office : "") + header.title;
}

/// Which places a plan is about, by the kinds of risk points that it prints.
constexpr std::array<std::pair<std::string_view, HazardFactor>, 7> factors_of{{
    {"lift_site", HazardFactor::special_equipment},
    {"gas_station", HazardFactor::hazchem},
    {"bottled_gas_shop", HazardFactor::gas_use},
    {"hazchem_unit", HazardFactor::hazchem},
    {"construction_site", HazardFactor::construction_site},
    {"crowd_place", HazardFactor::crowded},
    {"ebike_point", HazardFactor::ebike_charging},
}};

/// The enterprises that the plan is about, each once.
Json sites_json(const db::Reader& reader, const std::vector<std::string>& risk_points) {
    Json::List list;
    std::set<std::string> seen;
    for (const auto& [kind, factor] : factors_of) {
        if (std::ranges::find(risk_points, kind) == risk_points.end()) continue;
        enterprise::Filter filter;
        filter.factor = code_of(factor);
        filter.status = code_of(EnterpriseStatus::open);
        constexpr std::int64_t page_size = 200;
        for (std::string after;;) {
            const auto places = enterprise::page(reader, filter, after, page_size);
            for (const auto& place : places)
                if (seen.insert(place.id.text()).second)
                    list.push_back(Json::Object{{"name", place.name},
                                                {"address", place.address},
                                                {"community", place.community},
                                                {"principal", place.principal}});
            if (places.size() < static_cast<std::size_t>(page_size)) break;
            after = places.back().id.text();
        }
    }
    return list;
}

/// `any` with what this room adds to it.
Json with_any(const Json& facts, bool sites) {
    Json::Object out;
    for (const auto& [name, value] : *facts.object()) {
        out.emplace_back(name, value);
        if (name == "any") out.back().second.set("sites", sites).set("command", true);
    }
    return out;
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

/// By kind of warning a row for each role, a column for each colour.
Json actions_json(const Structure& structure) {
    std::map<std::string, std::map<std::string, std::map<std::string, std::string>>> cells;
    for (const auto& row : structure.actions)
        for (const auto& measure : row.measures) {
            auto& cell = cells[row.warning][measure.role][row.colour];
            cell += (cell.empty() ? "" : "；") + measure.text;
        }
    Json kinds{Json::Object{}};
    for (auto& [kind, by_role] : cells) {
        Json::List rows;
        for (const auto& role : structure.roles) { // in the order of the command
            const auto found = by_role.find(role.code);
            if (found == by_role.end()) continue;
            Json row = Json::Object{{"role", role.name}};
            for (const auto& colour : warning_colours())
                row.set(std::string{colour.code}, found->second[std::string{colour.code}]);
            rows.push_back(std::move(row));
        }
        kinds.set(kind, std::move(rows));
    }
    return kinds;
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
    const Holders holders{reader, today};
    const auto people = people_on(reader, structure, today);
    Json facts = readiness::facts(reader, {today, structure.header.risk_points, true});
    facts.set("office", identity.office)
        .set("superior", identity.superior)
        .set("code", structure.header.code)
        .set("title", title_of(structure.header, identity.office))
        .set("made_on", today.text())
        .set("director", name_of_post(holders, {"办事处主任", "主任"}))
        .set("secretary", name_of_post(holders, {"工委书记", "书记"}))
        .set("people", people_json(people))
        .set("command", command_json(structure, people))
        .set("sites", sites_json(reader, structure.header.risk_points));
    return with_any(facts, !facts.find("sites")->list()->empty());
}

Json with_version(Json facts, const EmergencyPlan& plan, const PlanVersion& version) {
    const auto day = [](const std::optional<Date>& of) { return of ? Json{date_words(*of)} : Json{}; };
    const bool draft = !version.approved_on;
    facts.set("plan_code", plan.code);
    facts.set("kind_text", text_of(plan.kind).zh);
    facts.set("version", version.number());
    facts.set("is_draft", draft);
    facts.set("draft_mark", draft ? "草案" : "");
    facts.set("draft_mark_en", draft ? "DRAFT" : "");
    // The day on the cover: of publication, else of approval, else the day on which the draft was printed.
    const auto on = version.published_on ? version.published_on : version.approved_on;
    const Json* made_on = facts.find("made_on");
    const auto made = made_on && made_on->text() ? Date::parse(*made_on->text()) : std::nullopt;
    facts.set("cover_date_text", day(on ? on : made));
    Json::List approval;
    const auto line = [&](const char* name, const std::string& text) {
        if (!text.empty()) approval.push_back(Json::Object{{"name", name}, {"text", text}});
    };
    const auto dated = [](const std::optional<Date>& of) { return of ? date_words(*of) : std::string{}; };
    line("版本", "第" + version.number() + "版，" + std::string{text_of(version.state).zh});
    line("编制", version.drafted_by == "system" ? "" : version.drafted_by); // a command names nobody
    line("编制或修订说明", version.reason);
    line("评审通过", dated(version.reviewed_on));
    line("签发", version.approved_on ? version.signed_by + "，" + dated(version.approved_on) : "");
    line("公布", dated(version.published_on));
    line("文号", version.document_no);
    line("备案", version.receipt_on
                     ? version.filed_with + "，" + version.receipt_no + "，" + dated(version.receipt_on)
                     : "");
    facts.set("approval", std::move(approval));
    facts.set("state_text", text_of(version.state).zh);
    facts.set("signer", version.signed_by.empty() ? Json{} : Json{version.signed_by});
    facts.set("document_no", version.document_no.empty() ? Json{} : Json{version.document_no});
    facts.set("approved_on_text", day(version.approved_on));
    facts.set("published_on_text", day(version.published_on));
    facts.set("reviewed_on_text", day(version.reviewed_on));
    return facts;
}

Json exemplary_facts(const Structure& structure) {
    using Names = std::initializer_list<const char*>;
    const auto row = [](Names texts, Names numbers = {}, Names days = {}) {
        Json object{Json::Object{}};
        for (const char* name : texts)
            object.set(name, "×");
        for (const char* name : numbers)
            object.set(name, 1);
        for (const char* name : days)
            object.set(name, "2024-01-01");
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
    facts.set("communities", row({"name", "leader", "leader_post", "head", "phone"}, {"grids"}));
    facts.set("contacts",
              row({"group", "group_text", "name", "post", "organisation", "community", "phone", "verified"},
                  {}, {"verified_on"}));
    Json groups{Json::Object{}};
    for (const auto& group : contact_groups())
        groups.set(std::string{group.code}, *facts.find("contacts"));
    facts.set("contacts_by_group", std::move(groups));
    facts.set("supplies", row({"name", "model", "unit", "place", "community", "keeper", "phone"},
                              {"quantity"}, {"expires_on"}));
    facts.set("shelters",
              row({"name", "address", "community", "facilities", "keeper", "phone"}, {"capacity"}));
    facts.set("risk_points", row({"kind", "kind_text", "name", "address", "community", "risk", "responsible",
                                  "phone", "measures"}));
    facts.set("people_to_move_by_community", row({"community"}, {"households", "people"}));
    facts.set("sites", row({"name", "address", "community", "principal"}));
    facts.set("people_to_move", Json::Object{{"households", 1}, {"people", 1}});
    facts.set("shelter_capacity", 1);
    facts.set("duty", Json::Object{{"day", "×"}, {"leader", "×"}, {"officers", "×"}});
    facts.set("warnings",
              row({"kind", "kind_text", "colour", "colour_text", "issuer", "number", "area", "issued_at"}));
    Json any{Json::Object{}};
    for (const char* name : {"contacts", "supplies", "shelters", "risk_points", "people_to_move",
                             "people_to_move_by_community", "communities", "warnings", "sites", "command"})
        any.set(name, true);
    facts.set("any", std::move(any));
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
