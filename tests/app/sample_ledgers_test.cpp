#include "statistics/figures.hpp"
#include "support/ledger_desk.hpp"

using namespace bihuan;
using namespace bihuan::test;
using app::Ledger;

namespace {

constexpr Ledger in_order[] = {
    Ledger::units,    Ledger::enterprises, Ledger::inspections, Ledger::hazards,    Ledger::contacts,
    Ledger::supplies, Ledger::shelters,    Ledger::risk_points, Ledger::households, Ledger::duty};

/// What the sample holds, in the order in which it can be imported.
const std::vector<std::pair<Ledger, std::string>> sample_files{{Ledger::units, "units.csv"},
                                                               {Ledger::enterprises, "enterprises.csv"},
                                                               {Ledger::inspections, "2022/inspections.csv"},
                                                               {Ledger::hazards, "2022/hazards.csv"},
                                                               {Ledger::inspections, "2023/inspections.csv"},
                                                               {Ledger::hazards, "2023/hazards.csv"},
                                                               {Ledger::contacts, "contacts.csv"},
                                                               {Ledger::supplies, "supplies.csv"},
                                                               {Ledger::shelters, "shelters.csv"},
                                                               {Ledger::risk_points, "risk-points.csv"},
                                                               {Ledger::households, "households.csv"},
                                                               {Ledger::duty, "duty.csv"}};

void import_sample(Desk& desk) {
    for (const auto& [which, file] : sample_files) {
        const auto summary = desk.import(which, sample(file));
        BOOST_TEST_INFO(file);
        BOOST_TEST(summary.rejected == 0);
        BOOST_TEST(summary.imported == summary.rows);
        BOOST_TEST(summary.unknown_columns.empty());
    }
}

statistics::Figures figures(Desk& desk, const Period& period) {
    return desk.office.read([&](const db::Reader& reader) { return statistics::figures_of(reader, period); });
}

} // namespace

BOOST_AUTO_TEST_SUITE(sample_ledgers)

BOOST_DATA_TEST_CASE(the_sample_gives_the_published_figures_and_its_quarters_add_up, engines(), engine) {
    Desk desk{engine};
    import_sample(desk);
    const auto year = figures(desk, year_period(2023));
    BOOST_TEST(year.visits == 1467);
    BOOST_TEST(year.found() == 138);
    BOOST_TEST(year.rectified() == 138);
    BOOST_TEST(figures(desk, year_period(2022)).visits == 1288);
    BOOST_TEST(figures(desk, year_period(2022)).found() == 151);
    std::int64_t visits = 0;
    std::int64_t found = 0;
    std::int64_t closed = 0;
    for (int quarter = 1; quarter <= 4; ++quarter) {
        const auto part = figures(desk, quarter_period(2023, quarter));
        visits += part.visits;
        found += part.found();
        closed += part.closed_in_period;
    }
    BOOST_TEST(visits == year.visits);
    BOOST_TEST(found == year.found());
    BOOST_TEST(closed == year.closed_in_period);
    BOOST_TEST(desk.sound());
}

BOOST_DATA_TEST_CASE(the_same_files_again_change_nothing, engines(), engine) {
    Desk desk{engine};
    import_sample(desk);
    const auto entries = desk.count("audit_entry");
    for (const auto& [which, file] : sample_files) {
        const auto summary = desk.import(which, sample(file));
        BOOST_TEST(summary.unchanged == summary.rows);
    }
    BOOST_TEST(desk.count("audit_entry") == entries);
}

BOOST_DATA_TEST_CASE(what_is_exported_and_imported_elsewhere_gives_the_same_figures, engines(), engine) {
    Desk desk{engine};
    import_sample(desk);
    for (const std::string ending : {".csv", ".xlsx"}) {
        Desk other{engine};
        for (const auto which : in_order)
            BOOST_TEST(other.import(which, desk.write_out(which, "out" + ending)).rejected == 0);
        for (const int year : {2022, 2023})
            BOOST_TEST(
                (to_json(figures(desk, year_period(year))) == to_json(figures(other, year_period(year)))));
        for (const auto which : in_order)
            BOOST_TEST((desk.rows(which) == other.rows(which)));
    }
}

BOOST_DATA_TEST_CASE(a_dry_run_counts_everything_and_keeps_nothing, engines(), engine) {
    Desk desk{engine};
    desk.import(Ledger::enterprises, sample("enterprises.csv"));
    const auto entries = desk.count("audit_entry");
    desk.dry_run = true;
    BOOST_TEST(counts(desk.import(Ledger::inspections, sample("2023/inspections.csv"))) == "1467/0/0/0");
    BOOST_TEST(counts(desk.import(Ledger::inspections, sample("2023/inspections.csv"))) == "1467/0/0/0");
    BOOST_TEST(desk.count("inspection") == 0);
    BOOST_TEST(desk.count("audit_entry") == entries);
    BOOST_TEST(desk.sound());
    desk.dry_run = false;
    BOOST_TEST(counts(desk.import(Ledger::inspections, sample("2023/inspections.csv"))) == "1467/0/0/0");
}

BOOST_DATA_TEST_CASE(in_a_dry_run_rows_see_those_before_them, engines(), engine) {
    Desk desk{engine};
    desk.dry_run = true;
    std::string text = "企业名称,社区\n";
    for (int i = 0; i < 1'100; ++i) // more than are written at once
        text += "店" + std::to_string(i % 550) + ",东湖社区\n";
    BOOST_TEST(counts(desk.take(Ledger::enterprises, text)) == "550/0/550/0");
}

BOOST_AUTO_TEST_CASE(others_can_write_during_a_dry_run_on_sqlite) {
    Desk desk{{db::Engine::sqlite}};
    app::LedgerImport wish;
    wish.file = sample("enterprises.csv");
    wish.dry_run = true;
    std::string text = "企业名称,社区\n";
    for (int i = 0; i < 1'500; ++i)
        text += "店" + std::to_string(i) + ",东湖社区\n";
    wish.file = desk.folder.write("in.csv", text);
    int turns = 0;
    wish.options.on_progress = [&](const ledger::Summary&, double) {
        desk.office.database.housekeeping([&](db::Transaction&) { ++turns; });
    };
    app::import_ledger(desk.office.database, desk.office.ids, wish);
    BOOST_TEST(turns == 1);
}

BOOST_AUTO_TEST_CASE(a_dry_run_leaves_no_copy_of_the_database_behind) {
    Desk desk{{db::Engine::sqlite}};
    desk.dry_run = true;
    desk.import(Ledger::enterprises, sample("enterprises.csv"));
    const std::filesystem::path place = desk.office.database.address().place;
    for (const auto& entry : std::filesystem::directory_iterator{place.parent_path()})
        BOOST_TEST(!entry.path().filename().string().starts_with(place.filename().string() + ".dry-run"));
}

BOOST_AUTO_TEST_SUITE_END()
