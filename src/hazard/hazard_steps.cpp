#include "hazard/hazard_steps.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>

namespace bihuan::hazard {
namespace {

using enum HazardState;
using enum StepKind;
using access::Permission;

bool is_major(const Hazard& hazard) {
    return hazard.level == HazardLevel::major;
}
bool is_general(const Hazard& hazard) {
    return !is_major(hazard);
}
bool is_listed(const Hazard& hazard) {
    return hazard.listed_on && !hazard.delisted_on;
}
bool is_major_unlisted(const Hazard& hazard) {
    return is_major(hazard) && !is_listed(hazard);
}
bool is_running(const Hazard& hazard) {
    return !hazard.suspended_on;
}
bool is_suspended(const Hazard& hazard) {
    return hazard.suspended_on.has_value();
}
bool resumption_is_asked_for(const Hazard& hazard) {
    return is_suspended(hazard) && hazard.resumption_applied_on;
}
bool has_deadline(const Hazard& hazard) {
    return hazard.due_date.has_value();
}
bool has_deadline_and_no_request(const Hazard& hazard) {
    return has_deadline(hazard) && !hazard.extension_requested_on;
}
bool is_asked_for_more_time(const Hazard& hazard) {
    return hazard.extension_requested_on.has_value();
}
bool has_no_receipt(const Hazard& hazard) {
    return !hazard.transfer_receipt_on;
}
bool has_no_case(const Hazard& hazard) {
    return !hazard.case_filed_on;
}

bool awaits_confirmation(const Hazard& hazard) {
    return is_major(hazard) && hazard.closing_awaits == ClosingAwaits::confirmation;
}
bool is_not_ordered(const Hazard& hazard) {
    return !hazard.ordered_on && (!hazard.due_date || hazard.failed_on);
}
bool is_not_transferred(const Hazard& hazard) {
    return !hazard.transferred_on;
}
bool is_not_listed(const Hazard& hazard) {
    return !hazard.listed_on;
}

using States = std::vector<HazardState>;

} // namespace

std::span<const StepRule> step_rules() {
    static const States at_work{ordered,   rectifying,  extension_pending,
                                submitted, recheck_due, recheck_failed};
    static const States in_own_hands{registered, ordered,     rectifying,    extension_pending,
                                     submitted,  recheck_due, recheck_failed};
    static const States not_over{registered, ordered,     rectifying,     extension_pending,
                                 submitted,  recheck_due, recheck_failed, transferred};
    static const std::array rules{
        StepRule{.kind = register_hazard,
                 .from = {draft},
                 .permission = Permission::record_inspections,
                 .form_code = "检记",
                 .form = "现场检查记录",
                 .effect = {"随检查一并登记", "recorded together with its inspection"}},
        StepRule{.kind = order,
                 .from = {registered, rectifying, recheck_due, recheck_failed},
                 .permission = Permission::record_inspections,
                 .path = "/order",
                 .required = {"form", "issuing_organ", "authority_basis", "officers", "due_date"},
                 .optional = {"taken_on", "document_no", "authority_item", "interim_measures",
                              "interim_responsible", "interim_check_days", "reason"},
                 .two_officers = true,
                 .form_code = "责改",
                 .form = "责令限期整改指令书",
                 .effect = {"下达整改要求和期限；重大隐患须同时落实临时管控",
                            "orders rectification by a date; a major hazard needs interim measures"}},
        StepRule{.kind = serve,
                 .from = {ordered},
                 .permission = Permission::record_inspections,
                 .path = "/service",
                 .required = {"served_to", "service_method"},
                 .optional = {"taken_on", "document_no", "reason"},
                 .comes_early = is_not_ordered,
                 .form_code = "回",
                 .form = "送达回证",
                 .effect = {"送达后进入整改；重大隐患还须有治理方案",
                            "rectification begins; of a major hazard once its treatment plan is there"}},
        StepRule{.kind = plan,
                 .from = {registered, ordered, rectifying, extension_pending, recheck_due, recheck_failed},
                 .permission = Permission::record_inspections,
                 .path = "/treatment-plan",
                 .holds = is_major,
                 .condition = {"重大隐患", "a major hazard"},
                 .form = "重大事故隐患治理方案",
                 .effect = {"落实责任、措施、资金、时限、预案", "settles the five implementations"}},
        StepRule{.kind = rectify,
                 .from = {registered, ordered, rectifying, extension_pending, submitted, recheck_due,
                          recheck_failed},
                 .permission = Permission::record_inspections,
                 .path = "/rectifications",
                 .effect = {"登记整改情况，等待复查", "notes what was done; awaits the re-inspection"}},
        StepRule{.kind = fix_on_spot,
                 .from = {registered},
                 .permission = Permission::record_inspections,
                 .holds = is_general,
                 .condition = {"一般隐患，发现当日", "a general hazard, on the day it was found"},
                 .photos = {"before", "after"},
                 .form_code = "即字",
                 .form = "立即整改通知书",
                 .effect = {"立查立改，当日销号；照片后到的，到齐后按整改当日销号",
                            "closed that day; where photos come later, once they are there, dated that day"}},
        StepRule{.kind = submit,
                 .from = {ordered, rectifying, extension_pending, recheck_due, recheck_failed},
                 .permission = Permission::record_inspections,
                 .path = "/submission",
                 .by_enterprise = true,
                 .required = {"measures", "rectified_on"},
                 .optional = {"taken_on"},
                 .enterprise_photos = {"after"},
                 .comes_early = is_not_ordered,
                 .starts = {"reinspection"},
                 .form = "整改报告（复查申请）",
                 .effect = {"申请复查", "applies for the re-inspection"}},
        StepRule{.kind = request_extension,
                 .from = {ordered, rectifying},
                 .permission = Permission::record_inspections,
                 .path = "/extension-request",
                 .by_enterprise = true,
                 .holds = has_deadline_and_no_request,
                 .condition = {"期限届满前", "before the deadline has passed"},
                 .required = {"reason", "due_date"},
                 .optional = {"taken_on"},
                 .starts = {"extension_answer"},
                 .form = "延期申请",
                 .effect = {"申请延期，整改不停", "asks for more time; rectification goes on"}},
        StepRule{.kind = decide_extension,
                 .from = {ordered, rectifying, extension_pending, submitted, recheck_due, recheck_failed},
                 .permission = Permission::manage_hazards,
                 .path = "/extension-decision",
                 .holds = is_asked_for_more_time,
                 .condition = {"有待答复的延期申请", "a request that waits for its answer"},
                 .required = {"decision", "reason"},
                 .optional = {"due_date", "issuing_organ", "document_no"}, // dated the day it is given
                 .form = "延期答复",
                 .effect = {"原机关答复；期满后才批准的不改变逾期",
                            "the issuing organ answers; granted too late it changes nothing"}},
        StepRule{.kind = extend,
                 .from = {ordered, rectifying, extension_pending, submitted, recheck_due, recheck_failed},
                 .permission = Permission::manage_hazards,
                 .path = "/extensions",
                 .holds = has_deadline,
                 .condition = {"有整改期限", "a hazard with a deadline"},
                 .form = "延期答复",
                 .effect = {"登记已批准的书面延期", "records an extension that was granted on paper"}},
        StepRule{.kind = reinspect_pass,
                 .from = at_work,
                 .permission = Permission::record_inspections,
                 .path = "/reinspections",
                 .two_officers = true,
                 .photos = {"after"},
                 .comes_early = is_not_ordered,
                 .form_code = "复查",
                 .form = "整改复查意见书",
                 .effect = {"合格即销号；重大隐患另一人确认后销号",
                            "a pass closes the hazard; a major one once somebody else confirms"}},
        StepRule{.kind = reinspect_fail,
                 .from = at_work,
                 .permission = Permission::record_inspections,
                 .path = "/reinspections",
                 .two_officers = true,
                 .comes_early = is_not_ordered,
                 .form_code = "复查",
                 .form = "整改复查意见书",
                 .effect = {"不合格的重新下达或立案", "a failure leads to a new order or a case"}},
        StepRule{.kind = transfer,
                 .from = in_own_hands,
                 .permission = Permission::manage_hazards,
                 .path = "/transfer",
                 .starts = {"transfer_receipt", "transfer_result"},
                 .form_code = "移",
                 .form = "移送书",
                 .effect = {"移送主管部门，结果返回前不销号",
                            "handed over; stays open until the receiver's result"}},
        StepRule{.kind = record_receipt,
                 .from = {transferred},
                 .permission = Permission::manage_hazards,
                 .path = "/transfer-receipt",
                 .holds = has_no_receipt,
                 .condition = {"尚无回执", "no receipt yet"},
                 .optional = {"taken_on", "document_no"},
                 .comes_early = is_not_transferred,
                 .form = "移送回执",
                 .effect = {"登记回执", "records the receipt"}},
        StepRule{.kind = record_transfer_result,
                 .from = {transferred},
                 .permission = Permission::manage_hazards,
                 .path = "/transfer-result",
                 .comes_early = is_not_transferred,
                 .effect = {"登记结果后销号", "the result closes the hazard"}},
        StepRule{.kind = void_hazard,
                 .from = not_over,
                 .permission = Permission::manage_hazards,
                 .path = "/void",
                 .second_person = Permission::approve_hazards,
                 .required = {"reason"},
                 .optional = {"taken_on"},
                 .effect = {"提出作废，另一人审核后作废，不计入数据",
                            "proposes to strike it off; counted nowhere once somebody else confirms"}},
        StepRule{.kind = downgrade,
                 .from = in_own_hands,
                 .permission = Permission::manage_hazards,
                 .path = "/downgrade",
                 .second_person = Permission::approve_hazards,
                 .holds = is_major,
                 .condition = {"重大隐患", "a major hazard"},
                 .required = {"reason"},
                 .optional = {"taken_on"},
                 .effect = {"提出降级，另一人审核后改为一般隐患",
                            "proposes to make it general; done once somebody else confirms"}},
        StepRule{.kind = confirm,
                 .from = not_over,
                 .permission = Permission::approve_hazards,
                 .path = "/confirmation",
                 .required = {"proposal"},
                 .optional = {"taken_on", "reason"},
                 .effect = {"审核同意（不得是提出人）", "confirms what somebody else proposed"}},
        StepRule{.kind = decline,
                 .from = not_over,
                 .permission = Permission::approve_hazards,
                 .path = "/refusal",
                 .required = {"proposal", "reason"},
                 .optional = {"taken_on"},
                 .effect = {"审核不同意", "declines what was proposed"}},
        StepRule{.kind = StepKind::list,
                 .from = not_over,
                 .permission = Permission::approve_hazards,
                 .path = "/listing",
                 .holds = is_major_unlisted,
                 .condition = {"重大隐患，未挂牌", "a major hazard that is not listed"},
                 .required = {"reason"},
                 .optional = {"taken_on", "department", "document_no"},
                 .form = "挂牌督办通知书",
                 .effect = {"挂牌督办，每日查看", "listed under supervision; looked at every day"}},
        StepRule{.kind = delist,
                 .from = not_over,
                 .permission = Permission::approve_hazards,
                 .path = "/delisting",
                 .holds = is_listed,
                 .condition = {"已挂牌", "a listed hazard"},
                 .required = {"reason"},
                 .optional = {"taken_on", "document_no"},
                 .comes_early = is_not_listed,
                 .effect = {"撤销挂牌", "takes it off the list"}},
        StepRule{.kind = visit,
                 .from = not_over,
                 .permission = Permission::record_inspections,
                 .path = "/visits",
                 .holds = is_listed,
                 .condition = {"已挂牌", "a listed hazard"},
                 .required = {"officers"},
                 .optional = {"taken_on", "reason"},
                 .comes_early = is_not_listed,
                 .effect = {"登记当日查看", "records the day's look"}},
        StepRule{.kind = suspend,
                 .from = in_own_hands,
                 .permission = Permission::approve_hazards,
                 .path = "/suspension",
                 .holds = is_running,
                 .condition = {"未停产停业", "not suspended yet"},
                 .required = {"reason", "issuing_organ", "authority_basis", "authority_item", "officers"},
                 .optional = {"taken_on", "document_no"},
                 .two_officers = true,
                 .form_code = "现决",
                 .form = "现场处理措施决定书",
                 .effect = {"责令停产停业或停止使用；执法事项须有效",
                            "stoppage; the authority item must be in force"}},
        StepRule{.kind = apply_resumption,
                 .from = not_over,
                 .permission = Permission::record_inspections,
                 .path = "/resumption-application",
                 .by_enterprise = true,
                 .holds = is_suspended,
                 .condition = {"已停产停业", "a suspended enterprise"},
                 .required = {"reason"},
                 .optional = {"taken_on"},
                 .starts = {"resumption_examination"},
                 .form = "恢复生产经营申请",
                 .effect = {"申请恢复生产经营", "applies to resume"}},
        StepRule{.kind = resume,
                 .from = {registered, ordered, rectifying, extension_pending, submitted, recheck_due,
                          recheck_failed, transferred, closed},
                 .permission = Permission::approve_hazards,
                 .path = "/resumption",
                 .holds = resumption_is_asked_for,
                 .condition = {"已申请恢复", "resumption is applied for"},
                 .required = {"reason", "officers"},
                 .optional = {"taken_on", "document_no"},
                 .two_officers = true,
                 .form = "恢复生产经营批复",
                 .effect = {"审查同意后恢复", "resumed after examination"}},
        StepRule{.kind = file_case,
                 .from = not_over,
                 .permission = Permission::handle_cases,
                 .path = "/case",
                 .holds = has_no_case,
                 .condition = {"未立案", "no case yet"},
                 .required = {"document_no"},
                 .optional = {"taken_on", "reason"},
                 .form_code = "立",
                 .form = "立案审批表",
                 .effect = {"记下立案，隐患继续整改", "notes the case; rectification goes on"}},
        StepRule{.kind = assign,
                 .from = not_over,
                 .permission = Permission::manage_hazards,
                 .path = "/assignment",
                 .optional = {"taken_on", "assigned_to", "department", "reason"},
                 .effect = {"交由部门或承办人办理", "given to a department or an officer"}},
        StepRule{.kind = find_again,
                 .from = not_over,
                 .permission = Permission::record_inspections,
                 .path = "/sightings",
                 .required = {"inspection"},
                 .optional = {"taken_on", "reason"},
                 .effect = {"再次发现同一隐患，不另立", "found again; no second hazard"}},
        StepRule{
            .kind = confirm_closing,
            .from = at_work,
            .permission = Permission::approve_hazards,
            .path = "/closing",
            .holds = awaits_confirmation,
            .condition = {"重大隐患，复查合格，待确认销号", "a major hazard that passed its re-inspection"},
            .optional = {"reason"}, // dated the day it is given
            .effect = {"由复查人员和登记人以外的人确认，当日销号",
                       "closed that day, confirmed by somebody who neither re-inspected nor recorded it"}},
        StepRule{
            .kind = refuse_closing,
            .from = at_work,
            .permission = Permission::approve_hazards,
            .path = "/closing-refusal",
            .holds = awaits_confirmation,
            .condition = {"重大隐患，复查合格，待确认销号", "a major hazard that passed its re-inspection"},
            .required = {"reason"},
            .effect = {"不同意销号，须再次复查", "not closed; it has to be re-inspected again"}},
    };
    return rules;
}

const StepRule& rule_of(StepKind kind) {
    const auto rules = step_rules();
    const auto found = std::ranges::find(rules, kind, &StepRule::kind);
    if (found == rules.end()) throw std::logic_error{"a step without a row"};
    return *found;
}

bool is_possible(const StepRule& rule, const Hazard& hazard, HazardState state) {
    return std::ranges::find(rule.from, state) != rule.from.end() && (!rule.holds || rule.holds(hazard));
}

bool takes_enterprise_photos(const Hazard& hazard, HazardState state) {
    return state == submitted || is_possible(rule_of(submit), hazard, state);
}

std::vector<const StepRule*> possible_steps(const Hazard& hazard, HazardState state) {
    std::vector<const StepRule*> possible;
    for (const auto& rule : step_rules())
        if (is_possible(rule, hazard, state)) possible.push_back(&rule);
    return possible;
}

} // namespace bihuan::hazard

