#include "statistics/statistics_routes.hpp"

#include "core/text.hpp"
#include "statistics/effort.hpp"
#include "statistics/enforcement_figures.hpp"
#include "statistics/explain.hpp"
#include "statistics/figures.hpp"
#include "statistics/leaders.hpp"
#include "statistics/lists.hpp"
#include "statistics/statutory.hpp"

namespace bihuan::statistics {
namespace {

using access::Permission;
using http::Call;
using http::Response;

/// The community whose figures are asked for; empty: the whole office. Who answers for one community and
/// names none gets that one's.
std::string community_of(const Call& call, const db::Reader& reader) {
    const auto& asked = call.asked("community");
    if (!asked.empty()) {
        call.require_area(asked);
        require_known_community(reader, asked);
        return asked;
    }
    if (!call.areas) return {};
    if (call.areas->size() == 1) return call.areas->front();
    throw Problem{ProblemKind::area_required, {{"areas", text::join(*call.areas, "、")}}};
}

Response answer(const Json& json) {
    return http::record_response(json.dump());
}

Response figures(const Call& call, const db::Reader& reader) {
    const Period period = call.period();
    const std::string community = community_of(call, reader);
    return answer(
        with_enforcement(to_json(figures_of(reader, period, community)), reader, period, community));
}

Response records(const Call& call, const db::Reader& reader) {
    return answer(to_json(
        explain(reader, call.period(), community_of(call, reader), call.path_part("figure")), call.language));
}

Response lists(const Call& call, const db::Reader& reader) {
    return answer(to_json(lists_of(reader, call.period(), community_of(call, reader))));
}

Response statutory(const Call& call, const db::Reader& reader) {
    return answer(to_json(statutory_table(reader, call.period(), community_of(call, reader))));
}

Response effort(const Call& call, const db::Reader& reader) {
    return answer(to_json(effort_of(reader, call.period(), community_of(call, reader))));
}

Response leaders(const Call& call, const db::Reader& reader) {
    const Json rows =
        to_json(by_leader(reader, figures_of(reader, call.period(), community_of(call, reader))));
    return answer(Json::Object{{"leaders", rows}});
}

http::Route route(std::string_view path, std::string_view action, record::Label summary, std::string shape,
                  Response (*work)(const Call&, const db::Reader&)) {
    return {.method = "GET",
            .path = path,
            .audience = Permission::read_figures,
            .action = action,
            .summary = summary,
            .output = http::free_object(std::move(shape),
                                        std::string{summary.zh} + " / " + std::string{summary.en}),
            .query = {{.name = "from",
                       .kind = record::FieldKind::date,
                       .label = {"起始日", "first day"},
                       .required = true},
                      {.name = "to",
                       .kind = record::FieldKind::date,
                       .label = {"截止日", "last day"},
                       .required = true},
                      {.name = "community", .label = {"社区", "community"}}},
            .work = http::Reading{work}};
}

} // namespace

std::vector<http::Route> routes() {
    return {
        route("/api/v1/figures", "figures.show", {"一段时期的数据", "the figures of a period"}, "figures",
              figures),
        route("/api/v1/figures/lists", "figures.lists",
              {"重大、未销号、逾期、移送的隐患清单", "lists of major, open, overdue and transferred hazards"},
              "hazard_lists", lists),
        route("/api/v1/figures/statutory", "figures.statutory",
              {"隐患排查治理情况统计表", "the statutory table by sector"}, "statutory_table", statutory),
        route("/api/v1/figures/effort", "figures.effort",
              {"检查组次与人次、巡查", "teams, person-times, patrols"}, "effort", effort),
        route("/api/v1/figures/leaders", "figures.leaders", {"领导包保情况", "figures by leader"}, "leaders",
              leaders),
        route("/api/v1/figures/{figure}/records", "figures.explain",
              {"一个数据背后的记录", "the records behind one figure"}, "explanation", records),
    };
}

} // namespace bihuan::statistics
