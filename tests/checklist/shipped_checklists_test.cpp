#include "checklist/checklist_set.hpp"
#include "checklist/csv_rows.hpp"
#include "core/problem.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <tuple>

using namespace bihuan;
using namespace bihuan::checklist;

namespace {

/// Requirements with the articles that were compared with the texts: document, number, article → verified.
std::map<std::tuple<std::string, std::string, std::string>, std::string> compared_articles() {
    std::ifstream in{BIHUAN_SOURCE_DIR "/tests/checklist/bases.csv", std::ios::binary};
    const auto read = csv_rows(std::string{std::istreambuf_iterator<char>{in}, {}});
    const auto& header = read.rows.at(0).cells;
    const auto column = [&](const char* name) {
        return static_cast<std::size_t>(std::ranges::find(header, name) - header.begin());
    };
    std::map<std::tuple<std::string, std::string, std::string>, std::string> articles;
    for (const auto& row : read.rows)
        articles[{row.cells.at(column("basis_doc")), row.cells.at(column("basis_no")),
                  row.cells.at(column("article"))}] = row.cells.at(column("verified"));
    return articles;
}

template<class Check>
void for_each_item(Check check) {
    const auto set = ChecklistSet::built_in();
    for (const auto& list : set.all())
        for (const auto& item : list.items)
            BOOST_TEST_CONTEXT(list.file << " " << item.code) check(list, item);
}

} // namespace

BOOST_AUTO_TEST_SUITE(shipped_checklists)

BOOST_AUTO_TEST_CASE(every_kind_of_place_has_a_list_of_fifteen_to_forty_items) {
    const auto set = ChecklistSet::built_in();
    for (std::size_t place = 0; place < texts_of<PlaceType>().size(); ++place) {
        const auto& list = *set.for_place(static_cast<PlaceType>(place)).at(0);
        BOOST_TEST_CONTEXT(list.file) {
            BOOST_TEST((static_cast<std::size_t>(list.place) == place));
            BOOST_TEST(list.items.size() >= 15U);
            BOOST_TEST(list.items.size() <= 40U);
        }
    }
}

BOOST_AUTO_TEST_CASE(every_article_cited_was_compared) {
    const auto articles = compared_articles();
    for_each_item([&](const Checklist&, const ChecklistItem& item) {
        const auto found = articles.find({item.basis, item.basis_edition, item.article});
        BOOST_REQUIRE(found != articles.end());
        BOOST_TEST(!item.article.empty());
        BOOST_TEST((item.verified != Verification::no));
        BOOST_TEST(found->second == code_of(item.verified));
    });
}

BOOST_AUTO_TEST_CASE(every_item_speaks_both_languages) {
    for_each_item([](const Checklist&, const ChecklistItem& item) {
        BOOST_TEST(!item.item_en.empty());
        BOOST_TEST(!item.standard_en.empty());
    });
}

BOOST_AUTO_TEST_CASE(a_list_asks_nothing_twice) {
    std::set<std::pair<std::string, std::string>> asked;
    for_each_item([&](const Checklist& list, const ChecklistItem& item) {
        BOOST_TEST(asked.emplace(list.file, item.item_zh).second);
        BOOST_TEST(asked.emplace(list.file, item.basis + item.article + item.standard_zh).second);
    });
}

BOOST_AUTO_TEST_CASE(a_list_goes_through_its_categories_one_after_the_other) {
    const auto set = ChecklistSet::built_in();
    for (const auto& list : set.all()) {
        std::vector<std::string> seen;
        for (const auto& item : list.items)
            if (seen.empty() || seen.back() != item.category) {
                BOOST_TEST_CONTEXT(list.file << " " << item.code)
                BOOST_TEST((std::ranges::find(seen, item.category) == seen.end()));
                seen.push_back(item.category);
            }
    }
}

// Orders that bind only some units: asked of the others they would be wrong.
BOOST_AUTO_TEST_CASE(an_order_that_binds_only_some_units_says_whom) {
    const auto has = [](const ChecklistItem& item, Condition condition) {
        return std::ranges::find(item.applies_if, condition) != item.applies_if.end();
    };
    int seen = 0;
    for_each_item([&](const Checklist&, const ChecklistItem& item) {
        if (item.basis_edition.starts_with("应急管理部令第10号")) {
            BOOST_TEST(has(item, Condition::industry_trade));
            ++seen;
        }
        if (item.basis_edition.starts_with("应急管理部令第5号")) {
            BOOST_TEST(has(item, Condition::high_rise));
            ++seen;
        }
        if (item.basis == "消防法" && item.article.starts_with("第十七条")) {
            BOOST_TEST(has(item, Condition::fire_key_unit));
            ++seen;
        }
        if (item.basis_edition.starts_with("公安部令第61号") && item.article == "第二十五条") {
            BOOST_TEST(has(item, Condition::fire_key_unit));
            ++seen;
        }
    });
    BOOST_TEST(seen > 40);
}

// Cut off at any place or with any byte changed, a file is read or refused; nothing else happens.
BOOST_AUTO_TEST_CASE(a_damaged_file_is_read_or_refused) {
    const auto set = ChecklistSet::built_in();
    std::ifstream in{BIHUAN_SOURCE_DIR "/checklists/market.csv", std::ios::binary};
    const std::string whole{std::istreambuf_iterator<char>{in}, {}};
    int refused = 0;
    int damaged = 0;
    const auto try_to_read = [&](const std::string& bytes) {
        ++damaged;
        try {
            read_checklist("market.csv", bytes, set.criteria());
        } catch (const Problem& problem) {
            refused += problem.kind() == ProblemKind::bad_checklist ? 1 : 0;
        }
    };
    BOOST_REQUIRE(whole.size() > 5000U);
    for (std::size_t at = 0; at < whole.size(); at += 61) {
        try_to_read(whole.substr(0, at));
        for (const char byte : {'"', ',', '\n', '\0', '\xFF'}) {
            auto changed = whole;
            changed[at] = byte;
            try_to_read(changed);
        }
    }
    BOOST_TEST(refused > damaged / 2);
}

BOOST_AUTO_TEST_SUITE_END()
