/// Legal holds over HTTP: listed for who reads cases, placed and lifted by who decides them.
#pragma once

#include "http/route.hpp"
#include "operation/legal_hold.hpp"

#include <functional>
#include <vector>

namespace bihuan::operation {

/// The community of a record, or nothing where there is none; the rooms are above this one.
using PlaceOfHeld =
    std::function<std::optional<std::string>(const db::Reader&, HeldKind, const std::string& subject)>;

std::vector<http::Route> legal_hold_routes(IdSource&, PlaceOfHeld);

} // namespace bihuan::operation
