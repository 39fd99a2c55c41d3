#include "plan/plan_lint.hpp"

#include "core/text.hpp"
#include "document/markdown.hpp"
#include "document/template.hpp"
#include "organisation/organisation_store.hpp"
#include "plan/fact_names.hpp"
#include "plan/plan_print.hpp"
#include "readiness/facts.hpp"

#include <algorithm>
#include <cstdlib>
#include <set>

namespace bihuan::plan {
namespace {

std::string role_place(const std::string& code) {
    return "“" + code + "”";
}

class Linter {
public:
    Linter(std::string_view text, std::string file)
        : text_(text), file_(std::move(file)), plan_(read_plan(text)), of_(plan_.structure) {}

    std::vector<LintFinding> run() {
        for (const auto& [line, fault] : plan_.faults)
            add(line, fault.label_zh + "：" + fault.message(Language::zh),
                fault.label_en + ": " + fault.message(Language::en));
        if (of_.header.kind != PlanKind::card && !of_.header.english) {
            chapters();
            // An enterprise works by its paper; the office starts no response by it.
            if (of_.header.family == PlanFamily::government) blocks();
        }
        levels();
        tasks();
        calls();
        reports();
        actions();
        if (of_.header.kind != PlanKind::card) dates();
        names();
        std::ranges::stable_sort(findings_, {}, &LintFinding::line);
        return std::move(findings_);
    }

private:
    void add(std::size_t line, std::string zh, std::string en) {
        findings_.push_back({line, LintSeverity::fault, std::move(zh), std::move(en)});
    }

    void chapters() {
        for (const auto& wanted : wanted_chapters(of_.header.family, of_.header.kind)) {
            const bool there = std::ranges::any_of(plan_.chapters, [&](const Chapter& chapter) {
                return std::ranges::any_of(wanted.words, [&](std::string_view word) {
                    return chapter.title.find(word) != std::string::npos;
                });
            });
            if (!there)
                add(1, "缺少章节“" + std::string{wanted.zh} + "”，请补写",
                    "the chapter “" + std::string{wanted.en} + "” is missing; add it");
        }
    }

    void block(const char* name, bool there, const char* zh) {
        if (!there)
            add(1, "缺少结构块 " + std::string{name} + "（" + zh + "），启动响应时无从派发，请补写",
                std::string{"the block "} + name +
                    " is missing; an activation has nothing to work with, add it");
    }
    void blocks() {
        block("roles", !of_.roles.empty(), "应急岗位");
        if (of_.header.kind == PlanKind::site) return;
        block("levels", !of_.levels.empty(), "响应分级");
        block("tasks", !of_.tasks.empty(), "任务清单");
        block("calls", !of_.calls.empty(), "叫应次序");
        block("reports", !of_.reports.empty(), "信息报告");
    }

    void known_role(std::size_t line, const std::string& code, const char* zh, const char* en) {
        if (code.empty() || of_.role(code)) return;
        add(line, std::string{zh} + role_place(code) + "没有在 roles 块中定义，请定义该角色或改用已有角色",
            std::string{en} + role_place(code) +
                " is not defined in the block roles; define it or use another");
    }

    void levels() {
        std::set<ResponseLevel> seen;
        for (const auto& row : of_.levels) {
            const std::string name{text_of(row.level).zh}, name_en{text_of(row.level).en};
            if (row.start.empty())
                add(row.line, name + "没有启动条件，请写明达到什么情形启动",
                    name_en + " has no start condition; say when it starts");
            if (row.end.empty())
                add(row.line, name + "没有终止条件，请写明达到什么情形结束",
                    name_en + " has no end condition; say when it ends");
            if (row.decided_by.empty())
                add(row.line, name + "没有写由谁决定，请填写角色",
                    name_en + " is decided by nobody; name a role");
            known_role(row.line, row.decided_by, "决定响应级别的角色", "the role that decides the level ");
            if (!seen.insert(row.level).second)
                add(row.line, name + "写了两次，请保留一行", name_en + " stands twice; keep one row");
        }
    }

