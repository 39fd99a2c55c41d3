#include "access/account_rules.hpp"

#include "record/record.hpp"

#include <algorithm>

namespace bihuan::access {
namespace {

void check(const AccountRole& role, const std::string& pointer, Findings& findings) {
    const auto add = [&](const char* name, FieldFault fault, Parameters parameters) {
        findings.add(record::field_error(*record::description_of<AccountRole>().find(name), fault,
                                         std::move(parameters), pointer));
    };
    const bool contact = role.role == Role::enterprise_contact;
    if (contact && role.enterprise.empty()) add("enterprise", FieldFault::required, {});
    if (!contact && !role.enterprise.empty())
        add("enterprise", FieldFault::only_with, {{"other", "企业联系人 / the role enterprise_contact"}});
    if (!role.grid.empty() && role.area.empty())
        add("grid", FieldFault::needs_other, {{"other", "范围（社区） / area (community)"}});
    if (role.valid_from && role.valid_to && *role.valid_to < *role.valid_from)
        add("valid_to", FieldFault::before_other,
            {{"value", role.valid_to->text()},
             {"other", "生效日期 / valid from"},
             {"other_value", role.valid_from->text()}});
}

} // namespace

void check(const Account& account, Findings& findings) {
    for (const char* name : {"name", "display_name"}) {
        const auto& field = *record::description_of<Account>().find(name);
        if (auto error = record::check(field, field.get(&account))) findings.add(std::move(*error));
    }
    for (std::size_t i = 0; i < account.roles.size(); ++i)
        check(account.roles[i], "/roles/" + std::to_string(i) + "/", findings);
}

bool is_lasting_administrator(const Account& account, Date today) {
    if (account.disabled_on) return false;
    return std::any_of(account.roles.begin(), account.roles.end(), [&](const AccountRole& role) {
        return role.role == Role::administrator && role.area.empty() && role.grid.empty() && !role.valid_to &&
               (!role.valid_from || *role.valid_from <= today);
    });
}

bool lies_within(const Account& account, const std::optional<std::vector<std::string>>& areas) {
    if (!areas) return true;
    return !account.roles.empty() &&
           std::all_of(account.roles.begin(), account.roles.end(), [&](const AccountRole& role) {
               return std::find(areas->begin(), areas->end(), role.area) != areas->end();
           });
}

} // namespace bihuan::access
