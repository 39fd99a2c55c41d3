// A letter to each enterprise with hazards that are late or fall due within days: all in one go, a page each.
#include "core/redaction.hpp"
#include "hazard/hazard_rules.hpp"
#include "workpaper/facts.hpp"
#include "workpaper/hazard_lines.hpp"

#include <map>

namespace bihuan::workpaper {
namespace {

/// Still to be put right by the enterprise itself: not handed in, not with another department.
bool is_the_enterprises(const Hazard& hazard, Date today) {
    return hazard::is_open(hazard, today) && !hazard.transferred_on && !hazard.rectified_on &&
           !hazard.submitted_on;
}

std::string standing(std::int64_t late, std::int64_t left, Language language) {
    const bool zh = language == Language::zh;
    const auto days = std::to_string(late > 0 ? late : left);
    if (late > 0) return zh ? "已逾期" + days + "天" : days + " days late";
    if (left == 0) return zh ? "今天到期" : "due today";
    return zh ? "还有" + days + "天到期" : "due in " + days + " days";
}

} // namespace

void add_reminder_letters(const db::Reader& reader, const Asked& asked, Json::Object& facts) {
    const Date today = asked.today();
    hazard::Filter filter;
    filter.community = asked.community;
    filter.enterprise = asked.enterprise;
    filter.areas = asked.areas;
    filter.grids = asked.grids;
    filter.state = "open";
    filter.due_to = today.plus_days(asked.days);
    filter.today = today;
    std::map<std::string, Json::List> by_place; // by community, name and identity: the order of delivery
    Json::List all;
    each_hazard_line(reader, filter, today, [&](const Hazard& hazard, Json line) {
        const auto due = line.find("due_date")->text();
        if (!due || !is_the_enterprises(hazard, today)) return;
        const auto left = days_between(today, Date::parse(*due).value());
        if (left > asked.days) return;
        const auto late = left < 0 ? -left : 0;
        line.set("standing", standing(late, left, Language::zh));
        line.set("standing_en", standing(late, left, Language::en));
        line.set("is_late", late > 0);
        by_place[hazard.community + "\n" + *line.find("enterprise")->text() + "\n" + hazard.enterprise.text()]
            .push_back(std::move(line));
    });
    Json::List letters;
    for (auto& [key, hazards] : by_place) {
        std::int64_t late = 0;
        for (const auto& hazard : hazards) {
            if (*hazard.find("is_late")->boolean()) ++late;
            all.push_back(hazard);
        }
        const Json& first = hazards.front();
        const auto count = static_cast<std::int64_t>(hazards.size());
        Json letter = Json::Object{{"name", *first.find("enterprise")},
                                   {"address", *first.find("address")},
                                   {"community", *first.find("community")},
                                   {"count", count},
                                   {"late", late},
                                   {"due", count - late},
                                   {"has_late", late > 0},
                                   {"index", static_cast<std::int64_t>(letters.size())},
                                   {"is_first", letters.empty()}};
        letter.set("hazards", std::move(hazards));
        letters.push_back(std::move(letter));
    }
    facts.emplace_back("days", asked.days);
    facts.emplace_back("letter_count", static_cast<std::int64_t>(letters.size()));
    facts.emplace_back("counts", Json::Object{{"letters", static_cast<std::int64_t>(letters.size())},
                                              {"hazards", static_cast<std::int64_t>(all.size())}});
    facts.emplace_back("letters", std::move(letters));
    facts.emplace_back("reminded", std::move(all));
}

} // namespace bihuan::workpaper
