#include "responsibility/duty_set.hpp"

#include "core/embedded.hpp"
#include "core/text.hpp"
#include "responsibility/responsibility_actions.hpp"
#include "responsibility/responsibility_store.hpp"

#include <charconv>
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

/// The rows below a header, by the names of their columns.
std::vector<std::map<std::string, std::string>> rows_of(std::string_view csv) {
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

std::string_view embedded_file(std::string_view path) {
    for (const auto& file : embedded::responsibility_sets())
        if (file.path == path) return file.bytes;
    throw std::logic_error("no " + std::string{path} + " in the program");
}

} // namespace

std::vector<DutyRow> read_duties(std::string_view csv) {
    std::vector<DutyRow> duties;
    for (const auto& row : rows_of(csv)) {
        auto& duty = duties.emplace_back();
        duty.post_code = row.at("post_code");
        duty.post = row.at("post_zh");
        duty.post_en = row.at("post_en");
        const auto kind = parse_enum<PostKind>(row.at("kind"));
        if (!kind) throw std::logic_error("no kind of post " + row.at("kind"));
        duty.kind = *kind;
        const auto& number = row.at("no");
        std::from_chars(number.data(), number.data() + number.size(), duty.item.number);
        duty.item.duty = row.at("duty_zh");
        duty.item.duty_en = row.at("duty_en");
        duty.item.law = row.at("law_zh");
        duty.item.law_en = row.at("law_en");
        duty.item.standard = row.at("standard_zh");
        duty.item.standard_en = row.at("standard_en");
    }
    return duties;
}

std::map<std::string, PostPlace> read_post_places(std::string_view csv) {
    std::map<std::string, PostPlace> places;
    for (const auto& row : rows_of(csv))
        places[row.at("post_code")] = {row.at("above"), row.at("single_holder") == "yes"};
    return places;
}

const std::vector<DutyRow>& built_in_duties() {
    static const auto duties = read_duties(embedded_file("duties.csv"));
    return duties;
}

const std::map<std::string, PostPlace>& built_in_post_places() {
    static const auto places = read_post_places(embedded_file("posts.csv"));
    return places;
}

Adopted adopt_built_in(db::Transaction& transaction, IdSource& ids) {
    Adopted adopted;
    std::map<std::string, DutyPost> added;
    std::int64_t place = transaction.integer("SELECT max(place) FROM duty_post").value_or(0);
    std::map<std::string, bool> had;
    for (const auto& row : built_in_duties()) {
        if (!had.contains(row.post_code))
            had[row.post_code] = find_post(transaction, row.post_code).has_value();
        if (had[row.post_code]) continue;
        auto& post = added[row.post_code];
        if (post.id.empty()) {
            post.code = row.post_code;
            post.name = row.post;
            post.name_en = row.post_en;
            post.kind = row.kind;
            post.place = place += 10;
            if (const auto known = built_in_post_places().find(row.post_code);
                known != built_in_post_places().end())
                post.single_holder = known->second.single_holder;
            post = add_post(transaction, ids, post);
            ++adopted.posts;
        }
        DutyItem item = row.item;
        item.post = post.id;
        put_duty(transaction, ids, std::move(item));
        ++adopted.duties;
    }
    for (const auto& [code, post] : added) {
        const auto known = built_in_post_places().find(code);
        if (known == built_in_post_places().end()) continue;
        const auto above = find_post(transaction, known->second.above);
        if (!above) continue;
        DutyPost placed = post;
        placed.above = above->id;
        change_post(transaction, post, placed);
    }
    return adopted;
}

} // namespace bihuan::responsibility
