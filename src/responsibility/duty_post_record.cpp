#include "responsibility/duty_post.hpp"

#include "record/record.hpp"

#include <array>

namespace bihuan {

using record::Access;

std::span<const EnumText> enum_texts(PostKind) {
    static constexpr std::array texts{
        EnumText{"party_committee", "党工委", "party work committee", "党委"},
        EnumText{"office", "办事处", "sub-district office", "街道办事处 政府"},
        EnumText{"party_secretary", "书记", "party secretary", "secretary 党工委书记"},
        EnumText{"director", "主任", "director", "办事处主任"},
        EnumText{"leader_in_charge", "分管领导", "leader in charge", "分管安全领导"},
        EnumText{"leader", "其他领导", "other leader", "班子成员 other_leader"},
        EnumText{"section", "科室", "section", "办公室 中心"},
        EnumText{"brigade", "执法队", "brigade", "综合执法大队"},
        EnumText{"community", "社区", "community", "社区负责人 community_head"},
        EnumText{"grid_worker", "网格员", "grid worker", "grid"},
        EnumText{"department", "部门", "department", "派驻部门"},
        EnumText{"enterprise_principal", "企业主要负责人", "enterprise principal", "enterprise 企业"},
    };
    return texts;
}

std::span<const EnumText> enum_texts(TermStanding) {
    static constexpr std::array texts{
        EnumText{"regular", "任职", "regular", "正式 在任"},
        EnumText{"acting", "主持", "acting", "代理 主持工作"},
        EnumText{"backup", "备岗", "backup", "AB岗 替补"},
    };
    return texts;
}

const record::Record<DutyPost>& describe(const DutyPost*) {
    using P = DutyPost;
    static const auto description =
        record::Record<P>{"duty_post", {"岗位", "post"}}
            .identified_by<&P::id>()
            .field<&P::code>({"岗位编码", "post code"}, {.required = true, .max_length = 60})
            .field<&P::name>({"岗位", "post"}, {.required = true, .max_length = 100})
            .field<&P::name_en>({"岗位（英文）", "post in English"}, {.max_length = 150})
            .field<&P::kind>({"岗位类别", "kind"}, {.required = true})
            .field<&P::above>({"上级岗位", "post above"}, {.refers_to = "duty_post"})
            .field<&P::single_holder>({"一人一岗", "one holder at a time"})
            .field<&P::place>({"顺序", "order"}, {.least = 0, .most = 100000})
            .field<&P::abolished_on>({"撤销日期", "abolished on"});
    return description;
}

const record::Record<DutyItem>& describe(const DutyItem*) {
    using D = DutyItem;
    static const auto description =
        record::Record<D>{"duty_item", {"职责", "duty"}}
            .identified_by<&D::id>()
            .field<&D::post>({"岗位", "post"}, {.required = true, .refers_to = "duty_post"})
            .field<&D::number>({"序号", "number"}, {.required = true, .least = 1, .most = 999})
            .field<&D::duty>({"职责内容", "duty"}, {.required = true, .max_length = 1000})
            .field<&D::duty_en>({"职责内容（英文）", "duty in English"}, {.max_length = 2000})
            .field<&D::law>({"法律依据", "law and article"}, {.max_length = 400})
            .field<&D::law_en>({"法律依据（英文）", "law in English"}, {.max_length = 600})
            .field<&D::standard>({"考核标准", "assessment standard"}, {.max_length = 600})
            .field<&D::standard_en>({"考核标准（英文）", "standard in English"}, {.max_length = 1200})
            .field<&D::valid_from>({"起始日期", "first day"})
            .field<&D::valid_to>({"截止日期", "last day"}, {.access = Access::system})
            .field<&D::reason>({"说明", "reason"}, {.max_length = 300});
    return description;
}

const record::Record<PostTerm>& describe(const PostTerm*) {
    using T = PostTerm;
    static const auto description =
        record::Record<T>{"post_term", {"任职", "term of office"}}
            .identified_by<&T::id>()
            .field<&T::post>({"岗位", "post"}, {.required = true, .refers_to = "duty_post"})
            .field<&T::person>({"人员", "person"}, {.required = true, .refers_to = "person"})
            .field<&T::person_name>({"姓名", "name"}, {.access = Access::system})
            .field<&T::unit>({"社区或网格", "community or grid"}, {.refers_to = "unit"})
            .field<&T::community>({"社区", "community"}, {.access = Access::system})
            .field<&T::grid>({"网格", "grid"}, {.access = Access::system})
            .field<&T::title>({"岗位职务", "title in this post"},
                              {.max_length = 100, .ledger = true, .aliases = "任职职务"})
            .field<&T::standing>({"任职方式", "standing"}, {.ledger = true, .aliases = "方式"})
            .field<&T::valid_from>({"任职日期", "first day"},
                                   {.ledger = true, .aliases = "任职起 起始日期 起"})
            .field<&T::valid_to>({"离任日期", "last day"}, {.ledger = true, .aliases = "任职止 截止日期 止"})
            .field<&T::document>({"任命文号", "appointing document"},
                                 {.max_length = 100, .ledger = true, .aliases = "文号"})
            .field<&T::reason>({"说明", "reason"}, {.max_length = 300})
            .field<&T::end_reason>({"离任原因", "reason of the end"},
                                   {.max_length = 300, .access = Access::system});
    return description;
}

} // namespace bihuan
