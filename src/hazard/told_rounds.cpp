#include "hazard/told_rounds.hpp"

#include <algorithm>

namespace bihuan::hazard {
namespace {

bool tells_the_same(const Rectification& told, const Rectification& stored) {
    return (!told.rectified_on || told.rectified_on == stored.rectified_on) &&
           (told.measures.empty() || told.measures == stored.measures);
}

bool tells_the_same(const Reinspection& told, const Reinspection& stored) {
    return told.reinspected_on == stored.reinspected_on && told.result == stored.result &&
           (told.reinspector.empty() || told.reinspector == stored.reinspector);
}

template<class Round>
bool is_known(const Round& told, const std::vector<Round>& stored) {
    return std::any_of(stored.begin(), stored.end(),
                       [&](const Round& round) { return tells_the_same(told, round); });
}

/// Whether the latest re-inspection failed before `day`: what happens on that day begins a new round.
bool failed_before(const HazardFile& file, Date day) {
    return !file.reinspections.empty() && file.reinspections.back().result == ReinspectionResult::failed &&
           file.reinspections.back().reinspected_on < day;
}

} // namespace

void lay_over(HazardFile& file, const Rectification& told) {
    if (is_known(told, file.rectifications)) return;
    auto& rounds = file.rectifications;
    const std::int64_t looked_at = file.reinspections.empty() ? 0 : file.reinspections.back().round;
    const bool after_failure = told.rectified_on && failed_before(file, *told.rectified_on);
    if (rounds.empty() || (after_failure && rounds.back().round <= looked_at)) {
        rounds.push_back(told);
        rounds.back().round = std::max<std::int64_t>(1, after_failure ? looked_at + 1 : looked_at);
        return;
    }
    if (told.rectified_on) rounds.back().rectified_on = told.rectified_on;
    if (!told.measures.empty()) rounds.back().measures = told.measures;
}

void lay_over(HazardFile& file, const Reinspection& told) {
    if (is_known(told, file.reinspections)) return;
    auto& rounds = file.reinspections;
    if (rounds.empty() || failed_before(file, told.reinspected_on)) {
        const std::int64_t rectified = file.rectifications.empty() ? 1 : file.rectifications.back().round;
        const std::int64_t next = rounds.empty() ? 1 : rounds.back().round + 1;
        rounds.push_back(told);
        rounds.back().round = std::max(rectified, next);
        return;
    }
    rounds.back().reinspected_on = told.reinspected_on;
    rounds.back().result = told.result;
    if (!told.reinspector.empty()) rounds.back().reinspector = told.reinspector;
}

ShownRounds shown_rounds(const HazardFile& file) {
    ShownRounds shown;
    if (!file.rectifications.empty()) shown.rectification = &file.rectifications.back();
    for (const auto& round : file.reinspections) {
        shown.reinspection = &round;
        if (round.result == ReinspectionResult::passed) break;
    }
    const auto* rectified = shown.rectification;
    if (shown.reinspection && rectified && rectified->rectified_on > shown.reinspection->reinspected_on) {
        if (shown.reinspection->result == ReinspectionResult::failed) {
            shown.reinspection = nullptr;
            return shown;
        }
        for (const auto& round : file.rectifications) // closed before: what was done by then
            if (round.rectified_on && *round.rectified_on <= shown.reinspection->reinspected_on)
                shown.rectification = &round;
    }
    return shown;
}

} // namespace bihuan::hazard
