#include "access/open_sessions.hpp"

#include "access/account_actions.hpp"
#include "access/password.hpp"
#include "audit/chain.hpp"
#include "core/hash.hpp"

namespace bihuan {

using record::Access;

const record::Record<OpenSession>& describe(const OpenSession*) {
    static const auto description =
        record::Record<OpenSession>{"open_session", {"登录中的会话", "open session"}}
            .field<&OpenSession::session>({"会话", "session"}, {.access = Access::system})
            .field<&OpenSession::origin>({"登录地址", "signed in from"}, {.access = Access::system})
            .field<&OpenSession::since>({"登录时间", "since"}, {.access = Access::system})
            .field<&OpenSession::until>({"失效时间", "until"}, {.access = Access::system})
            .field<&OpenSession::current>({"当前会话", "this one"}, {.access = Access::system});
    return description;
}

const record::Record<ApiToken>& describe(const ApiToken*) {
    static const auto description =
        record::Record<ApiToken>{"api_token", {"令牌", "API token"}}
            .field<&ApiToken::token>({"令牌代号", "token"}, {.access = Access::system})
            .field<&ApiToken::label>({"用途", "what it is for"}, {.access = Access::system})
            .field<&ApiToken::may_write>({"可写", "may write"}, {.access = Access::system})
            .field<&ApiToken::since>({"签发时间", "since"}, {.access = Access::system})
            .field<&ApiToken::until>({"失效时间", "until"}, {.access = Access::system});
    return description;
}

namespace access {
namespace {

constexpr std::size_t listed_length = 32; // half of the digest of 256 random bits tells nothing of them

Instant instant(const db::Row& row, int column) {
    return Instant::parse(row.text(column)).value();
}

} // namespace

std::string listed_as(std::string_view secret) {
    return secret.empty() ? std::string{} : sha256(secret).substr(0, listed_length);
}

std::vector<OpenSession> open_sessions(const db::Reader& reader, const Id<Account>& id, Instant now,
                                       std::string_view present) {
    std::vector<OpenSession> found;
    const std::string current = listed_as(present);
    reader.each("SELECT token_hash, origin, created_at, expires_at FROM session WHERE account = $1 "
                "AND expires_at > $2 ORDER BY created_at DESC, token_hash",
                {id.text(), now}, [&](const db::Row& row) {
                    const std::string listed{row.text(0).substr(0, listed_length)};
                    found.push_back({listed, std::string{row.text(1)}, instant(row, 2), instant(row, 3),
                                     listed == current});
                });
    return found;
}

bool end_session(db::Transaction& transaction, const Account& account, const std::string& listed) {
    if (transaction.note("DELETE FROM session WHERE account = $1 AND substr(token_hash, 1, 32) = $2",
                         {account.id.text(), listed}) == 0)
        return false;
    note(transaction, account, "account.end_session", Json::Object{{"session", listed}});
    return true;
}

void end_sessions(db::Transaction& transaction, const Account& account) {
    if (transaction.note("DELETE FROM session WHERE account = $1", {account.id.text()}) > 0)
        note(transaction, account, "account.end_sessions", Json::Object{});
}

std::string add_api_token(db::Database& database, const Actor& actor, const Account& account,
                          const std::string& label, const std::string& scope, int days) {
    std::string token = "bihuan_" + generated_token();
    database.write(actor, [&](db::Transaction& transaction) {
        transaction.execute(
            "INSERT INTO api_token (token_hash, account, label, scope, created_at, expires_at) "
            "VALUES ($1, $2, $3, $4, $5, $6)",
            {sha256(token), account.id.text(), label, scope, transaction.now(),
             transaction.now().plus_milliseconds(days * 86'400'000LL)});
        note(transaction, account, "account.add_api_token",
             Json::Object{{"api_token", label}, {"scope", scope}});
    });
    return token;
}

std::vector<ApiToken> api_tokens(const db::Reader& reader, const Id<Account>& id) {
    std::vector<ApiToken> found;
    reader.each("SELECT token_hash, label, scope, created_at, expires_at FROM api_token WHERE account = $1 "
                "ORDER BY created_at DESC, token_hash",
                {id.text()}, [&](const db::Row& row) {
                    found.push_back({std::string{row.text(0).substr(0, listed_length)},
                                     std::string{row.text(1)}, row.text(2) == "write", instant(row, 3),
                                     instant(row, 4)});
                });
    return found;
}

bool revoke_api_token(db::Transaction& transaction, const Account& account, const std::string& listed) {
    const auto label =
        transaction.text("SELECT label FROM api_token WHERE account = $1 AND substr(token_hash, 1, 32) = $2",
                         {account.id.text(), listed});
    if (!label) return false;
    transaction.execute("DELETE FROM api_token WHERE account = $1 AND substr(token_hash, 1, 32) = $2",
                        {account.id.text(), listed});
    note(transaction, account, "account.revoke_api_token", Json::Object{{"api_token", *label}});
    return true;
}

} // namespace access
} // namespace bihuan
