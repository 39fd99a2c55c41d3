#include "access/forgetting.hpp"
#include "operation/retention.hpp"
#include "operation/schedule.hpp"
#include "support/engines.hpp"
#include "support/ledger_files.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::test;
using namespace bihuan::operation;

namespace {
Date on(const char* text) {
    return Date::parse(text).value();
}
RetentionRule of(int count, RetentionUnit unit) {
    RetentionRule rule;
    rule.count = count;
    rule.unit = unit;
    return rule;
}
constexpr const char* header = "code,title_zh,title_en,count,unit,action,basis_zh,basis_en,verified\n";
} // namespace

BOOST_AUTO_TEST_SUITE(retention)

BOOST_AUTO_TEST_CASE(a_period_counts_calendar_months_and_stays_within_them) {
    BOOST_TEST(kept_since(of(30, RetentionUnit::day), on("2024-12-31")) == on("2024-12-01"));
    BOOST_TEST(kept_since(of(1, RetentionUnit::month), on("2024-03-31")) == on("2024-02-29"));
    BOOST_TEST(kept_since(of(6, RetentionUnit::month), on("2024-03-15")) == on("2023-09-15"));
    BOOST_TEST(kept_since(of(1, RetentionUnit::year), on("2024-02-29")) == on("2023-02-28"));
}

BOOST_AUTO_TEST_CASE(the_shipped_rules_never_purge_what_law_keeps) {
    for (const auto& rule : retention_rules("/nowhere")) {
        BOOST_TEST_CONTEXT(rule.code) {
            BOOST_TEST(!rule.basis_zh.empty());
            if (rule.code == "inspection" || rule.code == "hazard" || rule.code == "evidence")
                BOOST_TEST((rule.action == RetentionAction::keep));
        }
    }
}

BOOST_AUTO_TEST_CASE(a_wrong_table_is_refused_with_file_line_and_column) {
    const auto refused = refusal([] {
        read_retention_rules(std::string{header} + "session,会话,sessions,many,day,purge,惯例,practice,yes\n",
                             "own.csv");
    });
    BOOST_TEST((refused.kind() == ProblemKind::bad_retention_rules));
    BOOST_TEST(refused.detail(Language::en).find("Line 2, column “count” of “own.csv”") != std::string::npos,
               refused.detail(Language::en));
}

BOOST_AUTO_TEST_CASE(an_offices_own_table_takes_the_place_of_the_shipped_one) {
    const Folder folder;
    folder.write("retention_rules.csv",
                 std::string{header} + "session,会话,sessions,2,month,purge,惯例,practice,no\n");
    const auto rules = retention_rules(folder.path());
    BOOST_REQUIRE(rules.size() == 1u);
    BOOST_TEST(rules.front().count == 2);
}

BOOST_DATA_TEST_CASE(traces_are_purged_and_a_rule_that_would_purge_records_purges_none, engines(), engine) {
    FreshDatabase fresh{engine};
    fresh.write([&](db::Transaction& transaction) {
        transaction.note("INSERT INTO account (id, name, display_name, must_change_password, disabled_on, "
                         "credential_digest) VALUES ('a', 'a', 'a', FALSE, NULL, '')");
        for (const char* end : {"2024-12-28T00:00:00.000Z", "2025-01-01T00:00:00.000Z"})
            transaction.note(
                "INSERT INTO api_token (token_hash, account, label, scope, created_at, expires_at) "
                "VALUES ($1, 'a', 'l', 'read', $1, $1)",
                {std::string{end}});
    });
    const auto rules =
        read_retention_rules(std::string{header} + "api_token,令牌,tokens,1,day,purge,惯例,practice,yes\n"
                                                   "account,账号,accounts,1,day,purge,惯例,practice,yes\n",
                             "own.csv");
    const std::vector<Retained> all{
        {"api_token",
         [](const db::Reader& reader, const RetentionDays& days) {
             return access::count_ended_tokens(reader, local_midnight(days.before));
         },
         [](db::Transaction& transaction, const RetentionDays& days) {
             return access::forget_ended_tokens(transaction, local_midnight(days.before));
         },
         {}},
        {"account",
         [](const db::Reader& reader, const RetentionDays&) {
             return reader.integer("SELECT count(*) FROM account").value();
         },
         {},
         {}}};
    const auto due = fresh.read(
        [&](const db::Reader& reader) { return due_by_retention(reader, rules, all, on("2024-12-31")); });
    BOOST_TEST(due.at(0).due == 1);
    BOOST_TEST(due.at(1).due == 1);
    const auto purged = purge(fresh.database, rules, all);
    BOOST_REQUIRE(purged.size() == 1u);
    BOOST_TEST(purged.front().second == 1);
    fresh.read([](const db::Reader& reader) {
        BOOST_TEST(reader.integer("SELECT count(*) FROM api_token").value() == 1);
        BOOST_TEST(reader.integer("SELECT count(*) FROM account").value() == 1);
    });
}

BOOST_AUTO_TEST_SUITE_END()
