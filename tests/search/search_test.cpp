#include "core/text.hpp"
#include "search/grams.hpp"
#include "search/kind.hpp"
#include "search/search.hpp"

#include "support/engines.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <random>

using namespace bihuan;
using namespace bihuan::test;

namespace {

struct Shelf {
    explicit Shelf(TestEngine engine) : database(engine) {}

    void put(const std::string& subject, std::vector<std::string> texts,
             const std::string& community = "东湖社区", const std::string& kind = "hazard") {
        database.database.housekeeping([&](db::Transaction& transaction) {
            search::put(transaction, {kind, subject, community, std::move(texts)});
        });
    }
    void settle() { database.database.housekeeping(search::settle); }
    std::string found(const std::string& query, std::optional<std::vector<std::string>> areas = std::nullopt,
                      const std::string& kind = "hazard", std::size_t limit = 10) {
        return database.read([&](const db::Reader& reader) {
            const auto answer = search::find(reader, {query, kind, std::move(areas), limit});
            std::string subjects;
            for (const auto& one : answer.found)
                subjects += (subjects.empty() ? "" : " ") + one.subject;
            return subjects + (answer.more ? " …" : "");
        });
    }

    /// How many of a list the words leave.
    std::int64_t listed(const std::string& query) {
        return database.read([&](const db::Reader& reader) {
            db::Conditions conditions;
            search::narrow(reader, conditions, "listed.subject", "hazard", query);
            return reader
                .integer("SELECT count(*) FROM search_text listed WHERE " + conditions.text(),
                         conditions.parameters())
                .value();
        });
    }

    FreshDatabase database;
};

} // namespace

BOOST_AUTO_TEST_SUITE(searching)

BOOST_DATA_TEST_CASE(any_two_characters_are_found_before_and_after_they_are_settled, engines(), engine) {
    Shelf shelf{engine};
    shelf.put("a", {"YH2024-0017", "疏散通道堆放杂物，影响消防"});
    shelf.put("b", {"YH2024-0018", "灭火器压力不足"});
    shelf.put("c", {"91350100M000100Y43", "好味道饭店", "王强"});
    for (int round = 0; round < 2; ++round) {
        BOOST_TEST_CONTEXT("round " << round) {
            BOOST_TEST(shelf.found("消防") == "a");
            BOOST_TEST(shelf.found("味道") == "c");
            BOOST_TEST(shelf.found("王强") == "c");
            BOOST_TEST(shelf.found("m0") == "c");
            BOOST_TEST(shelf.found("Ｍ０００１") == "c"); // full width, as an input method gives it
            BOOST_TEST(shelf.found("100y43") == "c");
            BOOST_TEST(shelf.found("yh2024") == "b a"); // what was changed last comes first
            BOOST_TEST(shelf.found("2024-0018") == "b");
            BOOST_TEST(shelf.found("灭火器 压力") == "b");
            BOOST_TEST(shelf.found("灭火器 通道") == "");
            BOOST_TEST(shelf.found("器压力") == "b");
            BOOST_TEST(shelf.found("强好") == ""); // not over the end of a text
            BOOST_TEST(shelf.found("燃气") == "");
            BOOST_TEST(shelf.found("消防 杂") == "a"); // a single character narrows
        }
        shelf.settle();
    }
}

BOOST_DATA_TEST_CASE(a_record_is_found_by_what_it_says_now, engines(), engine) {
    Shelf shelf{engine};
    shelf.put("a", {"灭火器过期"});
    shelf.put("b", {"配电箱无盖"});
    shelf.settle();
    shelf.put("a", {"疏散指示损坏"});
    shelf.put("b", {"配电箱无盖"}); // nothing changed
    for (int round = 0; round < 2; ++round) {
        BOOST_TEST(shelf.found("灭火") == "");
        BOOST_TEST(shelf.found("疏散") == "a");
        BOOST_TEST(shelf.found("配电") == "b");
        shelf.settle();
    }
    // The newest entry of all is changed once more: its number is not given twice.
    shelf.put("a", {"灭火毯缺失"});
    BOOST_TEST(shelf.found("灭火") == "a");
    BOOST_TEST(shelf.found("疏散") == "");
}

BOOST_DATA_TEST_CASE(only_what_lies_in_ones_own_area_is_found, engines(), engine) {
    Shelf shelf{engine};
    shelf.put("a", {"灭火器过期"}, "东湖社区");
    shelf.put("b", {"灭火器过期"}, "西山社区");
    shelf.put("c", {"灭火器过期"}, "西山社区", "inspection");
    for (int round = 0; round < 2; ++round) {
        BOOST_TEST(shelf.found("灭火") == "b a");
        BOOST_TEST(shelf.found("灭火", std::vector<std::string>{"东湖社区"}) == "a");
        BOOST_TEST(shelf.found("灭火", std::vector<std::string>{"东湖社区", "西山社区"}) == "b a");
        BOOST_TEST(shelf.found("灭火", std::vector<std::string>{}) == "");
        BOOST_TEST(shelf.found("灭火", std::nullopt, "inspection") == "c");
        BOOST_TEST(shelf.found("灭火", std::nullopt, "hazard", 1) == "b …");
        shelf.settle();
    }
}

