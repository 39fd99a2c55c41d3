/// What the service counts of itself, as Prometheus text (exposition format 0.0.4).
///
/// Labels are the route's pattern, the method and the status: never a name, an address or an identity.
#pragma once

#include "core/instant.hpp"

#include <array>
#include <map>
#include <mutex>
#include <string>
#include <tuple>

namespace bihuan::http {

class Metrics {
public:
    Metrics(Instant started, std::string version) : started_(started), version_(std::move(version)) {}

    /// One answered request. `route` is the pattern, or `none` where no route was found.
    void count(std::string_view route, std::string_view method, int status, double seconds);
    void enter() { change_in_flight(1); }
    void leave() { change_in_flight(-1); }

    std::string text() const;

    static constexpr std::array<double, 9> bounds{0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10}; // seconds

private:
    struct Histogram {
        std::array<std::int64_t, bounds.size()> below{}; // cumulative
        std::int64_t count = 0;
        double sum = 0;
    };
    void change_in_flight(std::int64_t by);

    Instant started_;
    std::string version_;
    mutable std::mutex mutex_;
    std::map<std::tuple<std::string, std::string, int>, std::int64_t> requests_;
    std::map<std::string, Histogram, std::less<>> seconds_;
    std::int64_t in_flight_ = 0;
};

} // namespace bihuan::http
