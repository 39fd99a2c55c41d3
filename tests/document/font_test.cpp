#include "pdf_tools.hpp"

#include "core/problem.hpp"
#include "core/text.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <filesystem>
#include <fstream>
#include <thread>

#include <unistd.h>

namespace bihuan::document {
namespace {

namespace fs = std::filesystem;
const fs::path prepared = BIHUAN_BINARY_DIR "/fonts";

std::string name_of(FaceIndex face) {
    return prepared_fonts().file(face).filename().string();
}

std::string face_of(Role role, char32_t character) {
    return name_of(prepared_fonts().face_for(role, character));
}

/// A folder with a fonts.json of its own.
struct OwnFolder {
    explicit OwnFolder(std::string_view json)
        : path(fs::temp_directory_path() / ("bihuan_fonts_" + std::to_string(::getpid()))) {
        fs::create_directories(path);
        std::ofstream(path / "fonts.json") << json;
    }
    ~OwnFolder() { fs::remove_all(path); }
    OwnFolder(const OwnFolder&) = delete;
    OwnFolder& operator=(const OwnFolder&) = delete;

    void file(const std::string& name, std::string_view bytes) const {
        std::ofstream(path / name, std::ios::binary) << bytes;
    }
    Problem refusal() const {
        try {
            Fonts::load(path);
        } catch (const Problem& problem) {
            return problem;
        }
        throw std::runtime_error("the fonts were loaded");
    }
    fs::path path;
};

std::string roles_json(const std::string& file) {
    return R"({"roles":{"title":")" + file + R"(","body":")" + file + R"(","heading_1":")" + file +
           R"(","heading_2":")" + file + R"(","latin":")" + file + R"("}})";
}

} // namespace

BOOST_AUTO_TEST_SUITE(typefaces)

BOOST_AUTO_TEST_CASE(each_role_has_the_face_that_gb_t_9704_asks_for) {
    BOOST_TEST(face_of(Role::title, U'文') == "FandolSong-Bold.ttf");
    BOOST_TEST(face_of(Role::body, U'文') == "FandolFang-Regular.ttf");
    BOOST_TEST(face_of(Role::heading_1, U'文') == "FandolHei-Regular.ttf");
    BOOST_TEST(face_of(Role::heading_2, U'文') == "FandolKai-Regular.ttf");
    BOOST_TEST(face_of(Role::latin, U'A') == "LiberationSerif-Regular.ttf");
}

BOOST_AUTO_TEST_CASE(the_body_face_has_every_character_of_gb_2312) {
    // Rows 16 to 87 of GB 2312 are the 6 763 characters; iconv is the outside truth.
    std::FILE* pipe = ::popen(
        "python3 -c \"import sys;[sys.stdout.buffer.write((bytes([r,c]).decode('gb2312','ignore')).encode())"
        " for r in range(0xB0,0xF8) for c in range(0xA1,0xFF)]\"",
        "r");
    BOOST_REQUIRE(pipe);
    std::string utf8(32768, '\0');
    utf8.resize(std::fread(utf8.data(), 1, utf8.size(), pipe));
    ::pclose(pipe);
    const std::u32string characters = text::code_points(utf8);
    BOOST_REQUIRE_EQUAL(characters.size(), 6763u);
    const Fonts& fonts = prepared_fonts();
    for (const Role role : {Role::title, Role::body, Role::heading_1, Role::heading_2})
        for (const char32_t character : characters)
            BOOST_REQUIRE_MESSAGE(fonts.has(fonts.face_for(role, U'文'), character),
                                  text::utf8(std::u32string{character}));
}

BOOST_AUTO_TEST_CASE(rare_characters_of_names_and_units_come_from_a_fallback_face) {
    const Fonts& fonts = prepared_fonts();
    for (const char32_t character : std::u32string_view{U"镕䶮喆堃昇㎡㎥⑳☑☒"}) {
        const FaceIndex face = fonts.face_for(Role::body, character);
        BOOST_TEST(fonts.has(face, character), text::utf8(std::u32string{character}));
        BOOST_TEST(name_of(face) != "FandolFang-Regular.ttf");
    }
    BOOST_TEST(face_of(Role::body, U'镕') == "LXGWWenKai-Regular.ttf");
    BOOST_TEST(face_of(Role::body, U'☑') == "DejaVuSans.ttf");
}

BOOST_AUTO_TEST_CASE(characters_beyond_the_basic_plane_have_a_face) {
    const Fonts& fonts = prepared_fonts();
    for (const char32_t character : std::u32string_view{U"𬭚𠮷𫟼𪟝"}) {
        const FaceIndex face = fonts.face_for(Role::body, character);
        BOOST_TEST(fonts.has(face, character), text::utf8(std::u32string{character}));
        BOOST_TEST(fonts.advance(face, character) == 1.0);
    }
}

