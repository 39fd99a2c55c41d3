#include "app/jobs.hpp"
#include "cli/all_commands.hpp"
#include "operation/job_runner.hpp"

#include <ostream>

namespace bihuan::cli {
namespace {

int run(const Arguments& arguments, const Streams& streams) {
    app::Office office{app::settings_of(arguments.settings)};
    operation::JobRunner runner{office.database(), office.ids(), app::jobs(office),
                                [](std::string_view) {}}; // the outcome is printed here
    const JobState state = runner.run(arguments.get("NAME"));
    const bool zh = office.settings().language == Language::zh;
    const bool done = state.outcome == JobOutcome::done;
    (done ? streams.out : streams.err) << (zh ? state.title_zh : state.title_en) << (zh ? "：" : ": ")
                                       << (zh ? text_of(state.outcome).zh : text_of(state.outcome).en) << "\n"
                                       << (zh ? state.result_zh : state.result_en) << "\n";
    return done ? 0 : 1;
}

} // namespace

Command job_command() {
    return {"job",
            "立即运行一项定时任务（服务在运行时也可以）",
            "runs one of the service's jobs now, also while the service runs",
            {{"NAME", "NAME", "任务", "the job", true, app::job_names()}},
            run};
}

} // namespace bihuan::cli
