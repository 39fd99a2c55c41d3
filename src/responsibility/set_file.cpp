#include "responsibility/set_file.hpp"

#include "core/embedded.hpp"
#include "core/text.hpp"

#include <stdexcept>

namespace bihuan::embedded {
std::span<const EmbeddedFile> responsibility_sets();
}

namespace bihuan::responsibility {
namespace {

using Cells = std::vector<std::string>;

/// RFC 4180: quotes around cells that hold commas, doubled inside.
std::vector<Cells> cells_of(std::string_view csv) {
    if (csv.starts_with("\xEF\xBB\xBF")) csv.remove_prefix(3);
    std::vector<Cells> lines;
    Cells line;
    std::string cell;
    bool quoted = false, any = false;
    const auto end_line = [&] {
        line.push_back(std::move(cell));
        cell.clear();
        if (any) lines.push_back(std::move(line));
        line.clear();
        any = false;
    };
    for (std::size_t i = 0; i < csv.size(); ++i) {
        const char c = csv[i];
        if (quoted) {
            if (c != '"')
                cell += c;
            else if (i + 1 < csv.size() && csv[i + 1] == '"')
                cell += csv[++i];
            else
                quoted = false;
        } else if (c == '"') {
            quoted = any = true;
        } else if (c == ',') {
            line.push_back(std::move(cell));
            cell.clear();
            any = true;
        } else if (c == '\n') {
            end_line();
        } else if (c != '\r') {
            cell += c;
            any = true;
        }
    }
    end_line();
    return lines;
}

} // namespace

std::vector<std::map<std::string, std::string>> set_rows(std::string_view csv) {
    const auto lines = cells_of(csv);
    std::vector<std::map<std::string, std::string>> rows;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        if (lines[i].size() != lines[0].size())
            throw std::logic_error("line " + std::to_string(i + 1) + " of a set of duties has " +
                                   std::to_string(lines[i].size()) + " cells");
        auto& row = rows.emplace_back();
        for (std::size_t column = 0; column < lines[0].size(); ++column)
            row.emplace(lines[0][column], std::string{text::trim(lines[i][column])});
    }
    return rows;
}

std::string_view set_file(std::string_view path) {
    for (const auto& file : embedded::responsibility_sets())
        if (file.path == path) return file.bytes;
    throw std::logic_error("no " + std::string{path} + " in the program");
}

} // namespace bihuan::responsibility
