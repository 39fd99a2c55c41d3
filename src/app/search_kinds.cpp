#include "app/search_kinds.hpp"

#include "enterprise/enterprise_search.hpp"
#include "hazard/hazard_search.hpp"
#include "inspection/inspection_search.hpp"
#include "plan/enterprise_plan_actions.hpp"

namespace bihuan::app {

std::vector<search::Kind> search_kinds() {
    return {enterprise::search_kind(), hazard::search_kind(), inspection::search_kind(),
            plan::enterprise_plan_search_kind()};
}

void reindex(db::Database& database) {
    database.housekeeping([](db::Transaction& transaction) { search::reindex(transaction, search_kinds()); });
}

} // namespace bihuan::app
