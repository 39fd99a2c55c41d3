#include "workpaper/submission_actions.hpp"

#include "audit/chain.hpp"
#include "core/hash.hpp"
#include "core/problem.hpp"
#include "workpaper/submission_store.hpp"

namespace bihuan::workpaper {
namespace {

ledger::FormWorkbook book_of(const db::Reader& reader, const SubmissionForm& form,
                             const std::string& sha256) {
    return {form.file_name, workbook_bytes(reader, form.file_name, sha256)};
}

} // namespace

SubmissionForm take_in_form(db::Transaction& transaction, IdSource& ids, SubmissionForm form,
                            const std::string& bytes) {
    const ledger::FormWorkbook book{form.file_name, bytes}; // refuses what cannot be filled
    if (form_named(transaction, form.name))
        throw Problem{ProblemKind::already_exists, {{"what", "上级报表 / form"}, {"key", form.name}}};
    form.id = ids.make<SubmissionForm>();
    form.sha256 = sha256(bytes);
    form.size_bytes = static_cast<std::int64_t>(bytes.size());
    form.uploaded_on = transaction.today();
    form.uploaded_by = transaction.actor().account;
    keep_workbook(transaction, form.sha256, bytes);
    audit::insert(transaction, "submission_form.take_in", form);
    return form;
}

SubmissionForm bind(db::Transaction& transaction, const SubmissionForm& before,
                    std::vector<SubmissionBinding> bindings) {
    Findings findings;
    check(bindings, book_of(transaction, before, before.sha256), findings);
    findings.throw_if_any();
    SubmissionForm after = before;
    after.bindings = std::move(bindings);
    audit::update(transaction, "submission_form.bind", before, after);
    return after;
}

SubmissionForm retire(db::Transaction& transaction, const SubmissionForm& before) {
    SubmissionForm after = before;
    if (!after.retired_on) after.retired_on = transaction.today();
    audit::update(transaction, "submission_form.retire", before, after);
    return after;
}

Filling look(const db::Reader& reader, const SubmissionForm& form, const Asked& asked) {
    if (form.bindings.empty())
        throw Problem{
            ProblemKind::invalid_input, {}, {{"/bindings", FieldFault::required, {}, "绑定", "bindings"}}};
    Filling filling;
    filling.cells = fill(form.bindings, BindableValues{reader, asked}, form.file_name);
    filling.previous = last_submission(reader, form.id, asked.community);
    if (filling.previous)
        filling.changes = changes_between(filled_cells(filling.previous->cells), filling.cells);
    return filling;
}

Submission submit(db::Transaction& transaction, IdSource& ids, const SubmissionForm& form, const Asked& asked,
                  const std::string& who) {
    audit::hold_chain(transaction); // two clerks at once: the second sees the first
    const auto filling = look(transaction, form, asked);
    Submission of;
    of.id = ids.make<Submission>();
    of.submission_form = form.id;
    of.period_from = asked.period.from;
    of.period_to = asked.period.to;
    of.community = asked.community;
    of.made_on = transaction.today();
    of.made_by = transaction.actor().account;
    of.made_by_name = who;
    of.workbook_sha256 = form.sha256;
    of.cells = to_json(filling.cells).dump();
    of.cells_sha256 = sha256(of.cells);
    of.changes = to_json(filling.changes).dump();
    if (filling.previous) of.previous = filling.previous->id;
    workbook_of(transaction, form, filling, true); // what cannot be filled is not kept
    audit::insert(transaction, "submission.make", of);
    return of;
}

std::string workbook_of(const db::Reader& reader, const SubmissionForm& form, const Submission& of,
                        bool marked) {
    return workbook_of(book_of(reader, form, of.workbook_sha256), filled_cells(of.cells),
                       marked ? cell_changes(of.changes) : std::vector<CellChange>{});
}

std::string workbook_of(const db::Reader& reader, const SubmissionForm& form, const Filling& of,
                        bool marked) {
    return workbook_of(book_of(reader, form, form.sha256), of.cells,
                       marked ? of.changes : std::vector<CellChange>{});
}

} // namespace bihuan::workpaper
