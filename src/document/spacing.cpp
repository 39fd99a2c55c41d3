#include "document/spacing.hpp"

#include <cmath>

namespace bihuan::document {
namespace {

// What PDF viewers are sure to take (libharu refuses more).
constexpr Points least_spacing = -30, most_spacing = 300;

Points rounded(Points spacing) {
    return std::round(spacing * 1000) / 1000;
}

} // namespace

std::vector<SpacedGroup> spaced_groups(const TextRun& run, std::span<const Points> widths) {
    const std::size_t count = run.characters.size();
    const Points tolerance = run.size / 250;
    std::vector<SpacedGroup> groups;
    Points place = 0; // where the next character belongs
    Points pen = 0;   // where a viewer would put it
    for (std::size_t i = 0; i < count;) {
        SpacedGroup group{.first = i, .count = 1, .x = place, .moved = std::abs(pen - place) > tolerance};
        if (group.moved) pen = place;
        const bool last = i + 1 == count;
        const Points wanted = last ? 0 : rounded(place + run.advances[i] - pen - widths[i]);
        if (last && !groups.empty() && !group.moved)
            group.spacing = groups.back().spacing;
        else if (wanted >= least_spacing && wanted <= most_spacing)
            group.spacing = wanted;
        pen += widths[i] + group.spacing;
        place += run.advances[i];
        for (++i; i < count; ++i, ++group.count) {
            if (std::abs(pen - place) > tolerance) break;
            const Points next_pen = pen + widths[i] + group.spacing;
            const Points next_place = place + run.advances[i];
            // Nothing follows the last character, so that its spacing does not matter.
            if (i + 1 < count && std::abs(next_pen - next_place) > tolerance) break;
            pen = next_pen;
            place = next_place;
        }
        groups.push_back(group);
    }
    return groups;
}

} // namespace bihuan::document
