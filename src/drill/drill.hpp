/// Drills (应急演练) of the office's own plans and of enterprises: scheme with injects, course, evaluation,
/// problems, and nothing ends in minutes: each problem becomes a matter of somebody or a revision of the
/// plan, and a drill is closed when all of them are settled. Law: 生产安全事故应急条例第八条,
/// 生产安全事故应急预案管理办法第三十三条.
#pragma once

#include "assignment/assignment.hpp"
#include "core/enum_text.hpp"
#include "enterprise/enterprise.hpp"
#include "plan/plan.hpp"

#include <optional>
#include <string>
#include <vector>

namespace bihuan {

enum class DrillScope { comprehensive, single }; ///< 综合演练, 单项演练
std::span<const EnumText> enum_texts(DrillScope);
enum class DrillForm { live, tabletop }; ///< 实战演练, 桌面演练
std::span<const EnumText> enum_texts(DrillForm);
enum class DrillPurpose { test, demonstration, research }; ///< 检验性, 示范性, 研究性
std::span<const EnumText> enum_texts(DrillPurpose);

enum class DrillState { planned, prepared, held, evaluated, closed, cancelled };
std::span<const EnumText> enum_texts(DrillState);

/// What the players are told and when, and what is expected of them (演练脚本).
struct DrillInject {
    std::int64_t minute = 0; ///< after the beginning
    std::string told_to;
    std::string text;
    std::string expected;
    std::optional<std::int64_t> given_minute; ///< as it was; empty: not given
    std::string observed;                     ///< what they did
};

struct DrillParticipants {
    std::string unit;
    std::int64_t people = 1;
    std::string part; ///< 参演, 观摩, 保障 …
};

/// The course as it was noted (演练记录).
struct DrillNote {
    std::int64_t minute = 0;
    std::string text;
};

enum class CriterionGrade { met, partly, not_met, not_applicable };
std::span<const EnumText> enum_texts(CriterionGrade);

struct DrillGrade {
    std::string criterion; ///< code of drill_criteria.csv
    CriterionGrade grade = CriterionGrade::met;
    std::string remark;
};

struct Drill {
    Id<Drill> id;
    std::string code; ///< YL2023-1204-…; made where none is given
    std::string title;
    std::optional<Id<EmergencyPlan>> plan;    ///< of the office's own drills
    std::optional<Id<Enterprise>> enterprise; ///< of an enterprise's
    std::string community;                    ///< empty: the office
    DrillScope scope = DrillScope::single;
    DrillForm form = DrillForm::tabletop;
    DrillPurpose purpose = DrillPurpose::test;
    Date planned_on;
    std::string begins_at; ///< 09:30
    std::string place;
    std::string organiser;
    std::string director;  ///< 总指挥 of the drill
    std::string objective; ///< 演练目的
    std::string scenario;  ///< 情景
    std::string safety;    ///< 安全保障和注意事项
    std::vector<DrillInject> injects;
    std::vector<DrillParticipants> participants;
    std::vector<DrillNote> course;
    std::vector<DrillGrade> grades;

    // From here on written by the steps.
    DrillState state = DrillState::planned;
    std::string plan_version; ///< number that was drilled, `1.0`
    std::string version;      ///< its identity
    std::optional<Date> held_on;
    std::int64_t person_times = 0; ///< 参演人次
    std::string summary;
    std::string conclusion;
    std::optional<Date> evaluated_on;
    std::string evaluated_by_name;
    std::optional<Date> closed_on;
    std::string cancelled_reason;
};

enum class ProblemRemedy { matter, revision };
std::span<const EnumText> enum_texts(ProblemRemedy);

/// Something that a drill brought to light.
struct DrillProblem {
    Id<DrillProblem> id;
    Id<Drill> drill;
    std::string text;
    std::string advice; ///< 整改建议
    ProblemRemedy remedy = ProblemRemedy::matter;
    std::optional<Id<Assignment>> assignment; ///< of a matter
    Date found_on;
};

namespace record {
template<class T>
class Record;
}
const record::Record<DrillInject>& describe(const DrillInject*);
const record::Record<DrillParticipants>& describe(const DrillParticipants*);
const record::Record<DrillNote>& describe(const DrillNote*);
const record::Record<DrillGrade>& describe(const DrillGrade*);
const record::Record<Drill>& describe(const Drill*);
const record::Record<DrillProblem>& describe(const DrillProblem*);

} // namespace bihuan
