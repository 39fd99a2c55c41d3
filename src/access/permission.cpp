#include "access/permission.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace bihuan::access {
namespace {

using enum Permission;

/// The one table. `sign_in_only` is everybody's and stands in no row.
std::initializer_list<Permission> permissions_of(Role role) {
    static constexpr auto administrator = {read_records,    write_enterprises, read_figures,
                                           make_reports,    read_audit,        read_changes,
                                           manage_accounts, manage_operation,  read_personal};
    static constexpr auto inspector = {
        read_records,  write_enterprises,     record_inspections, add_evidence, read_evidence, record_patrols,
        record_clues,  manage_clues,          read_cases,         handle_cases, read_figures,  read_personal,
        record_drills, take_part_in_response, issue_documents};
    static constexpr auto grid_worker = {read_records, add_evidence, record_patrols, record_clues,
                                         take_part_in_response};
    static constexpr auto official = {
        read_records,          write_enterprises,     merge_enterprises, plan_inspections, record_inspections,
        manage_hazards,        approve_hazards,       add_evidence,      read_evidence,    record_patrols,
        record_clues,          manage_clues,          read_complainants, read_cases,       handle_cases,
        manage_disclosures,    export_files,          read_figures,      make_reports,     read_personal,
        manage_assignments,    manage_plans,          manage_readiness,  record_drills,    command_response,
        take_part_in_response, manage_responsibility, issue_documents,   void_documents};
    static constexpr auto leader = {
        read_records,  approve_inspections, approve_hazards,       read_evidence,         read_cases,
        decide_cases,  read_figures,        make_reports,          read_personal,         manage_assignments,
        approve_plans, command_response,    take_part_in_response, assess_responsibility, void_documents};
    static constexpr auto legal_reviewer = {read_records, read_evidence, read_cases, review_cases,
                                            export_files};
    static constexpr auto clerk = {
        read_records,  read_evidence,         record_clues,         read_cases,   manage_disclosures,
        read_figures,  make_reports,          manage_assignments,   manage_plans, manage_readiness,
        record_drills, take_part_in_response, manage_responsibility};
    static constexpr auto auditor = {read_records, read_evidence, read_cases,  export_files,
                                     read_figures, read_audit,    read_changes};
    static constexpr auto enterprise_contact = {answer_for_enterprise};
    switch (role) {
    case Role::administrator:
        return administrator;
    case Role::inspector:
        return inspector;
    case Role::grid_worker:
        return grid_worker;
    case Role::official:
        return official;
    case Role::leader:
        return leader;
    case Role::legal_reviewer:
        return legal_reviewer;
    case Role::clerk:
        return clerk;
    case Role::auditor:
        return auditor;
    case Role::enterprise_contact:
        return enterprise_contact;
    }
    return {};
}

} // namespace

std::span<const EnumText> enum_texts(Role) {
    static constexpr std::array texts{
        EnumText{"administrator", "管理员", "administrator"},
        EnumText{"inspector", "检查人员", "inspector"},
        EnumText{"grid_worker", "网格员", "grid worker"},
        EnumText{"official", "监管人员", "official"},
        EnumText{"leader", "分管领导", "leader"},
        EnumText{"legal_reviewer", "法制审核人员", "legal reviewer"},
        EnumText{"clerk", "文员", "clerk"},
        EnumText{"auditor", "审计人员", "auditor"},
        EnumText{"enterprise_contact", "企业联系人", "enterprise contact"},
    };
    return texts;
}

std::span<const EnumText> enum_texts(Permission) {
    static constexpr std::array texts{
        EnumText{"sign_in_only", "本人会话", "one's own session"},
        EnumText{"read_records", "查看记录", "read records"},
        EnumText{"write_enterprises", "登记企业", "register enterprises"},
        EnumText{"merge_enterprises", "合并企业", "merge enterprises"},
        EnumText{"plan_inspections", "安排检查", "plan inspections"},
        EnumText{"approve_inspections", "审批检查", "approve inspections"},
        EnumText{"record_inspections", "记录检查", "record inspections"},
        EnumText{"manage_hazards", "办理隐患", "manage hazards"},
        EnumText{"approve_hazards", "审核隐患办理", "approve steps on hazards"},
        EnumText{"add_evidence", "提交证据", "add evidence"},
        EnumText{"read_evidence", "查看证据", "read evidence"},
        EnumText{"record_patrols", "登记巡查", "record patrols"},
        EnumText{"record_clues", "登记线索", "record clues"},
        EnumText{"manage_clues", "办理线索", "handle clues"},
        EnumText{"read_complainants", "查看举报人", "read who complained"},
        EnumText{"read_cases", "查看案件", "read cases"},
        EnumText{"handle_cases", "办理案件", "handle cases"},
        EnumText{"review_cases", "法制审核", "review cases"},
        EnumText{"decide_cases", "决定案件", "decide cases"},
        EnumText{"manage_disclosures", "办理公示", "manage disclosures"},
        EnumText{"manage_assignments", "交办事项", "give and close matters"},
        EnumText{"manage_plans", "办理预案", "keep emergency plans"},
        EnumText{"approve_plans", "签发预案", "approve emergency plans"},
        EnumText{"manage_readiness", "管理应急准备", "keep contacts, supplies, roster"},
        EnumText{"record_drills", "组织演练", "hold drills"},
        EnumText{"command_response", "指挥应急响应", "command a response"},
        EnumText{"take_part_in_response", "参加应急响应", "take part in a response"},
        EnumText{"manage_responsibility", "管理责任制", "keep who answers for what"},
        EnumText{"assess_responsibility", "责任制考核", "assess responsibility"},
        EnumText{"export_files", "导出案卷", "export whole files"},
        EnumText{"issue_documents", "印发文书", "issue documents"},
        EnumText{"void_documents", "作废文书", "declare documents void"},
        EnumText{"read_figures", "查看数据", "read figures"},
        EnumText{"make_reports", "出具报告", "make reports"},
        EnumText{"read_audit", "查看审计", "read the audit trail"},
        EnumText{"read_changes", "读取变更", "read the feed of changes"},
        EnumText{"manage_accounts", "管理账号", "manage accounts"},
        EnumText{"manage_operation", "运行维护", "manage the operation"},
        EnumText{"read_personal", "查看联系方式", "read telephone numbers"},
        EnumText{"answer_for_enterprise", "企业办理", "answer for one's enterprise"},
    };
    return texts;
}

bool allows(Role role, Permission permission) {
    const auto granted = permissions_of(role);
    return permission == sign_in_only ||
           std::find(granted.begin(), granted.end(), permission) != granted.end();
}

} // namespace bihuan::access
