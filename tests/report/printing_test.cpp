// Reports as PDF: the shipped templates, an office's own, and what was frozen. Looked at with other people's
// tools.
#include "app/report_printing.hpp"
#include "app/reports.hpp"

#include "app/files.hpp"
#include "document/pdf_tools.hpp"
#include "report/facts.hpp"
#include "report/templates.hpp"
#include "support/engines.hpp"
#include "support/office.hpp"
#include "support/sample_years.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::test;
using app::ReportFormat;
using app::ReportRequest;
using document::PdfFile;
using report::ReportKind;
using report::ReportPeriod;

namespace {

namespace fs = std::filesystem;

/// An office on the database that a test has planted.
app::Office office_on(const FreshDatabase& database) {
    app::Settings settings;
    const auto& address = database.database.address();
    settings.database = (address.engine == db::Engine::sqlite ? "sqlite:" : "") + address.place;
    settings.fonts = fs::path{BIHUAN_BINARY_DIR} / "fonts";
    settings.office = "示范街道办事处";
    return app::Office{settings};
}

ReportRequest request(const ReportPeriod& period, ReportFormat format = ReportFormat::pdf,
                      Language language = Language::zh) {
    ReportRequest of;
    of.period = period;
    of.format = format;
    of.language = language;
    return of;
}

/// The text of a PDF without blanks: lines of justified Chinese break anywhere.
std::string words_of(const std::string& pdf) {
    std::string text = PdfFile{pdf}.text();
    std::erase_if(text, [](char c) { return c == ' ' || c == '\n'; });
    return text;
}

bool has(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

/// A folder of templates of an office's own.
class OwnTemplates {
public:
    OwnTemplates() : folder_(fs::temp_directory_path() / unused_name()) { fs::create_directories(folder_); }
    ~OwnTemplates() { fs::remove_all(folder_); }
    OwnTemplates(const OwnTemplates&) = delete;
    OwnTemplates& operator=(const OwnTemplates&) = delete;

    void write(const std::string& path, std::string_view text) const {
        fs::create_directories((folder_ / path).parent_path());
        app::write_file(folder_ / path, text);
    }
    const fs::path& folder() const { return folder_; }

private:
    fs::path folder_;
};

void enter_late_hazard(FreshDatabase& database) {
    database.write([&](db::Transaction& transaction) {
        Office office{transaction, database.ids};
        auto inspection =
            db::row<Inspection>(transaction, "SELECT {columns} FROM inspection WHERE date >= '2023-01-01' "
                                             "AND date <= '2023-03-31' ORDER BY id")
                .value();
        office.plant(a_hazard().code("YH-late").found_at(inspection).due("2023-03-31"));
    });
}

const auto first_quarter = ReportPeriod::of_quarter(2023, 1);
const auto year = ReportPeriod::of_year(2023);

} // namespace

BOOST_AUTO_TEST_SUITE(printed_reports)

BOOST_DATA_TEST_CASE(the_sample_year_prints_with_its_figures_and_without_telephone_numbers, engines(),
                     engine) {
    FreshDatabase database{engine};
    import_sample_years(database);
    auto office = office_on(database);
    const auto annual = app::make_report(office, request(year));
    BOOST_TEST(annual.warnings.empty());
    BOOST_TEST(annual.pages >= 8u);
    const std::string text = words_of(annual.bytes);
    for (const char* part : {"2023年安全生产工作年度报告", "检查1467家次", "发现隐患138项", "已整改138项",
                             "整改率100.00%", "较上年增加179家次（增长13.90%）", "隐患排查治理情况统计表"})
        BOOST_TEST(has(text, part), part);
    for (const char* never : {"022-0000", "02200007", "电话：0"})
        BOOST_TEST(!has(text, never), never);
    const PdfFile pdf{annual.bytes};
    BOOST_TEST(pdf.complaints() == "");
    BOOST_TEST(has(pdf.check(), "No syntax or stream encoding errors"));
    BOOST_TEST(has(pdf.properties(), "示范街道办事处"));
    const std::string fonts = pdf.fonts();
    BOOST_TEST(has(fonts, "Fandol"));
    BOOST_TEST(!has(fonts, " no  no  ")); // embedded and subset, every one

    const auto quarter = app::make_report(office, request(first_quarter));
    const std::string of_quarter = words_of(quarter.bytes);
    for (const char* part : {"检查378家次", "发现隐患31项", "整改率87.10%", "按期整改率54.55%",
                             "较去年同期增加49家次（增长14.89%）", "2023年第二季度（4月4项）"})
        BOOST_TEST(has(of_quarter, part), part);
    BOOST_TEST(app::make_report(office, request(first_quarter)).bytes == quarter.bytes);
}

BOOST_DATA_TEST_CASE(every_shipped_template_prints_an_office_without_records, engines(), engine) {
    FreshDatabase database{engine};
    auto office = office_on(database);
    for (const auto language : {Language::zh, Language::en})
        for (const auto& period : {first_quarter, year}) {
            const auto output = app::make_report(office, request(period, ReportFormat::pdf, language));
            const std::string text = words_of(output.bytes);
            BOOST_TEST(output.warnings.empty());
            BOOST_TEST(has(text, "—"));
            BOOST_TEST(has(text, language == Language::zh ? "没有检查记录" : "Noinspectionsareonrecord"));
            BOOST_TEST(!has(text, "100.00%"));
        }
}

BOOST_AUTO_TEST_CASE(every_shipped_template_prints_its_sample_facts) {
    FreshDatabase database{{db::Engine::sqlite}};
    auto office = office_on(database);
    for (const auto kind : {ReportKind::quarterly, ReportKind::annual})
        for (const auto language : {Language::zh, Language::en}) {
            const std::string sample = std::string{code_of(kind)} + "/sample.facts.json";
            const Json facts = Json::parse(report::shipped_template(sample).value());
            const auto printed = app::print_report(office, kind, language, facts, app::templates_in({}));
            BOOST_TEST(printed.warnings.empty());
            BOOST_TEST(printed.pages >= 6u);
        }
}

BOOST_AUTO_TEST_CASE(the_sample_facts_have_the_names_that_facts_have_today) {
    FreshDatabase database{{db::Engine::sqlite}};
    import_sample_years(database);
    for (const auto& [period, sample] :
         {std::pair{ReportPeriod::of_quarter(2023, 3), "quarterly/sample.facts.json"},
          std::pair{year, "annual/sample.facts.json"}}) {
        const Json shipped = Json::parse(report::shipped_template(sample).value());
        const Json today = database.read([&, of = period](const db::Reader& reader) {
            return report::facts_of(
                reader, of, {"示范街道办事处", "区安全生产委员会办公室"},
                Instant::parse(*shipped.find("made_on")->text() + "T09:00:00+08:00").value());
        });
        BOOST_TEST((shipped == today), "reports/" << sample << " is not what the program prints");
    }
}

BOOST_DATA_TEST_CASE(an_issued_report_gives_the_same_bytes_after_records_and_templates_change, engines(),
                     engine) {
    FreshDatabase database{engine};
    import_sample_years(database);
    auto office = office_on(database);
    const Actor clerk{"system", "system", "cli"};
    const auto issued = app::issue_report(office, request(first_quarter), clerk);
    const auto json = app::make_report(office, request(first_quarter, ReportFormat::json));
    BOOST_TEST(issued.issued);
    BOOST_TEST(has(words_of(issued.bytes), "第1版"));
    BOOST_TEST(issued.warnings.empty());

    enter_late_hazard(database);
    OwnTemplates own;
    own.write("quarterly/quarterly.zh.md", "# 另一个模板\n");
    auto with_own = request(first_quarter);
    with_own.templates = own.folder();
    const auto again = app::make_report(office, with_own);
    BOOST_TEST(again.bytes == issued.bytes);
    BOOST_REQUIRE(!again.warnings.empty());
    BOOST_TEST(has(again.warnings.front(), "已签发第 1 版"));
    BOOST_TEST(std::any_of(again.warnings.begin(), again.warnings.end(), [](const std::string& warning) {
        return has(warning, "hazards.found：签发时 31，今天 32");
    }));
    BOOST_TEST(app::make_report(office, request(first_quarter, ReportFormat::json)).bytes == json.bytes);

    auto current = request(first_quarter, ReportFormat::json);
    current.current = true;
    const Json today = Json::parse(app::make_report(office, current).bytes);
    BOOST_TEST(today.at_path("hazards.found")->dump() == "32");
    BOOST_TEST(!today.find("differences")->list()->empty());

    BOOST_CHECK_EXCEPTION(
        app::issue_report(office, request(first_quarter), clerk), Problem,
        [](const Problem& problem) { return problem.kind() == ProblemKind::report_figures_changed; });
    const auto second = app::issue_report(office, request(first_quarter), clerk, app::Again::new_edition);
    BOOST_TEST(has(words_of(second.bytes), "第2版，替代第1版"));
}

BOOST_AUTO_TEST_CASE(a_template_of_the_office_goes_before_the_shipped_one_and_may_use_its_parts) {
    FreshDatabase database{{db::Engine::sqlite}};
    auto office = office_on(database);
    OwnTemplates own;
    own.write("quarterly/quarterly.zh.md",
              "# 我们的报告\n\n检查{{inspections.visits}}家次。\n\n{{> accidents.zh}}\n");
    auto of = request(first_quarter);
    of.templates = own.folder();
    const std::string text = words_of(app::make_report(office, of).bytes);
    BOOST_TEST(has(text, "我们的报告"));
    BOOST_TEST(has(text, "检查0家次"));
    BOOST_TEST(has(text, "事故情况"));

    of.templates = own.folder() / "missing";
    BOOST_CHECK_THROW(app::make_report(office, of), Problem);
}

BOOST_AUTO_TEST_CASE(a_part_of_the_office_is_frozen_with_the_report) {
    FreshDatabase database{{db::Engine::sqlite}};
    auto office = office_on(database);
    auto of = request(first_quarter);
    std::string issued;
    {
        OwnTemplates own;
        own.write("quarterly/quarterly.zh.md", "# 我们的报告\n\n{{> ours}}\n");
        own.write("partials/ours.md", "本单位自己的段落。\n");
        of.templates = own.folder();
        issued = app::issue_report(office, of, {"system", "system", "cli"}).bytes;
    }
    BOOST_TEST(has(words_of(issued), "本单位自己的段落"));
    BOOST_TEST(app::make_report(office, request(first_quarter)).bytes == issued);
}

BOOST_AUTO_TEST_CASE(a_wrong_name_in_a_template_is_refused_with_file_and_line) {
    FreshDatabase database{{db::Engine::sqlite}};
    auto office = office_on(database);
    OwnTemplates own;
    auto of = request(first_quarter);
    of.templates = own.folder();
    const auto refused = [&](const std::string& text, const std::string& line, const std::string& name) {
        own.write("quarterly/quarterly.zh.md", text);
        BOOST_CHECK_EXCEPTION(app::make_report(office, of), Problem, [&](const Problem& problem) {
            const std::string report = problem.report(Language::zh);
            return problem.kind() == ProblemKind::bad_template && has(report, "quarterly.zh.md") &&
                   has(report, line) && has(report, name);
        });
        // Nor can it be issued.
        BOOST_CHECK_THROW(app::issue_report(office, of, {"system", "system", "cli"}), Problem);
    };
    refused("# 报告\n\n检查{{inspections.visit}}家次。\n", "3", "inspections.visit");
    refused("# 报告\n\n```table by_comunity\n社区 | name\n```\n", "3", "by_comunity");
    refused("# 报告\n\n```table comparison.rows\n指标 | nam\n```\n", "4", "nam");
}

BOOST_AUTO_TEST_SUITE_END()
