#include "statistics/explain.hpp"

#include "statistics/explain_rules.hpp"
#include "statistics/statement.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace bihuan::statistics {
namespace {

constexpr std::array<std::string_view, 18> figures{"inspections.visits",         "inspections.enterprises",
                                                   "inspections.reinspections",  "hazards.found",
                                                   "hazards.found_general",      "hazards.found_major",
                                                   "hazards.rectified",          "hazards.rectified_general",
                                                   "hazards.rectified_major",    "hazards.rectification_rate",
                                                   "hazards.carried_in",         "hazards.closed_in_period",
                                                   "hazards.open_at_end",        "hazards.overdue_at_end",
                                                   "hazards.transferred_at_end", "hazards.on_time_rate",
                                                   "hazards.due_in_period",      "hazards.closed_on_time"};

constexpr std::string_view of_hazards = "hazards.";

/// Columns of explain_visits.sql.
ExplainedRecord inspection_of(const db::Row& row) {
    ExplainedRecord record;
    record.sort = "inspection";
    record.id = row.text(0);
    record.code = row.text(1);
    record.date = row.date(2);
    record.enterprise_name = row.text(4);
    record.kind = row.text(5);
    record.community = row.text(6);
    return record;
}

/// Columns of explain_hazards.sql.
HazardNearby hazard_of(const db::Row& row) {
    HazardNearby hazard;
    ExplainedRecord& record = hazard.record;
    record.sort = "hazard";
    record.id = row.text(0);
    record.code = row.text(1);
    record.date = row.date(2);
    record.enterprise_name = row.text(4);
    record.description = row.text(5);
    record.level = row.text(6);
    record.category = row.text(7);
    record.community = row.text(8);
    hazard.own_due_date = row.optional_date(9);
    record.due_date = hazard.own_due_date;
    if (const auto extended_to = row.optional_date(10); record.due_date && extended_to)
        record.due_date = std::max(*record.due_date, *extended_to);
    record.closed_on = row.optional_date(11);
    record.transferred_on = row.optional_date(12);
    record.voided_on = row.optional_date(13);
    return hazard;
}

void explain_visits(const db::Reader& reader, const db::Parameters& asked, bool reinspections,
                    Explanation& explanation) {
    reader.each(statement("explain_visits"), asked, [&](const db::Row& row) {
        const bool is_reinspection = row.text(5) == "reinspection";
        if (is_reinspection == reinspections)
            explanation.records.push_back(inspection_of(row));
        else if (is_reinspection)
            explanation.left_out.push_back({inspection_of(row), LeftOutReason::reinspection});
    });
}

void explain_enterprises(const db::Reader& reader, const db::Parameters& asked, Explanation& explanation) {
    struct Seen {
        ExplainedRecord record;
        bool visited = false;
    };
    std::map<std::string, Seen, std::less<>> enterprises;
    reader.each(statement("explain_visits"), asked, [&](const db::Row& row) {
        Seen& seen = enterprises[std::string{row.text(3)}];
        const bool visit = row.text(5) != "reinspection";
        if (seen.record.id.empty() || (visit && !seen.visited)) {
            seen.record.sort = "enterprise";
            seen.record.id = row.text(3);
            seen.record.date = row.date(2);
            seen.record.enterprise_name = row.text(4);
            seen.record.community = row.text(6);
        }
        seen.visited = seen.visited || visit;
    });
    for (auto& [id, seen] : enterprises)
        if (seen.visited)
            explanation.records.push_back(std::move(seen.record));
        else
            explanation.left_out.push_back({std::move(seen.record), LeftOutReason::reinspection});
}

void explain_hazards(const db::Reader& reader, const db::Parameters& asked, Explanation& explanation) {
    const auto figure = std::string_view{explanation.figure}.substr(of_hazards.size());
    reader.each(statement("explain_hazards"), asked, [&](const db::Row& row) {
        HazardNearby hazard = hazard_of(row);
        const Verdict verdict = judge(hazard, explanation.period, figure);
        if (verdict.standing == Standing::counted)
            explanation.records.push_back(std::move(hazard.record));
        else if (verdict.standing == Standing::left_out)
            explanation.left_out.push_back({std::move(hazard.record), verdict.reason});
    });
}

Json::Object record_json(const ExplainedRecord& record) {
    Json::Object object{{"sort", record.sort}, {"id", record.id}};
    const auto text = [&](const char* name, const std::string& value) {
        if (!value.empty()) object.emplace_back(name, value);
    };
    const auto date = [&](const char* name, const std::optional<Date>& value) {
        if (value) object.emplace_back(name, value->text());
    };
    text("code", record.code);
    date("date", record.date);
    text("enterprise_name", record.enterprise_name);
    text("community", record.community);
    text("kind", record.kind);
    text("description", record.description);
    text("level", record.level);
    text("category", record.category);
    date("due_date", record.due_date);
    date("closed_on", record.closed_on);
    date("transferred_on", record.transferred_on);
    date("voided_on", record.voided_on);
    return object;
}

} // namespace

