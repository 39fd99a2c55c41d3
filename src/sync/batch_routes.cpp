// Many requests in one, for a phone that has signal again. Each goes the way of a single request: its own
// permission, its own transaction, its own answer; one that is refused stops none of the others. A step that
// names a record which is not here yet waits for it.

#include "http/receipt.hpp"
#include "sync/row_page.hpp"
#include "sync/sync_routes.hpp"

#include <array>

namespace bihuan::sync {
namespace {

using access::Permission;
using http::Call;
using http::Response;

constexpr std::size_t most_items = 200;
constexpr std::size_t most_bytes = 8 << 20;
constexpr std::string_view own_path = "/api/v1/sync/";

struct Item {
    std::string key, method, path, body;
};

Item read_item(const Json& json, std::size_t index, Findings& findings) {
    Item item;
    const std::string pointer = "/items/" + std::to_string(index);
    const auto text = [&](const char* name, bool required) {
        const Json* member = json.find(name);
        if (member && member->text()) return *member->text();
        if (required) findings.add({pointer + "/" + name, FieldFault::required, {}, "批量条目", "item"});
        return std::string{};
    };
    item.key = text("key", false);
    item.method = text("method", true);
    item.path = text("path", true);
    if (const Json* body = json.find("body"); body && !body->is_null()) item.body = body->dump();
    // Reading is no work of a batch, and a batch carries no batch, however its address is written.
    const bool is_encoded = item.path.substr(0, item.path.find('?')).find('%') != std::string::npos;
    if (!item.method.empty() && item.method != "POST" && item.method != "PATCH" && item.method != "PUT")
        findings.add({pointer + "/method",
                      FieldFault::not_one_of,
                      {{"value", item.method}, {"choices", "POST、PATCH、PUT"}},
                      "方法",
                      "method"});
    if (!item.path.empty() && (is_encoded || !item.path.starts_with("/api/v1/") ||
                               item.path.starts_with(own_path) || item.path.starts_with("/api/v1/session")))
        findings.add({pointer + "/path",
                      FieldFault::not_one_of,
                      {{"value", item.path}, {"choices", "/api/v1/…"}},
                      "地址",
                      "path"});
    return item;
}

std::vector<Item> read_items(const Json& body) {
    std::vector<Item> items;
    Findings findings;
    const Json* list = body.find("items");
    if (!list || !list->list()) {
        findings.add({"/items", FieldFault::not_a_list, {}, "批量条目", "items"});
    } else if (list->list()->size() > most_items) {
        findings.add(
            {"/items", FieldFault::too_large, {{"limit", std::to_string(most_items)}}, "批量条目", "items"});
    } else {
        for (std::size_t i = 0; i < list->list()->size(); ++i)
            items.push_back(read_item((*list->list())[i], i, findings));
    }
    findings.throw_if_any();
    return items;
}

http::Request request_of(const Call& call, const Item& item) {
    http::Request request;
    request.method = item.method;
    request.target = item.path;
    request.peer = call.request.peer;
    request.body = item.body;
    for (const auto* name : {"authorization", "cookie", "x-csrf-token", "accept-language", "x-forwarded-for"})
        if (const auto value = call.request.header(name); !value.empty())
            request.headers.emplace_back(name, value);
    request.headers.emplace_back("content-type", http::json_type);
    request.headers.emplace_back("prefer", "respond-async");
    if (!item.key.empty()) request.headers.emplace_back("idempotency-key", item.key);
    return request;
}

Response carry(const Call& call) {
    const auto items = read_items(call.body());
    std::string body;
    JsonWriter writer{body};
    writer.begin_object().name("items").begin_list();
    for (const auto& item : items) {
        const Response answer = call.answer(request_of(call, item));
        writer.begin_object().member("key", std::string_view{item.key}).member("status", answer.status);
        writer.name("body");
        if (answer.media_type.find("json") != std::string::npos && !answer.body.empty())
            writer.raw(answer.body);
        else
            writer.null();
        const auto receipt = answer.header(http::receipt_header);
        writer.name("receipt");
        if (receipt.empty())
            writer.null();
        else
            writer.value(receipt);
        writer.end_object();
    }
    writer.end_list().end_object();
    return http::json_response(std::move(body));
}

/// Everybody sees what they sent themselves; who handles hazards in the whole office sees all.
Response waiting(const Call& call, const db::Reader& reader) {
    db::Conditions conditions;
    conditions.add("state <> 'done'");
    if (!call.may(Permission::manage_hazards, {})) conditions.add("account = ?", call.account().id.text());
    return row_page(call, reader,
                    "SELECT id, account_name, action, method, target, waits_for, received_at, state, status, "
                    "answer FROM waiting_request",
                    std::move(conditions), [](JsonWriter& writer, const db::Row& row) {
                        static constexpr std::array names{"id",     "account_name", "action",      "method",
                                                          "target", "waits_for",    "received_at", "state"};
                        for (std::size_t i = 0; i < names.size(); ++i)
                            writer.member(names[i], row.text(static_cast<int>(i)));
                        writer.member("status", row.integer(8)).name("answer");
                        if (row.text(9).starts_with("{"))
                            writer.raw(row.text(9));
                        else
                            writer.null();
                    });
}

} // namespace

std::vector<http::Route> batch_routes() {
    return {
        {.method = "POST",
         .path = "/api/v1/sync/batch",
         .audience = Permission::record_patrols,
         .action = "sync.batch",
         .summary = {"一次提交多个请求，逐条回答", "many requests in one, answered item by item"},
         .input = http::free_object("batch", "items: key, method, path, body"),
         .output = http::free_object("batch_answer", "items: key, status, body, receipt"),
         .body_bytes = most_bytes,
         .work = http::Acting{carry}},
        {.method = "GET",
         .path = "/api/v1/sync/waiting",
         .audience = Permission::record_patrols,
         .action = "sync.waiting",
         .summary = {"等待所需记录的步骤", "steps that wait for what they need"},
         .output = http::free_object("waiting", "items: action, waits_for, state, status, answer"),
         .paged = true,
         .work = http::Reading{waiting}},
    };
}

} // namespace bihuan::sync