namespace bihuan {

std::span<const EnumText> enum_texts(StepKind) {
    static constexpr std::array texts{
        EnumText{"register_hazard", "登记", "register"},
        EnumText{"order", "下达整改指令", "order"},
        EnumText{"serve", "送达", "serve"},
        EnumText{"plan", "制定治理方案", "make the treatment plan"},
        EnumText{"rectify", "登记整改", "record the rectification"},
        EnumText{"fix_on_spot", "立查立改", "fix on the spot"},
        EnumText{"submit", "申请复查", "submit"},
        EnumText{"request_extension", "申请延期", "request an extension"},
        EnumText{"decide_extension", "答复延期申请", "decide the extension"},
        EnumText{"extend", "登记书面延期", "record a granted extension"},
        EnumText{"reinspect_pass", "复查合格", "re-inspection passed"},
        EnumText{"reinspect_fail", "复查不合格", "re-inspection failed"},
        EnumText{"transfer", "移送", "transfer"},
        EnumText{"record_receipt", "登记移送回执", "record the receipt"},
        EnumText{"record_transfer_result", "登记移送结果", "record the result of the transfer"},
        EnumText{"void", "作废", "strike off"},
        EnumText{"downgrade", "降级", "downgrade"},
        EnumText{"confirm", "审核同意", "confirm"},
        EnumText{"decline", "审核不同意", "decline"},
        EnumText{"list", "挂牌督办", "list"},
        EnumText{"delist", "撤销挂牌", "take off the list"},
        EnumText{"visit", "登记每日查看", "record the daily look"},
        EnumText{"suspend", "责令停产停业", "suspend"},
        EnumText{"apply_resumption", "申请恢复生产经营", "apply to resume"},
        EnumText{"resume", "同意恢复生产经营", "let it resume"},
        EnumText{"file_case", "立案", "file a case"},
        EnumText{"assign", "交办", "assign"},
        EnumText{"find_again", "再次发现", "found again"},
        EnumText{"confirm_closing", "确认销号", "confirm the closing"},
        EnumText{"refuse_closing", "不同意销号", "refuse the closing"},
    };
    return texts;
}

} // namespace bihuan
