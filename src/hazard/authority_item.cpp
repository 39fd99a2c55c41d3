#include "hazard/authority_item.hpp"

#include "db/rows.hpp"

#include <array>

namespace bihuan {

std::span<const EnumText> enum_texts(AuthorityPower) {
    static constexpr std::array texts{
        EnumText{"rectification", "责令整改", "order to rectify"},
        EnumText{"stoppage", "责令停产停业、停止使用", "stoppage"},
        EnumText{"sealing", "查封、扣押", "sealing and seizure"},
        EnumText{"penalty", "行政处罚", "penalty"},
    };
    return texts;
}

const record::Record<AuthorityItem>& describe(const AuthorityItem*) {
    static const auto description =
        record::Record<AuthorityItem>{"authority_item", {"执法事项", "authority item"}}
            .identified_by<&AuthorityItem::id>()
            .field<&AuthorityItem::code>({"事项编码", "code"}, {.required = true, .max_length = 40})
            .field<&AuthorityItem::power>({"权限", "power"}, {.required = true})
            .field<&AuthorityItem::basis>({"依据类别", "basis"}, {.required = true})
            .field<&AuthorityItem::organ>({"执法主体", "organ"}, {.required = true, .max_length = 60})
            .field<&AuthorityItem::entrusted_by>({"赋权或委托机关", "handed down by"}, {.max_length = 60})
            .field<&AuthorityItem::document>({"依据文件", "document"}, {.required = true, .max_length = 300})
            .field<&AuthorityItem::valid_from>({"生效日期", "valid from"})
            .field<&AuthorityItem::valid_to>({"失效日期", "valid to"});
    return description;
}

namespace hazard {

bool is_in_force(const AuthorityItem& item, Date day) {
    return !(item.valid_from && day < *item.valid_from) && !(item.valid_to && day > *item.valid_to);
}

std::vector<AuthorityItem> authority_items(const db::Reader& reader) {
    return db::rows<AuthorityItem>(reader, "SELECT {columns} FROM authority_item ORDER BY code");
}

} // namespace hazard
} // namespace bihuan
