/// Who may do what: one table, and what is not in it is refused.
#pragma once

#include "core/enum_text.hpp"

#include <span>

namespace bihuan::access {

enum class Role {
    administrator,      ///< accounts and operation of the service; handles no hazard
    inspector,          ///< licensed officer: inspects, orders, re-inspects
    grid_worker,        ///< patrols and clues only (国办发〔2024〕54号: no administrative inspection)
    official,           ///< assigns, extends, escalates, closes the loop
    leader,             ///< 分管领导: approves visits, listings, decisions of cases
    legal_reviewer,     ///< 法制审核人员 (行政处罚法第五十八条)
    clerk,              ///< reports, disclosure queue
    auditor,            ///< reads everything, writes nothing
    enterprise_contact, ///< of one enterprise: sees what is asked of it, hands in proof
};
std::span<const EnumText> enum_texts(Role);

enum class Permission {
    sign_in_only,        ///< one's own session, password and settings: everybody with an account
    read_records,        ///< enterprises, inspections, hazards
    write_enterprises,   ///< register and correct places
    merge_enterprises,   ///< join two entries of one place
    plan_inspections,    ///< yearly plan, visits to be approved, draws (双随机)
    approve_inspections, ///< the head's approval before a visit (国办发〔2024〕54号)
    record_inspections,  ///< inspections with their hazards, rectifications, re-inspections
    manage_hazards,      ///< order, assign, extend, transfer, strike off
    approve_hazards,     ///< second person: downgrade, listing, closing of a major hazard
    add_evidence,        ///< photos, signatures, recordings
    read_evidence,       ///< see them; every look is noted
    record_patrols,      ///< patrols
    record_clues,        ///< clues taken in
    manage_clues,        ///< verify, answer, close clues; import of the platforms' exports
    read_complainants,   ///< who complained
    read_cases,          ///< penalty cases and disclosures
    handle_cases,        ///< penalty cases: file, notify, serve, close
    review_cases,        ///< legal review of decisions
    decide_cases,        ///< decide penalty cases, approve withholding from disclosure
    manage_disclosures,  ///< the disclosure queue
    manage_assignments,  ///< matters given to a person: give, extend, close
    manage_plans,     ///< emergency plans: draft, review, file, revise, evaluate; the register of enterprise
                      ///< plans
    approve_plans,    ///< sign a plan, publish it, put it out of force
    manage_readiness, ///< contacts, supplies, shelters, risk points, duty roster, warnings
    record_drills,    ///< drills: schedule, course, evaluation, problems
    command_response, ///< start a plan, change its level, report upward, end it
    take_part_in_response, ///< task cards, calls and log of a plan in use
    manage_responsibility, ///< posts, terms, duties, scopes, visits of leaders
    assess_responsibility, ///< yearly assessment: weights, adjustments, result
    export_files,          ///< whole-process files of a hazard or a case
    issue_documents,       ///< number and issue statutory documents (文书), print drafts
    void_documents,        ///< declare an issued document void; its number stays
    read_figures,          ///< figures and what is behind them
    make_reports,          ///< print and issue reports
    read_audit,            ///< the audit trail
    read_changes,          ///< the feed of changes, for other systems
    manage_accounts,       ///< accounts, roles
    manage_operation,      ///< backups, deliveries, retention, settings of the service
    read_personal,         ///< telephone numbers of the registry
    answer_for_enterprise, ///< the enterprise's own hazards: see them, hand in proof, ask for more time
};
std::span<const EnumText> enum_texts(Permission);

/// Whether the role carries the permission.
bool allows(Role, Permission);

} // namespace bihuan::access
