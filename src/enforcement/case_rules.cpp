#include "enforcement/case_rules.hpp"

#include "enforcement/case_steps.hpp"
#include "organisation/organisation_rules.hpp"
#include "record/record.hpp"

#include <algorithm>
#include <set>

namespace bihuan::enforcement {
namespace {

constexpr std::int64_t most_on_spot_person = 200, most_on_spot_unit = 3'000; // 行政处罚法第五十一条

const record::Field& case_field(std::string_view name) {
    return *record::description_of<PenaltyCase>().find(name);
}
const record::Field& step_field(std::string_view name) {
    return *record::description_of<CaseStepTaken>().find(name);
}

void require_not_before(const record::Field& field, Date date, Date earlier, const char* other,
                        Findings& findings) {
    if (date < earlier)
        findings.add(
            record::field_error(field, FieldFault::before_other,
                                {{"value", date.text()}, {"other", other}, {"other_value", earlier.text()}}));
}

std::int64_t sum_of(const std::vector<CasePenalty>& penalties, PenaltyKind kind) {
    std::int64_t sum = 0;
    for (const auto& penalty : penalties)
        if (penalty.kind == kind) sum += penalty.amount_yuan.value_or(0);
    return sum;
}

bool takes_money(PenaltyKind kind) {
    return kind == PenaltyKind::fine || kind == PenaltyKind::confiscation;
}

void check_penalties(const CaseStepTaken& step, Findings& findings) {
    for (std::size_t i = 0; i < step.penalties.size(); ++i) {
        const auto& penalty = step.penalties[i];
        const auto& field = *record::description_of<CasePenalty>().find("amount_yuan");
        const std::string pointer = "/penalties/" + std::to_string(i) + "/";
        if (takes_money(penalty.kind) && penalty.amount_yuan.value_or(0) <= 0)
            findings.add(record::field_error(field, FieldFault::required, {}, pointer));
        if (!takes_money(penalty.kind) && penalty.amount_yuan)
            findings.add(
                record::field_error(field, FieldFault::needs_other, {{"other", "罚款 / a fine"}}, pointer));
    }
}

void check_on_spot(const PenaltyCase& of, const CaseStepTaken& step) {
    const std::int64_t most = of.party_kind == CaseParty::person ? most_on_spot_person : most_on_spot_unit;
    bool fits = sum_of(step.penalties, PenaltyKind::fine) <= most;
    for (const auto& penalty : step.penalties)
        fits = fits && (penalty.kind == PenaltyKind::fine || penalty.kind == PenaltyKind::warning);
    if (!fits)
        throw Problem{ProblemKind::case_not_on_spot, {{"code", of.code}, {"limit", std::to_string(most)}}};
}

/// Nobody lays down a penalty without authority that is in force on the day.
void require_authority(const PenaltyCase& of, Date day) {
    const bool named = !of.authority_organ.empty() && !of.authority_item.empty();
    const bool in_force =
        (!of.authority_from || *of.authority_from <= day) && (!of.authority_to || day <= *of.authority_to);
    if (!named || !in_force)
        throw Problem{ProblemKind::case_without_authority,
                      {{"code", of.code},
                       {"item", of.authority_item.empty() ? "—" : of.authority_item},
                       {"date", day.text()}}};
}

/// While a hearing can still be asked for, nothing is decided.
void require_hearing_settled(const PenaltyCase& of, Date day) {
    if (!of.hearing_offered || of.heard_on || of.hearing_forgone_on || !of.notified_on) return;
    const auto until = deadline::Rules::built_in().due("hearing_request", *of.notified_on).due;
    if (day <= until)
        throw Problem{ProblemKind::case_hearing_open, {{"code", of.code}, {"until", until.text()}}};
}

void require_review(const PenaltyCase& of) {
    const auto reasons = review_reasons(of);
    if (reasons.empty() || of.reviewed_on) return;
    std::string zh, en;
    for (const auto& reason : reasons) {
        zh += (zh.empty() ? "" : "、") + std::string{reason.zh};
        en += (en.empty() ? "" : ", ") + std::string{reason.en};
    }
    throw Problem{ProblemKind::case_review_required, {{"code", of.code}, {"reason", zh}, {"reason_en", en}}};
}

void check_hearing(const PenaltyCase& of, const CaseStepTaken& step, Findings& findings) {
    const auto& rules = deadline::Rules::built_in();
    if (step.step == CaseStep::request_hearing) {
        if (!of.hearing_offered) throw Problem{ProblemKind::case_no_hearing_offered, {{"code", of.code}}};
        const auto until = rules.due("hearing_request", *of.notified_on).due;
        if (step.taken_on > until)
            throw Problem{ProblemKind::case_hearing_too_late, {{"code", of.code}, {"until", until.text()}}};
    }
    if (step.step == CaseStep::notify_hearing && step.hearing_on) {
        const auto latest = rules.due("hearing_notice", *step.hearing_on).due;
        if (step.taken_on > latest)
            throw Problem{
                ProblemKind::case_hearing_too_soon,
                {{"code", of.code}, {"hearing_on", step.hearing_on->text()}, {"latest", latest.text()}}};
    }
    if (step.step == CaseStep::hold_hearing && of.hearing_on)
        require_not_before(step_field("taken_on"), step.taken_on, *of.hearing_on, "听证日期 / hearing day",
                           findings);
}

void check_closing(const PenaltyCase& of) {
    if (of.state == CaseState::transferred && !of.transfer_result_on)
        throw Problem{ProblemKind::case_transfer_open, {{"code", of.code}}};
    if (of.state == CaseState::served && of.fine_yuan > of.paid_yuan)
        throw Problem{ProblemKind::case_not_paid,
                      {{"code", of.code}, {"open", std::to_string(of.fine_yuan - of.paid_yuan)}}};
}

void check_needs(const CaseStepTaken& step, Findings& findings) {
    for (const auto name : rule_of(step.step).needs) {
        if (name == "penalties") {
            if (step.penalties.empty())
                findings.add({"/penalties",
                              FieldFault::too_few,
                              {{"limit", "1"}, {"count", "0"}},
                              "处罚",
                              "penalties"});
            continue;
        }
        const auto value = step_field(name).get(&step);
        const auto* text = std::get_if<std::string>(&value);
        if (record::is_null(value) || (text && text->empty()))
            findings.add(record::field_error(step_field(name), FieldFault::required));
    }
}

} // namespace

void check_filing(const PenaltyCase& of, Date today, Findings& findings) {
    for (const auto& field : record::description_of<PenaltyCase>().fields())
        if (field.rules.access != record::Access::system && field.kind != record::FieldKind::identity)
            if (auto error = record::check(field, field.get(&of))) findings.add(std::move(*error));
    for (const auto* name : {"party", "community"})
        if (std::get<std::string>(case_field(name).get(&of)).empty())
            findings.add(record::field_error(case_field(name), FieldFault::required));
    if (of.filed_on > today)
        findings.add(record::field_error(case_field("filed_on"), FieldFault::in_the_future,
                                         {{"value", of.filed_on.text()}, {"today", today.text()}}));
    std::set<std::string> names;
    for (std::size_t i = 0; i < of.officers.size(); ++i) {
        names.insert(of.officers[i].name);
        for (const auto& field : record::description_of<CaseOfficer>().fields())
            if (auto error =
                    record::check(field, field.get(&of.officers[i]), "/officers/" + std::to_string(i) + "/"))
                findings.add(std::move(*error));
    }
    organisation::require_two(names.size(), {"/officers", "承办人员", "handling officers"}, findings);
}

void check_step(const CaseFile& file, const CaseStepTaken& step, Date today) {
    const auto& of = file.penalty_case;
    require_possible(of, step.step);
    Findings findings;
    check_needs(step, findings);
    check_penalties(step, findings);
    if (step.taken_on > today)
        findings.add(record::field_error(step_field("taken_on"), FieldFault::in_the_future,
                                         {{"value", step.taken_on.text()}, {"today", today.text()}}));
    require_not_before(step_field("taken_on"), step.taken_on, of.filed_on, "立案日期 / filed on", findings);
    if (!file.steps.empty())
        require_not_before(step_field("taken_on"), step.taken_on, file.steps.back().taken_on,
                           "上一步骤 / the step before", findings);
    if (step.step == CaseStep::notify && needs_hearing_offer(step.penalties) && !step.hearing_offered)
        findings.add(record::field_error(step_field("hearing_offered"), FieldFault::required));
    check_hearing(of, step, findings);
    findings.throw_if_any();
    switch (step.step) {
    case CaseStep::notify:
        if (!of.investigated_on) throw Problem{ProblemKind::case_not_investigated, {{"code", of.code}}};
        break;
    case CaseStep::request_review:
        require_hearing_settled(of, step.taken_on);
        break;
    case CaseStep::decide:
        require_authority(of, step.taken_on);
        require_hearing_settled(of, step.taken_on);
        require_review(of);
        break;
    case CaseStep::decide_on_spot:
        require_authority(of, step.taken_on);
        check_on_spot(of, step);
        break;
    case CaseStep::close:
        check_closing(of);
        break;
    default:
        break;
    }
}

PenaltyCase after_step(PenaltyCase of, const CaseStepTaken& step) {
    const Date on = step.taken_on;
    switch (step.step) {
    case CaseStep::investigate:
        of.investigated_on = on;
        break;
    case CaseStep::notify:
        of.notified_on = on;
        of.hearing_offered = step.hearing_offered;
        of.hearing_requested_on = of.hearing_forgone_on = of.hearing_notified_on = of.hearing_on = {};
        of.heard_on.reset();
        of.state = CaseState::notified;
        break;
    case CaseStep::state_defence:
        break;
    case CaseStep::request_hearing:
        of.hearing_requested_on = on;
        of.state = CaseState::hearing_requested;
        break;
    case CaseStep::forgo_hearing:
        of.hearing_forgone_on = on;
        of.state = CaseState::notified;
        break;
    case CaseStep::notify_hearing:
        of.hearing_notified_on = on;
        of.hearing_on = step.hearing_on;
        of.state = CaseState::hearing_notified;
        break;
    case CaseStep::hold_hearing:
        of.heard_on = on;
        of.state = CaseState::heard;
        break;
    case CaseStep::request_review:
        of.state = CaseState::under_review;
        break;
    case CaseStep::decide:
    case CaseStep::decide_on_spot:
        of.decided_on = on;
        of.decision_no = step.document_no;
        of.fine_yuan = sum_of(step.penalties, PenaltyKind::fine);
        of.confiscated_yuan = sum_of(step.penalties, PenaltyKind::confiscation);
        of.state = CaseState::decided;
        break;
    case CaseStep::serve:
        of.served_on = on;
        of.state = CaseState::served;
        break;
    case CaseStep::pay:
        of.paid_yuan += step.amount_yuan.value_or(0);
        if (of.paid_yuan >= of.fine_yuan) {
            of.paid_on = on;
            of.state = CaseState::paid;
        }
        break;
    case CaseStep::no_penalty:
        of.state = CaseState::no_penalty;
        break;
    case CaseStep::transfer:
        of.transferred_on = on;
        of.transferred_to = step.recipient;
        of.state = CaseState::transferred;
        break;
    case CaseStep::receive_receipt:
        of.transfer_receipt_on = on;
        break;
    case CaseStep::receive_result:
        of.transfer_result_on = on;
        break;
    case CaseStep::withdraw:
        of.withdrawn_on = on;
        of.closed_on.reset();
        of.state = CaseState::withdrawn;
        break;
    case CaseStep::close:
        of.closed_on = on;
        of.state = CaseState::closed;
        break;
    }
    return of;
}

PenaltyCase after_review(PenaltyCase of, const LegalReview& review) {
    const bool passed = review.opinion == ReviewOpinion::agree;
    of.reviewed_on = passed ? std::optional{review.reviewed_on} : std::nullopt;
    of.state = passed ? CaseState::reviewed : CaseState::review_returned;
    return of;
}

std::vector<EnumText> review_reasons(const PenaltyCase& of) {
    std::vector<EnumText> reasons;
    if (of.affects_major_interests) reasons.push_back({"major_interests", "涉及重大利益", "major interests"});
    if (of.heard_on) reasons.push_back({"heard", "经过听证程序", "a hearing was held"});
    if (of.is_complicated) reasons.push_back({"complicated", "案情疑难复杂", "a complicated case"});
    if (of.has_social_risk) reasons.push_back({"social_risk", "可能引发社会风险", "social risk"});
    return reasons;
}

bool needs_hearing_offer(const std::vector<CasePenalty>& penalties) {
    using enum PenaltyKind;
    return std::ranges::any_of(penalties, [](const CasePenalty& penalty) {
        return penalty.kind == confiscation || penalty.kind == licence_revocation ||
               penalty.kind == stoppage || penalty.kind == closure;
    });
}

std::vector<CaseDeadline> deadlines_of(const PenaltyCase& of, Date today) {
    const auto& rules = deadline::Rules::built_in();
    std::vector<CaseDeadline> all;
    const auto add = [&](const char* rule, std::optional<Date> start, std::optional<Date> done) {
        if (!start) return;
        CaseDeadline one{rules.due(rule, *start), done, false};
        one.late = done.value_or(today) > one.why.due;
        all.push_back(std::move(one));
    };
    std::optional<Date> ended = of.decided_on ? of.decided_on : of.transferred_on;
    if (!ended) ended = of.closed_on;
    if (of.state != CaseState::no_penalty) add("case_decision", of.filed_on, ended);
    if (of.hearing_offered)
        add("hearing_request", of.notified_on,
            of.hearing_requested_on ? of.hearing_requested_on : of.hearing_forgone_on);
    add("hearing_notice", of.hearing_on, of.hearing_notified_on);
    add("penalty_service", of.decided_on, of.served_on);
    if (of.fine_yuan > 0) add("penalty_payment", of.served_on, of.paid_on);
    add("reconsideration", of.served_on, std::nullopt);
    add("litigation", of.served_on, std::nullopt);
    add("transfer_receipt", of.transferred_on, of.transfer_receipt_on);
    add("transfer_result", of.transferred_on, of.transfer_result_on);
    for (auto& one : all) // what the party may do is never late on anybody's side
        if (one.why.rule == "hearing_request" || one.why.rule == "reconsideration" ||
            one.why.rule == "litigation")
            one.late = false;
    return all;
}

std::int64_t surcharge_fen(const PenaltyCase& of, Date day) {
    if (!of.served_on || of.fine_yuan == 0 || of.withdrawn_on) return 0;
    const auto due = deadline::Rules::built_in().due("penalty_payment", *of.served_on).due;
    const int late = days_between(due, of.paid_on ? *of.paid_on : day);
    if (late <= 0) return 0;
    const std::int64_t fine_fen = of.fine_yuan * 100;
    return std::min(fine_fen, of.fine_yuan * 3 * late);
}

std::string remedy_text(const std::string& district, bool zh) {
    const std::string government = district.empty() ? (zh ? "所在地的区人民政府" : "the district government")
                                   : zh             ? district + "人民政府"
                                                    : "the people's government of " + district;
    return zh ? "如不服本决定，可以自收到本决定书之日起六十日内向" + government +
                    "申请行政复议，也可以自收到本决定书之日起六个月内依法向人民法院提起行政诉讼。"
              : "Against this decision one may apply to " + government +
                    " for reconsideration within sixty days of receiving it, or bring an action before the "
                    "people's court within six months.";
}

} // namespace bihuan::enforcement
