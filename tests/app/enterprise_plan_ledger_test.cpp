#include "support/ledger_desk.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::test;
using app::Ledger;

namespace {

const std::string header =
    "企业名称,预案名称,预案类型,版本号,单位类别,发布日期,备案日期,备案机关,备案编号,停用日期\n";

void registry(Desk& desk) {
    desk.take(Ledger::enterprises,
              "企业名称,社区,地址\n好味道饭店,东湖社区,东湖路8号\n万家超市,东湖社区,东湖路9号\n");
}

} // namespace

BOOST_AUTO_TEST_SUITE(enterprise_plan_ledger)

BOOST_DATA_TEST_CASE(what_enterprises_have_is_taken_in_once_and_mended_later, engines(), engine) {
    Desk desk{engine};
    registry(desk);
    const std::string rows =
        header + "好味道饭店,火灾专项应急预案,专项应急预案,1.0,"
                 "重点单位（危险物品、矿山、冶炼、建筑施工、人员密集场所等）,2024-10-08,,,,\n"
                 "万家超市,综合应急预案,综合应急预案,2.0,一般单位,2024-03-01,,,,\n"
                 "没有的单位,综合应急预案,综合应急预案,1.0,,2024-03-01,,,,\n"
                 "万家超市,现场处置方案,现场处置方案,1.0,,2024-03-01,2024-02-01,区应急管理局,120000,\n";
    BOOST_TEST(counts(desk.take(Ledger::enterprise_plans, rows)) == "2/0/0/2");
    BOOST_TEST(counts(desk.take(Ledger::enterprise_plans, rows)) == "0/0/2/2");
    // The kind of unit decides what has to be filed; it is filed later.
    BOOST_TEST(desk.cell(Ledger::enterprise_plans, 1, "应当备案") == "true");
    BOOST_TEST(desk.cell(Ledger::enterprise_plans, 2, "应当备案") == "false");
    const std::string filed =
        header +
        "好味道饭店,火灾专项应急预案,专项应急预案,1.0,,2024-10-08,2024-10-20,区应急管理局,120000-2024-001,\n";
    BOOST_TEST(counts(desk.take(Ledger::enterprise_plans, filed)) == "0/1/0/0");
    BOOST_TEST(desk.cell(Ledger::enterprise_plans, 1, "备案登记号") == "120000-2024-001");
    BOOST_TEST(desk.count("enterprise_plan WHERE filing_due IS NOT NULL") == 0);
    // A new version is another entry; the old one ends by its own row, also when the file comes again.
    const std::string newer = header + "万家超市,综合应急预案,综合应急预案,2.0,,2024-03-01,,,,2024-12-01\n"
                                       "万家超市,综合应急预案,综合应急预案,3.0,,2024-12-01,,,,\n";
    BOOST_TEST(counts(desk.take(Ledger::enterprise_plans, newer)) == "1/1/0/0");
    BOOST_TEST(counts(desk.take(Ledger::enterprise_plans, newer)) == "0/0/2/0");
    BOOST_TEST(desk.count("enterprise_plan") == 3);
    BOOST_TEST(desk.sound());
}

BOOST_DATA_TEST_CASE(what_was_given_out_can_be_taken_in_again, engines(), engine) {
    Desk desk{engine}, other{engine};
    registry(desk);
    registry(other);
    desk.take(Ledger::enterprise_plans,
              header + "好味道饭店,火灾专项应急预案,专项应急预案,1.0,,2024-10-08,,,,\n"
                       "万家超市,综合应急预案,综合应急预案,2.0,,2024-03-01,,,,2024-12-01\n");
    for (const auto* name : {"plans.csv", "plans.xlsx"}) {
        const auto summary =
            desk.import(Ledger::enterprise_plans, desk.write_out(Ledger::enterprise_plans, name));
        BOOST_TEST(counts(summary) == "0/0/2/0");
    }
    BOOST_TEST(counts(other.import(Ledger::enterprise_plans,
                                   desk.write_out(Ledger::enterprise_plans, "p.csv"))) == "2/0/0/0");
}

BOOST_AUTO_TEST_SUITE_END()