BOOST_DATA_TEST_CASE(one_character_alone_is_refused_with_a_remedy, engines(), engine) {
    Shelf shelf{engine};
    for (const auto* query : {"火", "火 防", " ", "，"}) {
        try {
            shelf.found(query);
            BOOST_ERROR("accepted: " << query);
        } catch (const Problem& problem) {
            BOOST_TEST((problem.kind() == ProblemKind::search_too_short));
        }
    }
    BOOST_TEST(shelf.found("%_") == ""); // no pattern of the engine's
}

BOOST_DATA_TEST_CASE(what_is_found_is_what_looking_through_every_text_finds, engines(), engine) {
    Shelf shelf{engine};
    std::mt19937 random{7};
    const std::u32string alphabet = U"消防火灾电气燃01a2";
    const auto text_of = [&](std::size_t length) {
        std::u32string text;
        for (std::size_t i = 0; i < length; ++i)
            text += alphabet[random() % alphabet.size()];
        return text::utf8(text);
    };
    std::vector<std::string> texts;
    shelf.database.database.housekeeping([&](db::Transaction& transaction) {
        for (int i = 0; i < 3000; ++i) {
            texts.push_back(text_of(12));
            search::add(transaction,
                        {"hazard", std::to_string(i), "社区" + std::to_string(i % 3), {texts.back()}});
            if (i % 750 == 749) search::settle(transaction); // several segments
        }
    });
    const std::vector<std::string> areas{"社区0", "社区2"};
    for (int i = 0; i < 60; ++i) {
        const std::string query = text_of(2 + random() % 4);
        std::string wanted;
        for (int at = 2999; at >= 0; --at)
            if (at % 3 != 1 && texts[static_cast<std::size_t>(at)].find(query) != std::string::npos)
                wanted += (wanted.empty() ? "" : " ") + std::to_string(at);
        BOOST_TEST(shelf.found(query, areas, "hazard", 3000) == wanted, query);
    }
}

BOOST_DATA_TEST_CASE(a_rehearsal_leaves_nothing_to_be_found, engines(), engine) {
    Shelf shelf{engine};
    const auto rehearsal = shelf.database.database.begin_rehearsal({"test", "test", "test"});
    search::add(rehearsal->transaction(), {"hazard", "a", "东湖社区", {"灭火器"}});
    BOOST_TEST(rehearsal->transaction().integer("SELECT count(*) FROM search_text").value() == 0);
}

BOOST_DATA_TEST_CASE(a_list_is_narrowed_by_words_whether_few_or_many_have_them, engines(), engine) {
    Shelf shelf{engine};
    for (int i = 0; i < 400; ++i)
        shelf.put("m" + std::to_string(i), {"疏散通道堆放杂物"});
    shelf.put("few", {"灭火器压力不足，疏散通道堆放杂物"});
    shelf.put("percent", {"含量 5% 以上，疏散通道"});
    shelf.settle();
    BOOST_TEST(shelf.listed("灭火器") == 1);
    BOOST_TEST(shelf.listed("疏散通道") == 402);
    BOOST_TEST(shelf.listed("疏散 杂物") == 401);
    BOOST_TEST(shelf.listed("配电箱") == 0);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(number_lists)

BOOST_AUTO_TEST_CASE(come_back_as_they_went_in) {
    for (const auto& numbers :
         {std::vector<std::uint32_t>{}, {0}, {0, 1, 2}, {31, 32, 33, 65}, {5, 40, 1100, 70000, 8'000'000}}) {
        search::NumberList list;
        for (const auto number : numbers) {
            list.append(number);
            list.append(number); // once is enough
        }
        BOOST_TEST((search::NumberList::read(list.text()) == numbers));
    }
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(plans_of_searching)

BOOST_AUTO_TEST_CASE(grams_and_entries_are_found_by_their_keys) {
    const FreshDatabase database{TestEngine{db::Engine::sqlite}};
    for (const auto* sql :
         {"SELECT first, numbers FROM search_gram WHERE gram = $1 AND first >= $2 AND first <= $3",
          "SELECT kind, subject, community, text FROM search_text WHERE number IN ($1, $2) ORDER BY number "
          "DESC",
          "SELECT text, community FROM search_text WHERE subject = $1",
          "SELECT subject FROM search_text WHERE number > $1 ORDER BY number DESC"})
        database.read([&](const db::Reader& reader) {
            reader.each("EXPLAIN QUERY PLAN " + std::string{sql}, {}, [&](const db::Row& row) {
                BOOST_TEST(row.text(3).find("SCAN") == std::string_view::npos, sql);
            });
        });
}

BOOST_AUTO_TEST_SUITE_END()
