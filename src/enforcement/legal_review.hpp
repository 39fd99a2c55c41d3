/// Legal review of a major decision (重大执法决定法制审核): what was looked at, and the opinion.
///
/// Where a review is required there is no decision without one that agrees. The reviewer handles no part of
/// the case and holds the legal qualification. Law: 行政处罚法第五十八条; 国办发〔2018〕118号.
#pragma once

#include "enforcement/penalty_case.hpp"

namespace bihuan {

enum class ReviewOpinion { agree, correct, supplement, not_agree };
std::span<const EnumText> enum_texts(ReviewOpinion);

enum class ReviewPoint { competence, facts, law, discretion, procedure, powers, document, crime_transfer };
std::span<const EnumText> enum_texts(ReviewPoint);

struct ReviewPointResult {
    ReviewPoint point = ReviewPoint::competence;
    bool sound = true;
    std::string note;
};

struct LegalReview {
    Id<LegalReview> id;
    Id<PenaltyCase> penalty_case;
    Date reviewed_on;
    ReviewOpinion opinion = ReviewOpinion::agree;
    std::string words;
    std::string reviewer; ///< account
    std::string reviewer_name;
    std::string qualification_no; ///< 法律职业资格证号
    std::string community;        ///< of the case
    std::vector<ReviewPointResult> points;
};

namespace record {
template<class T>
class Record;
}
const record::Record<LegalReview>& describe(const LegalReview*);
const record::Record<ReviewPointResult>& describe(const ReviewPointResult*);

} // namespace bihuan
