// Organisation charts: from a list of the facts to boxes on pages.
#include "pages.hpp"
#include "pdf_tools.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>

using namespace bihuan;
using namespace bihuan::document;

namespace {

/// A root, `wide` below it, and `deep` below each of these.
Json office(int wide, int deep) {
    Json list{Json::List{}};
    const auto add = [&](const std::string& key, const std::string& above) {
        list.push(Json::Object{
            {"key", key}, {"above", above}, {"name", "岗位" + key}, {"who", key == "r" ? "" : "何文清"}});
    };
    add("r", "");
    for (int i = 0; i < wide; ++i) {
        add(std::to_string(i), "r");
        for (int j = 0; j < deep; ++j)
            add(std::to_string(i) + "." + std::to_string(j), std::to_string(i));
    }
    return Json::Object{{"posts", std::move(list)}};
}

constexpr const char* chart = "```tree posts\ncaption = 责任体系\ndetail = who\n```\n";

std::size_t boxes(const Page& page) {
    return static_cast<std::size_t>(std::count_if(page.items.begin(), page.items.end(), [](const Item& item) {
        return std::holds_alternative<Box>(item);
    }));
}

} // namespace

BOOST_AUTO_TEST_SUITE(trees)

BOOST_AUTO_TEST_CASE(every_node_gets_its_box_within_the_type_area) {
    const auto document = pages_of(source_of(chart), office(4, 3), fonts());
    BOOST_REQUIRE(document.pages.size() == 1u);
    BOOST_TEST(boxes(document.pages[0]) == 17u);
    for (const auto& item : document.pages[0].items)
        if (const auto* box = std::get_if<Box>(&item)) {
            BOOST_TEST(box->x > millimetres(28) - 1);
            BOOST_TEST(box->x + box->width < millimetres(28 + 156) + 1);
        }
}

BOOST_AUTO_TEST_CASE(a_chart_higher_than_a_page_is_divided_and_says_again_what_stands_above) {
    const auto document = pages_of(source_of(chart), office(8, 9), fonts());
    BOOST_TEST(document.pages.size() > 2u);
    std::size_t all = 0;
    for (const auto& page : document.pages) {
        all += boxes(page);
        for (const auto& item : page.items)
            if (const auto* box = std::get_if<Box>(&item))
                BOOST_TEST(box->y + box->height < millimetres(37 + 225) + 1);
    }
    BOOST_TEST(all > 81u);
    BOOST_TEST(all <= 81u + 2 * document.pages.size());
}

BOOST_AUTO_TEST_CASE(one_branch_that_is_too_high_is_divided_below_itself) {
    const auto document = pages_of(source_of(chart), office(1, 60), fonts());
    BOOST_TEST(document.pages.size() > 1u);
}

BOOST_AUTO_TEST_CASE(a_circle_and_a_wrong_option_are_refused_with_their_line) {
    Json circle{Json::Object{}};
    circle.set("posts", Json::List{Json::Object{{"key", "a"}, {"above", "b"}, {"name", "甲"}},
                                   Json::Object{{"key", "b"}, {"above", "a"}, {"name", "乙"}}});
    BOOST_CHECK_THROW(pages_of(source_of("```tree posts\n```\n"), circle, fonts()), Problem);
    BOOST_CHECK_THROW(pages_of(source_of("```tree posts\ncolour = red\n```\n"), office(1, 1), fonts()),
                      Problem);
    BOOST_CHECK_THROW(pages_of(source_of("```tree nobody\n```\n"), office(1, 1), fonts()), Problem);
}

BOOST_AUTO_TEST_CASE(a_list_without_rows_says_so) {
    Json none{Json::Object{}};
    none.set("posts", Json::List{});
    const auto document = pages_of(source_of("```tree posts\nempty = 尚未设置岗位。\n```\n"), none, fonts());
    BOOST_TEST(boxes(document.pages[0]) == 0u);
}

BOOST_AUTO_TEST_SUITE_END()
