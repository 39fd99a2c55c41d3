// Supplies and their movements; the monthly question to contacts; facts for plans.

#include "readiness/an_office.hpp"
#include "readiness/facts.hpp"
#include "readiness/reminders.hpp"
#include "support/sample_years.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::test;

BOOST_AUTO_TEST_SUITE(supplies)

BOOST_DATA_TEST_CASE(every_quantity_is_explained_by_its_movements, engines(), engine) {
    AReadyOffice office{engine};
    const auto supply = office.supply(100);
    BOOST_TEST(office.moved(supply, MovementKind::out, 30).in_store == 70);
    BOOST_TEST(office.moved(supply, MovementKind::in, 10).in_store == 80);
    BOOST_TEST(office.moved(supply, MovementKind::stock_taking, 76).in_store == 76);
    office.read([&](const db::Reader& reader) {
        BOOST_TEST(db::find(reader, supply.id)->quantity == 76);
        BOOST_TEST(reader.integer("SELECT count(*) FROM supply_movement").value() ==
                   4); // with the first count
    });
}

BOOST_DATA_TEST_CASE(nothing_is_taken_that_is_not_there, engines(), engine) {
    AReadyOffice office{engine};
    const auto supply = office.supply(20);
    BOOST_TEST(refused([&] { office.moved(supply, MovementKind::out, 21); }) == "supply_below_zero");
    BOOST_TEST(office.moved(supply, MovementKind::out, 20).in_store == 0);
    BOOST_TEST(refused([&] { office.moved(supply, MovementKind::in, 0); }) == "required");
    auto changed = supply;
    changed.quantity = 500;
    BOOST_TEST(refused([&] {
                   office.write([&](db::Transaction& transaction) {
                       readiness::correct(transaction, supply, changed);
                   });
               }) == "only_with");
}

BOOST_DATA_TEST_CASE(a_count_of_a_past_day_is_refused_where_something_was_moved_since, engines(), engine) {
    AReadyOffice office{engine};
    const auto supply = office.supply(20);
    SupplyMovement counted;
    counted.kind = MovementKind::stock_taking;
    counted.quantity = 500;
    counted.moved_on = a_day("2020-02-29");
    BOOST_TEST(refused([&] {
                   office.write([&](db::Transaction& transaction) {
                       readiness::move_supply(transaction, office.database.ids, supply, counted);
                   });
               }) == "before_other");
    counted.moved_on = a_day("2024-12-31"); // the day of the first count itself
    office.write([&](db::Transaction& transaction) {
        readiness::move_supply(transaction, office.database.ids, supply, counted);
    });
    office.read([&](const db::Reader& reader) { BOOST_TEST(db::find(reader, supply.id)->quantity == 500); });
}

BOOST_DATA_TEST_CASE(a_shelter_takes_at_least_one_person, engines(), engine) {
    AReadyOffice office{engine};
    Shelter shelter;
    shelter.name = "中学体育馆";
    shelter.address = "东湖路 1 号";
    shelter.community = "东湖社区";
    BOOST_TEST(refused([&] { office.added(shelter); }) == "too_small");
}

