#include "enforcement/enforcement_routes.hpp"

#include "core/redaction.hpp"
#include "db/page.hpp"
#include "enforcement/disclosure_actions.hpp"

#include <map>

namespace bihuan::enforcement {
namespace {

using access::Permission;
using http::Call;
using http::Response;

/// Whoever may not see it does not learn that it is there.
Disclosure load(const Call& call, const db::Reader& reader) {
    const auto id = call.id<Disclosure>("id");
    auto of = db::find(reader, id);
    if (!of || !call.may(Permission::read_cases, of->community)) throw call.no_such(id);
    call.require_area(of->community);
    return std::move(*of);
}

std::string shown(const Call& call, const Disclosure& of) {
    std::string out = record::to_json(of);
    const auto late = of.state == DisclosureState::pending     ? call.today > of.due_date
                      : of.state == DisclosureState::published ? *of.published_on > of.due_date
                                                               : false;
    const bool recall_late = of.recall_due && of.withdrawn_on.value_or(call.today) > *of.recall_due;
    out.pop_back();
    return out + ",\"late\":" + (late ? "true" : "false") +
           ",\"recall_late\":" + (recall_late ? "true" : "false") + "}";
}

Response queue(const Call& call, const db::Reader& reader) {
    db::Conditions conditions;
    conditions.add_if("id > ?", call.page.after)
        .add_if("state = ?", call.asked("state"))
        .add_if("kind = ?", call.asked("kind"))
        .add_if("due_date <= ?", call.date("due_to"))
        .within("community", call.areas);
    const auto items = db::page<Disclosure>(reader, std::move(conditions), call.page.limit + 1);
    return http::json_response(http::page_json(
        call.page, items, [&](JsonWriter& writer, const Disclosure& of) { writer.raw(shown(call, of)); }));
}

Response show(const Call& call, const db::Reader& reader) {
    return http::record_response(shown(call, load(call, reader)));
}

Response preview(const Call& call, const db::Reader& reader) {
    const Disclosure of = load(call, reader);
    const PublicFace face = public_face(of);
    return http::json_response(
        Json{Json::Object{{"target", face.target},
                          {"content", face.content},
                          {"original_target", of.target},
                          {"original_content", of.content},
                          {"changed", face.target != of.target || face.content != of.content}}}
            .dump());
}

Disclosure hold(const Call& call, db::Transaction& transaction) {
    transaction.hold("disclosure", call.id<Disclosure>("id").text());
    const Disclosure of = load(call, transaction);
    call.require_match(http::etag_of(shown(call, of)));
    return of;
}

template<class Wish, Disclosure (*act)(db::Transaction&, const Disclosure&, const Wish&)>
Response step(const Call& call, db::Transaction& transaction) {
    Wish wish;
    call.read_new(wish);
    return http::record_response(shown(call, act(transaction, hold(call, transaction), wish)));
}

Response published(const Call& call, db::Transaction& transaction) {
    return http::record_response(shown(call, publish(transaction, hold(call, transaction))));
}

/// What anybody may see, newest last; nothing of what is taken down.
Response open_list(const Call& call, const db::Reader& reader) {
    db::Conditions conditions;
    conditions.add_if("id > ?", call.page.after)
        .add_if("kind = ?", call.asked("kind"))
        .add("expires_on >= ?", call.today);
    const std::string most = conditions.place(call.page.limit + 1);
    struct Shown {
        Id<Disclosure> id;
        Json json;
    };
    std::vector<Shown> rows;
    reader.each("SELECT id, kind, organ, document_no, decided_on, published_on, state, target, content, "
                "withdrawn_on, explanation FROM published_disclosure WHERE " +
                    conditions.text() + " ORDER BY id LIMIT " + most,
                conditions.parameters(), [&](const db::Row& row) {
                    const auto text = [&](int column) {
                        return row.is_null(column) ? Json{} : Json{std::string{row.text(column)}};
                    };
                    rows.push_back({Id<Disclosure>::trusted(std::string{row.text(0)}),
                                    Json::Object{{"id", text(0)},
                                                 {"kind", text(1)},
                                                 {"organ", text(2)},
                                                 {"document_no", text(3)},
                                                 {"decided_on", text(4)},
                                                 {"published_on", text(5)},
                                                 {"state", text(6)},
                                                 {"target", text(7)},
                                                 {"content", text(8)},
                                                 {"withdrawn_on", text(9)},
                                                 {"explanation", Json{redacted(row.text(10))}}}});
                });
    return http::json_response(http::page_json(
        call.page, rows, [](JsonWriter& writer, const Shown& row) { writer.value(row.json); }));
}

/// The yearly list: how many decisions of each kind, and what became of them.
Response summary(const Call& call, const db::Reader& reader) {
    const Period period = call.period();
    db::Parameters parameters{period.from, period.to};
    const std::string sql =
        "SELECT kind, count(*), sum(CASE WHEN published_on IS NOT NULL THEN 1 ELSE 0 END), sum(CASE WHEN "
        "published_on <= due_date THEN 1 ELSE 0 END), sum(CASE WHEN state = 'withheld' THEN 1 ELSE 0 END), "
        "sum(CASE WHEN state = 'withdrawn' THEN 1 ELSE 0 END), sum(CASE WHEN state = 'pending' THEN 1 ELSE 0 "
        "END) FROM disclosure WHERE decided_on >= $1 AND decided_on <= $2 AND " +
        db::within("community", call.areas, parameters) + " GROUP BY kind ORDER BY kind";
    Json::List kinds;
    reader.each(sql, parameters, [&](const db::Row& row) {
        kinds.push_back(Json::Object{{"kind", std::string{row.text(0)}},
                                     {"decided", row.integer(1)},
                                     {"published", row.integer(2)},
                                     {"published_in_time", row.integer(3)},
                                     {"withheld", row.integer(4)},
                                     {"withdrawn", row.integer(5)},
                                     {"pending", row.integer(6)}});
    });
    return http::json_response(Json{Json::Object{{"kinds", std::move(kinds)}}}.dump());
}

} // namespace

std::vector<http::Route> disclosure_routes(IdSource& ids) {
    const auto of = http::shape_of<Disclosure>();
    const auto queued = http::extended(of, "queued_disclosure",
                                       Json::Object{{"late", Json::Object{{"type", "boolean"}}},
                                                    {"recall_late", Json::Object{{"type", "boolean"}}}});
    using record::FieldKind;
    const http::QueryParameter kind{
        .name = "kind", .label = {"决定类型", "kind"}, .choices = texts_of<DisclosureKind>()};
    const auto change = [&](std::string_view path, std::string_view action, Permission who,
                            record::Label summary_of, http::Shape input, http::Writing work) {
        return http::Route{.method = "POST",
                           .path = path,
                           .audience = who,
                           .action = action,
                           .summary = summary_of,
                           .input = std::move(input),
                           .output = queued,
                           .work = std::move(work)};
    };
    return {
        {.method = "GET",
         .path = "/api/v1/disclosures",
         .audience = http::Anyone{},
         .action = "disclosure.public_list",
         .summary = {"已公示的执法决定", "published enforcement decisions"},
         .output = http::page_of(http::free_object(
             "public_disclosure", "id, kind, organ, document_no, decided_on, published_on, state, target, "
                                  "content, withdrawn_on, explanation")),
         .query = {kind},
         .paged = true,
         .work = http::Reading{open_list}},
        {.method = "GET",
         .path = "/api/v1/disclosure-queue",
         .audience = Permission::read_cases,
         .action = "disclosure.list",
         .summary = {"公示办理列表", "the disclosure queue"},
         .output = http::page_of(queued),
         .query = {{.name = "state", .label = {"状态", "state"}, .choices = texts_of<DisclosureState>()},
                   kind,
                   {.name = "due_to", .kind = FieldKind::date, .label = {"公示期限止", "due on or before"}}},
         .paged = true,
         .work = http::Reading{queue}},
        {.method = "GET",
         .path = "/api/v1/disclosure-queue/{id}",
         .audience = Permission::read_cases,
         .action = "disclosure.show",
         .summary = {"一项公示", "one disclosure"},
         .output = queued,
         .work = http::Reading{show}},
        {.method = "GET",
         .path = "/api/v1/disclosure-queue/{id}/preview",
         .audience = Permission::manage_disclosures,
         .action = "disclosure.preview",
         .summary = {"公示预览（隐去后）", "as it will be published"},
         .output = http::free_object("disclosure_preview",
                                     "target, content, original_target, original_content, changed"),
         .work = http::Reading{preview}},
        {.method = "GET",
         .path = "/api/v1/disclosure-summary",
         .audience = Permission::read_cases,
         .action = "disclosure.summary",
         .summary = {"年度执法公示统计", "disclosures of a year"},
         .output = http::free_object("disclosure_summary", "kinds: decided, published, published_in_time, "
                                                           "withheld, withdrawn, pending"),
         .query =
             {{.name = "from", .kind = FieldKind::date, .label = {"起始日", "first day"}, .required = true},
              {.name = "to", .kind = FieldKind::date, .label = {"截止日", "last day"}, .required = true}},
         .work = http::Reading{summary}},
        {.method = "POST",
         .path = "/api/v1/disclosure-queue/gather",
         .audience = Permission::manage_disclosures,
         .action = "disclosure.gather",
         .summary = {"收集待公示的检查和整改指令", "bring inspections and orders into the queue"},
         .output = http::free_object("disclosures_gathered", "count"),
         .work = http::Writing{[&ids](const Call& call, db::Transaction& transaction) {
             const auto count =
                 gather_disclosures(transaction, ids, call.today.plus_days(-gathered_days), call.areas);
             return http::json_response(Json{Json::Object{{"count", count}}}.dump());
         }}},
        change("/api/v1/disclosure-queue/{id}/marks", "disclosure.mark", Permission::manage_disclosures,
               {"标注隐去内容", "mark what is taken out"}, http::shape_of<DisclosureMarking>(),
               http::Writing{step<DisclosureMarking, mark>}),
        change("/api/v1/disclosure-queue/{id}/publish", "disclosure.publish", Permission::manage_disclosures,
               {"公示", "publish"}, {}, http::Writing{published}),
        change("/api/v1/disclosure-queue/{id}/withhold", "disclosure.withhold", Permission::decide_cases,
               {"批准不予公示", "approve withholding"}, http::shape_of<DisclosureWithholding>(),
               http::Writing{step<DisclosureWithholding, withhold>}),
        change("/api/v1/disclosure-queue/{id}/withdraw", "disclosure.withdraw",
               Permission::manage_disclosures, {"撤回公示并说明", "withdraw with an explanation"},
               http::shape_of<DisclosureWithdrawal>(), http::Writing{step<DisclosureWithdrawal, withdraw>}),
    };
}

} // namespace bihuan::enforcement
