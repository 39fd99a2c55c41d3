/// What happened to an entry of the registry, for people: when, who, what changed.
#pragma once

#include "db/query.hpp"
#include "enterprise/enterprise.hpp"

namespace bihuan::enterprise {

/// `{"items": […]}`, the newest first: the entry's own changes, its changes of status with their reasons, and
/// the distinctions from others, and the entries that were joined into it. Personal fields are left out
/// unless `personal`.
std::string history_json(const db::Reader&, const Enterprise&, bool personal);

} // namespace bihuan::enterprise