    void tasks() {
        for (const auto& row : of_.tasks) {
            if (row.role.empty())
                add(row.line, "任务没有指定角色，没有人会去做，请填写",
                    "the task has no role; nobody will do it, name one");
            known_role(row.line, row.role, "任务的角色", "the role of the task ");
            if (row.within_minutes < 0)
                add(row.line, "任务没有时限，请写明启动后多少分钟内完成",
                    "the task has no time; say within how many minutes of the start");
            if (!of_.levels.empty() && !of_.level(row.level))
                add(row.line,
                    "任务写在" + std::string{text_of(row.level).zh} +
                        "，但 levels 块没有这一级，请补写该级别或改正",
                    "the task is for " + std::string{text_of(row.level).en} +
                        ", which the block levels does not have; add the level or correct the row");
        }
    }

    void calls() {
        for (const auto& row : of_.calls) {
            known_role(row.line, row.caller, "呼叫人", "the caller ");
            if (row.callee.empty())
                add(row.line, "没有写打给谁，请填写角色或联系人类别",
                    "the call goes to nobody; name a role or a group of contacts");
            else if (row.callee_is_role && !of_.role(row.callee))
                add(row.line,
                    "呼叫对象" + role_place(row.callee) + "既不是本预案的角色，也不是联系人类别（" +
                        groups() + "），请改正",
                    role_place(row.callee) + " is neither a role of the plan nor a group of contacts (" +
                        groups() + "); correct it");
        }
    }

    void reports() {
        for (const auto& row : of_.reports)
            known_role(row.line, row.role, "报送信息的角色", "the role that reports ");
    }

    void actions() {
        for (const auto& row : of_.actions)
            for (const auto& measure : row.measures)
                known_role(row.line, measure.role, "预警行动的角色", "the role of the measure ");
    }

    /// The law's own intervals are the longest.
    void dates() {
        if (of_.header.review_months < 1 || of_.header.review_months > 36)
            add(1, "评估周期应为 1 至 36 个月（预案管理办法第三十五条），请改正 review_months",
                "plans are evaluated at least every 36 months; correct review_months");
        if (of_.header.drill_months < 1 || of_.header.drill_months > 24)
            add(1, "演练周期应为 1 至 24 个月（生产安全事故应急条例第八条），请改正 drill_months",
                "plans are drilled at least every 24 months; correct drill_months");
    }

    /// Names of facts, then whatever else the printing would refuse.
    void names() {
        Json facts = exemplary_facts(of_);
        const auto unknown = unknown_fact_names(text_, facts);
        for (const auto& name : unknown)
            add(name.line, "数据中没有“" + name.name + "”，请核对名称（docs/manual/plans）",
                "there is no fact “" + name.name + "”; check the name (docs/manual/plans)");
        if (!unknown.empty()) return;
        try {
            const std::string text = printable(text_, Blocks::left_out);
            document::parse(document::fill_in({file_, text, {}}, facts), facts, file_);
        } catch (const Problem& problem) {
            const auto get = [&](const char* name) {
                const auto at = problem.parameters().find(name);
                return at == problem.parameters().end() ? std::string{} : at->second;
            };
            const auto line = std::strtoull(get("line").c_str(), nullptr, 10);
            add(std::max<std::size_t>(line, 1), get("reason"), get("reason_en"));
        }
    }

    static const std::string& groups() {
        static const std::string list = [] {
            std::string out;
            for (const auto& group : contact_groups())
                out.append(out.empty() ? "" : "、").append(group.code);
            return out;
        }();
        return list;
    }

