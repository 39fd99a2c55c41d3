/// Which place of the registry a row of a ledger means, by code, name and address.
#pragma once

#include "enterprise/enterprise_store.hpp"

namespace bihuan::enterprise {

/// The place that an entry of the registry is about, or nothing where it is a new one. `wanted` is prepared
/// (enterprise_rules.hpp). The same place is: the same name at the same address; the same name where one of
/// the two has no address yet; the same credit code at the same address, under whatever name. Two codes are
/// two places. Without any address, the community stands for it. An entry that was joined into another is
/// found by its own words where the other does not answer to them. Throws Problem invalid_input where several
/// places fit alike.
std::optional<PlaceKey> registered_place(const db::Reader&, const Enterprise& wanted);

/// The place that an inspection names: by its code where that is given, else by its name; name and address
/// tell several apart. A place that has no code yet is found by its name. Throws Problem invalid_input where
/// there is none or several. Of an entry that was joined into another, the other is the place.
PlaceKey named_place(const db::Reader&, const std::string& uscc, const std::string& name,
                     const std::string& address);

} // namespace bihuan::enterprise
