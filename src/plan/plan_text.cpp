#include "plan/plan_text.hpp"

#include "core/text.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace bihuan::plan {
namespace {

constexpr std::array block_names{"roles", "levels", "tasks", "calls", "reports", "actions"};

struct Line {
    std::size_t number = 0;
    std::string_view text;
};

std::vector<Line> lines_of(std::string_view text) {
    std::vector<Line> lines;
    for (std::size_t begin = 0, number = 1; begin <= text.size(); ++number) {
        const auto end = std::min(text.find('\n', begin), text.size());
        auto line = text.substr(begin, end - begin);
        if (line.ends_with('\r')) line.remove_suffix(1);
        lines.push_back({number, line});
        begin = end + 1;
    }
    return lines;
}

/// `a | b | c`; a bar with a backslash before it belongs to the text.
std::vector<std::string> cells_of(std::string_view line) {
    std::vector<std::string> cells(1);
    for (std::size_t i = 0; i < line.size(); ++i) {
        if (line[i] == '\\' && i + 1 < line.size() && line[i + 1] == '|')
            cells.back() += line[++i];
        else if (line[i] == '|')
            cells.emplace_back();
        else
            cells.back() += line[i];
    }
    for (auto& cell : cells)
        cell = text::trim(cell);
    return cells;
}

bool is_role_code(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    });
}

std::string choices_of(std::span<const EnumText> texts) {
    std::string out;
    for (const auto& text : texts)
        out.append(out.empty() ? "" : "、").append(text.code);
    return out;
}

struct Cell {
    const char* name;
    const char* zh;
    const char* en;
    bool required = true;
};

class TextReader {
public:
    PlanText run(std::string_view text) {
        const auto lines = lines_of(text);
        std::size_t at = front_matter(lines);
        for (; at < lines.size(); ++at) {
            if (lines[at].text.starts_with("```"))
                at = fence(lines, at);
            else
                heading(lines[at]);
        }
        std::ranges::stable_sort(out_.faults, {}, [](const auto& fault) { return fault.first; });
        return std::move(out_);
    }

private:
    void refuse(std::size_t line, const Cell& cell, FieldFault fault, Parameters parameters = {}) {
        const auto number = std::to_string(line);
        out_.faults.emplace_back(line, FieldError{"/" + number + "/" + cell.name, fault,
                                                  std::move(parameters), "第 " + number + " 行 " + cell.zh,
                                                  "line " + number + ", " + cell.en});
    }

    std::size_t front_matter(const std::vector<Line>& lines) {
        if (lines.empty() || lines[0].text != "---") {
            refuse(1, {"front", "文件开头", "front matter"}, FieldFault::required);
            return 0;
        }
        std::size_t at = 1;
        for (; at < lines.size() && text::trim(lines[at].text) != "---"; ++at) {
            const auto line = text::trim(lines[at].text);
            if (line.empty()) continue;
            const auto colon = line.find(':');
            if (colon == std::string_view::npos) continue; // the printing refuses it with the same line
            key(lines[at].number, text::trim(line.substr(0, colon)),
                std::string{text::trim(line.substr(colon + 1))});
        }
        auto& header = out_.structure.header;
        if (header.code.empty()) refuse(1, {"code", "编号（code）", "code"}, FieldFault::required);
        if (header.title.empty()) refuse(1, {"title", "名称（title）", "title"}, FieldFault::required);
        if (!has_kind_) refuse(1, {"kind", "种类（kind）", "kind"}, FieldFault::required);
        return std::min(at + 1, lines.size());
    }

