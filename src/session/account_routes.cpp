#include "access/account_actions.hpp"
#include "access/account_rules.hpp"
#include "access/account_store.hpp"
#include "access/password.hpp"
#include "access/second_factor.hpp"
#include "audit/chain.hpp"
#include "session/account_sheet.hpp"
#include "session/own_session.hpp"
#include "session/password_turns.hpp"
#include "session/session_routes.hpp"

namespace bihuan::session {
namespace {

using access::Permission;
using http::Call;
using http::Response;

std::string shown(const Account& account) {
    return record::to_json(sheet_of(account));
}

/// The account of the path; one outside the caller's areas is not there for him.
Account load(const Call& call, const db::Reader& reader) {
    const auto id = call.id<Account>("id");
    auto account = access::find_account(reader, id);
    if (!account || !access::lies_within(*account, access::managed_areas(reader, call.areas)))
        throw call.no_such(id);
    return std::move(*account);
}

/// The same for a change: nobody else changes it meanwhile, and it is as the caller read it.
Account load_to_change(const Call& call, db::Transaction& transaction) {
    audit::hold_chain(transaction);
    transaction.hold("account", call.id<Account>("id").text());
    Account account = load(call, transaction);
    call.require_match(http::etag_of(shown(account)));
    return account;
}

Response list(const Call& call, const db::Reader& reader) {
    const access::AccountFilter filter{call.asked("name"), call.asked("role"), call.asked("area"),
                                       access::managed_areas(reader, call.areas)};
    const auto found = access::page(reader, filter, call.page.after, call.page.limit + 1);
    return http::json_response(http::page_json(
        call.page, found, [](JsonWriter& writer, const Account& one) { writer.raw(shown(one)); }));
}

Response show(const Call& call, const db::Reader& reader) {
    return http::record_response(shown(load(call, reader)));
}

/// A password that was made here is shown this once, and never kept: such an answer is not repeated by
/// Idempotency-Key either.
Response with_password(const Account& account, const std::string& made, int status) {
    std::string out;
    JsonWriter writer{out};
    writer.begin_object().name("account").raw(shown(account));
    writer.name("password");
    if (made.empty())
        writer.null();
    else
        writer.value(std::string_view{made});
    writer.end_object();
    return http::json_response(std::move(out), status);
}

std::string hash_of(const std::string& given, const std::string& made) {
    const http::Turn turn{password_turns()};
    return access::checked_hash(made.empty() ? given : made);
}

Response add(db::Database& database, IdSource& ids, const Call& call) {
    AccountWish wish;
    call.read_new(wish);
    const std::string made = wish.password.empty() ? access::generated_password() : std::string{};
    const std::string hash = hash_of(wish.password, made);
    Account account;
    account.name = wish.name;
    account.display_name = wish.display_name;
    account.person = wish.person;
    account.roles = wish.roles;
    account = database.write(call.actor(), [&](db::Transaction& transaction) {
        audit::hold_chain(transaction);
        return access::add_account(transaction, ids, std::move(account), hash, call.areas);
    });
    Response response = with_password(account, made, 201);
    response.with("Location", "/api/v1/accounts/" + account.id.text());
    return response;
}

Response change(const Call& call, db::Transaction& transaction) {
    const Account before = load_to_change(call, transaction);
    AccountChange wish{before.display_name, before.person, before.roles};
    call.read(wish);
    Account after = before;
    after.display_name = wish.display_name;
    after.person = wish.person;
    after.roles = wish.roles;
    return http::record_response(
        shown(access::change_account(transaction, before, std::move(after), call.areas)));
}

Response disable(const Call& call, db::Transaction& transaction) {
    return http::record_response(
        shown(access::disable_account(transaction, load_to_change(call, transaction))));
}

Response enable(const Call& call, db::Transaction& transaction) {
    return http::record_response(
        shown(access::enable_account(transaction, load_to_change(call, transaction))));
}

Response reset_password(db::Database& database, const Call& call) {
    database.read([&](const db::Reader& reader) { load(call, reader); }); // before the costly hash
    PasswordReset wish;
    call.read(wish);
    const std::string made = wish.password.empty() ? access::generated_password() : std::string{};
    const std::string hash = hash_of(wish.password, made);
    const Account account = database.write(call.actor(), [&](db::Transaction& transaction) {
        return access::set_password_hash(transaction, load_to_change(call, transaction), hash, true);
    });
    return with_password(account, made, 200);
}

Response reset_second_factor(const Call& call, db::Transaction& transaction) {
    return http::record_response(
        shown(access::reset_second_factor(transaction, load_to_change(call, transaction))));
}

Response list_sessions(const Call& call, const db::Reader& reader) {
    return whole_list(access::open_sessions(reader, load(call, reader).id, call.now));
}

Response end_sessions(const Call& call, db::Transaction& transaction) {
    access::end_sessions(transaction, load(call, transaction));
    return nothing_to_show();
}

Response end_session(const Call& call, db::Transaction& transaction) {
    const auto& listed = call.path_part("session");
    if (!access::end_session(transaction, load(call, transaction), listed))
        throw no_such<OpenSession>(listed);
    return nothing_to_show();
}

Response list_tokens(const Call& call, const db::Reader& reader) {
    return whole_list(access::api_tokens(reader, load(call, reader).id));
}

Response revoke_token(const Call& call, db::Transaction& transaction) {
    const auto& listed = call.path_part("token");
    if (!access::revoke_api_token(transaction, load(call, transaction), listed))
        throw no_such<ApiToken>(listed);
    return nothing_to_show();
}

http::Shape with_password_shape(const http::Shape& account) {
    return {
        "account_with_password",
        Json::Object{{"type", "object"},
                     {"properties",
                      Json::Object{{"account", http::reference_to(account.name)},
                                   {"password",
                                    Json::Object{{"type", Json::List{"string", "null"}},
                                                 {"title", "密码（只显示一次） / password (shown once)"}}}}}},
        {account}};
}

http::Route managing(std::string_view method, std::string_view path, std::string_view action,
                     record::Label summary) {
    http::Route route;
    route.method = method;
    route.path = path;
    route.audience = Permission::manage_accounts;
    route.action = action;
    route.summary = summary;
    route.body_bytes = 1 << 16;
    return route;
}

} // namespace

std::vector<http::Route> account_routes(db::Database& database, IdSource& ids) {
    const auto account = http::shape_of<AccountSheet>();
    std::vector<http::Route> all;
    const auto add_route = [&](http::Route route, http::Shape input, http::Shape output, int success,
                               auto work) {
        route.input = std::move(input);
        route.output = std::move(output);
        route.success = success;
        route.work = std::move(work);
        all.push_back(std::move(route));
        return &all.back();
    };
    auto* listing = add_route(managing("GET", "/api/v1/accounts", "account.list", {"账号列表", "accounts"}),
                              {}, http::page_of(account), 200, http::Reading{list});
    listing->query = {{.name = "name", .label = {"账号名或姓名中的文字", "part of the name"}},
                      {.name = "role", .label = {"角色", "role"}, .choices = texts_of<access::Role>()},
                      {.name = "area", .label = {"范围", "area"}}};
    listing->paged = true;
    add_route(managing("POST", "/api/v1/accounts", "account.add", {"新建账号", "a new account"}),
              http::shape_of<AccountWish>(), with_password_shape(account), 201,
              http::Acting{[&database, &ids](const Call& call) { return add(database, ids, call); }});
    add_route(managing("GET", "/api/v1/accounts/{id}", "account.show", {"一个账号", "one account"}), {},
              account, 200, http::Reading{show});
    add_route(managing("PATCH", "/api/v1/accounts/{id}", "account.change",
                       {"变更账号的角色、姓名、对应人员", "change roles, name and person of an account"}),
              http::shape_of<AccountChange>(), account, 200, http::Writing{change})
        ->needs_match = true;
    add_route(managing("POST", "/api/v1/accounts/{id}/disable", "account.disable",
                       {"停用账号", "disable an account"}),
              {}, account, 200, http::Writing{disable});
    add_route(
        managing("POST", "/api/v1/accounts/{id}/enable", "account.enable", {"启用账号", "enable an account"}),
        {}, account, 200, http::Writing{enable});
    add_route(managing("POST", "/api/v1/accounts/{id}/password", "account.reset_password",
                       {"为他人重设密码", "set a password for somebody"}),
              http::shape_of<PasswordReset>(), with_password_shape(account), 200,
              http::Acting{[&database](const Call& call) { return reset_password(database, call); }});
    add_route(managing("DELETE", "/api/v1/accounts/{id}/second-factor", "account.reset_second_factor",
                       {"为他人停用动态码", "remove somebody's second factor"}),
              {}, account, 200, http::Writing{reset_second_factor});
    add_route(managing("GET", "/api/v1/accounts/{id}/sessions", "account.list_sessions",
                       {"账号登录中的会话", "where an account is signed in"}),
              {}, http::page_of(http::shape_of<OpenSession>()), 200, http::Reading{list_sessions});
    add_route(managing("DELETE", "/api/v1/accounts/{id}/sessions", "account.end_sessions",
                       {"结束账号的所有会话", "sign an account out everywhere"}),
              {}, {}, 204, http::Writing{end_sessions});
    add_route(managing("DELETE", "/api/v1/accounts/{id}/sessions/{session}", "account.end_session",
                       {"结束账号的一个会话", "end one session of an account"}),
              {}, {}, 204, http::Writing{end_session});
    add_route(managing("GET", "/api/v1/accounts/{id}/tokens", "account.list_tokens",
                       {"账号的令牌", "the tokens of an account"}),
              {}, http::page_of(http::shape_of<ApiToken>()), 200, http::Reading{list_tokens});
    add_route(managing("DELETE", "/api/v1/accounts/{id}/tokens/{token}", "account.revoke_token",
                       {"撤销账号的令牌", "revoke a token of an account"}),
              {}, {}, 204, http::Writing{revoke_token});
    return all;
}

} // namespace bihuan::session
