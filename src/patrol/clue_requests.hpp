/// What people give when they take a clue a step further.
#pragma once

#include "patrol/clue.hpp"

namespace bihuan {

struct ClueAssignment {
    Id<Account> assignee;
};

struct ClueVerification {
    Id<Inspection> inspection;
};

struct ClueAnswer {
    std::string answer;
    std::string unverified_reason; ///< needed where no inspection verified it
};

struct ClueRejection {
    std::string rejection_reason;
};

struct ClueMerging {
    Id<Clue> merged_into;
};

struct ClueReopening {
    std::string reopening_reason;
};

namespace record {
template<class T>
class Record;
}
const record::Record<ClueAssignment>& describe(const ClueAssignment*);
const record::Record<ClueVerification>& describe(const ClueVerification*);
const record::Record<ClueAnswer>& describe(const ClueAnswer*);
const record::Record<ClueRejection>& describe(const ClueRejection*);
const record::Record<ClueMerging>& describe(const ClueMerging*);
const record::Record<ClueReopening>& describe(const ClueReopening*);

} // namespace bihuan
