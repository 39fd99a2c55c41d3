/// The duty roster (值班表): who leads and who sits at the telephone on each day, and the swaps that both
/// have agreed to. A shift begins at 08:30 and ends at 08:30 of the next day.
#pragma once

#include "core/enum_text.hpp"
#include "core/id.hpp"
#include "organisation/organisation.hpp"

#include <optional>
#include <string>
#include <vector>

namespace bihuan {

struct DutyOfficer {
    Id<Person> person;
    std::string name; ///< frozen
};

struct DutyShift {
    Id<DutyShift> id;
    Date day;          ///< on which it begins; one shift a day
    Id<Person> leader; ///< 带班领导
    std::string leader_name;
    std::string remark;
    std::vector<DutyOfficer> officers; ///< 值班员
};

enum class SwapState { asked, agreed, refused, withdrawn };
std::span<const EnumText> enum_texts(SwapState);

/// A person asks another to take their shift, or to change it for one of the other's.
struct DutySwap {
    Id<DutySwap> id;
    Date day; ///< of the one who asks
    Id<Person> person;
    std::string person_name;
    Id<Person> other;
    std::string other_name;
    std::optional<Date> other_day; ///< taken in exchange; empty: the other just takes over
    std::string reason;
    SwapState state = SwapState::asked;
    Instant asked_at;
    std::optional<Instant> answered_at;
};

/// Who takes turns at what, from when to when.
enum class DutyPart { leader, officer };
std::span<const EnumText> enum_texts(DutyPart);

struct DutyMember {
    Id<DutyMember> id;
    Id<Person> person;
    std::string person_name; ///< frozen
    DutyPart part = DutyPart::officer;
    std::optional<Date> retired_on;
};

namespace record {
template<class T>
class Record;
}
const record::Record<DutyOfficer>& describe(const DutyOfficer*);
const record::Record<DutyShift>& describe(const DutyShift*);
const record::Record<DutySwap>& describe(const DutySwap*);
const record::Record<DutyMember>& describe(const DutyMember*);

} // namespace bihuan
