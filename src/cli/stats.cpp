#include "app/office.hpp"
#include "cli/all_commands.hpp"
#include "statistics/enforcement_figures.hpp"
#include "statistics/explain.hpp"
#include "statistics/figures.hpp"

#include <ostream>

namespace bihuan::cli {
namespace {

Period period_of(const Arguments& arguments) {
    const Period period{arguments.date("--from"), arguments.date("--to")};
    if (period.to < period.from)
        throw Problem{
            ProblemKind::invalid_input,
            {},
            {{"--to",
              FieldFault::before_other,
              {{"value", period.to.text()}, {"other", "--from"}, {"other_value", period.from.text()}},
              "--to",
              "--to"}}};
    return period;
}

int run(const Arguments& arguments, const Streams& streams) {
    const Period period = period_of(arguments);
    app::Office office{app::settings_of(arguments.settings)};
    const std::string& community = arguments.get("--community");
    const std::string& figure = arguments.get("--explain");
    const auto json = office.database().read([&](const db::Reader& reader) {
        statistics::require_known_community(reader, community, "--community");
        return figure.empty() ? statistics::with_enforcement(
                                    statistics::to_json(statistics::figures_of(reader, period, community)),
                                    reader, period, community)
                              : statistics::to_json(statistics::explain(reader, period, community, figure),
                                                    office.settings().language);
    });
    streams.out << json.dump_pretty() << "\n";
    return 0;
}

} // namespace

Command stats_command() {
    return {"stats",
            "一段时期的数据（JSON）；--explain 列出一个数据背后的记录",
            "the figures of a period as JSON; --explain lists the records behind one",
            {{"--from", "DATE", "起始日", "first day", true},
             {"--to", "DATE", "截止日", "last day", true},
             {"--community", "NAME", "只统计一个社区", "one community only"},
             {"--explain", "FIGURE", "例如 hazards.found", "for example hazards.found"}},
            run};
}

} // namespace bihuan::cli
