/// The office's own order: units from district to grid, and the people who hold posts in them.
///
/// Communities are named in every ledger; a community that a ledger names for the first time becomes a unit,
/// so that a leader can answer for it. Which leader answers for which community (领导包保) stands at the
/// unit.
#pragma once

#include "core/enum_text.hpp"
#include "core/id.hpp"

#include <optional>
#include <string>

namespace bihuan {

enum class UnitKind { district, subdistrict, community, grid };
std::span<const EnumText> enum_texts(UnitKind);

struct Person;

struct Unit {
    Id<Unit> id;
    UnitKind kind = UnitKind::community;
    std::string name;                 ///< unique within its kind
    std::optional<Id<Unit>> parent;   ///< a grid's community, a community's sub-district
    std::optional<Id<Person>> leader; ///< 包保领导: the leader who answers for it
};

/// Someone with a post. Officers have an enforcement certificate; an inspection needs two of them
/// (行政处罚法第四十二条).
struct Person {
    Id<Person> id;
    std::string name;
    std::string post; ///< 职务
    std::optional<Id<Unit>> unit;
    std::string phone;          ///< never in a PDF
    std::string certificate_no; ///< 执法证号, empty: no officer
    std::optional<Date> certificate_valid_from;
    std::optional<Date> certificate_valid_to; ///< the last day
    std::string legal_qualification_no;       ///< 法律职业资格证号; who reviews cases holds one
};

namespace record {
template<class T>
class Record;
}
const record::Record<Unit>& describe(const Unit*);
const record::Record<Person>& describe(const Person*);

} // namespace bihuan
