#include "activation/activation_rules.hpp"
#include "activation/fact_rows.hpp"
#include "activation/response_facts.hpp"

#include <algorithm>

namespace bihuan::activation {
namespace {

constexpr std::size_t most_entries = 30; ///< of the course since the report before

/// What people wrote since this recipient was last told, what came in late included; of the first, since the
/// start.
Json course_since(const db::Reader& reader, const Activation& activation, Instant from, Instant at) {
    Json::List rows;
    const auto entries = entries_of(reader, activation.id, 0, 100'000);
    for (const auto& entry : entries) {
        const bool by_people = entry.kind <= EntryKind::correction || entry.kind == EntryKind::level ||
                               entry.kind == EntryKind::start;
        const Instant when = entry.happened_at.value_or(entry.recorded_at);
        if (by_people && (from <= when || from < entry.recorded_at) && when <= at && entry.recorded_at <= at)
            rows.emplace_back(
                Json::Object{{"at", clock_text(when)},
                             {"kind", text_of(entry.kind).zh},
                             {"words", entry.place + (entry.place.empty() ? "" : "：") + entry.words}});
    }
    std::ranges::stable_sort(rows, {}, [](const Json& row) { return *row.find("at")->text(); });
    if (rows.size() > most_entries) rows.erase(rows.begin(), rows.end() - most_entries);
    return rows;
}

constexpr std::size_t most_measures = 25;

struct Work {
    std::int64_t done = 0, in_hand = 0, waiting = 0;
    std::string measures; ///< what was done, in the order in which it was
};

Work work_of(std::vector<ResponseCard> cards, Instant at) {
    std::ranges::stable_sort(cards, {},
                             [](const ResponseCard& card) { return card.finished_at.value_or(Instant{}); });
    Work work;
    std::size_t told = 0;
    for (const auto& card : cards) {
        const bool done = card.state == CardState::done && card.finished_at <= at;
        work.done += done;
        work.waiting += card.state == CardState::open;
        work.in_hand += !done && (card.state == CardState::taken || card.state == CardState::done);
        if (!done || ++told > most_measures) continue;
        work.measures += (work.measures.empty() ? "" : "；") + card.community + card.role_name + "：" +
                         card.task + (card.note.empty() ? "" : "（" + card.note + "）");
    }
    return work;
}

} // namespace

Json report_facts(const db::Reader& reader, const Activation& activation, const ResponseReport& report,
                  const std::string& words, Instant at) {
    const auto sent_before = db::rows<ResponseReport>(
        reader,
        "SELECT {columns} FROM response_report WHERE activation = $1 AND sent_at IS NOT NULL AND id <> $2 "
        "AND recipient = $3 ORDER BY sent_at",
        {activation.id.text(), report.id.text(), report.recipient});
    const bool is_first = sent_before.empty() || report.stage == UpwardReport::first;
    const Instant from = is_first ? Instant{} : *sent_before.back().sent_at;
    std::optional<ResponseCasualty> casualties;
    for (const auto& one : casualties_of(reader, activation.id))
        if (one.as_of <= at) casualties = one;
    const auto work = work_of(cards_of(reader, activation.id), at);
    const auto grade = casualties ? grade_of(*casualties) : std::nullopt;
    Json facts = Json::Object{
        {"made_on", at.local_date().text()},
        {"stage", text_of(report.stage).zh},
        {"stage_en", text_of(report.stage).en},
        {"number", static_cast<std::int64_t>(sent_before.size() + 1)},
        {"recipient", report.recipient},
        {"reason", report.reason},
        {"holds", report.holds},
        {"plan_title", activation.plan_title},
        {"plan_version_no", activation.plan_version_no},
        {"code", activation.code},
        {"matter", activation.matter},
        {"level", text_of(activation.level).zh},
        {"level_en", text_of(activation.level).en},
        {"area", area_text(activation)},
        {"started_at", moment_text(activation.started_at)},
        {"expected_until", activation.expected_until ? moment_text(*activation.expected_until) : ""},
        {"ended_at",
         activation.ended_at && *activation.ended_at <= at ? moment_text(*activation.ended_at) : ""},
        {"end_reason", activation.end_reason},
        {"measures", activation.measures},
        {"as_of", clock_text(at)},
        {"as_of_text", moment_text(at)},
        {"due_at", moment_text(report.due_at)},
        {"source", report.source},
        {"role", report.role_name},
        {"casualties", casualties ? casualties_text(*casualties) : "暂无人员伤亡报告"},
        {"casualties_as_of", casualties ? moment_text(casualties->as_of.value_or(at)) : ""},
        {"grade", grade ? text_of(*grade).zh : ""},
        {"tasks_done", work.done},
        {"tasks_open", work.in_hand + work.waiting},
        {"tasks_in_hand", work.in_hand},
        {"done", work.measures},
        {"words", words}};
    facts.set("course", course_since(reader, activation, from, at));
    return facts;
}

Json facts_of(const db::Reader& reader, const Activation& activation, const ResponseReport& report,
              Instant now) {
    auto facts = report.facts.empty() ? report_facts(reader, activation, report, report.words, now)
                                      : Json::parse(report.facts);
    facts.set("draft", !report.sent_at.has_value());
    facts.set("reporter", report.sent_by_name);
    if (!facts.find("tasks_in_hand")) facts.set("tasks_in_hand", 0); // frozen before they were counted
    return facts;
}

} // namespace bihuan::activation
