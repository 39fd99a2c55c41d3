// bihuan_bench [NAME…] [--hazards N]: runs the benchmarks of these names, or all, and prints a table.

#include "bench/bench.hpp"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <string_view>

#include <unistd.h>

namespace bihuan::bench {
namespace {

struct Named {
    std::string name;
    Benchmark run;
};

std::vector<Named>& registered() {
    static std::vector<Named> all;
    return all;
}

/// A folder of its own, gone when the program ends.
class Folder {
public:
    Folder()
        : path_(std::filesystem::temp_directory_path() / ("bihuan_bench_" + std::to_string(::getpid()))) {
        std::filesystem::create_directories(path_);
    }
    ~Folder() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

void print(const Result& result) {
    std::printf("  %-44s %10.1f %-7s", result.what.c_str(), result.ours, result.unit.c_str());
    if (result.beside > 0)
        std::printf(" %10.1f %-7s %6.2f x  %s", result.beside, result.unit.c_str(),
                    result.ours / result.beside, result.compared_with.c_str());
    std::printf("\n");
    std::fflush(stdout);
}

int run(const std::vector<std::string>& names, std::int64_t hazards) {
    const Folder folder;
    for (const auto& [name, benchmark] : registered()) {
        if (!names.empty() && std::find(names.begin(), names.end(), name) == names.end()) continue;
        std::printf("%s\n", name.c_str());
        std::fflush(stdout);
        const auto place = folder.path() / name;
        std::filesystem::create_directories(place);
        for (const auto& result : benchmark({place, hazards}))
            print(result);
        std::filesystem::remove_all(place);
    }
    return 0;
}

} // namespace

Registration::Registration(std::string name, Benchmark benchmark) {
    registered().push_back({std::move(name), std::move(benchmark)});
}

double median_milliseconds(const std::function<void()>& work, int times) {
    std::vector<double> measured;
    work();
    for (int i = 0; i < times; ++i) {
        const auto begin = std::chrono::steady_clock::now();
        work();
        measured.push_back(
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count());
    }
    std::sort(measured.begin(), measured.end());
    return measured[measured.size() / 2];
}

} // namespace bihuan::bench

int main(int count, char** arguments) {
    std::vector<std::string> names;
    std::int64_t hazards = 1'000'000;
    for (int i = 1; i < count; ++i) {
        if (std::string_view{arguments[i]} == "--hazards" && i + 1 < count)
            hazards = std::atoll(arguments[++i]);
        else
            names.emplace_back(arguments[i]);
    }
    try {
        return bihuan::bench::run(names, hazards);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "bihuan_bench: %s\n", error.what());
        return 1;
    }
}
