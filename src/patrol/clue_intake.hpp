/// How clues come in over HTTP: one with its complainant, or a platform's whole export.
#pragma once

#include "http/route.hpp"
#include "patrol/clue_shield.hpp"

namespace bihuan::patrol {

struct ClueReport {
    Clue clue;
    Complainant complainant;
};

/// Reads `{clue's fields…, "complainant": {"name": …, "phone": …}}`. Throws Problem invalid_input.
ClueReport read_clue_report(const Json&);

/// POST of a CSV or XLSX file; answers with the counts of the ledger and the refused rows as CSV.
http::Route import_route(db::Database&, IdSource&);

} // namespace bihuan::patrol
