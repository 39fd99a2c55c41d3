#include "hazard/hazard_actions.hpp"
#include "statistics/figures.hpp"
#include "support/ledger_desk.hpp"

using namespace bihuan;
using namespace bihuan::test;
using app::Ledger;

namespace {

constexpr auto hazards = Ledger::hazards;
const std::string headers =
    "隐患编号,检查编号,隐患描述,隐患等级,整改期限,整改措施,整改完成日期,复查日期,复查人员,复查结果\n";

/// An office with the inspection JC1 on 10 April 2023, and JC2 a day later.
struct Office : Desk {
    explicit Office(TestEngine engine) : Desk(engine) {
        take(Ledger::enterprises, "企业名称,社区\n甲店,东湖社区\n乙店,西山社区\n");
        take(Ledger::inspections, "检查编号,检查日期,企业名称,检查人员\nJC1,2023-04-10,甲店,王强、李敏\nJC2,"
                                  "2023-04-11,乙店,王强、李敏\n");
    }
    std::string told(const std::string& cells) {
        return counts(take(hazards, headers + "YH1,JC1,通道堵塞," + cells + "\n"));
    }
    std::string refused(const std::string& cells) {
        return reason(hazards, headers + "YH1,JC1,通道堵塞," + cells + "\n");
    }
    std::string closed_on() {
        return office
            .read([](const db::Reader& reader) {
                return reader.text("SELECT closed_on FROM hazard WHERE code = 'YH1'");
            })
            .value_or("open");
    }
};

Date on(int day_of_april) {
    return Date::from(2023, 4, day_of_april).value();
}

/// YH1 is voided, YH2 and YH3 are transferred, YH3 with a result, and YH5 is extended.
void let_things_happen(FreshDatabase& office) {
    office.write([&](db::Transaction& transaction) {
        const auto get = [&](const char* code) { return hazard::with_code(transaction, code).value(); };
        hazard::void_hazard(transaction, get("YH1"), on(14), "误报");
        hazard::transfer(transaction, get("YH2"), on(15), "区消防救援大队");
        hazard::record_transfer_result(
            transaction, hazard::transfer(transaction, get("YH3"), on(15), "区市场监管局"), on(20), "已整改");
        Extension extension;
        extension.granted_on = on(24);
        extension.due_date = on(28);
        extension.reason = "等待配件";
        extension.decided_by = "何文清";
        hazard::extend_due_date(transaction, office.ids, hazard::file_of(transaction, get("YH5")), extension);
    });
}

bool names(const std::string& reason, const std::string& part) {
    return reason.find(part) != std::string::npos;
}

} // namespace

BOOST_AUTO_TEST_SUITE(hazard_ledger)

BOOST_DATA_TEST_CASE(a_passed_reinspection_closes_the_hazard_on_its_day, engines(), engine) {
    Office desk{engine};
    BOOST_TEST(desk.told(",2023-04-25,清理,2023-04-18,2023-04-20,王强,合格") == "1/0/0/0");
    BOOST_TEST(desk.closed_on() == "2023-04-20");
    BOOST_TEST(desk.cell(hazards, 1, "隐患等级") == "一般");
}

BOOST_DATA_TEST_CASE(rectified_on_the_spot_without_a_deadline_is_closed_that_day, engines(), engine) {
    Office desk{engine};
    BOOST_TEST(desk.told("重大,,立查立改,2023-04-10,,,") == "1/0/0/0");
    BOOST_TEST(desk.closed_on() == "2023-04-10");
    BOOST_TEST(desk.cell(hazards, 1, "隐患等级") == "重大");
}

BOOST_DATA_TEST_CASE(rectified_later_or_with_a_deadline_stays_open_until_it_is_reinspected, engines(),
                     engine) {
    Office desk{engine};
    desk.told(",,清理,2023-04-11,,,");
    BOOST_TEST(desk.closed_on() == "open");
    Office other{engine};
    other.told(",2023-04-25,清理,2023-04-10,,,");
    BOOST_TEST(other.closed_on() == "open");
}

BOOST_DATA_TEST_CASE(dates_out_of_their_order_are_refused_with_both_days, engines(), engine) {
    Office desk{engine};
    const auto early = desk.refused(",,,2023-04-09,,,");
    BOOST_TEST((names(early, "2023-04-09") && names(early, "2023-04-10")));
    BOOST_TEST(names(desk.refused(",2023-04-25,,2023-04-18,2023-04-17,王强,合格"), "整改完成日期"));
    BOOST_TEST(names(desk.refused(",2023-04-09,,,,,"), "整改期限"));
    BOOST_TEST(names(desk.refused(",,,2025-04-09,,,"), "晚于今天"));
    BOOST_TEST(desk.count("hazard") + desk.count("rectification") + desk.count("reinspection") == 0);
}

