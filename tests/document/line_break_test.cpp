#include "document/line_break.hpp"

#include "document/character.hpp"
#include "document/layout/paragraph.hpp"
#include "pages.hpp"

#include <boost/test/unit_test.hpp>

#include <random>

using namespace bihuan;
using namespace bihuan::document;

namespace {

/// Whether a line may end between the two parts.
bool may_part(std::u32string_view first, std::u32string_view second) {
    const auto all = breaks(std::u32string{first} + std::u32string{second});
    return all[first.size() - 1] == Break::allowed;
}

std::u32string characters(const SetLine& line) {
    std::u32string out;
    for (const auto& run : line.runs)
        out += run.characters;
    return out;
}

/// The right edge of the ink: a mark that ends a line has a blank half behind it.
Points right_edge(const SetLine& line) {
    const auto& run = line.runs.back();
    Points x = run.x;
    for (std::size_t i = 0; i + 1 < run.advances.size(); ++i)
        x += run.advances[i];
    const char32_t last = run.characters.back();
    const Points blank = last == U'！' || last == U'？'       ? run.size / 4
                         : is_closing(last) || is_pause(last) ? run.size / 2
                                                              : 0;
    return x + (blank > 0 ? std::min(run.advances.back(), Style{}.cell - blank) : run.advances.back());
}

/// Chinese with punctuation, numbers and words, as reports have them; never several marks that fit on no
/// line.
std::u32string random_text(std::mt19937& random) {
    static const std::vector<std::u32string> pieces = {U"安",
                                                       U"全",
                                                       U"生",
                                                       U"产",
                                                       U"检",
                                                       U"查",
                                                       U"隐",
                                                       U"患",
                                                       U"整",
                                                       U"改",
                                                       U"街",
                                                       U"道",
                                                       U"消防通道",
                                                       U"，",
                                                       U"。",
                                                       U"、",
                                                       U"；",
                                                       U"：",
                                                       U"！",
                                                       U"？",
                                                       U"（一）",
                                                       U"《安全生产法》",
                                                       U"“三合一”",
                                                       U"‘九小’",
                                                       U"【注】",
                                                       U"〔2023〕",
                                                       U"——",
                                                       U"……",
                                                       U"1467家次",
                                                       U"97.10%",
                                                       U"2023年4月17日",
                                                       U"GB/T 9704",
                                                       U"RCD",
                                                       U"℃",
                                                       U"（",
                                                       U"）",
                                                       U"100㎡",
                                                       U"fire exit",
                                                       U"·"};
    std::uniform_int_distribution<std::size_t> which(0, pieces.size() - 1), length(1, 120);
    std::u32string out = U"开";
    int marks = 0;
    for (std::size_t i = length(random); i-- > 0;) {
        const auto& piece = pieces[which(random)];
        const bool mark = may_not_begin_line(piece.front()) || may_not_end_line(piece.back());
        marks = mark ? marks + 1 : 0;
        if (marks <= 3) out += piece;
    }
    return out + U"完";
}

} // namespace

BOOST_AUTO_TEST_SUITE(line_ends)

BOOST_AUTO_TEST_CASE(closing_marks_never_begin_a_line) {
    for (const char32_t mark : std::u32string{U"。，、；：！？）》」』】〕”’…—·％"})
        BOOST_TEST(!may_part(U"安", std::u32string{mark} + U"全"));
}

BOOST_AUTO_TEST_CASE(opening_marks_never_end_a_line) {
    for (const char32_t mark : std::u32string{U"（《「『【〔“‘"}) {
        BOOST_TEST(!may_part(std::u32string{mark}, U"安全"));
        BOOST_TEST(may_part(U"安", std::u32string{mark} + U"全"));
    }
}

BOOST_AUTO_TEST_CASE(pairs_numbers_and_words_stay_whole) {
    BOOST_TEST(!may_part(U"安—", U"—全"));
    BOOST_TEST(!may_part(U"安…", U"…全"));
    BOOST_TEST(!may_part(U"97", U"%"));
    BOOST_TEST(!may_part(U"97.", U"10"));
    BOOST_TEST(!may_part(U"1467", U"家次"));
    BOOST_TEST(!may_part(U"第", U"4季度"));
    BOOST_TEST(!may_part(U"fi", U"re"));
    BOOST_TEST(!may_part(U"don’", U"t"));
}

BOOST_AUTO_TEST_CASE(chinese_parts_anywhere_else) {
    BOOST_TEST(may_part(U"安", U"全"));
    BOOST_TEST(may_part(U"”", U"安"));
    BOOST_TEST(may_part(U"。", U"安"));
    BOOST_TEST(may_part(U"——", U"安"));
    BOOST_TEST(may_part(U"安", U"RCD"));
    BOOST_TEST(may_part(U"RCD", U"安"));
}

