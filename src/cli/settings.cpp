#include "app/settings_review.hpp"
#include "cli/all_commands.hpp"

#include <ostream>

namespace bihuan::cli {
namespace {

int run(const Arguments& arguments, const Streams& streams) {
    const auto settings = app::settings_of(arguments.settings);
    const bool zh = settings.language == Language::zh;
    for (const auto& setting : app::shown_settings(settings))
        streams.out << setting.name << " = " << setting.value << "\n";
    for (const auto& risk : app::risky_settings(settings))
        streams.out << (zh ? "注意 " : "risky: ") << risk.name << (zh ? "：" : ": ")
                    << (zh ? risk.zh : risk.en) << "\n";
    return 0;
}

} // namespace

Command settings_command() {
    return {"settings",
            "显示当前生效的设置（不含密码），并指出有风险的",
            "the settings in force, without passwords, and those that are risky",
            {},
            run};
}

} // namespace bihuan::cli
