#include "hazard/finding.hpp"

#include "audit/chain.hpp"
#include "checklist/checklist_set.hpp"
#include "db/rows.hpp"
#include "hazard/derived_facts.hpp"
#include "hazard/photos.hpp"

#include <algorithm>

namespace bihuan::hazard {
namespace {

const record::Field& field_of(std::string_view name) {
    return *record::description_of<Hazard>().find(name);
}

/// `GM` of `GM-2023`: the document whatever its edition.
std::string_view document_of(std::string_view doc_key) {
    return doc_key.substr(0, doc_key.rfind('-'));
}

/// The editions of the same document that were in force on the day, for the message.
std::string in_force_instead(const std::vector<checklist::MajorCriterion>& criteria, std::string_view doc_key,
                             Date day) {
    std::string names;
    for (const auto& criterion : criteria)
        if (document_of(criterion.doc_key) == document_of(doc_key) && is_in_force(criterion, day) &&
            names.find(criterion.doc_key) == std::string::npos)
            names += (names.empty() ? "" : "、") + criterion.doc_key + " " + criterion.doc_no;
    return names.empty() ? "—" : names;
}

void check_criterion(const Hazard& hazard, Findings& findings) {
    if (hazard.level != HazardLevel::major) return;
    static const auto set = checklist::ChecklistSet::built_in();
    const auto& field = field_of("criterion");
    if (hazard.criterion.empty()) return findings.add(record::field_error(field, FieldFault::required));
    const auto ref = checklist::CriterionRef::parse(hazard.criterion);
    const auto* criterion = checklist::find_criterion(set.criteria(), ref);
    if (!criterion)
        return findings.add(
            record::field_error(field, FieldFault::unknown_criterion, {{"value", hazard.criterion}}));
    if (!is_in_force(*criterion, hazard.found_on))
        findings.add(record::field_error(
            field, FieldFault::not_in_force,
            {{"value", hazard.criterion},
             {"day", hazard.found_on.text()},
             {"current", in_force_instead(set.criteria(), ref.doc_key, hazard.found_on)}}));
}

void check_interim_measures(const Hazard& hazard, Date today, Findings& findings) {
    if (hazard.level != HazardLevel::major || !hazard.due_date || *hazard.due_date <= today) return;
    for (const auto* name : {"interim_measures", "interim_responsible", "interim_check_days"})
        if (record::text_of(field_of(name).get(&hazard)).empty())
            findings.add(record::field_error(field_of(name), FieldFault::required));
}

/// The open hazard of the same item at the same place, found at another visit.
std::optional<Hazard> open_at(const db::Reader& reader, const Hazard& hazard, const Inspection& inspection) {
    if (hazard.checklist_item.empty()) return std::nullopt;
    return db::row<Hazard>(
        reader, R"sql(
        SELECT {columns} FROM hazard
         WHERE enterprise = $1 AND checklist_item = $2 AND closed_on IS NULL AND voided_on IS NULL
           AND inspection <> $3 AND found_on <= $4
         ORDER BY id LIMIT 1)sql",
        {inspection.enterprise.text(), hazard.checklist_item, inspection.id.text(), inspection.date});
}

/// The hazard of the same item that was closed there in the 12 months before.
std::optional<Id<Hazard>> closed_before(const db::Reader& reader, const Hazard& hazard,
                                        const Inspection& inspection) {
    if (hazard.checklist_item.empty()) return std::nullopt;
    const auto id = reader.text(R"sql(
        SELECT id FROM hazard
         WHERE enterprise = $1 AND checklist_item = $2 AND closed_on >= $3 AND closed_on <= $4
           AND voided_on IS NULL
         ORDER BY closed_on DESC, id LIMIT 1)sql",
                                {inspection.enterprise.text(), hazard.checklist_item,
                                 year_before({inspection.date, inspection.date}).from, inspection.date});
    if (!id) return std::nullopt;
    return Id<Hazard>::trusted(*id);
}

} // namespace

Found record_found(db::Transaction& transaction, IdSource& ids, HazardFile file, const Inspection& inspection,
                   const Taker& taker) {
    Hazard& hazard = file.hazard;
    if (auto known = open_at(transaction, hazard, inspection)) {
        HazardStep sighting;
        sighting.inspection = inspection.id;
        sighting.taken_on = inspection.date;
        sighting.reason = hazard.description.size() <= 500 ? hazard.description : std::string{};
        return {take_step(transaction, ids, file_of(transaction, std::move(*known)), StepKind::find_again,
                          std::move(sighting), taker),
                true};
    }
    hazard.found_on = inspection.date;
    hazard.enterprise = inspection.enterprise;
    hazard.community = inspection.community;
    Findings findings;
    check_criterion(hazard, findings);
    check_interim_measures(hazard, transaction.today(), findings);
    findings.throw_if_any();
    hazard.repeat_of = closed_before(transaction, hazard, inspection);
    if (hazard.id.empty()) hazard.id = ids.make<Hazard>();
    if (hazard.level == HazardLevel::major)
        hazard.closing_awaits = ClosingAwaits::reinspection;
    else if (!hazard.due_date && !file.rectifications.empty() && !has_both_photos(transaction, hazard))
        hazard.closing_awaits = ClosingAwaits::photos;
    return {record_hazard(transaction, ids, std::move(file), inspection), false};
}

bool close_with_photos(db::Transaction& transaction, IdSource&, const Id<Hazard>& id) {
    auto hazard = db::find(transaction, id);
    if (!hazard || hazard->closing_awaits != ClosingAwaits::photos || !has_both_photos(transaction, *hazard))
        return false;
    const Hazard before = *hazard;
    HazardFile file = file_of(transaction, std::move(*hazard));
    file.hazard.closing_awaits.reset();
    derive(file);
    audit::update(transaction, "hazard.fix_on_spot", before, file.hazard);
    return file.hazard.closed_on.has_value();
}

} // namespace bihuan::hazard