BOOST_DATA_TEST_CASE(a_reinspection_has_a_day_and_a_result, engines(), engine) {
    Office desk{engine};
    BOOST_TEST(names(desk.refused(",2023-04-25,,2023-04-18,2023-04-20,王强,"), "复查结果"));
    BOOST_TEST(names(desk.refused(",2023-04-25,,2023-04-18,,,合格"), "复查日期"));
    BOOST_TEST(names(desk.refused(",2023-04-25,,2023-04-18,,王强,"), "复查日期"));
    BOOST_TEST(names(desk.refused(",2023-04-25,,2023-04-18,2023-04-20,王强,还行"), "合格、不合格"));
}

BOOST_DATA_TEST_CASE(a_hazard_needs_its_inspection, engines(), engine) {
    Office desk{engine};
    BOOST_TEST(names(desk.reason(hazards, headers + "YH1,JC9,通道堵塞,,,,,,,\n"), "JC9"));
    const auto reason = desk.reason(hazards, headers + ",,,,,,,,,合格\n");
    for (const auto* field : {"『隐患编号』", "『检查编号』", "『隐患描述』"})
        BOOST_TEST(names(reason, field));
}

BOOST_DATA_TEST_CASE(a_row_that_goes_on_adds_to_the_stored_hazard, engines(), engine) {
    Office desk{engine};
    desk.told(",2023-04-25,,,,,");
    BOOST_TEST(desk.told(",2023-04-25,清理,2023-04-18,,,") == "0/1/0/0");
    BOOST_TEST(desk.told(",2023-04-25,清理,2023-04-18,,,") == "0/0/1/0");
    BOOST_TEST(desk.told(",2023-04-25,清理,2023-04-18,2023-04-20,王强,合格") == "0/1/0/0");
    BOOST_TEST(desk.told(",,,,,,") == "0/0/1/0");
    BOOST_TEST(desk.closed_on() == "2023-04-20");
    BOOST_TEST(desk.sound());
}

BOOST_DATA_TEST_CASE(a_changed_row_corrects_the_stored_rounds_together, engines(), engine) {
    Office desk{engine};
    desk.told(",2023-04-25,清理,2023-04-18,2023-04-20,王强,合格");
    // Both days move past the old re-inspection at once.
    BOOST_TEST(desk.told(",2023-04-25,清理,2023-04-21,2023-04-22,王强,合格") == "0/1/0/0");
    BOOST_TEST(desk.closed_on() == "2023-04-22");
    BOOST_TEST(desk.count("rectification") == 1);
    BOOST_TEST(desk.count("reinspection") == 1);
    BOOST_TEST(desk.sound());
}

BOOST_DATA_TEST_CASE(a_reinspection_after_one_that_failed_is_a_new_round_and_the_old_row_no_news, engines(),
                     engine) {
    Office desk{engine};
    const std::string failed = ",2023-04-25,清理,2023-04-18,2023-04-20,王强,不合格";
    desk.told(failed);
    BOOST_TEST(desk.closed_on() == "open");
    BOOST_TEST(desk.told(",2023-04-25,再清理,2023-04-22,2023-04-24,王强,合格") == "0/1/0/0");
    BOOST_TEST(desk.count("reinspection") == 2);
    BOOST_TEST(desk.count("rectification") == 2);
    BOOST_TEST(desk.closed_on() == "2023-04-24");
    BOOST_TEST(desk.told(failed) == "0/0/1/0"); // an old ledger does not open it again
    BOOST_TEST(desk.cell(hazards, 1, "复查结果") == "合格");
    BOOST_TEST(desk.cell(hazards, 1, "整改措施") == "再清理");
    BOOST_TEST(desk.sound());
}

BOOST_DATA_TEST_CASE(a_hazard_moved_to_another_inspection_takes_its_day_and_place, engines(), engine) {
    Office desk{engine};
    desk.told(",2023-04-25,,,,,");
    BOOST_TEST(counts(desk.take(hazards, headers + "YH1,JC2,通道堵塞,,,,,,,\n")) == "0/1/0/0");
    BOOST_TEST(desk.count("hazard WHERE found_on = '2023-04-11' AND community = '西山社区'") == 1);
    BOOST_TEST(desk.cell(hazards, 1, "检查编号") == "JC2");
}

