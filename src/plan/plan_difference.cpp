#include "plan/plan_difference.hpp"

#include "core/text.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace bihuan::plan {
namespace {

/// Of two sequences the pairs that stay, by the longest common subsequence. Texts of plans have hundreds of
/// lines; what is the same at both ends is taken off first.
template<class Items>
std::vector<std::pair<std::size_t, std::size_t>> kept(const Items& before, const Items& after) {
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    std::size_t head = 0;
    while (head < before.size() && head < after.size() && before[head] == after[head]) {
        pairs.emplace_back(head, head);
        ++head;
    }
    std::size_t tail = 0;
    while (tail < before.size() - head && tail < after.size() - head &&
           before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    const std::size_t rows = before.size() - head - tail, columns = after.size() - head - tail;
    std::vector<std::vector<std::uint32_t>> length(rows + 1, std::vector<std::uint32_t>(columns + 1, 0));
    for (std::size_t i = rows; i-- > 0;)
        for (std::size_t j = columns; j-- > 0;)
            length[i][j] = before[head + i] == after[head + j] ? length[i + 1][j + 1] + 1
                                                               : std::max(length[i + 1][j], length[i][j + 1]);
    for (std::size_t i = 0, j = 0; i < rows && j < columns;) {
        if (before[head + i] == after[head + j]) {
            pairs.emplace_back(head + i++, head + j++);
        } else if (length[i + 1][j] >= length[i][j + 1]) {
            ++i;
        } else {
            ++j;
        }
    }
    for (std::size_t k = tail; k-- > 0;)
        pairs.emplace_back(before.size() - 1 - k, after.size() - 1 - k);
    return pairs;
}

/// Words of Latin letters and digits stay whole; each Chinese character is one.
std::vector<std::u32string> words_of(std::string_view line) {
    std::vector<std::u32string> words;
    const auto is_word = [](char32_t c) {
        return (c >= U'0' && c <= U'9') || (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || c == U'_';
    };
    bool open = false;
    for (const char32_t c : text::code_points(line)) {
        if (is_word(c) && open)
            words.back() += c;
        else
            words.push_back({c});
        open = is_word(c);
    }
    return words;
}

std::vector<DiffPiece> pieces(const std::vector<std::u32string>& words, const std::vector<bool>& stays) {
    std::vector<DiffPiece> out;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (out.empty() || out.back().changed == stays[i]) out.push_back({{}, !stays[i]});
        out.back().text += text::utf8(words[i]);
    }
    return out;
}

/// The same line in two wordings; nothing where they have too little in common to be the same line.
std::optional<DiffLine> changed_line(std::string_view before, std::string_view after) {
    const auto one = words_of(before), other = words_of(after);
    const auto common = kept(one, other);
    if (2 * common.size() < std::max(one.size(), other.size())) return std::nullopt;
    std::vector<bool> stays_before(one.size()), stays_after(other.size());
    for (const auto& [i, j] : common)
        stays_before[i] = stays_after[j] = true;
    DiffLine line;
    line.before = pieces(one, stays_before);
    line.after = pieces(other, stays_after);
    return line;
}

struct Text {
    std::vector<std::string> lines;
    std::vector<std::string> chapter; ///< of each line
};

Text text_of(std::string_view whole) {
    Text out;
    std::string chapter;
    for (std::size_t begin = 0; begin <= whole.size();) {
        const auto end = std::min(whole.find('\n', begin), whole.size());
        const auto line = text::trim(whole.substr(begin, end - begin));
        if (line.starts_with("## ")) chapter = text::trim(line.substr(3));
        out.lines.emplace_back(line);
        out.chapter.push_back(chapter);
        begin = end + 1;
    }
    return out;
}

class Comparing {
public:
    Comparing(std::string_view before, std::string_view after)
        : before_(text_of(before)), after_(text_of(after)) {}

    std::vector<DiffChapter> run() {
        auto pairs = kept(before_.lines, after_.lines);
        pairs.emplace_back(before_.lines.size(), after_.lines.size());
        std::size_t i = 0, j = 0;
        for (const auto& [to_i, to_j] : pairs) {
            between(i, to_i, j, to_j);
            i = to_i + 1;
            j = to_j + 1;
        }
        return std::move(chapters_);
    }

private:
    /// Lines that differ: those that are alike stand beside each other, the rest are gone or new.
    void between(std::size_t i, std::size_t to_i, std::size_t j, std::size_t to_j) {
        while (i < to_i || j < to_j) {
            if (i < to_i && before_.lines[i].empty()) {
                ++i;
            } else if (j < to_j && after_.lines[j].empty()) {
                ++j;
            } else if (i < to_i && j < to_j) {
                if (auto line = changed_line(before_.lines[i], after_.lines[j])) {
                    line->line_before = i + 1;
                    line->line_after = j + 1;
                    add(after_.chapter[j++], std::move(*line));
                    ++i;
                } else {
                    remove(i++);
                }
            } else if (i < to_i) {
                remove(i++);
            } else {
                DiffLine line{DiffKind::added, 0, j + 1, {}, {{after_.lines[j], true}}};
                add(after_.chapter[j], std::move(line));
                ++j;
            }
        }
    }

    void remove(std::size_t i) {
        add(before_.chapter[i], DiffLine{DiffKind::removed, i + 1, 0, {{before_.lines[i], true}}, {}});
    }

    void add(const std::string& chapter, DiffLine line) {
        if (chapters_.empty() || chapters_.back().title != chapter) chapters_.push_back({chapter, {}});
        chapters_.back().lines.push_back(std::move(line));
    }

    Text before_, after_;
    std::vector<DiffChapter> chapters_;
};

constexpr std::string_view kind_code(DiffKind kind) {
    switch (kind) {
    case DiffKind::removed:
        return "removed";
    case DiffKind::added:
        return "added";
    case DiffKind::changed:
        break;
    }
    return "changed";
}

Json pieces_json(const std::vector<DiffPiece>& all) {
    Json::List list;
    for (const auto& piece : all)
        list.push_back(Json::Object{{"text", piece.text}, {"changed", piece.changed}});
    return list;
}

std::string marked(const std::vector<DiffPiece>& all, bool whole) {
    std::string out;
    for (const auto& piece : all)
        out += piece.changed && !whole ? "【" + piece.text + "】" : piece.text;
    return out;
}

/// By role and place in it: `commander#0`.
std::map<std::string, std::tuple<std::string, std::string>> people_of(const std::string& facts) {
    std::map<std::string, std::tuple<std::string, std::string>> people;
    if (facts.empty()) return people;
    const Json json = Json::parse(facts);
    const Json* rows = json.find("people");
    if (!rows || !rows->list()) return people;
    std::map<std::string, int> count;
    for (const auto& row : *rows->list()) {
        const auto get = [&](const char* name) {
            const Json* found = row.find(name);
            return found && found->text() ? *found->text() : std::string{};
        };
        const auto key = get("role") + "#" + get("community") + "#" +
                         std::to_string(count[get("role") + get("community")]++);
        people[key] = {get("role_name"), get("name") + " " + get("post") + " " + get("phone")};
    }
    return people;
}

} // namespace

std::vector<DiffChapter> difference_of(std::string_view before, std::string_view after) {
    return Comparing{before, after}.run();
}

std::vector<PersonChange> people_changed(const std::string& facts_before, const std::string& facts_after) {
    const auto before = people_of(facts_before), after = people_of(facts_after);
    std::vector<PersonChange> changes;
    for (const auto& [key, person] : before) {
        const auto now = after.find(key);
        if (now == after.end())
            changes.push_back({std::get<0>(person), std::get<1>(person), {}});
        else if (std::get<1>(now->second) != std::get<1>(person))
            changes.push_back({std::get<0>(person), std::get<1>(person), std::get<1>(now->second)});
    }
    for (const auto& [key, person] : after)
        if (!before.contains(key)) changes.push_back({std::get<0>(person), {}, std::get<1>(person)});
    return changes;
}

Json to_json(const std::vector<DiffChapter>& chapters, const std::vector<PersonChange>& people) {
    Json::List list, changes;
    for (const auto& chapter : chapters) {
        Json::List lines;
        for (const auto& line : chapter.lines) {
            Json before, after;
            if (line.line_before > 0) before = static_cast<std::int64_t>(line.line_before);
            if (line.line_after > 0) after = static_cast<std::int64_t>(line.line_after);
            lines.push_back(Json::Object{{"kind", kind_code(line.kind)},
                                         {"line_before", std::move(before)},
                                         {"line_after", std::move(after)},
                                         {"before", pieces_json(line.before)},
                                         {"after", pieces_json(line.after)}});
        }
        list.push_back(Json::Object{{"chapter", chapter.title}, {"lines", std::move(lines)}});
    }
    for (const auto& change : people)
        changes.push_back(
            Json::Object{{"role", change.role}, {"before", change.before}, {"after", change.after}});
    return Json::Object{{"chapters", std::move(list)}, {"people", std::move(changes)}};
}

std::string to_text(const std::vector<DiffChapter>& chapters, const std::vector<PersonChange>& people,
                    bool english) {
    std::string out;
    for (const auto& chapter : chapters) {
        out += (chapter.title.empty() ? (english ? "Front matter" : "文件开头") : chapter.title) + "\n";
        for (const auto& line : chapter.lines) {
            const bool whole = line.kind != DiffKind::changed;
            if (line.line_before > 0)
                out += "  - " + std::to_string(line.line_before) + "\t" + marked(line.before, whole) + "\n";
            if (line.line_after > 0)
                out += "  + " + std::to_string(line.line_after) + "\t" + marked(line.after, whole) + "\n";
        }
    }
    if (!people.empty()) out += english ? "People\n" : "人员和电话\n";
    for (const auto& change : people)
        out += "  " + change.role + "：" + (change.before.empty() ? "—" : change.before) + " → " +
               (change.after.empty() ? "—" : change.after) + "\n";
    if (out.empty()) out = english ? "No difference.\n" : "没有差异。\n";
    return out;
}

} // namespace bihuan::plan
