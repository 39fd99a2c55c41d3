#include "document/content.hpp"
#include "document/to_unicode.hpp"

#include <boost/test/unit_test.hpp>

namespace bihuan::document {

BOOST_AUTO_TEST_SUITE(drawing_operators)

BOOST_AUTO_TEST_CASE(what_is_in_force_is_not_said_again) {
    Content content{842};
    const TextRun run{
        .x = 72, .y = 100, .size = 16, .colour = {}, .characters = U"安全", .advances = {16, 16}};
    const std::uint16_t codes[] = {0x5B89, 0x5168};
    const Points widths[] = {16, 16};
    content.text(run, "F1", codes, widths);
    content.text(run, "F1", codes, widths);
    BOOST_TEST(content.finish() == "BT\n0 0 0 rg\n/F1 16 Tf\n1 0 0 1 72 742 Tm\n<5B895168> Tj\n"
                                   "1 0 0 1 72 742 Tm\n<5B895168> Tj\nET\n");
}

BOOST_AUTO_TEST_CASE(y_runs_downwards_from_the_upper_edge) {
    Content content{842};
    content.line(
        {.x1 = 10, .y1 = 0, .x2 = 20, .y2 = 842, .width = 0.5, .colour = {1, 0, 0}, .dash = {3, 1.5}});
    content.box({.x = 10, .y = 10, .width = 30, .height = 12, .fill = Colour{0.9, 0.9, 0.9}, .stroke = {}});
    BOOST_TEST(content.finish() == "1 0 0 RG\n0.5 w\n[3 1.5] 0 d\n10 842 m 20 0 l S\n"
                                   "0.9 0.9 0.9 rg\n10 820 30 12 re f\n");
}

BOOST_AUTO_TEST_CASE(a_path_is_filled_and_outlined_as_asked) {
    const auto drawn = [](bool closed, bool fill, bool stroke) {
        Content content{100};
        Path path{
            .points = {{0, 0}, {10, 0}, {10, 10}}, .closed = closed, .fill = {}, .stroke = {}, .dash = {}};
        if (fill) path.fill = Colour{};
        if (stroke) path.stroke = Colour{};
        content.path(path);
        const std::string operators = content.finish();
        return operators.substr(operators.find(" m ") + 3);
    };
    BOOST_TEST(drawn(false, false, true) == "10 100 l 10 90 l S\n");
    BOOST_TEST(drawn(true, true, false) == "10 100 l 10 90 l h f\n");
    BOOST_TEST(drawn(true, true, true) == "10 100 l 10 90 l h B\n");
}

BOOST_AUTO_TEST_CASE(codes_lead_to_utf_16) {
    BOOST_TEST(utf16(U"𠮷A") == std::string("\xD8\x42\xDF\xB7\0A", 6));
    const std::string cmap = to_unicode_cmap({{0x5B89, U'安'}, {0xE000, U'𠮷'}});
    BOOST_TEST(cmap.find("2 beginbfchar\n<5B89> <5B89>\n<E000> <D842DFB7>\nendbfchar") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_map_of_many_characters_is_cut_into_blocks_of_a_hundred) {
    std::vector<std::pair<std::uint16_t, char32_t>> many;
    for (std::uint16_t code = 0x4E00; code < 0x4E00 + 250; ++code)
        many.emplace_back(code, code);
    const std::string cmap = to_unicode_cmap(many);
    BOOST_TEST(cmap.find("50 beginbfchar") != std::string::npos);
    BOOST_TEST(cmap.find("250 beginbfchar") == std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace bihuan::document
