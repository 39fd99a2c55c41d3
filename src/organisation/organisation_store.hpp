/// The office's units and people as stored.
#pragma once

#include "organisation/organisation.hpp"

#include "db/query.hpp"

#include <vector>

namespace bihuan::organisation {

std::optional<Unit> find_unit(const db::Reader&, UnitKind, const std::string& name);
std::vector<Unit> units(const db::Reader&);
/// People of this name; several may share one.
std::vector<Person> people_named(const db::Reader&, const std::string& name);
std::vector<Person> people(const db::Reader&);

} // namespace bihuan::organisation
