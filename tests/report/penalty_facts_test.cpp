#include "enforcement/penalty_case.hpp"
#include "report/facts.hpp"

#include "support/engines.hpp"
#include "support/office.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::test;

BOOST_AUTO_TEST_SUITE(penalties_in_the_annual_report)

BOOST_DATA_TEST_CASE(cases_of_83_and_32200_yuan_fill_the_paragraph_on_the_rule_of_law, engines(), engine) {
    FreshDatabase office{engine};
    office.write([&](db::Transaction& transaction) {
        for (int i = 0; i < 83; ++i) {
            PenaltyCase of;
            of.id = office.ids.make<PenaltyCase>();
            of.code = "AJ" + std::to_string(i);
            of.community = "东湖社区";
            of.filed_on = day("2024-01-08");
            of.decided_on = Date{day("2024-01-15")}.plus_days(i * 4);
            of.fine_yuan = i == 0 ? 32'200 - 82 * 380 : 380;
            audit::insert(transaction, "penalty_case.decide", of);
            CaseStepTaken step;
            step.id = office.ids.make<CaseStepTaken>();
            step.penalty_case = of.id;
            step.step = CaseStep::decide;
            step.taken_on = *of.decided_on;
            step.penalties = {{PenaltyKind::fine, of.fine_yuan}};
            audit::insert(transaction, "penalty_case.decide", step);
        }
    });
    office.read([&](const db::Reader& reader) {
        const Json facts = report::facts_of(reader, report::ReportPeriod::of_year(2024),
                                            report::Identity{"东湖街道办事处", {}}, office.clock.now());
        BOOST_TEST(*facts.at_path("rule_of_law.penalties_text")->text() == "83");
        BOOST_TEST(*facts.at_path("rule_of_law.penalty_yuan_text")->text() == "32200");
    });
}

BOOST_AUTO_TEST_SUITE_END()