std::span<const EnumText> enum_texts(LeftOutReason) {
    static constexpr std::array texts{
        EnumText{"voided", "已作废（误报或重复）", "voided: a false alarm or a double"},
        EnumText{"transferred", "已移送，期末尚未收到处理结果",
                 "transferred, without the receiver's result by the end"},
        EnumText{"other_period", "日期不在本期", "dated outside the period"},
        EnumText{"not_closed_by_end", "期末尚未销号", "not closed by the end of the period"},
        EnumText{"closed_by_end", "期末已销号", "closed by the end of the period"},
        EnumText{"closed_late", "销号晚于整改期限", "closed after its deadline"},
        EnumText{"reinspection", "复查不计入检查家次", "a re-inspection is no visit"},
        EnumText{"no_due_date", "没有整改期限（立查立改）", "has no deadline: rectified on the spot"},
        EnumText{"not_yet_due", "期末未到整改期限", "its deadline had not passed"},
        EnumText{"extended", "整改期限已依规延长", "its deadline was extended in time"},
        EnumText{"other_level", "隐患等级不同", "of the other level"},
    };
    return texts;
}

std::span<const std::string_view> explained_figures() {
    return figures;
}

Explanation explain(const db::Reader& reader, const Period& period, const std::string& community,
                    const std::string& figure) {
    if (std::find(figures.begin(), figures.end(), figure) == figures.end()) {
        std::string known;
        for (const auto name : figures)
            known.append(known.empty() ? "" : ", ").append(name);
        throw Problem{ProblemKind::unknown_figure, {{"figure", figure}, {"known", known}}};
    }
    Explanation explanation;
    explanation.figure = figure;
    explanation.period = period;
    explanation.community = community;
    const db::Parameters asked{period.to, period.from, community};
    if (figure == "inspections.enterprises")
        explain_enterprises(reader, asked, explanation);
    else if (figure.starts_with(of_hazards))
        explain_hazards(reader, asked, explanation);
    else
        explain_visits(reader, asked, figure == "inspections.reinspections", explanation);
    return explanation;
}

Json to_json(const Explanation& explanation, Language language) {
    Json::List records, left_out;
    for (const auto& record : explanation.records)
        records.push_back(record_json(record));
    for (const auto& [record, reason] : explanation.left_out) {
        const EnumText& words = text_of(reason);
        auto object = record_json(record);
        object.emplace_back("reason", words.code);
        object.emplace_back("reason_text", language == Language::zh ? words.zh : words.en);
        left_out.push_back(std::move(object));
    }
    return Json::Object{{"figure", explanation.figure},
                        {"period", Json::Object{{"from", explanation.period.from.text()},
                                                {"to", explanation.period.to.text()}}},
                        {"community", explanation.community.empty() ? Json{} : Json{explanation.community}},
                        {"count", static_cast<std::int64_t>(explanation.records.size())},
                        {"records", std::move(records)},
                        {"left_out", std::move(left_out)}};
}

} // namespace bihuan::statistics
