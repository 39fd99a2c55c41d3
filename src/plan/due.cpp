#include "plan/due.hpp"

#include "deadline/deadline.hpp"
#include "notice/outbox.hpp"

namespace bihuan::plan {
namespace {

struct Words {
    const char *zh, *en;
};
Words words_of(const std::string& kind) {
    if (kind == "filing") return {"备案", "be filed"};
    if (kind == "evaluation") return {"评估", "be evaluated"};
    return {"演练", "be drilled"};
}

int warn_days(const std::string& kind, Date day) {
    const auto& rules = deadline::Rules::built_in();
    return rules
        .rule(kind == "filing"       ? "plan_filing"
              : kind == "evaluation" ? "plan_evaluation"
                                     : "drill_government",
              day)
        .warn_days;
}

notice::Message message_of(const Due& due, bool late) {
    const auto [zh, en] = words_of(due.kind);
    notice::Message message;
    message.kind = "plan_due";
    message.key =
        "plan_due:" + due.subject + ":" + due.kind + ":" + due.due_on.text() + (late ? ":late" : "");
    message.subject_type = due.subject_type;
    message.subject = due.subject;
    message.community = due.community;
    message.permission = access::Permission::manage_plans;
    message.title_zh = "《" + due.title + "》" + (late ? "已超过" : "应于") + due.due_on.text() +
                       (late ? "的" : "前") + zh + (late ? "期限" : "");
    message.title_en =
        "“" + due.title + "” " + (late ? "was to " : "has to ") + en + " by " + due.due_on.text();
    message.body_zh = message.title_zh;
    message.body_en = message.title_en;
    return message;
}

} // namespace

std::vector<Due> due_until(const db::Reader& reader, Date until,
                           const std::optional<std::vector<std::string>>& areas, std::int64_t limit) {
    db::Conditions conditions;
    conditions.add("due_on <= ?", until);
    if (areas) {
        auto places = *areas;
        places.emplace_back(); // plans of the office are everybody's
        conditions.within("community", places);
    }
    const std::string most = conditions.place(limit);
    std::vector<Due> all;
    reader.each(
        "SELECT subject_type, subject, title, community, enterprise, kind, due_on FROM plan_due WHERE " +
            conditions.text() + " ORDER BY due_on, subject, kind LIMIT " + most,
        conditions.parameters(), [&](const db::Row& row) {
            all.push_back({std::string{row.text(0)}, std::string{row.text(1)}, std::string{row.text(2)},
                           std::string{row.text(3)}, std::string{row.text(4)}, std::string{row.text(5)},
                           row.date(6)});
        });
    return all;
}

int remind_of_plans(db::Database& database, IdSource& ids) {
    constexpr std::int64_t most = 10'000;
    constexpr int longest_warning = 60; // days, of the rules of plans
    return database.write(Actor{"system", "system", "job"}, [&](db::Transaction& transaction) {
        const Date today = transaction.today();
        int count = 0;
        for (const auto& due : due_until(transaction, today.plus_days(longest_warning), std::nullopt, most)) {
            if (due.subject_type == "emergency_plan" && due.kind == "drill") continue; // drill tells of it
            const bool late = due.due_on < today;
            if (!late && due.due_on.plus_days(-warn_days(due.kind, today)) > today) continue;
            notice::post(transaction, ids, message_of(due, late));
            ++count;
        }
        return count;
    });
}

} // namespace bihuan::plan
