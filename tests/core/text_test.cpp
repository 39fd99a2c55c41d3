#include "core/hash.hpp"
#include "core/id.hpp"
#include "core/json.hpp"
#include "core/problem.hpp"
#include "core/text.hpp"
#include "core/uscc.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;

BOOST_AUTO_TEST_SUITE(names)

BOOST_AUTO_TEST_CASE(names_with_other_blanks_brackets_and_widths_are_the_same) {
    BOOST_TEST(text::comparable("天津市　Ａ餐饮（一部）") == text::comparable("天津市A餐饮(一部)"));
    BOOST_TEST(text::comparable("天津【二部】") == text::comparable("天津(二部)"));
    BOOST_TEST(text::comparable("甲店") != text::comparable("乙店"));
}

BOOST_AUTO_TEST_CASE(malformed_utf8_is_seen) {
    BOOST_TEST(text::is_utf8("消防𬭚"));
    for (const std::string bad : {"\xff", "\xc0\xaf", "\xed\xa0\x80", "\xe6\xb6", "\xf5\x80\x80\x80", "\xe6"})
        BOOST_TEST(!text::is_utf8(bad));
    BOOST_TEST(!text::is_utf8(std::string("a\0b", 3)));
}

BOOST_AUTO_TEST_CASE(blanks_of_all_kinds_are_trimmed) {
    BOOST_TEST(text::trim(" \t　甲 乙　\n") == "甲 乙");
    BOOST_TEST(text::trim("　 ") == "");
    BOOST_TEST(text::trim("\xEF\xBB\xBF名称") == "名称");
    BOOST_TEST(text::split("张三、李四；王五;", U"、；;") ==
                   (std::vector<std::string>{"张三", "李四", "王五"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(credit_codes)

BOOST_AUTO_TEST_CASE(real_codes_pass_and_altered_ones_do_not) {
    for (const auto* code :
         {"91350100M000100Y43", "91110000802100433B", "9144030071526726XG", "91440300279398406U"}) {
        BOOST_TEST((uscc_fault(code) == UsccFault::none), code);
        std::string altered = code;
        altered[9] = altered[9] == '1' ? '2' : '1';
        BOOST_TEST((uscc_fault(altered) == UsccFault::check_character), altered);
    }
    BOOST_TEST((uscc_fault("91350100M000100Y4") == UsccFault::length));
    BOOST_TEST((uscc_fault("91350100M000100YI3") == UsccFault::character));
    BOOST_TEST(normalised_uscc("　９１３５０100m000100y43 ") == "91350100M000100Y43");
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(json)

BOOST_AUTO_TEST_CASE(a_document_reads_back_in_its_own_order) {
    const std::string source = R"({"b":1,"a":[true,null,2.5,"消防\n\"x\""],"c":{}})";
    BOOST_TEST(Json::parse(source).dump() == source);
    BOOST_TEST(*Json::parse(source).at_path("a.3")->text() == "消防\n\"x\"");
    BOOST_TEST(Json::parse(source).at_path("a.9") == nullptr);
}

BOOST_AUTO_TEST_CASE(a_whole_real_number_reads_back_as_a_real_number) {
    const Json json{Json::List{Json{1.0}, Json{-0.5}, Json{1e22}, Json{std::int64_t{1}}}};
    BOOST_TEST(json.dump() == "[1.0,-0.5,1e+22,1]");
    BOOST_TEST((Json::parse(json.dump()) == json));
}

BOOST_AUTO_TEST_CASE(what_is_not_json_is_refused_with_its_place) {
    for (const std::string bad : {"", "{", "{\"a\":1,\"a\":2}", "[1,]", "nul", "\"\xff\"", "{} {}", "01"})
        BOOST_CHECK_THROW(Json::parse(bad), Problem);
    try {
        Json::parse("{\n  \"a\": x\n}");
    } catch (const Problem& problem) {
        BOOST_TEST(problem.parameters().at("line") == "2");
    }
    BOOST_CHECK_THROW(Json::parse(std::string(100'000, '[')), Problem);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(identities)

BOOST_AUTO_TEST_CASE(identities_sort_in_the_order_of_their_making_even_when_the_clock_steps_back) {
    FrozenClock clock{*Instant::parse("2023-04-17T00:00:00Z")};
    IdSource source{clock, [](std::span<unsigned char> bytes) {
                        for (auto& byte : bytes)
                            byte = 0xff;
                    }};
    std::string last;
    for (int i = 0; i < 10'000; ++i) {
        if (i == 5'000) clock.set(*Instant::parse("2023-04-16T00:00:00Z"));
        const auto next = source.next();
        BOOST_REQUIRE(is_uuid(next));
        BOOST_REQUIRE(last < next);
        last = next;
    }
    BOOST_TEST(last[14] == '7');
}

BOOST_AUTO_TEST_CASE(sha256_agrees_with_the_standard) {
    BOOST_TEST(sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    Sha256 pieces;
    pieces.add("a");
    pieces.add("bc");
    BOOST_TEST(pieces.finish() == sha256("abc"));
}

BOOST_AUTO_TEST_SUITE_END()
