#include "assignment/assignment_routes.hpp"

#include "assignment/assignment_actions.hpp"
#include "assignment/assignment_store.hpp"
#include "db/rows.hpp"
#include "http/step_route.hpp"

#include <array>

namespace bihuan::assignment {
namespace {

using access::Permission;
using http::Call;
using http::Response;

constexpr std::array states{
    EnumText{"unfinished", "未办结", "not done"}, EnumText{"overdue", "逾期", "overdue"},
    EnumText{"open", "办理中", "open"},           EnumText{"reported", "待确认", "reported"},
    EnumText{"returned", "退回补办", "returned"}, EnumText{"closed", "已办结", "closed"},
    EnumText{"withdrawn", "已撤销", "withdrawn"},
};

bool is_own(const Call& call, const Assignment& matter) {
    return !call.account().person.empty() && call.account().person == matter.owner.text();
}

bool may_take(const Call& call, const Assignment& matter, const StepRule& rule) {
    return call.may(Permission::manage_assignments, matter.community) ||
           (rule.by_owner && is_own(call, matter));
}

/// The matter, whether it is late, and what the caller can do with it now.
std::string shown_json(const Call& call, const Assignment& matter) {
    std::string out = record::to_json(matter);
    out.pop_back();
    Json::List steps;
    for (const auto* rule : possible_steps(matter.state))
        if (may_take(call, matter, *rule)) steps.emplace_back(code_of(rule->step));
    return out + ",\"overdue\":" + (is_overdue(matter, call.today) ? "true" : "false") +
           ",\"possible_steps\":" + Json{std::move(steps)}.dump() + "}";
}

Response shown(const Call& call, const Assignment& matter, int status = 200) {
    return http::record_response(shown_json(call, matter), status);
}

/// Whoever may not see the matter does not learn that there is one; owners see theirs wherever it lies.
Assignment load(const Call& call, const db::Reader& reader) {
    const auto id = call.id<Assignment>("id");
    auto matter = db::find(reader, id);
    if (!matter || !(is_own(call, *matter) || call.may(Permission::read_records, matter->community)))
        throw call.no_such(id);
    return std::move(*matter);
}

Response list(const Call& call, const db::Reader& reader) {
    const auto& person = call.account().person;
    const bool mine = call.asked("mine") == "true";
    const AssignmentFilter filter{.owner = mine ? (person.empty() ? "-" : person) : call.asked("owner"),
                                  .community = call.asked("community"),
                                  .source = call.asked("source"),
                                  .source_id = call.asked("source_id"),
                                  .state = call.asked("state"),
                                  .due_to = call.date("due_to"),
                                  .today = call.today,
                                  .areas = call.areas,
                                  .also_of = person.empty() ? "-" : person};
    const auto matters = page(reader, filter, call.page.after, call.page.limit + 1);
    return http::json_response(
        http::page_json(call.page, matters, [&](JsonWriter& writer, const Assignment& matter) {
            writer.raw(shown_json(call, matter));
        }));
}

Response give_one(const Call& call, db::Transaction& transaction, IdSource& ids) {
    Assignment wish;
    call.read_new(wish);
    call.require_area(wish.community);
    return shown(call, give(transaction, ids, std::move(wish)), 201);
}

http::Writing taking(IdSource& ids, Step step) {
    return [&ids, step](const Call& call, db::Transaction& transaction) {
        transaction.hold("assignment", call.id<Assignment>("id").text());
        const auto before = load(call, transaction);
        if (!may_take(call, before, rule_of(step)))
            throw Problem{ProblemKind::outside_area,
                          {{"area", before.community.empty() ? "—" : before.community}}};
        call.require_match(shown(call, before).header("ETag"));
        AssignmentWish wish;
        call.read_new(wish);
        return shown(call, take_step(transaction, ids, before, step, wish));
    };
}

http::Shape shape_of_matter() {
    return http::extended(
        http::shape_of<Assignment>(), "assignment_shown",
        Json::Object{{"overdue", Json::Object{{"type", "boolean"}}},
                     {"possible_steps",
                      Json::Object{{"type", "array"}, {"items", Json::Object{{"type", "string"}}}}}});
}

} // namespace

std::vector<http::Route> routes(IdSource& ids) {
    using record::FieldKind;
    const auto matter = shape_of_matter();
    std::vector<http::Route> all{
        {.method = "GET",
         .path = "/api/v1/assignments",
         .audience = Permission::read_records,
         .action = "assignment.list",
         .summary = {"交办事项列表", "matters given"},
         .output = http::page_of(matter),
         .query = {{.name = "mine", .kind = FieldKind::boolean, .label = {"只看本人承办的", "one's own"}},
                   {.name = "owner", .kind = FieldKind::identity, .label = {"承办人", "owner"}},
                   {.name = "community", .label = {"社区", "community"}},
                   {.name = "source", .label = {"来源", "source"}, .choices = texts_of<MatterSource>()},
                   {.name = "source_id", .label = {"来源记录", "record of the source"}},
                   {.name = "state", .label = {"状态", "state"}, .choices = states},
                   {.name = "due_to", .kind = FieldKind::date, .label = {"期限不晚于", "due by"}}},
         .paged = true,
         .work = http::Reading{list}},
        {.method = "POST",
         .path = "/api/v1/assignments",
         .audience = Permission::manage_assignments,
         .action = "assignment.give",
         .summary = {"交办一项工作", "give a matter"},
         .input = http::shape_of<Assignment>(),
         .output = matter,
         .success = 201,
         .work = http::Writing{[&ids](const Call& call, db::Transaction& transaction) {
             return give_one(call, transaction, ids);
         }}},
        {.method = "GET",
         .path = "/api/v1/assignments/{id}",
         .audience = Permission::read_records,
         .action = "assignment.show",
         .summary = {"一项交办事项", "one matter"},
         .output = matter,
         .work = http::Reading{[](const Call& call, const db::Reader& reader) {
             return shown(call, load(call, reader));
         }}},
    };
    for (const auto& rule : step_rules()) {
        const std::string code{code_of(rule.step)};
        http::Route route;
        route.method = "POST";
        route.path = http::kept_text("/api/v1/assignments/{id}" + std::string{rule.path});
        // Owners report whatever their role may write otherwise; the area is looked at in the call.
        route.audience = rule.by_owner ? Permission::read_records : Permission::manage_assignments;
        route.action = http::kept_text("assignment." + code);
        route.summary = {text_of(rule.step).zh, text_of(rule.step).en};
        route.input = http::step_input("assignment_" + code, record::description_of<AssignmentWish>(),
                                       rule.required, rule.optional);
        route.output = matter;
        route.work = taking(ids, rule.step);
        all.push_back(std::move(route));
    }
    return all;
}

} // namespace bihuan::assignment