    std::string_view text_;
    std::string file_;
    PlanText plan_;
    const Structure& of_;
    std::vector<LintFinding> findings_;
};

/// `](/enterprises/ID)` in the text, with its line.
struct RecordLink {
    std::size_t line = 1;
    std::string kind, key;
};
std::vector<RecordLink> links_in(std::string_view text) {
    std::vector<RecordLink> links;
    for (auto at = text.find("](/"); at != std::string_view::npos; at = text.find("](/", at + 3)) {
        const auto end = text.find(')', at);
        const std::string_view path = text.substr(at + 3, end == std::string_view::npos ? 0 : end - at - 3);
        const auto slash = path.find('/');
        if (slash == std::string_view::npos) continue;
        const auto line = static_cast<std::size_t>(
            std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
        links.push_back({line + 1, std::string{path.substr(0, slash)}, std::string{path.substr(slash + 1)}});
    }
    return links;
}

bool is_dead(const db::Reader& reader, const RecordLink& link) {
    if (link.kind == "enterprises")
        return reader.integer("SELECT count(*) FROM enterprise_place WHERE id = $1", {link.key})
                   .value_or(0) == 0;
    if (link.kind == "plans")
        return reader
                   .integer("SELECT count(*) FROM emergency_plan WHERE code = $1 AND state <> 'retired'",
                            {link.key})
                   .value_or(0) == 0;
    return false;
}

} // namespace

std::vector<LintFinding> lint(std::string_view text, const std::string& file) {
    return Linter{text, file}.run();
}

std::vector<LintFinding> lint_with_records(const db::Reader& reader, std::string_view text, Date today) {
    std::vector<LintFinding> findings;
    auto structure = read_plan(text).structure;
    if (structure.header.family == PlanFamily::enterprise) {
        // Its roles and calls are of the enterprise, whose people are not in the records.
        structure.roles.clear();
        structure.calls.clear();
    }
    const auto people = people_on(reader, structure, today);
    const auto add = [&](std::size_t line, std::string zh, std::string en) {
        findings.push_back({line, LintSeverity::fault, std::move(zh), std::move(en)});
    };
    for (const auto& role : structure.roles) {
        bool held = false;
        for (const auto& holder : people) {
            if (holder.role != role.code) continue;
            held = true;
            if (holder.phone.empty())
                add(role.line,
                    "“" + role.name + "”由" + holder.name + "担任，没有电话，请在人员登记或任职台账中补充",
                    "“" + role.name + "” is held by " + holder.name +
                        " without a telephone number; add it to the person");
        }
        if (!held)
            add(role.line,
                "任职台账和人员登记中没有人担任“" + role.post + "”（" + role.name +
                    "），请登记任职或改写职务",
                "nobody holds the post “" + role.post + "” (" + role.name +
                    "); record a term of office or change the post");
    }
    const Json facts = readiness::facts(reader, {today, structure.header.risk_points, true});
    for (const auto& call : structure.calls) {
        if (call.callee_is_role) continue;
        const Json* group = facts.find("contacts_by_group")->find(call.callee);
        if (!group || group->list()->empty()) {
            add(call.line, "联系人台账中没有“" + call.callee + "”类联系人，电话打不出去，请补充",
                "the contacts have nobody of “" + call.callee + "”; add one");
            continue;
        }
        for (const auto& contact : *group->list())
            if (!*contact.find("verified")->boolean())
                add(call.line,
                    "“" + *contact.find("organisation")->text() +
                        "”的联系方式超过6个月没有核对，请核对后更新",
                    "the number of “" + *contact.find("organisation")->text() +
                        "” was not verified for six months; verify it");
    }
    for (const auto& link : links_in(text))
        if (is_dead(reader, link))
            add(link.line, "链接“/" + link.kind + "/" + link.key + "”指向的记录已不存在或已废止，请改正",
                "the link “/" + link.kind + "/" + link.key +
                    "” leads to no record that is in use; correct it");
    std::ranges::stable_sort(findings, {}, &LintFinding::line);
    return findings;
}

} // namespace bihuan::plan
