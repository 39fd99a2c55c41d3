/// An office with a plan in force and a drill of it. It is noon of 31 December 2024 in it.
#pragma once

#include "assignment/assignment_actions.hpp"
#include "assignment/assignment_store.hpp"
#include "drill/criteria.hpp"
#include "drill/drill_actions.hpp"
#include "drill/drill_store.hpp"
#include "drill/schedule.hpp"
#include "plan/a_plan.hpp"

namespace bihuan::test {

struct ADrillingOffice {
    explicit ADrillingOffice(TestEngine engine) : office(engine), desk(office) {
        office.clock.set(Instant::parse("2023-01-10T12:00:00+08:00").value());
        desk.people();
        auto file = desk.bring_in();
        desk.publish(file, "2023-01-10");
        plan = file.plan.id;
        office.clock.set(Instant::parse("2024-12-31T12:00:00+08:00").value());
        owner = office.write([&](db::Transaction& transaction) {
            Person person;
            person.id = office.ids.make<Person>();
            person.name = "宋海波";
            audit::insert(transaction, "person.add", person);
            return person;
        });
    }

    Drill wish() const {
        Drill drill;
        drill.title = "防汛排涝演练";
        drill.plan = plan;
        drill.planned_on = day("2024-12-20");
        drill.begins_at = "09:30";
        drill.place = "铁路地道";
        drill.organiser = "街道办事处";
        return drill;
    }
    /// With a scheme, people and a course.
    Drill whole() const {
        auto drill = wish();
        drill.objective = "检验排涝";
        drill.scenario = "一小时降雨 60 毫米";
        drill.safety = "现场设安全员";
        drill.injects.push_back({20, "值班员", "地道积水 30 厘米", "断交、报告", {}, {}});
        drill.injects.push_back({0, "值班员", "收到橙色预警", "转发社区", {}, {}});
        drill.participants.push_back({"应急分队", 20, "参演"});
        drill.participants.push_back({"社区", 12, "参演"});
        drill.course.push_back({0, "宣布开始"});
        for (const auto& criterion : drill::criteria_for(drill.form))
            drill.grades.push_back({criterion.code, CriterionGrade::met, {}});
        return drill;
    }
    Drill planned(const Drill& wish) {
        return office.write(
            [&](db::Transaction& transaction) { return drill::plan_drill(transaction, office.ids, wish); });
    }
    Drill changed(const Drill& before, const Drill& after) {
        return office.write(
            [&](db::Transaction& transaction) { return drill::change_drill(transaction, before, after); });
    }
    Drill step(const Drill& drill, drill::Step step, const DrillWish& wish = {}) {
        return office.write([&](db::Transaction& transaction) {
            return drill::take_step(transaction, office.ids, drill, step, wish);
        });
    }
    Drill held(const Drill& drill, std::string_view on = "2024-12-20") {
        return step(drill, drill::Step::hold, {day(on), {}, {}, {}});
    }
    Drill evaluated(const Drill& drill) {
        return step(drill, drill::Step::evaluate, {{}, "按方案完成", "达到目的", {}});
    }
    DrillProblem problem(const Drill& drill, ProblemRemedy remedy = ProblemRemedy::matter) {
        return office.write([&](db::Transaction& transaction) {
            ProblemWish wish{"水泵启动迟缓", "每月试机", remedy, {}, {}};
            if (remedy == ProblemRemedy::matter) {
                wish.owner = owner.id;
                wish.due_on = day("2025-01-31");
            }
            return drill::note_problem(transaction, office.ids, drill, wish);
        });
    }
    void settle(const DrillProblem& problem) {
        for (const auto& [step, by] :
             {std::pair{assignment::Step::report, "owner"}, std::pair{assignment::Step::close, "head"}})
            office.database.write(Actor{by, by, "test"}, [&](db::Transaction& transaction) {
                AssignmentWish wish;
                if (step == assignment::Step::report) wish.result = "已整改";
                assignment::take_step(transaction, office.ids, *db::find(transaction, *problem.assignment),
                                      step, wish);
            });
    }

    FreshDatabase office;
    PlanDesk desk;
    Id<EmergencyPlan> plan;
    Person owner;
};

template<class Act>
std::string refused(Act&& act) {
    try {
        act();
    } catch (const Problem& problem) {
        return problem.errors().empty() ? std::string{text_of_problem(problem.kind()).code}
                                        : problem.errors().front().pointer + " " +
                                              std::string{text_of_fault(problem.errors().front().fault).code};
    }
    return "not refused";
}

} // namespace bihuan::test
