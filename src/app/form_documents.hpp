/// Statutory forms on paper: drafts, issued documents, and the same document again.
///
/// A draft says 草稿 on every page, “文号待编” where its number will stand, and in a header what is missing.
/// An issued document is printed from what was frozen at its issue, the same bytes for ever.
#pragma once

#include "app/office.hpp"
#include "app/report_printing.hpp"
#include "enforcement/whole_file.hpp"
#include "form/form_actions.hpp"
#include "http/route.hpp"

#include <filesystem>

namespace bihuan::app {

/// What the office makes its forms with.
form::FormSource form_source(Office&, Date day);

struct FormDraft {
    PrintedDocument printed;
    form::FormOffer offer;
};
/// Throws Problem document_incomplete where the form is not made of this record at all.
FormDraft print_draft(Office&, const db::Reader&, FormKind, const form::FormMatter&, Language, Date day);

/// Issues the form in the transaction. Throws what form::issue_form throws.
IssuedDocument issue_form(Office&, db::Transaction&, FormKind, const form::FormMatter&,
                          const std::optional<Id<IssuedDocument>>& replaces = {});

/// The document as it was given out; one declared void or replaced says so on every page.
PrintedDocument print_issued(Office&, const db::Reader&, const IssuedDocument&);

/// What was issued of a case or a hazard and of all that belongs to it, for its whole-process file.
enforcement::FiledDocuments filed_documents(Office&);

/// The record that a text names, for people at the command line: its identity, or the code of an inspection,
/// a hazard, a case, or the day of a shift. Throws Problem not_found.
form::FormMatter matter_named(const db::Reader&, FormKind, const std::string& text);

std::vector<http::Route> form_document_routes(Office&);

} // namespace bihuan::app
