#include "activation/a_response.hpp"
#include "activation/activation_rules.hpp"
#include "activation/board.hpp"
#include "activation/response_facts.hpp"
#include "audit/verify.hpp"
#include "notice/calendar_link.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <set>
#include <thread>

using namespace bihuan;
using namespace bihuan::test;

BOOST_AUTO_TEST_SUITE(task_cards)

BOOST_DATA_TEST_CASE(a_card_is_taken_done_and_then_closed_for_others, engines(), engine) {
    ResponseDesk desk{engine};
    const auto response = desk.start();
    const auto taken = desk.step(response, desk.card(response, "community"), CardStep::take);
    BOOST_TEST(taken.holder_name == "赵副主任");
    desk.at("2024-12-31T21:42:00+08:00");
    BOOST_TEST(activation::is_late(taken, moment("2024-12-31T21:42:00+08:00")));
    CardAct act;
    act.at = moment("2024-12-31T21:25:00+08:00"); // the phone was out of reach
    act.note = "三处已巡查";
    const auto done = desk.step(response, taken, CardStep::done, act);
    BOOST_TEST((done.finished_at.value() == moment("2024-12-31T21:25:00+08:00")));
    BOOST_CHECK(
        (refusal([&] { desk.step(response, done, CardStep::done); }) == ProblemKind::task_card_not_open));
    const auto entry = desk.log(response).back();
    BOOST_TEST(entry.words.find("三处已巡查") != std::string::npos);
    BOOST_TEST((entry.recorded_at == moment("2024-12-31T21:42:00+08:00")));
    BOOST_TEST((entry.happened_at.value() == moment("2024-12-31T21:25:00+08:00")));
}

