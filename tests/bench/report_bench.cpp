// A quarterly report of the sample year, whole and by its stages, beside what writing its finished pages
// costs.

#include "bench/bench.hpp"

#include "app/ledgers.hpp"
#include "app/reports.hpp"
#include "document/document.hpp"
#include "document/haru_writer.hpp"
#include "report/facts.hpp"
#include "report/templates.hpp"

namespace bihuan::bench {
namespace {

namespace fs = std::filesystem;

const auto fourth_quarter = report::ReportPeriod::of_quarter(2023, 4);

app::Office sample_office(const fs::path& folder) {
    app::Settings settings;
    settings.database = "sqlite:" + (folder / "office.sqlite").string();
    settings.fonts = fs::path{BIHUAN_BINARY_DIR} / "fonts";
    auto office = app::Office::create(settings);
    const fs::path sample = fs::path{BIHUAN_SOURCE_DIR} / "tests/data/sample";
    const auto import = [&](app::Ledger ledger, const fs::path& file) {
        app::LedgerImport wish;
        wish.ledger = ledger;
        wish.file = sample / file;
        wish.actor = {"bench", "bench", "bench"};
        app::import_ledger(office.database(), office.ids(), wish);
    };
    import(app::Ledger::units, "units.csv");
    import(app::Ledger::enterprises, "enterprises.csv");
    for (const fs::path year : {"2022", "2023"}) {
        import(app::Ledger::inspections, year / "inspections.csv");
        import(app::Ledger::hazards, year / "hazards.csv");
    }
    return office;
}

document::Source shipped_source() {
    const std::string path = report::template_of(report::ReportKind::quarterly, Language::zh);
    return {path, std::string{report::shipped_template(path).value()},
            [](const std::string& name) -> std::optional<std::string> {
                const auto text = report::shipped_template(report::partial_path(name));
                return text ? std::optional{std::string{*text}} : std::nullopt;
            }};
}

std::vector<Result> run(const Workplace& place) {
    auto office = sample_office(place.folder);
    const auto facts = [&] {
        return office.database().read([&](const db::Reader& reader) {
            return report::facts_of(reader, fourth_quarter, {"示范街道办事处", ""}, office.clock().now());
        });
    };
    const Json made = facts();
    const auto source = shipped_source();
    const double loading =
        median_milliseconds([&] { document::Fonts::load(office.settings().fonts_folder()); });
    const auto pages = document::pages_of(source, made, office.fonts());

    const double of_facts = median_milliseconds([&] { facts(); });
    const double of_layout = median_milliseconds([&] { document::pages_of(source, made, office.fonts()); });
    const double of_writing = median_milliseconds([&] { document::write_pdf(pages, office.fonts()); });
    app::ReportRequest request;
    request.period = fourth_quarter;
    const double whole = median_milliseconds([&] { app::make_report(office, request); });
    return {
        {"quarterly report, records to PDF", whole, of_writing, "ms", "its finished pages through libharu"},
        {"  typefaces, once per process", loading, 0, "ms", ""},
        {"  records to facts", of_facts, 0, "ms", ""},
        {"  facts and template to pages", of_layout, 0, "ms", ""},
        {"  pages to PDF", of_writing, 0, "ms", ""},
        {"pages of reports", static_cast<double>(pages.pages.size()) * 1000 / whole, 0, "pages/s", ""}};
}

const Registration registered{"report", run};

} // namespace
} // namespace bihuan::bench
