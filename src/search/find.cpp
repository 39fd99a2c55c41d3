#include "search/grams.hpp"
#include "search/marks.hpp"
#include "search/search.hpp"

#include "core/problem.hpp"

#include <algorithm>
#include <limits>
#include <map>

namespace bihuan::search {
namespace {

using Numbers = std::vector<std::uint32_t>;
/// Numbers by the segment that they count from, the newest first.
using BySegment = std::map<std::int64_t, Numbers, std::greater<>>;

constexpr std::size_t grams_used = 8; // of one query: enough to leave few candidates
constexpr std::size_t first_look = 2; // segments; then eight times as many, so that 消防 ends at once
constexpr std::size_t look_growth = 8;
constexpr std::size_t rows_at_once = 32; // candidates that are read with one statement
constexpr std::size_t few = 100;         // candidates: their lines cost less than further lists

struct Query {
    std::vector<std::string> words;
    std::vector<std::string> grams;
    std::vector<std::vector<std::string>> marks; ///< one of each
};

Query understood(const Wish& wish) {
    Query query;
    query.words = words_of(wish.query);
    for (const auto& word : query.words)
        for (auto& gram : grams_of_word(word))
            if (std::find(query.grams.begin(), query.grams.end(), gram) == query.grams.end())
                query.grams.push_back(std::move(gram));
    if (query.grams.empty()) throw Problem{ProblemKind::search_too_short, {{"query", wish.query}}};
    // Grams of a long word say much the same; those far from one another say most.
    if (query.grams.size() > grams_used) {
        std::vector<std::string> chosen;
        for (std::size_t i = 0; i < grams_used; ++i)
            chosen.push_back(std::move(query.grams[i * query.grams.size() / grams_used]));
        query.grams = std::move(chosen);
    }
    query.marks.push_back({kind_mark(wish.kind)});
    if (wish.areas) {
        query.marks.emplace_back();
        for (const auto& community : *wish.areas)
            query.marks.back().push_back(community_mark(community));
    }
    return query;
}

/// Whatever holds the word, for LIKE with `!` before what would mean something else.
std::string pattern_of(std::string_view word) {
    std::string pattern = "%";
    for (const char c : word) {
        if (c == '%' || c == '_' || c == '!') pattern += '!';
        pattern += c;
    }
    return pattern + "%";
}

/// Collects the answer from candidates, the newest first, and looks each text through.
class Collector {
public:
    Collector(const db::Reader& reader, const Wish& wish, const Query& query)
        : reader_(reader), wish_(wish), query_(query) {}

    /// Takes a line that is of the kind, holds every word, and may be seen by the caller.
    void take(const db::Row& row) { take(row.text(0), row.text(1), row.text(2), row.text(3)); }
    void take(std::string_view kind, std::string_view subject, std::string_view community,
              std::string_view text) {
        if (full() || kind != wish_.kind) return;
        if (wish_.areas &&
            std::find(wish_.areas->begin(), wish_.areas->end(), community) == wish_.areas->end())
            return;
        for (const auto& word : query_.words)
            if (text.find(word) == std::string_view::npos) return;
        if (answer.found.size() == wish_.limit)
            answer.more = true;
        else
            answer.found.push_back({std::string{subject}, std::string{community}});
    }
    bool full() const { return answer.more; }

    /// Entries that stand in no segment yet.
    void look_through_after(std::int64_t last) {
        const auto& longest =
            *std::max_element(query_.words.begin(), query_.words.end(),
                              [](const auto& one, const auto& other) { return one.size() < other.size(); });
        // The upper bound tells PostgreSQL that few rows are meant, whatever it knows of the table.
        constexpr std::int64_t newest = std::numeric_limits<std::int64_t>::max();
        reader_.each(
            "SELECT kind, subject, community, text FROM search_text WHERE number > $1 AND number <= $2 AND "
            "kind = $3 AND text LIKE $4 ESCAPE '!' ORDER BY number DESC",
            {last, newest, wish_.kind, pattern_of(longest)}, [&](const db::Row& row) { take(row); });
    }

    void read(const BySegment& candidates) {
        Numbers64 wanted;
        for (const auto& [first, numbers] : candidates)
            for (auto number = numbers.rbegin(); number != numbers.rend(); ++number) {
                wanted.push_back(first + *number);
                if (wanted.size() == rows_at_once) {
                    read(wanted);
                    wanted.clear();
                    if (full()) return;
                }
            }
        if (!wanted.empty()) read(wanted);
    }

    Answer answer;

private:
    using Numbers64 = std::vector<std::int64_t>;

