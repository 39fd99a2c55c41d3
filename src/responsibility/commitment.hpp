/// Commitments signed (安全生产承诺书): by an enterprise or by a person of the office, once for each year.
#pragma once

#include "db/transaction.hpp"
#include "enterprise/enterprise.hpp"
#include "organisation/organisation.hpp"

namespace bihuan {

struct DutyCommitment {
    Id<DutyCommitment> id;
    std::int64_t year = 0;
    std::optional<Id<Enterprise>> enterprise; ///< or else
    std::string enterprise_name;
    std::optional<Id<Person>> person;
    std::string person_name;
    std::string community; ///< of the enterprise or the person; empty: the office itself
    std::string signed_by;
    Date signed_on;
    std::string remark;
};

namespace record {
template<class T>
class Record;
}
const record::Record<DutyCommitment>& describe(const DutyCommitment*);

namespace responsibility {

/// Throws Problem invalid_input (neither or both, unknown, in the future), already_exists for the year.
DutyCommitment record_commitment(db::Transaction&, IdSource&, DutyCommitment);

struct CommitmentFilter {
    std::optional<std::int64_t> year;
    std::string community, enterprise, person;
    std::optional<std::vector<std::string>> areas;
};
std::vector<DutyCommitment> page(const db::Reader&, const CommitmentFilter&, const std::string& after,
                                 std::int64_t limit);

} // namespace responsibility
} // namespace bihuan
