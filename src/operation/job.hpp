/// Work that the service does by itself: deliveries, escalation, backups, the drill, purging.
///
/// A job is data: a name, its words, when, and a function. The function may be run again after it was
/// interrupted at any moment, so what it does is done in transactions of its own and asks first what is done
/// already.
#pragma once

#include "core/enum_text.hpp"
#include "operation/schedule.hpp"
#include "record/field.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace bihuan {

enum class JobOutcome { never, running, done, failed };
std::span<const EnumText> enum_texts(JobOutcome);

/// How a job stands, as people see it.
struct JobState {
    std::string name;
    std::string title_zh, title_en;
    std::string when_zh, when_en;
    JobOutcome outcome = JobOutcome::never; ///< of the last run
    std::optional<Instant> started_at;
    std::optional<Instant> finished_at;
    std::optional<Instant> done_at; ///< end of the last run that did its work
    Instant next_at;
    bool wanted = false;              ///< somebody asked for a run now, and it has not begun yet
    std::string result_zh, result_en; ///< what was done, or why not; no personal data
};

namespace record {
template<class T>
class Record;
}
const record::Record<JobState>& describe(const JobState*);

namespace operation {

/// What a job tells of its run, one line in each language.
struct JobResult {
    std::string zh, en;
};

struct Job {
    std::string_view name; ///< `hazard_escalation`
    record::Label title;
    When when;
    std::function<JobResult()> run;
};

} // namespace operation
} // namespace bihuan
