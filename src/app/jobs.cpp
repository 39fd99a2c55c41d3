#include "app/jobs.hpp"

#include "activation/report_actions.hpp"
#include "app/backups.hpp"
#include "app/deliveries.hpp"
#include "app/restore_drill.hpp"
#include "app/retained.hpp"
#include "assignment/assignment_actions.hpp"
#include "enforcement/closure_alert.hpp"
#include "drill/schedule.hpp"
#include "enforcement/disclosure_actions.hpp"
#include "evidence/evidence_store.hpp"
#include "hazard/escalation.hpp"
#include "http/waiting.hpp"
#include "patrol/clue_actions.hpp"
#include "plan/due.hpp"
#include "readiness/reminders.hpp"
#include "readiness/verification.hpp"
#include "responsibility/responsibility_actions.hpp"

namespace bihuan::app {
namespace {

using operation::daily_at;
using operation::every_minutes;
using operation::JobResult;
using operation::weekly_at;
using operation::When;

JobResult purge(Office& office) {
    JobResult result{"清理：", "purged: "};
    for (const auto& [code, count] : purge_by_retention(office)) {
        const std::string one = code + " " + std::to_string(count) + "; ";
        result.zh += one;
        result.en += one;
    }
    return result;
}

JobResult escalate_hazards(Office& office) {
    const auto done = hazard::escalate(office.database(), office.ids(), office.clock().now());
    return {"提醒 " + std::to_string(done.told) + " 次，补齐照片销号 " + std::to_string(done.closed) + " 条",
            std::to_string(done.told) + " reminders, " + std::to_string(done.closed) +
                " closed now that their photos are there"};
}

JobResult back_up(Office& office) {
    const auto backup = make_backup(office);
    const int gone = rotate_backups(office);
    const std::string name = backup.path.filename().string();
    return {name + "，" + std::to_string(backup.bytes) + " 字节；清理旧备份 " + std::to_string(gone) + " 份",
            name + ", " + std::to_string(backup.bytes) +
                " bytes; old backups removed: " + std::to_string(gone)};
}

JobResult drill(Office& office) {
    const RestoreDrill held = hold_restore_drill(office);
    if (held.outcome == DrillOutcome::failed)
        throw Problem{ProblemKind::restore_drill_failed,
                      {{"finding", held.finding_zh}, {"finding_en", held.finding_en}}};
    return {held.backup + " 恢复、核验通过，记录 " + std::to_string(held.records) + " 条",
            held.backup + " restored and verified, " + std::to_string(held.records) + " records"};
}

JobResult sweep_uploads(Office& office) {
    const auto count = std::to_string(evidence::sweep_uploads(office.database()));
    return {"清除未完成的上传 " + count + " 个", "unfinished uploads removed: " + count};
}

JobResult remind_of_clues(Office& office) {
    patrol::remind_of_clues(office.database(), office.ids());
    return {"已提醒到期的线索", "told of clues that are due"};
}

/// Inspections and orders come into the queue, and what has to be published soon is told.
JobResult see_to_disclosures(Office& office) {
    enforcement::gather_disclosures(office.database(), office.ids());
    enforcement::remind_of_disclosures(office.database(), office.ids());
    return {"已收集并提醒待公示的决定", "gathered what is to be disclosed and told of what is due"};
}

JobResult look_for_closures(Office& office) {
    const auto count = std::to_string(enforcement::tell_of_closure_alerts(office.database(), office.ids()));
    return {"重大隐患且多次受处罚的企业 " + count + " 条预警", count + " alerts of repeated penalties"};
}

JobResult give_up_waiting(Office& office) {
    const auto count = std::to_string(http::give_up_waiting(office.database()));
    return {"不再等待的步骤 " + count + " 个", "steps that are waited with no longer: " + count};
}

JobResult deliver(Office& office) {
    const auto sent = deliver_messages(office);
    const auto text = [](int count) { return std::to_string(count); };
    return {"已送达 " + text(sent.taken) + "，稍后重试 " + text(sent.later) + "，未送达 " +
                text(sent.refused),
            text(sent.taken) + " delivered, " + text(sent.later) + " to be tried again, " +
                text(sent.refused) + " failed"};
}

/// A change of a leader that was dated ahead shows in the organisation from its day on.
JobResult show_leaders(Office& office) {
    const auto changed =
        office.database().write(Actor{"system", "system", "job"}, [&](db::Transaction& transaction) {
            return responsibility::show_leaders_of_today(transaction, office.ids());
        });
    return {"组织台账更新包保领导 " + std::to_string(changed) + " 个社区",
            "leaders changed in the organisation: " + std::to_string(changed)};
}

JobResult remind_of_matters(Office& office) {
    const auto count = std::to_string(assignment::remind(office.database(), office.ids()));
    return {"到期或逾期的交办事项 " + count + " 项", count + " matters due soon or late"};
}

JobResult remind_of_response(Office& office) {
    const auto count = std::to_string(activation::remind_of_late(office.database(), office.ids()));
    return {"超过时限的报告和任务 " + count + " 项", "late reports and tasks: " + count};
}

/// Numbers that nobody has confirmed for a month are asked for; supplies that expire or run short are told.
JobResult see_to_readiness(Office& office) {
    const auto asked = std::to_string(readiness::ask_contacts(office.database(), office.ids()));
    const auto told = std::to_string(readiness::remind_of_supplies(office.database(), office.ids()));
    const auto owed = std::to_string(drill::remind_of_drills(office.database(), office.ids()));
    return {"发起通讯录核对 " + asked + " 个，到期或不足的物资 " + told + " 项，到期的演练 " + owed + " 项",
            asked + " contacts to be asked, " + told + " supplies that expire or are short, " + owed +
                " drills owed"};
}

JobResult remind_of_plans(Office& office) {
    const auto count = std::to_string(plan::remind_of_plans(office.database(), office.ids()));
    return {"到期或将到期的预案事项 " + count + " 件", count + " matters of plans are due or late"};
}

struct Row {
    std::string_view name; ///< as in `bihuan job NAME`
    record::Label title;
    When when;
    JobResult (*run)(Office&); ///< may be interrupted at any moment, and is then run again
};

constexpr Row table[]{
    {"escalation", {"隐患逐级提醒", "reminders on open hazards"}, daily_at(7, 30), escalate_hazards},
    {"backup", {"备份", "backup"}, daily_at(2, 0), back_up},
    {"restore_drill", {"备份恢复演练", "restore drill"}, weekly_at(7, 3, 0), drill},
    {"response",
     {"提醒响应中超时的报告和任务", "telling of late reports and tasks of a response"},
     every_minutes(1),
     remind_of_response},
    {"deliveries", {"投递消息", "delivering messages"}, every_minutes(1), deliver},
    {"retention", {"按保存期限清理", "purging by the rules of retention"}, daily_at(3, 30), purge},
    {"uploads", {"清除未完成的上传", "removing unfinished uploads"}, daily_at(3, 45), sweep_uploads},
    {"clues", {"提醒到期的线索", "telling of clues that are due"}, daily_at(7, 30), remind_of_clues},
    {"matters", {"提醒交办事项", "telling of matters that are due"}, daily_at(7, 40), remind_of_matters},
    {"readiness",
     {"核对通讯录，提醒物资和演练", "contacts to be asked, supplies and drills told"},
     daily_at(7, 45),
     see_to_readiness},
    {"plans",
     {"提醒预案备案、评估", "telling of plans that are due"},
     daily_at(7, 40),
     remind_of_plans},
    {"disclosures",
     {"收集和提醒执法公示", "gathering and telling of disclosures"},
     daily_at(7, 35),
     see_to_disclosures},
    {"closure_alerts",
     {"重大隐患且多次受处罚的预警", "alerts of a major hazard with repeated penalties"},
     daily_at(7, 40),
     look_for_closures},
    {"waiting", {"结束等待过久的步骤", "ending what waited too long"}, daily_at(3, 50), give_up_waiting},
    {"leaders", {"按日期更新包保领导", "leaders as of the day"}, daily_at(0, 5), show_leaders},
};

} // namespace

std::vector<operation::Job> jobs(Office& office) {
    std::vector<operation::Job> all;
    for (const auto& row : table)
        all.push_back({row.name, row.title, row.when, [&office, run = row.run] { return run(office); }});
    return all;
}

std::vector<std::string_view> job_names() {
    std::vector<std::string_view> names;
    for (const auto& row : table)
        names.push_back(row.name);
    return names;
}

} // namespace bihuan::app
