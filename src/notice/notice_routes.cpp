#include "notice/notice_routes.hpp"

#include "db/rows.hpp"
#include "notice/own_settings.hpp"

#include <array>

namespace bihuan::notice {
namespace {

using access::Permission;
using http::Call;
using http::Response;

constexpr std::array inbox_states{EnumText{"unread", "未读", "unread"}, EnumText{"all", "全部", "all"}};

const std::string& own(const Call& call) {
    return call.account().id.text();
}

template<class T>
std::string page_of_rows(const Call& call, const std::vector<T>& rows) {
    return http::page_json(call.page, rows, [](JsonWriter& writer, const T& row) {
        record::write_json(writer, record::description_of<T>(), &row);
    });
}

Response show_setting(const Call& call, const db::Reader& reader) {
    return http::json_response(record::to_json(setting_of(reader, call.account())));
}

Response change_setting(const Call& call, db::Transaction& transaction) {
    NotificationSetting wanted;
    call.read(wanted);
    return http::json_response(record::to_json(keep_setting(transaction, call.account(), std::move(wanted))));
}

Response list_inbox(const Call& call, const db::Reader& reader) {
    db::Conditions conditions;
    conditions.add("account = ?", own(call)).add_if("id < ?", call.page.after); // newest first
    if (call.asked("state") == "unread") conditions.add("read_at IS NULL");
    const std::string most = conditions.place(call.page.limit + 1);
    return http::json_response(
        page_of_rows(call, db::rows<Notification>(reader,
                                                  "SELECT {columns} FROM notification WHERE " +
                                                      conditions.text() + " ORDER BY id DESC LIMIT " + most,
                                                  conditions.parameters())));
}

Response count_unread(const Call& call, const db::Reader& reader) {
    const auto unread =
        reader.integer("SELECT count(*) FROM delivery WHERE recipient = $1 AND channel = 'inbox' "
                       "AND read_at IS NULL",
                       {own(call)});
    return http::json_response(Json{Json::Object{{"unread", unread.value_or(0)}}}.dump());
}

Response mark_one_read(const Call& call, db::Transaction& transaction) {
    const auto id = call.id<Notification>("id");
    transaction.note(
        "UPDATE delivery SET read_at = $1 WHERE id = $2 AND recipient = $3 AND channel = 'inbox' AND "
        "read_at IS NULL",
        {call.now, id.text(), own(call)});
    const auto message = db::row<Notification>(
        transaction, "SELECT {columns} FROM notification WHERE id = $1 AND account = $2",
        {id.text(), own(call)});
    if (!message) throw call.no_such(id);
    return http::json_response(record::to_json(*message));
}

Response mark_all_read(const Call& call, db::Transaction& transaction) {
    ReadMark mark;
    call.read_new(mark);
    transaction.note(
        "UPDATE delivery SET read_at = $1 WHERE id <= $2 AND recipient = $3 AND channel = 'inbox' AND "
        "read_at IS NULL",
        {call.now, mark.up_to.text(), own(call)});
    return count_unread(call, transaction);
}

Response list_deliveries(const Call& call, const db::Reader& reader) {
    if (call.areas) call.require_area({});
    db::Conditions conditions;
    conditions.add_if("state = ?", call.asked("state")).add_if("id < ?", call.page.after);
    const std::string most = conditions.place(call.page.limit + 1);
    return http::json_response(
        page_of_rows(call, db::rows<DeliveryLine>(reader,
                                                  "SELECT {columns} FROM delivery_line WHERE " +
                                                      conditions.text() + " ORDER BY id DESC LIMIT " + most,
                                                  conditions.parameters())));
}

Response retry_delivery(const Call& call, db::Transaction& transaction) {
    if (call.areas) call.require_area({});
    const auto id = call.id<DeliveryLine>("id");
    const bool again =
        transaction.note("UPDATE delivery SET state = 'waiting', attempts = 0, next_attempt_at = $1 "
                         "WHERE id = $2 AND state = 'failed'",
                         {call.now, id.text()}) > 0;
    const auto line = db::find(transaction, id);
    if (!line) throw call.no_such(id);
    if (!again)
        throw Problem{ProblemKind::delivery_not_failed,
                      {{"state", std::string{text_of(line->state).zh}},
                       {"state_en", std::string{text_of(line->state).en}}}};
    return http::json_response(record::to_json(*line));
}

} // namespace

std::vector<http::Route> inbox_routes() {
    const auto setting = http::shape_of<NotificationSetting>();
    const auto message = http::shape_of<Notification>();
    const auto line = http::shape_of<DeliveryLine>();
    const auto unread = http::free_object("unread_messages", "unread: number of unread messages");
    return {
        {.method = "GET",
         .path = "/api/v1/notification-settings",
         .audience = Permission::sign_in_only,
         .action = "notification_setting.show",
         .summary = {"本人的通知设置", "one's own notification settings"},
         .output = setting,
         .work = http::Reading{show_setting}},
        {.method = "PUT",
         .path = "/api/v1/notification-settings",
         .audience = Permission::sign_in_only,
         .action = "notification_setting.change",
         .summary = {"修改本人的通知设置", "change one's own notification settings"},
         .input = setting,
         .output = setting,
         .work = http::Writing{change_setting}},
        {.method = "GET",
         .path = "/api/v1/notifications",
         .audience = Permission::sign_in_only,
         .action = "notification.list",
         .summary = {"本人的消息", "one's own messages"},
         .output = http::page_of(message),
         .query = {{.name = "state", .label = {"状态", "state"}, .choices = inbox_states}},
         .paged = true,
         .work = http::Reading{list_inbox}},
        {.method = "GET",
         .path = "/api/v1/notifications/unread",
         .audience = Permission::sign_in_only,
         .action = "notification.count_unread",
         .summary = {"未读消息数", "how many messages are unread"},
         .output = unread,
         .work = http::Reading{count_unread}},
        {.method = "POST",
         .path = "/api/v1/notifications/read",
         .audience = Permission::sign_in_only,
         .action = "notification.mark_all_read",
         .summary = {"到某条为止全部标为已读", "mark everything up to a message as read"},
         .input = http::shape_of<ReadMark>(),
         .output = unread,
         .work = http::Writing{mark_all_read}},
        {.method = "POST",
         .path = "/api/v1/notifications/{id}/read",
         .audience = Permission::sign_in_only,
         .action = "notification.mark_read",
         .summary = {"标为已读", "mark a message as read"},
         .output = message,
         .work = http::Writing{mark_one_read}},
        {.method = "GET",
         .path = "/api/v1/deliveries",
         .audience = Permission::manage_operation,
         .action = "delivery.list",
         .summary = {"消息的投递情况", "deliveries of messages"},
         .output = http::page_of(line),
         .query = {{.name = "state", .label = {"状态", "state"}, .choices = texts_of<DeliveryState>()}},
         .paged = true,
         .work = http::Reading{list_deliveries}},
        {.method = "POST",
         .path = "/api/v1/deliveries/{id}/retry",
         .audience = Permission::manage_operation,
         .action = "delivery.retry",
         .summary = {"重新投递", "deliver again what failed"},
         .output = line,
         .work = http::Writing{retry_delivery}},
    };
}

} // namespace bihuan::notice
