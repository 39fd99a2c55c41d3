#include "app/jobs.hpp"

#include "app/retained.hpp"
#include "hazard/escalation.hpp"

namespace bihuan::app {
namespace {

using operation::daily_at;
using operation::JobResult;
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

struct Row {
    std::string_view name; ///< as in `bihuan job NAME`
    record::Label title;
    When when;
    JobResult (*run)(Office&); ///< may be interrupted at any moment, and is then run again
};

constexpr Row table[]{
    {"escalation", {"隐患逐级提醒", "reminders on open hazards"}, daily_at(7, 30), escalate_hazards},
    {"retention", {"按保存期限清理", "purging by the rules of retention"}, daily_at(3, 30), purge},
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
