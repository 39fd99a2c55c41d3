#include "core/uscc.hpp"
#include "support/ledger_desk.hpp"

using namespace bihuan;
using namespace bihuan::test;
using app::Ledger;

namespace {

constexpr auto place = Ledger::enterprises;
const std::string headers = "企业名称,统一社会信用代码,社区,地址,主要负责人,风险等级\n";
const std::string code = "91350100M000100Y43"; // of GB 32100-2015
const std::string other_code = "91110000802100433B";

} // namespace

BOOST_AUTO_TEST_SUITE(enterprise_ledger)

BOOST_DATA_TEST_CASE(a_code_is_normalised_and_its_check_character_verified, engines(), engine) {
    Desk desk{engine};
    BOOST_TEST(counts(desk.take(place, headers + "甲店,９１３５０１００ m000100y43,东湖社区,,,\n")) ==
               "1/0/0/0");
    BOOST_TEST(desk.cell(place, 1, "统一社会信用代码") == code);
    BOOST_TEST(desk.reason(place, headers + "乙店,91350100M000100Y44,东湖社区,,,\n").find("校验位") !=
               std::string::npos);
    BOOST_TEST(desk.reason(place, headers + "乙店,91350100M0001,东湖社区,,,\n").find("18 位") !=
               std::string::npos);
    BOOST_TEST(desk.count("enterprise") == 1);
}

BOOST_DATA_TEST_CASE(lenient_keeps_a_doubtful_code_and_flags_it, engines(), engine) {
    Desk desk{engine};
    desk.lenient = true;
    BOOST_TEST(counts(desk.take(place, headers + "乙店,91350100M000100Y44,东湖社区,,,\n")) == "1/0/0/0");
    BOOST_TEST(desk.count("enterprise WHERE uscc_doubtful AND uscc = '91350100M000100Y44'") == 1);
    desk.lenient = false;
    // The code on the record is not the fault of a later row that says nothing of it.
    BOOST_TEST(counts(desk.take(place, headers + "乙店,,东湖社区,,王强,\n")) == "0/1/0/0");
    BOOST_TEST(desk.count("enterprise WHERE uscc_doubtful") == 1);
}

BOOST_DATA_TEST_CASE(a_row_that_adds_something_updates_and_an_empty_cell_erases_nothing, engines(), engine) {
    Desk desk{engine};
    desk.take(place, headers + "甲店," + code + ",东湖社区,湖滨路1号,王强,红\n");
    BOOST_TEST(counts(desk.take(place, headers + "甲店," + code + ",东湖社区,,,\n")) == "0/0/1/0");
    BOOST_TEST(counts(desk.take(place, headers + "甲店," + code + ",东湖社区,,李敏,\n")) == "0/1/0/0");
    BOOST_TEST(desk.cell(place, 1, "主要负责人") == "李敏");
    BOOST_TEST(desk.cell(place, 1, "风险等级") == "红");
    BOOST_TEST(desk.cell(place, 1, "地址") == "湖滨路1号");
    BOOST_TEST(desk.sound());
}

BOOST_DATA_TEST_CASE(several_places_may_share_one_code, engines(), engine) {
    Desk desk{engine};
    const std::string ledger = headers + "甲餐饮," + code + ",东湖社区,湖滨路1号,,\n甲餐饮," + code +
                               ",西山社区,山前路2号,,\n甲餐饮二部," + code + ",西山社区,山前路3号,,\n";
    BOOST_TEST(counts(desk.take(place, ledger)) == "3/0/0/0");
    BOOST_TEST(counts(desk.take(place, ledger)) == "0/0/3/0");
}

BOOST_DATA_TEST_CASE(without_a_code_name_and_address_tell_places_apart, engines(), engine) {
    Desk desk{engine};
    const std::string ledger =
        headers +
        "早点摊,,东湖社区,湖滨路1号,,\n早点摊,无,东湖社区,湖滨路2号,,\n早 点 摊,/,东湖社区,湖滨路１号,,\n";
    BOOST_TEST(counts(desk.take(place, ledger)) == "2/0/1/0");
    const auto reason = desk.reason(place, headers + "早点摊,,东湖社区,,王强,\n");
    BOOST_TEST(reason.find("多条记录") != std::string::npos);
}

BOOST_DATA_TEST_CASE(a_place_gets_its_code_later, engines(), engine) {
    Desk desk{engine};
    desk.take(place, headers + "甲店（一部）,,东湖社区,湖滨路1号,,\n");
    BOOST_TEST(counts(desk.take(place, headers + "甲店(一部)," + code + ",东湖社区,湖滨路1号,,\n")) ==
               "0/1/0/0");
    BOOST_TEST(counts(desk.take(place, headers + "甲店(一部)," + other_code + ",东湖社区,湖滨路1号,,\n")) ==
               "1/0/0/0");
}

