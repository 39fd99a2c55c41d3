/// An office for tests, in the field's own words:
///
///     database.write([&](db::Transaction& transaction) {
///         Office office{transaction, database.ids};
///         office.plant(a_hazard().major().found_on("2023-04-17").due("2023-04-25").closed_on("2023-04-24"));
///     });
///
/// Facts are planted as they are given, with their audit entries and without the rules of the rooms.
#pragma once

#include "audit/chain.hpp"
#include "core/id.hpp"
#include "hazard/hazard.hpp"
#include "organisation/organisation.hpp"
#include "patrol/patrol.hpp"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace bihuan::test {

inline Date day(std::string_view text) {
    return Date::parse(text).value();
}

/// A hazard and what happened to it, to be planted.
struct HazardStory {
    Hazard hazard;
    std::vector<Extension> extensions;
    std::vector<Reinspection> reinspections;

    HazardStory& code(std::string text) { return hazard.code = std::move(text), *this; }
    HazardStory& description(std::string text) { return hazard.description = std::move(text), *this; }
    HazardStory& category(std::string text) { return hazard.category = std::move(text), *this; }
    HazardStory& major() { return hazard.level = HazardLevel::major, *this; }
    HazardStory& in_community(std::string name) { return hazard.community = std::move(name), *this; }
    HazardStory& in_industry(std::string name) { return hazard.industry = std::move(name), *this; }
    HazardStory& found_on(Date date) { return hazard.found_on = date, *this; }
    HazardStory& found_on(std::string_view text) { return found_on(day(text)); }
    /// Found at this inspection: its date, enterprise, community and industry.
    HazardStory& found_at(const Inspection& inspection) {
        hazard.inspection = inspection.id;
        hazard.enterprise = inspection.enterprise;
        hazard.found_on = inspection.date;
        hazard.community = inspection.community;
        hazard.industry = inspection.industry;
        return *this;
    }
    HazardStory& due(Date date) { return hazard.due_date = date, *this; }
    HazardStory& due(std::string_view text) { return due(day(text)); }
    HazardStory& planned_on(std::string_view text) { return hazard.planned_on = day(text), *this; }
    /// Moves the deadline of the moment; one that is granted too late is planted as well, and counts for
    /// nothing.
    HazardStory& extended(Date granted, Date to) {
        Extension extension;
        extension.granted_on = granted;
        extension.previous_due_date =
            extensions.empty() ? hazard.due_date.value() : extensions.back().due_date;
        extension.due_date = to;
        extension.reason = "不可抗力";
        extensions.push_back(extension);
        return *this;
    }
    HazardStory& extended(std::string_view granted, std::string_view to) {
        return extended(day(granted), day(to));
    }
    HazardStory& failed_reinspection_on(Date date) { return reinspected(date, ReinspectionResult::failed); }
    /// Rectified and closed that day; by a re-inspection, save on the spot.
    HazardStory& closed_on(Date date) {
        hazard.rectified_on = date;
        hazard.closed_on = date;
        return hazard.due_date ? reinspected(date, ReinspectionResult::passed) : *this;
    }
    HazardStory& closed_on(std::string_view text) { return closed_on(day(text)); }
    HazardStory& voided_on(Date date) {
        hazard.void_reason = "误报";
        return hazard.voided_on = date, *this;
    }
    HazardStory& voided_on(std::string_view text) { return voided_on(day(text)); }
    HazardStory& transferred_on(Date date) {
        hazard.transferred_to = "区消防救援大队";
        return hazard.transferred_on = date, *this;
    }
    HazardStory& transferred_on(std::string_view text) { return transferred_on(day(text)); }
    /// The receiver has recorded its result, which closes the hazard.
    HazardStory& transfer_answered_on(Date date) {
        hazard.transfer_result_on = date;
        return hazard.closed_on = date, *this;
    }

private:
    HazardStory& reinspected(Date date, ReinspectionResult result) {
        Reinspection reinspection;
        reinspection.round = static_cast<std::int64_t>(reinspections.size()) + 1;
        reinspection.reinspected_on = date;
        reinspection.reinspector = "王强、李敏";
        reinspection.result = result;
        reinspections.push_back(reinspection);
        return *this;
    }
};

inline HazardStory a_hazard() {
    HazardStory story;
    story.hazard.description = "疏散通道堆放杂物";
    story.hazard.category = "消防安全";
    return story;
}

/// Plants records in one transaction.
class Office {
public:
    Office(db::Transaction& transaction, IdSource& ids) : transaction_(transaction), ids_(ids) {}

