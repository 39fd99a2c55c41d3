/// Benchmarks: what something of ours costs, and beside it, in the same run, what it stands on costs.
///
/// A figure alone says little on a machine that others share; the ratio says whether we got slower or the
/// machine did. A file `NAME_bench.cpp` registers what it measures:
///
///     const bench::Registration registered{"statistics", [](const bench::Workplace& place) { … return rows;
///     }};
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace bihuan::bench {

/// Where benchmarks may work, and how much they shall do.
struct Workplace {
    std::filesystem::path folder; ///< empty at first, removed afterwards
    std::int64_t hazards;         ///< size of the large office
};

/// One line of the table.
struct Result {
    std::string what;
    double ours = 0;
    double beside = 0; ///< the same work by what ours stands on; 0: nothing to compare with
    std::string unit;  ///< of both
    std::string compared_with;
};

using Benchmark = std::function<std::vector<Result>(const Workplace&)>;

struct Registration {
    Registration(std::string name, Benchmark);
};

/// The median of `times` runs, in milliseconds, after one run that is not counted.
double median_milliseconds(const std::function<void()>& work, int times = 5);

} // namespace bihuan::bench
