/// An office that plans visits: enterprises, officers with certificates, somebody who requests and somebody
/// who decides. It is noon of 31 December 2024 in it.
#pragma once

#include "audit/verify.hpp"
#include "db/rows.hpp"
#include "planning/annual_plan.hpp"
#include "planning/draw.hpp"
#include "planning/task_actions.hpp"
#include "support/engines.hpp"
#include "support/office.hpp"

#include <boost/test/unit_test.hpp>

namespace bihuan::test {

inline const Actor requester{"official", "孙科长", "test"};
inline const Actor head{"head", "赵主任", "test"};

struct APlanningOffice {
    explicit APlanningOffice(TestEngine engine) : database(engine) {
        database.clock.set(Instant::parse("2024-03-01T09:00:00+08:00").value());
        shop = enterprise("好味道饭店", RiskLevel::red);
        wang = officer("王强");
        li = officer("李敏");
        zhang = officer("张伟");
    }

    template<class Act>
    auto as(const Actor& actor, Act&& act) {
        return database.database.write(actor, std::forward<Act>(act));
    }

    Enterprise enterprise(const std::string& name, std::optional<RiskLevel> grade = std::nullopt) {
        return as(requester, [&](db::Transaction& transaction) {
            Enterprise enterprise;
            enterprise.id = database.ids.make<Enterprise>();
            enterprise.name = enterprise.name_key = name;
            enterprise.community = "东湖社区";
            enterprise.risk_level = grade;
            audit::insert(transaction, "enterprise.register", enterprise);
            return enterprise;
        });
    }
    Person officer(const std::string& name, const char* valid_to = "2026-12-31") {
        return as(requester, [&](db::Transaction& transaction) {
            Person person;
            person.id = database.ids.make<Person>();
            person.name = name;
            person.certificate_no = "津执 " + name;
            person.certificate_valid_from = day("2022-01-01");
            person.certificate_valid_to = day(valid_to);
            audit::insert(transaction, "person.add", person);
            return person;
        });
    }
    Person grid_worker(const std::string& name) {
        return as(requester, [&](db::Transaction& transaction) {
            Person person;
            person.id = database.ids.make<Person>();
            person.name = name;
            audit::insert(transaction, "person.add", person);
            return person;
        });
    }
    Inspection visit(const Enterprise& at, std::string_view date,
                     InspectionKind kind = InspectionKind::routine) {
        return as(requester, [&](db::Transaction& transaction) {
            Inspection inspection;
            inspection.id = database.ids.make<Inspection>();
            inspection.code = "JC" + std::to_string(++visits);
            inspection.date = day(date);
            inspection.enterprise = at.id;
            inspection.kind = kind;
            inspection.community = at.community;
            inspection.officers = {{"王强", "01"}, {"李敏", "02"}};
            audit::insert(transaction, "inspection.record", inspection);
            return inspection;
        });
    }
    void interest(const Person& person, const Enterprise& of) {
        as(requester, [&](db::Transaction& transaction) {
            OfficerInterest interest;
            interest.id = database.ids.make<OfficerInterest>();
            interest.person = person.id;
            interest.enterprise = of.id;
            interest.reason = "亲属经营";
            audit::insert(transaction, "officer_interest.record", interest);
        });
    }

    /// A visit in April by Wang and Li.
    InspectionTask wish(const Enterprise& at) const {
        InspectionTask task;
        task.enterprise = at.id;
        task.planned_from = day("2024-04-08");
        task.planned_to = day("2024-04-12");
        task.reason = "年度计划";
        task.officers = {{wang.id, {}, {}}, {li.id, {}, {}}};
        return task;
    }
    planning::TaskStanding request(const InspectionTask& wish) {
        return as(requester, [&](db::Transaction& transaction) {
            return planning::request_task(transaction, database.ids, wish);
        });
    }
    InspectionTask decide(const InspectionTask& task, bool approve = true, const Actor& by = head) {
        return as(by, [&](db::Transaction& transaction) {
            return planning::decide_task(transaction, database.ids, task, approve, approve ? "" : "人员不足");
        });
    }
    bool may_be_visited(const InspectionTask& task) {
        return database.read([&](const db::Reader& reader) {
            return reader.integer("SELECT 1 FROM approved_task WHERE id = $1", {task.id.text()}).has_value();
        });
    }

    FreshDatabase database;
    Enterprise shop;
    Person wang, li, zhang;
    int visits = 0;
};

/// The kind of problem that `act` is refused with; the test fails where it is not refused.
template<class Act>
ProblemKind refused(Act&& act) {
    try {
        act();
    } catch (const Problem& problem) {
        return problem.kind();
    }
    BOOST_FAIL("was not refused");
    throw std::logic_error("unreachable");
}

} // namespace bihuan::test