    Enterprise enterprise(const std::string& name, const std::string& community = "东湖社区",
                          const std::string& industry = "餐饮", const std::string& supervision_sector = {}) {
        Enterprise enterprise;
        enterprise.id = ids_.make<Enterprise>();
        enterprise.name = enterprise.name_key = name;
        enterprise.community = community;
        enterprise.industry = industry;
        enterprise.supervision_sector = supervision_sector;
        audit::insert(transaction_, "enterprise.register", enterprise);
        return enterprise;
    }

    /// The place as it is after a correction.
    template<class Change>
    Enterprise change(const Enterprise& before, Change&& correct) {
        Enterprise after = before;
        correct(after);
        audit::update(transaction_, "enterprise.correct", before, after);
        return after;
    }

    /// A piece of evidence without its bytes.
    void keep(const Evidence& evidence) { audit::insert(transaction_, "evidence.add", evidence); }

    /// An inspection by two officers.
    Inspection visit(const Enterprise& enterprise, Date date, InspectionKind kind = InspectionKind::routine) {
        Inspection inspection;
        inspection.id = ids_.make<Inspection>();
        inspection.code = number("JC");
        inspection.date = date;
        inspection.enterprise = enterprise.id;
        inspection.kind = kind;
        inspection.community = enterprise.community;
        inspection.industry = enterprise.industry;
        inspection.officers = {{"王强", "01"}, {"李敏", "02"}};
        audit::insert(transaction_, "inspection.record", inspection);
        return inspection;
    }
    Inspection visit(const Enterprise& enterprise, std::string_view date,
                     InspectionKind kind = InspectionKind::routine) {
        return visit(enterprise, day(date), kind);
    }

    Patrol patrol(const std::string& community, std::string_view date, std::int64_t person_times) {
        Patrol patrol;
        patrol.id = ids_.make<Patrol>();
        patrol.code = number("XC");
        patrol.date = day(date);
        patrol.community = community;
        patrol.person_times = person_times;
        audit::insert(transaction_, "patrol.record", patrol);
        return patrol;
    }

    /// The community, with the leader who answers for it; an empty name leaves it without one.
    Unit community(const std::string& name, const std::string& leader) {
        Unit unit;
        unit.id = ids_.make<Unit>();
        unit.name = name;
        if (!leader.empty()) {
            Person person;
            person.id = ids_.make<Person>();
            person.name = leader;
            audit::insert(transaction_, "person.add", person);
            unit.leader = person.id;
        }
        audit::insert(transaction_, "unit.add", unit);
        return unit;
    }

    /// Plants the hazard; where it names no inspection, with a visit on the day it was found, at an
    /// enterprise of its community and industry.
    Hazard plant(HazardStory story) {
        Hazard& hazard = story.hazard;
        if (hazard.inspection.empty())
            story.found_at(visit(enterprise_of(hazard.community, hazard.industry), hazard.found_on));
        hazard.id = ids_.make<Hazard>();
        if (hazard.code.empty()) hazard.code = number("YH");
        audit::insert(transaction_, "hazard.record", hazard);
        for (auto& extension : story.extensions) {
            extension.id = ids_.make<Extension>();
            extension.hazard = hazard.id;
            audit::insert(transaction_, "hazard.extend_due_date", extension);
        }
        for (auto& reinspection : story.reinspections) {
            reinspection.id = ids_.make<Reinspection>();
            reinspection.hazard = hazard.id;
            audit::insert(transaction_, "hazard.reinspect", reinspection);
        }
        return hazard;
    }

private:
    std::string number(const char* prefix) { return prefix + std::to_string(++numbers_[prefix] + 10'000); }

    const Enterprise& enterprise_of(const std::string& community, const std::string& industry) {
        const auto key =
            std::pair{community.empty() ? "东湖社区" : community, industry.empty() ? "餐饮" : industry};
        const auto known = enterprises_.find(key);
        if (known != enterprises_.end()) return known->second;
        return enterprises_.emplace(key, enterprise(key.first + key.second + "店", key.first, key.second))
            .first->second;
    }

    db::Transaction& transaction_;
    IdSource& ids_;
    std::map<std::string, int> numbers_;
    std::map<std::pair<std::string, std::string>, Enterprise> enterprises_;
};

/// Plants what `tell` tells, in a transaction of its own.
template<class Fresh, class Tell>
void office(Fresh& database, Tell&& tell) {
    database.write([&](db::Transaction& transaction) {
        Office office{transaction, database.ids};
        tell(office);
    });
}

} // namespace bihuan::test
