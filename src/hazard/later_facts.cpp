#include "hazard/later_facts.hpp"

#include "record/record.hpp"

#include <algorithm>
#include <array>

namespace bihuan::hazard {
namespace {

constexpr std::array facts_of_hazard{"transferred_on",  "transferred_to", "transfer_result_on",
                                     "transfer_result", "voided_on",      "void_reason"};

struct ExtensionColumn {
    ledger::Column column;
    std::string_view field;
};
constexpr std::array facts_of_extension{
    ExtensionColumn{{"extension_granted_on", "延期批准日期"}, "granted_on"},
    ExtensionColumn{{"extension_previous_due_date", "延期前期限"}, "previous_due_date"},
    ExtensionColumn{{"extension_due_date", "延期后期限"}, "due_date"},
    ExtensionColumn{{"extension_reason", "延期理由"}, "reason"},
    ExtensionColumn{{"extension_decided_by", "延期批准人"}, "decided_by"},
};

const record::Field& field_of_hazard(std::string_view name) {
    return *record::description_of<Hazard>().find(name);
}
const record::Field& field_of_extension(std::string_view name) {
    return *record::description_of<Extension>().find(name);
}

/// Each of the two needs the other.
void together(const Hazard& hazard, const char* day, const char* words, Findings& findings) {
    const auto missing = [&](const char* name) {
        return record::text_of(field_of_hazard(name).get(&hazard)).empty();
    };
    if (missing(day) == missing(words)) return;
    const char* given = missing(day) ? words : day;
    const auto& other = field_of_hazard(missing(day) ? day : words).label;
    findings.add(record::field_error(field_of_hazard(given), FieldFault::needs_other,
                                     {{"other", std::string{other.zh} + " / " + std::string{other.en}}}));
}

void read_extension(const ledger::LedgerRow& row, HazardFile& file, Findings& findings) {
    const bool told = std::any_of(facts_of_extension.begin(), facts_of_extension.end(),
                                  [&](const auto& fact) { return !row.text(fact.column.name).empty(); });
    if (!told) return;
    Extension extension;
    if (file.hazard.due_date) extension.previous_due_date = *file.hazard.due_date;
    for (const auto& fact : facts_of_extension) {
        const auto& field = field_of_extension(fact.field);
        if (field.rules.required && row.text(fact.column.name).empty())
            findings.add({"/" + std::string{fact.column.name},
                          FieldFault::required,
                          {},
                          std::string{fact.column.zh},
                          std::string{fact.column.name}});
        row.read_field(fact.column.name, field, &extension, findings);
    }
    const bool known =
        std::any_of(file.extensions.begin(), file.extensions.end(), [&](const Extension& stored) {
            return stored.granted_on == extension.granted_on && stored.due_date == extension.due_date;
        });
    if (!known) file.extensions.push_back(std::move(extension));
}

} // namespace

std::vector<ledger::Column> later_columns() {
    std::vector<ledger::Column> columns;
    columns.reserve(facts_of_hazard.size() + facts_of_extension.size());
    for (const auto* name : facts_of_hazard)
        columns.push_back({field_of_hazard(name).name, field_of_hazard(name).label.zh});
    for (const auto& fact : facts_of_extension)
        columns.push_back(fact.column);
    return columns;
}

bool later_columns_are_needed(const db::Reader& reader) {
    return reader.integer(
               "SELECT 1 FROM hazard WHERE transferred_on IS NOT NULL OR voided_on IS NOT NULL LIMIT 1") ||
           reader.integer("SELECT 1 FROM extension LIMIT 1");
}

void read_later_facts(const ledger::LedgerRow& row, HazardFile& file, Findings& findings) {
    for (const auto* name : facts_of_hazard)
        row.read_field(name, field_of_hazard(name), &file.hazard, findings);
    together(file.hazard, "transferred_on", "transferred_to", findings);
    together(file.hazard, "transfer_result_on", "transfer_result", findings);
    together(file.hazard, "voided_on", "void_reason", findings);
    read_extension(row, file, findings);
}

void add_later_facts(std::vector<ledger::OutCell>& cells, const HazardFile& file) {
    for (const auto* name : facts_of_hazard)
        cells.push_back({field_of_hazard(name).get(&file.hazard)});
    const Extension* last = nullptr;
    for (const auto& extension : file.extensions)
        if (extension.granted_on <= extension.previous_due_date || !last) last = &extension;
    for (const auto& fact : facts_of_extension)
        cells.push_back({last ? field_of_extension(fact.field).get(last) : record::Value{}});
}

} // namespace bihuan::hazard
