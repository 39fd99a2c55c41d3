#include "notice/a_post_office.hpp"
#include "notice/outside.hpp"

#include "core/json.hpp"

#include <boost/test/unit_test.hpp>

#include <barrier>
#include <set>
#include <thread>

using namespace bihuan;
using namespace bihuan::test;
using access::Permission;
using access::Role;

BOOST_AUTO_TEST_SUITE(telling_people)

BOOST_DATA_TEST_CASE(a_message_reaches_those_it_names_and_those_who_hold_the_duty_once_each, engines(),
                     engine) {
    APostOffice office{engine};
    const auto li = office.person("li"), wang = office.person("wang", Role::official, "东湖社区");
    office.wants(li);
    office.wants(wang);
    office.wants(office.person("zhao", Role::official, "西湖社区")); // another community
    office.wants(office.person("audit", Role::auditor));             // no such duty
    auto gone = office.person("gone");
    office.wants(gone);
    office.database.write([&](db::Transaction& transaction) {
        Account after = gone;
        after.disabled_on = Date::parse("2024-12-01");
        audit::update(transaction, "account.disable", gone, after);
    });
    office.post("1", {li.id.text()}, Permission::manage_hazards); // li twice: by name and by duty
    office.post("1", {li.id.text()}, Permission::manage_hazards); // the same thing again
    BOOST_TEST(office.deliver().taken == 2);
    BOOST_TEST(office.deliver().taken == 0);
    std::multiset<std::string> to;
    for (const auto& mail : office.mail.mails())
        to.insert(mail.to);
    BOOST_TEST((to == std::multiset<std::string>{"<li@office.example>", "<wang@office.example>"}));
    BOOST_TEST(office.count("channel = 'inbox'") == 2);
}

BOOST_DATA_TEST_CASE(a_message_is_there_with_the_change_it_tells_of_or_not_at_all, engines(), engine) {
    APostOffice office{engine};
    notice::Message message;
    message.kind = message.key = "x";
    message.permission = Permission::manage_hazards;
    BOOST_CHECK_THROW(office.database.write([&](db::Transaction& transaction) {
        notice::post(transaction, office.database.ids, message);
        throw Problem{ProblemKind::not_ready};
    }),
                      Problem);
    BOOST_TEST(notice::address_messages(office.office(), office.database.clock.now()) == 0);
}

BOOST_DATA_TEST_CASE(who_holds_the_duty_is_asked_when_it_is_delivered, engines(), engine) {
    APostOffice office{engine};
    office.post("1", {}, Permission::manage_hazards);
    office.wants(office.person("late")); // came after the message
    BOOST_TEST(office.deliver().taken == 1);
}

BOOST_DATA_TEST_CASE(a_greylisted_mail_goes_out_with_the_next_attempt_and_only_then, engines(), engine) {
    APostOffice office{engine, MailServer::Mood::greylists_once};
    office.wants(office.person("li"));
    office.post("1", {}, Permission::manage_hazards);
    BOOST_TEST(office.deliver(at("2024-12-31T12:00:00")).later == 1);
    BOOST_TEST(office.error().find("451") != std::string::npos, office.error());
    BOOST_TEST(office.deliver(at("2024-12-31T12:00:59")).taken == 0);
    BOOST_TEST(office.deliver(at("2024-12-31T12:01:00")).taken == 1);
    BOOST_TEST(office.mail.mails().size() == 1u);
    BOOST_TEST(
        office.count("channel = 'mail' AND state = 'delivered' AND attempts = 2 AND last_error = ''") == 1);
}

BOOST_DATA_TEST_CASE(a_connection_that_breaks_inside_the_letter_is_tried_again, engines(), engine) {
    APostOffice office{engine, MailServer::Mood::hangs_up};
    office.wants(office.person("li"));
    office.post("1", {}, Permission::manage_hazards);
    BOOST_TEST(office.deliver(at("2024-12-31T12:00:00")).later == 1);
    office.mail.mood = MailServer::Mood::takes;
    BOOST_TEST(office.deliver(at("2024-12-31T12:01:00")).taken == 1);
    BOOST_TEST(office.mail.mails().size() == 1u);
}

BOOST_DATA_TEST_CASE(what_is_refused_for_good_is_shown_to_the_administrator_without_the_address, engines(),
                     engine) {
    APostOffice office{engine, MailServer::Mood::refuses};
    office.wants(office.person("li"));
    office.post("1", {}, Permission::manage_hazards);
    BOOST_TEST(office.deliver().refused == 1);
    BOOST_TEST(office.count("state = 'failed'") == 1);
    BOOST_TEST(office.error().find("550") != std::string::npos, office.error());
    BOOST_TEST(office.error().find('@') == std::string::npos, office.error());
    BOOST_TEST(office.count("channel = 'inbox' AND state = 'delivered'") == 1); // still told
}

