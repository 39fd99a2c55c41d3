#include "readiness/facts.hpp"

#include "core/text.hpp"
#include "db/rows.hpp"
#include "organisation/organisation_store.hpp"
#include "readiness/contact.hpp"
#include "readiness/duty.hpp"
#include "readiness/place.hpp"
#include "readiness/supply.hpp"
#include "readiness/warning.hpp"

#include <algorithm>
#include <map>

namespace bihuan::readiness {
namespace {

template<class T>
std::vector<T> in_use(const db::Reader& reader, const char* order, Date today) {
    return db::rows<T>(reader,
                       "SELECT {columns} FROM " + std::string{record::description_of<T>().name()} +
                           " WHERE (retired_on IS NULL OR retired_on > $1) ORDER BY " + order + ", id",
                       {today});
}

Json day_text(const std::optional<Date>& day) {
    return day ? Json{day->text()} : Json{};
}

struct Writing {
    const db::Reader& reader;
    const FactsWish& wish;

    std::string phone(const std::string& number) const { return wish.phones ? number : std::string{}; }

    Json fact_of(const Contact& one) const {
        return Json::Object{{"group", code_of(one.contact_group)},
                            {"group_text", text_of(one.contact_group).zh},
                            {"name", one.name},
                            {"post", one.post},
                            {"organisation", one.organisation},
                            {"community", one.community},
                            {"phone", phone(one.phone)},
                            {"verified_on", day_text(one.verified_on)},
                            {"verified", is_verified(one, wish.today)}};
    }

    void contacts(Json& facts, const std::vector<Contact>& all) const {
        Json list = Json::List{};
        Json::Object groups;
        for (const auto& of : texts_of<ContactGroup>())
            groups.emplace_back(of.code, Json::List{});
        for (const auto& one : all) {
            list.push(fact_of(one));
            groups[static_cast<std::size_t>(one.contact_group)].second.push(fact_of(one));
        }
        facts.set("contacts", std::move(list)).set("contacts_by_group", std::move(groups));
    }

    void supplies(Json& facts) const {
        Json list = Json::List{};
        for (const auto& one : in_use<Supply>(reader, "name, place", wish.today))
            list.push(Json::Object{{"name", one.name},
                                   {"model", one.model},
                                   {"quantity", one.quantity},
                                   {"unit", one.unit},
                                   {"place", one.place},
                                   {"community", one.community},
                                   {"keeper", one.keeper},
                                   {"phone", phone(one.phone)},
                                   {"expires_on", day_text(one.expires_on)}});
        facts.set("supplies", std::move(list));
    }

    void shelters(Json& facts) const {
        Json list = Json::List{};
        std::int64_t capacity = 0;
        for (const auto& one : in_use<Shelter>(reader, "community, name", wish.today)) {
            capacity += one.capacity;
            list.push(Json::Object{{"name", one.name},
                                   {"address", one.address},
                                   {"community", one.community},
                                   {"capacity", one.capacity},
                                   {"facilities", one.facilities},
                                   {"keeper", one.keeper},
                                   {"phone", phone(one.phone)}});
        }
        facts.set("shelters", std::move(list)).set("shelter_capacity", capacity);
    }

    void risk_points(Json& facts) const {
        Json list = Json::List{};
        for (const auto& one : in_use<RiskPoint>(reader, "kind, community, name", wish.today)) {
            const auto code = code_of(one.kind);
            if (!wish.risk_points.empty() &&
                std::ranges::find(wish.risk_points, code) == wish.risk_points.end())
                continue;
            list.push(Json::Object{{"kind", code},
                                   {"kind_text", text_of(one.kind).zh},
                                   {"name", one.name},
                                   {"address", one.address},
                                   {"community", one.community},
                                   {"risk", one.risk},
                                   {"responsible", one.responsible},
                                   {"phone", phone(one.phone)},
                                   {"measures", one.measures}});
        }
        facts.set("risk_points", std::move(list));
    }

