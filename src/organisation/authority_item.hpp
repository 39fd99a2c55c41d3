/// What the office may do to others, and by what right (执法事项清单): its own duty, a power that was handed
/// down to it (赋权), or one that a department entrusts to it (委托), each from one day to another.
///
/// The one list: visits, orders and penalty cases refer to it, and freeze what their papers say of it.
/// Header, seal and remedy clause of a document follow it. Law: 行政处罚法第二十至二十四条;
/// 国办发〔2024〕54号 (standing of who inspects, announced to the public).
#pragma once

#include "core/enum_text.hpp"
#include "core/id.hpp"
#include "db/query.hpp"

#include <optional>
#include <string>
#include <vector>

namespace bihuan {

/// By what right the office acts (执法主体依据).
enum class PowerBasis { own_duty, empowered, entrusted };
std::span<const EnumText> enum_texts(PowerBasis);

enum class AuthorityPower { rectification, stoppage, sealing, penalty, inspection };
std::span<const EnumText> enum_texts(AuthorityPower);

struct AuthorityItem {
    Id<AuthorityItem> id;
    std::string code; ///< 事项编码, unique
    AuthorityPower power = AuthorityPower::rectification;
    PowerBasis basis = PowerBasis::own_duty;
    std::string organ;         ///< in whose name it is done
    std::string matter;        ///< 事项名称 on the published list
    std::string entrusted_by;  ///< the department behind it, of what is handed down or entrusted
    std::string document;      ///< law, list or agreement that it stands in
    std::string notice_no;     ///< 主体资格公告文号, where the standing was announced
    std::string notice_issuer; ///< and by whom
    std::optional<Date> notice_on;
    std::optional<Date> valid_from;
    std::optional<Date> valid_to; ///< last day
};

/// The last day of what was in force until now.
struct LastDay {
    Date valid_to;
};

namespace record {
template<class T>
class Record;
}
const record::Record<AuthorityItem>& describe(const AuthorityItem*);
const record::Record<LastDay>& describe(const LastDay*);

namespace organisation {

bool is_in_force(const AuthorityItem&, Date day);
/// By code; all where no power is named. The list of an office is short.
std::vector<AuthorityItem> authority_items(const db::Reader&, std::optional<AuthorityPower> = {});
/// The items of a power that are in force on this day, by code.
std::vector<AuthorityItem> authority_items_in_force(const db::Reader&, AuthorityPower, Date day);

} // namespace organisation
} // namespace bihuan