BOOST_DATA_TEST_CASE(a_server_that_stays_away_is_tried_twelve_times_and_then_shown_as_failed, engines(),
                     engine) {
    APostOffice office{engine};
    office.wants(office.person("li"));
    office.channels.smtp->port = 1; // nobody listens there
    office.open();
    office.post("1", {}, Permission::manage_hazards);
    Instant now = at("2024-12-31T12:00:00");
    int attempts = 0;
    for (int hour = 0; hour < 40 && office.count("state = 'waiting'") + (attempts == 0) > 0; ++attempts) {
        const auto sent = office.deliver(now);
        if (sent.refused) break;
        now = now.plus_milliseconds(notice::wait_after(attempts + 1));
    }
    BOOST_TEST(attempts + 1 == notice::most_attempts);
    BOOST_TEST(office.count("state = 'failed' AND attempts = 12") == 1);
    BOOST_TEST(!office.error().empty());
}

BOOST_DATA_TEST_CASE(a_stop_between_sending_and_noting_sends_the_same_letter_under_the_same_identity,
                     engines(), engine) {
    APostOffice office{engine};
    office.wants(office.person("li"));
    office.post("1", {}, Permission::manage_hazards);
    const auto real = office.senders.mail;
    office.senders.mail = [&](const notice::Letter& letter) -> notice::Answer {
        (void)real(letter);
        throw std::runtime_error("the program is stopped here");
    };
    BOOST_CHECK_THROW(office.deliver(at("2024-12-31T12:00:00")), std::runtime_error);
    office.open();                                                    // a new start
    BOOST_TEST(office.deliver(at("2024-12-31T12:09:00")).taken == 0); // it may still be under way elsewhere
    BOOST_TEST(office.deliver(at("2024-12-31T12:10:00")).taken == 1);
    const auto mails = office.mail.mails();
    BOOST_REQUIRE(mails.size() == 2u);
    const auto id_of = [](const std::string& text) {
        const auto begin = text.find("Message-ID: ");
        return text.substr(begin, text.find("\r\n", begin) - begin);
    };
    BOOST_TEST(id_of(mails[0].text) == id_of(mails[1].text));
    BOOST_TEST(id_of(mails[0].text).size() > 40u);
}

BOOST_DATA_TEST_CASE(two_workers_at_once_send_each_letter_once, engines(), engine) {
    APostOffice office{engine};
    for (int i = 0; i < 4; ++i)
        office.wants(office.person("p" + std::to_string(i)));
    for (int i = 0; i < 5; ++i)
        office.post(std::to_string(i), {}, Permission::manage_hazards);
    std::barrier start{2};
    notice::Sent sent[2];
    std::thread workers[2];
    for (int i = 0; i < 2; ++i)
        workers[i] = std::thread{[&, i] {
            start.arrive_and_wait();
            sent[i] = notice::deliver_due(office.office(), at("2024-12-31T12:00:00"));
        }};
    for (auto& worker : workers)
        worker.join();
    // What one had only begun to address when the other looked goes out with the next minute.
    const int later = notice::deliver_due(office.office(), at("2024-12-31T12:00:01")).taken;
    BOOST_TEST(sent[0].taken + sent[1].taken + later == 20);
    BOOST_TEST(office.mail.mails().size() == 20u);
    BOOST_TEST(office.count("channel = 'mail' AND state = 'delivered' AND attempts = 1") == 20);
}

BOOST_DATA_TEST_CASE(the_evening_is_quiet_unless_it_is_urgent, engines(), engine) {
    APostOffice office{engine};
    office.wants(office.person("li"), false, true);
    office.database.clock.set(at("2024-12-31T21:00:00"));
    office.post("1", {}, Permission::manage_hazards);
    office.post("2", {}, Permission::manage_hazards, true);
    BOOST_TEST(office.deliver(at("2024-12-31T21:00:00")).taken == 1);
    BOOST_TEST(office.deliver(at("2025-01-01T12:00:00")).taken == 0); // New Year's Day
    BOOST_TEST(office.deliver(at("2025-01-02T07:59:59")).taken == 0);
    BOOST_TEST(office.deliver(at("2025-01-02T08:00:00")).taken == 1);
    BOOST_TEST(office.mail.mails().front().text.find("Importance: high") != std::string::npos);
}

