#include "audit/chain.hpp"
#include "search/grams.hpp"
#include "search/kind.hpp"
#include "search/marks.hpp"
#include "search/search.hpp"

#include <algorithm>
#include <unordered_map>

namespace bihuan::search {
namespace {

/// So many entries are brought under grams at a time; up to as many are looked through at a search.
constexpr std::int64_t segment_entries = 8192;
/// Where there are many at once, as when all is made anew, segments are larger: fewer rows, a smaller index.
constexpr std::int64_t large_segment_entries = 8 * segment_entries;

constexpr std::size_t rows_at_once = 100; // of one statement

std::string rows_statement() {
    std::string sql = "INSERT INTO search_gram (gram, first, numbers) VALUES ";
    for (std::size_t row = 0; row < rows_at_once; ++row) {
        const auto place = [&](std::size_t column) { return "$" + std::to_string(row * 3 + column); };
        sql += (row == 0 ? "(" : ", (") + place(1) + ", " + place(2) + ", " + place(3) + ")";
    }
    return sql;
}

/// Brings the entries from `first` to `last` under their grams.
void build(db::Transaction& transaction, std::int64_t first, std::int64_t last) {
    std::unordered_map<std::string, NumberList> lists;
    transaction.each("SELECT number, kind, community, text FROM search_text WHERE number >= $1 AND number <= "
                     "$2 ORDER BY number",
                     {first, last}, [&](const db::Row& row) {
                         const auto number = static_cast<std::uint32_t>(row.integer(0) - first);
                         for (auto& gram : grams_of(row.text(3)))
                             lists[std::move(gram)].append(number);
                         lists[kind_mark(row.text(1))].append(number);
                         lists[community_mark(row.text(2))].append(number);
                     });
    std::vector<const std::pair<const std::string, NumberList>*> sorted;
    for (const auto& list : lists)
        sorted.push_back(&list);
    std::sort(sorted.begin(), sorted.end(), [](auto* one, auto* other) { return one->first < other->first; });

    static const std::string many = rows_statement();
    db::Parameters rows;
    std::size_t i = 0;
    for (; i + rows_at_once <= sorted.size(); i += rows_at_once) {
        rows.clear();
        for (std::size_t row = i; row < i + rows_at_once; ++row) {
            rows.emplace_back(sorted[row]->first);
            rows.emplace_back(first);
            rows.emplace_back(sorted[row]->second.text());
        }
        transaction.note(many, rows);
    }
    for (; i < sorted.size(); ++i)
        transaction.note("INSERT INTO search_gram (gram, first, numbers) VALUES ($1, $2, $3)",
                         {sorted[i]->first, first, sorted[i]->second.text()});
    transaction.note("INSERT INTO search_segment (first, last) VALUES ($1, $2)", {first, last});
}

/// Builds segments while there are at least `least` entries that stand in none.
void build_while(db::Transaction& transaction, std::int64_t least) {
    const std::int64_t last = transaction.integer("SELECT max(number) FROM search_text").value_or(0);
    std::int64_t done = transaction.integer("SELECT max(last) FROM search_segment").value_or(0);
    while (last - done >= least && last > done) {
        const bool many = last - done >= large_segment_entries;
        const std::int64_t end = std::min(last, done + (many ? large_segment_entries : segment_entries));
        build(transaction, done + 1, end);
        done = end;
    }
}

/// Whether it is time to look how many entries stand in no segment; by the identity, so that it costs
/// nothing.
bool looks_now(const std::string& subject) {
    return subject.ends_with("0");
}

void write(db::Transaction& transaction, const Entry& entry, const std::string& text) {
    transaction.note("INSERT INTO search_text (number, kind, subject, community, text) VALUES ((SELECT "
                     "coalesce(max(number), 0) + 1 FROM search_text), $1, $2, $3, $4)",
                     {entry.kind, entry.subject, entry.community, text});
    if (looks_now(entry.subject)) build_while(transaction, segment_entries);
}

} // namespace

void add(db::Transaction& transaction, const Entry& entry) {
    if (transaction.is_rehearsal()) return; // nobody searches there, and nobody shall wait for its numbers
    audit::hold_chain(transaction);         // one at a time gives numbers
    write(transaction, entry, searchable(entry.texts));
}

void put(db::Transaction& transaction, const Entry& entry) {
    if (transaction.is_rehearsal()) return;
    audit::hold_chain(transaction);
    const std::string text = searchable(entry.texts);
    bool known = false, same = false;
    transaction.each("SELECT text, community FROM search_text WHERE subject = $1", {entry.subject},
                     [&](const db::Row& row) {
                         known = true;
                         same = row.text(0) == text && row.text(1) == entry.community;
                     });
    if (same) return;
    write(transaction, entry, text);
    // The new row is there before the old one goes, so that no number is given twice.
    if (known)
        transaction.note("DELETE FROM search_text WHERE subject = $1 AND number < (SELECT max(number) FROM "
                         "search_text)",
                         {entry.subject});
}

void clear(db::Transaction& transaction) {
    audit::hold_chain(transaction);
    for (const auto* sql :
         {"DELETE FROM search_gram", "DELETE FROM search_segment", "DELETE FROM search_text"})
        transaction.note(sql);
}

void settle(db::Transaction& transaction) {
    audit::hold_chain(transaction);
    build_while(transaction, 1);
}

void reindex(db::Transaction& transaction, const std::vector<Kind>& kinds) {
    clear(transaction);
    for (const auto& kind : kinds)
        kind.add_all(transaction);
    settle(transaction);
}

bool is_empty(const db::Reader& reader) {
    return !reader.integer("SELECT 1 FROM search_text LIMIT 1").has_value();
}

} // namespace bihuan::search
