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
        if (transaction.integer("SELECT 1 FROM drill WHERE code = $1", {told.code}))
            return RowOutcome::unchanged;
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
        std::string injects, participants, course, grades, problems;
        for (const auto& one : drill.injects)
            injects += std::to_string(one.minute) + "|" + one.told_to + "|" + one.text + "|" + one.expected +
                       "|" + one.observed + "\n";
        for (const auto& one : drill.participants)
            participants += one.unit + "|" + std::to_string(one.people) + "|" + one.part + "\n";
        for (const auto& one : drill.course)
            course += std::to_string(one.minute) + "|" + one.text + "\n";
        for (const auto& one : drill.grades)
            grades += one.criterion + "|" + std::string{text_of(one.grade).zh} + "|" + one.remark + "\n";
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
