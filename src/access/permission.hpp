/// Who may do what: one table, and what is not in it is refused.
#pragma once

#include "core/enum_text.hpp"

#include <span>

namespace bihuan::access {

enum class Role { administrator, inspector, official, clerk, auditor };
std::span<const EnumText> enum_texts(Role);

enum class Permission {
    sign_in_only,       ///< one's own session and password: everybody with an account
    read_records,       ///< enterprises, inspections, hazards
    write_enterprises,  ///< register and correct places
    record_inspections, ///< inspections with their hazards, rectifications, re-inspections
    manage_hazards,     ///< extend, transfer, strike off
    read_figures,       ///< figures and what is behind them
    make_reports,       ///< print and issue reports
    read_audit,         ///< the audit trail
    manage_accounts,    ///< accounts, roles
    read_personal,      ///< telephone numbers of the registry
};
std::span<const EnumText> enum_texts(Permission);

/// Whether the role carries the permission.
bool allows(Role, Permission);

} // namespace bihuan::access
