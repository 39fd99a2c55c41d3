// Working papers on records that a test has planted: what stands in them, what never does.
#include "a_desk.hpp"

#include "hazard/hazard_steps.hpp"
#include "statistics/figures.hpp"

#include <fstream>

using namespace bihuan;
using namespace bihuan::test;
using app::WorkpaperFormat;
namespace bdata = boost::unit_test::data;

namespace {

const Json& row(const Json& facts, std::string_view list, std::size_t index) {
    return facts.find(list)->list()->at(index);
}

std::size_t rows(const Json& facts, std::string_view list) {
    return facts.find(list)->list()->size();
}

} // namespace

BOOST_AUTO_TEST_SUITE(working_papers)

BOOST_DATA_TEST_CASE(a_ledger_knows_nothing_of_what_came_after_its_period, engines(), engine) {
    FreshDatabase database{engine};
    office(database, [](Office& office) {
        office.plant(
            a_hazard().code("YH-1").found_on("2024-03-10").due("2024-03-20").closed_on("2024-04-02"));
        office.plant(
            a_hazard().code("YH-2").found_on("2024-03-11").due("2024-04-20").closed_on("2024-03-15"));
        office.plant(a_hazard()
                         .code("YH-3")
                         .found_on("2024-03-12")
                         .due("2024-03-20")
                         .extended("2024-03-18", "2024-04-15"));
        office.plant(a_hazard().code("YH-4").found_on("2024-03-13").voided_on("2024-03-14"));
        office.plant(a_hazard().code("YH-5").found_on("2024-04-01").due("2024-04-20"));
    });
    auto desk = office_on(database);
    const auto facts = facts_of(
        desk, request(WorkpaperKind::hazard_ledger, WorkpaperFormat::json, "2024-01-01", "2024-03-31"));
    BOOST_REQUIRE_EQUAL(rows(facts, "hazards"), 3U);
    BOOST_TEST(number(facts, "counts.rows") == 3);
    BOOST_TEST(number(facts, "counts.closed") == 1);
    BOOST_TEST(number(facts, "counts.overdue") == 1);
    const auto& late = row(facts, "hazards", 0);
    BOOST_TEST(text_of_member(late, "code") == "YH-1");
    BOOST_TEST(late.find("closed_on")->is_null());
    BOOST_TEST(late.find("reinspected_on")->is_null());
    BOOST_TEST(number(late, "days_overdue") == 11);
    BOOST_TEST(text_of_member(row(facts, "hazards", 1), "state") == "已销号");
    BOOST_TEST(text_of_member(row(facts, "hazards", 1), "reinspector") == "王强、李敏");
    BOOST_TEST(text_of_member(row(facts, "hazards", 2), "due_date") == "2024-04-15");
    BOOST_TEST(text_of_member(row(facts, "hazards", 2), "inspectors") == "王强、李敏");
}

BOOST_DATA_TEST_CASE(a_ledger_says_which_photos_are_missing, engines(), engine) {
    FreshDatabase database{engine};
    office(database, [&](Office& office) {
        office.plant(
            a_hazard().code("YH-1").found_on("2024-03-10").due("2024-03-20").closed_on("2024-03-12"));
        const auto photographed = office.plant(
            a_hazard().code("YH-2").found_on("2024-03-10").due("2024-03-20").closed_on("2024-03-12"));
        for (const auto purpose : {EvidencePurpose::before, EvidencePurpose::after}) {
            Evidence evidence;
            evidence.id = database.ids.make<Evidence>();
            evidence.subject_type = "hazard";
            evidence.subject = photographed.id.text();
            evidence.purpose = purpose;
            evidence.sha256 = std::string(64, '0');
            evidence.media_type = "image/jpeg";
            office.keep(evidence);
        }
    });
    auto desk = office_on(database);
    const auto facts = facts_of(
        desk, request(WorkpaperKind::hazard_ledger, WorkpaperFormat::json, "2024-01-01", "2024-03-31"));
    BOOST_TEST(text_of_member(row(facts, "hazards", 0), "remark") == "缺少整改前照片；缺少整改后照片");
    BOOST_TEST(text_of_member(row(facts, "hazards", 1), "remark") == "");
}

