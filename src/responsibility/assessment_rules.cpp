#include "responsibility/assessment_rules.hpp"

#include "core/embedded.hpp"
#include "core/findings.hpp"
#include "record/record.hpp"
#include "responsibility/set_file.hpp"

#include <algorithm>
#include <cmath>
#include <set>
#include <stdexcept>

namespace bihuan::responsibility {
namespace {

double to_one_decimal(double value) {
    return std::round(value * 10) / 10;
}

/// Done by its day, of those whose day lies in the year and is over.
void add_deadline(Count& count, const std::optional<Date>& due, const std::optional<Date>& done,
                  const Period& year, Date as_of) {
    if (!due || !year.contains(*due) || *due > as_of) return;
    ++count.due;
    if (done && *done <= *due) ++count.done;
}

/// Plans of the whole office are drilled by its heads and the leader in charge of safety.
bool drills_it(const AnsweringBook& book, const std::string& person, PostKind kind, const OwedDrill& drill) {
    if (drill.community.empty())
        return kind == PostKind::party_secretary || kind == PostKind::director ||
               kind == PostKind::leader_in_charge;
    return answers_for(book, person, kind, Place{{}, drill.community, {}, {}}, drill.due);
}

} // namespace

void require_whole(const AssessmentStandard& standard) {
    Findings findings;
    std::int64_t sum = 0;
    std::set<std::string> codes;
    for (std::size_t i = 0; i < standard.items.size(); ++i) {
        const auto& item = standard.items[i];
        sum += item.weight;
        if (!codes.insert(item.code).second)
            findings.add(record::field_error(*record::description_of<AssessmentStandardItem>().find("code"),
                                             FieldFault::already_used, {{"value", item.code}},
                                             "/items/" + std::to_string(i) + "/"));
    }
    if (sum != 100)
        findings.add({"/items",
                      FieldFault::sum_not,
                      {{"limit", "100"}, {"count", std::to_string(sum)}},
                      "权重",
                      "weights"});
    findings.throw_if_any();
}

std::vector<AssessmentStandard> read_standards(std::string_view csv) {
    std::vector<AssessmentStandard> all;
    for (const auto& row : set_rows(csv)) {
        const auto kind = parse_enum<PostKind>(row.at("kind"));
        const auto measure = parse_enum<AssessmentMeasure>(row.at("measure"));
        if (!kind || !measure)
            throw std::logic_error("a standard of assessment names " + row.at("kind") + " " +
                                   row.at("measure"));
        if (all.empty() || all.back().kind != *kind) all.emplace_back().kind = *kind;
        all.back().items.push_back(
            {row.at("code"), row.at("title_zh"), row.at("title_en"), *measure, std::stoll(row.at("weight"))});
    }
    return all;
}

const std::vector<AssessmentStandard>& built_in_standards() {
    static const auto all = read_standards(set_file("assessment.csv"));
    return all;
}

bool answers_for(const AnsweringBook& book, const std::string& person, PostKind kind, const Place& place,
                 Date day) {
    switch (kind) {
    case PostKind::party_secretary:
    case PostKind::director:
        return true;
    case PostKind::section:
    case PostKind::brigade: {
        for (const auto* one : deciding(book.assignments(), AnsweringRole::section, place, day))
            if (one->post)
                for (const auto* term : book.holders_of_section(one->post->text(), day))
                    if (term->person.text() == person) return true;
        return false;
    }
    case PostKind::community:
    case PostKind::grid_worker: {
        const std::string grid = kind == PostKind::grid_worker ? place.grid : std::string{};
        const auto holders = book.holders(kind, day, place.community, grid);
        return std::any_of(holders.begin(), holders.end(),
                           [&](const PostTerm* term) { return term->person.text() == person; });
    }
    default:
        break;
    }
    const auto leaders = deciding(book.assignments(), AnsweringRole::leader, place, day);
    return std::any_of(leaders.begin(), leaders.end(), [&](const LeaderAssignment* one) {
        return one->person && one->person->text() == person;
    });
}

Count count(AssessmentMeasure measure, const AssessedFacts& facts, const AnsweringBook& book,
            const std::string& person, PostKind kind, const Period& year, Date as_of) {
    Count count;
    switch (measure) {
    case AssessmentMeasure::hazards_on_time:
        for (const auto& hazard : facts.hazards)
            if (hazard.due && answers_for(book, person, kind, hazard.place, *hazard.due))
                add_deadline(count, hazard.due, hazard.closed_on, year, as_of);
        break;
    case AssessmentMeasure::hazards_closed:
        for (const auto& hazard : facts.hazards)
            if (year.contains(hazard.found_on) && hazard.found_on <= as_of &&
                answers_for(book, person, kind, hazard.place, hazard.found_on)) {
                ++count.due;
                if (hazard.closed_on && *hazard.closed_on <= as_of) ++count.done;
            }
        break;
    case AssessmentMeasure::hazards_in_time:
        for (const auto& hazard : facts.hazards)
            if (hazard.found_on <= as_of && (!hazard.closed_on || *hazard.closed_on > as_of) &&
                answers_for(book, person, kind, hazard.place, as_of)) {
                ++count.due;
                if (!hazard.due || *hazard.due >= as_of) ++count.done;
            }
        break;
    case AssessmentMeasure::visits:
        for (const auto& one : facts.visits) {
            count.due += one.owed;
            count.done += std::min(one.owed, one.made);
        }
        break;
    case AssessmentMeasure::matters:
        for (const auto& [due, closed] : facts.matters)
            add_deadline(count, due, closed, year, as_of);
        break;
    case AssessmentMeasure::drills:
        for (const auto& drill : facts.drills) {
            const bool held = drill.held && *drill.held <= as_of;
            if (drill.due > year.to || (drill.due > as_of && !held) || !drills_it(book, person, kind, drill))
                continue;
            ++count.due;
            if (held) ++count.done;
        }
        break;
    }
    return count;
}

std::optional<double> score(std::int64_t weight, const Count& count) {
    if (count.due == 0) return std::nullopt;
    return to_one_decimal(static_cast<double>(weight) * static_cast<double>(count.done) /
                          static_cast<double>(count.due));
}

std::optional<double> total(const std::vector<DutyAssessmentItem>& items) {
    double got = 0;
    std::int64_t weights = 0;
    for (const auto& item : items) {
        if (!item.score && item.adjustment == 0) continue;
        // What was not due and is adjusted all the same begins with full marks.
        const auto weight = static_cast<double>(item.weight);
        got += std::clamp(item.score.value_or(weight) + item.adjustment, 0.0, weight);
        weights += item.weight;
    }
    if (weights == 0) return std::nullopt;
    return to_one_decimal(100 * got / static_cast<double>(weights));
}

} // namespace bihuan::responsibility
