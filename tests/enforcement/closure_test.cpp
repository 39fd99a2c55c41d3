#include "enforcement/closure_alert.hpp"

#include "enforcement/a_case.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::test;

namespace bihuan::test {

/// A place with a major hazard that is open or closed, and a desk for its penalties.
struct AnEnterprise {
    explicit AnEnterprise(FreshDatabase& in, bool is_open = true) : office(in), desk(in) {
        bihuan::test::office(office, [&](Office& planting) {
            place = planting.enterprise("好味道饭店");
            auto story = a_hazard().major().due("2024-12-20").found_at(planting.visit(place, "2024-06-02"));
            planting.plant(is_open ? story : story.closed_on("2024-11-30"));
        });
    }
    enforcement::CaseFile penalty(std::string_view on, const std::string& basis = "安全生产法第九十九条") {
        auto of = a_case();
        of.enterprise = place.id;
        of.basis = basis;
        return desk.decided(of, on, 1'000);
    }
    std::string rules() const {
        return office.read([&](const db::Reader& reader) {
            std::string codes;
            for (const auto& alert : enforcement::closure_alerts(reader, day("2024-12-31"), std::nullopt))
                codes += (codes.empty() ? "" : " ") + alert.rule;
            return codes;
        });
    }

    FreshDatabase& office;
    CaseDesk desk;
    Enterprise place;
};

} // namespace bihuan::test

BOOST_AUTO_TEST_SUITE(alerts_of_closure)

BOOST_DATA_TEST_CASE(three_penalties_within_180_days_beside_a_major_hazard_are_an_alert, engines(), engine) {
    FreshDatabase office{engine};
    AnEnterprise enterprise{office};
    enterprise.penalty("2024-07-04"); // 180 days before the last day of the year: not within them
    enterprise.penalty("2024-12-02");
    auto third = enterprise.penalty("2024-12-20");
    BOOST_TEST(enterprise.rules() == "");
    enterprise.penalty("2024-07-05"); // the first day that counts
    BOOST_TEST(enterprise.rules() == "three_in_180_days four_in_a_year");
    enterprise.desk.take(third, a_step(CaseStep::withdraw, "2024-12-30"));
    BOOST_TEST(enterprise.rules() == "");
}

BOOST_DATA_TEST_CASE(without_an_open_major_hazard_or_on_another_basis_there_is_no_alert, engines(), engine) {
    FreshDatabase office{engine};
    AnEnterprise closed{office, false};
    for (const auto* on : {"2024-12-02", "2024-12-03", "2024-12-04"})
        closed.penalty(on);
    BOOST_TEST(closed.rules() == "");
    FreshDatabase other{engine};
    AnEnterprise open{other};
    open.penalty("2024-12-02");
    open.penalty("2024-12-03");
    open.penalty("2024-12-04", "消防法第六十条");
    BOOST_TEST(open.rules() == "");
    open.penalty("2024-12-05");
    BOOST_TEST(open.rules() == "three_in_180_days");
    other.read([](const db::Reader& reader) {
        const auto alert = enforcement::closure_alerts(reader, day("2024-12-31"), std::nullopt).front();
        BOOST_TEST(alert.others == 1);
        BOOST_TEST(alert.penalties.size() == 3u);
        BOOST_TEST(alert.source == "安全生产法第一百一十三条第一款第一项");
        BOOST_TEST(
            enforcement::closure_alerts(reader, day("2024-12-31"), std::vector<std::string>{"清泉社区"})
                .empty());
    });
}

BOOST_DATA_TEST_CASE(an_alert_is_told_once_until_there_is_another_penalty, engines(), engine) {
    FreshDatabase office{engine};
    AnEnterprise enterprise{office};
    const auto told = [&] {
        enforcement::tell_of_closure_alerts(office.database, office.ids);
        return office.read([](const db::Reader& reader) {
            return reader.integer("SELECT count(*) FROM outbox_message WHERE kind = 'closure_alert'").value();
        });
    };
    for (const auto* on : {"2024-12-02", "2024-12-03", "2024-12-04"})
        enterprise.penalty(on);
    BOOST_TEST(told() == 1);
    BOOST_TEST(told() == 1);
    enterprise.penalty("2024-12-05");
    BOOST_TEST(told() == 3); // three in 180 days anew, and four in a year
}

BOOST_AUTO_TEST_CASE(the_table_names_the_article) {
    for (const auto& rule : enforcement::closure_rules())
        BOOST_TEST(rule.source.find("第一百一十三条") != std::string::npos, rule.code);
}

BOOST_AUTO_TEST_SUITE_END()