BOOST_DATA_TEST_CASE(a_voided_hazard_is_changed_by_no_ledger, engines(), engine) {
    Office desk{engine};
    const std::string row = ",2023-04-25,,,,,";
    desk.told(row);
    desk.office.write([](db::Transaction& transaction) {
        hazard::void_hazard(transaction, hazard::with_code(transaction, "YH1").value(),
                            Date::from(2023, 4, 12).value(), "误报");
    });
    BOOST_TEST(desk.told(row) == "0/0/1/0");
    BOOST_TEST(names(desk.refused(",2023-04-26,,,,,"), "作废"));
}

BOOST_DATA_TEST_CASE(transfer_voiding_and_extension_survive_the_way_out_and_in, engines(), engine) {
    Office desk{engine};
    desk.take(hazards, headers + "YH1,JC1,误报的,,2023-04-25,,,,,\nYH2,JC1,移送的,,2023-04-25,,,,,\nYH3,JC1,"
                                 "移送有结果的,,2023-04-25,,,,,\n"
                                 "YH4,JC1,延期的,,2023-04-25,清理,2023-04-28,2023-05-02,王强,合格\nYH5,JC1,"
                                 "延期未完的,,2023-04-25,,,,,\n");
    let_things_happen(desk.office);
    BOOST_TEST(counts(desk.import(hazards, desk.write_out(hazards, "out.csv"))) == "0/0/5/0");
    for (const auto* name : {"out.csv", "out.xlsx"}) {
        Office other{engine};
        BOOST_TEST(counts(other.import(hazards, desk.write_out(hazards, name))) == "5/0/0/0");
        BOOST_TEST((desk.rows(hazards) == other.rows(hazards)));
        for (int day = 10; day <= 30; ++day) { // as of every day
            const auto figures = [&](Desk& of) {
                return of.office.read([&](const db::Reader& reader) {
                    return statistics::to_json(statistics::figures_of(reader, {on(1), on(day)}));
                });
            };
            BOOST_TEST((figures(desk) == figures(other)));
        }
        BOOST_TEST(other.sound());
    }
}

BOOST_DATA_TEST_CASE(a_transfer_needs_its_department_and_comes_before_its_result, engines(), engine) {
    Office desk{engine};
    const std::string header = "隐患编号,检查编号,隐患描述,移送日期,移送单位,移送结果日期,移送结果\n";
    BOOST_TEST(names(desk.reason(hazards, header + "YH1,JC1,通道堵塞,2023-04-12,,,\n"), "移送单位"));
    BOOST_TEST(names(desk.reason(hazards, header + "YH1,JC1,通道堵塞,2023-04-12,区消防,2023-04-11,已整改\n"),
                     "移送日期"));
    BOOST_TEST(names(desk.reason(hazards, header + "YH1,JC1,通道堵塞,2023-04-09,区消防,,\n"), "检查日期"));
}

BOOST_DATA_TEST_CASE(the_exported_columns_are_those_of_the_contract, engines(), engine) {
    Office desk{engine};
    BOOST_TEST((desk.rows(hazards)[0] == Texts{"隐患编号", "检查编号", "隐患描述", "隐患类别", "隐患等级",
                                               "整改责任人", "整改期限", "整改措施", "整改完成日期",
                                               "复查日期", "复查人员", "复查结果"}));
}

BOOST_DATA_TEST_CASE(counts_add_up_with_every_kind_of_reject, engines(), engine) {
    Office desk{engine};
    const auto summary =
        desk.take(hazards, headers + "YH1,JC1,通道堵塞,,2023-04-25,,,,,\n"     // imported
                                     "YH1,JC1,通道堵塞,,2023-04-25,,,,,\n"     // unchanged
                                     "YH1,JC1,通道堵塞,重大,2023-04-25,,,,,\n" // contradicts the first
                                     "YH2,JC9,通道堵塞,,,,,,,\n"               // no such inspection
                                     "YH3,JC1,,,,,,,,\n"                       // no description
                                     "YH4,JC1,通道堵塞,,昨天,,,,,\n"           // no day
                                     "YH5,JC1,通道堵塞,,,,,,,,,多出来\n"       // a cell too many
                                     "YH6,JC1,\"没有结束,,,,,,,\n"             // an open quote
                                     "合计,6,,,,,,,,\n"                        // no row at all
                                     ",,,,,,,,,\n"
                                     "YH7,JC1,消火栓被挡,,2023-04-25,,,,,\n");
    BOOST_TEST(summary.rows == 9);
    BOOST_TEST(counts(summary) == "2/0/1/6");
    BOOST_TEST(rejects_of(summary.rejects).size() == 6u);
    BOOST_TEST(desk.sound());
}

BOOST_AUTO_TEST_SUITE_END()
