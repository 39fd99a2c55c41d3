// Whose card it is; who hears of a higher level; what is no longer due when a response has ended.
#include "access/account.hpp"
#include "activation/a_response.hpp"
#include "activation/activation_json.hpp"
#include "activation/activation_rules.hpp"
#include "http/link_address.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::test;

namespace bihuan::test { // a test case of both engines has a type that others could see

/// 小陈 and 李值班 are both duty officers and have accounts; 过路人 has an account and no role.
struct NightDesk : ResponseDesk {
    explicit NightDesk(TestEngine engine) : ResponseDesk(engine) {
        act([&](db::Transaction& transaction) {
            Person second;
            second.id = office.ids.make<Person>();
            second.name = "李值班";
            second.post = "应急管理办公室值班员";
            audit::insert(transaction, "person.add", second);
            chen = account(transaction, "小陈");
            li = account(transaction, "李值班");
            stranger = account(transaction, "过路人");
        });
        response = start();
    }
    std::string account(db::Transaction& transaction, const std::string& name) {
        Account account;
        account.id = office.ids.make<Account>();
        account.name = account.display_name = name;
        if (const auto person = transaction.text("SELECT id FROM person WHERE name = $1", {name}))
            account.person = *person;
        audit::insert(transaction, "account.add", account);
        return account.id.text();
    }
    std::vector<std::string> steps(const std::string& account, const ResponseCard& card) {
        return look([&](const db::Reader& reader) {
            std::vector<std::string> codes;
            for (const auto* rule :
                 activation::possible_steps({account, activation::own_roles(reader, account), {}}, card))
                codes.emplace_back(code_of(rule->step));
            return codes;
        });
    }

    std::string chen, li, stranger;
    Activation response;
};

} // namespace bihuan::test

BOOST_AUTO_TEST_SUITE(whose_card_it_is)

BOOST_DATA_TEST_CASE(those_in_its_role_do_it_and_another_takes_it_over_before_finishing_it, engines(),
                     engine) {
    NightDesk desk{engine};
    const auto card = desk.card(desk.response, "duty_officer");
    const auto refused = [&](const std::string& account, const ResponseCard& of, CardStep step) {
        return refusal([&] { desk.step_as(account, "某人", desk.response, of, step); }) ==
               ProblemKind::activation_step_not_possible;
    };
    BOOST_TEST(refused(desk.stranger, card, CardStep::take));
    BOOST_TEST(refused(desk.stranger, card, CardStep::done));
    BOOST_TEST(desk.steps(desk.stranger, card).empty()); // nothing is offered that would be refused
    const auto taken = desk.step_as(desk.chen, "小陈", desk.response, card, CardStep::take);
    BOOST_TEST(refused(desk.li, taken, CardStep::done));
    BOOST_TEST(refused(desk.chen, taken, CardStep::take)); // it is in hand
    BOOST_TEST((desk.steps(desk.li, taken) == std::vector<std::string>{"take"}));
    const auto over = desk.step_as(desk.li, "李值班", desk.response, taken, CardStep::take);
    BOOST_TEST(over.holder == desk.li);
    BOOST_TEST(desk.log(desk.response).back().words.find("接手（原由小陈办理）") != std::string::npos);
    BOOST_TEST(refused(desk.chen, over, CardStep::done));
    const auto done = desk.step_as(desk.li, "李值班", desk.response, over, CardStep::done);
    BOOST_TEST((done.state == CardState::done));
}

BOOST_DATA_TEST_CASE(a_refusal_speaks_of_the_card_and_not_of_the_response, engines(), engine) {
    NightDesk desk{engine};
    try {
        desk.step_as(desk.stranger, "过路人", desk.response, desk.card(desk.response, "duty_officer"),
                     CardStep::done);
        BOOST_ERROR("taken");
    } catch (const Problem& problem) {
        BOOST_TEST(problem.detail(Language::zh).find("任务卡") != std::string::npos);
        BOOST_TEST(problem.detail(Language::zh).find("值班员办理") != std::string::npos);
    }
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(a_higher_level_and_the_end)

BOOST_DATA_TEST_CASE(raising_the_level_calls_again_whoever_was_called, engines(), engine) {
    ResponseDesk desk{engine};
    const auto fourth = desk.start();
    for (const auto& call : desk.calls(fourth))
        if (call.state == CallState::waiting && call.phone != "119")
            desk.called(fourth, call, CallResult::reached);
    const auto before = desk.calls(fourth).size();
    desk.at("2024-12-31T22:00:00+08:00");
    const auto second = desk.to_level(fourth, ResponseLevel::two);
    const auto calls = desk.calls(second);
    BOOST_REQUIRE(calls.size() == before + 2); // 119 still waits for its first call and is told Ⅱ then
    BOOST_TEST(calls[before].name == "赵副主任");
    BOOST_TEST(calls[before].words.find("升为Ⅱ级响应") == 0u);
    BOOST_TEST((calls[before].due_at == moment("2024-12-31T22:05:00+08:00")));
    desk.to_level(second, ResponseLevel::three);
    BOOST_TEST(desk.calls(second).size() == before + 2); // going down calls nobody
}

BOOST_DATA_TEST_CASE(what_was_due_while_it_ran_is_not_late_for_ever, engines(), engine) {
    ResponseDesk desk{engine};
    const auto response = desk.start();
    const auto late = [&] {
        return desk.look([&](const db::Reader& reader) {
            return activation::late_of(reader, response.id, desk.office.clock.now()).reports;
        });
    };
    desk.at("2025-01-01T23:00:00+08:00"); // the daily follow-up was due at 21:00, the first report at 21:30
    BOOST_TEST(late() == 2);
    const auto ended = desk.end(response);
    BOOST_TEST(late() == 1); // the first report was never sent and is owed
    for (const auto& report : desk.reports(ended))
        BOOST_TEST(activation::is_due(report, ended) == (report.every_minutes == 0));
    desk.at("2025-01-03T23:00:00+08:00");
    const auto call = desk.calls(ended).front();
    BOOST_TEST(activation::call_json(call, false, response, desk.office.clock.now()).find("\"late\":true") !=
               std::string::npos);
    BOOST_TEST(activation::call_json(call, false, ended, desk.office.clock.now()).find("\"late\":false") !=
               std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(links_given_out)

BOOST_AUTO_TEST_CASE(lead_where_the_settings_say_or_to_the_host_by_the_scheme_of_the_request) {
    http::Request request;
    request.headers.emplace_back("host", "10.0.0.8:8080");
    BOOST_TEST(http::link_address(request, "", "/r/x") == "http://10.0.0.8:8080/r/x");
    BOOST_TEST(http::link_address(request, "https://anquan.example/", "/r/x") ==
               "https://anquan.example/r/x");
    request.secure = true;
    BOOST_TEST(http::link_address(request, "", "/r/x") == "https://10.0.0.8:8080/r/x");
    BOOST_TEST(http::link_address({}, "", "/r/x") == "/r/x");
}

BOOST_AUTO_TEST_SUITE_END()
