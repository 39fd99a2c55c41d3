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
    database.write([&](db::Transaction& transaction) {
        for (const auto& plan : plan::templates_in({}))
            if (plan.code == "extreme-weather" || plan.code == "special-equipment" ||
                plan.code == "construction" || plan.code == "fire")
                plan::register_plan(transaction, database.ids, {plan.text, plan.text_en, "编制说明", {}});
    });
    import(app::Ledger::drills, "drills.csv"); // one of each of the four plans
    for (const char* year : {"2022", "2023"}) {
        import(app::Ledger::inspections, (std::string{year} + "/inspections.csv").c_str());
        import(app::Ledger::hazards, (std::string{year} + "/hazards.csv").c_str());
    }
}

} // namespace bihuan::test
