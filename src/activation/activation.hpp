/// A plan in use (应急响应): started at a level, bound to the version in force, worked off by many at once,
/// ended, reviewed and closed.
///
/// What has to be done is dealt at the start from the plan's own rows (task cards, calls, reports upward), so
/// that nothing has to be typed before the first call. What happens is written into the log (entry.hpp),
/// which nobody alters. Starting or changing a level states matter, level, expected period and measures
/// (突发事件应对法第七十二条).
#pragma once

#include "plan/plan.hpp"

#include <optional>
#include <string>
#include <vector>

namespace bihuan {

enum class ActivationState { running, ended, reviewed, closed };
std::span<const EnumText> enum_texts(ActivationState);

/// A community that the response is for; none: the whole office.
struct ActivationArea {
    std::string community;
};

struct Activation {
    Id<Activation> id;
    std::string code;      ///< 响应编号
    std::string plan_code; ///< `extreme-weather`
    std::string plan_title;
    Id<EmergencyPlan> plan;
    Id<PlanVersion> plan_version; ///< the version it is bound to, for good
    std::string plan_version_no;  ///< as people say it
    ResponseLevel level = ResponseLevel::four;
    std::string matter; ///< 响应事项
    std::string measures;
    std::optional<Instant> expected_until; ///< 预计期限
    std::string warning;                   ///< identity of the warning that led to it; may be empty
    Instant started_at;
    std::string started_by; ///< identity of the account
    std::string started_by_name;
    ActivationState state = ActivationState::running;
    std::optional<Instant> ended_at;
    std::string ended_by_name;
    std::string end_reason;
    std::optional<Instant> reviewed_at;
    std::string reviewed_by_name;
    std::string review; ///< 总结评估
    std::optional<Instant> closed_at;
    std::string closed_by_name;
    std::vector<ActivationArea> communities;
};

/// From which moment on which level held, the start included.
struct LevelChange {
    Id<LevelChange> id;
    Id<Activation> activation;
    std::int64_t number = 0; ///< of its log entry
    std::optional<ResponseLevel> from_level;
    ResponseLevel to_level = ResponseLevel::four;
    Instant changed_at;
    std::string decided_by; ///< the role that the plan names for it
    std::string reason;
    std::string measures;
    std::optional<Instant> expected_until;
    std::string changed_by;
    std::string changed_by_name;
};

/// Somebody in a role of the plan while the response runs. The plan's posts give the first; whoever commands
/// may put others in.
struct ResponseRole {
    Id<ResponseRole> id;
    Id<Activation> activation;
    std::string role; ///< code in the plan, `site_commander`
    std::string role_name;
    std::int64_t place = 0; ///< who is called first
    std::string person;     ///< identity; empty where the plan's post is held by nobody known
    std::string name;
    std::string post;
    std::string community; ///< of a role that every community has
    std::string account;   ///< identity; empty where the person has none
    std::optional<Instant> until;
};

/// What became of a lesson.
enum class LessonOutcome { undecided, revision, hazard, assignment, none };
std::span<const EnumText> enum_texts(LessonOutcome);

/// What was learned (总结评估的问题与建议). An activation is closed when each has its outcome.
struct Lesson {
    Id<Lesson> id;
    Id<Activation> activation;
    std::string words;
    std::string suggestion;
    Instant recorded_at;
    std::string recorded_by_name;
    LessonOutcome outcome = LessonOutcome::undecided;
    std::string outcome_record; ///< identity of the revision, hazard or matter given
    std::string reason;         ///< required where nothing follows
    std::optional<Instant> decided_at;
    std::string decided_by_name;
};

namespace record {
template<class T>
class Record;
}
const record::Record<ActivationArea>& describe(const ActivationArea*);
const record::Record<Activation>& describe(const Activation*);
const record::Record<LevelChange>& describe(const LevelChange*);
const record::Record<ResponseRole>& describe(const ResponseRole*);
const record::Record<Lesson>& describe(const Lesson*);

} // namespace bihuan
