#include "patrol/clue.hpp"

#include "record/record.hpp"

#include <array>

namespace bihuan {

using record::Access;

std::span<const EnumText> enum_texts(ClueSource) {
    static constexpr std::array texts{
        EnumText{"hotline_12345", "12345热线", "hotline 12345", "12345 热线 市民热线 12345工单 政务热线"},
        EnumText{"grid_platform", "网格平台", "grid platform", "网格 社会治理平台 网格化平台 平台"},
        EnumText{"resident", "群众反映", "resident", "群众 居民 群众举报 来电 来访 12350"},
        EnumText{"enterprise", "企业自报", "enterprise itself", "自报 企业 自查上报"},
        EnumText{"department", "部门移送", "department", "部门 移送 部门转办 转办 上级交办"},
    };
    return texts;
}

std::span<const EnumText> enum_texts(ClueState) {
    static constexpr std::array texts{
        EnumText{"received", "待交办", "received"},   EnumText{"assigned", "已交办", "assigned"},
        EnumText{"verifying", "核查中", "verifying"}, EnumText{"answered", "已答复", "answered"},
        EnumText{"merged", "已并案", "merged"},       EnumText{"rejected", "不予受理", "rejected"},
    };
    return texts;
}

const record::Record<Clue>& describe(const Clue*) {
    static const auto description =
        record::Record<Clue>{"clue", {"线索", "clue"}}
            .identified_by<&Clue::id>()
            .field<&Clue::code>({"线索编号", "code"}, {.max_length = 40, .ledger = true})
            .field<&Clue::source>({"线索来源", "source"}, {.ledger = true, .aliases = "来源 来源渠道 渠道"})
            .field<&Clue::external_no>(
                {"工单编号", "external number"},
                {.max_length = 60,
                 .ledger = true,
                 .aliases = "工单号 事件编号 事件号 外部编号 案件编号 受理编号 任务号"})
            .field<&Clue::received_at>({"受理时间", "received at"}, {.required = true})
            .field<&Clue::content>({"线索内容", "content"},
                                   {.required = true,
                                    .max_length = 4000,
                                    .ledger = true,
                                    .aliases = "内容 问题描述 事件描述 诉求内容 反映内容 事件内容 工单内容"})
            .field<&Clue::place>({"发生地点", "place"},
                                 {.max_length = 200, .ledger = true, .aliases = "地点 地址 事发地点 位置"})
            .field<&Clue::community>(
                {"社区", "community"},
                {.max_length = 60, .ledger = true, .aliases = "所属社区 所在社区 事发社区"})
            .field<&Clue::grid>({"网格", "grid"},
                                {.max_length = 60, .ledger = true, .aliases = "所属网格 网格名称"})
            .field<&Clue::enterprise_name>({"涉及单位", "enterprise as told"},
                                           {.max_length = 100,
                                            .ledger = true,
                                            .aliases = "企业名称 单位名称 被反映单位 涉事单位 enterprise"})
            .field<&Clue::enterprise>({"企业", "enterprise"}, {.refers_to = "enterprise"})
            .field<&Clue::patrol>({"巡查", "patrol"}, {.refers_to = "patrol"})
            .field<&Clue::received_on>({"受理日期", "received on"}, {.access = Access::system})
            .field<&Clue::state>({"状态", "state"}, {.access = Access::system})
            .field<&Clue::due_date>({"办理期限", "due date"}, {.access = Access::system})
            .field<&Clue::assignee>({"承办人", "assignee"}, {.access = Access::system})
            .field<&Clue::assigned_on>({"交办日期", "assigned on"}, {.access = Access::system})
            .field<&Clue::inspection>({"核查检查", "inspection"},
                                      {.access = Access::system, .refers_to = "inspection"})
            .field<&Clue::answer>({"答复内容", "answer"}, {.max_length = 2000, .access = Access::system})
            .field<&Clue::unverified_reason>({"未现场核查的理由", "why no inspection was needed"},
                                             {.max_length = 500, .access = Access::system})
            .field<&Clue::rejection_reason>({"不予受理的理由", "reason for rejecting"},
                                            {.max_length = 500, .access = Access::system})
            .field<&Clue::closed_on>({"办结日期", "closed on"}, {.access = Access::system})
            .field<&Clue::merged_into>({"并入线索", "merged into"},
                                       {.access = Access::system, .refers_to = "clue"})
            .field<&Clue::reopened>({"重办次数", "times reopened"}, {.access = Access::system})
            .field<&Clue::reopening_reason>({"重办理由", "reason for reopening"},
                                            {.max_length = 500, .access = Access::system})
            .field<&Clue::complainant_digest>({"反映人摘要", "digest of the complainant"},
                                              {.access = Access::system});
    return description;
}

} // namespace bihuan
