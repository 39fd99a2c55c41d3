// Every list goes by an index, however people narrow it: asked of both engines for their plans.

#include "access/account_store.hpp"
#include "assignment/assignment_store.hpp"
#include "enforcement/case_store.hpp"
#include "enterprise/enterprise_store.hpp"
#include "hazard/hazard_store.hpp"
#include "inspection/inspection_store.hpp"
#include "operation/legal_hold.hpp"
#include "organisation/organisation_store.hpp"
#include "patrol/clue_store.hpp"
#include "patrol/patrol_store.hpp"
#include "planning/task_store.hpp"
#include "support/engines.hpp"
#include "support/office.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::test;

namespace bihuan::test {

/// Asks for the plan of every statement instead of running it.
class Explaining final : public db::Reader {
public:
    explicit Explaining(const db::Reader& reader) : reader_(reader) {}
    db::Engine engine() const override { return reader_.engine(); }
    void each(std::string_view sql, const db::Parameters& parameters, const db::RowTaker&) const override {
        const bool sqlite = engine() == db::Engine::sqlite;
        reader_.each((sqlite ? "EXPLAIN QUERY PLAN " : "EXPLAIN ") + std::string{sql}, parameters,
                     [&](const db::Row& row) { plan_ += std::string{row.text(sqlite ? 3 : 0)} + "\n"; });
    }
    const std::string& plan() const { return plan_; }

private:
    const db::Reader& reader_;
    mutable std::string plan_;
};

/// A list as somebody narrowed it, and the index that SQLite goes by.
struct List {
    std::string words;
    std::function<void(const db::Reader&)> ask;
    std::string index;
};

inline const std::string none = "01890a5d-ac96-774b-bcce-b302099a8057";
inline const std::vector<std::string> here{"东湖社区"};

inline std::vector<List> lists() {
    std::vector<List> all;
    const auto clues = [&](std::string words, std::string index, auto narrow) {
        all.push_back({"clues " + words,
                       [narrow](const db::Reader& reader) {
                           patrol::ClueFilter filter;
                           filter.today = day("2024-12-31");
                           narrow(filter);
                           patrol::page(reader, filter, none, 50);
                       },
                       std::move(index)});
    };
    clues("by state", "clue_by_state", [](auto& filter) { filter.state = "received"; });
    clues("by source", "clue_by_source", [](auto& filter) { filter.source = "hotline"; });
    clues("open", "clue_by_closed_on", [](auto& filter) { filter.state = "open"; });
    clues("overdue", "clue_by_closed_on", [](auto& filter) { filter.state = "overdue"; });
    clues("of a community", "clue_by_", [](auto& filter) { filter.community = here[0]; });
    clues("at an enterprise", "clue_by_enterprise", [](auto& filter) { filter.enterprise = none; });
    clues("of somebody", "clue_by_assignee", [](auto& filter) { filter.assignee = none; });

    const auto tasks = [&](std::string words, std::string index, auto narrow) {
        all.push_back({"tasks " + words,
                       [narrow](const db::Reader& reader) {
                           planning::TaskFilter filter;
                           narrow(filter);
                           planning::page(reader, filter, none, 50);
                       },
                       std::move(index)});
    };
    tasks("of a day", "inspection_task_by_last_day", [](auto& filter) { filter.day = day("2025-01-07"); });
    tasks("from a day on", "inspection_task_by_last_day",
          [](auto& filter) { filter.from = day("2025-01-07"); });
    tasks("until a day", "inspection_task_by_day", [](auto& filter) { filter.to = day("2025-01-07"); });
    tasks("by state", "inspection_task_by_state", [](auto& filter) { filter.state = "planned"; });
    tasks("of a draw", "inspection_task_by_draw", [](auto& filter) { filter.draw = none; });
    tasks("of an officer", "task_officer_by_person", [](auto& filter) { filter.officer = none; });
    tasks("at an enterprise", "inspection_task_by_enterprise",
          [](auto& filter) { filter.enterprise = none; });
    tasks("of one's area", "inspection_task_by_community", [](auto& filter) { filter.areas = here; });

    const auto cases = [&](std::string words, std::string index, auto narrow) {
        all.push_back({"cases " + words,
                       [narrow](const db::Reader& reader) {
                           enforcement::CaseFilter filter;
                           narrow(filter);
                           enforcement::page(reader, filter, none, 50);
                       },
                       std::move(index)});
    };
    cases("by state", "penalty_case_by_state", [](auto& filter) { filter.state = "decided"; });
    cases("open", "penalty_case_by_closed_on", [](auto& filter) { filter.state = "open"; });
    cases("of a community", "penalty_case_by_community", [](auto& filter) { filter.community = here[0]; });
    cases("at an enterprise", "penalty_case_by_enterprise", [](auto& filter) { filter.enterprise = none; });
    cases("of a hazard", "penalty_case_by_hazard", [](auto& filter) { filter.hazard = none; });

    const auto hazards = [&](std::string words, std::string index, auto narrow) {
        all.push_back({"hazards " + words,
                       [narrow](const db::Reader& reader) {
                           hazard::Filter filter;
                           filter.today = day("2024-12-31");
                           narrow(filter);
                           hazard::page(reader, filter, none, 50);
                       },
                       std::move(index)});
    };
    hazards("open", "hazard_by_closed_on", [](auto& filter) { filter.state = "open"; });
    hazards("overdue", "hazard_by_closed_on", [](auto& filter) { filter.state = "overdue"; });
    hazards("of a community", "hazard_by_community", [](auto& filter) { filter.community = here[0]; });
    hazards("at an enterprise", "hazard_by_", [](auto& filter) { filter.enterprise = none; });
    hazards("of somebody", "hazard_by_assigned_to", [](auto& filter) { filter.assigned_to = none; });

    all.push_back({"inspections of a community",
                   [](const db::Reader& reader) {
                       inspection::Filter filter;
                       filter.community = here[0];
                       inspection::page(reader, filter, none, 50);
                   },
                   "inspection_by_community"});
    all.push_back({"inspections at an enterprise",
                   [](const db::Reader& reader) {
                       inspection::Filter filter;
                       filter.enterprise = none;
                       inspection::page(reader, filter, none, 50);
                   },
                   "inspection_by_enterprise"});
    all.push_back({"enterprises of a community",
                   [](const db::Reader& reader) {
                       enterprise::Filter filter;
                       filter.community = here[0];
                       enterprise::page(reader, filter, none, 50);
                   },
                   "enterprise_by_community"});
    all.push_back({"patrols of a community",
                   [](const db::Reader& reader) {
                       patrol::PatrolFilter filter;
                       filter.community = here[0];
                       patrol::page(reader, filter, none, 50);
                   },
                   "patrol_by_community"});
    all.push_back({"holds of a record",
                   [](const db::Reader& reader) {
                       operation::holds(reader, {"hazard", none, true, {}}, day("2024-12-31"), {}, 50);
                   },
                   "legal_hold_by_subject"});
    all.push_back({"holds of one's area",
                   [](const db::Reader& reader) {
                       operation::holds(reader, {{}, {}, false, here}, day("2024-12-31"), {}, 50);
                   },
                   "legal_hold_by_community"});
    all.push_back({"matters of somebody",
                   [](const db::Reader& reader) {
                       assignment::AssignmentFilter filter;
                       filter.owner = none;
                       assignment::page(reader, filter, none, 50);
                   },
                   "assignment_by_owner"});
    return all;
}

} // namespace bihuan::test

BOOST_AUTO_TEST_SUITE(plans_of_lists)

BOOST_DATA_TEST_CASE(no_list_walks_through_a_whole_table, engines(), engine) {
    const FreshDatabase database{engine};
    for (const auto& list : lists())
        database.read([&](const db::Reader& reader) {
            const bool sqlite = engine.engine == db::Engine::sqlite;
            // PostgreSQL reads small tables whole; whether it could do otherwise is what is asked.
            if (!sqlite) reader.text("SELECT set_config('enable_seqscan', 'off', TRUE)");
            const Explaining explaining{reader};
            list.ask(explaining);
            BOOST_TEST(explaining.plan().find(sqlite ? "SCAN" : "Seq Scan") == std::string::npos,
                       list.words << ": " << explaining.plan());
            if (sqlite)
                BOOST_TEST(explaining.plan().find(list.index) != std::string::npos,
                           list.words << ": " << explaining.plan());
        });
}

BOOST_AUTO_TEST_SUITE_END()
