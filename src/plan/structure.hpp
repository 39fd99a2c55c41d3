/// What the program reads in the text of an emergency plan: one text, four uses (PDF, cards, calls, tasks).
///
/// The text is Markdown; between fences named roles, levels, tasks, calls, reports, actions stand rows
/// `a | b | c`. Reading them gives this structure, from which an activation makes its task cards and its call
/// list. Levels are the four of 突发事件应对法第三条 and the response levels I to IV, I the highest.
#pragma once

#include "core/enum_text.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace bihuan {

enum class PlanKind { overall, special, site, card }; ///< 总体（综合）、专项、现场处置方案、处置卡
std::span<const EnumText> enum_texts(PlanKind);

enum class PlanFamily { government, enterprise };
std::span<const EnumText> enum_texts(PlanFamily);

/// I is the highest. `one` < `four`, but a level is *higher* the smaller it is: see `applies_at`.
enum class ResponseLevel { one, two, three, four };
std::span<const EnumText> enum_texts(ResponseLevel);

enum class UpwardReport { first, followup, final };
std::span<const EnumText> enum_texts(UpwardReport);

namespace plan {

/// The front matter: what kind of plan this is.
struct Header {
    std::string title;      ///< 极端天气应急预案: without the name of the office in front
    std::string full_title; ///< as written: {{office}}极端天气应急预案
    std::string code;       ///< extreme-weather
    PlanKind kind = PlanKind::special;
    PlanFamily family = PlanFamily::government;
    std::vector<std::string> events; ///< rain_flood, gale, …
    std::vector<std::string> basis;  ///< laws with article
    std::string upper;               ///< the superior plan that it serves
    std::int64_t review_months = 36;
    std::int64_t drill_months = 24;
    std::vector<std::string> risk_points; ///< kinds of risk points that are printed
    bool english = false;
};

struct RoleRow {
    std::string code; ///< commander
    std::string name; ///< 总指挥
    std::string post; ///< 街道办事处主任, as written
    std::string duties;
    std::size_t line = 0;

    /// `街道党工委书记、街道办事处主任`: whoever holds one of these.
    std::vector<std::string> posts() const;
};

struct LevelRow {
    ResponseLevel level = ResponseLevel::four;
    std::string start, end; ///< conditions
    std::string decided_by; ///< code of a role
    std::size_t line = 0;
};

struct TaskRow {
    ResponseLevel level = ResponseLevel::four; ///< from this level upwards
    bool only = false;                         ///< at that level alone
    std::string role;
    std::int64_t within_minutes = 0; ///< of the start
    std::string action;
    std::string proof; ///< what shows that it was done
    std::size_t line = 0;
};

struct CallRow {
    std::int64_t order = 0;
    std::string caller;         ///< code of a role
    std::string callee;         ///< code of a role, or a contact group
    bool callee_is_role = true; ///< else a contact group such as fire_119
    std::int64_t within_minutes = 0;
    std::string words; ///< what is said
    std::size_t line = 0;
};

struct ReportRow {
    UpwardReport kind = UpwardReport::first;
    std::string to;
    std::optional<std::int64_t> within_minutes; ///< nothing: by `when`
    std::string when;                           ///< as written: `30`, `daily`, `24h before end`
    std::string role;
    std::string content;
    std::size_t line = 0;
};

struct Measure {
    std::string role, text;
};
struct ActionRow {
    std::string warning; ///< rain_flood
    std::string colour;  ///< blue, yellow, orange, red
    std::vector<Measure> measures;
    std::size_t line = 0;
};

struct Structure {
    Header header;
    std::vector<RoleRow> roles;
    std::vector<LevelRow> levels;
    std::vector<TaskRow> tasks;
    std::vector<CallRow> calls;
    std::vector<ReportRow> reports;
    std::vector<ActionRow> actions;

    const RoleRow* role(std::string_view code) const;
    const LevelRow* level(ResponseLevel) const;
    /// Who calls and acts at this level, in the order of the text.
    std::vector<TaskRow> tasks_at(ResponseLevel) const;
};

/// Whether a row written for `from` applies when the response stands at `at`: at that level and every higher
/// one, or at that level alone.
bool applies_at(ResponseLevel from, bool only, ResponseLevel at);

/// The groups of contacts that a call may go to beside the roles of the plan.
std::span<const EnumText> contact_groups();
/// Kinds of risk points; colours and kinds of warnings.
std::span<const EnumText> risk_point_kinds();
std::span<const EnumText> warning_kinds();
std::span<const EnumText> warning_colours();

} // namespace plan
} // namespace bihuan
