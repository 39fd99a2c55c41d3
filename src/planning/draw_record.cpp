#include "planning/draw.hpp"

#include "record/record.hpp"

#include <array>

namespace bihuan {

using record::Access;

std::span<const EnumText> enum_texts(DrawState) {
    static constexpr std::array texts{
        EnumText{"committed", "待抽取", "committed"},
        EnumText{"drawn", "已抽取", "drawn"},
        EnumText{"published", "已公开", "published"},
        EnumText{"cancelled", "已取消", "cancelled"},
    };
    return texts;
}

const record::Record<DrawPoolMember>& describe(const DrawPoolMember*) {
    static const auto description =
        record::Record<DrawPoolMember>{"draw_pool_member", {"检查人员库成员", "officer of the pool"}}
            .field<&DrawPoolMember::person>({"人员", "person"}, {.required = true, .refers_to = "person"});
    return description;
}

const record::Record<DrawExclusion>& describe(const DrawExclusion*) {
    static const auto description =
        record::Record<DrawExclusion>{"draw_exclusion", {"不参加抽取", "left out of the draw"}}
            .field<&DrawExclusion::enterprise>({"企业", "enterprise"}, {.refers_to = "enterprise"})
            .field<&DrawExclusion::person>({"人员", "person"}, {.refers_to = "person"})
            .field<&DrawExclusion::reason>({"原因（公开）", "reason, published"},
                                           {.required = true, .max_length = 200});
    return description;
}

const record::Record<Draw>& describe(const Draw*) {
    constexpr record::Rules weight{.least = 0, .most = 1'000'000};
    static const auto description =
        record::Record<Draw>{"draw", {"双随机抽取", "draw"}}
            .identified_by<&Draw::id>()
            .field<&Draw::title>({"名称", "title"}, {.required = true, .max_length = 100})
            .field<&Draw::community>({"社区", "community"})
            .field<&Draw::industry>({"行业", "industry"})
            .field<&Draw::supervision_sector>({"行业领域", "sector"})
            .field<&Draw::weight_red>({"红色权重", "weight of red"}, weight)
            .field<&Draw::weight_orange>({"橙色权重", "weight of orange"}, weight)
            .field<&Draw::weight_yellow>({"黄色权重", "weight of yellow"}, weight)
            .field<&Draw::weight_blue>({"蓝色权重", "weight of blue"}, weight)
            .field<&Draw::weight_none>({"未分级权重", "weight without grade"}, weight)
            .field<&Draw::targets_wanted>({"抽取家数", "targets"},
                                          {.required = true, .least = 1, .most = 1000})
            .field<&Draw::officers_per_target>({"每家检查人数", "officers per target"},
                                               {.least = 2, .most = 10})
            .field<&Draw::planned_from>({"计划开始日", "planned from"}, {.required = true})
            .field<&Draw::planned_to>({"计划截止日", "planned to"}, {.required = true})
            .field<&Draw::matter>({"检查事项", "matter"}, {.max_length = 200})
            .field<&Draw::legal_basis>({"检查依据", "legal basis"}, {.max_length = 500})
            .field<&Draw::public_source>({"公开数值来源", "source of the public value"}, {.max_length = 300})
            .field<&Draw::public_not_before>({"公开数值产生时间", "public value known from"})
            .field<&Draw::state>({"状态", "state"}, {.access = Access::system})
            .field<&Draw::prepared_by_name>({"准备人", "prepared by"}, {.access = Access::system})
            .field<&Draw::inputs_sha256>({"名单摘要", "hash of the inputs"}, {.access = Access::system})
            .field<&Draw::commitment>({"承诺值", "commitment"}, {.access = Access::system})
            .field<&Draw::committed_at>({"承诺时间", "committed at"}, {.access = Access::system})
            .field<&Draw::seed>({"种子", "seed"}, {.access = Access::system})
            .field<&Draw::public_value>({"公开数值", "public value"}, {.access = Access::system})
            .field<&Draw::drawn_at>({"抽取时间", "drawn at"}, {.access = Access::system})
            .field<&Draw::file_sha256>({"公开文件摘要", "hash of the file"}, {.access = Access::system})
            .field<&Draw::published_at>({"公开时间", "published at"}, {.access = Access::system})
            .field<&Draw::cancel_reason>({"取消原因", "reason for cancelling"}, {.access = Access::system})
            .list<&Draw::pool>({"检查人员库", "pool of officers"}, record::description_of<DrawPoolMember>(),
                               "draw")
            .list<&Draw::exclusions>({"不参加抽取", "left out"}, record::description_of<DrawExclusion>(),
                                     "draw");
    return description;
}

const record::Record<DrawMoment>& describe(const DrawMoment*) {
    static const auto description =
        record::Record<DrawMoment>{"draw_moment", {"抽取", "the draw itself"}}
            .field<&DrawMoment::public_value>({"公开数值", "public value"}, {.max_length = 500});
    return description;
}

} // namespace bihuan
