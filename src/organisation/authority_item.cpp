#include "organisation/authority_item.hpp"

#include "db/rows.hpp"

#include <array>

namespace bihuan {

std::span<const EnumText> enum_texts(PowerBasis) {
    static constexpr std::array texts{
        EnumText{"own_duty", "法定职责", "own duty"},
        EnumText{"empowered", "赋权", "empowered"},
        EnumText{"entrusted", "委托", "entrusted"},
    };
    return texts;
}

std::span<const EnumText> enum_texts(AuthorityPower) {
    static constexpr std::array texts{
        EnumText{"rectification", "责令整改", "order to rectify"},
        EnumText{"stoppage", "责令停产停业、停止使用", "stoppage"},
        EnumText{"sealing", "查封、扣押", "sealing and seizure"},
        EnumText{"penalty", "行政处罚", "penalty"},
        EnumText{"inspection", "行政检查", "inspection"},
    };
    return texts;
}

const record::Record<AuthorityItem>& describe(const AuthorityItem*) {
    using A = AuthorityItem;
    static const auto description =
        record::Record<A>{"authority_item", {"执法事项", "authority item"}}
            .identified_by<&A::id>()
            .field<&A::code>({"事项编码", "code"}, {.required = true, .max_length = 40})
            .field<&A::power>({"权限", "power"}, {.required = true})
            .field<&A::basis>({"依据类别", "basis"}, {.required = true})
            .field<&A::organ>({"执法主体", "organ"}, {.required = true, .max_length = 100})
            .field<&A::matter>({"事项名称", "matter"}, {.max_length = 200})
            .field<&A::entrusted_by>({"赋权或委托机关", "handed down by"}, {.max_length = 100})
            .field<&A::document>({"依据文件", "document"}, {.required = true, .max_length = 500})
            .field<&A::notice_no>({"公告文号", "number of the announcement"}, {.max_length = 60})
            .field<&A::notice_issuer>({"公告机关", "issuer of the announcement"}, {.max_length = 100})
            .field<&A::notice_on>({"公告日期", "date of the announcement"})
            .field<&A::valid_from>({"生效日期", "valid from"})
            .field<&A::valid_to>({"失效日期", "valid to"});
    return description;
}

const record::Record<LastDay>& describe(const LastDay*) {
    static const auto description =
        record::Record<LastDay>{"last_day", {"截止日", "last day"}}.field<&LastDay::valid_to>(
            {"截止日", "last day"}, {.required = true});
    return description;
}

namespace organisation {

bool is_in_force(const AuthorityItem& item, Date day) {
    return !(item.valid_from && day < *item.valid_from) && !(item.valid_to && day > *item.valid_to);
}

std::vector<AuthorityItem> authority_items(const db::Reader& reader, std::optional<AuthorityPower> power) {
    db::Conditions conditions;
    if (power) conditions.add("power = ?", std::string{code_of(*power)});
    return db::rows<AuthorityItem>(
        reader, "SELECT {columns} FROM authority_item WHERE " + conditions.text() + " ORDER BY code",
        conditions.parameters());
}

std::vector<AuthorityItem> authority_items_in_force(const db::Reader& reader, AuthorityPower power,
                                                    Date day) {
    auto items = authority_items(reader, power);
    std::erase_if(items, [&](const AuthorityItem& item) { return !is_in_force(item, day); });
    return items;
}

} // namespace organisation
} // namespace bihuan
