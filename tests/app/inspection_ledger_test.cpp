#include "support/ledger_desk.hpp"

using namespace bihuan;
using namespace bihuan::test;
using app::Ledger;

namespace {

constexpr auto visit = Ledger::inspections;
const std::string headers = "检查编号,检查日期,企业名称,统一社会信用代码,检查类型,检查人员,检查结论\n";
const std::string code = "91350100M000100Y43";

/// An office with 甲店, which has a code, and 乙店, which has none.
struct Office : Desk {
    explicit Office(TestEngine engine) : Desk(engine) {
        take(Ledger::enterprises, "企业名称,统一社会信用代码,社区,地址,行业\n甲店," + code +
                                      ",东湖社区,湖滨路1号,餐饮\n乙店,,西山社区,,商贸\n");
    }
};

} // namespace

BOOST_AUTO_TEST_SUITE(inspection_ledger)

BOOST_DATA_TEST_CASE(an_inspection_finds_its_place_by_code_else_by_name, engines(), engine) {
    Office desk{engine};
    BOOST_TEST(counts(desk.take(visit, headers + "JC1,2023-04-07,甲店," + code +
                                           ",日常检查,王强、李敏,已告知\n"
                                           "JC2,2023-04-07,乙 店,,专项,王强、李敏,\n"
                                           "JC3,2023-04-07,改了名的甲店," +
                                           code +
                                           ",,王强、李敏,\n"
                                           "JC4,2023-04-07,乙店," +
                                           "91110000802100433B" + ",,王强、李敏,\n")) == "4/0/0/0");
    BOOST_TEST(desk.cell(visit, 3, "企业名称") == "甲店");
    BOOST_TEST(desk.cell(visit, 3, "检查类型") == "日常检查");
    BOOST_TEST(desk.count("inspection WHERE community = '西山社区' AND industry = '商贸'") == 2);
    BOOST_TEST(desk.reason(visit, headers + "JC9,2023-04-07,丙店,,,王强、李敏,\n").find("丙店") !=
               std::string::npos);
    BOOST_TEST(desk.reason(visit, headers + "JC9,2023-04-07,甲店,91110000802100433B,,王强、李敏,\n")
                   .find("91110000802100433B") != std::string::npos);
}

BOOST_DATA_TEST_CASE(where_several_places_fit_the_row_must_say_more, engines(), engine) {
    Office desk{engine};
    desk.take(Ledger::enterprises,
              "企业名称,社区,地址\n早点摊,东湖社区,湖滨路1号\n早点摊,东湖社区,湖滨路2号\n");
    BOOST_TEST(desk.reason(visit, headers + "JC1,2023-04-07,早点摊,,,王强、李敏,\n").find("多条记录") !=
               std::string::npos);
    BOOST_TEST(
        counts(desk.take(
            visit,
            "检查编号,检查日期,企业名称,检查人员,地址\nJC1,2023-04-07,早点摊,王强、李敏,湖滨路2号\n")) ==
        "1/0/0/0");
    // What is exported can be told apart again.
    BOOST_TEST(desk.cell(visit, 1, "地址") == "湖滨路2号");
    BOOST_TEST(counts(desk.import(visit, desk.write_out(visit, "out.csv"))) == "0/0/1/0");
}

BOOST_DATA_TEST_CASE(the_exported_columns_are_those_of_the_contract, engines(), engine) {
    Office desk{engine};
    BOOST_TEST((desk.rows(visit)[0] == Texts{"检查编号", "检查日期", "企业名称", "统一社会信用代码",
                                             "检查类型", "检查人员", "检查结论"}));
}

BOOST_DATA_TEST_CASE(an_inspection_needs_two_officers_and_a_day_that_has_come, engines(), engine) {
    Office desk{engine};
    BOOST_TEST(desk.reason(visit, headers + "JC1,2023-04-07,甲店,,,王强,\n").find("至少需要 2 个") !=
               std::string::npos);
    BOOST_TEST(desk.reason(visit, headers + "JC1,2023-04-07,甲店,,,王强、王强,\n").find("至少需要 2 个") !=
               std::string::npos);
    BOOST_TEST(desk.reason(visit, headers + "JC1,2025-01-01,甲店,,,王强、李敏,\n").find("晚于今天") !=
               std::string::npos);
    const auto reason = desk.reason(visit, headers + ",,甲店,,闲逛,,\n");
    for (const auto* field : {"『检查编号』", "『检查日期』", "『检查类型』", "『检查人员』"})
        BOOST_TEST(reason.find(field) != std::string::npos);
    BOOST_TEST(
        desk.reason(visit, headers + "JC1,2023-04-07,,,,王强、李敏,\n").find("『企业名称』：必须填写") !=
        std::string::npos);
    BOOST_TEST(desk.count("inspection") == 0);
}

BOOST_DATA_TEST_CASE(english_headers_and_words_are_taken, engines(), engine) {
    Office desk{engine};
    BOOST_TEST(counts(desk.take(visit, "code,date,enterprise,uscc,kind,inspectors,conclusion\nJC1,2023-04-07,"
                                       "甲店,,random,王强;李敏,ok\n")) == "1/0/0/0");
    BOOST_TEST(desk.cell(visit, 1, "检查类型") == "双随机检查");
    BOOST_TEST(desk.cell(visit, 1, "检查人员") == "王强、李敏");
}

BOOST_DATA_TEST_CASE(a_changed_row_corrects_the_inspection_and_what_was_found_there_follows, engines(),
                     engine) {
    Office desk{engine};
    const std::string row = headers + "JC1,2023-04-07,甲店,,日常检查,王强、李敏,\n";
    desk.take(visit, row);
    desk.take(Ledger::hazards, "隐患编号,检查编号,隐患描述\nYH1,JC1,通道堵塞\n");
    BOOST_TEST(counts(desk.take(visit, row)) == "0/0/1/0");
    BOOST_TEST(counts(desk.take(visit, headers + "JC1,2023-04-06,乙店,,,李敏、赵刚,\n")) == "0/1/0/0");
    BOOST_TEST(desk.cell(visit, 1, "检查人员") == "李敏、赵刚");
    BOOST_TEST(desk.count("hazard WHERE found_on = '2023-04-06' AND community = '西山社区'") == 1);
    BOOST_TEST(desk.sound());
}

BOOST_DATA_TEST_CASE(a_row_that_fails_late_leaves_nothing_behind, engines(), engine) {
    Office desk{engine};
    desk.take(visit, headers + "JC1,2023-04-07,甲店,,日常检查,王强、李敏,\n");
    desk.take(Ledger::hazards, "隐患编号,检查编号,隐患描述,整改完成日期\nYH1,JC1,通道堵塞,2023-04-07\n");
    const auto entries = desk.count("audit_entry");
    // The inspection itself may move to the 9th, its hazard was rectified on the 7th.
    const auto reason = desk.reason(visit, headers + "JC1,2023-04-09,甲店,,日常检查,王强、李敏,\n");
    BOOST_TEST(reason.find("整改完成日期") != std::string::npos);
    BOOST_TEST(desk.cell(visit, 1, "检查日期") == "2023-04-07");
    BOOST_TEST(desk.count("audit_entry") == entries);
    // And the rows around it are taken.
    BOOST_TEST(counts(desk.take(visit, headers + "JC2,2023-04-07,甲店,,,王强、李敏,\nJC1,2023-04-09,甲店,,,"
                                                 "王强、李敏,\nJC3,2023-04-07,甲店,,,王强、李敏,\n")) ==
               "2/0/0/1");
    BOOST_TEST(desk.sound());
}

BOOST_AUTO_TEST_SUITE_END()
