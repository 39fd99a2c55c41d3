/// What people type, found: any two characters that stand together in a name, an address, a code, a
/// description, on both engines alike, in a few milliseconds among a million records.
///
/// A foundation that knows no room. A room says what its record is found by, in the transaction that changes
/// the record; nothing of it is a record, and all of it can be made anew (`bihuan reindex`). Trigram indexes
/// of the engines find nothing for two characters, and two is what people type: 消防, 燃气, 王强
/// (docs/adr/0041).
#pragma once

#include "db/transaction.hpp"

#include <optional>
#include <string>
#include <vector>

namespace bihuan::search {

/// What one record is found by.
struct Entry {
    std::string kind;      ///< `hazard`
    std::string subject;   ///< its identity
    std::string community; ///< where one must hold a role to find it
    std::vector<std::string> texts;
};

/// Makes the record found by these texts and no longer by others.
void put(db::Transaction&, const Entry&);
/// The same for a record that is new.
void add(db::Transaction&, const Entry&);

/// Forgets everything, to be told anew.
void clear(db::Transaction&);
/// Brings what was added last under the grams as well, instead of looking it through at each search.
void settle(db::Transaction&);

struct Wish {
    std::string query;                             ///< words; each must occur
    std::string kind;                              ///< of which records
    std::optional<std::vector<std::string>> areas; ///< communities; nothing: the whole office
    std::size_t limit = 10;
};

struct Found {
    std::string subject;
    std::string community;
};

struct Answer {
    std::vector<Found> found; ///< what was changed last comes first
    bool more = false;        ///< there are further ones
};

/// Throws Problem search_too_short where no word has two characters.
Answer find(const db::Reader&, const Wish&);

/// Narrows a list of records of one kind to those with every word of `query`; `column` holds their
/// identities. Few are named one by one; of many each row of the list is looked up, which ends with the page.
/// Throws as `find` does.
void narrow(const db::Reader&, db::Conditions&, std::string_view column, const std::string& kind,
            const std::string& query);

} // namespace bihuan::search
