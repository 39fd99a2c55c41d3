#include "checklist/a_checklist_file.hpp"
#include "checklist/checklist_set.hpp"
#include "core/problem.hpp"

#include <boost/test/unit_test.hpp>

#include <filesystem>
#include <fstream>
#include <unistd.h>

using namespace bihuan;
using namespace bihuan::checklist;

namespace {

std::size_t built_in_lists() {
    const auto set = ChecklistSet::built_in();
    return set.all().size();
}

class Folder {
public:
    Folder()
        : path_(std::filesystem::temp_directory_path() / ("bihuan-checklists-" + std::to_string(getpid()))) {
        std::filesystem::create_directories(path_);
    }
    ~Folder() { std::filesystem::remove_all(path_); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    void put(const std::string& name, const std::string& bytes) const {
        std::ofstream{path_ / name, std::ios::binary} << bytes;
    }
    std::string path() const { return path_.string(); }

private:
    std::filesystem::path path_;
};

} // namespace

BOOST_AUTO_TEST_SUITE(checklists_of_an_office)

BOOST_AUTO_TEST_CASE(a_place_is_asked_its_own_list_and_the_general_one) {
    const auto set = ChecklistSet::built_in();
    const auto lists = set.for_place(PlaceType::catering_gas);
    BOOST_REQUIRE(lists.size() == 2U);
    BOOST_TEST(lists[0]->file == "catering_gas.csv");
    BOOST_TEST(lists[1]->file == "general.csv");
    BOOST_TEST(set.for_place(PlaceType::general).size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_place_is_not_asked_in_general_what_its_own_list_asks) {
    const auto set = ChecklistSet::built_in();
    const auto own = set.for_place(PlaceType::catering_gas)[0]->items.size();
    const auto asked = set.items_for(PlaceType::catering_gas);
    BOOST_TEST(asked.size() > own);
    BOOST_TEST(asked.size() < own + set.for_place(PlaceType::general)[0]->items.size());
    int about_exits = 0;
    for (const auto& [list, item] : asked)
        about_exits += item->basis == "安全生产法" && item->article == "第四十二条第二款" ? 1 : 0;
    BOOST_TEST(about_exits == 1);
    BOOST_TEST(set.items_for(PlaceType::general).size() ==
               set.for_place(PlaceType::general)[0]->items.size());
}

BOOST_AUTO_TEST_CASE(a_file_of_the_same_name_replaces_a_list_and_another_name_adds_one) {
    const Folder folder;
    folder.put("market.csv", header_line() + line_with());
    folder.put("shop_supermarket.local.csv", header_line() + line_with({{"code", "LOCAL-01"}}));
    folder.put("readme.txt", "no checklist");
    const auto set = ChecklistSet::with_folder(folder.path());
    BOOST_REQUIRE(set.for_place(PlaceType::market).size() == 2U);
    BOOST_TEST(set.for_place(PlaceType::market)[0]->items.size() == 1U);
    BOOST_REQUIRE(set.for_place(PlaceType::shop_supermarket).size() == 3U);
    BOOST_TEST(set.for_place(PlaceType::shop_supermarket)[1]->items.at(0).code == "LOCAL-01");
    BOOST_TEST(set.all().size() == built_in_lists() + 1);
}

BOOST_AUTO_TEST_CASE(a_code_that_stands_in_two_files_is_refused) {
    const Folder folder;
    folder.put("market.local.csv", header_line() + line_with({{"code", "CG-01"}}));
    BOOST_CHECK_EXCEPTION(ChecklistSet::with_folder(folder.path()), Problem, [](const Problem& problem) {
        BOOST_TEST(problem.parameters().at("file") == "market.local.csv");
        return problem.errors().at(0).fault == FieldFault::already_used;
    });
}

BOOST_AUTO_TEST_CASE(a_folder_that_is_not_there_leaves_the_built_in_lists) {
    const auto set = ChecklistSet::with_folder("/nonexistent/checklists");
    BOOST_TEST(set.all().size() == built_in_lists());
}

BOOST_AUTO_TEST_CASE(a_folder_that_cannot_be_read_is_a_problem_and_not_an_empty_one) {
    BOOST_CHECK_EXCEPTION(ChecklistSet::with_folder("/dev/null"), Problem, [](const Problem& problem) {
        return problem.kind() == ProblemKind::file_unreadable &&
               problem.parameters().at("file") == "/dev/null";
    });
}

BOOST_AUTO_TEST_CASE(criteria_of_the_office_replace_the_built_in_ones_and_are_checked) {
    const Folder folder;
    std::filesystem::create_directories(folder.path() + "/major_criteria");
    const std::string header =
        "doc_key,doc_no,title,edition,in_force_from,in_force_to,item_no,sector,summary_zh,"
        "summary_en,competent_dept,sub_district_relevance,verified\n";
    folder.put("major_criteria/major_criteria.csv",
               header + "X-1,x,x,1,2023-02-30,,一,x,x,x,应急管理部门,high,yes\nX-1,x,,1,,,二,x,x,x,"
                        "应急管理部门,high,so\n");
    BOOST_CHECK_EXCEPTION(ChecklistSet::with_folder(folder.path()), Problem, [](const Problem& problem) {
        BOOST_REQUIRE(problem.errors().size() == 3U);
        BOOST_TEST(problem.errors()[0].pointer == "/2/in_force_from");
        BOOST_TEST(problem.errors()[1].pointer == "/3/title");
        BOOST_TEST(problem.errors()[2].pointer == "/3/verified");
        return problem.parameters().at("file") == "major_criteria/major_criteria.csv";
    });
}

BOOST_AUTO_TEST_CASE(a_list_that_cites_a_criterion_the_office_removed_is_refused) {
    const Folder folder;
    std::filesystem::create_directories(folder.path() + "/major_criteria");
    folder.put("major_criteria/major_criteria.csv",
               "doc_key,doc_no,title,edition,in_force_from,in_force_to,item_no,sector,summary_zh,summary_en,"
               "competent_dept,verified\nFIRE-2025,x,x,1,,,,x,x,x,消防救援机构,yes\n");
    BOOST_CHECK_EXCEPTION(ChecklistSet::with_folder(folder.path()), Problem, [](const Problem& problem) {
        return problem.errors().at(0).fault == FieldFault::unknown_criterion;
    });
}

BOOST_AUTO_TEST_CASE(a_criterion_is_in_force_between_its_days) {
    const auto set = ChecklistSet::built_in();
    const auto& criteria = set.criteria();
    const auto* current = find_criterion(criteria, {"GM-2023", "第三条（一）"});
    BOOST_REQUIRE(current != nullptr);
    BOOST_TEST(is_in_force(*current, *Date::parse("2023-05-15")));
    BOOST_TEST(!is_in_force(*current, *Date::parse("2023-05-14")));
    const auto* former = find_criterion(criteria, {"FIRE-2017", ""});
    BOOST_REQUIRE(former != nullptr);
    BOOST_TEST(is_in_force(*former, *Date::parse("2025-10-31")));
    BOOST_TEST(!is_in_force(*former, *Date::parse("2025-11-01")));
}

BOOST_AUTO_TEST_SUITE_END()
