/// What a decision looks like to the public; no clock, no database.
#pragma once

#include "enforcement/disclosure.hpp"
#include "enforcement/penalty_case.hpp"

namespace bihuan::enforcement {

/// 王某某 for 王小明, 欧阳某 for 欧阳娜: the surname, and 某 for each further character.
std::string shortened_name(std::string_view);

struct PublicFace {
    std::string target;
    std::string content;
};
/// The copy for the public: numbers and complainants out, the person's name shortened wherever it stands,
/// marked words out.
PublicFace public_face(const Disclosure&);

/// What is told of a penalty: cause, facts, basis, and each penalty with its amount.
std::string content_of(const PenaltyCase&, const CaseStepTaken& decision);

} // namespace bihuan::enforcement
