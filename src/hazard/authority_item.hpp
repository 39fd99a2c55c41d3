/// What the office may do to others, and by what right (执法事项清单): its own duty, a power that was handed
/// down to it (赋权), or one that a department entrusts to it (委托), each from one day to another.
///
/// Header, seal and remedy clause of a document follow it. Law: 行政处罚法第二十至二十四条.
#pragma once

#include "db/query.hpp"
#include "hazard/hazard_step.hpp"

#include <vector>

namespace bihuan {

enum class AuthorityPower { rectification, stoppage, sealing, penalty };
std::span<const EnumText> enum_texts(AuthorityPower);

struct AuthorityItem {
    Id<AuthorityItem> id;
    std::string code; ///< 事项编码, unique
    AuthorityPower power = AuthorityPower::rectification;
    PowerBasis basis = PowerBasis::own_duty;
    std::string organ;        ///< in whose name it is done
    std::string entrusted_by; ///< the department behind it, of what is handed down or entrusted
    std::string document;     ///< law, list or agreement that it stands in
    std::optional<Date> valid_from;
    std::optional<Date> valid_to; ///< last day
};

namespace record {
template<class T>
class Record;
}
const record::Record<AuthorityItem>& describe(const AuthorityItem*);

namespace hazard {

bool is_in_force(const AuthorityItem&, Date day);
/// Every item, by code.
std::vector<AuthorityItem> authority_items(const db::Reader&);

} // namespace hazard
} // namespace bihuan
