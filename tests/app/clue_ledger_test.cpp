#include "support/ledger_desk.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::test;
using app::Ledger;

BOOST_AUTO_TEST_SUITE(clue_ledger)

BOOST_DATA_TEST_CASE(a_platforms_export_is_taken_in_once, engines(), engine) {
    Desk desk{engine};
    const std::string header = "工单号,来源,受理时间,诉求内容,地址,所属社区,单位名称,来电人,来电号码\n";
    const std::string rows =
        header +
        "A1,12345热线,2024-12-20 09:30:00,疏散通道被货物堵住,东湖路8号,东湖社区,好味道饭店,张三,13812345678\n"
        "A2,,2024/12/21,楼道里有电动车充电,东湖路9号,东湖社区,,,\n"
        "A3,12345热线,不详,灭火器过期,东湖路10号,东湖社区,,,\n"
        "A4,12345热线,2024-12-21 10:00,疏散通道被货物堵住,东湖路8号,东湖社区,好味道饭店,,\n";
    BOOST_TEST(counts(desk.take(Ledger::clues, rows)) == "3/0/0/1");
    BOOST_TEST(counts(desk.take(Ledger::clues, rows)) == "0/0/3/1");
    BOOST_TEST(desk.count("clue") == 3);
    BOOST_TEST(desk.cell(Ledger::clues, 1, "受理时间") == "2024-12-20T09:30:00+08:00");
    BOOST_TEST(desk.cell(Ledger::clues, 2, "线索来源") == "网格平台");
    BOOST_TEST(desk.cell(Ledger::clues, 3, "状态") == "已并案");
    BOOST_TEST(counts(desk.take(Ledger::clues,
                                header + "A2,,2024/12/21,楼道里有电动车充电,东湖路19号,东湖社区,,,\n")) ==
               "0/1/0/0");
    const auto exported = bytes_of(desk.write_out(Ledger::clues, "exported.csv"));
    BOOST_TEST(exported.find("张三") == std::string::npos);
    BOOST_TEST(exported.find("13812345678") == std::string::npos);
    BOOST_TEST(desk.sound());
}

BOOST_AUTO_TEST_SUITE_END()
