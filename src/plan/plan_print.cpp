#include "plan/plan_print.hpp"

#include "core/text.hpp"
#include "document/template.hpp"
#include "plan/plan_facts.hpp"
#include "plan/plan_text.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace bihuan::plan {
namespace {

using Lines = std::vector<std::string>;

Lines lines_of(std::string_view text) {
    Lines lines;
    for (std::size_t begin = 0; begin <= text.size();) {
        const auto end = std::min(text.find('\n', begin), text.size());
        lines.emplace_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return lines;
}

struct BlockTable {
    std::string_view name, caption, widths;
    std::vector<std::string_view> columns;
};

const std::vector<BlockTable>& block_tables() {
    static const std::vector<BlockTable> tables{
        {"roles", "应急岗位和职责", "18,26,56", {"应急岗位 | name", "由何职务担任 | post", "职责 | duties"}},
        {"levels",
         "响应分级",
         "10,40,34,16",
         {"级别 | level", "启动条件 | start", "终止条件 | end", "由谁决定 | decided_by"}},
        {"tasks",
         "任务清单",
         "15,15,13,41,16",
         {"适用级别 | level", "岗位 | role", "时限 | within | text", "任务 | action", "完成凭证 | proof"}},
        {"calls",
         "叫应次序",
         "9,16,20,13,42",
         {"次序 | order", "由谁打 | caller", "打给谁 | callee", "时限 | within | text", "说什么 | words"}},
        {"reports",
         "信息报告",
         "10,20,16,16,38",
         {"种类 | kind", "报给谁 | to", "时限 | when | text", "由谁报 | role", "内容 | content"}},
    };
    return tables;
}

Lines table_lines(const BlockTable& table) {
    Lines lines{"```table structure." + std::string{table.name}, "caption = " + std::string{table.caption},
                "widths = " + std::string{table.widths}};
    lines.insert(lines.end(), table.columns.begin(), table.columns.end());
    lines.emplace_back("```");
    return lines;
}

/// Colour by role, a table for each kind of warning.
Lines action_lines(const Structure& structure) {
    Lines lines;
    std::set<std::string> seen;
    for (const auto& row : structure.actions) {
        if (!seen.insert(row.warning).second) continue;
        const auto at = find_enum_text(warning_kinds(), row.warning);
        lines.push_back("```table structure.actions." + row.warning);
        lines.push_back("caption = " + std::string{at ? warning_kinds()[*at].zh : row.warning} + "预警行动");
        // Heat has no blue warning: a colour that nothing is written for needs no column.
        std::string widths = "widths = 16";
        Lines columns{"岗位 | role"};
        for (const auto& colour : warning_colours())
            if (std::ranges::any_of(structure.actions, [&](const ActionRow& of) {
                    return of.warning == row.warning && of.colour == colour.code;
                })) {
                widths += ",21";
                columns.push_back(std::string{colour.zh} + " | " + std::string{colour.code});
            }
        lines.push_back(widths);
        lines.insert(lines.end(), columns.begin(), columns.end());
        lines.emplace_back("```");
    }
    return lines;
}

/// Puts `by` in place of the lines from the opening to the closing fence.
void replace(Lines& lines, const Fence& fence, const Lines& by) {
    const std::size_t room = fence.last_line - fence.first_line + 1;
    const auto begin = lines.begin() + static_cast<std::ptrdiff_t>(fence.first_line) - 1;
    const auto at = lines.erase(begin, begin + static_cast<std::ptrdiff_t>(room));
    lines.insert(at, by.begin(), by.end());
}

std::string role_name(const Structure& structure, const std::string& code) {
    const auto* role = structure.role(code);
    return role ? role->name : code;
}

std::string callee_name(const Structure& structure, const CallRow& call) {
    if (call.callee_is_role) return role_name(structure, call.callee);
    const auto at = find_enum_text(contact_groups(), call.callee);
    return at ? std::string{contact_groups()[*at].zh} : call.callee;
}

Json step_json(const char* kind, std::string text, std::string note = {}, std::string side = {}) {
    return Json::Object{
        {"kind", kind}, {"text", std::move(text)}, {"note", std::move(note)}, {"side", std::move(side)}};
}

std::string member(const Json& row, std::string_view name) {
    const Json* found = row.find(name);
    return found && found->text() ? *found->text() : std::string{};
}

/// Markdown that shows `text` as it is.
std::string shown(const std::string& text) {
    return document::escape(text);
}

std::string people_line(const Json& facts, const RoleRow& role) {
    std::string line;
    const Json* people = facts.find("people");
    constexpr std::size_t most = 6;
    std::size_t count = 0;
    if (people && people->list())
        for (const auto& row : *people->list()) {
            if (member(row, "role") != role.code) continue;
            if (++count > most) continue;
            line += (line.empty() ? "" : "；") + member(row, "name") + " " + member(row, "phone");
        }
    if (count > most) line += " 等" + std::to_string(count) + "人";
    return line.empty() ? role.post : line;
}

std::string card_body(const Structure& structure, const Json& facts, const RoleRow& role) {
    std::string body = "**" + shown(people_line(facts, role)) + "**\n\n" + shown(role.duties) + "\n";
    std::optional<ResponseLevel> level;
    bool only = false;
    for (const auto& task : structure.tasks) {
        if (task.role != role.code) continue;
        if (level != task.level || only != task.only) {
            level = task.level;
            only = task.only;
            body += "\n## " + std::string{text_of(task.level).zh} +
                    (only                               ? "（仅本级）"
                     : task.level == ResponseLevel::one ? ""
                                                        : "及以上") +
                    "\n\n";
        }
        body += "- **" + minutes_text(task.within_minutes) + "** " + shown(task.action) +
                (task.proof.empty() ? "" : "（" + shown(task.proof) + "）") + "\n";
    }
    bool calls = false;
    for (const auto& call : structure.calls) {
        if (call.caller != role.code) continue;
        if (!std::exchange(calls, true)) body += "\n## 打电话\n\n";
        body += "- **" + minutes_text(call.within_minutes) + " " + shown(callee_name(structure, call)) +
                "** " + shown(call.words) + "\n";
    }
    bool reports = false;
    for (const auto& report : structure.reports) {
        if (report.role != role.code) continue;
        if (!std::exchange(reports, true)) body += "\n## 报告\n\n";
        body += "- **" + std::string{text_of(report.kind).zh} + "** " + shown(report.content) + "\n";
    }
    return body;
}

std::string footer_of(const Json& facts) {
    const std::string version = member(facts, "version");
    return member(facts, "office") + (version.empty() ? "" : " 第" + version + "版") + " " +
           member(facts, "draft_mark");
}

} // namespace

std::string printable(std::string_view text, Blocks blocks) {
    Lines lines = lines_of(text);
    const auto structure = read_plan(text).structure;
    auto fences = structured_fences(text);
    std::ranges::reverse(fences); // from the end, so that the lines of the others stay where they are
    for (const auto& fence : fences) {
        if (blocks == Blocks::left_out) {
            std::fill(lines.begin() + static_cast<std::ptrdiff_t>(fence.first_line) - 1,
                      lines.begin() + static_cast<std::ptrdiff_t>(fence.last_line), std::string{});
            continue;
        }
        if (fence.name == "actions") {
            replace(lines, fence, action_lines(structure));
            continue;
        }
        for (const auto& table : block_tables())
            if (table.name == fence.name) replace(lines, fence, table_lines(table));
    }
    if (!lines.empty() && lines[0] == "---") {
        const auto end = std::find(lines.begin() + 1, lines.end(), "---");
        if (end != lines.end()) std::fill(lines.begin(), end + 1, std::string{});
    }
    std::string out;
    for (const auto& line : lines)
        out.append(line).append("\n");
    return out;
}

Structure filled(Structure structure, const Json& facts) {
    const auto fill = [&](std::string& text) {
        if (text.find("{{") != std::string::npos)
            text = document::unescape(document::fill_in({structure.header.code, text, {}}, facts));
    };
    for (auto& role : structure.roles)
        fill(role.duties);
    for (auto& level : structure.levels) {
        fill(level.start);
        fill(level.end);
    }
    for (auto& task : structure.tasks) {
        fill(task.action);
        fill(task.proof);
    }
    for (auto& call : structure.calls)
        fill(call.words);
    for (auto& report : structure.reports) {
        fill(report.to);
        fill(report.content);
    }
    for (auto& action : structure.actions)
        for (auto& measure : action.measures)
            fill(measure.text);
    return structure;
}

Json flow_json(const Structure& structure) {
    Json::List rows;
    if (structure.levels.empty()) return rows;
    rows.push_back(step_json("start", "接到预警、险情或事故报告"));
    if (!structure.calls.empty()) {
        const auto& first = structure.calls.front();
        rows.push_back(step_json(
            "step", role_name(structure, first.caller) + "核实、记录，报告" + callee_name(structure, first),
            std::to_string(first.within_minutes) + "分钟内"));
    }
    rows.push_back(step_json("decision", "是否达到响应启动条件", "", "先期处置，继续监测，有变化再报"));
    Json::List branches;
    auto levels = structure.levels;
    std::ranges::sort(levels, std::greater{}, &LevelRow::level); // IV first
    for (const auto& level : levels)
        branches.push_back(Json::Object{
            {"label", std::string{text_of(level.level).zh} + " " + role_name(structure, level.decided_by)},
            {"text", level.start}});
    Json row = step_json("branches", "");
    row.set("branches", std::move(branches));
    rows.push_back(std::move(row));
    if (!structure.calls.empty()) {
        const auto latest = std::ranges::max(structure.calls, {}, &CallRow::within_minutes).within_minutes;
        rows.push_back(step_json(
            "step", "启动响应，按叫应次序通知" + std::to_string(structure.calls.size()) + "方，逐一记录回复",
            "全部在" + std::to_string(latest) + "分钟内"));
    }
    rows.push_back(step_json(
        "step", "各岗位按任务清单处置（Ⅰ级" + std::to_string(structure.tasks_at(ResponseLevel::one).size()) +
                    "项，Ⅳ级" + std::to_string(structure.tasks_at(ResponseLevel::four).size()) +
                    "项），完成即留凭证"));
    const auto first = std::ranges::find(structure.reports, UpwardReport::first, &ReportRow::kind);
    if (first != structure.reports.end())
        rows.push_back(step_json(
            "step", "向上级首报、续报，处置结束后终报",
            first->within_minutes ? "首报" + std::to_string(*first->within_minutes) + "分钟内" : ""));
    rows.push_back(step_json("decision", "事态是否得到控制", "", "提高响应级别，请求上级和外部力量支援"));
    rows.push_back(step_json("step", "达到终止条件，由决定启动的人宣布结束响应"));
    rows.push_back(step_json("end", "恢复重建、总结评估、修订预案"));
    return rows;
}

Json role_cards_json(const Structure& structure, const Json& facts, const std::string& address) {
    Json::List rows;
    for (const auto& role : structure.roles)
        rows.push_back(Json::Object{
            {"title", role.name},
            {"subtitle", member(facts, "title")},
            {"body", card_body(structure, facts, role)},
            {"footer", footer_of(facts)},
            {"address",
             address.empty() ? "" : address + "/plans/" + structure.header.code + "/cards/" + role.code}});
    return rows;
}

Json post_card_json(std::string_view text, const Json& facts, const std::string& file,
                    const std::string& address) {
    const auto header = read_plan(text).structure.header;
    const std::string body = document::fill_in({file, printable(text), {}}, facts);
    return Json::Object{{"title", header.title},
                        {"subtitle", member(facts, "office")},
                        {"body", body},
                        {"footer", footer_of(facts)},
                        {"address", address.empty() ? "" : address + "/plans/cards/" + header.code}};
}

} // namespace bihuan::plan
