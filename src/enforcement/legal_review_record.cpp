#include "enforcement/legal_review.hpp"

#include "record/record.hpp"

#include <array>

namespace bihuan {

using record::Access;

std::span<const EnumText> enum_texts(ReviewOpinion) {
    static constexpr std::array texts{
        EnumText{"agree", "同意", "agree"},
        EnumText{"correct", "建议纠正", "correct"},
        EnumText{"supplement", "建议补充调查", "supplement"},
        EnumText{"not_agree", "不同意", "not agree"},
    };
    return texts;
}

std::span<const EnumText> enum_texts(ReviewPoint) {
    static constexpr std::array texts{
        EnumText{"competence", "执法主体和人员资格", "organ and officers"},
        EnumText{"facts", "事实和证据", "facts and evidence"},
        EnumText{"law", "适用法律", "law applied"},
        EnumText{"discretion", "裁量基准", "discretion"},
        EnumText{"procedure", "程序", "procedure"},
        EnumText{"powers", "法定权限", "powers"},
        EnumText{"document", "文书", "document"},
        EnumText{"crime_transfer", "是否应移送司法机关", "transfer as a crime"},
    };
    return texts;
}

const record::Record<ReviewPointResult>& describe(const ReviewPointResult*) {
    static const auto description =
        record::Record<ReviewPointResult>{"review_point", {"审核要点", "point of review"}}
            .field<&ReviewPointResult::point>({"要点", "point"}, {.required = true})
            .field<&ReviewPointResult::sound>({"符合", "sound"}, {.required = true})
            .field<&ReviewPointResult::note>({"说明", "note"}, {.max_length = 500});
    return description;
}

const record::Record<LegalReview>& describe(const LegalReview*) {
    static const auto description =
        record::Record<LegalReview>{"legal_review", {"法制审核", "legal review"}}
            .identified_by<&LegalReview::id>()
            .field<&LegalReview::penalty_case>({"案件", "case"},
                                               {.access = Access::system, .refers_to = "penalty_case"})
            .field<&LegalReview::reviewed_on>({"审核日期", "reviewed on"}, {.required = true})
            .field<&LegalReview::opinion>({"审核意见", "opinion"}, {.required = true})
            .field<&LegalReview::words>({"意见内容", "words"}, {.required = true, .max_length = 2000})
            .field<&LegalReview::reviewer>({"审核账号", "reviewer"}, {.access = Access::system})
            .field<&LegalReview::reviewer_name>({"审核人", "reviewer's name"}, {.access = Access::system})
            .field<&LegalReview::qualification_no>({"法律职业资格证号", "qualification number"},
                                                   {.access = Access::system})
            .field<&LegalReview::community>({"社区", "community"}, {.access = Access::system})
            .list<&LegalReview::points>({"审核要点", "points"}, record::description_of<ReviewPointResult>(),
                                        "legal_review");
    return description;
}

} // namespace bihuan
