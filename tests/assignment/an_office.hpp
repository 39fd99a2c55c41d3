/// An office that gives matters: a head, an owner with an account, and somebody without one.
#pragma once

#include "access/account.hpp"
#include "assignment/assignment_actions.hpp"
#include "audit/chain.hpp"
#include "support/engines.hpp"

namespace bihuan::test {

using namespace bihuan::assignment;

inline Date a_day(std::string_view text) {
    return Date::parse(text).value();
}

/// An office on 31 December 2024 with 李敏, who has an account, and 张伟, who has none.
struct AnOffice {
    explicit AnOffice(TestEngine engine) : database(engine) {
        li = person("李敏");
        zhang = person("张伟");
        database.write([&](db::Transaction& transaction) {
            account.id = database.ids.make<Account>();
            account.name = "limin";
            account.display_name = "李敏";
            account.person = li.id.text();
            account.roles.push_back({access::Role::official, {}, {}, {}});
            audit::insert(transaction, "account.add", account);
        });
    }
    Person person(const std::string& name) {
        return database.write([&](db::Transaction& transaction) {
            Person person;
            person.id = database.ids.make<Person>();
            person.name = name;
            audit::insert(transaction, "person.add", person);
            return person;
        });
    }
    Assignment wish(std::string_view due = "2025-01-10") const {
        Assignment matter;
        matter.title = "补充沙袋 200 条";
        matter.source = MatterSource::drill_problem;
        matter.source_id = "drill-1";
        matter.community = "东湖社区";
        matter.owner = li.id;
        matter.due_on = a_day(due);
        return matter;
    }
    template<class Act>
    auto as(const Actor& actor, Act&& act) {
        return database.database.write(actor, std::forward<Act>(act));
    }
    Assignment given(const Assignment& wish) {
        return as(head, [&](db::Transaction& transaction) { return give(transaction, database.ids, wish); });
    }
    Assignment step(const Assignment& matter, Step step, const AssignmentWish& wish, const Actor& by) {
        return as(by, [&](db::Transaction& transaction) {
            return take_step(transaction, database.ids, matter, step, wish);
        });
    }
    Actor owner() const { return {account.id.text(), "李敏", "test"}; }
    std::int64_t told(const std::string& kind) const {
        return database.read([&](const db::Reader& reader) {
            return reader.integer("SELECT count(*) FROM outbox_message WHERE kind = $1", {kind}).value();
        });
    }

    const Actor head{"head", "赵主任", "test"};
    FreshDatabase database;
    Person li, zhang;
    Account account;
};

/// The fault of the first field of a refusal, or the problem where none is named.
template<class Act>
std::string refused(Act&& act) {
    try {
        act();
    } catch (const Problem& problem) {
        return problem.errors().empty() ? std::string{text_of_problem(problem.kind()).code}
                                        : std::string{text_of_fault(problem.errors().front().fault).code};
    }
    return "not refused";
}

} // namespace bihuan::test