BOOST_DATA_TEST_CASE(the_overdue_list_shows_the_lateness_of_the_office_as_well, engines(), engine) {
    FreshDatabase database{engine};
    office(database, [](Office& office) {
        office.plant(a_hazard().code("YH-1").found_on("2024-11-01").due("2024-12-01"));
        auto waiting = a_hazard().code("YH-2").found_on("2024-11-01").due("2024-12-31");
        waiting.hazard.rectified_on = waiting.hazard.submitted_on = waiting.hazard.ready_on =
            day("2024-12-02");
        waiting.hazard.ordered_on = day("2024-11-01");
        waiting.hazard.office_due_on = day("2024-12-12");
        office.plant(waiting);
        office.plant(a_hazard().code("YH-3").found_on("2024-12-30").due("2025-01-10"));
    });
    auto desk = office_on(database);
    const auto facts = facts_of(
        desk, request(WorkpaperKind::overdue_list, WorkpaperFormat::json, "2024-10-01", "2024-12-31"));
    BOOST_REQUIRE_EQUAL(rows(facts, "enterprises"), 1U);
    BOOST_TEST(text_of_member(row(facts, "enterprises", 0), "code") == "YH-1");
    BOOST_TEST(number(row(facts, "enterprises", 0), "days_overdue") == 30);
    BOOST_REQUIRE_GE(rows(facts, "office_late"), 1U);
    const auto& ours = row(facts, "office_late", 0);
    BOOST_TEST(!text_of_member(ours, "matter").empty());
    BOOST_TEST(!text_of_member(ours, "source").empty());
    BOOST_TEST(number(ours, "days_overdue") > 0);
}

BOOST_DATA_TEST_CASE(the_publicity_list_names_no_person_no_number_and_nobody_who_complained, engines(),
                     engine) {
    FreshDatabase database{engine};
    office(database, [](Office& office) {
        auto stall = office.enterprise("张秀小吃店");
        stall = office.change(stall, [](Enterprise& of) { of.principal = "张秀"; });
        auto story = a_hazard()
                         .code("YH-1")
                         .found_at(office.visit(stall, "2024-03-10"))
                         .description("经营者张秀（13812345678）未清理通道，举报人赵大海反映，王强现场核实")
                         .due("2024-03-20");
        story.hazard.responsible = "钱小明";
        story.hazard.category = "消防安全";
        office.plant(story);
        auto company = office.enterprise("张秀餐饮有限公司");
        company = office.change(company, [](Enterprise& of) {
            of.uscc = "91120221MA05XXXX1A";
            of.principal = "张秀";
        });
        office.plant(a_hazard()
                         .code("YH-2")
                         .found_at(office.visit(company, "2024-03-11"))
                         .description("钱小明未持证，张秀在场"));
    });
    auto desk = office_on(database);
    const auto facts = facts_of(
        desk, request(WorkpaperKind::publicity_list, WorkpaperFormat::json, "2024-01-01", "2024-03-31"));
    const std::string all = facts.find("published")->dump();
    for (const auto* secret : {"13812345678", "赵大海", "王强", "经营者张秀"})
        BOOST_TEST(!has(all, secret), secret << " is published: " << all);
    BOOST_TEST(text_of_member(row(facts, "published", 0), "enterprise") == "张某小吃店");
    BOOST_TEST(text_of_member(row(facts, "published", 1), "enterprise") == "张秀餐饮有限公司");
    BOOST_TEST(has(text_of_member(row(facts, "published", 1), "description"), "张某在场"));
    for (const auto* hidden : {"responsible", "inspectors", "reinspector", "code"})
        BOOST_TEST(row(facts, "published", 0).find(hidden) == nullptr);
}

