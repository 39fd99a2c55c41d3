#include "ledger/columns.hpp"

#include "core/problem.hpp"
#include "core/text.hpp"

#include <algorithm>

namespace bihuan::ledger {
namespace {

constexpr std::size_t most_lines_before_headers = 20;

/// A header in the form in which it is compared: `整改期限（年月日）*` is `整改期限`.
std::string plain(std::string_view header) {
    std::string compared = text::comparable(header);
    std::erase(compared, '*');
    if (const auto bracket = compared.find('('); bracket != std::string::npos && bracket > 0)
        compared.resize(bracket);
    std::replace(compared.begin(), compared.end(), ' ', '_');
    return compared;
}

const Column* match(std::span<const Column> columns, std::string_view header) {
    const std::string wanted = plain(header);
    if (wanted.empty()) return nullptr;
    for (const auto& column : columns) {
        if (wanted == plain(column.name) || wanted == plain(column.zh)) return &column;
        for (const auto& alias : text::split(column.aliases, U" "))
            if (wanted == plain(alias)) return &column;
    }
    return nullptr;
}

std::vector<std::string> texts_of(const SourceRow& row) {
    std::vector<std::string> texts;
    for (const auto& cell : row.cells)
        texts.emplace_back(text::trim(cell.text));
    return texts;
}

/// A header line; where a group stands above sub-headers, the lower text wins and the upper fills its gaps.
Header header_of(std::span<const Column> columns, std::vector<std::string> texts, std::size_t line) {
    Header header;
    header.line = line;
    while (!texts.empty() && texts.back().empty())
        texts.pop_back();
    for (const auto& text : texts) {
        const Column* column = match(columns, text);
        const bool taken =
            column && std::find(header.columns.begin(), header.columns.end(), column) != header.columns.end();
        header.columns.push_back(taken ? nullptr : column);
        if (!header.columns.back() && !text.empty()) header.unknown_columns.push_back(text);
    }
    header.texts = std::move(texts);
    return header;
}

std::size_t known(const Header& header) {
    return static_cast<std::size_t>(std::count_if(header.columns.begin(), header.columns.end(),
                                                  [](const Column* column) { return column; }));
}

std::vector<std::string> merged(const std::vector<std::string>& upper,
                                const std::vector<std::string>& lower) {
    std::vector<std::string> texts = lower;
    texts.resize(std::max(upper.size(), lower.size()));
    for (std::size_t i = 0; i < upper.size(); ++i)
        if (texts[i].empty()) texts[i] = upper[i];
    return texts;
}

std::string missing(const Header& header, std::span<const Column> columns) {
    std::string names;
    for (const auto& column : columns)
        if (column.required && !header.position(column.name))
            names += (names.empty() ? "" : "、") + std::string{column.zh};
    return names;
}

/// The headers with a second line below them, where `row` is one: it names further columns, and under the
/// required ones it says nothing, or the same again.
std::optional<Header> with_second_line(std::span<const Column> columns, const Header& first,
                                       const SourceRow& row) {
    const auto texts = texts_of(row);
    for (std::size_t i = 0; i < first.columns.size() && i < texts.size(); ++i)
        if (first.columns[i] && first.columns[i]->required && !texts[i].empty() &&
            match(columns, texts[i]) != first.columns[i])
            return std::nullopt;
    Header both = header_of(columns, merged(first.texts, texts), row.line);
    if (known(both) > known(first)) return both;
    return std::nullopt;
}

} // namespace

std::vector<Column> columns_of(const record::Description& description) {
    std::vector<Column> columns;
    for (const auto& field : description.fields())
        if (field.rules.ledger)
            columns.push_back({field.name, field.label.zh, field.rules.aliases, field.rules.required});
    return columns;
}

std::optional<std::size_t> Header::position(std::string_view name) const {
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (columns[i] && columns[i]->name == name) return i;
    return std::nullopt;
}

Header find_header(TableReader& table, std::span<const Column> columns, std::optional<SourceRow>& ahead) {
    Header best;
    std::vector<std::string> above;
    for (std::size_t i = 0; i < most_lines_before_headers; ++i) {
        const auto row = table.next();
        if (!row) break;
        const auto texts = texts_of(*row);
        Header alone = header_of(columns, texts, row->line);
        Header joined = header_of(columns, merged(above, texts), row->line);
        Header& better = known(joined) > known(alone) && known(alone) > 0 ? joined : alone;
        if (known(better) > known(best)) best = std::move(better);
        if (known(best) > 0 && missing(best, columns).empty()) {
            ahead = table.next();
            if (ahead && ahead->fault == RowFault::none)
                if (auto longer = with_second_line(columns, best, *ahead)) {
                    ahead.reset();
                    return std::move(*longer);
                }
            return best;
        }
        above = texts;
    }
    if (known(best) == 0) {
        std::string names;
        for (const auto& column : columns)
            names += (names.empty() ? "" : "、") + std::string{column.zh};
        throw Problem{ProblemKind::no_header, {{"columns", names}}};
    }
    throw Problem{ProblemKind::missing_columns,
                  {{"columns", missing(best, columns)},
                   {"line", std::to_string(best.line)},
                   {"headers", text::join(best.texts, "、")}}};
}

} // namespace bihuan::ledger