BOOST_AUTO_TEST_CASE(a_character_that_no_face_has_is_shown_as_the_geta_mark) {
    const Fonts& fonts = prepared_fonts();
    constexpr char32_t cuneiform = U'\U00012000';
    for (const Role role : {Role::body, Role::latin}) {
        const FaceIndex face = fonts.face_for(role, cuneiform);
        BOOST_TEST(!fonts.has(face, cuneiform));
        BOOST_TEST((fonts.shown(face, cuneiform) == missing_mark));
        BOOST_TEST(fonts.has(face, missing_mark));
        BOOST_TEST(fonts.advance(face, cuneiform) == fonts.advance(face, missing_mark));
    }
}

BOOST_AUTO_TEST_CASE(a_chinese_character_is_one_em_wide_and_a_digit_half) {
    const Fonts& fonts = prepared_fonts();
    BOOST_TEST(fonts.advance(fonts.face_for(Role::body, U'安'), U'安') == 1.0);
    BOOST_TEST(fonts.advance(fonts.face_for(Role::body, U'，'), U'，') == 1.0);
    BOOST_TEST(fonts.advance(fonts.face_for(Role::latin, U'0'), U'0') == 0.5); // Times
    BOOST_TEST(fonts.ascent(fonts.face_for(Role::body, U'安')) == 0.88);
    BOOST_TEST(fonts.descent(fonts.face_for(Role::body, U'安')) == 0.12);
}

BOOST_AUTO_TEST_CASE(a_folder_without_typefaces_says_how_to_get_them) {
    const OwnFolder folder(roles_json("none.ttf"));
    BOOST_TEST((folder.refusal().kind() == ProblemKind::fonts_missing));
    BOOST_TEST(folder.refusal().parameters().at("file") == (folder.path / "none.ttf").string());
    BOOST_CHECK_EXCEPTION(Fonts::load("/nowhere"), Problem,
                          [](const Problem& p) { return p.kind() == ProblemKind::fonts_missing; });
}

BOOST_DATA_TEST_CASE(a_faulty_fonts_json_is_named_with_its_reason,
                     boost::unit_test::data::make<std::string>({"{", "[]", R"({"roles":{}})",
                                                                R"({"roles":{"title":1}})",
                                                                R"({"roles":{"title":""}})"}),
                     json) {
    const OwnFolder folder(json);
    BOOST_TEST((folder.refusal().kind() == ProblemKind::bad_fonts_file));
    BOOST_TEST(folder.refusal().parameters().at("reason") != "");
}

BOOST_AUTO_TEST_CASE(fallback_must_be_a_list_of_files) {
    const std::string file = (prepared / "DejaVuSans.ttf").string();
    std::string json = roles_json(file);
    json.insert(json.size() - 1, R"(,"fallback":"DejaVuSans.ttf")");
    BOOST_TEST((OwnFolder(json).refusal().kind() == ProblemKind::bad_fonts_file));
}

BOOST_AUTO_TEST_CASE(a_typeface_of_the_wrong_kind_is_refused_before_any_page_is_made) {
    const OwnFolder folder(roles_json("own.ttf"));
    folder.file("own.ttf", "OTTO and more");
    BOOST_TEST((folder.refusal().kind() == ProblemKind::bad_font));
    BOOST_TEST(folder.refusal().parameters().at("reason_en").find("CFF") != std::string::npos);
    folder.file("own.ttf", "%PDF-1.7");
    BOOST_TEST((folder.refusal().kind() == ProblemKind::bad_font));
}

BOOST_AUTO_TEST_CASE(a_damaged_typeface_is_named_when_it_is_first_used) {
    const OwnFolder folder(roles_json("own.ttf"));
    folder.file("own.ttf", std::string("\0\1\0\0", 4) + std::string(100, '\0'));
    const Fonts fonts = Fonts::load(folder.path);
    BOOST_CHECK_EXCEPTION(fonts.advance(0, U'文'), Problem,
                          [](const Problem& p) { return p.kind() == ProblemKind::bad_font; });
}

BOOST_AUTO_TEST_CASE(an_office_may_use_one_licensed_face_for_all_roles) {
    const OwnFolder folder(roles_json((prepared / "LXGWWenKai-Regular.ttf").string()));
    const Fonts fonts = Fonts::load(folder.path);
    BOOST_TEST(fonts.face_count() == 1u);
    BOOST_TEST(fonts.has(fonts.face_for(Role::title, U'镕'), U'镕'));
}

BOOST_AUTO_TEST_CASE(threads_share_typefaces_that_are_opened_meanwhile) {
    const Fonts fonts = Fonts::load(prepared);
    std::vector<double> widths(8);
    {
        std::vector<std::jthread> threads;
        for (double& width : widths)
            threads.emplace_back([&] {
                for (const char32_t character : std::u32string_view{U"安全生产检查镕𠮷☑"})
                    width += fonts.advance(fonts.face_for(Role::body, character), character);
            });
    }
    for (const double width : widths)
        BOOST_TEST(width == widths.front());
    BOOST_TEST(widths.front() > 8);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace bihuan::document