BOOST_DATA_TEST_CASE(a_day_of_messages_comes_in_one_mail_at_eight_also_after_a_new_start, engines(), engine) {
    APostOffice office{engine};
    office.wants(office.person("li"), true, true);
    office.wants(office.person("wang"), true, true);
    for (const auto* key : {"1", "2", "3"}) {
        office.post(key, {}, Permission::manage_hazards);
        BOOST_TEST(office.deliver(office.database.clock.now().plus_milliseconds(60'000)).taken == 0);
    }
    BOOST_TEST(office.deliver(at("2025-01-01T08:00:00")).taken == 0); // a rest day
    BOOST_TEST(office.deliver(at("2025-01-02T07:59:00")).taken == 0);
    BOOST_TEST(office.deliver(at("2025-01-02T08:00:00")).taken == 2);
    office.open();
    BOOST_TEST(office.deliver(at("2025-01-02T08:01:00")).taken == 0);
    office.post("4", {}, Permission::manage_hazards); // waits for the next morning
    BOOST_TEST(office.deliver(at("2025-01-02T23:59:00")).taken == 0);
    BOOST_TEST(office.deliver(at("2025-01-03T08:00:30")).taken == 2);
    const auto mails = office.mail.mails();
    BOOST_REQUIRE(mails.size() == 4u);
    const std::string body =
        python("import sys, email, email.policy\n"
               "m = email.message_from_binary_file(open(sys.argv[1], 'rb'), "
               "policy=email.policy.default)\nprint(m['Subject']); print(m.get_content())",
               mails[0].text);
    BOOST_TEST(body.find("2025-01-02 消息汇总（3 条）") != std::string::npos, body);
    BOOST_TEST(body.find("3、隐患已交办") != std::string::npos, body);
    BOOST_TEST(body.find("3. A hazard was assigned") != std::string::npos, body);
    BOOST_TEST(office.count("state = 'gathered'") == 8);
    BOOST_TEST(office.count("channel = 'inbox'") == 8); // the digest itself is in no inbox
}

BOOST_DATA_TEST_CASE(who_leaves_or_wants_no_mail_any_more_gets_none, engines(), engine) {
    APostOffice office{engine, MailServer::Mood::greylists_once};
    const auto li = office.person("li");
    auto setting = office.wants(li);
    office.post("1", {}, Permission::manage_hazards);
    BOOST_TEST(office.deliver(at("2024-12-31T12:00:00")).later == 1);
    setting.choices.push_back({"hazard_assigned", false});
    office.database.write(
        [&](db::Transaction& transaction) { notice::keep_setting(transaction, li, setting); });
    BOOST_TEST(office.deliver(at("2024-12-31T13:00:00")).taken == 0);
    BOOST_TEST(office.count("state = 'withdrawn'") == 1);
}

BOOST_DATA_TEST_CASE(a_group_robot_gets_what_tells_a_duty_and_is_asked_again_when_it_is_busy, engines(),
                     engine) {
    APostOffice office{engine};
    int posts = 0;
    RobotServer robots{[&](const RobotServer::Post& post) -> std::pair<int, std::string> {
        if (post.target == "/moved") return {302, "{}"};
        if (++posts == 1) return {200, R"({"errcode":45009,"errmsg":"api freq out of limit"})"};
        return {200, R"({"errcode":0,"errmsg":"ok"})"};
    }};
    office.channels.webhooks = {
        {.name = "值班群", .form = notice::WebhookForm::wecom, .url = robots.url("/send?key=k")},
        {.name = "西湖群",
         .form = notice::WebhookForm::wecom,
         .url = robots.url("/send?key=west"),
         .communities = {"西湖社区"}},
        {.name = "system", .form = notice::WebhookForm::json, .url = robots.url("/moved")}};
    office.open();
    office.post("1", {}, Permission::manage_hazards);
    office.post("2", {"somebody"}); // for one person: no group hears of it
    const auto first = office.deliver(at("2024-12-31T12:00:00"));
    BOOST_TEST(first.later == 1);
    BOOST_TEST(first.refused == 1); // no redirection is followed
    BOOST_TEST(office.deliver(at("2024-12-31T12:01:00")).taken == 1);
    BOOST_TEST(office.deliver(at("2024-12-31T12:02:00")).taken == 0);
    std::multiset<std::string> targets;
    for (const auto& post : robots.posts())
        targets.insert(post.target);
    BOOST_TEST((targets == std::multiset<std::string>{"/moved", "/send?key=k", "/send?key=k"}));
    for (const auto& post : robots.posts())
        if (post.target != "/moved")
            BOOST_TEST(
                post.body ==
                R"({"msgtype":"text","text":{"content":"隐患已交办，请于一月十五日前办理\n灭火器过期（好味道饭店）。\nA hazard was assigned to you\nFire extinguishers out of date."}})");
}

BOOST_AUTO_TEST_SUITE_END()
