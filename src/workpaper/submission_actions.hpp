/// What a clerk does with the form of a superior: hands it in, binds its cells, looks, fills.
#pragma once

#include "db/transaction.hpp"
#include "workpaper/filling.hpp"

namespace bihuan::workpaper {

/// Keeps the workbook; `form` names it. Throws Problem workbook_unusable, already_exists, invalid_input.
SubmissionForm take_in_form(db::Transaction&, IdSource&, SubmissionForm form, const std::string& bytes);

/// Puts the bindings in the place of those before. Throws Problem invalid_input with all that is wrong.
SubmissionForm bind(db::Transaction&, const SubmissionForm&, std::vector<SubmissionBinding>);

/// From today the form is no longer wanted; what was handed in with it stays.
SubmissionForm retire(db::Transaction&, const SubmissionForm&);

/// What would be filled in, and what is new in it since the last submission.
struct Filling {
    std::vector<FilledCell> cells;
    std::optional<Submission> previous;
    std::vector<CellChange> changes; ///< none for a first time
};
/// Throws Problem invalid_input where nothing is bound, and what `fill` throws.
Filling look(const db::Reader&, const SubmissionForm&, const Asked&);

/// Keeps a filling as handed in.
Submission submit(db::Transaction&, IdSource&, const SubmissionForm&, const Asked&, const std::string& who);

/// The workbook of a submission, the same bytes whenever it is asked for.
std::string workbook_of(const db::Reader&, const SubmissionForm&, const Submission&, bool marked);
/// The workbook as it would be today.
std::string workbook_of(const db::Reader&, const SubmissionForm&, const Filling&, bool marked);

} // namespace bihuan::workpaper
