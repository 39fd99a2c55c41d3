/// An office that keeps itself ready: people of the rotation, a contact, a supply. It is noon of 31 December
/// 2024 in it.
#pragma once

#include "access/account.hpp"
#include "audit/chain.hpp"
#include "organisation/organisation_actions.hpp"
#include "readiness/duty_actions.hpp"
#include "readiness/kept.hpp"
#include "readiness/verification.hpp"
#include "readiness/warning_actions.hpp"
#include "support/engines.hpp"

namespace bihuan::test {

inline Date a_day(std::string_view text) {
    return Date::parse(text).value();
}
inline Instant at(std::string_view text) {
    return Instant::parse(std::string{text} + "+08:00").value();
}

struct AReadyOffice {
    explicit AReadyOffice(TestEngine engine) : database(engine) {}

    template<class Act>
    auto write(Act&& act) {
        return database.write(std::forward<Act>(act));
    }
    template<class Act>
    auto read(Act&& act) {
        return database.read(std::forward<Act>(act));
    }
    template<class T>
    T added(T one) {
        return write(
            [&](db::Transaction& transaction) { return readiness::add(transaction, database.ids, one); });
    }
    Person person(const std::string& name) {
        return write([&](db::Transaction& transaction) {
            return organisation::ensure_person(transaction, database.ids, name, "科员");
        });
    }
    /// With an account of this role for the community.
    Account account(const std::string& name, access::Role role, const std::string& community = {}) {
        return write([&](db::Transaction& transaction) {
            Account account;
            account.id = database.ids.make<Account>();
            account.name = name;
            account.display_name = name;
            account.roles.push_back({role, community, {}, {}});
            audit::insert(transaction, "account.add", account);
            return account;
        });
    }
    void community(const std::string& name) {
        write([&](db::Transaction& transaction) {
            organisation::ensure_unit(transaction, database.ids, UnitKind::community, name);
        });
    }
    Contact contact(std::string_view verified_on = "2024-06-01") {
        Contact contact;
        contact.contact_group = ContactGroup::gas_company;
        contact.organisation = "燃气公司";
        contact.name = "值班长";
        contact.phone = "022-0000-0141";
        contact.verified_on = a_day(verified_on);
        return added(contact);
    }
    Supply supply(std::int64_t quantity) {
        Supply supply;
        supply.name = "沙袋";
        supply.unit = "个";
        supply.place = "物资库";
        supply.minimum = 50;
        supply.quantity = quantity;
        return added(supply);
    }
    SupplyMovement moved(const Supply& supply, MovementKind kind, std::int64_t quantity) {
        return write([&](db::Transaction& transaction) {
            SupplyMovement movement;
            movement.kind = kind;
            movement.quantity = quantity;
            movement.moved_on = a_day("2024-12-31");
            return readiness::move_supply(transaction, database.ids, *db::find(transaction, supply.id),
                                          movement);
        });
    }
    DutyShift shift(std::string_view day, const Person& leader, const std::vector<Person>& officers) {
        DutyShift shift;
        shift.day = a_day(day);
        shift.leader = leader.id;
        for (const auto& officer : officers)
            shift.officers.push_back({officer.id, {}});
        return write([&](db::Transaction& transaction) {
            return readiness::set_shift(transaction, database.ids, shift);
        });
    }
    std::int64_t told(const std::string& kind) {
        return read([&](const db::Reader& reader) {
            return reader.integer("SELECT count(*) FROM outbox_message WHERE kind = $1", {kind}).value();
        });
    }

    FreshDatabase database;
};

/// A contact to whom the question of the month was put.
struct AnAskedContact {
    explicit AnAskedContact(TestEngine engine) : office(engine), contact(office.contact()) {
        readiness::ask_contacts(office.database.database, office.database.ids);
    }
    readiness::VerificationLink link() {
        return office.write([&](db::Transaction& transaction) {
            const auto question =
                db::row<ContactVerification>(transaction, "SELECT {columns} FROM contact_verification");
            return readiness::make_link(transaction, office.database.ids, *question);
        });
    }
    ContactVerification answered(const std::string& token, const VerificationReply& reply) {
        return office.write([&](db::Transaction& transaction) {
            const auto [question, of] =
                readiness::behind_link(transaction, token, office.database.clock.today());
            return readiness::reply(transaction, office.database.ids, question, reply);
        });
    }
    Contact now() {
        return office.read([&](const db::Reader& reader) { return *db::find(reader, contact.id); });
    }

    AReadyOffice office;
    Contact contact;
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
