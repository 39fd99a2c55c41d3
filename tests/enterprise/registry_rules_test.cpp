#include "core/uscc.hpp"
#include "enterprise/enterprise_rules.hpp"

#include "support/office.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>

using namespace bihuan;
using namespace bihuan::test;
using enterprise::RegistryFlag;

namespace {

Enterprise a_place(const std::string& uscc = "91350100M000100Y43") {
    Enterprise place;
    place.name = "好味道饭店";
    place.community = "东湖社区";
    place.uscc = uscc;
    return place;
}

bool flagged(const Enterprise& place, RegistryFlag flag) {
    const auto flags = enterprise::flags_of(place, day("2024-12-31"));
    return std::find(flags.begin(), flags.end(), flag) != flags.end();
}

} // namespace

BOOST_AUTO_TEST_SUITE(credit_codes)

BOOST_AUTO_TEST_CASE(both_checks_of_known_codes_pass) {
    for (const auto* code :
         {"91350100M000100Y43", "91110000802100433B", "9144030071526726XG", "91440300279398406U"}) {
        BOOST_TEST((uscc_fault(code) == UsccFault::none), code);
        BOOST_TEST(organisation_code_fits(code), code);
        BOOST_TEST(enterprise::flags_of(a_place(code), day("2024-12-31")).empty(), code);
    }
}

BOOST_AUTO_TEST_CASE(a_code_may_pass_its_own_check_and_fail_that_of_the_organisation_code) {
    std::string code = "91350100M000100Y43";
    code[15] = 'X'; // the last but one of the organisation code before its check character
    code[17] = uscc_check_character(code);
    BOOST_TEST((uscc_fault(code) == UsccFault::none));
    BOOST_TEST(!organisation_code_fits(code));
    BOOST_TEST(!flagged(a_place(code), RegistryFlag::uscc_check_character));
    BOOST_TEST(flagged(a_place(code), RegistryFlag::organisation_code_check));
    BOOST_TEST(enterprise::keeps_from_documents(RegistryFlag::organisation_code_check));
}

BOOST_AUTO_TEST_CASE(a_doubtful_code_is_flagged_and_stays_as_it_was_written) {
    Enterprise place = a_place("91350100m000100y44");
    Findings findings;
    enterprise::prepare(place, enterprise::UsccPolicy::lenient, findings);
    BOOST_TEST(findings.empty());
    BOOST_TEST(place.uscc == "91350100M000100Y44");
    BOOST_TEST(flagged(place, RegistryFlag::uscc_check_character));
}

BOOST_AUTO_TEST_CASE(a_stall_without_code_needs_a_reason_for_it) {
    Enterprise stall = a_place("");
    BOOST_TEST(flagged(stall, RegistryFlag::uscc_missing));
    stall.uscc_missing_reason = UsccMissingReason::stall;
    BOOST_TEST(!flagged(stall, RegistryFlag::uscc_missing));
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(what_somebody_should_look_at)

BOOST_AUTO_TEST_CASE(licences_and_special_equipment_are_flagged_after_their_day_and_not_on_it) {
    Enterprise place = a_place();
    place.licences.push_back({"食品经营许可证", "JY1", day("2024-12-31")});
    place.special_equipment.push_back({"电梯", "梯11", day("2024-12-31")});
    BOOST_TEST(enterprise::flags_of(place, day("2024-12-31")).empty());
    place.licences[0].valid_to = day("2024-12-30");
    place.special_equipment[0].inspect_by = day("2024-12-30");
    BOOST_TEST(flagged(place, RegistryFlag::licence_expired));
    BOOST_TEST(flagged(place, RegistryFlag::equipment_overdue));
}

BOOST_AUTO_TEST_CASE(coordinates_say_which_datum_they_are_in) {
    Enterprise place = a_place();
    place.longitude = 117.2;
    place.latitude = 39.1;
    BOOST_TEST(flagged(place, RegistryFlag::datum_missing));
    place.coordinate_datum = CoordinateDatum::gcj02;
    BOOST_TEST(!flagged(place, RegistryFlag::datum_missing));
}

BOOST_AUTO_TEST_CASE(an_entry_without_the_new_fields_keeps_its_hash) {
    BOOST_TEST(record::canonical_json(record::description_of<Enterprise>(),
                                      [] {
                                          static const Enterprise place = a_place();
                                          return &place;
                                      }()) ==
               R"({"name":"好味道饭店","uscc":"91350100M000100Y43","community":"东湖社区","status":"open"})");
}

BOOST_AUTO_TEST_SUITE_END()
