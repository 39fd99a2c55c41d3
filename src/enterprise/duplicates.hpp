/// Entries that may be one place, found, confirmed as two, or joined (docs/adr/0040).
#pragma once

#include "db/transaction.hpp"
#include "enterprise/enterprise.hpp"
#include "enterprise/lookalike.hpp"

namespace bihuan::enterprise {

struct Lookalike {
    Enterprise place;
    Likeness likeness = Likeness::none;
};

/// Entries of these communities (nothing: of the whole office) that may be the same place as `entry`, save
/// those that were confirmed as another one. `entry` is prepared and need not be registered.
std::vector<Lookalike> lookalikes(const db::Reader&, const Enterprise& entry,
                                  const std::optional<std::vector<std::string>>& areas);

/// What somebody says who registers a place although it looks like another.
struct Confirmation {
    bool is_another = false;
    std::string reason;
};

/// Registers a place, like register_enterprise, once it is sure that it is not there yet: throws Problem
/// possible_duplicate with the entries that look alike, unless they are confirmed as others, which is kept.
/// Entries outside `areas` are not looked at, so that nobody learns of them.
Enterprise register_new(db::Transaction&, IdSource&, Enterprise, const Confirmation&,
                        const std::optional<std::vector<std::string>>& areas);

/// Joins the entry `from` into `into`: it keeps its records and its history, stays readable, and stands for
/// `into` from now on. Throws Problem enterprise_merged, merge_with_itself or invalid_input. Returns `from`.
Enterprise merge(db::Transaction&, IdSource&, const Enterprise& from, const Enterprise& into,
                 const std::string& reason);

} // namespace bihuan::enterprise
