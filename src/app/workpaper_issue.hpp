/// Working papers that leave the office – statistics table, publicity list, reminder letters – given out with
/// a proof that they are genuine (issuance/issuing.hpp). Reprinted like any issued document.
#pragma once

#include "app/workpaper_documents.hpp"
#include "issuance/issued_document.hpp"

namespace bihuan::app {

/// Whether papers of this kind are meant for outside.
bool may_be_issued(WorkpaperKind);

/// Freezes facts, columns and template, and prints with the proof. The same facts give back what was issued.
/// Throws Problem document_stands where others were issued for the same days, not_found for a paper that is
/// not meant for outside, and what write_workpaper throws.
IssuedDocument issue_workpaper(Office&, db::Transaction&, const WorkpaperRequest&,
                               const std::optional<Id<IssuedDocument>>& replaces);

} // namespace bihuan::app
