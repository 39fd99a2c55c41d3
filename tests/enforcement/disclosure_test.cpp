#include "enforcement/disclosure_actions.hpp"

#include "enforcement/a_case.hpp"
#include "hazard/hazard_store.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::test;

namespace {

std::vector<Disclosure> queue(FreshDatabase& office) {
    return office.read([](const db::Reader& reader) {
        return db::rows<Disclosure>(reader, "SELECT {columns} FROM disclosure ORDER BY id");
    });
}

template<class Act>
Disclosure act(FreshDatabase& office, Act&& one) {
    return office.write([&](db::Transaction& transaction) { return one(transaction); });
}

} // namespace

BOOST_AUTO_TEST_SUITE(disclosures)

// check 20 of docs/checks.md
BOOST_DATA_TEST_CASE(a_penalty_is_due_for_disclosure_seven_working_days_after_its_decision, engines(),
                     engine) {
    FreshDatabase office{engine};
    CaseDesk desk{office};
    desk.decided(a_case(), "2024-11-04", 5'000);
    const auto items = queue(office);
    BOOST_REQUIRE_EQUAL(items.size(), 1u);
    BOOST_TEST(items[0].due_date == day("2024-11-13"));
    BOOST_TEST(items[0].content.find("罚款5000元") != std::string::npos);
}

// check 20 of docs/checks.md
BOOST_DATA_TEST_CASE(inspections_and_orders_are_due_twenty_working_days_after, engines(), engine) {
    FreshDatabase office{engine};
    bihuan::test::office(office, [](Office& planting) {
        const auto shop = planting.enterprise("好味道饭店");
        const auto visit = planting.visit(shop, "2024-12-02");
        planting.plant(a_hazard().found_at(visit).due("2024-12-20"));
        planting.visit(shop, "2024-12-03");
        planting.visit(shop, "2024-01-03"); // long ago: before the queue was kept
    });
    for (const std::int64_t expected : {3, 0}) // a second gathering brings nothing
        BOOST_TEST(office.write([&](db::Transaction& transaction) {
            return enforcement::gather_disclosures(transaction, office.ids, day("2024-11-01"));
        }) == expected);
    for (const auto& item : queue(office))
        BOOST_TEST(item.due_date ==
                   (item.decided_on == day("2024-12-02") ? day("2024-12-30") : day("2024-12-31")));
}

// check 20 of docs/checks.md
BOOST_DATA_TEST_CASE(an_order_is_disclosed_once_for_all_its_hazards_and_as_of_its_own_day, engines(),
                     engine) {
    FreshDatabase office{engine};
    bihuan::test::office(office, [](Office& planting) {
        const auto visit = planting.visit(planting.enterprise("好味道饭店"), "2024-12-02");
        for (const auto* code : {"A", "B"})
            planting.plant(a_hazard().code(code).found_at(visit));
        planting.plant(a_hazard().code("C").found_at(visit)); // not ordered
    });
    const auto gather = [&] {
        return office.write([&](db::Transaction& transaction) {
            return enforcement::gather_disclosures(transaction, office.ids, day("2024-11-01"));
        });
    };
    BOOST_TEST(gather() == 1); // the inspection; nothing is ordered yet
    const auto document = office.ids.next();
    for (const auto* code : {"A", "B"})
        office.write([&](db::Transaction& transaction) {
            HazardStep step;
            step.id = office.ids.make<HazardStep>();
            step.hazard = hazard::with_code(transaction, code)->id;
            step.step = StepKind::order;
            step.taken_on = day("2024-12-05");
            step.recorded_at = transaction.now();
            step.document_id = document;
            step.document_no = "东责改〔2024〕7号";
            step.issuing_organ = "东湖街道办事处";
            audit::insert(transaction, "hazard.order", step);
        });
    BOOST_TEST(gather() == 1);
    BOOST_TEST(gather() == 0);
    const auto order = queue(office).back();
    BOOST_TEST(order.subject == document);
    BOOST_TEST(order.decided_on == day("2024-12-05"));
    BOOST_TEST(order.document_no == "东责改〔2024〕7号");
    BOOST_TEST(order.content.find("2项") != std::string::npos);
}

// check 20 of docs/checks.md
BOOST_DATA_TEST_CASE(numbers_complainants_names_and_trade_secrets_are_never_published, engines(), engine) {
    FreshDatabase office{engine};
    CaseDesk desk{office};
    auto of = a_case();
    of.party_kind = CaseParty::person;
    of.party = "王小明";
    of.facts = "王小明（身份证120102198003071234，电话13812345678）使用独家酱料配方甲，举报人张三反映";
    desk.decided(of, "2024-12-20", 200);
    auto item = queue(office).front();
    item = act(office, [&](db::Transaction& transaction) {
        return enforcement::mark(transaction, item, {{{RedactionKind::trade_secret, "独家酱料配方甲"}}});
    });
    item = act(office, [&](db::Transaction& transaction) { return enforcement::publish(transaction, item); });
    BOOST_TEST(item.published_target == "王某某");
    for (const auto* secret : {"王小明", "120102198003071234", "13812345678", "配方甲", "张三"})
        BOOST_TEST(item.published_content.find(secret) == std::string::npos, secret);
    BOOST_TEST(item.published_content.find("（商业秘密已隐去）") != std::string::npos);
    BOOST_TEST((item.expires_on == day("2026-12-31"))); // two years for a natural person
    BOOST_TEST(enforcement::shortened_name("欧阳娜") == "欧阳某");
}

// check 20 of docs/checks.md
BOOST_DATA_TEST_CASE(an_overturned_penalty_is_withdrawn_within_three_working_days, engines(), engine) {
    FreshDatabase office{engine};
    CaseDesk desk{office};
    auto file = desk.decided(a_case(), "2024-12-20", 5'000);
    auto other = desk.decided(a_case(), "2024-12-20", 300);
    act(office, [&](db::Transaction& transaction) {
        return enforcement::publish(transaction, queue(office).front());
    });
    desk.take(file, a_step(CaseStep::withdraw, "2024-12-31"));
    desk.take(other, a_step(CaseStep::withdraw, "2024-12-31"));
    auto items = queue(office);
    BOOST_TEST((items[0].recall_due == day("2025-01-06"))); // 1 January is a holiday, 4 and 5 a weekend
    BOOST_TEST((items[1].state == DisclosureState::withheld));
    office.read([](const db::Reader& reader) {
        BOOST_TEST(reader
                       .integer("SELECT count(*) FROM outbox_message WHERE kind = 'disclosure_recall' AND "
                                "urgent")
                       .value() == 1);
    });
    BOOST_TEST((refusal([&] {
                    act(office, [&](db::Transaction& transaction) {
                        return enforcement::withdraw(transaction, items[0], {""});
                    });
                }) == ProblemKind::invalid_input));
    items[0] = act(office, [&](db::Transaction& transaction) {
        return enforcement::withdraw(transaction, items[0], {"复议决定撤销原处罚"});
    });
    office.read([](const db::Reader& reader) {
        BOOST_TEST(reader.text("SELECT content FROM published_disclosure").value() == "");
        BOOST_TEST(reader.text("SELECT explanation FROM published_disclosure").value() ==
                   "复议决定撤销原处罚");
    });
}

BOOST_DATA_TEST_CASE(what_waits_is_told_once_for_each_due_date, engines(), engine) {
    FreshDatabase office{engine};
    CaseDesk desk{office};
    desk.decided(a_case(), "2024-12-20", 5'000);
    enforcement::remind_of_disclosures(office.database, office.ids);
    enforcement::remind_of_disclosures(office.database, office.ids);
    office.read([](const db::Reader& reader) {
        BOOST_TEST(
            reader.integer("SELECT count(*) FROM outbox_message WHERE kind = 'disclosure_due'").value() == 1);
    });
}

BOOST_AUTO_TEST_SUITE_END()
