#include "drill/drill_ledger.hpp"

#include "core/text.hpp"
#include "db/rows.hpp"
#include "drill/criteria.hpp"
#include "drill/drill_actions.hpp"
#include "drill/drill_store.hpp"
#include "organisation/organisation_actions.hpp"
#include "organisation/organisation_store.hpp"
#include "plan/plan_store.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace bihuan::drill {

using ledger::LedgerRow;
using ledger::RowOutcome;

namespace {

const record::Field& field(std::string_view name) {
    return *record::description_of<Drill>().find(name);
}

constexpr std::array plain{
    "code",      "title",        "community",         "scope",    "form",      "purpose",  "planned_on",
    "begins_at", "place",        "organiser",         "director", "objective", "scenario", "safety",
    "held_on",   "evaluated_on", "evaluated_by_name", "summary",  "conclusion"};

/// The lines of a cell, each in as many parts as are wanted.
std::vector<std::vector<std::string>> lines_of(const std::string& cell, std::size_t parts) {
    std::vector<std::vector<std::string>> lines;
    for (const auto& line : text::split(cell, U"\n")) {
        if (text::trim(line).empty()) continue;
        std::vector<std::string> of(1);
        for (const char c : line)
            if (c == '|' && of.size() < parts)
                of.emplace_back();
            else
                of.back() += c;
        of.resize(parts);
        for (auto& part : of)
            part = std::string{text::trim(part)};
        lines.push_back(std::move(of));
    }
    return lines;
}

/// The number of a cell's line; adds a finding where it is none.
std::int64_t number_of(const std::string& text, const ledger::Column& column, Findings& findings) {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size())
        findings.add({"/" + std::string{column.name},
                      FieldFault::not_an_integer,
                      {{"value", text}},
                      std::string{column.zh},
                      std::string{column.name}});
    return number;
}

constexpr ledger::Column plan_column{"plan", "预案", "预案代码 预案编号", true};
constexpr ledger::Column injects_column{"injects", "情景注入", "脚本"};
constexpr ledger::Column participants_column{"participants", "参演单位", "参演单位和人数", true};
constexpr ledger::Column course_column{"course", "演练记录", "过程记录", true};
constexpr ledger::Column grades_column{"grades", "评估", "评估结果"};
constexpr ledger::Column problems_column{"problems", "问题", "发现问题"};

void read_lists(const LedgerRow& row, Drill& drill, Findings& findings) {
    for (const auto& line : lines_of(row.text("injects"), 5))
        drill.injects.push_back(
            {number_of(line[0], injects_column, findings), line[1], line[2], line[3], {}, line[4]});
    for (auto& inject : drill.injects)
        if (!inject.observed.empty()) inject.given_minute = inject.minute;
    for (const auto& line : lines_of(row.text("participants"), 3))
        drill.participants.push_back({line[0], number_of(line[1], participants_column, findings), line[2]});
    for (const auto& line : lines_of(row.text("course"), 2))
        drill.course.push_back({number_of(line[0], course_column, findings), line[1]});
    for (const auto& line : lines_of(row.text("grades"), 3)) {
        const auto grade = parse_enum<CriterionGrade>(line[1]);
        if (!grade)
            findings.add({"/grades",
                          FieldFault::not_one_of,
                          {{"value", line[1]}, {"choices", "符合、基本符合、不符合、不涉及"}},
                          "评估",
                          "grades"});
        drill.grades.push_back({line[0], grade.value_or(CriterionGrade::met), line[2]});
    }
    for (const auto& criterion : criteria_for(drill.form))
        if (std::ranges::find(drill.grades, criterion.code, &DrillGrade::criterion) == drill.grades.end())
            drill.grades.push_back({criterion.code, CriterionGrade::met, {}});
}

std::string injects_text(const Drill& drill) {
    std::string text;
    for (const auto& one : drill.injects)
        text += std::to_string(one.minute) + "|" + one.told_to + "|" + one.text + "|" + one.expected + "|" +
                one.observed + "\n";
    return text;
}

std::string participants_text(const Drill& drill) {
    std::string text;
    for (const auto& one : drill.participants)
        text += one.unit + "|" + std::to_string(one.people) + "|" + one.part + "\n";
    return text;
}

std::string course_text(const Drill& drill) {
    std::string text;
    for (const auto& one : drill.course)
        text += std::to_string(one.minute) + "|" + one.text + "\n";
    return text;
}

std::string grades_text(const Drill& drill) {
    std::string text;
    for (const auto& one : drill.grades)
        text += one.criterion + "|" + std::string{bihuan::text_of(one.grade).zh} + "|" + one.remark + "\n";
    return text;
}

/// The columns in which the row says something else than the drill of its code; blank cells say nothing, and
/// problems live on as matters.
std::string differing(const LedgerRow& row, const Drill& told, const Drill& known) {
    std::string columns;
    const auto add = [&](std::string_view zh) { columns.append(columns.empty() ? "" : "、").append(zh); };
    for (const auto* name : plain) {
        const auto& of = field(name);
        const std::string said = record::text_of(of.get(&told));
        if (!row.text(name).empty() && said != record::text_of(of.get(&known))) add(of.label.zh);
    }
    const auto list = [&](const ledger::Column& column, std::string (*text)(const Drill&)) {
        if (!row.text(column.name).empty() && text(told) != text(known)) add(column.zh);
    };
    list(injects_column, injects_text);
    list(participants_column, participants_text);
    list(course_column, course_text);
    list(grades_column, grades_text);
    return columns;
}