BOOST_DATA_TEST_CASE(rows_that_contradict_each_other_do_not_overwrite_each_other, engines(), engine) {
    Desk desk{engine};
    const std::string ledger = headers + "甲店," + code +
                               ",东湖社区,湖滨路1号,王强,\n乙店,,东湖社区,,,\n甲店," + code +
                               ",东湖社区,湖滨路1号,李敏,\n";
    BOOST_TEST(counts(desk.take(place, ledger)) == "2/0/0/1");
    BOOST_TEST(counts(desk.take(place, ledger)) == "0/0/2/1");
    BOOST_TEST(desk.cell(place, 1, "主要负责人") == "王强");
    BOOST_TEST(rejects_of(desk.folder / "rejects.csv").at("4").find("第 2 行") != std::string::npos);
}

BOOST_DATA_TEST_CASE(every_fault_of_a_row_is_named, engines(), engine) {
    Desk desk{engine};
    const auto reason = desk.reason(place, headers + ",123,,,,紫\n");
    for (const auto* field : {"『企业名称』", "『统一社会信用代码』", "『社区』", "『风险等级』"})
        BOOST_TEST(reason.find(field) != std::string::npos);
}

BOOST_DATA_TEST_CASE(the_community_of_a_place_becomes_a_unit_of_the_office, engines(), engine) {
    Desk desk{engine};
    desk.take(place, headers + "甲店,,东湖社区,,,\n乙店,,东湖社区,,,\n");
    BOOST_TEST(
        (desk.rows(Ledger::units) == std::vector<Texts>{{"类型", "名称", "上级", "包保领导", "领导职务"},
                                                        {"社区", "东湖社区", "", "", ""}}));
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(unit_ledger)

BOOST_DATA_TEST_CASE(units_have_their_place_in_the_order_and_a_leader, engines(), engine) {
    Desk desk{engine};
    const std::string header = "类型,名称,上级,包保领导,领导职务\n";
    const std::string ledger =
        header + "街道,示范街道,,何文清,书记\n社区,东湖社区,示范街道,何文清,书记\n网格,第1网格,东湖社区,,\n";
    BOOST_TEST(counts(desk.take(Ledger::units, ledger)) == "3/0/0/0");
    BOOST_TEST(counts(desk.take(Ledger::units, ledger)) == "0/0/3/0");
    BOOST_TEST(desk.count("person") == 1);
    BOOST_TEST(counts(desk.take(Ledger::units, header + "社区,东湖社区,,沈国良,主任\n")) == "0/1/0/0");
    BOOST_TEST(desk.cell(Ledger::units, 2, "包保领导") == "沈国良");
    BOOST_TEST(desk.cell(Ledger::units, 2, "上级") == "示范街道");
    BOOST_TEST(desk.sound());
}

BOOST_DATA_TEST_CASE(a_unit_above_that_is_not_known_is_refused_and_nothing_of_the_row_stays, engines(),
                     engine) {
    Desk desk{engine};
    BOOST_TEST(desk.reason(Ledger::units, "类型,名称,上级\n社区,东湖社区,无此街道\n").find("无此街道") !=
               std::string::npos);
    BOOST_TEST(desk.count("unit") == 0);
    BOOST_TEST(desk.count("audit_entry") == 0);
    BOOST_TEST(desk.reason(Ledger::units, "类型,名称,领导职务\n社区,东湖社区,书记\n").find("包保领导") !=
               std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(patrol_ledger)

BOOST_DATA_TEST_CASE(patrols_go_in_and_come_out, engines(), engine) {
    Desk desk{engine};
    const std::string header = "巡查编号,巡查日期,社区,网格,巡查情况,参加人次,巡查人员\n";
    const std::string ledger = header + "XC1,2023-04-07,东湖社区,第1网格,楼道堆物,3,王强、李敏\nXC2,2023/4/"
                                        "8,东湖社区,,,,王强、李敏\nXC3,2023-04-09,东湖社区,,,,\n";
    BOOST_TEST(counts(desk.take(Ledger::patrols, ledger)) == "3/0/0/0");
    BOOST_TEST(counts(desk.take(Ledger::patrols, ledger)) == "0/0/3/0");
    BOOST_TEST(desk.cell(Ledger::patrols, 2, "参加人次") == "2");
    BOOST_TEST(desk.cell(Ledger::patrols, 3, "参加人次") == "1");
    Desk other{engine};
    other.import(Ledger::patrols, desk.write_out(Ledger::patrols, "out.xlsx"));
    BOOST_TEST((desk.rows(Ledger::patrols) == other.rows(Ledger::patrols)));
    BOOST_TEST(counts(desk.take(Ledger::patrols, header + "XC1,2023-04-07,东湖社区,,,5,\n")) == "0/1/0/0");
    BOOST_TEST(desk.reason(Ledger::patrols, header + "XC4,2030-01-01,东湖社区,,,1,\n").find("晚于今天") !=
               std::string::npos);
    BOOST_TEST(desk.sound());
}

BOOST_AUTO_TEST_SUITE_END()
