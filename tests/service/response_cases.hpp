/// Responses for the table of routes: a plan in force of its own for each, started, and brought to where the
/// route wants it.
#pragma once

#include "access/account_store.hpp"
#include "activation/call_actions.hpp"
#include "activation/card_actions.hpp"
#include "activation/review_actions.hpp"
#include "activation/start_actions.hpp"
#include "organisation/organisation_actions.hpp"
#include "service/a_working_office.hpp"
#include "support/files.hpp"

#include <functional>

namespace bihuan::test {

/// A plan with the text of tests/data/plans, as if it had been published.
inline EmergencyPlan a_plan_in_force(AWorkingOffice& office, const std::string& code) {
    EmergencyPlan plan;
    plan.id = office.office.ids().make<EmergencyPlan>();
    plan.code = code;
    plan.title = "极端天气应急预案";
    plan.state = EmergencyPlanState::published;
    PlanVersion version;
    version.id = office.office.ids().make<PlanVersion>();
    version.plan = plan.id;
    version.state = EmergencyPlanState::published;
    version.text = bytes_of(std::filesystem::path{BIHUAN_SOURCE_DIR} / "tests/data/plans/storm.zh.md");
    version.facts = R"({"superior":"东湖区人民政府","office":"东湖街道办事处","community_count":1})";
    version.published_on = day("2024-10-08");
    plan.version_in_use = version.id;
    office.write([&](db::Transaction& transaction) {
        audit::insert(transaction, "test.plant", plan);
        audit::insert(transaction, "test.plant", version);
    });
    return plan;
}

inline Activation a_response(AWorkingOffice& office, const std::string& community = {}) {
    const auto plan = a_plan_in_force(office, "plan-" + office.fresh_code());
    return office.write([&](db::Transaction& transaction) {
        Activation wish;
        wish.plan_code = plan.code;
        wish.level = ResponseLevel::three;
        if (!community.empty()) {
            organisation::ensure_unit(transaction, office.office.ids(), UnitKind::community, community);
            wish.communities.push_back({community});
        }
        return activation::start(transaction, office.office.ids(), wish);
    });
}

inline std::string address_of(const Activation& response) {
    return "/api/v1/activations/" + response.id.text();
}

inline std::function<std::string(AWorkingOffice&)> of_a_response(std::string behind) {
    return [behind](AWorkingOffice& office) { return address_of(a_response(office)) + behind; };
}

inline std::function<std::string(AWorkingOffice&)> of_an_ended_response(std::string behind,
                                                                        bool reviewed = false) {
    return [behind, reviewed](AWorkingOffice& office) {
        const auto running = a_response(office);
        office.write([&](db::Transaction& transaction) {
            auto& ids = office.office.ids();
            auto response = activation::end(transaction, ids, running, {{}, "解除"});
            if (reviewed) activation::review(transaction, ids, response, {"总体有序"});
        });
        return address_of(running) + behind;
    };
}

/// The first card, brought into this state.
inline std::function<std::string(AWorkingOffice&)> of_a_card(std::string behind, bool stood_down = false) {
    return [behind, stood_down](AWorkingOffice& office) {
        const auto response = a_response(office);
        return office.write([&](db::Transaction& transaction) {
            auto card = activation::cards_of(transaction, response.id).front();
            for (const auto& account : access::accounts(transaction)) { // whoever asks is in its role
                ResponseRole own;
                own.id = office.office.ids().make<ResponseRole>();
                own.activation = response.id;
                own.role = card.role;
                own.role_name = card.role_name;
                own.place = 1000;
                own.account = account.id.text();
                audit::insert(transaction, "activation.put_in_role", own);
            }
            CardAct act;
            act.reason = "不需要";
            if (stood_down)
                card = activation::take_step(transaction, office.office.ids(), response, card,
                                             CardStep::stand_down, act,
                                             {{}, {}, [](const std::string&) { return true; }});
            return address_of(response) + "/cards/" + card.id.text() + behind;
        });
    };
}

inline std::function<std::string(AWorkingOffice&)> of_a_call(std::string behind) {
    return [behind](AWorkingOffice& office) {
        const auto response = a_response(office);
        return office.office.database().read([&](const db::Reader& reader) {
            return address_of(response) + "/calls/" +
                   activation::calls_of(reader, response.id).front().id.text() + behind;
        });
    };
}

inline std::function<std::string(AWorkingOffice&)> of_a_due_report(std::string behind) {
    return [behind](AWorkingOffice& office) {
        const auto response = a_response(office);
        return office.office.database().read([&](const db::Reader& reader) {
            return address_of(response) + "/reports/" +
                   activation::reports_of(reader, response.id).front().id.text() + behind;
        });
    };
}

inline std::string a_lesson_to_decide(AWorkingOffice& office) {
    const auto running = a_response(office);
    return office.write([&](db::Transaction& transaction) {
        auto& ids = office.office.ids();
        const auto response = activation::end(transaction, ids, running, {{}, "解除"});
        Lesson lesson;
        lesson.words = "水泵不足";
        lesson = activation::record_lesson(transaction, ids, response, lesson);
        return address_of(running) + "/lessons/" + lesson.id.text() + "/outcome";
    });
}

inline std::string a_response_link(AWorkingOffice& office, const std::string& behind) {
    const auto response = a_response(office);
    return office.write([&](db::Transaction& transaction) {
        const auto call = activation::calls_of(transaction, response.id).front();
        return "/api/v1/response-links/" +
               activation::make_link(transaction, office.office.ids(), call).token + behind;
    });
}

} // namespace bihuan::test
