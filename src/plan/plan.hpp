/// Emergency plans (应急预案) of the office: texts, versions, and what happens to them.
///
/// A plan has versions; each is drafted, reviewed, approved, published and filed (plan_steps.hpp says which
/// steps there are and from where). Approval freezes the text and the facts that it is printed with, so that
/// an old version stays readable and prints the same for ever. A published version is the one to work by;
/// its filing follows within 20 working days and takes nothing from that. Law: 突发事件应对法第二十六条至
/// 第二十八条, 生产安全事故应急条例第五条至第八条, 生产安全事故应急预案管理办法.
#pragma once

#include "core/id.hpp"
#include "plan/structure.hpp"

namespace bihuan {

struct Person;
struct PlanVersion;

/// Where a version stands.
enum class EmergencyPlanState {
    drafting,   ///< 编制中
    review,     ///< 评审中
    reviewed,   ///< 评审通过
    approved,   ///< 已签发
    published,  ///< 已公布，待备案
    filed,      ///< 已报备案，待回执
    in_force,   ///< 已备案，生效
    revising,   ///< of a plan: a version is in use and another is being made
    superseded, ///< 被新版本替代
    dropped,    ///< 放弃修订
    retired,    ///< 已废止
};
std::span<const EnumText> enum_texts(EmergencyPlanState);

struct EmergencyPlan {
    Id<EmergencyPlan> id;
    std::string code; ///< extreme-weather; unique
    std::string title;
    PlanKind kind = PlanKind::special;
    PlanFamily family = PlanFamily::government;
    std::string events;    ///< rain_flood, gale: what may start it
    std::string community; ///< empty: of the whole office
    std::int64_t review_months = 36;
    std::int64_t drill_months = 24;

    // From here on written by the steps.
    EmergencyPlanState state = EmergencyPlanState::drafting;
    std::optional<Id<PlanVersion>> version_in_use; ///< published, filed or in force
    std::optional<Id<PlanVersion>> draft_version;  ///< being made
    std::optional<Date> published_on;              ///< of the version in use
    std::optional<Date> filing_due;                ///< while it is not filed
    std::optional<Date> receipt_due; ///< while the authority has not answered; afterwards it counts as filed
    std::optional<Date> evaluated_on;
    std::optional<Date> evaluation_due;
    std::optional<Date> drilled_on; ///< told by the drills
    std::optional<Date> drill_due;
};

/// One text with its facts. `1.0`, `1.1` (people and telephone numbers taken anew), `2.0`.
struct PlanVersion {
    Id<PlanVersion> id;
    Id<EmergencyPlan> plan;
    std::int64_t major = 1;
    std::int64_t minor = 0;
    EmergencyPlanState state = EmergencyPlanState::drafting;
    std::string text;     ///< Markdown, see the manual
    std::string text_en;  ///< the English summary; may be empty
    std::string reason;   ///< why it was made
    std::string triggers; ///< codes of what asked for a revision
    std::string drafted_by;
    Instant drafted_at;
    std::optional<Id<PlanVersion>> supersedes;

    // From here on written by the steps.
    std::optional<Date> reviewed_on;
    std::optional<Date> approved_on;
    std::string signed_by;
    std::string facts;     ///< JSON, frozen at approval; empty before
    std::string templates; ///< JSON: the frame that it is printed with
    std::string sha256;    ///< of text, facts and templates
    std::optional<Date> published_on;
    std::string document_no;
    std::optional<Date> filed_on;
    std::string filed_with;
    std::string receipt_no; ///< empty with `receipt_on`: the authority was silent for five working days
    std::optional<Date> receipt_on;
    std::optional<Date> ended_on; ///< superseded, retired or dropped

    std::string number() const { return std::to_string(major) + "." + std::to_string(minor); }
};

enum class PlanStep {
    submit,
    review,
    approve,
    publish,
    file,
    return_filing,
    confirm_filing,
    minor_revision,
    revise,
    drop,
    evaluate,
    retire,
    note_trigger, ///< something asks for a revision: somebody gets it to do
};
std::span<const EnumText> enum_texts(PlanStep);

/// What has to be answered by a revision (生产安全事故应急条例第六条第二款).
enum class RevisionTrigger {
    law,          ///< laws, rules, standards changed greatly
    organisation, ///< command body or its duties changed
    risk,         ///< risks changed greatly
    resources,    ///< important resources changed greatly
    lesson,       ///< a big problem found in a drill or a rescue
    other,
};
std::span<const EnumText> enum_texts(RevisionTrigger);

/// Who sits at a review; who has an interest withdraws, with the reason
/// (生产安全事故应急预案管理办法第二十二条).
struct PlanReviewer {
    std::string name;
    std::string organisation;
    bool is_expert = false;
    bool withdrew = false;
    std::string reason; ///< of the withdrawal
};

/// A step that was taken, with what it was about.
struct PlanStepTaken {
    Id<PlanStepTaken> id;
    Id<EmergencyPlan> plan;
    Id<PlanVersion> version;
    PlanStep step = PlanStep::submit;
    Date taken_on;
    std::string words; ///< minutes, reason, conclusion
    std::string place;
    std::optional<bool> passed; ///< review: passed; evaluation: the plan stays as it is
    std::string signed_by;      ///< approval: the head who signs
    std::string document_no;    ///< under which it is published
    std::string recipient;      ///< filed with, copied to
    std::string receipt_no;
    std::string triggers;            ///< codes, separated by commas
    std::optional<Id<Person>> owner; ///< who revises it
    std::optional<Date> due_on;      ///< and until when
    std::string taken_by;            ///< account
    std::string taken_by_name;
    std::vector<PlanReviewer> reviewers;
};

/// Text to work on: of a new plan or of a draft.
struct PlanDraft {
    std::string text;
    std::string text_en;
    std::string reason;
    std::string triggers;
};

namespace record {
template<class T>
class Record;
}
const record::Record<EmergencyPlan>& describe(const EmergencyPlan*);
const record::Record<PlanVersion>& describe(const PlanVersion*);
const record::Record<PlanReviewer>& describe(const PlanReviewer*);
const record::Record<PlanStepTaken>& describe(const PlanStepTaken*);
const record::Record<PlanDraft>& describe(const PlanDraft*);

} // namespace bihuan
