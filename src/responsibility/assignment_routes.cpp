#include "responsibility/doors.hpp"
#include "responsibility/responsibility_actions.hpp"
#include "responsibility/responsibility_requests.hpp"
#include "responsibility/responsibility_routes.hpp"
#include "responsibility/responsibility_store.hpp"

namespace bihuan::responsibility {
namespace {

Response list_assignments(const Call& call, const db::Reader& reader) {
    const AssignmentFilter filter{call.asked("role"),       call.asked("person"), call.asked("community"),
                                  call.asked("enterprise"), call.date("day"),     call.areas};
    return page_of(call, page(reader, filter, call.page.after, call.page.limit + 1));
}

Response list_visits(const Call& call, const db::Reader& reader) {
    const VisitFilter filter{call.asked("person"), call.asked("community"), call.asked("enterprise"),
                             call.date("from"),    call.date("to"),         call.areas};
    return page_of(call, page(reader, filter, call.page.after, call.page.limit + 1));
}

Response end(const Call& call, db::Transaction& transaction, IdSource& ids) {
    return step<LeaderAssignment, ResponsibilityEnding>(
        call, transaction, [&](const LeaderAssignment& before, const ResponsibilityEnding& wish) {
            return end_assignment(transaction, ids, before, {wish.last_day, wish.reason, wish.vacant_reason});
        });
}

Response pass_on(const Call& call, db::Transaction& transaction, IdSource& ids) {
    return step<LeaderAssignment, ResponsibilityChange>(
        call, transaction, [&](const LeaderAssignment& before, const ResponsibilityChange& wish) {
            return reassign(transaction, ids, before,
                            {wish.person, wish.post, wish.from, wish.until, wish.reason});
        });
}

template<class Work>
http::Writing with(IdSource& ids, Work work) {
    return
        [&ids, work](const Call& call, db::Transaction& transaction) { return work(call, transaction, ids); };
}

std::vector<http::Route> visit_routes(IdSource& ids) {
    const auto visit = http::shape_of<LeaderVisit>();
    return {
        {.method = "GET",
         .path = "/api/v1/leader-visits",
         .audience = Permission::read_records,
         .action = "leader_visit.list",
         .summary = {"领导走访记录", "visits of leaders"},
         .output = http::page_of(visit),
         .query = {{.name = "person", .kind = record::FieldKind::identity, .label = {"领导", "leader"}},
                   {.name = "community", .label = {"社区", "community"}},
                   {.name = "enterprise",
                    .kind = record::FieldKind::identity,
                    .label = {"企业", "enterprise"}},
                   {.name = "from", .kind = record::FieldKind::date, .label = {"起始日", "first day"}},
                   {.name = "to", .kind = record::FieldKind::date, .label = {"截止日", "last day"}}},
         .paged = true,
         .work = http::Reading{list_visits}},
        {.method = "POST",
         .path = "/api/v1/leader-visits",
         .audience = Permission::manage_responsibility,
         .action = "leader_visit.record",
         .summary = {"登记领导走访（不计入检查）", "record a visit of a leader (no inspection)"},
         .input = visit,
         .output = visit,
         .success = 201,
         .work = with(ids,
                      [](const Call& call, db::Transaction& transaction, IdSource& id_source) {
                          return add<LeaderVisit>(call, "/api/v1/leader-visits/", [&](LeaderVisit fresh) {
                              return record_visit(transaction, id_source, std::move(fresh));
                          });
                      })},
        {.method = "GET",
         .path = "/api/v1/leader-visits/{id}",
         .audience = Permission::read_records,
         .action = "leader_visit.show",
         .summary = {"一次走访", "one visit"},
         .output = visit,
         .work = http::Reading{show<LeaderVisit>}},
        {.method = "PATCH",
         .path = "/api/v1/leader-visits/{id}",
         .audience = Permission::manage_responsibility,
         .action = "leader_visit.correct",
         .summary = {"更正走访", "correct a visit"},
         .input = visit,
         .output = visit,
         .needs_match = true,
         .work = http::Writing{[](const Call& call, db::Transaction& transaction) {
             return change<LeaderVisit>(call, transaction, [&](const LeaderVisit& before, LeaderVisit after) {
                 return correct_visit(transaction, before, std::move(after));
             });
         }}},
    };
}

} // namespace

std::vector<http::Route> assignment_routes(IdSource& ids) {
    const auto assignment = http::shape_of<LeaderAssignment>();
    std::vector<http::Route> all{
        {.method = "GET",
         .path = "/api/v1/leader-assignments",
         .audience = Permission::read_records,
         .action = "leader_assignment.list",
         .summary = {"包保责任列表", "who answers for what"},
         .output = http::page_of(assignment),
         .query =
             {{.name = "role", .label = {"责任", "role"}, .choices = texts_of<AnsweringRole>()},
              {.name = "person", .kind = record::FieldKind::identity, .label = {"责任人", "person"}},
              {.name = "community", .label = {"社区", "community"}},
              {.name = "enterprise", .kind = record::FieldKind::identity, .label = {"企业", "enterprise"}},
              {.name = "day", .kind = record::FieldKind::date, .label = {"当日有效", "in force that day"}}},
         .paged = true,
         .work = http::Reading{list_assignments}},
        {.method = "POST",
         .path = "/api/v1/leader-assignments",
         .audience = Permission::manage_responsibility,
         .action = "leader_assignment.begin",
         .summary = {"指定包保责任", "let a leader or a section answer for something"},
         .input = assignment,
         .output = assignment,
         .success = 201,
         .work = with(ids,
                      [](const Call& call, db::Transaction& transaction, IdSource& id_source) {
                          return add<LeaderAssignment>(
                              call, "/api/v1/leader-assignments/", [&](LeaderAssignment fresh) {
                                  return begin_assignment(transaction, id_source, std::move(fresh));
                              });
                      })},
        {.method = "GET",
         .path = "/api/v1/leader-assignments/{id}",
         .audience = Permission::read_records,
         .action = "leader_assignment.show",
         .summary = {"一项包保责任", "one assignment"},
         .output = assignment,
         .work = http::Reading{show<LeaderAssignment>}},
        {.method = "PATCH",
         .path = "/api/v1/leader-assignments/{id}",
         .audience = Permission::manage_responsibility,
         .action = "leader_assignment.correct",
         .summary = {"更正包保责任", "correct an assignment"},
         .input = assignment,
         .output = assignment,
         .needs_match = true,
         .work = with(ids,
                      [](const Call& call, db::Transaction& transaction, IdSource& id_source) {
                          return change<LeaderAssignment>(
                              call, transaction, [&](const LeaderAssignment& before, LeaderAssignment after) {
                                  return correct_assignment(transaction, id_source, before, std::move(after));
                              });
                      })},
        {.method = "POST",
         .path = "/api/v1/leader-assignments/{id}/end",
         .audience = Permission::manage_responsibility,
         .action = "leader_assignment.end",
         .summary = {"结束包保责任", "end an assignment"},
         .input = http::shape_of<ResponsibilityEnding>(),
         .output = assignment,
         .work = with(ids, end)},
        {.method = "POST",
         .path = "/api/v1/leader-assignments/{id}/reassign",
         .audience = Permission::manage_responsibility,
         .action = "leader_assignment.reassign",
         .summary = {"调整包保责任（可追溯、可预定）",
                     "let somebody else answer, from a past or a future day"},
         .input = http::shape_of<ResponsibilityChange>(),
         .output = assignment,
         .work = with(ids, pass_on)},
    };
    for (auto& route : visit_routes(ids))
        all.push_back(std::move(route));
    return all;
}

} // namespace bihuan::responsibility
