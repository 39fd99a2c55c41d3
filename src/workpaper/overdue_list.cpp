// What is late today: the enterprises' deadlines, and the days that the law sets to the office itself.
#include "core/redaction.hpp"
#include "enterprise/enterprise.hpp"
#include "hazard/derived_facts.hpp"
#include "workpaper/facts.hpp"
#include "workpaper/hazard_lines.hpp"

#include <algorithm>

namespace bihuan::workpaper {
namespace {

std::int64_t days_of(const Json& row) {
    const auto* days = row.find("days_overdue")->integer();
    return days ? *days : 0;
}

/// The longest late first.
void sort_by_days(Json::List& rows) {
    std::stable_sort(rows.begin(), rows.end(),
                     [](const Json& one, const Json& other) { return days_of(one) > days_of(other); });
}

hazard::Filter within(const Asked& asked) {
    hazard::Filter filter;
    filter.community = asked.community;
    filter.areas = asked.areas;
    filter.grids = asked.grids;
    filter.today = asked.today();
    return filter;
}

Json::List late_of_office(const db::Reader& reader, const Asked& asked) {
    auto filter = within(asked);
    filter.late_government = true;
    Json::List rows;
    std::string after;
    for (;;) {
        const auto batch = hazard::page(reader, filter, after, 500);
        if (batch.empty()) break;
        after = batch.back().id.text();
        for (const auto& hazard : batch) {
            const auto file = hazard::file_of(reader, hazard);
            const auto name =
                reader.text("SELECT name FROM enterprise_identity WHERE id = $1", {hazard.enterprise.text()});
            for (const auto& limit : hazard::office_limits(file)) {
                if (limit.why.due >= asked.today()) continue;
                rows.push_back(
                    Json::Object{{"id", hazard.id.text()},
                                 {"code", hazard.code},
                                 {"enterprise", redacted(name.value_or(""))},
                                 {"community", hazard.community},
                                 {"matter", limit.why.title_zh},
                                 {"matter_en", limit.why.title_en},
                                 {"started_by", limit.started_by_zh},
                                 {"started_by_en", limit.started_by_en},
                                 {"start", limit.why.start.text()},
                                 {"due_date", limit.why.due.text()},
                                 {"days_overdue", std::int64_t{days_between(limit.why.due, asked.today())}},
                                 {"source", limit.why.source}});
            }
        }
    }
    return rows;
}

} // namespace

void add_overdue_list(const db::Reader& reader, const Asked& asked, Json::Object& facts) {
    auto filter = within(asked);
    filter.state = "overdue";
    Json::List enterprises;
    each_hazard_line(reader, filter, asked.today(), [&](const Hazard&, Json line) {
        if (days_of(line) > 0) enterprises.push_back(std::move(line));
    });
    sort_by_days(enterprises);
    Json::List office = late_of_office(reader, asked);
    sort_by_days(office);
    facts.emplace_back("counts", Json::Object{{"enterprises", static_cast<std::int64_t>(enterprises.size())},
                                              {"office", static_cast<std::int64_t>(office.size())}});
    facts.emplace_back("enterprises", std::move(enterprises));
    facts.emplace_back("office_late", std::move(office));
}

} // namespace bihuan::workpaper
