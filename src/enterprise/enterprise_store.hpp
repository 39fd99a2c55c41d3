/// The registry as stored.
#pragma once

#include "db/query.hpp"
#include "enterprise/enterprise.hpp"

#include <vector>

namespace bihuan::enterprise {

/// What identifies a place, and what others freeze of it.
struct PlaceKey {
    Id<Enterprise> id;
    std::string uscc;
    std::string name_key;
    std::string address_key;
    std::string community;
    std::string industry;
    std::optional<Id<Enterprise>> merged_into; ///< the entry that stands for the place now
};
/// Places with this credit code (normalised), and those whose name is the same in its comparable form.
std::vector<PlaceKey> keys_with_uscc(const db::Reader&, const std::string& uscc);
std::vector<PlaceKey> keys_with_name_key(const db::Reader&, const std::string& name_key);
/// Places at this address in its comparable form.
std::vector<PlaceKey> keys_with_address_key(const db::Reader&, const std::string& address_key);
std::optional<PlaceKey> find_key(const db::Reader&, const Id<Enterprise>&);

/// The grid of the community in which the place lies today; empty: in none of it. An entry that was joined
/// lies where its place does.
std::string grid_of(const db::Reader&, const Id<Enterprise>&, const std::string& community);

/// What a list of places may be narrowed by; empty texts do not narrow.
struct Filter {
    std::string community;
    std::string risk_level; ///< code
    std::string name_part;  ///< in the comparable form
    std::string grid;
    std::string status; ///< code; empty: every entry that was not joined into another
    std::string industry;
    std::string supervision_sector;
    std::string place_type;
    std::string small_place_kind; ///< code
    std::string factor;           ///< code of a hazard factor
    std::string uscc;             ///< normalised
    std::string landlord;         ///< identity
    bool doubtful = false;        ///< only those whose code was kept although its check fails
    std::optional<std::vector<std::string>> areas;          ///< communities; nothing: the whole office
    std::vector<std::pair<std::string, std::string>> grids; ///< community and grid, beside them
};

/// At most `limit` places with an identity after `after`, in the order of identities.
std::vector<Enterprise> page(const db::Reader&, const Filter&, const std::string& after, std::int64_t limit);

} // namespace bihuan::enterprise
