#include "enforcement/closure_alert.hpp"

#include "core/embedded.hpp"
#include "core/text.hpp"
#include "notice/outbox.hpp"

#include <map>
#include <stdexcept>

namespace bihuan::embedded {
std::span<const EmbeddedFile> closure_rules();
}

namespace bihuan::enforcement {
namespace {

using access::Permission;
using http::Call;
using http::Response;

constexpr std::string_view law = "安全生产法";

struct Endangered {
    std::string name, community;
    std::vector<std::string> hazards;
};

/// Places with a major hazard that is open.
std::map<std::string, Endangered> endangered(const db::Reader& reader,
                                             const std::optional<std::vector<std::string>>& areas) {
    std::map<std::string, Endangered> places;
    db::Conditions conditions;
    conditions.add("h.level = 'major'").add("h.closed_on IS NULL").add("h.voided_on IS NULL");
    conditions.within("h.community", areas);
    reader.each("SELECT p.id, p.name, h.community, h.code FROM hazard_timeline h "
                "JOIN enterprise_entry entry ON entry.entry = h.enterprise "
                "JOIN enterprise_place p ON p.id = entry.place WHERE " +
                    conditions.text() +
                    " AND NOT EXISTS (SELECT 1 FROM enterprise_merger m WHERE m.entry = "
                    "p.id) ORDER BY h.code",
                conditions.parameters(), [&](const db::Row& row) {
                    auto& place = places[std::string{row.text(0)}];
                    place.name = row.text(1);
                    place.community = row.text(2);
                    place.hazards.emplace_back(row.text(3));
                });
    return places;
}

ClosureAlert counted(const db::Reader& reader, const ClosureRule& rule, const std::string& id,
                     const Endangered& place, Date today) {
    ClosureAlert alert{rule.code, rule.source, id, place.name, place.community, place.hazards, {}, 0};
    reader.each("SELECT id, code, decision_no, decided_on, basis FROM penalty_case WHERE enterprise IN "
                "(SELECT entry FROM enterprise_entry WHERE place = $1) AND decided_on >= $2 AND "
                "decided_on <= $3 AND withdrawn_on IS NULL ORDER BY decided_on DESC, id DESC",
                {id, first_day(rule, today), today}, [&](const db::Row& row) {
                    const auto text = [&](int column) { return std::string{row.text(column)}; };
                    if (row.text(4).find(law) == std::string_view::npos)
                        ++alert.others;
                    else
                        alert.penalties.push_back({text(0), text(1), text(2), row.date(3)});
                });
    return alert;
}

Json json_of(const ClosureAlert& alert) {
    Json::List hazards, penalties;
    for (const auto& code : alert.major_hazards)
        hazards.emplace_back(code);
    for (const auto& one : alert.penalties)
        penalties.emplace_back(Json::Object{{"id", one.id},
                                            {"code", one.code},
                                            {"decision_no", one.decision_no},
                                            {"decided_on", one.decided_on.text()}});
    return Json::Object{{"rule", alert.rule},
                        {"source", alert.source},
                        {"enterprise", alert.enterprise},
                        {"name", alert.name},
                        {"community", alert.community},
                        {"major_hazards", std::move(hazards)},
                        {"penalties", std::move(penalties)},
                        {"penalties_on_another_basis", alert.others}};
}

Response list(const Call& call, const db::Reader& reader) {
    Json::List items;
    for (const auto& alert : closure_alerts(reader, call.today, call.areas))
        items.push_back(json_of(alert));
    return http::json_response(Json{Json::Object{{"items", std::move(items)}}}.dump());
}

} // namespace

const std::vector<ClosureRule>& closure_rules() {
    static const auto rules = [] {
        std::vector<ClosureRule> all;
        bool header = true;
        for (const auto& line : text::split(embedded::closure_rules().front().bytes, U"\n")) {
            if (std::exchange(header, false)) continue;
            const auto cells = text::split(line, U",");
            const auto from = cells.size() == 6 ? Date::parse(text::trim(cells[5])) : std::nullopt;
            if (!from || (cells[3] != "day" && cells[3] != "year"))
                throw std::logic_error{"closure_rules.csv: " + line};
            all.push_back(
                {cells[0], std::stoll(cells[1]), std::stoi(cells[2]), cells[3] == "year", cells[4], *from});
        }
        return all;
    }();
    return rules;
}

Date first_day(const ClosureRule& rule, Date today) {
    Date first = today;
    if (rule.in_years)
        for (int year = 0; year < rule.count; ++year)
            first = year_before({first, first}).from;
    else
        first = today.plus_days(-rule.count);
    return first.plus_days(1); // the day of the last decision is one of them
}

std::vector<ClosureAlert> closure_alerts(const db::Reader& reader, Date today,
                                         const std::optional<std::vector<std::string>>& areas) {
    std::vector<ClosureAlert> alerts;
    for (const auto& [id, place] : endangered(reader, areas))
        for (const auto& rule : closure_rules()) {
            if (today < rule.in_force_from) continue;
            auto alert = counted(reader, rule, id, place, today);
            if (static_cast<std::int64_t>(alert.penalties.size()) >= rule.penalties)
                alerts.push_back(std::move(alert));
        }
    return alerts;
}

int tell_of_closure_alerts(db::Database& database, IdSource& ids) {
    return database.housekeeping([&](db::Transaction& transaction) {
        const auto alerts = closure_alerts(transaction, transaction.today(), std::nullopt);
        for (const auto& alert : alerts) {
            notice::Message message;
            message.kind = "closure_alert";
            message.key =
                message.kind + ":" + alert.rule + ":" + alert.enterprise + ":" + alert.penalties.front().id;
            message.subject_type = "enterprise";
            message.subject = alert.enterprise;
            message.community = alert.community;
            message.permission = Permission::approve_hazards;
            message.urgent = true;
            const auto count = std::to_string(alert.penalties.size());
            message.title_zh = alert.name + "：有重大事故隐患且受处罚 " + count + " 次，请研判是否提请关闭";
            message.title_en = alert.name + ": a major hazard and " + count +
                               " penalties; consider whether its closure is to be proposed";
            message.body_zh = alert.community + "，依据 " + alert.source + "。仅为提示，不作任何决定。";
            message.body_en = alert.community + ", " + alert.source + ". An alert only; nothing is decided.";
            notice::post(transaction, ids, message);
        }
        return static_cast<int>(alerts.size());
    });
}

std::vector<http::Route> closure_routes() {
    return {{.method = "GET",
             .path = "/api/v1/closure-alerts",
             .audience = Permission::read_cases,
             .action = "closure_alert.list",
             .summary = {"重大隐患且多次受处罚的企业（仅提示）",
                         "enterprises with a major hazard and repeated penalties (an alert only)"},
             .output = http::free_object("closure_alerts", "items: rule, source, enterprise, penalties"),
             .work = http::Reading{list}}};
}

} // namespace bihuan::enforcement
