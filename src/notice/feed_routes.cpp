#include "notice/calendar_link.hpp"
#include "notice/notice.hpp"
#include "notice/notice_routes.hpp"

#include "audit/chain.hpp"

#include <charconv>
#include <chrono>
#include <semaphore>
#include <thread>

namespace bihuan::notice {
namespace {

using access::Permission;
using http::Call;
using http::Response;

constexpr const char* calendar_type = "text/calendar; charset=utf-8";
constexpr std::int64_t longest_wait = 25; // seconds; proxies give up after thirty

Response make_link(db::Database& database, const Call& call) {
    const CalendarAddress address{"/api/v1/calendar/" +
                                  make_calendar_link(database, call.actor(), call.account()) + ".ics"};
    return http::json_response(record::to_json(address), 201);
}

Response revoke_link(db::Database& database, const Call& call) {
    revoke_calendar_link(database, call.actor(), call.account());
    return {204, {}, {}, {}};
}

Response show_calendar(const Call& call, const db::Reader& reader) {
    const auto account = account_of_calendar(reader, call.path_part("token"), call.today);
    if (!account) throw Problem{ProblemKind::no_such_address};
    const bool zh = call.language == Language::zh;
    const std::string name = (zh ? "闭环待办 " : "Bihuan ") + account->display_name;
    Response response{
        200, calendar_type, calendar_text(name, calendar_of(reader, *account, call.today, zh)), {}};
    const std::string tag = http::etag_of(response.body);
    response.with("ETag", tag).with("Cache-Control", "private, no-cache");
    return response;
}

/// A whole number from 0 to `most`, or `otherwise` where none is asked for.
std::int64_t number(const Call& call, std::string_view name, std::int64_t otherwise, std::int64_t most,
                    Findings& findings) {
    const auto& text = call.asked(name);
    if (text.empty()) return otherwise;
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const auto add = [&](FieldFault fault, std::string limit) {
        findings.add({std::string{name},
                      fault,
                      {{"value", text}, {"limit", std::move(limit)}},
                      std::string{name},
                      std::string{name}});
    };
    if (error != std::errc{} || end != text.data() + text.size())
        add(FieldFault::not_an_integer, {});
    else if (value < 0)
        add(FieldFault::too_small, "0");
    else if (value > most)
        add(FieldFault::too_large, std::to_string(most));
    return value;
}

/// Few may wait at a time, so that they do not take the service's threads; the others get their answer at
/// once.
std::counting_semaphore<>& waiting_places() {
    static std::counting_semaphore<> places{8};
    return places;
}

/// Waits until the chain goes on behind `since`, reading its end now and then; holds nothing meanwhile.
void wait_for_more(const db::Database& database, std::int64_t since, std::int64_t seconds) {
    if (seconds == 0 || !waiting_places().try_acquire()) return;
    const auto until = std::chrono::steady_clock::now() + std::chrono::seconds{seconds};
    try {
        while (std::chrono::steady_clock::now() < until &&
               database.read([](const db::Reader& reader) { return audit::head(reader).sequence; }) <= since)
            std::this_thread::sleep_for(std::chrono::milliseconds{200});
    } catch (...) {
        waiting_places().release();
        throw;
    }
    waiting_places().release();
}

Response changes(const db::Database& database, const ToldRecords& told, const Call& call) {
    if (call.areas) call.require_area({}); // the chain knows no areas: whole-office holders only
    Findings findings;
    const auto since = number(call, "since", 0, std::int64_t{1} << 52, findings);
    const auto limit = number(call, "limit", 200, 1000, findings);
    const auto wait = number(call, "wait", 0, longest_wait, findings);
    findings.throw_if_any();
    wait_for_more(database, since, wait);
    return http::json_response(database.read([&](const db::Reader& reader) {
        return changes_json(reader, since, std::max<std::int64_t>(limit, 1), call.asked("subject_type"),
                            told);
    }));
}

} // namespace

std::vector<http::Route> feed_routes(db::Database& database, ToldRecords told) {
    using record::FieldKind;
    return {
        {.method = "POST",
         .path = "/api/v1/calendar-link",
         .audience = Permission::sign_in_only,
         .action = "calendar.make_link",
         .summary = {"取得本人日历的保密地址，原地址作废",
                     "a secret address of one's own calendar; the one before ends"},
         .output = http::shape_of<CalendarAddress>(),
         .success = 201,
         .work = http::Acting{[&database](const Call& call) { return make_link(database, call); }}},
        {.method = "DELETE",
         .path = "/api/v1/calendar-link",
         .audience = Permission::sign_in_only,
         .action = "calendar.revoke_link",
         .summary = {"收回本人日历的地址", "take back the address of one's own calendar"},
         .success = 204,
         .work = http::Acting{[&database](const Call& call) { return revoke_link(database, call); }}},
        {.method = "GET",
         .path = "/api/v1/calendar/{token}.ics",
         .audience = http::Anyone{},
         .action = "calendar.show",
         .summary = {"凭保密地址读取日历（iCalendar）", "a calendar by its secret address (iCalendar)"},
         .output = http::free_object("calendar", "RFC 5545"),
         .media_type = calendar_type,
         .work = http::Reading{show_calendar}},
        {.method = "GET",
         .path = "/api/v1/changes",
         .audience = Permission::read_changes,
         .action = "changes.list",
         .summary = {"供其他系统读取的变更", "what changed, for other systems"},
         .output = http::free_object("changes", "items: entries in order; next: where to read on"),
         .query = {{.name = "since",
                    .kind = FieldKind::integer,
                    .label = {"从该序号之后", "after this sequence"}},
                   {.name = "limit", .kind = FieldKind::integer, .label = {"最多条数", "at most so many"}},
                   {.name = "wait",
                    .kind = FieldKind::integer,
                    .label = {"没有新变更时等待秒数", "seconds to wait for news"}},
                   {.name = "subject_type", .label = {"记录种类", "kind of record"}}},
         .work = http::Acting{[&database, told = std::move(told)](const Call& call) {
             return changes(database, told, call);
         }}},
    };
}

} // namespace bihuan::notice
