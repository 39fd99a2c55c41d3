/// Forms of superiors (上级报表): their own workbook is handed in once, its cells are bound to figures and
/// lists once, and from then on it comes back filled, in their layout.
///
/// Each filling that is handed in is kept with its figures, so that the next one shows what changed since.
#pragma once

#include "core/enum_text.hpp"
#include "core/id.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace bihuan {

/// How often the superior wants it; a word for people, any days can be filled.
enum class SubmissionPeriod { month, quarter, half_year, year, once };
std::span<const EnumText> enum_texts(SubmissionPeriod);

/// What goes where: one figure into a cell, or a field of a list into a column from that cell downwards.
struct SubmissionBinding {
    std::string sheet;                    ///< as in the workbook; empty: the first
    std::string cell;                     ///< `B7`
    std::string list;                     ///< `hazard_ledger.hazards`; empty: a figure
    std::string field;                    ///< `hazards.found`, or the field of the list; `#` counts its rows
    std::optional<std::int64_t> last_row; ///< of a list: the last row of the form that it may fill
};

struct SubmissionForm {
    Id<SubmissionForm> id;
    std::string name;  ///< unique
    std::string organ; ///< whose form it is
    SubmissionPeriod period_kind = SubmissionPeriod::quarter;
    std::string file_name;
    std::string sha256; ///< of the workbook as it was handed in
    std::int64_t size_bytes = 0;
    Date uploaded_on;
    std::string uploaded_by; ///< account
    std::optional<Date> retired_on;
    std::vector<SubmissionBinding> bindings;
};

/// One filling that was handed in.
struct Submission {
    Id<Submission> id;
    Id<SubmissionForm> submission_form;
    Date period_from, period_to;
    std::string community; ///< empty: the whole office
    Date made_on;
    std::string made_by; ///< account
    std::string made_by_name;
    std::string workbook_sha256; ///< of the form as it was then
    std::string cells;           ///< JSON list: sheet, cell, like, kind, value
    std::string cells_sha256;
    std::string changes; ///< JSON list: sheet, cell, before, after, since the submission before
    std::optional<Id<Submission>> previous;
};

namespace record {
template<class T>
class Record;
}
const record::Record<SubmissionBinding>& describe(const SubmissionBinding*);
const record::Record<SubmissionForm>& describe(const SubmissionForm*);
const record::Record<Submission>& describe(const Submission*);

} // namespace bihuan
