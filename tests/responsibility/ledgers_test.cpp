// Posts, terms and assignments as ledgers, and the sample office with its compendium.
#include "app/responsibility_documents.hpp"
#include "core/json.hpp"
#include "document/pdf_tools.hpp"
#include "organisation/organisation_store.hpp"
#include "plan/plan_actions.hpp"
#include "plan/plan_lint.hpp"
#include "plan/templates.hpp"
#include "responsibility/answering_book.hpp"
#include "responsibility/document_facts.hpp"
#include "responsibility/duty_set.hpp"
#include "responsibility/responsibility_store.hpp"
#include "support/files.hpp"
#include "support/ledger_desk.hpp"
#include "support/office.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::test;
using namespace bihuan::responsibility;
using app::Ledger;

namespace {

namespace fs = std::filesystem;

const fs::path source = BIHUAN_SOURCE_DIR;

} // namespace

namespace bihuan::test { // a test case of both engines has a type that others could see

/// The sample office with its organisation, without inspections.
struct SampleOffice : Desk {
    explicit SampleOffice(TestEngine engine) : Desk(engine) {
        office.write([&](db::Transaction& transaction) { adopt_built_in(transaction, office.ids); });
        const fs::path sample = source / "tests/data/sample";
        for (const auto& [which, file] : {std::pair{Ledger::units, "units.csv"},
                                          {Ledger::enterprises, "enterprises.csv"},
                                          {Ledger::terms, "terms.csv"},
                                          {Ledger::assignments, "assignments.csv"}})
            BOOST_TEST(import(which, sample / file).rejected == 0, file);
    }
    Json facts(int year = 2023, std::string_view today = "2024-01-08") {
        return office.read([&](const db::Reader& reader) {
            return compendium_facts(reader, year, {"示范街道办事处", ""}, day(today));
        });
    }
};

} // namespace bihuan::test

