#include "activation/activation_requests.hpp"

#include "record/record.hpp"

#include <array>

namespace bihuan {

std::span<const EnumText> enum_texts(CallResult) {
    static constexpr std::array texts{
        EnumText{"reached", "已接通", "reached"},
        EnumText{"not_reached", "未接通", "not reached"},
    };
    return texts;
}

const record::Record<CardAct>& describe(const CardAct*) {
    static const auto description =
        record::Record<CardAct>{"response_card_act", {"任务卡办理", "step of a card"}}
            .identified_by<&CardAct::id>()
            .field<&CardAct::at>({"办理时间", "at"})
            .field<&CardAct::note>({"完成情况", "note"}, {.max_length = 2000})
            .field<&CardAct::reason>({"理由", "reason"}, {.max_length = 1000})
            .field<&CardAct::account>({"接办账号", "account that takes over"}, {.max_length = 36});
    return description;
}

const record::Record<CallAttempt>& describe(const CallAttempt*) {
    static const auto description =
        record::Record<CallAttempt>{"response_call_attempt", {"叫应结果", "result of a call"}}
            .identified_by<&CallAttempt::id>()
            .field<&CallAttempt::result>({"结果", "result"}, {.required = true})
            .field<&CallAttempt::at>({"拨打时间", "at"})
            .field<&CallAttempt::note>({"备注", "note"}, {.max_length = 500});
    return description;
}

const record::Record<ResponseEnd>& describe(const ResponseEnd*) {
    static const auto description =
        record::Record<ResponseEnd>{"response_end", {"终止响应", "end of the response"}}
            .identified_by<&ResponseEnd::id>()
            .field<&ResponseEnd::reason>({"终止理由", "reason for the end"},
                                         {.required = true, .max_length = 1000});
    return description;
}

const record::Record<ReportDemand>& describe(const ReportDemand*) {
    static const auto description =
        record::Record<ReportDemand>{"response_report_demand", {"增加续报", "demand of a report"}}
            .field<&ReportDemand::recipient>({"报送", "to"}, {.required = true})
            .field<&ReportDemand::reason>({"事由", "why it is due"}, {.required = true, .max_length = 300})
            .field<&ReportDemand::minutes>({"时限（分钟）", "minutes"}, {.least = 1, .most = 43'200});
    return description;
}

const record::Record<ReportSent>& describe(const ReportSent*) {
    static const auto description =
        record::Record<ReportSent>{"response_report_sent", {"报送登记", "sending of a report"}}
            .identified_by<&ReportSent::id>()
            .field<&ReportSent::at>({"报送时间", "sent at"})
            .field<&ReportSent::sent_through>({"报送方式", "sent through"},
                                              {.required = true, .max_length = 100})
            .field<&ReportSent::words>({"补充内容", "words added"}, {.max_length = 4000});
    return description;
}

const record::Record<ResponseReview>& describe(const ResponseReview*) {
    static const auto description =
        record::Record<ResponseReview>{"response_review", {"总结评估", "review"}}
            .field<&ResponseReview::review>({"总结评估", "review"}, {.required = true, .max_length = 20'000});
    return description;
}

const record::Record<LessonDecision>& describe(const LessonDecision*) {
    static const auto description =
        record::Record<LessonDecision>{"response_lesson_decision", {"问题建议的落实", "outcome of a lesson"}}
            .field<&LessonDecision::outcome>({"去向", "outcome"}, {.required = true})
            .field<&LessonDecision::outcome_record>({"已有记录", "record that is there"}, {.max_length = 36})
            .field<&LessonDecision::reason>({"理由", "reason"}, {.max_length = 1000})
            .field<&LessonDecision::title>({"交办事项", "matter that is given"}, {.max_length = 200})
            .field<&LessonDecision::owner>({"责任人", "owner"}, {.max_length = 36})
            .field<&LessonDecision::due_on>({"办结期限", "due on"});
    return description;
}

} // namespace bihuan
