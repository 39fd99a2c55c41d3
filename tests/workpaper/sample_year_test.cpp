// The papers of the sample year say what `bihuan stats` says.
#include "a_desk.hpp"

#include "document/pdf_tools.hpp"
#include "statistics/figures.hpp"
#include "support/sample_years.hpp"
#include "workpaper/sector_group.hpp"

#include <cmath>

using namespace bihuan;
using namespace bihuan::test;
using app::WorkpaperFormat;

namespace {

struct SampleYears {
    SampleYears() : database(TestEngine{db::Engine::sqlite}) { import_sample_years(database); }
    FreshDatabase database;
};

statistics::Figures figures(FreshDatabase& database, const Period& period) {
    return database.read([&](const db::Reader& reader) { return statistics::figures_of(reader, period); });
}

std::string words_of(const std::filesystem::path& pdf) {
    std::string text = document::PdfFile{bytes_of(pdf)}.text();
    std::erase_if(text, [](char c) { return c == ' ' || c == '\n'; });
    return text;
}

} // namespace

BOOST_AUTO_TEST_SUITE(papers_of_the_sample_year)

BOOST_FIXTURE_TEST_CASE(figures_and_papers_agree_in_every_quarter, SampleYears) {
    auto desk = office_on(database);
    for (int quarter = 1; quarter <= 4; ++quarter) {
        const Period period = quarter_period(2023, quarter);
        const auto told = figures(database, period);
        const auto from = period.from.text(), to = period.to.text();
        const auto ledger = facts_of(
            desk, request(WorkpaperKind::hazard_ledger, WorkpaperFormat::json, from.c_str(), to.c_str()));
        BOOST_TEST(number(ledger, "counts.rows") == told.found());
        BOOST_TEST(number(ledger, "counts.closed") == told.rectified());
        BOOST_TEST(number(ledger, "counts.major") == told.found_major);
        const auto table = facts_of(
            desk, request(WorkpaperKind::statistics_table, WorkpaperFormat::json, from.c_str(), to.c_str()));
        BOOST_TEST(number(table, "total.general_found") == told.found_general);
        BOOST_TEST(number(table, "total.general_rectified") == told.rectified_general);
        BOOST_TEST(number(table, "total.major_found") == told.found_major);
        BOOST_TEST(number(table, "total.units_inspected") == told.enterprises);
        // Each row holds the table's checks; subtotals are sums of their rows; rates follow from the counts.
        std::int64_t sum = 0, all = 0;
        for (const auto& row : *table.find("rows")->list()) {
            const auto c = [&](const char* name) { return number(row, name); };
            BOOST_TEST(c("general_rectified") <= c("general_found"));
            BOOST_TEST(c("major_found") == c("major_rectified") + c("planned") + c("unplanned"));
            if (c("general_found") == 0)
                BOOST_TEST(row.find("general_rate")->is_null());
            else
                BOOST_TEST(std::abs(*row.find("general_rate")->real() -
                                    static_cast<double>(c("general_rectified")) /
                                        static_cast<double>(c("general_found"))) < 1e-12);
            const auto look = text_of_member(row, "look");
            if (look == "plain") sum += c("general_found");
            if (look == "subtotal") {
                BOOST_TEST(c("general_found") == sum);
                all += std::exchange(sum, 0);
            }
            if (look == "total") BOOST_TEST(c("general_found") == all);
        }
    }
}

BOOST_FIXTURE_TEST_CASE(the_year_has_138_hazards_in_its_workbook_and_on_its_pages, SampleYears) {
    auto desk = office_on(database);
    const Folder folder;
    auto asked = request(WorkpaperKind::hazard_ledger, WorkpaperFormat::xlsx, "2023-01-01", "2023-12-31");
    app::write_workpaper(desk, asked, folder / "a.xlsx");
    const auto rows = rows_in(folder / "a.xlsx");
    BOOST_REQUIRE_EQUAL(rows.size(), 3U + 138U + 1U); // title, subtitle, headers; rows; the note
    BOOST_TEST(rows[2][0] == "序号");
    BOOST_TEST(rows[140][0] == "138");
    BOOST_TEST(has(rows.back()[0], "共 138 项，其中已销号 138 项"));
    asked.format = WorkpaperFormat::pdf;
    const auto output = app::write_workpaper(desk, asked, folder / "a.pdf");
    BOOST_TEST(output.warnings.empty());
    const auto words = words_of(folder / "a.pdf");
    BOOST_TEST(has(words, "YH2023-0138"));
    BOOST_TEST(has(words, "共138项"));
}

BOOST_FIXTURE_TEST_CASE(every_paper_can_be_printed_in_both_languages, SampleYears) {
    auto desk = office_on(database);
    const Folder folder;
    const auto place = database
                           .read([](const db::Reader& reader) {
                               return reader.text("SELECT enterprise FROM hazard_timeline ORDER BY id");
                           })
                           .value();
    for (const auto& kind : texts_of<WorkpaperKind>())
        for (const auto language : {Language::zh, Language::en})
            for (const auto format : {WorkpaperFormat::pdf, WorkpaperFormat::xlsx}) {
                auto asked = request(parse_enum<WorkpaperKind>(kind.code).value(), format, "2023-01-01",
                                     "2023-03-31", "2023-04-03T09:00:00+08:00");
                asked.language = language;
                asked.asked.enterprise = kind.code == "enterprise_file" ? place : "";
                asked.asked.leader = kind.code == "leader_brief" ? "沈国良" : "";
                const auto file = folder / (std::string{kind.code} + "." + std::string{code_of(format)});
                BOOST_TEST_CONTEXT(kind.code << " " << code_of(format)) {
                    BOOST_CHECK_NO_THROW(app::write_workpaper(desk, asked, file));
                    BOOST_TEST(std::filesystem::file_size(file) > 1000U);
                }
            }
}

BOOST_AUTO_TEST_CASE(sectors_fall_into_the_two_halves_of_the_table) {
    using workpaper::SectorGroup;
    for (const auto* name : {"商贸", "餐饮", "机械加工", "住宿", "仓储", "危险化学品"})
        BOOST_TEST((workpaper::group_of_sector(name) == SectorGroup::industry_and_trade), name);
    for (const auto* name : {"建筑施工", "教育培训", "交通运输", "医疗卫生", "养老服务"})
        BOOST_TEST((workpaper::group_of_sector(name) == SectorGroup::other_key_sectors), name);
}

BOOST_AUTO_TEST_SUITE_END()
