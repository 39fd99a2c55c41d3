/// Whether two entries of the registry may be one place: the same code at the same address, or nearly the
/// same name and address. Pure rules; no clock, no database.
#pragma once

#include "enterprise/enterprise_store.hpp"

namespace bihuan::enterprise {

enum class Likeness {
    none,
    same_code, ///< the same credit code, at nearly the same address or with none to compare
    same_name, ///< the same name, likewise
    near_name  ///< nearly the same name at nearly the same address
};
std::span<const EnumText> enum_texts(Likeness);

/// Two places have two codes; numbers tell shops and houses apart (一号店 is not 二号店).
Likeness likeness(const PlaceKey&, const PlaceKey&);

/// Whether two names or addresses in their comparable form differ by a slip of the pen at most, or one says
/// the other with more words; never where their numbers differ.
bool nearly_same(std::string_view one, std::string_view other);

} // namespace bihuan::enterprise
