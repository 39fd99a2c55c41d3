// Who has forgotten the password comes back with the help of whoever looks after the machine.

#include "access/account_store.hpp"
#include "access/second_factor.hpp"
#include "access/totp.hpp"
#include "support/engines.hpp"
#include "support/program.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::test;

namespace {

struct Office {
    Folder folder;
    std::string data = (folder.path() / "data").string();
    FrozenClock clock{Instant::parse("2024-12-31T12:00:00+08:00").value()};
    std::string password;

    Office() { password = last_word(run({"init"}).out); }
    Ended run(std::vector<std::string> words) const {
        words.insert(words.begin(), {"--data", data});
        return run_program(folder.path(), words);
    }
    static std::string last_word(std::string said) {
        while (!said.empty() && (said.back() == '\n' || said.back() == ' '))
            said.pop_back();
        const auto at = said.find_last_of(": \n\x9a"); // a full-width colon ends in 9a
        return at == std::string::npos ? said : said.substr(at + 1);
    }
    template<class Use>
    auto with(Use&& use) {
        db::Database database{{db::Engine::sqlite, data + "/bihuan.sqlite"}, clock};
        database.seal_with(*db::Sealing::with_key(bytes_of(data + "/secrets.key").substr(0, 64)));
        return use(database);
    }
    Account admin(db::Database& database) {
        return database.read(
            [](const db::Reader& reader) { return access::account_named(reader, "admin").value(); });
    }
    std::optional<ProblemKind> sign_in(const std::string& with_password, const std::string& code = {}) {
        return with([&](db::Database& database) -> std::optional<ProblemKind> {
            try {
                access::sign_in(database, "admin", with_password, "192.0.2.1", code);
            } catch (const Problem& problem) {
                return problem.kind();
            }
            return std::nullopt;
        });
    }
};

} // namespace

BOOST_AUTO_TEST_SUITE(a_forgotten_password)

BOOST_AUTO_TEST_CASE(is_set_anew_ends_every_session_and_must_be_changed) {
    Office office;
    BOOST_TEST(!office.sign_in(office.password));
    const auto sessions = [&] {
        return office.with([](db::Database& database) {
            return database.read([](const db::Reader& reader) {
                return reader.integer("SELECT count(*) FROM session").value();
            });
        });
    };
    BOOST_TEST(sessions() == 1);
    const auto reset = office.run({"user", "reset-password", "Admin"});
    BOOST_TEST(reset.status == 0, reset.err);
    BOOST_TEST(sessions() == 0);
    BOOST_TEST((office.sign_in(office.password) == ProblemKind::sign_in_refused));
    BOOST_TEST(!office.sign_in(Office::last_word(reset.out)));
    BOOST_TEST(
        office.with([&](db::Database& database) { return office.admin(database).must_change_password; }));
    BOOST_TEST(office.run({"verify"}).status == 0);
    const auto unknown = office.run({"user", "reset-password", "nobody"});
    BOOST_TEST(unknown.status == 1);
    BOOST_TEST(unknown.err.find("nobody") != std::string::npos, unknown.err);
}

BOOST_AUTO_TEST_CASE(keeps_the_second_factor_unless_it_is_to_go_as_well) {
    Office office;
    office.with([&](db::Database& database) {
        const auto admin = office.admin(database);
        const auto secret = access::bytes_of_base32(
            access::offer_second_factor(database, admin, office.password, "192.0.2.1").secret);
        access::confirm_second_factor(database, {"t", "t", "t"}, admin,
                                      access::totp(secret, access::totp_step(office.clock.now())),
                                      "192.0.2.1");
    });
    const auto first = office.run({"user", "reset-password", "admin"});
    BOOST_TEST((office.sign_in(Office::last_word(first.out)) == ProblemKind::second_factor_required));
    const auto second = office.run({"user", "reset-password", "admin", "--disable-second-factor"});
    BOOST_TEST(second.status == 0, second.err);
    BOOST_TEST(!office.sign_in(Office::last_word(second.out)));
    BOOST_TEST(office.run({"verify"}).status == 0);
}

BOOST_AUTO_TEST_SUITE_END()
