#include "organisation/authority_actions.hpp"

#include "core/problem.hpp"
#include "organisation/dated_entry.hpp"

namespace bihuan::organisation {

AuthorityItem add_authority_item(db::Transaction& transaction, IdSource& ids, AuthorityItem item) {
    if (transaction.integer("SELECT 1 FROM authority_item WHERE code = $1", {item.code}))
        throw Problem{ProblemKind::already_exists, {{"field", "事项编码 / code"}, {"value", item.code}}};
    return add_entry(transaction, ids, "authority_item.add", std::move(item));
}

} // namespace bihuan::organisation
