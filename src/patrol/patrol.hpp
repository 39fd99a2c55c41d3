/// A walk by grid workers (巡查): no administrative inspection, counted apart from visits.
#pragma once

#include "core/id.hpp"
#include "enterprise/enterprise.hpp"

namespace bihuan {

struct PatrolMember {
    std::string name;
};

struct Patrol {
    Id<Patrol> id;
    std::string code; ///< unique
    Date date;
    std::string community;
    std::string grid;
    std::optional<Id<Enterprise>> enterprise; ///< where the walk was to one place
    std::string findings;
    std::int64_t person_times = 1;     ///< 人次: how many took part
    std::vector<PatrolMember> members; ///< those known by name; not more than person_times
};

namespace record {
template<class T>
class Record;
}
const record::Record<Patrol>& describe(const Patrol*);
const record::Record<PatrolMember>& describe(const PatrolMember*);

} // namespace bihuan
