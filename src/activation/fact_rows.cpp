#include "activation/fact_rows.hpp"

#include "activation/activation_rules.hpp"

namespace bihuan::activation {
namespace {

/// With the fraction, so that two things of one minute lie in their order.
double minutes_after(const Activation& activation, Instant at) {
    return static_cast<double>(at.milliseconds() - activation.started_at.milliseconds()) / 60'000;
}

struct Row {
    std::string lane = {};
    double from = 0;
    const char* look = "point";
    std::string label = {};
    std::optional<double> to = {}, due = {};

    operator Json() const {
        return Json::Object{{"lane", lane},
                            {"from", from},
                            {"to", to ? Json{*to} : Json{}},
                            {"due", due ? Json{*due} : Json{}},
                            {"look", look},
                            {"label", label}};
    }
};

Json of_card(const Activation& activation, const ResponseCard& card, Instant until) {
    const Instant end = card.finished_at.value_or(until);
    const bool late = card.due_at < end;
    const char* look = card.state == CardState::done           ? late ? "late" : "done"
                       : card.state == CardState::not_possible ? "late"
                                                               : "open";
    return Row{.lane = card.role_name,
               .from = minutes_after(activation, card.dealt_at),
               .look = look,
               .to = minutes_after(activation, end),
               .due = minutes_after(activation, card.due_at)};
}

} // namespace

std::string area_text(const Activation& activation) {
    std::string text;
    for (const auto& area : activation.communities)
        text += (text.empty() ? "" : "、") + area.community;
    return text.empty() ? "全街道" : text;
}

std::string casualties_text(const ResponseCasualty& of) {
    std::string text;
    const auto add = [&](const char* name, std::int64_t count, const char* unit) {
        text += (text.empty() ? "" : "，") + std::string{name} + std::to_string(count) + unit;
    };
    add("死亡", of.dead, "人");
    add("失踪", of.missing, "人");
    add("重伤", of.seriously_injured, "人");
    add("轻伤", of.slightly_injured, "人");
    if (of.trapped > 0) add("被困", of.trapped, "人");
    if (of.moved > 0) add("转移安置", of.moved, "人");
    if (of.loss_wan_yuan > 0) add("直接经济损失", of.loss_wan_yuan, "万元");
    return text;
}

std::string duration_text(std::int64_t minutes) {
    const std::string rest = std::to_string(minutes % 60) + "分钟";
    return minutes < 60 ? rest : std::to_string(minutes / 60) + "小时" + rest;
}

Json timeline_rows(const Activation& activation, const std::vector<ResponseCard>& cards,
                   const std::vector<ResponseCall>& calls, const std::vector<ResponseReport>& reports,
                   const std::vector<LevelChange>& levels, const std::vector<ResponseEntry>& entries,
                   Instant until) {
    Json::List rows;
    const auto add = [&](Row row) { rows.push_back(row); };
    for (const auto& change : levels)
        add({.from = minutes_after(activation, change.changed_at),
             .look = "level",
             .label = std::string{text_of(change.to_level).zh}});
    if (activation.ended_at)
        add({.from = minutes_after(activation, *activation.ended_at), .look = "level", .label = "终止"});
    for (const auto& card : cards)
        if (card.state != CardState::stood_down) rows.push_back(of_card(activation, card, until));
    for (const auto& call : calls)
        if (call.called_at)
            add({.lane = "叫应",
                 .from = minutes_after(activation, *call.called_at),
                 .look = call.reached_at ? "point" : "hollow"});
    for (const auto& report : reports)
        if (const Instant at = report.sent_at.value_or(report.due_at); at <= until)
            add({.lane = "信息报告",
                 .from = minutes_after(activation, at),
                 .look = report.sent_at && *report.sent_at <= report.due_at ? "point" : "hollow"});
    for (const auto& entry : entries)
        if (entry.kind <= EntryKind::correction && entry.happened_at >= activation.started_at &&
            entry.happened_at <= until)
            add({.lane = "记事和灾情", .from = minutes_after(activation, *entry.happened_at)});
    return rows;
}

} // namespace bihuan::activation
