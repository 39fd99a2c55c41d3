#include "planning/a_planning_office.hpp"

#include "planning/draw_actions.hpp"
#include "planning/draw_file.hpp"

using namespace bihuan;
using namespace bihuan::test;

namespace {

Draw a_draw() {
    Draw draw;
    draw.title = "三月双随机";
    draw.targets_wanted = 3;
    draw.planned_from = day("2024-03-11");
    draw.planned_to = day("2024-03-15");
    return draw;
}

Draw prepare(APlanningOffice& office, const Draw& wish) {
    return office.as(requester, [&](db::Transaction& transaction) {
        return planning::prepare_draw(transaction, office.database.ids, wish);
    });
}

Draw carry_out(APlanningOffice& office, const Draw& draw, const std::string& value = {}) {
    return office.as(requester, [&](db::Transaction& transaction) {
        return planning::carry_out_draw(transaction, office.database.ids, draw, value);
    });
}

Json file_of(APlanningOffice& office, const Draw& draw) {
    return Json::parse(
        office.database.read([&](const db::Reader& reader) { return planning::draw_file(reader, draw); }));
}

std::string audit_of(APlanningOffice& office, const Draw& draw) {
    std::string text;
    office.database.read([&](const db::Reader& reader) {
        for (const auto& entry : audit::history(reader, "draw", draw.id.text()))
            text += entry.change;
    });
    return text;
}

} // namespace

BOOST_AUTO_TEST_SUITE(draws)

BOOST_DATA_TEST_CASE(a_draw_can_be_repeated_by_anyone_from_its_file, engines(), engine) {
    APlanningOffice office{engine};
    for (int i = 0; i < 8; ++i)
        office.enterprise("企业" + std::to_string(i),
                          i < 2 ? std::optional{RiskLevel::orange} : std::nullopt);
    const auto committed = prepare(office, a_draw());
    BOOST_TEST(committed.seed.empty());
    BOOST_TEST(audit_of(office, committed).find(committed.commitment) != std::string::npos);
    const auto drawn = carry_out(office, committed);
    BOOST_TEST(drawn.seed.size() == 64u);
    BOOST_TEST(audit_of(office, committed).find(drawn.seed) != std::string::npos);
    const Json file = file_of(office, drawn);
    const auto difference = planning::first_difference(file, committed.commitment);
    BOOST_TEST(!difference.has_value());
    BOOST_TEST(file.find("result")->list()->size() == 3u);
    BOOST_TEST((refused([&] { carry_out(office, drawn); }) == ProblemKind::draw_state));
    office.database.read([](const db::Reader& reader) {
        BOOST_TEST(reader
                       .integer("SELECT count(*) FROM inspection_task WHERE state = 'requested' AND kind = "
                                "'random'")
                       .value() == 3);
        BOOST_TEST(planning::altered_draws(reader).empty());
    });
}

BOOST_DATA_TEST_CASE(who_is_left_out_stays_in_the_file_with_the_reason, engines(), engine) {
    APlanningOffice office{engine};
    const auto often = office.enterprise("已查两次");
    office.visit(often, "2024-01-05");
    office.visit(often, "2024-02-05");
    const auto related = office.enterprise("有亲属");
    office.interest(office.wang, related);
    const auto nobody = office.enterprise("无人可派");
    office.interest(office.wang, nobody);
    office.interest(office.li, nobody);
    auto wish = a_draw();
    wish.targets_wanted = 2;
    const auto moving = office.enterprise("正在搬迁");
    wish.exclusions.push_back({moving.id, {}, "正在搬迁"});
    const Json file = file_of(office, carry_out(office, prepare(office, wish)));
    const std::string text = file.dump();
    const auto reason = [&](const Enterprise& of) {
        for (const auto& one : *file.at_path("inputs.left_out_targets")->list())
            if (*one.find("id")->text() == of.id.text()) return *one.find("reason")->text();
        return std::string{"(drawn from)"};
    };
    BOOST_TEST(reason(often) == "cap_reached");
    BOOST_TEST(reason(nobody) == "too_few_officers");
    BOOST_TEST(reason(moving) == "by_hand");
    BOOST_TEST(reason(related) == "(drawn from)");
    BOOST_TEST(file.at_path("inputs.interests")->list()->size() == 1u);
    BOOST_TEST(text.find("亲属经营") == std::string::npos); // the reason of an interest is nobody's business
    for (const auto& one : *file.find("result")->list())
        if (*one.find("target")->text() == related.id.text())
            for (const auto& officer : *one.find("officers")->list())
                BOOST_TEST(*officer.find("name")->text() != "王强");
}

BOOST_DATA_TEST_CASE(the_public_value_is_fixed_after_the_commitment_and_not_before_its_time, engines(),
                     engine) {
    APlanningOffice office{engine};
    office.enterprise("二号店");
    auto wish = a_draw();
    wish.targets_wanted = 1;
    wish.public_source = "双色球第 2024024 期开奖号码";
    wish.public_not_before = Instant::parse("2024-03-05T21:30:00+08:00");
    const auto committed = prepare(office, wish);
    BOOST_TEST((refused([&] { carry_out(office, committed); }) == ProblemKind::public_value_needed));
    BOOST_TEST(
        (refused([&] { carry_out(office, committed, "1 2 3"); }) == ProblemKind::public_value_too_early));
    office.database.clock.set(Instant::parse("2024-03-05T22:00:00+08:00").value());
    const auto drawn = carry_out(office, committed, "3 8 12 20 27 31 + 9");
    BOOST_TEST(*file_of(office, drawn).find("public_value")->text() == "3 8 12 20 27 31 + 9");
}

BOOST_DATA_TEST_CASE(inputs_altered_between_commitment_and_draw_stop_the_draw, engines(), engine) {
    APlanningOffice office{engine};
    office.enterprise("二号店");
    auto wish = a_draw();
    wish.targets_wanted = 1;
    const auto committed = prepare(office, wish);
    office.database.database.housekeeping([&](db::Transaction& transaction) {
        transaction.execute("UPDATE draw_material SET seed = '1' WHERE draw = $1", {committed.id.text()});
    });
    BOOST_TEST((refused([&] { carry_out(office, committed); }) == ProblemKind::database_damaged));
    office.database.read(
        [](const db::Reader& reader) { BOOST_TEST(planning::altered_draws(reader).size() == 1u); });
}

BOOST_DATA_TEST_CASE(too_few_to_draw_from_is_said_before_anything_is_committed, engines(), engine) {
    APlanningOffice office{engine};
    BOOST_TEST((refused([&] { prepare(office, a_draw()); }) == ProblemKind::draw_too_small));
}

BOOST_AUTO_TEST_SUITE_END()
