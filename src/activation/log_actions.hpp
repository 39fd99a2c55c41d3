/// Writing into the log of a response, and stating casualties.
#pragma once

#include "activation/activation_store.hpp"
#include "db/transaction.hpp"

namespace bihuan::activation {

/// What a step of the program tells the log.
struct Told {
    EntryKind kind = EntryKind::note;
    std::string words;
    std::string subject_type = {};
    std::string subject = {};
    std::string community = {};
    std::optional<Instant> at = {}; ///< empty: now
    Id<ResponseEntry> id = {};      ///< given by a phone
};

/// Appends an entry with the next number. Entries of several people at once queue for the end of the audit
/// chain, so none takes another's number and none is lost.
ResponseEntry tell(db::Transaction&, IdSource&, const Id<Activation>&, Told);

/// An entry that somebody writes: note, situation, order, correction. Throws Problem invalid_input for a
/// kind that is the program's, a moment to come, a correction of nothing.
ResponseEntry write_entry(db::Transaction&, IdSource&, const Activation&, ResponseEntry);

/// States totals; with their log entry, and the reports that they make due. Throws Problem invalid_input for
/// a moment to come.
ResponseCasualty record_casualties(db::Transaction&, IdSource&, const Activation&, ResponseCasualty);

/// A moment that somebody gives for what happened; empty: now. Throws Problem invalid_input for one that is
/// to come (a minute is granted to clocks that differ) or lies before `not_before`.
Instant moment_given(const db::Transaction&, const std::optional<Instant>&, std::string_view pointer,
                     std::optional<Instant> not_before = {});

} // namespace bihuan::activation