BOOST_AUTO_TEST_CASE(a_run_wider_than_the_line_is_torn_by_the_rules_for_its_ends) {
    const TextStyle style = Style{}.body;
    // No place in it may part, and every width tears it somewhere else.
    const std::u32string text = U"97.10%97.10%97.10%100㎡℃97.10%97.10%97.10%100㎡℃97.10%";
    for (int cells = 4; cells <= 20; ++cells) {
        const auto lines = set_lines({{text, false, {}}}, style, {.measure = cells * style.cell}, fonts());
        std::u32string seen;
        for (const auto& line : lines) {
            const auto shown = characters(line);
            BOOST_TEST_CONTEXT(cells << " cells: " << text::utf8(shown)) {
                BOOST_REQUIRE(!shown.empty());
                if (!seen.empty()) BOOST_TEST(!may_not_begin_line(shown.front()));
                BOOST_TEST(right_edge(line) <= cells * style.cell + 0.1);
            }
            seen += shown;
        }
        BOOST_TEST((seen == text));
    }
}

BOOST_AUTO_TEST_CASE(no_line_of_random_text_begins_or_ends_wrongly_or_leaves_the_measure) {
    const auto seed = std::random_device{}();
    BOOST_TEST_MESSAGE("seed " << seed);
    std::mt19937 random{seed};
    const TextStyle style = Style{}.body;
    for (int round = 0; round < 300; ++round) {
        const std::u32string text = random_text(random);
        const Points measure =
            std::uniform_real_distribution<Points>(12 * style.cell, 30 * style.cell)(random);
        const Setting setting{.measure = measure, .indent = 2 * style.cell};
        const auto lines = set_lines({{text, false, {}}}, style, setting, fonts());
        std::u32string seen;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const auto line = characters(lines[i]);
            seen += line;
            BOOST_REQUIRE(!line.empty());
            const std::string shown = text::utf8(line) + " in seed " + std::to_string(seed);
            if (i > 0) BOOST_REQUIRE_MESSAGE(!may_not_begin_line(line.front()), shown);
            if (i + 1 < lines.size()) BOOST_REQUIRE_MESSAGE(!may_not_end_line(line.back()), shown);
            BOOST_REQUIRE_MESSAGE(right_edge(lines[i]) <= measure + 0.1, shown);
        }
        std::u32string expected = text;
        std::erase(expected, U' ');
        std::erase(seen, U' ');
        BOOST_REQUIRE(text::utf8(seen) == text::utf8(expected));
    }
}

BOOST_AUTO_TEST_CASE(a_full_line_is_as_wide_as_the_measure) {
    const Style style;
    const std::u32string text = U"本季度检查企业单位366家次，发现隐患35项，其中重大隐患0项，已整改35项，整改"
                                U"率为97.10%，比上年同期提高0.9个百分点。";
    const Setting setting{.measure = style.area_width, .indent = 2 * style.cell};
    const auto lines = set_lines({{text, false, {}}}, style.body, setting, fonts());
    BOOST_REQUIRE(lines.size() >= 2);
    for (std::size_t i = 0; i + 1 < lines.size(); ++i)
        BOOST_TEST(std::abs(lines[i].width + (i == 0 ? setting.indent : 0) - setting.measure) < 0.1);
    BOOST_TEST(lines.back().width < setting.measure);
}

BOOST_AUTO_TEST_CASE(two_marks_share_one_blank) {
    const TextStyle style = Style{}.body;
    const auto width = [&](const std::u32string& text) {
        return natural_width({{text, false, {}}}, style, fonts(), false);
    };
    BOOST_TEST(std::abs(width(U"安》。") - (3 * style.cell - style.size / 2)) < 0.01);
    BOOST_TEST(std::abs(width(U"（《安") - (3 * style.cell - style.size / 2)) < 0.01);
    BOOST_TEST(std::abs(width(U"，“安") - (3 * style.cell - style.size / 2)) < 0.01);
}

BOOST_AUTO_TEST_CASE(chinese_and_latin_stand_a_quarter_apart) {
    const TextStyle style = Style{}.body;
    const auto width = [&](const std::u32string& text) {
        return natural_width({{text, false, {}}}, style, fonts(), false);
    };
    BOOST_TEST(std::abs(width(U"安RCD全") - width(U"安全") - width(U"RCD") - style.size / 2) < 0.01);
    BOOST_TEST(std::abs(width(U"安 RCD 全") - width(U"安RCD全")) < 0.01);
    BOOST_TEST(std::abs(width(U"，RCD") - width(U"，") - width(U"RCD")) < 0.01);
}

BOOST_AUTO_TEST_CASE(a_word_wider_than_the_line_is_torn_and_loses_nothing) {
    const TextStyle style = Style{}.body;
    const std::u32string word(200, U'w');
    const auto lines = set_lines({{word, false, {}}}, style, {.measure = 100}, fonts());
    std::u32string seen;
    for (const auto& line : lines) {
        seen += characters(line);
        BOOST_TEST(line.width <= 100.1);
    }
    BOOST_TEST(seen.size() == 200);
}

BOOST_AUTO_TEST_SUITE_END()
