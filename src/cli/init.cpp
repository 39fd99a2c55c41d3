#include "access/account_actions.hpp"
#include "access/account_store.hpp"
#include "access/password.hpp"
#include "access/second_factor.hpp"
#include "app/office.hpp"
#include "app/plan_printing.hpp"
#include "app/sealing_key.hpp"
#include "checklist/checklist_set.hpp"
#include "cli/all_commands.hpp"
#include "plan/plan_actions.hpp"
#include "responsibility/duty_set.hpp"
#include "responsibility/responsibility_store.hpp"

#include <ostream>

namespace bihuan::cli {
namespace {

const Actor by_command{"system", "system", "cli"};

/// A damaged file of the office's own is told here, before an inspector stands in front of it.
void look_through_checklists(const app::Office& office, std::ostream& out, bool zh) {
    const auto checklists =
        checklist::ChecklistSet::with_folder((office.settings().data / "checklists").string());
    std::size_t items = 0;
    for (const auto& list : checklists.all())
        items += list.items.size();
    out << (zh ? "检查表 " : "checklists: ") << checklists.all().size()
        << (zh ? " 张，检查事项 " : ", items: ") << items << (zh ? " 项\n" : "\n");
}

/// Each template becomes the office's own draft, unless it has a plan of that code.
void register_plans(app::Office& office, std::ostream& out, bool zh) {
    const auto plans = plan::templates_in(app::plans_folder(office));
    const auto added = office.database().write(by_command, [&](db::Transaction& transaction) {
        return plan::register_templates(transaction, office.ids(), plans);
    });
    out << (zh ? "应急预案模板 " : "emergency plans: ") << plans.size()
        << (zh ? " 个，新登记为草案 " : ", new drafts: ") << added << (zh ? " 个\n" : "\n");
}

/// An office that keeps posts and duties of its own is left alone.
void adopt_duties(app::Office& office, std::ostream& out, bool zh) {
    const bool has_posts = office.database().read(
        [](const db::Reader& reader) { return !responsibility::posts_page(reader, {}, {}, 1).empty(); });
    if (has_posts) return;
    const auto adopted = office.database().write(by_command, [&](db::Transaction& transaction) {
        return responsibility::adopt_built_in(transaction, office.ids());
    });
    out << (zh ? "岗位 " : "posts: ") << adopted.posts << (zh ? " 个，职责 " : ", duties: ") << adopted.duties
        << (zh ? " 项\n" : "\n");
}

void make_first_administrator(app::Office& office, std::ostream& out, bool zh) {
    const bool any =
        office.database().read([](const db::Reader& reader) { return access::any_account(reader); });
    if (any) return;
    const std::string password = access::generated_password();
    office.database().write(by_command, [&](db::Transaction& transaction) {
        return access::add_account(transaction, office.ids(), "admin", access::Role::administrator, password);
    });
    out << (zh ? "管理员账号：admin\n初始密码（只显示一次）："
               : "administrator: admin\nfirst password (shown once): ")
        << password << "\n";
}

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
    look_through_checklists(office, streams.out, zh);
    register_plans(office, streams.out, zh);
    adopt_duties(office, streams.out, zh);
    make_first_administrator(office, streams.out, zh);
    return 0;
}

} // namespace

Command init_command() {
    return {"init",
            "建立或升级数据库，载入检查表、应急预案模板和岗位职责，建立第一个管理员",
            "create or upgrade the database, load the checklists, plans and duties of posts, create the "
            "first administrator",
            {},
            run};
}

} // namespace bihuan::cli