BOOST_DATA_TEST_CASE(a_letter_goes_to_each_enterprise_that_is_late_or_nearly, engines(), engine) {
    FreshDatabase database{engine};
    office(database, [](Office& office) {
        const auto late = office.enterprise("甲店"), soon = office.enterprise("乙店"),
                   far = office.enterprise("丙店"), done = office.enterprise("丁店");
        office.plant(a_hazard().code("YH-1").found_at(office.visit(late, "2024-12-01")).due("2024-12-20"));
        office.plant(a_hazard().code("YH-2").found_at(office.visit(late, "2024-12-01")).due("2025-01-03"));
        office.plant(a_hazard().code("YH-3").found_at(office.visit(soon, "2024-12-01")).due("2024-12-31"));
        office.plant(a_hazard().code("YH-4").found_at(office.visit(far, "2024-12-01")).due("2025-02-01"));
        auto handed_in = a_hazard().code("YH-5").found_at(office.visit(done, "2024-12-01")).due("2024-12-20");
        handed_in.hazard.rectified_on = day("2024-12-18");
        office.plant(handed_in);
    });
    auto desk = office_on(database);
    auto asked = request(WorkpaperKind::reminder_letters, WorkpaperFormat::json, "2024-10-01", "2024-12-31");
    const auto facts = facts_of(desk, asked);
    BOOST_REQUIRE_EQUAL(rows(facts, "letters"), 2U);
    BOOST_TEST(text_of_member(row(facts, "letters", 0), "name") == "乙店");
    BOOST_TEST(text_of_member(row(facts, "letters", 1), "name") == "甲店");
    BOOST_TEST(number(row(facts, "letters", 1), "late") == 1);
    BOOST_TEST(number(row(facts, "letters", 1), "count") == 2);
    const Folder folder;
    asked.format = WorkpaperFormat::pdf;
    BOOST_TEST(app::write_workpaper(desk, asked, folder / "a.pdf").pages == 2U); // a page each
}

BOOST_DATA_TEST_CASE(the_file_of_a_place_holds_its_visits_and_hazards_and_no_telephone_number, engines(),
                     engine) {
    FreshDatabase database{engine};
    std::string id;
    office(database, [&](Office& office) {
        auto place = office.enterprise("好味道饭店");
        place = office.change(place, [](Enterprise& of) {
            of.phone = "022-12345678";
            of.principal_phone = "13812345678";
            of.principal = "张秀";
            of.factors.push_back({HazardFactor::gas_use});
        });
        id = place.id.text();
        office.plant(a_hazard().code("YH-1").found_at(office.visit(place, "2024-03-10")).due("2024-03-20"));
        office.plant(a_hazard().code("YH-2").found_on("2024-03-10")); // elsewhere
    });
    auto desk = office_on(database);
    auto asked = request(WorkpaperKind::enterprise_file, WorkpaperFormat::json, "2024-01-01", "2024-12-31");
    asked.asked.enterprise = id;
    const auto facts = facts_of(desk, asked);
    BOOST_TEST(rows(facts, "visits") == 1U);
    BOOST_REQUIRE_EQUAL(rows(facts, "hazards"), 1U);
    BOOST_TEST(has(text_of_member(row(facts, "requirements", 0), "what"), "缺少整改前照片"));
    const auto all = facts.dump();
    BOOST_TEST(!has(all, "12345678"));
    BOOST_TEST(has(all, "张秀"));
    // Who answers for another community does not learn that there is such a place.
    asked.asked.areas = std::vector<std::string>{"西湖社区"};
    BOOST_CHECK_EXCEPTION(facts_of(desk, asked), Problem,
                          [](const Problem& of) { return of.kind() == ProblemKind::not_found; });
}