BOOST_DATA_TEST_CASE(what_expires_and_what_is_short_is_told_once, engines(), engine) {
    AReadyOffice office{engine};
    office.supply(20); // below its minimum of 50
    auto water = office.supply(100);
    water.expires_on = a_day("2025-01-30");
    auto later = office.supply(100);
    later.expires_on = a_day("2025-01-31");
    office.write([&](db::Transaction& transaction) {
        for (const auto& one : {water, later})
            readiness::correct(transaction, *db::find(transaction, one.id), one);
    });
    for (int twice = 0; twice < 2; ++twice)
        BOOST_TEST(readiness::remind_of_supplies(office.database.database, office.database.ids) == 2);
    BOOST_TEST(office.told("supply_short") == 1);
    BOOST_TEST(office.told("supply_expiring") == 1);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(verification_of_contacts)

BOOST_DATA_TEST_CASE(who_was_not_confirmed_for_a_month_is_asked_once_a_month, engines(), engine) {
    AReadyOffice office{engine};
    office.contact("2024-11-01");
    office.contact("2024-12-15");
    const auto ask = [&] { return readiness::ask_contacts(office.database.database, office.database.ids); };
    BOOST_TEST(ask() == 1);
    BOOST_TEST(ask() == 0);
    BOOST_TEST(office.told("contact_verification") == 1);
    office.database.clock.set(at("2025-01-20T09:00:00"));
    BOOST_TEST(ask() == 1); // the other
    office.database.clock.set(at("2025-02-05T09:00:00"));
    BOOST_TEST(ask() == 1); // nobody answered, asked again
}

BOOST_DATA_TEST_CASE(a_yes_verifies_the_number_and_ends_the_link, engines(), engine) {
    AnAskedContact asked{engine};
    const auto link = asked.link();
    BOOST_TEST(asked.answered(link.token, {}).decided_by_name == "");
    BOOST_TEST(asked.now().verified_on.value() == a_day("2024-12-31"));
    BOOST_TEST(refused([&] { asked.answered(link.token, {}); }) == "verification_link_ended");
}

BOOST_DATA_TEST_CASE(a_new_number_waits_until_the_office_takes_it_over, engines(), engine) {
    AnAskedContact asked{engine};
    const auto link = asked.link();
    VerificationReply reply{VerificationAnswer::new_number, {}, {}};
    BOOST_TEST(refused([&] { asked.answered(link.token, reply); }) == "required");
    reply.phone = "022-0000-0999";
    const auto waiting = asked.answered(link.token, reply);
    BOOST_TEST(asked.now().phone == "022-0000-0141");
    asked.office.write([&](db::Transaction& transaction) { readiness::decide(transaction, waiting, true); });
    BOOST_TEST(asked.now().phone == "022-0000-0999");
    BOOST_TEST(asked.now().verified_on.value() == a_day("2024-12-31"));
}

BOOST_DATA_TEST_CASE(a_link_ends_with_its_days_with_a_newer_one_and_was_never_guessed, engines(), engine) {
    AnAskedContact asked{engine};
    const auto first = asked.link();
    const auto second = asked.link();
    BOOST_TEST(refused([&] { asked.answered(first.token, {}); }) == "verification_link_ended");
    BOOST_TEST(refused([&] { asked.answered("", {}); }) == "verification_link_ended");
    asked.office.database.clock.set(at("2025-01-11T09:00:00"));
    BOOST_TEST(refused([&] { asked.answered(second.token, {}); }) == "verification_link_ended");
}

BOOST_DATA_TEST_CASE(the_link_shows_one_entry_and_the_end_of_its_number, engines(), engine) {
    AnAskedContact asked{engine};
    const auto link = asked.link();
    const auto shown = asked.office.read([&](const db::Reader& reader) {
        const auto [question, contact] = readiness::behind_link(reader, link.token, a_day("2024-12-31"));
        return readiness::asked_json(contact, question);
    });
    BOOST_TEST(shown.find("***-****-0141") != std::string::npos, shown);
    BOOST_TEST(shown.find("022") == std::string::npos, shown);
    BOOST_TEST(shown.find(link.verification.id.text()) == std::string::npos, shown);
    asked.office.read([&](const db::Reader& reader) {
        BOOST_TEST(!reader.text("SELECT id FROM contact_verification WHERE token_sha256 = $1", {link.token}));
    });
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(facts_for_plans)

BOOST_DATA_TEST_CASE(the_sample_office_fills_its_plans, engines(), engine) {
    FreshDatabase database{engine};
    import_sample_years(database);
    const Json facts = database.read([](const db::Reader& reader) {
        return readiness::facts(reader, {a_day("2023-12-31"), {"underpass", "low_lying"}, true});
    });
    const auto size = [&](const char* name) { return facts.at_path(name)->list()->size(); };
    BOOST_TEST(size("contacts") == 38u);
    BOOST_TEST(size("contacts_by_group.communities") == 8u);
    BOOST_TEST(size("contacts_by_group.outside-rescue") == 3u);
    BOOST_TEST(size("supplies") == 46u);
    BOOST_TEST(size("shelters") == 8u);
    BOOST_TEST(*facts.find("shelter_capacity")->integer() == 2760);
    BOOST_TEST(size("risk_points") == 5u); // those of the kinds asked for
    BOOST_TEST(*facts.find("community_count")->integer() == 8);
    BOOST_TEST(*facts.at_path("people_to_move.households")->integer() == 32);
    BOOST_TEST(*facts.at_path("communities.0.head")->text() != "");
    BOOST_TEST(*facts.at_path("any.shelters")->boolean());
    BOOST_TEST(!facts.at_path("duty.leader")->text()->empty());
    const std::string text = facts.dump();
    // Nobody to be moved is named, and no number that is not invented.
    database.read([&](const db::Reader& reader) {
        for (const auto& one : db::rows<Household>(reader, "SELECT {columns} FROM household"))
            BOOST_TEST(text.find(one.name) == std::string::npos);
    });
    const Json without = database.read([](const db::Reader& reader) {
        return readiness::facts(reader, {a_day("2023-12-31"), {}, false});
    });
    BOOST_TEST(without.dump().find("022-0000") == std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
