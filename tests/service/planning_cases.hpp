/// Tasks, plans and draws in a working office, each fresh, for the calls that change them.
#pragma once

#include "planning/draw_actions.hpp"
#include "planning/plan_actions.hpp"
#include "planning/recusal_actions.hpp"
#include "planning/task_actions.hpp"
#include "service/a_working_office.hpp"

namespace bihuan::test {

inline Person an_officer(AWorkingOffice& office, db::Transaction& transaction) {
    Person person;
    person.id = office.office.ids().make<Person>();
    person.name = "执法员" + office.fresh_code();
    person.certificate_no = "津执 " + person.name;
    audit::insert(transaction, "person.add", person);
    return person;
}

inline std::string an_officer(AWorkingOffice& office) {
    return office.write([&](db::Transaction& transaction) { return an_officer(office, transaction); })
        .id.text();
}

/// A visit of the plan that waits for its officers, or one that awaits approval.
inline InspectionTask a_task(AWorkingOffice& office, bool requested = false) {
    return office.write([&](db::Transaction& transaction) {
        InspectionTask task;
        task.enterprise = office.enterprise.id;
        task.planned_from = day("2025-01-06");
        task.planned_to = day("2025-01-10");
        task.reason = "年度计划";
        task.officers = {{an_officer(office, transaction).id, {}, {}},
                         {an_officer(office, transaction).id, {}, {}}};
        return requested ? planning::request_task(transaction, office.office.ids(), task).task
                         : planning::plan_task(transaction, office.office.ids(), task);
    });
}

/// The first task in this state; one is made where there is none.
inline std::string the_task(AWorkingOffice& office, TaskState state) {
    const auto known = office.office.database().read([&](const db::Reader& reader) {
        return reader.text("SELECT id FROM inspection_task WHERE state = $1 ORDER BY id LIMIT 1",
                           {std::string{code_of(state)}});
    });
    return known ? *known : a_task(office, state == TaskState::requested).id.text();
}

inline std::string an_officer_of(AWorkingOffice& office, const std::string& task) {
    return office.office.database().read([&](const db::Reader& reader) {
        return reader
            .text("SELECT person FROM task_officer WHERE task = $1 ORDER BY position LIMIT 1", {task})
            .value();
    });
}

inline std::string a_recusal(AWorkingOffice& office) {
    const auto task = a_task(office, true);
    RecusalRequest request;
    request.person = task.officers.front().person;
    request.requested_by = "店主";
    request.requested_on = day("2024-12-31");
    request.reason = "有利害关系";
    return office
        .write([&](db::Transaction& transaction) {
            return planning::request_recusal(transaction, office.office.ids(), task, request);
        })
        .id.text();
}

inline std::string a_task_wish(AWorkingOffice& office) {
    return R"({"enterprise":")" + office.enterprise.id.text() +
           R"(","kind":"routine","planned_from":"2025-01-06","planned_to":"2025-01-10","reason":"年度计划","source":"plan","officers":[{"person":")" +
           an_officer(office) + R"("},{"person":")" + an_officer(office) + R"("}]})";
}

inline AnnualPlan a_plan(AWorkingOffice& office, PlanState state) {
    return office.write([&](db::Transaction& transaction) {
        AnnualPlan plan;
        plan.year = 2100 + office.hazards++ - 10'000;
        plan.title = "年度检查计划";
        plan.lines.push_back({});
        plan.lines.back().code = "L1";
        plan = planning::draft_plan(transaction, office.office.ids(), plan);
        if (state == PlanState::draft) return plan;
        AnnualPlan decided = plan;
        decided.state = state;
        audit::update(transaction, "annual_plan.approve", plan, decided);
        return decided;
    });
}

inline std::string the_draft_plan(AWorkingOffice& office) {
    const auto known = office.office.database().read([](const db::Reader& reader) {
        return reader.text("SELECT id FROM annual_plan WHERE state = 'draft' ORDER BY id LIMIT 1");
    });
    return known ? *known : a_plan(office, PlanState::draft).id.text();
}

inline Draw a_draw(AWorkingOffice& office, DrawState state = DrawState::committed) {
    return office.write([&](db::Transaction& transaction) {
        an_officer(office, transaction);
        an_officer(office, transaction);
        Draw draw;
        draw.title = "双随机";
        draw.planned_from = day("2025-01-06");
        draw.planned_to = day("2025-01-10");
        draw = planning::prepare_draw(transaction, office.office.ids(), draw);
        if (state != DrawState::committed)
            draw = planning::carry_out_draw(transaction, office.office.ids(), draw, {});
        return state == DrawState::published ? planning::publish_draw(transaction, draw) : draw;
    });
}

/// A rule planted by its record.
template<class Rule>
Rule planted(AWorkingOffice& office, Rule rule, const char* action) {
    rule.id = office.office.ids().make<Rule>();
    office.write([&](db::Transaction& transaction) { audit::insert(transaction, action, rule); });
    return rule;
}

inline std::function<std::string(AWorkingOffice&)> of_a_task(std::string behind, bool requested = false) {
    return [behind, requested](AWorkingOffice& office) {
        return "/api/v1/inspection-tasks/" + a_task(office, requested).id.text() + behind;
    };
}

inline std::function<std::string(AWorkingOffice&)> of_a_plan(std::string behind, PlanState state) {
    return [behind, state](AWorkingOffice& office) {
        return "/api/v1/annual-plans/" + a_plan(office, state).id.text() + behind;
    };
}

inline std::function<std::string(AWorkingOffice&)> of_a_draw(std::string behind,
                                                             DrawState state = DrawState::committed) {
    return [behind, state](AWorkingOffice& office) {
        return "/api/v1/draws/" + a_draw(office, state).id.text() + behind;
    };
}

/// A task that is approved already, as its notice needs it.
inline std::string an_approved_task(AWorkingOffice& office) {
    const auto task = a_task(office, true);
    office.office.database().write(Actor{"head", "赵主任", "test"}, [&](db::Transaction& transaction) {
        InspectionTask approved = task;
        approved.state = TaskState::approved;
        approved.exception_code = "own_request"; // so that other cases find room below the cap
        approved.decided_by_name = "赵主任";
        approved.decided_at = transaction.now();
        audit::update(transaction, "inspection_task.approve", task, approved);
    });
    return task.id.text();
}

} // namespace bihuan::test
