#include "audit/migrated.hpp"

#include "core/hash.hpp"

namespace bihuan::audit {
namespace {

/// The listed records of one kind, as they are now.
std::vector<std::shared_ptr<void>> listed(const db::Reader& reader, const AuditedRecord& audited) {
    const std::string type{audited.description->name()};
    std::vector<std::shared_ptr<void>> records;
    db::each_record(
        reader, *audited.description,
        "SELECT {columns} FROM " + type +
            " WHERE id IN (SELECT subject FROM migrated_record WHERE subject_type = $1) ORDER BY id",
        {type}, audited.make, [&](const std::shared_ptr<void>& record) { records.push_back(record); });
    return records;
}

} // namespace

std::set<std::string> note_migrated(db::Database& database, std::span<const AuditedRecord> kinds) {
    std::set<std::string> noted;
    const bool any = database.read([](const db::Reader& reader) {
        return reader.integer("SELECT 1 FROM migrated_record LIMIT 1").has_value();
    });
    if (!any) return noted;
    database.write(Actor{"system", "system", "migration"}, [&](db::Transaction& transaction) {
        for (const auto& audited : kinds) {
            const auto& description = *audited.description;
            for (const auto& record : listed(transaction, audited)) {
                const std::string state = record::canonical_json(description, record.get());
                append(transaction, "record.migrate", description.name(), description.id_of(record.get()),
                       R"({"before":null,"after":)" + state + "}", sha256(state));
                noted.insert(std::string{description.name()});
            }
        }
        transaction.note("DELETE FROM migrated_record");
    });
    return noted;
}

} // namespace bihuan::audit
