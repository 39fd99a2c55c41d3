/// An office with a responsibility system in it, for the tests of this room.
#pragma once

#include "app/office.hpp"
#include "audit/verify.hpp"
#include "organisation/organisation_actions.hpp"
#include "responsibility/answering_book.hpp"
#include "responsibility/duty_set.hpp"
#include "responsibility/responsibility_actions.hpp"
#include "responsibility/responsibility_store.hpp"
#include "support/engines.hpp"
#include "support/office.hpp"

namespace bihuan::test {

struct ResponsibleOffice {
    explicit ResponsibleOffice(TestEngine engine) : database(engine) {
        database.write([&](db::Transaction& transaction) {
            for (const auto* name : {"嘉宁社区", "安澜社区"})
                organisation::ensure_unit(transaction, database.ids, UnitKind::community, name);
            Office office{transaction, database.ids};
            shop = office.enterprise("信海五金店", "嘉宁社区");
        });
    }

    template<class Use>
    auto write(Use&& use) {
        return database.write(std::forward<Use>(use));
    }
    template<class Use>
    auto read(Use&& use) const {
        return database.read(std::forward<Use>(use));
    }

    Person person(const std::string& name) {
        return write([&](db::Transaction& transaction) {
            return organisation::ensure_person(transaction, database.ids, name, "");
        });
    }
    LeaderAssignment leader(const std::string& name, const std::string& community, std::string_view from = {},
                            std::string_view to = {}) {
        LeaderAssignment of;
        of.person = person(name).id;
        of.community = community;
        if (!from.empty()) of.valid_from = day(from);
        if (!to.empty()) of.valid_to = day(to);
        of.visits = 1;
        return write([&](db::Transaction& transaction) {
            return responsibility::begin_assignment(transaction, database.ids, of);
        });
    }
    std::string leader_of(const Enterprise& enterprise, std::string_view on) {
        return read([&](const db::Reader& reader) {
            const responsibility::AnsweringBook book{reader};
            const auto place = responsibility::place_of(reader, enterprise.id.text());
            std::string names;
            for (const auto& one : book.answers(*place, day(on)).leaders)
                names += one.name;
            return names;
        });
    }
    std::string leader_in_organisation(const std::string& community) {
        return read([&](const db::Reader& reader) {
            return reader
                .text("SELECT person.name FROM unit JOIN person ON person.id = unit.leader WHERE unit.name = "
                      "$1",
                      {community})
                .value_or("");
        });
    }
    bool sound() {
        return read(
            [](const db::Reader& reader) { return audit::verify(reader, app::audited_records()).clean(); });
    }

    FreshDatabase database;
    Enterprise shop;
};

/// The fault of the first field, or the kind of the problem, of what `act` throws.
template<class Act>
std::string refusal(Act&& act) {
    try {
        act();
    } catch (const Problem& problem) {
        if (!problem.errors().empty()) return std::string{text_of_fault(problem.errors().front().fault).code};
        return std::string{text_of_problem(problem.kind()).code};
    }
    return "(taken)";
}

} // namespace bihuan::test
