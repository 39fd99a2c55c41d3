#include "enterprise/lookalike.hpp"
#include "enterprise/to_do.hpp"

#include "support/office.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::test;
using namespace bihuan::enterprise;

namespace {

PlaceKey a_key(const std::string& name, const std::string& address = {}, const std::string& uscc = {}) {
    PlaceKey key;
    key.name_key = name;
    key.address_key = address;
    key.uscc = uscc;
    key.community = "东湖社区";
    return key;
}

} // namespace

BOOST_AUTO_TEST_SUITE(places_that_look_alike)

BOOST_AUTO_TEST_CASE(a_slip_of_the_pen_is_no_other_place) {
    BOOST_TEST(nearly_same("好味道餐饮店", "好味到餐饮店"));
    BOOST_TEST(nearly_same("天津市好味道餐饮有限公司", "好味道餐饮有限公司"));
    BOOST_TEST(nearly_same("湖滨路12号", "湖滨路12号院"));
    BOOST_TEST(!nearly_same("好味道餐饮店", "老味道火锅店"));
    BOOST_TEST(!nearly_same("王记", "李记")); // short names differ by one character and mean another thing
}

BOOST_AUTO_TEST_CASE(numbers_tell_shops_and_houses_apart) {
    BOOST_TEST(!nearly_same("华联超市一号店", "华联超市二号店"));
    BOOST_TEST(!nearly_same("湖滨路12号", "湖滨路13号"));
    BOOST_TEST(!nearly_same("湖滨路1号", "湖滨路11号"));
}

BOOST_AUTO_TEST_CASE(two_codes_are_two_places_and_one_code_at_one_address_is_one) {
    const std::string code = "91350100M000100Y43", other = "91110000802100433B";
    BOOST_TEST(
        (likeness(a_key("甲店", "湖滨路1号", code), a_key("甲店", "湖滨路1号", other)) == Likeness::none));
    BOOST_TEST((likeness(a_key("甲店", "湖滨路1号", code), a_key("乙店", "湖滨路1号", code)) ==
                Likeness::same_code));
    BOOST_TEST(
        (likeness(a_key("甲店", "湖滨路1号", code), a_key("甲店", "山前路2号", code)) == Likeness::none));
    BOOST_TEST((likeness(a_key("好味道餐饮店", "湖滨路1号"), a_key("好味到餐饮店", "湖滨路1号")) ==
                Likeness::near_name));
    BOOST_TEST(
        (likeness(a_key("好味道餐饮店"), a_key("好味到餐饮店")) == Likeness::none)); // no address says so
    BOOST_TEST((likeness(a_key("早点摊"), a_key("早点摊")) == Likeness::same_name));
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(order_of_what_is_to_be_done)

BOOST_AUTO_TEST_CASE(deadlines_come_before_risk_and_risk_weighs_the_days) {
    const Date today = day("2024-12-31");
    const auto place = [](RiskLevel level, const char* visited) {
        PlaceStanding standing;
        standing.risk_level = level;
        if (visited) standing.last_visit = day(visited);
        return standing;
    };
    PlaceStanding passed = place(RiskLevel::blue, "2024-12-30");
    passed.first_due = day("2024-12-30");
    PlaceStanding waits = place(RiskLevel::blue, "2024-12-30");
    waits.rectified_since = day("2024-12-29");
    PlaceStanding near = place(RiskLevel::blue, "2024-12-30");
    near.first_due = day("2025-01-07");
    const PlaceStanding never = place(RiskLevel::yellow, nullptr);
    const PlaceStanding red = place(RiskLevel::red, "2024-10-02");       // 90 days × 4
    const PlaceStanding yellow = place(RiskLevel::yellow, "2024-08-03"); // 150 days × 2
    std::vector<PlaceStanding> order{passed, waits, near, never, red, yellow};
    for (std::size_t i = 0; i + 1 < order.size(); ++i)
        BOOST_TEST((urgency_of(order[i], today) < urgency_of(order[i + 1], today)), i);
    BOOST_TEST((urgency_of(passed, today).words_zh() == "有隐患的整改期限已过 1 天，须到场查看"));
    near.first_due = day("2025-01-08");
    BOOST_TEST((urgency_of(near, today).reason == ToDoReason::risk_and_time)); // not near yet
    near.first_due = today;
    BOOST_TEST(
        (urgency_of(near, today).reason == ToDoReason::deadline_near)); // the day itself has not passed
}

BOOST_AUTO_TEST_SUITE_END()