BOOST_DATA_TEST_CASE(the_brief_of_a_leader_is_one_page_of_their_communities, engines(), engine) {
    FreshDatabase database{engine};
    office(database, [](Office& office) {
        office.community("东湖社区", "沈国良");
        office.community("西湖社区", "沈国良");
        office.community("南湖社区", "何文清");
        for (int i = 1; i <= 5; ++i)
            office.plant(a_hazard()
                             .in_community("东湖社区")
                             .found_on(day("2024-12-01").plus_days(i))
                             .due("2024-12-20"));
        office.plant(a_hazard().in_community("西湖社区").found_on("2024-11-01").due("2024-11-20"));
        office.plant(a_hazard().in_community("南湖社区").found_on("2024-12-01").due("2024-12-20"));
    });
    auto desk = office_on(database);
    auto asked = request(WorkpaperKind::leader_brief, WorkpaperFormat::json, "2024-12-01", "2024-12-31");
    asked.asked.leader = "沈国良";
    const auto facts = facts_of(desk, asked);
    BOOST_TEST(number(facts, "figures.found") == 5);
    BOOST_TEST(number(facts, "figures.open_at_end") == 6);
    BOOST_TEST(number(facts, "figures.overdue_at_end") == 6);
    BOOST_REQUIRE_EQUAL(rows(facts, "longest_open"), 3U);
    BOOST_TEST(text_of_member(row(facts, "longest_open", 0), "found_on") == "2024-11-01");
    BOOST_TEST(number(row(facts, "longest_open", 0), "days_open") == 60);
    const Folder folder;
    asked.format = WorkpaperFormat::pdf;
    BOOST_TEST(app::write_workpaper(desk, asked, folder / "a.pdf").pages == 1U);
    asked.asked.leader = "谁也不是";
    BOOST_CHECK_THROW(facts_of(desk, asked), Problem);
}

BOOST_DATA_TEST_CASE(the_office_may_choose_its_own_columns_in_its_own_order, engines(), engine) {
    FreshDatabase database{engine};
    office(database, [](Office& office) {
        office.plant(a_hazard().code("YH-1").found_on("2024-03-10").due("2024-03-20"));
    });
    auto desk = office_on(database);
    const Folder folder;
    std::filesystem::create_directories(folder / "workpapers");
    std::ofstream{folder / "workpapers/columns.csv"} << "表,清单,字段,表头\n"
                                                        "hazard_ledger,hazards,found_on,查出日期\n"
                                                        "隐患台账,隐患台账,隐患描述,\n"
                                                        "hazard_ledger,,code,号\n";
    std::filesystem::create_directories(folder / "reports");
    auto asked = request(WorkpaperKind::hazard_ledger, WorkpaperFormat::xlsx, "2024-01-01", "2024-03-31");
    asked.templates = folder.path();
    app::write_workpaper(desk, asked, folder / "a.xlsx");
    const auto sheet = rows_in(folder / "a.xlsx");
    BOOST_REQUIRE_GE(sheet.size(), 4U);
    BOOST_TEST((sheet[2] == std::vector<std::string>{"查出日期", "隐患描述", "号"}));
    BOOST_TEST((sheet[3] == std::vector<std::string>{"2024-03-10", "疏散通道堆放杂物", "YH-1"}));
    std::ofstream{folder / "workpapers/columns.csv"}
        << "表,清单,字段,表头\nhazard_ledger,hazards,phone,电话\n";
    BOOST_CHECK_EXCEPTION(
        app::write_workpaper(desk, asked, folder / "a.xlsx"), Problem,
        [](const Problem& of) { return of.errors().front().fault == FieldFault::unknown_figure; });
}

BOOST_DATA_TEST_CASE(the_same_facts_give_the_same_bytes, engines(), engine) {
    FreshDatabase database{engine};
    office(database, [](Office& office) {
        office.plant(a_hazard().code("YH-1").found_on("2024-03-10").due("2024-03-20"));
    });
    auto desk = office_on(database);
    const Folder folder;
    for (const auto format : {WorkpaperFormat::pdf, WorkpaperFormat::xlsx, WorkpaperFormat::json}) {
        const auto asked = request(WorkpaperKind::hazard_ledger, format, "2024-01-01", "2024-03-31");
        app::write_workpaper(desk, asked, folder / "a");
        app::write_workpaper(desk, asked, folder / "b");
        BOOST_TEST((bytes_of(folder / "a") == bytes_of(folder / "b")), code_of(format));
    }
}

BOOST_AUTO_TEST_SUITE_END()
