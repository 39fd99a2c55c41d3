/// A response for tests: a plan in force, people in its posts with accounts, and somebody who acts.
#pragma once

#include "activation/call_actions.hpp"
#include "activation/card_actions.hpp"
#include "activation/log_actions.hpp"
#include "activation/report_actions.hpp"
#include "activation/review_actions.hpp"
#include "activation/start_actions.hpp"
#include "plan/a_plan.hpp"

namespace bihuan::test {

inline Instant moment(std::string_view text) {
    return Instant::parse(text).value();
}

/// Times are those of the office's clock, which stands until `at` moves it.
class ResponseDesk {
public:
    explicit ResponseDesk(TestEngine engine) : office(engine), plans(office) {
        plans.people();
        auto file = plans.bring_in();
        plans.publish(file, "2024-10-08");
        at("2024-12-31T21:00:00+08:00");
    }

    void at(std::string_view text) { office.clock.set(moment(text)); }

    template<class Act>
    auto act(Act&& act) {
        return office.database.write(Actor{actor_id, "赵副主任", "test"}, std::forward<Act>(act));
    }
    template<class Look>
    auto look(Look&& look) {
        return office.read(std::forward<Look>(look));
    }

    Activation start(ResponseLevel level = ResponseLevel::four) {
        Activation wish;
        wish.plan_code = "storm";
        wish.level = level;
        return act(
            [&](db::Transaction& transaction) { return activation::start(transaction, office.ids, wish); });
    }
    Activation to_level(const Activation& before, ResponseLevel level) {
        LevelChange wish;
        wish.to_level = level;
        wish.reason = "雨势变化";
        return act([&](db::Transaction& transaction) {
            return activation::change_level(transaction, office.ids, before, wish);
        });
    }
    Activation end(const Activation& before) {
        return act([&](db::Transaction& transaction) {
            return activation::end(transaction, office.ids, before, {{}, "预警解除"});
        });
    }
    ResponseCard step(const Activation& of, const ResponseCard& card, CardStep step,
                      const CardAct& how = {}) {
        return act([&](db::Transaction& transaction) {
            return activation::take_step(transaction, office.ids, of, card, step, how, commander());
        });
    }
    /// As somebody with an account of this identity, who commands nowhere, in what roles it is in.
    ResponseCard step_as(const std::string& account, const std::string& name, const Activation& of,
                         const ResponseCard& card, CardStep step) {
        return office.database.write(Actor{account, name, "test"}, [&](db::Transaction& transaction) {
            return activation::take_step(transaction, office.ids, of, card, step, {},
                                         {account, activation::own_roles(transaction, account),
                                          [](const std::string&) { return false; }});
        });
    }
    activation::CardWorker commander() const {
        return {actor_id, {}, [](const std::string&) { return true; }};
    }
    ResponseCall called(const Activation& of, const ResponseCall& call, CallResult result) {
        return act([&](db::Transaction& transaction) {
            CallAttempt attempt;
            attempt.result = result;
            return activation::note_attempt(transaction, office.ids, of, call, attempt);
        });
    }
    ResponseEntry write(const Activation& of, const std::string& words) {
        return act([&](db::Transaction& transaction) {
            ResponseEntry entry;
            entry.words = words;
            return activation::write_entry(transaction, office.ids, of, entry);
        });
    }

    std::vector<ResponseCard> cards(const Activation& of) {
        return look([&](const db::Reader& reader) { return activation::cards_of(reader, of.id); });
    }
    std::vector<ResponseCall> calls(const Activation& of) {
        return look([&](const db::Reader& reader) { return activation::calls_of(reader, of.id); });
    }
    std::vector<ResponseReport> reports(const Activation& of) {
        return look([&](const db::Reader& reader) { return activation::reports_of(reader, of.id); });
    }
    std::vector<ResponseEntry> log(const Activation& of) {
        return look(
            [&](const db::Reader& reader) { return activation::entries_of(reader, of.id, 0, 10'000); });
    }
    ResponseCard card(const Activation& of, std::string_view role) {
        for (const auto& one : cards(of))
            if (one.role == role) return one;
        throw std::logic_error{"no card of this role"};
    }

    FreshDatabase office;
    PlanDesk plans;
    std::string actor_id = "01890a5d-ac96-774b-bcce-b302099a8057";
};

} // namespace bihuan::test
