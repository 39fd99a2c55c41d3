#include "access/account_actions.hpp"
#include "access/account_store.hpp"
#include "access/second_factor.hpp"
#include "access/totp.hpp"
#include "audit/verify.hpp"
#include "support/engines.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::test;
using access::Role;

namespace {

ProblemKind refused(const std::function<void()>& act) {
    try {
        act();
    } catch (const Problem& problem) {
        return problem.kind();
    }
    return ProblemKind::internal_error;
}

} // namespace

namespace bihuan::test {

/// Somebody with an authenticator on the phone.
struct Enrolled {
    explicit Enrolled(FreshDatabase& of) : fresh(of) {
        fresh.write([&](db::Transaction& transaction) {
            access::add_account(transaction, fresh.ids, "wang", Role::official, "first-password");
        });
        secret = access::bytes_of_base32(
            access::offer_second_factor(fresh.database, account(), "first-password", "192.0.2.1").secret);
        codes = access::confirm_second_factor(fresh.database, actor(), account(), code(), "192.0.2.1");
        later(60);
    }
    Account account() {
        return fresh.read(
            [&](const db::Reader& reader) { return access::account_named(reader, "wang").value(); });
    }
    Actor actor() { return {account().id.text(), "wang", "test"}; }
    std::string code() { return access::totp(secret, access::totp_step(fresh.clock.now())); }
    void later(std::int64_t seconds) { fresh.clock.set(fresh.clock.now().plus_milliseconds(seconds * 1000)); }
    access::SignedIn sign_in(const std::string& with, const std::string& address = "192.0.2.1") {
        return access::sign_in(fresh.database, "wang", "first-password", address, with);
    }

    FreshDatabase& fresh;
    std::string secret;
    std::vector<std::string> codes;
};

} // namespace bihuan::test

BOOST_AUTO_TEST_SUITE(codes_of_an_authenticator)

/// RFC 6238, appendix B: the rows of SHA-1.
BOOST_AUTO_TEST_CASE(are_those_of_the_standard) {
    const std::string secret = "12345678901234567890";
    for (const auto& [seconds, code] : {std::pair{59LL, "94287082"},
                                        {1111111109LL, "07081804"},
                                        {1111111111LL, "14050471"},
                                        {1234567890LL, "89005924"},
                                        {2000000000LL, "69279037"},
                                        {20000000000LL, "65353130"}})
        BOOST_TEST(access::totp(secret, seconds / 30, 8) == code);
    BOOST_TEST(access::totp(secret, 1).size() == 6u);
}

