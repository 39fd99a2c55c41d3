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

/// The community to which a unit or a person belongs; empty: the office itself.
std::string community_of(const db::Reader&, const std::optional<Id<Unit>>&);
std::string community_of(const db::Reader&, const Unit&);
/// Whether the leader of this community stands in dated facts (src/responsibility): then the one here follows
/// them.
bool has_dated_leader(const db::Reader&, const Unit&);
/// The identity of who has this enforcement certificate.
std::optional<std::string> holder_of_certificate(const db::Reader&, const std::string& certificate_no);

/// Communities that a caller reaches; nothing: all. The office itself is seen by everybody who may look.
using Communities = std::optional<std::vector<std::string>>;

struct PersonFilter {
    std::string name_part;
    std::string unit;
    std::optional<Date> licensed_on; ///< officers whose certificate is valid that day
    Communities communities;
};
std::vector<Person> people_page(const db::Reader&, const PersonFilter&, const std::string& after,
                                std::int64_t limit);

struct UnitFilter {
    std::string kind;
    std::string parent;
    Communities communities;
};
std::vector<Unit> units_page(const db::Reader&, const UnitFilter&, const std::string& after,
                             std::int64_t limit);

} // namespace bihuan::organisation