BOOST_DATA_TEST_CASE(what_is_not_possible_needs_its_reason_and_can_be_dealt_anew, engines(), engine) {
    ResponseDesk desk{engine};
    const auto response = desk.start();
    const auto card = desk.card(response, "community");
    BOOST_CHECK(
        (refusal([&] { desk.step(response, card, CardStep::not_possible); }) == ProblemKind::invalid_input));
    CardAct act;
    act.reason = "道路积水，无法到达";
    const auto refused = desk.step(response, card, CardStep::not_possible, act);
    desk.at("2024-12-31T22:00:00+08:00");
    const auto again = desk.step(response, refused, CardStep::reopen, act);
    BOOST_TEST((again.state == CardState::open));
    BOOST_TEST((again.due_at == moment("2024-12-31T22:30:00+08:00")));
    act.at = moment("2025-01-01T10:00:00+08:00");
    BOOST_CHECK(
        (refusal([&] { desk.step(response, again, CardStep::done, act); }) == ProblemKind::invalid_input));
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(call_list)

BOOST_DATA_TEST_CASE(who_is_not_reached_is_followed_by_the_next_in_reserve, engines(), engine) {
    ResponseDesk desk{engine};
    desk.office.write([&](db::Transaction& transaction) {
        Person second;
        second.id = desk.office.ids.make<Person>();
        second.name = "孙副主任";
        second.post = "街道办事处副主任";
        audit::insert(transaction, "person.add", second);
    });
    const auto response = desk.start();
    const auto calls = desk.calls(response);
    BOOST_REQUIRE(calls.size() == 4u);
    BOOST_TEST((calls[0].state == CallState::waiting));
    BOOST_TEST((calls[1].state == CallState::reserve));
    desk.called(response, calls[0], CallResult::not_reached);
    auto now = desk.calls(response);
    BOOST_TEST((now[0].state == CallState::not_reached));
    BOOST_TEST((now[1].state == CallState::waiting));
    desk.called(response, now[1], CallResult::reached);
    now = desk.calls(response);
    BOOST_TEST((now[1].reached_at.has_value()));
    for (const auto& entry : desk.log(response))
        BOOST_TEST(entry.words.find("138") == std::string::npos); // no number in the log
}

BOOST_DATA_TEST_CASE(a_link_lets_the_called_person_acknowledge_and_ends_with_the_response, engines(),
                     engine) {
    ResponseDesk desk{engine};
    const auto response = desk.start();
    const auto call = desk.calls(response)[1];
    const auto link = desk.act([&](db::Transaction& transaction) {
        return activation::make_link(transaction, desk.office.ids, call);
    });
    const auto behind = [&](std::string_view at) {
        return desk.look([&](const db::Reader& reader) {
            return activation::behind_link(reader, link.token, moment(at)).call;
        });
    };
    const auto said = desk.act([&](db::Transaction& transaction) {
        return activation::acknowledge(transaction, desk.office.ids, response,
                                       behind("2024-12-31T21:10:00+08:00"), "link");
    });
    BOOST_TEST((said.state == CallState::acknowledged));
    const auto entries = desk.log(response).size();
    desk.act([&](db::Transaction& transaction) {
        return activation::acknowledge(transaction, desk.office.ids, response, said, "link");
    });
    BOOST_TEST(desk.log(response).size() == entries); // once is enough
    BOOST_CHECK((refusal([&] { behind("2025-01-02T21:10:00+08:00"); }) == ProblemKind::link_ended));
    desk.end(response);
    BOOST_CHECK((refusal([&] { behind("2024-12-31T21:10:00+08:00"); }) == ProblemKind::link_ended));
    BOOST_CHECK((refusal([&] {
                     desk.look([&](const db::Reader& reader) {
                         activation::behind_link(reader, "nothing", moment("2024-12-31T21:10:00+08:00"));
                     });
                 }) == ProblemKind::link_ended));
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(event_log)

BOOST_DATA_TEST_CASE(twelve_people_who_write_at_once_lose_nothing_and_leave_no_gap, engines(), engine) {
    ResponseDesk desk{engine};
    const auto response = desk.start();
    const auto before = desk.log(response).size();
    std::vector<std::thread> people;
    for (int person = 0; person < 12; ++person)
        people.emplace_back([&, person] {
            for (int i = 0; i < 10; ++i)
                desk.write(response, std::to_string(person) + "-" + std::to_string(i));
        });
    for (auto& one : people)
        one.join();
    const auto log = desk.log(response);
    BOOST_REQUIRE(log.size() == before + 120);
    std::set<std::string> words;
    for (std::size_t i = 0; i < log.size(); ++i) {
        BOOST_TEST(log[i].number == static_cast<std::int64_t>(i) + 1);
        words.insert(log[i].words);
    }
    for (int person = 0; person < 12; ++person)
        for (int i = 0; i < 10; ++i)
            BOOST_TEST(words.contains(std::to_string(person) + "-" + std::to_string(i)));
}

BOOST_DATA_TEST_CASE(what_was_wrong_is_put_right_by_a_further_entry_and_an_altered_one_is_found, engines(),
                     engine) {
    ResponseDesk desk{engine};
    const auto response = desk.start();
    const auto wrong = desk.write(response, "积水30厘米");
    const auto right = desk.act([&](db::Transaction& transaction) {
        ResponseEntry entry;
        entry.words = "积水应为50厘米";
        entry.corrects = wrong.id;
        return activation::write_entry(transaction, desk.office.ids, response, entry);
    });
    BOOST_TEST((right.kind == EntryKind::correction));
    BOOST_TEST(right.number == wrong.number + 1);
    const auto clean = [&] {
        const std::vector kinds{audit::audited_record<ResponseEntry>()};
        const auto found = desk.look([&](const db::Reader& reader) { return audit::verify(reader, kinds); });
        return std::ranges::none_of(
            found.findings, [](const audit::Finding& one) { return one.subject_type == "response_entry"; });
    };
    BOOST_TEST(clean());
    desk.office.database.housekeeping([&](db::Transaction& transaction) {
        transaction.execute("UPDATE response_entry SET words = '积水5厘米' WHERE id = $1", {wrong.id.text()});
    });
    BOOST_TEST(!clean());
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(reports_upward)

BOOST_DATA_TEST_CASE(are_on_time_or_late_and_a_daily_one_is_followed_by_the_next, engines(), engine) {
    ResponseDesk desk{engine};
    const auto response = desk.start();
    const auto send = [&](const ResponseReport& report) {
        return desk.act([&](db::Transaction& transaction) {
            ReportSent sent;
            sent.sent_through = "电话";
            return activation::send_report(transaction, desk.office.ids, response, report, sent);
        });
    };
    auto reports = desk.reports(response);
    desk.at("2024-12-31T21:20:00+08:00");
    const auto first = send(reports[0]);
    BOOST_TEST(!activation::is_late(first, moment("2025-06-01T00:00:00+08:00")));
    BOOST_CHECK((refusal([&] { send(first); }) == ProblemKind::already_exists));
    desk.at("2025-01-01T22:00:00+08:00");
    const auto daily = send(reports[1]);
    BOOST_TEST(activation::is_late(daily, *daily.sent_at));
    reports = desk.reports(response);
    BOOST_REQUIRE(reports.size() == 3u);
    BOOST_TEST((reports[2].due_at == moment("2025-01-02T21:00:00+08:00"))); // a day is a day
    const auto frozen = desk.look([&](const db::Reader& reader) {
        return activation::facts_of(reader, response, reports[0], moment("2025-02-01T00:00:00+08:00"));
    });
    BOOST_TEST(*frozen.find("as_of")->text() == "2024-12-31 21:20");
}

BOOST_DATA_TEST_CASE(tell_each_recipient_what_that_recipient_has_not_been_told, engines(), engine) {
    ResponseDesk desk{engine};
    const auto response = desk.start();
    desk.write(response, "东湖路积水");
    desk.at("2024-12-31T21:20:00+08:00");
    const auto first = desk.reports(response)[0];
    const auto facts = [&](const ResponseReport& of) {
        return desk.look([&](const db::Reader& reader) {
            return activation::facts_of(reader, response, of, desk.office.clock.now());
        });
    };
    BOOST_TEST(*facts(first).find("draft")->boolean());
    BOOST_TEST(*facts(first).find("tasks_in_hand")->integer() == 0); // dealt is not at work
    const auto sent = desk.act([&](db::Transaction& transaction) {
        ReportSent how;
        how.sent_through = "电话";
        return activation::send_report(transaction, desk.office.ids, response, first, how);
    });
    BOOST_TEST(!*facts(sent).find("draft")->boolean());
    BOOST_TEST(*facts(sent).find("reporter")->text() == "赵副主任");
    desk.step(response, desk.card(response, "community"), CardStep::take);
    desk.at("2024-12-31T21:30:00+08:00");
    ResponseReport other = first;
    other.id = desk.office.ids.make<ResponseReport>();
    other.stage = UpwardReport::followup;
    BOOST_TEST(facts(other).find("course")->list()->empty()); // all of it was told
    BOOST_TEST(*facts(other).find("number")->integer() == 2);
    BOOST_TEST(*facts(other).find("tasks_in_hand")->integer() == 1);
    other.recipient = "区应急管理局另一处";
    BOOST_TEST(facts(other).find("course")->list()->size() == 2u); // the start and the entry
    BOOST_TEST(*facts(other).find("number")->integer() == 1);
}

BOOST_DATA_TEST_CASE(
    casualties_are_due_within_the_hour_their_changes_within_two_and_a_last_count_after_thirty_days, engines(),
    engine) {
    ResponseDesk desk{engine};
    const auto response = desk.start();
    const auto state = [&](std::int64_t dead, std::int64_t injured) {
        desk.act([&](db::Transaction& transaction) {
            ResponseCasualty now;
            now.dead = dead;
            now.seriously_injured = injured;
            return activation::record_casualties(transaction, desk.office.ids, response, now);
        });
        return desk.reports(response);
    };
    BOOST_TEST(state(0, 0).size() == 2u);
    desk.at("2024-12-31T22:00:00+08:00");
    auto reports = state(0, 2);
    BOOST_REQUIRE(reports.size() == 4u);
    BOOST_TEST((reports[2].due_at == moment("2024-12-31T23:00:00+08:00")));
    BOOST_TEST(reports[2].source.find("第九条") != std::string::npos);
    BOOST_TEST((reports[3].due_at == moment("2025-01-30T23:59:59+08:00")));
    BOOST_TEST(state(0, 2).size() == 4u); // the same numbers again
    desk.at("2025-01-10T08:00:00+08:00");
    reports = state(1, 1);
    BOOST_REQUIRE(reports.size() == 5u);
    BOOST_TEST((reports[4].due_at == moment("2025-01-10T10:00:00+08:00")));
    desk.at("2025-02-10T08:00:00+08:00");
    BOOST_TEST(state(2, 0).size() == 5u); // the thirty days are over
}

BOOST_AUTO_TEST_CASE(the_grade_is_the_worst_of_deaths_injuries_and_loss) {
    ResponseCasualty of;
    BOOST_TEST(!activation::grade_of(of));
    of.dead = 2;
    BOOST_TEST((activation::grade_of(of) == AccidentGrade::general));
    of.seriously_injured = 10;
    BOOST_TEST((activation::grade_of(of) == AccidentGrade::larger));
    of.loss_wan_yuan = 5000;
    BOOST_TEST((activation::grade_of(of) == AccidentGrade::major));
    of.dead = 30;
    BOOST_TEST((activation::grade_of(of) == AccidentGrade::extraordinary));
}

BOOST_DATA_TEST_CASE(that_are_not_sent_stand_in_the_calendar_of_those_who_report, engines(), engine) {
    ResponseDesk desk{engine};
    Account account;
    account.id = desk.office.ids.make<Account>();
    account.name = account.display_name = "小陈";
    account.person = desk.look([](const db::Reader& reader) {
        return reader.text("SELECT id FROM person WHERE name = '小陈'").value();
    });
    account.roles.push_back({access::Role::grid_worker, "东湖社区", {}, {}});
    desk.office.write(
        [&](db::Transaction& transaction) { audit::insert(transaction, "account.add", account); });
    const auto response = desk.start();
    const auto days = [&] {
        return desk.look([&](const db::Reader& reader) {
            return notice::calendar_of(reader, account, day("2024-12-31"), true);
        });
    };
    const auto entries = days();
    BOOST_REQUIRE(entries.size() == 2u); // the first report and the daily one
    BOOST_TEST(entries[0].summary.find("应报信息") == 0u);
    BOOST_TEST(entries[0].summary.find(response.code) != std::string::npos);
    BOOST_TEST(entries[0].from == day("2024-12-31"));
    desk.act([&](db::Transaction& transaction) {
        ReportSent sent;
        sent.sent_through = "电话";
        activation::send_report(transaction, desk.office.ids, response,
                                activation::reports_of(transaction, response.id).front(), sent);
    });
    BOOST_TEST(days().size() == 1u);
}

BOOST_DATA_TEST_CASE(what_is_late_is_told_once, engines(), engine) {
    ResponseDesk desk{engine};
    desk.start();
    const auto messages = [&] {
        return desk.look([](const db::Reader& reader) {
            return reader.integer("SELECT count(*) FROM outbox_message WHERE kind LIKE 'response_%late'")
                .value();
        });
    };
    BOOST_TEST(activation::remind_of_late(desk.office.database, desk.office.ids) == 0);
    desk.at("2024-12-31T21:31:00+08:00");
    BOOST_TEST(activation::remind_of_late(desk.office.database, desk.office.ids) == 3);
    BOOST_TEST(messages() == 3);
    activation::remind_of_late(desk.office.database, desk.office.ids);
    BOOST_TEST(messages() == 3);
    BOOST_TEST(desk.look([](const db::Reader& reader) {
        return reader
            .integer("SELECT count(*) FROM outbox_message WHERE kind LIKE 'response_%' AND NOT urgent")
            .value();
    }) == 0);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(what_is_learned)

BOOST_DATA_TEST_CASE(a_response_is_closed_only_when_every_lesson_has_its_outcome, engines(), engine) {
    ResponseDesk desk{engine};
    auto response = desk.start();
    const auto review = [&](const Activation& of) {
        return desk.act([&](db::Transaction& transaction) {
            return activation::review(transaction, desk.office.ids, of, {"总体有序。"});
        });
    };
    BOOST_CHECK((refusal([&] { review(response); }) == ProblemKind::activation_step_not_possible));
    response = desk.end(response);
    const auto final_report = desk.reports(response).back();
    BOOST_TEST((final_report.stage == UpwardReport::final));
    BOOST_TEST((final_report.due_at == moment("2025-01-01T21:00:00+08:00")));
    const auto lesson = [&](const std::string& words) {
        return desk.act([&](db::Transaction& transaction) {
            Lesson of;
            of.words = words;
            return activation::record_lesson(transaction, desk.office.ids, response, of);
        });
    };
    const auto pumps = lesson("排水泵不足"), radio = lesson("对讲机没电");
    response = review(response);
    const auto close = [&] {
        desk.act([&](db::Transaction& transaction) {
            return activation::close(transaction, desk.office.ids, response);
        });
    };
    BOOST_CHECK((refusal(close) == ProblemKind::invalid_input));
    const auto decide = [&](const Lesson& of, const LessonDecision& wish) {
        return desk.act([&](db::Transaction& transaction) {
            return activation::decide_lesson(transaction, desk.office.ids, response, of, wish);
        });
    };
    LessonDecision wish;
    BOOST_CHECK(
        (refusal([&] { decide(radio, wish); }) == ProblemKind::invalid_input)); // a no needs its reason
    wish.reason = "已更换";
    decide(radio, wish);
    wish = {};
    wish.outcome = LessonOutcome::assignment;
    BOOST_CHECK((refusal([&] { decide(pumps, wish); }) == ProblemKind::invalid_input)); // to whom?
    wish.owner = desk.look([](const db::Reader& reader) {
        return reader.text("SELECT id FROM person WHERE name = '小陈'").value();
    });
    wish.due_on = day("2025-01-20");
    const auto decided = decide(pumps, wish);
    BOOST_TEST(desk.look([&](const db::Reader& reader) {
        return reader.text("SELECT source FROM assignment_matter WHERE id = $1", {decided.outcome_record})
            .value();
    }) == "response_lesson");
    close();
}

BOOST_DATA_TEST_CASE(a_lesson_for_the_plan_is_noted_at_the_plan_which_gives_the_matter, engines(), engine) {
    ResponseDesk desk{engine};
    const auto ended = desk.end(desk.start());
    const auto decided = desk.act([&](db::Transaction& transaction) {
        Lesson lesson;
        lesson.words = "叫应次序过长";
        lesson = activation::record_lesson(transaction, desk.office.ids, ended, lesson);
        LessonDecision wish;
        wish.outcome = LessonOutcome::revision;
        wish.owner = transaction.text("SELECT id FROM person WHERE name = '小陈'").value();
        wish.due_on = day("2025-01-20");
        return activation::decide_lesson(transaction, desk.office.ids, ended, lesson, wish);
    });
    desk.look([&](const db::Reader& reader) {
        const auto file = plan::load_plan(reader, ended.plan);
        BOOST_TEST((file.steps.back().step == PlanStep::note_trigger));
        BOOST_TEST(file.steps.back().triggers == "lesson");
        BOOST_TEST(
            reader.text("SELECT source_id FROM assignment_matter WHERE id = $1", {decided.outcome_record})
                .value() == ended.plan.text());
        return 0;
    });
}

BOOST_DATA_TEST_CASE(the_board_tells_what_came_after_a_number_and_nothing_else, engines(), engine) {
    ResponseDesk desk{engine};
    const auto response = desk.start();
    const auto board = [&](std::int64_t since) {
        return desk.look([&](const db::Reader& reader) {
            const auto now = desk.office.clock.now();
            return Json::parse(activation::board_json(reader, response,
                                                      activation::board_state(reader, response.id, now),
                                                      since, true, desk.commander(), now));
        });
    };
    const auto all = board(0);
    BOOST_TEST(all.find("cards")->list()->size() == 2u);
    BOOST_TEST(all.find("calls")->list()->size() == 3u);
    const auto number = *all.find("number")->integer();
    BOOST_TEST(board(number).find("cards")->list()->empty());
    BOOST_TEST(board(number).find("log")->list()->empty());
    desk.step(response, desk.card(response, "community"), CardStep::take);
    const auto after = board(number);
    BOOST_TEST(after.find("cards")->list()->size() == 1u);
    BOOST_TEST(after.find("calls")->list()->empty());
    BOOST_TEST(after.find("log")->list()->size() == 1u);
    BOOST_TEST(*after.find("number")->integer() == number + 1);
}

BOOST_AUTO_TEST_SUITE_END()
