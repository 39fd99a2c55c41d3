#include "planning/planning_routes.hpp"

namespace bihuan::planning {

std::vector<http::Route> routes(IdSource& ids) {
    std::vector<http::Route> all;
    for (auto* some :
         {task_routes, merging_routes, officer_routes, frequency_routes, plan_routes, draw_routes}) {
        auto more = some(ids);
        all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    }
    return all;
}

} // namespace bihuan::planning