    void read(const Numbers64& numbers) {
        static const std::string sql = [] {
            std::string places;
            for (std::size_t i = 1; i <= rows_at_once; ++i)
                places += (i == 1 ? "$" : ", $") + std::to_string(i);
            return "SELECT kind, subject, community, text FROM search_text WHERE number IN (" + places +
                   ") ORDER BY number DESC";
        }();
        db::Parameters parameters;
        for (std::size_t i = 0; i < rows_at_once; ++i)
            parameters.emplace_back(numbers[std::min(i, numbers.size() - 1)]);
        reader_.each(sql, parameters, [&](const db::Row& row) { take(row); });
    }

    const db::Reader& reader_;
    const Wish& wish_;
    const Query& query_;
};

BySegment lists_of(const db::Reader& reader, const std::string& gram, std::int64_t from, std::int64_t to) {
    BySegment lists;
    reader.each("SELECT first, numbers FROM search_gram WHERE gram = $1 AND first >= $2 AND first <= $3",
                {gram, from, to},
                [&](const db::Row& row) { lists.emplace(row.integer(0), NumberList::read(row.text(1))); });
    return lists;
}

void intersect(BySegment& candidates, const BySegment& others) {
    for (auto segment = candidates.begin(); segment != candidates.end();) {
        const auto other = others.find(segment->first);
        Numbers both;
        if (other != others.end())
            std::set_intersection(segment->second.begin(), segment->second.end(), other->second.begin(),
                                  other->second.end(), std::back_inserter(both));
        segment = both.empty() ? candidates.erase(segment)
                               : (segment->second = std::move(both), std::next(segment));
    }
}

BySegment union_of(const db::Reader& reader, const std::vector<std::string>& marks, std::int64_t from,
                   std::int64_t to) {
    BySegment all;
    for (const auto& mark : marks)
        for (auto& [first, numbers] : lists_of(reader, mark, from, to)) {
            Numbers both;
            auto& known = all[first];
            std::set_union(known.begin(), known.end(), numbers.begin(), numbers.end(),
                           std::back_inserter(both));
            known = std::move(both);
        }
    return all;
}

/// What may answer the query in the segments `from` to `to`.
BySegment candidates_in(const db::Reader& reader, const Query& query, std::int64_t from, std::int64_t to) {
    BySegment candidates = lists_of(reader, query.grams.front(), from, to);
    const auto are_few = [&] {
        std::size_t count = 0;
        for (const auto& [first, numbers] : candidates)
            count += numbers.size();
        return count <= few;
    };
    for (std::size_t i = 1; i < query.grams.size() && !are_few(); ++i)
        intersect(candidates, lists_of(reader, query.grams[i], from, to));
    for (const auto& marks : query.marks)
        if (!are_few()) intersect(candidates, union_of(reader, marks, from, to));
    return candidates;
}

} // namespace

Answer find(const db::Reader& reader, const Wish& wish) {
    const Query query = understood(wish);
    std::vector<std::int64_t> segments;
    std::int64_t last = 0;
    reader.each("SELECT first, last FROM search_segment ORDER BY first DESC", {}, [&](const db::Row& row) {
        segments.push_back(row.integer(0));
        last = std::max(last, row.integer(1));
    });
    Collector collector{reader, wish, query};
    collector.look_through_after(last);
    std::size_t look = first_look;
    for (std::size_t begin = 0; begin < segments.size() && !collector.full(); look *= look_growth) {
        const std::size_t end = std::min(segments.size(), begin + look);
        collector.read(candidates_in(reader, query, segments[end - 1], segments[begin]));
        begin = end;
    }
    return std::move(collector.answer);
}

void narrow(const db::Reader& reader, db::Conditions& conditions, std::string_view column,
            const std::string& kind, const std::string& query) {
    constexpr std::size_t named_at_most = 300;
    const auto answer = find(reader, {query, kind, std::nullopt, named_at_most});
    if (!answer.more) {
        std::vector<std::string> subjects;
        for (const auto& found : answer.found)
            subjects.push_back(found.subject);
        conditions.within(column, subjects);
        return;
    }
    std::string text = "EXISTS (SELECT 1 FROM search_text WHERE search_text.subject = " + std::string{column};
    text += " AND search_text.kind = " + conditions.place(kind);
    for (const auto& word : words_of(query))
        text += " AND search_text.text LIKE " + conditions.place(pattern_of(word)) + " ESCAPE '!'";
    conditions.add(text + ")");
}

} // namespace bihuan::search
