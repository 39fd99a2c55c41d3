#include "inspection/inspection_store.hpp"

#include "db/page.hpp"

namespace bihuan::inspection {

std::optional<Inspection> with_code(const db::Reader& reader, const std::string& code) {
    return db::row<Inspection>(reader, "SELECT {columns} FROM inspection WHERE code = $1", {code});
}

bool code_is_used(const db::Reader& reader, const std::string& code) {
    return reader.integer("SELECT 1 FROM inspection WHERE code = $1", {code}).has_value();
}

std::optional<Inspection> visit_with_code(const db::Reader& reader, const std::string& code) {
    std::optional<Inspection> found;
    reader.each("SELECT id, code, date, enterprise, community, industry FROM inspection WHERE code = $1",
                {code}, [&](const db::Row& row) {
                    Inspection inspection;
                    inspection.id = Id<Inspection>::trusted(std::string{row.text(0)});
                    inspection.code = row.text(1);
                    inspection.date = row.date(2);
                    inspection.enterprise = Id<Enterprise>::trusted(std::string{row.text(3)});
                    inspection.community = row.text(4);
                    inspection.industry = row.text(5);
                    found = std::move(inspection);
                });
    return found;
}

namespace {

// Index inspection_by_emergency carries the first; approvals of tasks are few.
constexpr std::string_view approval_missing =
    "((emergency_reason <> '' AND task IS NULL) OR "
    "task IN (SELECT id FROM approved_task WHERE approved_at IS NULL))";

constexpr std::string_view incomplete =
    "(EXISTS (SELECT 1 FROM checklist_result WHERE checklist_result.inspection = inspection.id "
    "AND result = 'noncompliant' AND no_photo_reason = '' AND NOT EXISTS (SELECT 1 FROM evidence_attached "
    "WHERE evidence_attached.subject = inspection.id AND evidence_attached.subject_type = 'inspection' "
    "AND evidence_attached.item = checklist_result.item)) OR "
    "EXISTS (SELECT 1 FROM inspection_signature WHERE inspection_signature.inspection = inspection.id "
    "AND NOT EXISTS (SELECT 1 FROM evidence_attached WHERE evidence_attached.id = "
    "inspection_signature.evidence)))";

} // namespace

std::vector<Inspection> page(const db::Reader& reader, const Filter& filter, const std::string& after,
                             std::int64_t limit) {
    db::Conditions conditions;
    conditions.add_if("id > ?", after)
        .add_if("community = ?", filter.community)
        .add_if("enterprise IN (SELECT entry FROM enterprise_entry WHERE place = ?)", filter.enterprise)
        .add_if("kind = ?", filter.kind)
        .add_if("date >= ?", filter.from)
        .add_if("date <= ?", filter.to)
        .within_places("community",
                       "(SELECT g.grid FROM enterprise_grid g WHERE g.id = inspection.enterprise AND "
                       "g.community = inspection.community)",
                       filter.areas, filter.grids);
    if (filter.approval_missing) conditions.add(approval_missing);
    if (filter.incomplete) conditions.add(incomplete);
    return db::page<Inspection>(reader, std::move(conditions), limit);
}

} // namespace bihuan::inspection
