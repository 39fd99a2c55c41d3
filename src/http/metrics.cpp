#include "http/metrics.hpp"

#include <fmt/format.h>

#include <iterator>

namespace bihuan::http {

void Metrics::count(std::string_view route, std::string_view method, int status, double seconds) {
    const std::scoped_lock lock{mutex_};
    ++requests_[{std::string{route}, std::string{method}, status}];
    Histogram& histogram = seconds_[std::string{route}];
    for (std::size_t i = 0; i < bounds.size(); ++i)
        histogram.below[i] += seconds <= bounds[i];
    ++histogram.count;
    histogram.sum += seconds;
}

void Metrics::change_in_flight(std::int64_t by) {
    const std::scoped_lock lock{mutex_};
    in_flight_ += by;
}

std::string Metrics::text() const {
    const std::scoped_lock lock{mutex_};
    std::string out;
    const auto end = std::back_inserter(out);
    fmt::format_to(end,
                   "# HELP bihuan_build_info Version of the program.\n# TYPE bihuan_build_info gauge\n"
                   "bihuan_build_info{{version=\"{}\"}} 1\n",
                   version_);
    fmt::format_to(end,
                   "# HELP process_start_time_seconds Start of the process, seconds since 1970.\n"
                   "# TYPE process_start_time_seconds gauge\nprocess_start_time_seconds {:.3f}\n",
                   static_cast<double>(started_.milliseconds()) / 1000);
    fmt::format_to(end,
                   "# HELP bihuan_http_requests_in_flight Requests being answered.\n"
                   "# TYPE bihuan_http_requests_in_flight gauge\nbihuan_http_requests_in_flight {}\n",
                   in_flight_);
    out +=
        "# HELP bihuan_http_requests_total Requests answered.\n# TYPE bihuan_http_requests_total counter\n";
    for (const auto& [key, count] : requests_)
        fmt::format_to(end, "bihuan_http_requests_total{{route=\"{}\",method=\"{}\",status=\"{}\"}} {}\n",
                       std::get<0>(key), std::get<1>(key), std::get<2>(key), count);
    out +=
        "# HELP bihuan_http_request_seconds Time to answer.\n# TYPE bihuan_http_request_seconds histogram\n";
    for (const auto& [route, histogram] : seconds_) {
        for (std::size_t i = 0; i < bounds.size(); ++i)
            fmt::format_to(end, "bihuan_http_request_seconds_bucket{{route=\"{}\",le=\"{}\"}} {}\n", route,
                           bounds[i], histogram.below[i]);
        fmt::format_to(end, "bihuan_http_request_seconds_bucket{{route=\"{}\",le=\"+Inf\"}} {}\n", route,
                       histogram.count);
        fmt::format_to(end,
                       "bihuan_http_request_seconds_sum{{route=\"{0}\"}} {1:.6f}\n"
                       "bihuan_http_request_seconds_count{{route=\"{0}\"}} {2}\n",
                       route, histogram.sum, histogram.count);
    }
    return out;
}

} // namespace bihuan::http
