/// The two sample years of tests/data/sample, imported as a clerk would.
#pragma once

#include "app/ledgers.hpp"
#include "plan/plan_actions.hpp"
#include "plan/templates.hpp"
#include "support/engines.hpp"

#include <filesystem>

namespace bihuan::test {

inline void import_sample_years(FreshDatabase& database) {
    const std::filesystem::path sample = std::filesystem::path{BIHUAN_SOURCE_DIR} / "tests/data/sample";
    const auto import = [&](app::Ledger ledger, const char* file) {
        app::LedgerImport wish;
        wish.ledger = ledger;
        wish.file = sample / file;
        wish.actor = {"test", "test", "test"};
        wish.identity = {"示范街道办事处", "示范区人民政府"};
        app::import_ledger(database.database, database.ids, wish);
    };
    import(app::Ledger::units, "units.csv");
    import(app::Ledger::enterprises, "enterprises.csv");
    import(app::Ledger::contacts, "contacts.csv");
    import(app::Ledger::supplies, "supplies.csv");
    import(app::Ledger::shelters, "shelters.csv");
    import(app::Ledger::risk_points, "risk-points.csv");
    import(app::Ledger::households, "households.csv");
    import(app::Ledger::duty, "duty.csv");
    // `init` makes a draft of every template; the office signed and filed four of them.
    database.write([&](db::Transaction& transaction) {
        plan::register_templates(transaction, database.ids, plan::templates_in({}));
    });
    import(app::Ledger::plans, "plans.csv");
    import(app::Ledger::drills, "drills.csv"); // one of each of the four plans
    for (const char* year : {"2022", "2023"}) {
        import(app::Ledger::inspections, (std::string{year} + "/inspections.csv").c_str());
        import(app::Ledger::hazards, (std::string{year} + "/hazards.csv").c_str());
    }
}

} // namespace bihuan::test
