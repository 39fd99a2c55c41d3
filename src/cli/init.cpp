#include "access/account_actions.hpp"
#include "access/account_store.hpp"
#include "access/password.hpp"
#include "access/second_factor.hpp"
#include "app/office.hpp"
#include "app/sealing_key.hpp"
#include "checklist/checklist_set.hpp"
#include "cli/all_commands.hpp"

#include <ostream>

namespace bihuan::cli {
namespace {

int run(const Arguments& arguments, const Streams& streams) {
    const auto settings = app::settings_of(arguments.settings);
    const bool zh = settings.language == Language::zh;
    const bool new_key = app::make_sealing_key(settings);
    auto office = app::Office::create(settings);
    access::seal_second_factors(office.database());
    streams.out << (zh ? "数据库已就绪：" : "The database is ready: ") << office.settings().address().shown()
                << "\n";
    if (new_key)
        streams.out << (zh ? "已生成密钥文件，请与备份分开保存："
                           : "a key file was made; keep a copy of it apart from the backups: ")
                    << settings.sealing_key().string() << "\n";
    // A damaged file of the office's own is told here, before an inspector stands in front of it.
    const auto checklists =
        checklist::ChecklistSet::with_folder((office.settings().data / "checklists").string());
    std::size_t items = 0;
    for (const auto& list : checklists.all())
        items += list.items.size();
    streams.out << (zh ? "检查表 " : "checklists: ") << checklists.all().size()
                << (zh ? " 张，检查事项 " : ", items: ") << items << (zh ? " 项\n" : "\n");
    const bool first =
        office.database().read([](const db::Reader& reader) { return !access::any_account(reader); });
    if (first) {
        const std::string password = access::generated_password();
        office.database().write(Actor{"system", "system", "cli"}, [&](db::Transaction& transaction) {
            return access::add_account(transaction, office.ids(), "admin", access::Role::administrator,
                                       password);
        });
        streams.out << (zh ? "管理员账号：admin\n初始密码（只显示一次）："
                           : "administrator: admin\nfirst password (shown once): ")
                    << password << "\n";
    }
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