    void key(std::size_t line, std::string_view name, std::string value) {
        auto& header = out_.structure.header;
        if (name == "title") {
            header.full_title = value;
            constexpr std::string_view office = "{{office}}";
            header.title =
                text::trim(std::string_view{value}.substr(value.starts_with(office) ? office.size() : 0));
        } else if (name == "code") {
            const bool sound = std::ranges::all_of(
                value, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
            if (!sound || value.empty() || value.size() > 40)
                refuse(line, {"code", "编号（code）", "code"}, FieldFault::not_one_of,
                       {{"value", value}, {"choices", "a–z、0–9、-"}});
            header.code = std::move(value);
        } else if (name == "kind") {
            has_kind_ = true;
            choice(line, {"kind", "种类（kind）", "kind"}, value, header.kind);
        } else if (name == "family") {
            choice(line, {"family", "类别（family）", "family"}, value, header.family);
        } else if (name == "event") {
            header.events = text::split(value, U",，、");
        } else if (name == "basis") {
            header.basis = text::split(value, U",，、;；");
        } else if (name == "upper") {
            header.upper = std::move(value);
        } else if (name == "review_months") {
            header.review_months = number(line, {"review_months", "复审周期", "review months"}, value);
        } else if (name == "drill_months") {
            header.drill_months = number(line, {"drill_months", "演练周期", "drill months"}, value);
        } else if (name == "risk_points") {
            header.risk_points = text::split(value, U",，、");
            for (const auto& kind : header.risk_points)
                known(line, {"risk_points", "风险点种类", "kind of risk point"}, risk_point_kinds(), kind);
        } else if (name == "language") {
            header.english = value.starts_with("en");
        }
    }

    void heading(const Line& line) {
        const auto marks = line.text.find_first_not_of('#');
        if (marks == std::string_view::npos || marks < 2 || marks > 4 || line.text[marks] != ' ') return;
        out_.chapters.push_back(
            {static_cast<int>(marks) - 1, std::string{text::trim(line.text.substr(marks))}, line.number});
    }

    /// Returns the index of the closing fence.
    std::size_t fence(const std::vector<Line>& lines, std::size_t opening) {
        const std::string name{text::trim(lines[opening].text.substr(3))};
        std::size_t at = opening + 1;
        const bool ours = std::ranges::find(block_names, name) != block_names.end();
        for (; at < lines.size() && !lines[at].text.starts_with("```"); ++at) {
            const auto row = text::trim(lines[at].text);
            if (!ours || row.empty() || row.starts_with('#')) continue;
            take(name, lines[at].number, cells_of(row));
        }
        return at;
    }

    void take(const std::string& name, std::size_t line, std::vector<std::string> cells) {
        if (name == "roles") role(line, std::move(cells));
        if (name == "levels") level(line, std::move(cells));
        if (name == "tasks") task(line, std::move(cells));
        if (name == "calls") call(line, std::move(cells));
        if (name == "reports") report(line, std::move(cells));
        if (name == "actions") action(line, std::move(cells));
    }

    /// Whether the row has its cells and none that is required is empty.
    bool check(std::size_t line, const std::vector<std::string>& cells, std::span<const Cell> wanted) {
        if (cells.size() != wanted.size()) {
            refuse(line, {"row", "各栏", "cells"},
                   cells.size() < wanted.size() ? FieldFault::too_few : FieldFault::too_large,
                   {{"limit", std::to_string(wanted.size())}, {"count", std::to_string(cells.size())}});
            return false;
        }
        bool sound = true;
        for (std::size_t i = 0; i < wanted.size(); ++i)
            if (wanted[i].required && cells[i].empty()) {
                refuse(line, wanted[i], FieldFault::required);
                sound = false;
            }
        return sound;
    }

    template<class E>
    void choice(std::size_t line, const Cell& cell, const std::string& value, E& into) {
        if (const auto parsed = parse_enum<E>(value))
            into = *parsed;
        else
            refuse(line, cell, FieldFault::not_one_of,
                   {{"value", value}, {"choices", choices_of(texts_of<E>())}});
    }

    void known(std::size_t line, const Cell& cell, std::span<const EnumText> texts, std::string& value) {
        if (const auto index = find_enum_text(texts, value))
            value = texts[*index].code;
        else
            refuse(line, cell, FieldFault::not_one_of, {{"value", value}, {"choices", choices_of(texts)}});
    }
    void known(std::size_t line, const Cell& cell, std::span<const EnumText> texts,
               const std::string& value) {
        std::string copy = value;
        known(line, cell, texts, copy);
    }

    std::int64_t number(std::size_t line, const Cell& cell, const std::string& value) {
        std::int64_t out = 0;
        const auto* end = value.data() + value.size();
        const auto [at, error] = std::from_chars(value.data(), end, out);
        if (error == std::errc{} && at == end && out >= 0) return out;
        refuse(line, cell, FieldFault::not_an_integer, {{"value", value}});
        return 0;
    }

    void role(std::size_t line, std::vector<std::string> cells) {
        static constexpr std::array wanted{
            Cell{"code", "角色编号", "code of the role"}, Cell{"name", "角色名称", "name of the role"},
            Cell{"post", "由何职务担任", "post"}, Cell{"duties", "职责", "duties"}};
        if (!check(line, cells, wanted)) return;
        if (const auto* before = out_.structure.role(cells[0]))
            return refuse(line, wanted[0], FieldFault::repeated_in_file,
                          {{"value", cells[0]}, {"line", std::to_string(before->line)}});
        out_.structure.roles.push_back({cells[0], cells[1], cells[2], cells[3], line});
    }

    void level(std::size_t line, std::vector<std::string> cells) {
        // A missing start or end is the linter's business: it names the level.
        static constexpr std::array wanted{
            Cell{"level", "响应级别", "level"}, Cell{"start", "启动条件", "start condition", false},
            Cell{"end", "终止条件", "end condition", false}, Cell{"decided_by", "由谁决定", "decided by"}};
        if (!check(line, cells, wanted)) return;
        LevelRow row{ResponseLevel::four, cells[1], cells[2], cells[3], line};
        choice(line, wanted[0], cells[0], row.level);
        out_.structure.levels.push_back(std::move(row));
    }

    void task(std::size_t line, std::vector<std::string> cells) {
        static constexpr std::array wanted{
            Cell{"level", "起始级别", "from level"}, Cell{"role", "角色", "role", false},
            Cell{"within", "时限（分钟）", "minutes", false}, Cell{"action", "任务", "action"},
            Cell{"proof", "完成凭证", "proof", false}};
        if (!check(line, cells, wanted)) return;
        TaskRow row;
        row.line = line;
        row.only = cells[0].ends_with(" only");
        choice(line, wanted[0], cells[0].substr(0, cells[0].find(' ')), row.level);
        row.role = cells[1];
        row.within_minutes = cells[2].empty() ? -1 : number(line, wanted[2], cells[2]);
        row.action = cells[3];
        row.proof = cells[4];
        out_.structure.tasks.push_back(std::move(row));
    }

    void call(std::size_t line, std::vector<std::string> cells) {
        static constexpr std::array wanted{
            Cell{"order", "顺序", "order"}, Cell{"caller", "由谁呼叫", "caller"},
            Cell{"callee", "呼叫对象", "who is called", false}, Cell{"within", "时限（分钟）", "minutes"},
            Cell{"words", "通话要点", "what is said"}};
        if (!check(line, cells, wanted)) return;
        CallRow row;
        row.line = line;
        row.order = number(line, wanted[0], cells[0]);
        row.caller = cells[1];
        row.callee = cells[2];
        if (const auto group = find_enum_text(contact_groups(), row.callee)) {
            row.callee_is_role = false;
            row.callee = contact_groups()[*group].code;
        }
        row.within_minutes = number(line, wanted[3], cells[3]);
        row.words = cells[4];
        out_.structure.calls.push_back(std::move(row));
    }

    void report(std::size_t line, std::vector<std::string> cells) {
        static constexpr std::array wanted{Cell{"kind", "报告种类", "kind of report"},
                                           Cell{"to", "报送对象", "recipient"}, Cell{"when", "时限", "when"},
                                           Cell{"role", "由谁报送", "role"},
                                           Cell{"content", "报告内容", "content"}};
        if (!check(line, cells, wanted)) return;
        ReportRow row;
        row.line = line;
        choice(line, wanted[0], cells[0], row.kind);
        row.to = cells[1];
        row.when = cells[2];
        row.role = cells[3];
        row.content = cells[4];
        if (std::ranges::all_of(row.when, [](char c) { return c >= '0' && c <= '9'; }))
            row.within_minutes = number(line, wanted[2], row.when);
        out_.structure.reports.push_back(std::move(row));
    }

    void action(std::size_t line, std::vector<std::string> cells) {
        static constexpr std::array wanted{Cell{"warning", "预警种类", "kind of warning"},
                                           Cell{"colour", "预警颜色", "colour"},
                                           Cell{"measures", "措施", "measures"}};
        if (!check(line, cells, wanted)) return;
        ActionRow row;
        row.line = line;
        row.warning = cells[0];
        row.colour = cells[1];
        known(line, wanted[0], warning_kinds(), row.warning);
        known(line, wanted[1], warning_colours(), row.colour);
        for (const auto& part : text::split(cells[2], U";；")) {
            const auto colon = std::min(part.find(':'), part.find("："));
            if (colon == std::string::npos || !is_role_code(text::trim(part.substr(0, colon)))) {
                // A measure may itself hold a semicolon.
                if (row.measures.empty())
                    refuse(line, wanted[2], FieldFault::needs_other, {{"other", "角色 / a role"}});
                else
                    row.measures.back().text += "；" + part;
                continue;
            }
            const std::size_t behind = part[colon] == ':' ? colon + 1 : colon + std::string_view{"："}.size();
            row.measures.push_back({std::string{text::trim(part.substr(0, colon))},
                                    std::string{text::trim(part.substr(behind))}});
        }
        out_.structure.actions.push_back(std::move(row));
    }

    PlanText out_;
    bool has_kind_ = false;
};

} // namespace

PlanText read_plan(std::string_view text) {
    return TextReader{}.run(text);
}

PlanText read_sound_plan(std::string_view text, const std::string& file) {
    PlanText plan = read_plan(text);
    if (plan.faults.empty()) return plan;
    std::vector<FieldError> errors;
    for (auto& [line, error] : plan.faults)
        errors.push_back(std::move(error));
    const auto count = std::to_string(errors.size());
    throw Problem{ProblemKind::bad_plan, {{"file", file}, {"count", count}}, std::move(errors)};
}

std::vector<Fence> structured_fences(std::string_view text) {
    std::vector<Fence> fences;
    bool open = false;
    for (const auto& line : lines_of(text)) {
        if (!line.text.starts_with("```")) continue;
        if (open) {
            fences.back().last_line = line.number;
            open = false;
            continue;
        }
        fences.push_back({std::string{text::trim(line.text.substr(3))}, line.number, line.number});
        open = true;
    }
    std::erase_if(fences, [](const Fence& fence) {
        return std::ranges::find(block_names, fence.name) == block_names.end();
    });
    return fences;
}

} // namespace bihuan::plan
