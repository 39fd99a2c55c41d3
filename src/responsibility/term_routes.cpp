#include "responsibility/doors.hpp"
#include "responsibility/responsibility_actions.hpp"
#include "responsibility/responsibility_requests.hpp"
#include "responsibility/responsibility_routes.hpp"
#include "responsibility/responsibility_store.hpp"

namespace bihuan::responsibility {
namespace {

Response list(const Call& call, const db::Reader& reader) {
    const TermFilter filter{call.asked("post"), call.asked("person"), call.asked("community"),
                            call.date("day"), call.areas};
    return page_of(call, page(reader, filter, call.page.after, call.page.limit + 1));
}

} // namespace

std::vector<http::Route> term_routes(IdSource& ids) {
    const auto term = http::shape_of<PostTerm>();
    return {
        {.method = "GET",
         .path = "/api/v1/post-terms",
         .audience = Permission::read_records,
         .action = "post_term.list",
         .summary = {"任职列表", "terms of office"},
         .output = http::page_of(term),
         .query = {{.name = "post", .kind = record::FieldKind::identity, .label = {"岗位", "post"}},
                   {.name = "person", .kind = record::FieldKind::identity, .label = {"人员", "person"}},
                   {.name = "community", .label = {"社区", "community"}},
                   {.name = "day",
                    .kind = record::FieldKind::date,
                    .label = {"当日在任", "in office that day"}}},
         .paged = true,
         .work = http::Reading{list}},
        {.method = "POST",
         .path = "/api/v1/post-terms",
         .audience = Permission::manage_responsibility,
         .action = "post_term.begin",
         .summary = {"登记任职", "put a person into a post"},
         .input = term,
         .output = term,
         .success = 201,
         .work = http::Writing{[&ids](const Call& call, db::Transaction& transaction) {
             return add<PostTerm>(call, "/api/v1/post-terms/", [&](PostTerm fresh) {
                 return begin_term(transaction, ids, std::move(fresh));
             });
         }}},
        {.method = "GET",
         .path = "/api/v1/post-terms/{id}",
         .audience = Permission::read_records,
         .action = "post_term.show",
         .summary = {"一次任职", "one term"},
         .output = term,
         .work = http::Reading{show<PostTerm>}},
        {.method = "PATCH",
         .path = "/api/v1/post-terms/{id}",
         .audience = Permission::manage_responsibility,
         .action = "post_term.correct",
         .summary = {"更正任职", "correct a term"},
         .input = term,
         .output = term,
         .needs_match = true,
         .work = http::Writing{[](const Call& call, db::Transaction& transaction) {
             return change<PostTerm>(call, transaction, [&](const PostTerm& before, PostTerm after) {
                 return correct_term(transaction, before, std::move(after));
             });
         }}},
        {.method = "POST",
         .path = "/api/v1/post-terms/{id}/end",
         .audience = Permission::manage_responsibility,
         .action = "post_term.end",
         .summary = {"离任", "end a term"},
         .input = http::shape_of<ResponsibilityEnding>(),
         .output = term,
         .work = http::Writing{[](const Call& call, db::Transaction& transaction) {
             return step<PostTerm, ResponsibilityEnding>(
                 call, transaction, [&](const PostTerm& before, const ResponsibilityEnding& wish) {
                     return end_term(transaction, before, {wish.last_day, wish.reason, wish.vacant_reason});
                 });
         }}},
    };
}

} // namespace bihuan::responsibility
