#include "drill/schedule.hpp"

#include "deadline/deadline.hpp"
#include "notice/outbox.hpp"

#include <algorithm>

namespace bihuan::drill {
namespace {

Json day_text(const std::optional<Date>& day) {
    return day ? Json{day->text()} : Json{};
}

struct Owed {
    Json row;
    std::optional<Date> due;
};

Json sorted(std::vector<Owed> all) {
    std::ranges::stable_sort(all, {}, &Owed::due);
    Json list = Json::List{};
    for (auto& one : all)
        list.push(std::move(one.row));
    return list;
}

} // namespace

Json schedule(const db::Reader& reader, Date today, const std::optional<std::vector<std::string>>& areas) {
    std::vector<Owed> plans;
    db::Parameters parameters;
    // Plans of the office itself concern everybody.
    auto places = areas;
    if (places) places->emplace_back();
    const std::string here = db::within("plan_listed.community", places, parameters);
    reader.each(
        "SELECT plan_listed.id, plan_listed.code, plan_listed.title, plan_listed.drilled_on, "
        "plan_listed.drill_due, (SELECT min(drill.planned_on) FROM drill WHERE drill.plan = plan_listed.id "
        "AND drill.state IN ('planned', 'prepared')) FROM plan_listed JOIN plan_in_use ON plan_in_use.id "
        "= plan_listed.id WHERE " +
            here + " ORDER BY plan_listed.id",
        parameters, [&](const db::Row& row) {
            const auto due = row.optional_date(4);
            plans.push_back({Json::Object{{"plan", row.text(0)},
                                          {"code", row.text(1)},
                                          {"title", row.text(2)},
                                          {"last_on", day_text(row.optional_date(3))},
                                          {"due_on", day_text(due)},
                                          {"overdue", due && *due < today},
                                          {"next_on", day_text(row.optional_date(5))}},
                             due});
        });
    std::vector<Owed> enterprises;
    parameters.clear();
    const std::string there = db::within("enterprise_drill_duty.community", areas, parameters);
    const auto& rules = deadline::Rules::built_in();
    reader.each(
        "SELECT enterprise_drill_duty.id, enterprise_drill_duty.name, enterprise_drill_duty.community, "
        "enterprise_drill_duty.rule, (SELECT max(drill.held_on) FROM drill WHERE drill.enterprise = "
        "enterprise_drill_duty.id) FROM enterprise_drill_duty WHERE " +
            there + " ORDER BY enterprise_drill_duty.id",
        parameters, [&](const db::Row& row) {
            const auto& rule = rules.rule(row.text(3), today);
            const auto last = row.optional_date(4);
            std::optional<Date> due;
            if (last) due = rules.due(row.text(3), *last).due;
            enterprises.push_back({Json::Object{{"enterprise", row.text(0)},
                                                {"name", row.text(1)},
                                                {"community", row.text(2)},
                                                {"rule", row.text(3)},
                                                {"rule_zh", rule.title_zh},
                                                {"source", rule.source},
                                                {"last_on", day_text(last)},
                                                {"due_on", day_text(due)},
                                                {"overdue", due && *due < today}},
                                   due});
        });
    return Json::Object{{"plans", sorted(std::move(plans))}, {"enterprises", sorted(std::move(enterprises))}};
}

int remind_of_drills(db::Database& database, IdSource& ids) {
    int count = 0;
    database.housekeeping([&](db::Transaction& transaction) {
        const Date today = transaction.today();
        const int days_before = deadline::Rules::built_in().rule("drill_government", today).warn_days;
        std::vector<notice::Message> messages;
        transaction.each(
            "SELECT plan_listed.id, plan_listed.title, plan_listed.community, plan_listed.drill_due "
            "FROM plan_listed JOIN plan_in_use ON plan_in_use.id = plan_listed.id WHERE "
            "plan_listed.drill_due <= $1 ORDER BY plan_listed.id",
            {today.plus_days(days_before)}, [&](const db::Row& row) {
                ++count;
                notice::Message message;
                message.kind = "drill_due";
                message.key = "drill_due:" + std::string{row.text(0)} + ":" + std::string{row.text(3)} + ":" +
                              today.month_text();
                message.subject_type = "emergency_plan";
                message.subject = row.text(0);
                message.community = row.text(2);
                message.permission = access::Permission::record_drills;
                const bool late = row.date(3) < today;
                message.title_zh = late ? "预案演练已超过期限" : "预案演练即将到期";
                message.title_en = late ? "a drill of a plan is overdue" : "a drill of a plan is due";
                message.body_zh = std::string{row.text(1)} + "，期限 " + std::string{row.text(3)};
                message.body_en = std::string{row.text(1)} + ", due on " + std::string{row.text(3)};
                messages.push_back(std::move(message));
            });
        for (const auto& message : messages)
            notice::post(transaction, ids, message);
    });
    return count;
}

} // namespace bihuan::drill