namespace {

app::Office office_on(const FreshDatabase& database) {
    app::Settings settings;
    const auto& address = database.database.address();
    settings.database = (address.engine == db::Engine::sqlite ? "sqlite:" : "") + address.place;
    settings.fonts = fs::path{BIHUAN_BINARY_DIR} / "fonts";
    settings.office = "示范街道办事处";
    return app::Office{settings};
}

std::string words_of(const std::string& pdf) {
    std::string text = document::PdfFile{pdf}.text();
    std::erase_if(text, [](char c) { return c == ' ' || c == '\n'; });
    return text;
}

bool has(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

} // namespace

BOOST_AUTO_TEST_SUITE(responsibility_ledgers)

BOOST_DATA_TEST_CASE(the_duties_of_the_program_are_a_ledger_too_and_come_back_the_same, engines(), engine) {
    Desk desk{engine};
    const auto duties = source / "src/responsibility/duties.csv";
    const auto rows = std::to_string(built_in_duties().size());
    BOOST_TEST(counts(desk.import(Ledger::posts, duties)) == rows + "/0/0/0");
    BOOST_TEST(counts(desk.import(Ledger::posts, duties)) == "0/0/" + rows + "/0");
    BOOST_TEST(counts(desk.import(Ledger::posts, desk.write_out(Ledger::posts, "out.xlsx"))) ==
               "0/0/" + rows + "/0");
    const std::string header = "岗位编码,序号,职责内容,起始日期\n";
    BOOST_TEST(counts(desk.take(Ledger::posts, header + "grid_worker,1,每周巡查一遍,2024-07-01\n")) ==
               "0/1/0/0");
    BOOST_TEST(has(desk.reason(Ledger::posts, header + "grid_worker,1,每日巡查一遍,2024-01-01\n"), "重叠"));
}

BOOST_DATA_TEST_CASE(terms_and_assignments_come_back_as_they_went_in, engines(), engine) {
    SampleOffice desk{engine};
    for (const auto which : {Ledger::terms, Ledger::assignments})
        for (const auto* name : {"out.csv", "out.xlsx"}) {
            const auto again = desk.import(which, desk.write_out(which, name));
            BOOST_TEST(again.unchanged == again.rows, name);
        }
    BOOST_TEST(desk.sound());
}

BOOST_DATA_TEST_CASE(a_row_that_contradicts_the_facts_is_rejected_with_the_other_named, engines(), engine) {
    SampleOffice desk{engine};
    const std::string header = "责任,姓名,社区,起始日期\n";
    BOOST_TEST(
        has(desk.reason(Ledger::assignments, header + "包保领导,邓海涛,嘉宁社区,2023-01-01\n"), "何文清"));
    BOOST_TEST(has(desk.reason(Ledger::assignments, header + "包保领导,,嘉宁社区,2023-01-01\n"), "责任人"));
    const std::string terms = "岗位编码,姓名,社区,网格,任职日期\n";
    BOOST_TEST(has(desk.reason(Ledger::terms, terms + "party_secretary,邓海涛,,,2023-01-01\n"), "何文清"));
    BOOST_TEST(has(desk.reason(Ledger::terms, terms + "no_such_post,邓海涛,,,2023-01-01\n"), "no_such_post"));
}

BOOST_DATA_TEST_CASE(a_term_takes_title_and_number_and_only_what_is_given, engines(), engine) {
    SampleOffice desk{engine};
    const auto of = [&](const std::string& name) {
        return desk.office.read([&](const db::Reader& reader) {
            const auto person = organisation::people_named(reader, name).front();
            for (const auto& term : terms_of_post(reader, find_post(reader, "director")->id.text()))
                if (term.person == person.id) return term.title + " " + person.phone;
            return person.phone;
        });
    };
    BOOST_TEST(of("沈国良") == "街道办事处主任 022-0000-1002");
    const std::string header = "岗位编码,姓名,职务,任职日期,岗位职务,联系电话\n",
                      row = "director,沈国良,街道办事处主任,2021-11-15,";
    BOOST_TEST(counts(desk.take(Ledger::terms, header + row + ",\n")) == "0/0/1/0");
    BOOST_TEST(counts(desk.take(Ledger::terms, header + row + ",022-0000-1999\n")) == "0/1/0/0");
    BOOST_TEST(counts(desk.take(Ledger::terms, header + row + "街道办事处主任、应急总指挥,\n")) == "0/1/0/0");
    BOOST_TEST(of("沈国良") == "街道办事处主任、应急总指挥 022-0000-1999");
    BOOST_TEST(desk.sound());
}

BOOST_DATA_TEST_CASE(a_row_about_a_known_drill_with_other_words_is_refused_and_names_the_columns, engines(),
                     engine) {
    SampleOffice desk{engine};
    desk.office.write([&](db::Transaction& transaction) {
        plan::register_templates(transaction, desk.office.ids, plan::templates_in({}));
    });
    const fs::path sample = source / "tests/data/sample";
    BOOST_TEST(desk.import(Ledger::plans, sample / "plans.csv").rejected == 0);
    BOOST_TEST(counts(desk.import(Ledger::drills, sample / "drills.csv")) == "4/0/0/0");
    BOOST_TEST(counts(desk.import(Ledger::drills, sample / "drills.csv")) == "0/0/4/0");
    std::string other = bytes_of(sample / "drills.csv");
    const std::string words = "检验橙色暴雨预警";
    other.replace(other.find(words), words.size(), "检验蓝色暴雨预警");
    const auto summary = desk.take(Ledger::drills, other);
    BOOST_TEST(counts(summary) == "0/0/3/1");
    BOOST_TEST(has(rejects_of(summary.rejects).begin()->second, "不同：目的"));
    BOOST_TEST(has(desk.reason(Ledger::shelters, "名称,地址,社区,容纳人数\n体育馆,泰山路 1 号,无此社区,10\n"),
                   "无此社区"));
}

BOOST_DATA_TEST_CASE(the_shipped_plans_find_somebody_with_a_number_for_every_role_and_call, engines(),
                     engine) {
    SampleOffice desk{engine};
    const fs::path sample = source / "tests/data/sample";
    for (const auto& [which, file] : {std::pair{Ledger::contacts, "contacts.csv"},
                                      {Ledger::supplies, "supplies.csv"},
                                      {Ledger::shelters, "shelters.csv"},
                                      {Ledger::risk_points, "risk-points.csv"},
                                      {Ledger::households, "households.csv"},
                                      {Ledger::duty, "duty.csv"}})
        BOOST_TEST(desk.import(which, sample / file).rejected == 0, file);
    std::size_t plans = 0;
    for (const auto& entry : fs::directory_iterator(source / "plans")) {
        const auto file = entry.path() / "plan.zh.md";
        if (!fs::exists(file) || entry.path().filename() == "frame") continue;
        ++plans;
        const auto findings = desk.office.read([&](const db::Reader& reader) {
            return plan::lint_with_records(reader, bytes_of(file), day("2023-12-31"));
        });
        for (const auto& finding : findings)
            BOOST_ERROR(file.string() + ":" + std::to_string(finding.line) + " " + finding.zh);
    }
    BOOST_TEST(plans >= 11u);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(the_compendium)

BOOST_DATA_TEST_CASE(every_enterprise_of_the_sample_office_has_one_who_answers_in_each_role, engines(),
                     engine) {
    SampleOffice desk{engine};
    const Json facts = desk.facts();
    BOOST_TEST(*facts.at_path("lacks.incomplete")->integer() == 0);
    BOOST_TEST(*facts.at_path("counts.communities")->integer() == 8);
    BOOST_TEST(*facts.at_path("communities.0.leader")->text() != "—");
    std::int64_t enterprises = 0;
    for (const auto& table : *facts.find("tables")->list())
        enterprises += *table.find("count")->integer();
    BOOST_TEST(enterprises == *facts.at_path("counts.enterprises")->integer());
    BOOST_TEST(enterprises == 620);
}

BOOST_DATA_TEST_CASE(it_says_who_held_a_post_at_the_end_of_its_year_and_what_changed_in_it, engines(),
                     engine) {
    SampleOffice desk{engine};
    const auto now = desk.facts(2023).dump(), before = desk.facts(2022).dump();
    BOOST_TEST(has(now, "郑清七"));
    BOOST_TEST(has(now, "郑清六不再担任清泉第6网格网格员"));
    BOOST_TEST(has(before, "郑清六"));
    BOOST_TEST(!has(before, "郑清七"));
    BOOST_CHECK_THROW(desk.facts(2025, "2024-01-08"), Problem);
}

BOOST_AUTO_TEST_CASE(its_pdf_has_the_chart_the_posts_the_table_and_the_letters_have_a_page_each) {
    SampleOffice desk{TestEngine{db::Engine::sqlite}};
    app::Office office = office_on(desk.office);
    for (const auto language : {Language::zh, Language::en}) {
        const auto output = app::make_compendium(office, 2023, app::ReportFormat::pdf, language);
        BOOST_TEST(output.warnings.empty());
        const auto words = words_of(output.bytes);
        for (const auto* part : {"何文清", "季安平", "信海五金店", "郑清七"})
            BOOST_TEST(has(words, part), part);
        if (language == Language::zh)
            for (const auto* part :
                 {"安全生产责任体系图", "印发通知", "修订记录", "分管安全的副主任", "考核项目和权重"})
                BOOST_TEST(has(words, part), part);
        const auto letters = app::make_commitments(office, 2023, app::ReportFormat::pdf, language);
        BOOST_TEST(letters.pages == 620u);
    }
}

BOOST_AUTO_TEST_SUITE_END()
