#include "access/permission.hpp"

#include <array>

namespace bihuan::access {
namespace {

constexpr std::size_t permissions = 10;

// Columns in the order of Permission: own, read, enterprises, inspect, manage, figures, reports, audit,
// accounts, personal.
constexpr std::array<std::array<bool, permissions>, 5> table{{
    /* administrator */ {true, true, true, false, false, true, true, true, true, true},
    /* inspector     */ {true, true, true, true, false, true, false, false, false, true},
    /* official      */ {true, true, true, true, true, true, true, false, false, true},
    /* clerk         */ {true, true, false, false, false, true, true, false, false, false},
    /* auditor       */ {true, true, false, false, false, true, false, true, false, false},
}};

} // namespace

std::span<const EnumText> enum_texts(Role) {
    static constexpr std::array texts{
        EnumText{"administrator", "管理员", "administrator"}, EnumText{"inspector", "检查人员", "inspector"},
        EnumText{"official", "监管人员", "official"},         EnumText{"clerk", "文员", "clerk"},
        EnumText{"auditor", "审计人员", "auditor"},
    };
    return texts;
}

std::span<const EnumText> enum_texts(Permission) {
    static constexpr std::array texts{
        EnumText{"sign_in_only", "本人会话", "one's own session"},
        EnumText{"read_records", "查看记录", "read records"},
        EnumText{"write_enterprises", "登记企业", "register enterprises"},
        EnumText{"record_inspections", "记录检查", "record inspections"},
        EnumText{"manage_hazards", "办理隐患", "manage hazards"},
        EnumText{"read_figures", "查看数据", "read figures"},
        EnumText{"make_reports", "出具报告", "make reports"},
        EnumText{"read_audit", "查看审计", "read the audit trail"},
        EnumText{"manage_accounts", "管理账号", "manage accounts"},
        EnumText{"read_personal", "查看联系方式", "read telephone numbers"},
    };
    return texts;
}

bool allows(Role role, Permission permission) {
    return table[static_cast<std::size_t>(role)][static_cast<std::size_t>(permission)];
}

} // namespace bihuan::access
