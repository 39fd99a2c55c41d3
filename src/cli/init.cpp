#include "app/office.hpp"
#include "cli/all_commands.hpp"

#include <ostream>

namespace bihuan::cli {
namespace {

int run(const Arguments& arguments, const Streams& streams) {
    auto office = app::Office::create(app::settings_of(arguments.settings));
    const bool zh = office.settings().language == Language::zh;
    streams.out << (zh ? "数据库已就绪：" : "The database is ready: ") << office.settings().address().shown() << "\n";
    return 0;
}

} // namespace

Command init_command() {
    return {"init",
            "建立或升级数据库，载入检查表，建立第一个管理员",
            "create or upgrade the database, load the checklists, create the first administrator",
            {},
            run};
}

} // namespace bihuan::cli
