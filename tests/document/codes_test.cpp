#include "document/codes.hpp"

#include <boost/test/unit_test.hpp>

namespace bihuan::document {

BOOST_AUTO_TEST_SUITE(codes_of_characters)

BOOST_AUTO_TEST_CASE(a_character_of_the_basic_plane_is_its_own_code) {
    Codes codes;
    codes.use({U'安'});
    codes.assign();
    BOOST_TEST(codes.of({U'安'}) == 0x5B89);
}

BOOST_AUTO_TEST_CASE(what_has_no_code_of_its_own_gets_one_that_is_free) {
    Codes codes;
    for (const SetCharacter set :
         {SetCharacter{U'𠮷'}, SetCharacter{U'\uE000'}, SetCharacter{U'，', 4}, SetCharacter{U'，'}})
        codes.use(set);
    codes.assign();
    BOOST_TEST(codes.of({U'\uE000'}) == 0xE000); // a character of the text keeps its code
    BOOST_TEST(codes.of({U'，'}) == 0xFF0C);
    BOOST_TEST(codes.of({U'，', 4}) == 0xE001);
    BOOST_TEST(codes.of({U'𠮷'}) == 0xE002);
    BOOST_TEST(codes.all().size() == 4u);
    for (std::size_t i = 1; i < codes.all().size(); ++i)
        BOOST_TEST(codes.all()[i - 1].first < codes.all()[i].first);
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace bihuan::document
