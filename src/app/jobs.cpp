#include "app/jobs.hpp"

#include "app/deliveries.hpp"
#include "app/retained.hpp"

namespace bihuan::app {
namespace {

using operation::daily_at;
using operation::every_minutes;
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

JobResult deliver(Office& office) {
    const auto sent = deliver_messages(office);
    const auto text = [](int count) { return std::to_string(count); };
    return {"已送达 " + text(sent.taken) + "，稍后重试 " + text(sent.later) + "，未送达 " +
                text(sent.refused),
            text(sent.taken) + " delivered, " + text(sent.later) + " to be tried again, " +
                text(sent.refused) + " failed"};
}

struct Row {
    std::string_view name; ///< as in `bihuan job NAME`
    record::Label title;
    When when;
    JobResult (*run)(Office&); ///< may be interrupted at any moment, and is then run again
};

constexpr Row table[]{
    {"deliveries", {"投递消息", "delivering messages"}, every_minutes(1), deliver},
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
