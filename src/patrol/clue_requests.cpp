#include "patrol/clue_requests.hpp"

#include "record/record.hpp"

namespace bihuan {

const record::Record<ClueAssignment>& describe(const ClueAssignment*) {
    static const auto description =
        record::Record<ClueAssignment>{"clue_assignment", {"交办", "assignment"}}
            .field<&ClueAssignment::assignee>({"承办人", "assignee"},
                                              {.required = true, .refers_to = "account"});
    return description;
}

const record::Record<ClueVerification>& describe(const ClueVerification*) {
    static const auto description =
        record::Record<ClueVerification>{"clue_verification", {"现场核查", "verification"}}
            .field<&ClueVerification::inspection>({"检查", "inspection"},
                                                  {.required = true, .refers_to = "inspection"});
    return description;
}

const record::Record<ClueAnswer>& describe(const ClueAnswer*) {
    static const auto description =
        record::Record<ClueAnswer>{"clue_answer", {"答复", "answer"}}
            .field<&ClueAnswer::answer>({"答复内容", "answer"}, {.required = true, .max_length = 2000})
            .field<&ClueAnswer::unverified_reason>({"未现场核查的理由", "why no inspection was needed"},
                                                   {.max_length = 500});
    return description;
}

const record::Record<ClueRejection>& describe(const ClueRejection*) {
    static const auto description =
        record::Record<ClueRejection>{"clue_rejection", {"不予受理", "rejection"}}
            .field<&ClueRejection::rejection_reason>({"不予受理的理由", "reason for rejecting"},
                                                     {.required = true, .max_length = 500});
    return description;
}

const record::Record<ClueMerging>& describe(const ClueMerging*) {
    static const auto description =
        record::Record<ClueMerging>{"clue_merging", {"并案", "merging"}}.field<&ClueMerging::merged_into>(
            {"并入线索", "merged into"}, {.required = true, .refers_to = "clue"});
    return description;
}

const record::Record<ClueReopening>& describe(const ClueReopening*) {
    static const auto description =
        record::Record<ClueReopening>{"clue_reopening", {"重新办理", "reopening"}}
            .field<&ClueReopening::reopening_reason>({"重办理由", "reason for reopening"},
                                                     {.required = true, .max_length = 500});
    return description;
}

} // namespace bihuan
