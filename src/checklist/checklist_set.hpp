/// All checklists of an office: those of the program, and the files that the office put beside or in place of
/// them.
#pragma once

#include "checklist/checklist.hpp"

#include <string>
#include <vector>

namespace bihuan::checklist {

/// An item with the list that it stands in, whose version an inspection keeps.
struct AskedItem {
    const Checklist* list;
    const ChecklistItem* item;
};

class ChecklistSet {
public:
    /// The checklists that come with the program.
    static ChecklistSet built_in();

    /// The same with the `*.csv` files of `folder`: a file of the same name replaces a built-in list, another
    /// name
    /// (`market.local.csv`) adds one. `folder`/major_criteria/major_criteria.csv replaces the criteria. A
    /// folder that does not exist changes nothing. Throws Problem bad_checklist, also where an item code
    /// stands in two files, and file_unreadable.
    static ChecklistSet with_folder(const std::string& folder);

    const std::vector<Checklist>& all() const& { return checklists_; }
    const std::vector<MajorCriterion>& criteria() const& { return criteria_; }
    // What these and the next functions give lives as long as the set; a set that is about to go gives
    // nothing.
    const std::vector<Checklist>& all() && = delete;
    const std::vector<MajorCriterion>& criteria() && = delete;

    /// The lists to ask at a place of this kind: its own, then the general one.
    std::vector<const Checklist*> for_place(PlaceType) const&;
    std::vector<const Checklist*> for_place(PlaceType) && = delete;

    /// What is asked at a place of this kind: the items of its own lists, then the general ones whose article
    /// no own item cites, so that one fault is not found twice.
    std::vector<AskedItem> items_for(PlaceType) const&;
    std::vector<AskedItem> items_for(PlaceType) && = delete;

private:
    std::vector<MajorCriterion> criteria_;
    std::vector<Checklist> checklists_;
};

} // namespace bihuan::checklist