/// RFC 4648 §10.
BOOST_AUTO_TEST_CASE(have_a_secret_that_can_be_typed) {
    for (const auto& [bytes, text] : {std::pair{"", ""},
                                      {"f", "MY"},
                                      {"fo", "MZXQ"},
                                      {"foo", "MZXW6"},
                                      {"foob", "MZXW6YQ"},
                                      {"fooba", "MZXW6YTB"},
                                      {"foobar", "MZXW6YTBOI"}}) {
        BOOST_TEST(access::base32(bytes) == text);
        BOOST_TEST(access::bytes_of_base32(text) == bytes);
    }
    BOOST_TEST(access::otpauth_url("王 wang", "MZXW6")
                   .starts_with("otpauth://totp/Bihuan:%E7%8E%8B%20wang?secret=MZXW6&"));
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(second_factor)

BOOST_DATA_TEST_CASE(is_asked_for_at_sign_in_once_it_is_confirmed_and_not_before, engines(), engine) {
    FreshDatabase fresh{engine};
    fresh.write([&](db::Transaction& transaction) {
        access::add_account(transaction, fresh.ids, "li", Role::official, "first-password");
    });
    const auto li = [&] {
        return fresh.read(
            [](const db::Reader& reader) { return access::account_named(reader, "li").value(); });
    };
    access::offer_second_factor(fresh.database, li(), "first-password", "192.0.2.1");
    BOOST_TEST(!access::sign_in(fresh.database, "li", "first-password", "192.0.2.1").token.empty());
    BOOST_TEST(
        (refused([&] {
             access::confirm_second_factor(fresh.database, {"x", "x", "x"}, li(), "000000x", "192.0.2.1");
         }) == ProblemKind::wrong_code));

    Enrolled wang{fresh};
    BOOST_TEST(wang.codes.size() == 10u);
    BOOST_TEST((refused([&] { wang.sign_in(""); }) == ProblemKind::second_factor_required));
    BOOST_TEST((refused([&] { wang.sign_in("12345"); }) == ProblemKind::second_factor_refused));
    BOOST_TEST(!wang.sign_in(wang.code()).token.empty());
    // Whoever does not know the password does not learn that there is a second factor.
    BOOST_TEST((refused([&] { access::sign_in(fresh.database, "wang", "wrong-password", "192.0.2.1"); }) ==
                ProblemKind::sign_in_refused));
}

BOOST_DATA_TEST_CASE(takes_no_code_twice_and_none_that_is_over, engines(), engine) {
    FreshDatabase fresh{engine};
    Enrolled wang{fresh};
    const auto code = wang.code();
    wang.sign_in(code);
    BOOST_TEST((refused([&] { wang.sign_in(code); }) == ProblemKind::second_factor_refused));
    wang.later(30);
    BOOST_TEST((refused([&] { wang.sign_in(code); }) == ProblemKind::second_factor_refused));
    const auto next = wang.code();
    wang.later(30); // a phone whose clock is half a minute behind
    BOOST_TEST(!wang.sign_in(next).token.empty());
    const auto over = access::totp(wang.secret, access::totp_step(fresh.clock.now()) + 1);
    wang.later(90);
    BOOST_TEST((refused([&] { wang.sign_in(over); }) == ProblemKind::second_factor_refused));
}

BOOST_DATA_TEST_CASE(gives_way_to_each_recovery_code_once, engines(), engine) {
    FreshDatabase fresh{engine};
    Enrolled wang{fresh};
    BOOST_TEST(!wang.sign_in(wang.codes[3]).token.empty());
    BOOST_TEST((refused([&] { wang.sign_in(wang.codes[3]); }) == ProblemKind::second_factor_refused));
    std::string typed;
    for (const char c : wang.codes[4])
        if (c != '-') typed += static_cast<char>(std::toupper(c));
    BOOST_TEST(!wang.sign_in(typed).token.empty());
    fresh.read([&](const db::Reader& reader) {
        BOOST_TEST(reader.integer("SELECT count(*) FROM recovery_code").value() == 8);
        BOOST_TEST(access::altered_second_factors(reader).empty());
        const std::vector records{audit::audited_record<Account>()};
        BOOST_TEST(audit::verify(reader, records).clean());
        for (const auto& entry : audit::history(reader, "account", wang.account().id.text()))
            BOOST_TEST(entry.change.find(access::base32(wang.secret)) == std::string::npos);
    });
}

BOOST_DATA_TEST_CASE(is_guessed_no_faster_than_a_password, engines(), engine) {
    FreshDatabase fresh{engine};
    Enrolled wang{fresh};
    const auto guess = [&](const std::string& code) {
        return refused([&] { wang.sign_in(code, "203.0.113.5"); });
    };
    for (int i = 0; i < 5; ++i)
        BOOST_TEST((guess("00000x") == ProblemKind::second_factor_refused));
    BOOST_TEST((guess(wang.code()) == ProblemKind::sign_in_throttled));
    wang.later(2);
    BOOST_TEST((guess("00000x") == ProblemKind::second_factor_refused));
    BOOST_TEST((guess(wang.code()) == ProblemKind::sign_in_throttled));
}

BOOST_DATA_TEST_CASE(altered_behind_the_programs_back_is_found_and_lets_nobody_in, engines(), engine) {
    FreshDatabase fresh{engine};
    Enrolled wang{fresh};
    const auto altered = [&] {
        return fresh.read([](const db::Reader& reader) { return access::altered_second_factors(reader); });
    };
    BOOST_TEST(altered().empty());
    const std::string other(20, 'x');
    fresh.database.housekeeping([&](db::Transaction& transaction) {
        transaction.execute("UPDATE second_factor SET secret = $1", {access::base32(other)});
    });
    BOOST_TEST((altered() == std::vector<std::string>{"wang"}));
    BOOST_TEST((refused([&] { wang.sign_in(access::totp(other, access::totp_step(fresh.clock.now()))); }) ==
                ProblemKind::second_factor_refused));
    fresh.database.housekeeping(
        [](db::Transaction& transaction) { transaction.execute("DELETE FROM second_factor"); });
    BOOST_TEST((altered() == std::vector<std::string>{"wang"}));
    BOOST_TEST((refused([&] { wang.sign_in(""); }) == ProblemKind::second_factor_required));
}

BOOST_DATA_TEST_CASE(is_taken_away_by_its_owner_with_password_and_code_or_by_an_administrator, engines(),
                     engine) {
    FreshDatabase fresh{engine};
    Enrolled wang{fresh};
    const auto remove = [&](const char* password, const std::string& code) {
        return refused([&] {
            access::remove_second_factor(fresh.database, wang.actor(), wang.account(), password, code,
                                         "192.0.2.1");
        });
    };
    BOOST_TEST((remove("wrong-password", wang.code()) == ProblemKind::wrong_password));
    BOOST_TEST((remove("first-password", "x") == ProblemKind::wrong_code));
    BOOST_TEST((remove("first-password", wang.code()) == ProblemKind::internal_error)); // nothing was refused
    BOOST_TEST(!wang.sign_in("").token.empty());
    BOOST_TEST((remove("first-password", "x") == ProblemKind::second_factor_off));
    BOOST_TEST((refused([&] {
                    fresh.write([&](db::Transaction& transaction) {
                        access::reset_second_factor(transaction, wang.account());
                    });
                }) == ProblemKind::second_factor_off));
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(waiting_after_wrong_guesses)

/// Somebody who keeps guessing from elsewhere slows down everybody of elsewhere, not the owner at the usual
/// desk.
BOOST_DATA_TEST_CASE(does_not_lock_an_honest_person_out_of_the_usual_desk, engines(), engine) {
    FreshDatabase fresh{engine};
    fresh.write([&](db::Transaction& transaction) {
        access::add_account(transaction, fresh.ids, "wang", Role::official, "first-password");
    });
    const auto sign_in = [&](const char* password, const std::string& address) {
        return refused([&] { access::sign_in(fresh.database, "wang", password, address); });
    };
    const auto went_well = ProblemKind::internal_error; // nothing was refused
    BOOST_TEST((sign_in("first-password", "192.0.2.1") == went_well));
    for (int i = 0; i < 5; ++i)
        BOOST_TEST(
            (sign_in("guess-guess", "203.0.113." + std::to_string(i)) == ProblemKind::sign_in_refused));
    BOOST_TEST((sign_in("guess-guess", "203.0.113.9") == ProblemKind::sign_in_throttled));
    BOOST_TEST((sign_in("first-password", "192.0.2.2") == ProblemKind::sign_in_throttled));
    BOOST_TEST((sign_in("first-password", "192.0.2.1") == went_well));
    // The usual desk is no way round: guesses there wait for themselves.
    for (int i = 0; i < 5; ++i)
        BOOST_TEST((sign_in("guess-guess", "192.0.2.1") == ProblemKind::sign_in_refused));
    BOOST_TEST((sign_in("first-password", "192.0.2.1") == ProblemKind::sign_in_throttled));
}

BOOST_DATA_TEST_CASE(comes_to_an_address_that_tries_many_names, engines(), engine) {
    FreshDatabase fresh{engine};
    int tried = 0;
    while (tried < 40 && refused([&] {
                             access::sign_in(fresh.database, "name" + std::to_string(tried), "guess-guess",
                                             "203.0.113.5");
                         }) == ProblemKind::sign_in_refused)
        ++tried;
    BOOST_TEST(tried == 21);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(second_factor_at_rest)

namespace {

const std::string one_key(64, '1'), other_key(64, '2');

std::string stored_secret(const FreshDatabase& fresh) {
    return fresh.read(
        [](const db::Reader& reader) { return reader.text("SELECT secret FROM second_factor").value(); });
}

bool is_sound(const FreshDatabase& fresh) {
    return fresh.read([](const db::Reader& reader) {
        const std::vector records{audit::audited_record<Account>()};
        return access::altered_second_factors(reader).empty() && audit::verify(reader, records).clean();
    });
}

} // namespace

BOOST_DATA_TEST_CASE(a_secret_is_not_to_be_read_in_the_database, engines(), engine) {
    FreshDatabase fresh{engine};
    fresh.database.seal_with(*db::Sealing::with_key(one_key));
    Enrolled wang{fresh};
    BOOST_TEST(stored_secret(fresh).find(access::base32(wang.secret)) == std::string::npos);
    BOOST_TEST(db::Sealing::is_sealed(stored_secret(fresh)));
    BOOST_TEST(!wang.sign_in(wang.code()).token.empty());
    BOOST_TEST(is_sound(fresh));
}

BOOST_DATA_TEST_CASE(what_was_stored_openly_is_sealed_when_it_is_first_used, engines(), engine) {
    FreshDatabase fresh{engine};
    Enrolled wang{fresh};
    BOOST_TEST(stored_secret(fresh) == access::base32(wang.secret));
    fresh.database.seal_with(*db::Sealing::with_key(one_key));
    BOOST_TEST(!wang.sign_in(wang.code()).token.empty());
    BOOST_TEST(db::Sealing::is_sealed(stored_secret(fresh)));
    BOOST_TEST(is_sound(fresh));
    wang.later(60);
    BOOST_TEST(!wang.sign_in(wang.code()).token.empty());
}

BOOST_DATA_TEST_CASE(all_are_sealed_at_once_save_what_was_altered, engines(), engine) {
    FreshDatabase fresh{engine};
    Enrolled wang{fresh};
    fresh.database.seal_with(*db::Sealing::with_key(one_key));
    fresh.database.housekeeping([&](db::Transaction& transaction) {
        transaction.execute("UPDATE second_factor SET secret = $1", {access::base32(std::string(20, 'x'))});
    });
    BOOST_TEST(access::seal_second_factors(fresh.database) == 0);
    fresh.database.housekeeping([&](db::Transaction& transaction) {
        transaction.execute("UPDATE second_factor SET secret = $1", {access::base32(wang.secret)});
    });
    BOOST_TEST(access::seal_second_factors(fresh.database) == 1);
    BOOST_TEST(access::seal_second_factors(fresh.database) == 0);
    BOOST_TEST(is_sound(fresh));
    BOOST_TEST(!wang.sign_in(wang.code()).token.empty());
}

BOOST_DATA_TEST_CASE(without_its_key_recovery_codes_count_and_people_enrol_anew, engines(), engine) {
    FreshDatabase fresh{engine};
    fresh.database.seal_with(*db::Sealing::with_key(one_key));
    Enrolled wang{fresh};
    for (const auto& lost : {db::Sealing{}, *db::Sealing::with_key(other_key)}) {
        fresh.database.seal_with(lost);
        BOOST_TEST((refused([&] { wang.sign_in(wang.code()); }) == ProblemKind::second_factor_refused));
        BOOST_TEST(is_sound(fresh)); // verify asks for no key
    }
    BOOST_TEST(!wang.sign_in(wang.codes[0]).token.empty());
    fresh.write(
        [&](db::Transaction& transaction) { access::reset_second_factor(transaction, wang.account()); });
    const auto secret =
        access::offer_second_factor(fresh.database, wang.account(), "first-password", "192.0.2.1").secret;
    wang.secret = access::bytes_of_base32(secret);
    access::confirm_second_factor(fresh.database, wang.actor(), wang.account(), wang.code(), "192.0.2.1");
    wang.later(60);
    BOOST_TEST(!wang.sign_in(wang.code()).token.empty());
}

BOOST_AUTO_TEST_CASE(a_sealed_text_opens_with_its_key_alone_and_unaltered) {
    const auto sealing = *db::Sealing::with_key(one_key);
    const auto sealed = sealing.seal("密钥");
    BOOST_TEST(sealing.open(sealed).value() == "密钥");
    BOOST_TEST(sealing.seal("密钥") != sealed); // a fresh nonce each time
    for (std::size_t i = 8; i < sealed.size(); ++i) {
        auto altered = sealed;
        altered[i] = altered[i] == '0' ? '1' : '0';
        BOOST_TEST(!sealing.open(altered));
    }
    BOOST_TEST(!sealing.open("sealed1:00"));
    BOOST_TEST(!sealing.open("sealed1:xy"));
    BOOST_TEST(!db::Sealing::with_key("too short"));
}

BOOST_AUTO_TEST_SUITE_END()
