#include "checklist/condition.hpp"
#include "checklist/place_type.hpp"
#include "core/text.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::checklist;

BOOST_AUTO_TEST_SUITE(kinds_of_place)

BOOST_AUTO_TEST_CASE(the_words_of_ledgers_name_a_kind_of_place) {
    const std::pair<const char*, PlaceType> words[] = {{"小商店", PlaceType::shop_supermarket},
                                                       {"小餐饮场所", PlaceType::catering_gas},
                                                       {"小歌舞娱乐场所", PlaceType::entertainment_internet},
                                                       {"小学校或幼儿园", PlaceType::school_kindergarten},
                                                       {"小生产加工企业", PlaceType::small_workshop},
                                                       {"小旅馆", PlaceType::hotel_rental},
                                                       {"小医院", PlaceType::clinic_care_home},
                                                       {"小养老机构", PlaceType::clinic_care_home},
                                                       {"小网吧", PlaceType::entertainment_internet},
                                                       {"hazchem_shop", PlaceType::hazchem_shop},
                                                       {"Markets", PlaceType::market}};
    for (const auto& [word, place] : words) {
        const auto found = parse_enum<PlaceType>(word);
        BOOST_TEST_CONTEXT(word) {
            BOOST_REQUIRE(found.has_value());
            BOOST_TEST(code_of(*found) == code_of(place));
        }
    }
    BOOST_TEST(!parse_enum<PlaceType>("加油站").has_value());
}

BOOST_AUTO_TEST_CASE(no_word_names_two_kinds_of_place) {
    std::size_t place = 0;
    for (const auto& row : texts_of<PlaceType>()) {
        for (const auto& alias : text::split(row.aliases, U" "))
            BOOST_TEST(find_enum_text(texts_of<PlaceType>(), alias).value() == place, alias);
        ++place;
    }
}

BOOST_AUTO_TEST_CASE(conditions_carry_their_own_words) {
    BOOST_TEST(code_of(Condition::industry_trade) == "industry_trade");
    BOOST_TEST(code_of(Condition::boiler) == "boiler");
    BOOST_TEST(code_of(Condition::fireworks) == "fireworks");
    BOOST_TEST(code_of(Condition::major_hazard_present) == "major_hazard_present");
}

BOOST_AUTO_TEST_SUITE_END()
