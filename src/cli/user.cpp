#include "access/account_actions.hpp"
#include "access/account_store.hpp"
#include "access/password.hpp"
#include "access/second_factor.hpp"
#include "app/office.hpp"
#include "audit/chain.hpp"
#include "cli/all_commands.hpp"
#include "core/text.hpp"
#include "organisation/organisation_store.hpp"

#include <istream>
#include <ostream>
#include <unistd.h>

namespace bihuan::cli {
namespace {

/// The password on standard input, or nothing where a person sits there or nothing was given.
std::string given_password(std::istream& in) {
    std::string password;
    if (!::isatty(STDIN_FILENO)) std::getline(in, password);
    return std::string{text::trim(password)};
}

/// What was given, or a generated one that is printed once.
struct ChosenPassword {
    std::string password;
    bool generated = false;
};

ChosenPassword chosen_password(std::istream& in) {
    ChosenPassword chosen{given_password(in)};
    chosen.generated = chosen.password.empty();
    if (chosen.generated) chosen.password = access::generated_password();
    return chosen;
}

Problem refused(const char* option, FieldFault fault, const std::string& value) {
    return Problem{ProblemKind::invalid_input,
                   {},
                   {{option,
                     fault,
                     {{"value", value}, {"hint", "人员的标识 / the identity of the person"}},
                     option,
                     option}}};
}

/// The person of this identity or name; several of one name have to be told apart by identity.
std::string person_named(const db::Reader& reader, const std::string& wanted) {
    if (is_uuid(wanted)) return wanted; // held against the office's people with the rest of the account
    const auto found = organisation::people_named(reader, wanted);
    if (found.empty()) throw refused("--person", FieldFault::no_such_record, wanted);
    if (found.size() > 1) throw refused("--person", FieldFault::ambiguous_record, wanted);
    return found.front().id.text();
}

AccountRole role_of(const Arguments& arguments) {
    AccountRole role;
    role.role = parse_enum<access::Role>(arguments.get("--role")).value();
    role.area = arguments.get("--area");
    role.grid = arguments.get("--grid");
    role.enterprise = arguments.get("--enterprise");
    if (arguments.has("--valid-from")) role.valid_from = arguments.date("--valid-from");
    if (arguments.has("--valid-to")) role.valid_to = arguments.date("--valid-to");
    return role;
}

int add(const Arguments& arguments, const Streams& streams) {
    app::Office office{app::settings_of(arguments.settings)};
    const bool zh = office.settings().language == Language::zh;
    Account wanted;
    wanted.name = arguments.get("NAME");
    wanted.roles.push_back(role_of(arguments));
    const auto [password, generated] = chosen_password(streams.in);
    const std::string hash = access::checked_hash(password);
    const auto account =
        office.database().write(Actor{"system", "system", "cli"}, [&](db::Transaction& transaction) {
            if (const auto& person = arguments.get("--person"); !person.empty())
                wanted.person = person_named(transaction, person);
            return access::add_account(transaction, office.ids(), std::move(wanted), hash);
        });
    streams.out << (zh ? "账号：" : "account: ") << account.name << "（"
                << text_of(account.roles.front().role).zh << "）\n";
    if (generated)
        streams.out << (zh ? "初始密码（只显示一次）：" : "first password (shown once): ") << password
                    << "\n";
    return 0;
}

int reset_password(const Arguments& arguments, const Streams& streams) {
    app::Office office{app::settings_of(arguments.settings)};
    const bool zh = office.settings().language == Language::zh;
    const std::string name = text::ascii_lower(text::trim(arguments.get("NAME")));
    const auto chosen = chosen_password(streams.in);
    const std::string hash = access::checked_hash(chosen.password);
    bool without_factor = false;
    office.database().write(Actor{"system", "system", "cli"}, [&](db::Transaction& transaction) {
        audit::hold_chain(transaction);
        auto account = access::account_named(transaction, name);
        if (!account) throw Problem{ProblemKind::not_found, {{"what", "账号 / account"}, {"key", name}}};
        auto changed = access::set_password_hash(transaction, *account, hash, true);
        without_factor = arguments.has("--disable-second-factor") && !changed.second_factor_digest.empty();
        if (without_factor) access::reset_second_factor(transaction, changed);
    });
    streams.out << (zh ? "已重设密码，该账号须重新登录并修改密码："
                       : "password reset; it must be changed at the next sign-in: ")
                << name << "\n";
    if (without_factor) streams.out << (zh ? "已停用其动态码\n" : "its second factor is taken away\n");
    if (chosen.generated)
        streams.out << (zh ? "新密码（只显示一次）：" : "new password (shown once): ") << chosen.password
                    << "\n";
    return 0;
}

} // namespace

Command user_reset_password_command() {
    return {
        "user reset-password",
        "重设密码并结束其所有会话；密码从标准输入读取，没有时自动生成并显示一次",
        "a new password, and the end of every session; from standard input, or generated and printed once",
        {{"NAME", "NAME", "账号名", "account name", true},
         {"--disable-second-factor", "", "同时停用动态码（手机和备用码都丢失时）",
          "take the second factor away as well (phone and recovery codes are lost)"}},
        reset_password};
}

Command user_add_command() {
    std::vector<std::string_view> roles;
    for (const auto& role : texts_of<access::Role>())
        roles.push_back(role.code);
    return {"user add",
            "新建账号；密码从标准输入读取，没有时自动生成并显示一次",
            "a new account; password from standard input, or generated and printed once",
            {{"NAME", "NAME", "账号名", "account name", true},
             {"--role", "ROLE", "角色", "role", true, roles},
             {"--area", "NAME", "范围：社区、街道或区；不填为整个街道",
              "area: community, sub-district or district; the whole office where not given"},
             {"--grid", "NAME", "社区中的网格", "a grid of the community"},
             {"--enterprise", "ID", "企业联系人的企业标识", "the enterprise of an enterprise_contact"},
             {"--valid-from", "DATE", "生效日期", "the first day of the role"},
             {"--valid-to", "DATE", "失效日期（当天仍有效）", "the last day of the role"},
             {"--person", "NAME", "对应人员的姓名或标识", "name or identity of the person behind it"}},
            add};
}

} // namespace bihuan::cli