    void people_to_move(Json& facts) const {
        Json list = Json::List{};
        std::int64_t households = 0, people = 0;
        reader.each("SELECT community, households, people FROM people_to_move ORDER BY community", {},
                    [&](const db::Row& row) {
                        households += row.integer(1);
                        people += row.integer(2);
                        list.push(Json::Object{{"community", row.text(0)},
                                               {"households", row.integer(1)},
                                               {"people", row.integer(2)}});
                    });
        facts.set("people_to_move_by_community", std::move(list))
            .set("people_to_move", Json::Object{{"households", households}, {"people", people}});
    }

    /// With the leader who answers for the community, and the first of its contacts as its head.
    void communities(Json& facts, const std::vector<Contact>& contacts) const {
        const auto units = organisation::units(reader);
        std::map<std::string, std::int64_t> grids;
        for (const auto& unit : units)
            if (unit.kind == UnitKind::grid && unit.parent) ++grids[unit.parent->text()];
        Json list = Json::List{};
        std::int64_t count = 0;
        for (const auto& unit : units) {
            if (unit.kind != UnitKind::community) continue;
            ++count;
            const auto head = std::ranges::find_if(contacts, [&](const Contact& one) {
                return one.contact_group == ContactGroup::communities && one.community == unit.name;
            });
            const auto leader = unit.leader ? db::find(reader, *unit.leader) : std::nullopt;
            list.push(Json::Object{{"name", unit.name},
                                   {"leader", leader ? leader->name : std::string{}},
                                   {"leader_post", leader ? leader->post : std::string{}},
                                   {"head", head == contacts.end() ? std::string{} : head->name},
                                   {"phone", head == contacts.end() ? std::string{} : phone(head->phone)},
                                   {"grids", grids[unit.id.text()]}});
        }
        facts.set("communities", std::move(list)).set("community_count", count);
    }

    void duty(Json& facts) const {
        const auto shift =
            db::row<DutyShift>(reader, "SELECT {columns} FROM duty_shift WHERE day = $1", {wish.today});
        std::vector<std::string> officers;
        if (shift)
            for (const auto& one : shift->officers)
                officers.push_back(one.name);
        facts.set("duty", Json::Object{{"day", wish.today.text()},
                                       {"leader", shift ? shift->leader_name : std::string{}},
                                       {"officers", text::join(officers, "、")}});
    }

    void warnings(Json& facts) const {
        Json list = Json::List{};
        for (const auto& one :
             db::rows<Warning>(reader, "SELECT {columns} FROM warning WHERE lifted_at IS NULL ORDER BY "
                                       "issued_at, id")) {
            if (one.valid_to && one.valid_to->local_date() < wish.today) continue;
            list.push(Json::Object{{"kind", code_of(one.kind)},
                                   {"kind_text", text_of(one.kind).zh},
                                   {"colour", code_of(one.colour)},
                                   {"colour_text", text_of(one.colour).zh},
                                   {"issuer", one.issuer},
                                   {"number", one.number},
                                   {"area", one.area},
                                   {"issued_at", one.issued_at.local_text()}});
        }
        facts.set("warnings", std::move(list));
    }
};

} // namespace

Json facts(const db::Reader& reader, const FactsWish& wish) {
    const auto contacts = in_use<Contact>(reader, "contact_group, call_order, organisation", wish.today);
    const Writing writing{reader, wish};
    Json facts = Json::Object{};
    writing.contacts(facts, contacts);
    writing.supplies(facts);
    writing.shelters(facts);
    writing.risk_points(facts);
    writing.people_to_move(facts);
    writing.communities(facts, contacts);
    writing.duty(facts);
    writing.warnings(facts);
    Json any = Json::Object{};
    for (const auto* name : {"contacts", "supplies", "shelters", "risk_points", "people_to_move_by_community",
                             "communities", "warnings"})
        any.set(name, !facts.find(name)->list()->empty());
    any.set("people_to_move", !facts.find("people_to_move_by_community")->list()->empty());
    any.set("duty", !facts.at_path("duty.leader")->text()->empty());
    facts.set("any", std::move(any));
    return facts;
}

} // namespace bihuan::readiness
