#include "activation/entry.hpp"

#include "record/record.hpp"

#include <array>

namespace bihuan {

using record::Access;

std::span<const EnumText> enum_texts(EntryKind) {
    static constexpr std::array texts{
        EnumText{"note", "记事", "note"},     EnumText{"situation", "灾情", "situation"},
        EnumText{"order", "指令", "order"},   EnumText{"correction", "更正", "correction"},
        EnumText{"start", "启动", "start"},   EnumText{"level", "级别", "level"},
        EnumText{"card", "任务", "task"},     EnumText{"call", "叫应", "call"},
        EnumText{"report", "报告", "report"}, EnumText{"casualty", "伤亡", "casualties"},
        EnumText{"role", "角色", "role"},     EnumText{"end", "终止", "end"},
        EnumText{"review", "总结", "review"},
    };
    return texts;
}

const record::Record<ResponseEntry>& describe(const ResponseEntry*) {
    using E = ResponseEntry;
    static const auto description =
        record::Record<E>{"response_entry", {"事件日志", "log entry"}}
            .identified_by<&E::id>()
            .field<&E::activation>({"响应", "response"},
                                   {.access = Access::system, .refers_to = "activation"})
            .field<&E::number>({"序号", "number"}, {.access = Access::system})
            .field<&E::kind>({"类别", "kind"})
            .field<&E::happened_at>({"发生时间", "happened at"})
            .field<&E::recorded_at>({"登记时间", "recorded at"}, {.access = Access::system})
            .field<&E::author>({"登记账号", "recording account"}, {.access = Access::system})
            .field<&E::author_name>({"登记人", "recorded by"}, {.access = Access::system})
            .field<&E::words>({"内容", "words"}, {.required = true, .max_length = 4000})
            .field<&E::place>({"地点", "place"}, {.max_length = 200})
            .field<&E::community>({"社区", "community"}, {.max_length = 60})
            .field<&E::corrects>({"更正的日志", "entry put right"}, {.refers_to = "response_entry"})
            .field<&E::subject_type>({"相关记录类型", "type of the record"}, {.access = Access::system})
            .field<&E::subject>({"相关记录", "record"}, {.access = Access::system});
    return description;
}

const record::Record<ResponseCasualty>& describe(const ResponseCasualty*) {
    using C = ResponseCasualty;
    constexpr std::int64_t most = 100'000;
    static const auto description =
        record::Record<C>{"response_casualty", {"伤亡和损失", "casualties and loss"}}
            .identified_by<&C::id>()
            .field<&C::activation>({"响应", "response"},
                                   {.access = Access::system, .refers_to = "activation"})
            .field<&C::number>({"日志序号", "number in the log"}, {.access = Access::system})
            .field<&C::as_of>({"截至时间", "as of"})
            .field<&C::dead>({"死亡", "dead"}, {.least = 0, .most = most})
            .field<&C::missing>({"失踪", "missing"}, {.least = 0, .most = most})
            .field<&C::seriously_injured>({"重伤", "seriously injured"}, {.least = 0, .most = most})
            .field<&C::slightly_injured>({"轻伤", "slightly injured"}, {.least = 0, .most = most})
            .field<&C::trapped>({"被困", "trapped"}, {.least = 0, .most = most})
            .field<&C::moved>({"转移安置", "moved to safety"}, {.least = 0, .most = most})
            .field<&C::loss_wan_yuan>({"直接经济损失（万元）", "direct loss, 10,000 yuan"},
                                      {.least = 0, .most = 100'000'000})
            .field<&C::source>({"来源", "source"}, {.max_length = 100})
            .field<&C::note>({"说明", "note"}, {.max_length = 1000})
            .field<&C::recorded_at>({"登记时间", "recorded at"}, {.access = Access::system})
            .field<&C::recorded_by_name>({"登记人", "recorded by"}, {.access = Access::system});
    return description;
}

} // namespace bihuan
