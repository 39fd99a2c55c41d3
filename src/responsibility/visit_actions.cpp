#include "audit/chain.hpp"
#include "core/findings.hpp"
#include "core/made_code.hpp"
#include "db/rows.hpp"
#include "organisation/organisation_store.hpp"
#include "responsibility/answering_book.hpp"
#include "responsibility/responsibility_actions.hpp"

#include <set>

namespace bihuan::responsibility {
namespace {

FieldError fault(const char* field, FieldFault of, Parameters parameters) {
    return record::field_error(*record::description_of<LeaderVisit>().find(field), of, std::move(parameters));
}

/// Hazards are seen through the view that their room publishes.
void name_hazards(const db::Reader& reader, LeaderVisit& visit, Findings& findings) {
    std::set<std::string> named;
    for (std::size_t i = 0; i < visit.hazards.size(); ++i) {
        auto& one = visit.hazards[i];
        const auto at = "/hazards/" + std::to_string(i) + "/hazard";
        std::string code, community;
        reader.each("SELECT code, community FROM hazard_timeline WHERE id = $1", {one.hazard.text()},
                    [&](const db::Row& row) {
                        code = row.text(0);
                        community = row.text(1);
                    });
        // Of another community: not there for whoever records this visit.
        if (code.empty() || community != visit.community)
            findings.add({at, FieldFault::no_such_record, {{"value", one.hazard.text()}}, "隐患", "hazard"});
        else if (!named.insert(one.hazard.text()).second)
            findings.add({at, FieldFault::already_used, {{"value", code}}, "隐患", "hazard"});
        one.code = code;
    }
}

LeaderVisit made_sound(const db::Reader& reader, LeaderVisit visit, Date today) {
    Findings findings;
    if (const auto person = db::find(reader, visit.person))
        visit.person_name = person->name;
    else
        findings.add(fault("person", FieldFault::no_such_record, {{"value", visit.person.text()}}));
    if (visit.visited_on > today)
        findings.add(fault("visited_on", FieldFault::in_the_future,
                           {{"value", visit.visited_on.text()}, {"today", today.text()}}));
    visit.enterprise_name.clear();
    if (visit.enterprise) {
        if (const auto place = place_of(reader, visit.enterprise->text())) {
            visit.enterprise = Id<Enterprise>::trusted(place->place.id);
            visit.enterprise_name = place->name;
            visit.community = place->place.community;
        } else {
            findings.add(
                fault("enterprise", FieldFault::no_such_record, {{"value", visit.enterprise->text()}}));
        }
    } else if (visit.community.empty()) {
        findings.add(fault("community", FieldFault::required, {}));
    } else if (!organisation::find_unit(reader, UnitKind::community, visit.community)) {
        findings.add(fault("community", FieldFault::no_such_record, {{"value", visit.community}}));
    }
    name_hazards(reader, visit, findings);
    findings.throw_if_any();
    return visit;
}

} // namespace

LeaderVisit record_visit(db::Transaction& transaction, IdSource& ids, LeaderVisit visit) {
    visit = made_sound(transaction, std::move(visit), transaction.today());
    if (visit.id.empty()) visit.id = ids.make<LeaderVisit>();
    if (visit.code.empty()) visit.code = made_code("ZF", visit.visited_on, visit.id.text());
    audit::insert(transaction, "leader_visit.record", visit);
    return visit;
}

LeaderVisit correct_visit(db::Transaction& transaction, const LeaderVisit& before, LeaderVisit after) {
    after.id = before.id;
    if (after.code.empty()) after.code = before.code;
    after = made_sound(transaction, std::move(after), transaction.today());
    audit::update(transaction, "leader_visit.correct", before, after);
    return after;
}

} // namespace bihuan::responsibility
