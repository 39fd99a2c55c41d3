#include "http/log.hpp"

#include <unistd.h>

namespace bihuan::http {

LogSink standard_error() {
    return [](std::string_view line) {
        std::string whole{line};
        whole += '\n';
        std::string_view rest = whole;
        while (!rest.empty()) {
            const auto written = ::write(STDERR_FILENO, rest.data(), rest.size());
            if (written <= 0) return; // nobody reads it any more; the service goes on
            rest.remove_prefix(static_cast<std::size_t>(written));
        }
    };
}

void log_event(const LogSink& sink, Instant at, std::string_view level, std::string_view event,
               const Json::Object& more) {
    std::string line;
    JsonWriter writer{line};
    writer.begin_object()
        .member("at", std::string_view{at.text()})
        .member("level", level)
        .member("event", event);
    for (const auto& [name, value] : more)
        writer.member(name, value);
    writer.end_object();
    sink(line);
}

} // namespace bihuan::http
