/// The service's own log: one JSON object a line, for journald and for whoever reads it at night.
///
/// It holds routes, statuses, durations, account identities and causes of failures; no bodies, no query
/// texts, no passwords, cookies or tokens.
#pragma once

#include "core/instant.hpp"
#include "core/json.hpp"

#include <functional>

namespace bihuan::http {

/// Takes one finished line, without its end. Called from several threads at once.
using LogSink = std::function<void(std::string_view line)>;

/// Lines on standard error, each in one write, so that threads do not mix.
LogSink standard_error();

/// `{"at":…,"level":…,"event":…, …}`.
void log_event(const LogSink&, Instant at, std::string_view level, std::string_view event,
               const Json::Object& more);

} // namespace bihuan::http