Id<Person> person_named(db::Transaction& transaction, IdSource& ids, const std::string& name) {
    const auto known = organisation::people_named(transaction, name);
    return known.empty() ? organisation::ensure_person(transaction, ids, name, "").id : known.front().id;
}

std::vector<PastProblem> problems_in(db::Transaction& transaction, IdSource& ids, const LedgerRow& row) {
    std::vector<PastProblem> problems;
    Findings findings;
    for (const auto& line : lines_of(row.text("problems"), 6)) {
        const auto day = [&](const std::string& text) {
            const auto found = ledger::parse_day(text, false);
            if (!found && !text.empty())
                findings.add({"/problems", FieldFault::not_a_date, {{"value", text}}, "问题", "problems"});
            return found;
        };
        if (line[2].empty() || line[3].empty())
            findings.add(
                {"/problems", FieldFault::required, {}, "问题的承办人和期限", "owner and day of a problem"});
        else
            problems.push_back({line[0], line[1], person_named(transaction, ids, line[2]),
                                day(line[3]).value_or(transaction.today()), line[5], day(line[4])});
    }
    findings.throw_if_any();
    return problems;
}

} // namespace

std::vector<ledger::Column> DrillLedger::columns() const {
    std::vector<ledger::Column> columns;
    for (const auto* name : plain)
        columns.push_back({name, field(name).label.zh, {}, field(name).rules.required});
    columns.insert(columns.end(), {plan_column, injects_column, participants_column, course_column,
                                   grades_column, problems_column});
    return columns;
}

RowOutcome DrillLedger::take(const LedgerRow& row) {
    Drill told;
    Findings findings;
    for (const auto* name : plain)
        row.read_field(name, field(name), &told, findings);
    row.require(field("code"), findings);
    read_lists(row, told, findings);
    findings.throw_if_any();
    return writing_.row([&](db::Transaction& transaction) {
        if (const auto known =
                db::row<Drill>(transaction, "SELECT {columns} FROM drill WHERE code = $1", {told.code})) {
            const auto columns = differing(row, told, *known);
            if (columns.empty()) return RowOutcome::unchanged;
            // What was evaluated stays as it was; a second drill has a code of its own.
            throw Problem{
                ProblemKind::invalid_input,
                {},
                {record::field_error(field("code"), FieldFault::already_used,
                                     {{"value", told.code + "（与已登记的演练不同：" + columns + "）"}})}};
        }
        const auto plan = plan::plan_with_code(transaction, row.text("plan"));
        if (!plan)
            throw Problem{ProblemKind::invalid_input,
                          {},
                          {record::field_error(field("plan"), FieldFault::no_such_record,
                                               {{"value", row.text("plan")}})}};
        told.plan = plan->id;
        record_past_drill(transaction, ids_, told, problems_in(transaction, ids_, row));
        return RowOutcome::imported;
    });
}

void export_drills(const db::Reader& reader, ledger::TableWriter& writer) {
    std::vector<std::string> headers;
    for (const auto* name : plain)
        headers.emplace_back(field(name).label.zh);
    for (const auto& column :
         {plan_column, injects_column, participants_column, course_column, grades_column, problems_column})
        headers.emplace_back(column.zh);
    writer.write_header(headers);
    for (const auto& drill : db::rows<Drill>(
             reader,
             "SELECT {columns} FROM drill WHERE plan IS NOT NULL AND evaluated_on IS NOT NULL ORDER BY id")) {
        std::vector<ledger::OutCell> cells;
        for (const auto* name : plain) {
            const auto& of = field(name);
            const auto value = of.get(&drill);
            auto& cell = cells.emplace_back();
            if (of.kind == record::FieldKind::choice)
                cell.value =
                    std::string{of.choices[*find_enum_text(of.choices, std::get<std::string>(value))].zh};
            else
                cell.value = value;
        }
        std::string injects = injects_text(drill), participants = participants_text(drill),
                    course = course_text(drill), grades = grades_text(drill), problems;
        for (const auto& one : problems_of(reader, drill)) {
            const auto matter =
                one.problem.assignment ? db::find(reader, *one.problem.assignment) : std::nullopt;
            problems += one.problem.text + "|" + one.problem.advice + "|" + one.owner_name + "|" +
                        (one.due_on ? one.due_on->text() : "") + "|" +
                        (one.settled_on ? one.settled_on->text() : "") + "|" +
                        (matter ? matter->result : "") + "\n";
        }
        const auto plan = db::find(reader, *drill.plan);
        for (auto* list : {&injects, &participants, &course, &grades, &problems})
            if (!list->empty()) list->pop_back();
        for (const auto& cell :
             {plan ? plan->code : std::string{}, injects, participants, course, grades, problems})
            cells.emplace_back().value = cell;
        writer.write_row(cells);
    }
}

} // namespace bihuan::drill
