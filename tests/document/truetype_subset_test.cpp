#include "pdf_tools.hpp"

#include "core/problem.hpp"
#include "document/haru_writer.hpp"
#include "document/truetype_subset.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <iterator>
#include <random>

namespace bihuan::document {
namespace {

std::string bytes_of(const std::string& name) {
    std::ifstream in(std::string(BIHUAN_BINARY_DIR "/fonts/") + name, std::ios::binary);
    return std::string(std::istreambuf_iterator<char>(in), {});
}

/// A typeface of our own making, gone with the object.
struct FontOnDisk {
    FontOnDisk(const std::string& extension, std::string_view bytes)
        : path("/tmp/bihuan_font_" + std::to_string(::getpid()) + extension) {
        std::ofstream(path, std::ios::binary) << bytes;
    }
    ~FontOnDisk() { ::unlink(path.c_str()); }
    FontOnDisk(const FontOnDisk&) = delete;
    FontOnDisk& operator=(const FontOnDisk&) = delete;

    Fonts fonts() const {
        FontFiles files;
        files.roles.fill(path);
        return Fonts{files};
    }
    std::string path;
};

std::string big_endian(std::size_t value) {
    std::string bytes;
    for (int shift = 24; shift >= 0; shift -= 8)
        bytes += static_cast<char>(value >> shift & 0xFF);
    return bytes;
}

/// The face as the only one of a collection (.ttc), as Windows has its SimSun.
std::string as_collection(std::string face) {
    const std::string header = "ttcf" + big_endian(0x00010000) + big_endian(1) + big_endian(16);
    const std::size_t count = static_cast<unsigned char>(face[5]);
    for (std::size_t entry = 12; entry < 12 + count * 16; entry += 16) {
        std::size_t offset = 0;
        for (std::size_t i = 8; i < 12; ++i)
            offset = offset << 8 | static_cast<unsigned char>(face[entry + i]);
        face.replace(entry + 8, 4, big_endian(offset + header.size()));
    }
    return header + face;
}

std::string pdf_of(const Fonts& fonts, std::u32string_view text) {
    TextRun run{
        .x = 40, .y = 100, .size = 60, .colour = {}, .characters = std::u32string{text}, .advances = {}};
    for (const char32_t character : text)
        run.advances.push_back(fonts.advance(0, character) * run.size);
    PagedDocument document;
    document.pages.emplace_back().items.emplace_back(run);
    return write_pdf(document, fonts);
}

/// How much of the page poppler blackens, in dots.
std::size_t ink(std::string_view pdf) {
    const std::string picture = output_of("pdftoppm -r 36 -gray -singlefile " + PdfFile(pdf).path());
    return static_cast<std::size_t>(std::count_if(
        picture.begin() + 16, picture.end(), [](char dot) { return static_cast<unsigned char>(dot) < 128; }));
}

} // namespace

BOOST_AUTO_TEST_SUITE(subset_of_a_typeface)

BOOST_AUTO_TEST_CASE(a_few_characters_cost_a_few_kilobytes) {
    const FontOnDisk face(".ttf", bytes_of("LXGWWenKai-Regular.ttf")); // 15 MB
    BOOST_TEST(pdf_of(face.fonts(), U"安全生产").size() < 12'000u);
}

BOOST_AUTO_TEST_CASE(parts_of_parts_of_a_letter_are_there) {
    // In DejaVu Sans ǖ is ü with a macron, and ü itself is u with two dots.
    const FontOnDisk face(".ttf", bytes_of("DejaVuSans.ttf"));
    const Fonts fonts = face.fonts();
    const std::size_t u = ink(pdf_of(fonts, U"u")), dots = ink(pdf_of(fonts, U"ü")),
                      macron = ink(pdf_of(fonts, U"ǖ"));
    BOOST_TEST(u > 20u);
    BOOST_TEST(dots > u);
    BOOST_TEST(macron > dots);
}

BOOST_AUTO_TEST_CASE(a_collection_gives_its_first_face) {
    const FontOnDisk face(".ttc", as_collection(bytes_of("LiberationSerif-Regular.ttf")));
    const PdfFile pdf(pdf_of(face.fonts(), U"Bihuan"));
    BOOST_TEST(pdf.complaints() == "");
    BOOST_TEST(pdf.text().find("Bihuan") != std::string::npos);
    BOOST_TEST(pdf.fonts().find("LiberationSerif") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_damaged_file_is_refused_and_never_more) {
    std::mt19937 random(20230417);
    const std::string sound = bytes_of("LiberationSerif-Regular.ttf");
    const std::vector<std::uint16_t> glyphs = {36, 200, 670};
    std::size_t refused = 0;
    for (int round = 0; round < 300; ++round) {
        std::string bytes = sound;
        if (round % 2) bytes.resize(random() % bytes.size());
        for (int flips = 0; flips < 20; ++flips)
            if (!bytes.empty())
                bytes[random() % std::min<std::size_t>(bytes.size(), 2000)] ^= static_cast<char>(random());
        const FontOnDisk face(".ttf", bytes);
        try {
            truetype_subset(face.path, glyphs, "Damaged");
        } catch (const Problem& problem) {
            BOOST_TEST((problem.kind() == ProblemKind::bad_font));
            ++refused;
        }
    }
    BOOST_TEST(refused > 100u);
}

BOOST_AUTO_TEST_CASE(a_glyph_that_the_face_has_not_is_a_damaged_file) {
    const FontOnDisk face(".ttf", bytes_of("LiberationSerif-Regular.ttf"));
    const std::vector<std::uint16_t> glyphs = {60000};
    BOOST_CHECK_THROW(truetype_subset(face.path, glyphs, "Name"), Problem);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace bihuan::document
