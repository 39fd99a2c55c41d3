#include "patrol/clue_shield.hpp"

#include "core/hash.hpp"
#include "core/redaction.hpp"
#include "record/record.hpp"

namespace bihuan {

const record::Record<Complainant>& describe(const Complainant*) {
    static const auto description =
        record::Record<Complainant>{"complainant", {"反映人", "complainant"}}
            .field<&Complainant::name>({"反映人", "name"},
                                       {.max_length = 40, .access = record::Access::personal})
            .field<&Complainant::phone>({"联系电话", "telephone"},
                                        {.max_length = 40, .access = record::Access::personal})
            .field<&Complainant::words>({"原话", "words as told"},
                                        {.max_length = 4000, .access = record::Access::personal});
    return description;
}

namespace patrol {
namespace {

/// The salt keeps a telephone number from being found by trying them all.
std::string digest_of(std::string_view salt, const Complainant& complainant) {
    const Json told = Json::List{salt, complainant.name, complainant.phone, complainant.words};
    return sha256(told.dump());
}

} // namespace

void shield(Clue& clue, Complainant& complainant) {
    std::string clean = redacted(clue.content);
    if (clean == clue.content) return;
    complainant.words = std::move(clue.content);
    clue.content = std::move(clean);
}

void keep_complainant(db::Transaction& transaction, IdSource& ids, Clue& clue,
                      const Complainant& complainant) {
    if (complainant.name.empty() && complainant.phone.empty() && complainant.words.empty()) return;
    const auto known =
        transaction.text("SELECT salt FROM clue_complainant WHERE clue = $1", {clue.id.text()});
    const std::string salt = known ? *known : sha256(ids.next() + ids.next());
    clue.complainant_digest = digest_of(salt, complainant);
    transaction.note(
        "INSERT INTO clue_complainant (clue, salt, name, phone, words) VALUES ($1, $2, $3, $4, $5) "
        "ON CONFLICT (clue) DO UPDATE SET name = excluded.name, phone = excluded.phone, "
        "words = excluded.words",
        {clue.id.text(), salt, complainant.name, complainant.phone, complainant.words});
}

std::optional<Complainant> complainant_of(const db::Reader& reader, const Id<Clue>& clue) {
    std::optional<Complainant> found;
    reader.each(
        "SELECT name, phone, words FROM clue_complainant WHERE clue = $1", {clue.text()},
        [&](const db::Row& row) {
            found = Complainant{std::string{row.text(0)}, std::string{row.text(1)}, std::string{row.text(2)}};
        });
    return found;
}

std::vector<std::string> altered_complainants(const db::Reader& reader) {
    std::vector<std::string> altered;
    reader.each("SELECT clue.code, clue.complainant_digest, salt, name, phone, words FROM clue LEFT JOIN "
                "clue_complainant ON clue_complainant.clue = clue.id WHERE clue.complainant_digest <> '' OR "
                "salt IS NOT NULL ORDER BY clue.id",
                {}, [&](const db::Row& row) {
                    const auto text = [&](int column) { return std::string{row.text(column)}; };
                    const bool there = !row.is_null(2);
                    if (!there || digest_of(text(2), {text(3), text(4), text(5)}) != row.text(1))
                        altered.push_back(text(0));
                });
    return altered;
}

} // namespace patrol
} // namespace bihuan
