/// What the rooms say of their records that can be searched: how a hit is shown, and how all are told anew.
/// The application puts the kinds together (app/search_kinds.hpp).
#pragma once

#include "db/transaction.hpp"
#include "record/field.hpp"

#include <functional>
#include <string>
#include <vector>

namespace bihuan::search {

/// One record that was found.
struct Hit {
    std::string subject;
    std::string community;
    std::string grid;  ///< where the record carries one
    std::string label; ///< what people know it by
    std::string place; ///< where it is
    std::string state; ///< code, with its words
    std::string state_zh;
    std::string state_en;
};

struct Kind {
    std::string_view code; ///< the record's name, `hazard`
    record::Label label;
    /// Fills in everything but subject and community.
    std::function<void(const db::Reader&, Date today, Hit&)> describe;
    /// Adds every record of the kind.
    std::function<void(db::Transaction&)> add_all;
};

/// Forgets what is indexed and tells all of it anew, beside people at work.
void reindex(db::Transaction&, const std::vector<Kind>&);
/// Whether nothing is indexed at all, as after an upgrade from a program that had no search.
bool is_empty(const db::Reader&);

} // namespace bihuan::search
