#include "access/account_actions.hpp"
#include "access/password.hpp"
#include "app/office.hpp"
#include "cli/all_commands.hpp"
#include "core/text.hpp"

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

int add(const Arguments& arguments, const Streams& streams) {
    app::Office office{app::settings_of(arguments.settings)};
    const bool zh = office.settings().language == Language::zh;
    std::string password = given_password(streams.in);
    const bool generated = password.empty();
    if (generated) password = access::generated_password();
    const auto role = parse_enum<access::Role>(arguments.get("--role")).value();
    const auto account =
        office.database().write(Actor{"system", "system", "cli"}, [&](db::Transaction& transaction) {
            return access::add_account(transaction, office.ids(), arguments.get("NAME"), role, password);
        });
    streams.out << (zh ? "账号：" : "account: ") << account.name << "（" << text_of(role).zh << "）\n";
    if (generated)
        streams.out << (zh ? "初始密码（只显示一次）：" : "first password (shown once): ") << password
                    << "\n";
    return 0;
}

} // namespace

Command user_add_command() {
    std::vector<std::string_view> roles;
    for (const auto& role : texts_of<access::Role>())
        roles.push_back(role.code);
    return {
        "user add",
        "新建账号；密码从标准输入读取，没有时自动生成并显示一次",
        "a new account; password from standard input, or generated and printed once",
        {{"NAME", "NAME", "账号名", "account name", true}, {"--role", "ROLE", "角色", "role", true, roles}},
        add};
}

} // namespace bihuan::cli
