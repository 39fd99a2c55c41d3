/// The editions of checklists that the office has had in use: a record keeps the one that it was made with,
/// and one that a phone loaded before the list was changed is still known.
#pragma once

#include "checklist/checklist_set.hpp"
#include "db/database.hpp"

namespace bihuan::inspection {

struct EditionItem {
    std::string code;
    bool conditional = false; ///< asked only where its conditions hold; may be left out
};

struct ChecklistEdition {
    std::string version; ///< SHA-256 of the file
    std::string checklist;
    std::vector<EditionItem> items;
};

/// The code of a checklist: its file without the ending, `catering_gas`.
std::string code_of_checklist(const checklist::Checklist&);

/// Makes the lists of the set those in use, and remembers their editions.
void register_checklists(db::Database&, const checklist::ChecklistSet&);

/// The edition with this version; with none given, the one in use. Nothing where it is not known.
std::optional<ChecklistEdition> edition_of(const db::Reader&, const std::string& checklist,
                                           const std::string& version);

/// Whether an item with this code stands in any list that is in use.
bool is_asked_somewhere(const db::Reader&, const std::string& item);

} // namespace bihuan::inspection
