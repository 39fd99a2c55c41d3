/// Plans for tests: a text, people in the posts that it names, and the steps of its life on given days.
#pragma once

#include "plan/plan_actions.hpp"
#include "support/engines.hpp"
#include "support/files.hpp"
#include "support/office.hpp"

#include <fstream>
#include <functional>
#include <iterator>

namespace bihuan::test {

/// The text of a plan for storms, sound in every way; see tests/data/plans.
inline std::string storm_plan() {
    std::ifstream in{BIHUAN_SOURCE_DIR "/tests/data/plans/storm.zh.md", std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

inline std::string replaced(std::string text, const std::string& what, const std::string& by) {
    const auto at = text.find(what);
    if (at == std::string::npos) throw std::logic_error{"the plan has no “" + what + "”"};
    return text.replace(at, what.size(), by);
}

inline const plan::Identity east_lake{"东湖街道办事处", "东湖区人民政府"};

inline PlanStepTaken a_plan_step(PlanStep step, std::string_view on) {
    PlanStepTaken taken;
    taken.step = step;
    taken.taken_on = day(on);
    taken.words = "记录";
    return taken;
}

inline PlanStepTaken a_review(std::string_view on, bool passed = true) {
    PlanStepTaken taken = a_plan_step(PlanStep::review, on);
    taken.passed = passed;
    taken.reviewers = {{"周教授", "防灾科技学院", true, false, {}},
                       {"王科长", "区应急管理局", false, false, {}},
                       {"孙工", "设计单位", true, true, "参与编制"}};
    return taken;
}

/// Plans in the office, each step in a transaction of its own.
class PlanDesk {
public:
    explicit PlanDesk(FreshDatabase& office) : office_(office) {}

    /// People for the roles of `storm_plan`; the community's head in 东湖社区.
    void people() {
        office_.write([&](db::Transaction& transaction) {
            Unit community;
            community.id = office_.ids.make<Unit>();
            community.kind = UnitKind::community;
            community.name = "东湖社区";
            audit::insert(transaction, "unit.add", community);
            add(transaction, "李主任", "街道办事处主任", "13800000001");
            add(transaction, "赵副主任", "街道办事处副主任", "13800000002");
            add(transaction, "小陈", "应急管理办公室值班员", "13800000003");
            add(transaction, "钱书记", "社区党委书记", "13800000004", community.id);
        });
    }

    plan::PlanFile bring_in(const std::string& text = storm_plan()) {
        return office_.write([&](db::Transaction& transaction) {
            return plan::register_plan(transaction, office_.ids, {text, {}, "编制说明", {}});
        });
    }
    void take(plan::PlanFile& file, PlanStepTaken step) {
        file = office_.write([&](db::Transaction& transaction) {
            return plan::take_step(transaction, office_.ids, file, std::move(step), east_lake);
        });
    }
    void rewrite(plan::PlanFile& file, const std::string& text) {
        file = office_.write([&](db::Transaction& transaction) {
            return plan::rewrite_draft(transaction, file, {text, {}, {}, {}});
        });
    }
    /// Submitted, reviewed, signed and published on this day.
    void publish(plan::PlanFile& file, std::string_view on) {
        take(file, a_plan_step(PlanStep::submit, on));
        take(file, a_review(on));
        auto approval = a_plan_step(PlanStep::approve, on);
        approval.signed_by = "李主任";
        take(file, approval);
        take(file, a_plan_step(PlanStep::publish, on));
    }

private:
    void add(db::Transaction& transaction, const std::string& name, const std::string& post,
             const std::string& phone, std::optional<Id<Unit>> unit = {}) {
        Person person;
        person.id = office_.ids.make<Person>();
        person.name = name;
        person.post = post;
        person.phone = phone;
        person.unit = unit;
        audit::insert(transaction, "person.add", person);
    }

    FreshDatabase& office_;
};

inline std::optional<ProblemKind> refusal(const std::function<void()>& act) {
    try {
        act();
    } catch (const Problem& problem) {
        return problem.kind();
    }
    return std::nullopt;
}

} // namespace bihuan::test
