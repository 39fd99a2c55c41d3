#include "enforcement/disclosure.hpp"

#include "record/record.hpp"

#include <array>

namespace bihuan {

std::span<const EnumText> enum_texts(DisclosureKind) {
    static constexpr std::array texts{
        EnumText{"penalty", "行政处罚", "penalty"},
        EnumText{"rectification_order", "责令整改", "rectification order"},
        EnumText{"inspection_result", "检查结果", "inspection result"},
    };
    return texts;
}

std::span<const EnumText> enum_texts(DisclosureState) {
    static constexpr std::array texts{
        EnumText{"pending", "待公示", "pending"},
        EnumText{"published", "已公示", "published"},
        EnumText{"withheld", "不予公示", "withheld"},
        EnumText{"withdrawn", "已撤回", "withdrawn"},
    };
    return texts;
}

std::span<const EnumText> enum_texts(RedactionKind) {
    static constexpr std::array texts{
        EnumText{"person_name", "自然人姓名", "name of a person"},
        EnumText{"trade_secret", "商业秘密", "trade secret"},
    };
    return texts;
}

const record::Record<RedactionMark>& describe(const RedactionMark*) {
    static const auto description =
        record::Record<RedactionMark>{"redaction_mark", {"隐去内容", "words to take out"}}
            .field<&RedactionMark::kind>({"种类", "kind"}, {.required = true})
            .field<&RedactionMark::words>({"文字", "words"}, {.required = true});
    return description;
}

const record::Record<Disclosure>& describe(const Disclosure*) {
    constexpr auto system = record::Access::system;
    static const auto description =
        record::Record<Disclosure>{"disclosure", {"执法公示", "disclosure"}}
            .identified_by<&Disclosure::id>()
            .field<&Disclosure::kind>({"决定类型", "kind"}, {.access = system})
            .field<&Disclosure::subject_type>({"来源记录类型", "type of the source"}, {.access = system})
            .field<&Disclosure::subject>({"来源记录", "source"}, {.access = system})
            .field<&Disclosure::community>({"社区", "community"}, {.access = system})
            .field<&Disclosure::organ>({"执法机关", "organ"}, {.access = system})
            .field<&Disclosure::target>({"执法对象", "target"}, {.access = system})
            .field<&Disclosure::target_is_person>({"自然人", "natural person"}, {.access = system})
            .field<&Disclosure::document_no>({"文书号", "number of the document"}, {.access = system})
            .field<&Disclosure::content>({"内容", "content"}, {.max_length = 6000, .access = system})
            .field<&Disclosure::decided_on>({"决定日期", "decided on"}, {.access = system})
            .field<&Disclosure::due_date>({"公示期限", "due date"}, {.access = system})
            .field<&Disclosure::state>({"状态", "state"}, {.access = system})
            .field<&Disclosure::published_target>({"公示的对象", "target as published"}, {.access = system})
            .field<&Disclosure::published_content>({"公示的内容", "content as published"},
                                                   {.max_length = 6000, .access = system})
            .field<&Disclosure::published_on>({"公示日期", "published on"}, {.access = system})
            .field<&Disclosure::published_by>({"公示账号", "published by"}, {.access = system})
            .field<&Disclosure::expires_on>({"撤下日期", "taken down after"}, {.access = system})
            .field<&Disclosure::withheld_reason>({"不予公示的理由", "reason for withholding"},
                                                 {.access = system})
            .field<&Disclosure::withheld_by>({"批准账号", "approved by"}, {.access = system})
            .field<&Disclosure::recall_reason>({"撤回原因", "reason for recalling"},
                                               {.max_length = 4000, .access = system})
            .field<&Disclosure::recall_due>({"撤回期限", "to be withdrawn by"}, {.access = system})
            .field<&Disclosure::withdrawn_on>({"撤回日期", "withdrawn on"}, {.access = system})
            .field<&Disclosure::explanation>({"撤回说明", "explanation"},
                                             {.max_length = 1000, .access = system})
            .list<&Disclosure::marks>({"隐去内容", "words to take out"},
                                      record::description_of<RedactionMark>(), "disclosure");
    return description;
}

const record::Record<DisclosureMarking>& describe(const DisclosureMarking*) {
    static const auto description =
        record::Record<DisclosureMarking>{"disclosure_marking", {"标注隐去内容", "marking"}}
            .list<&DisclosureMarking::marks>({"隐去内容", "words to take out"},
                                             record::description_of<RedactionMark>(), "disclosure");
    return description;
}

const record::Record<DisclosureWithholding>& describe(const DisclosureWithholding*) {
    static const auto description =
        record::Record<DisclosureWithholding>{"disclosure_withholding", {"不予公示", "withholding"}}
            .field<&DisclosureWithholding::withheld_reason>({"不予公示的理由", "reason for withholding"},
                                                            {.required = true, .max_length = 500});
    return description;
}

const record::Record<DisclosureWithdrawal>& describe(const DisclosureWithdrawal*) {
    static const auto description =
        record::Record<DisclosureWithdrawal>{"disclosure_withdrawal", {"撤回公示", "withdrawal"}}
            .field<&DisclosureWithdrawal::explanation>({"撤回说明", "explanation"},
                                                       {.required = true, .max_length = 1000});
    return description;
}

} // namespace bihuan
