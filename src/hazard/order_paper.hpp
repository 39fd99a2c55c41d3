/// An order as one paper (整改指令): the hazards that it covers, with the step that each of them got by it.
///
/// Joint orders share the identity of the document; the order of a single hazard, and a stoppage, is known by
/// the identity of its step.
#pragma once

#include "hazard/hazard_store.hpp"

namespace bihuan::hazard {

struct OrderedItem {
    HazardFile file;
    HazardStep step; ///< `order`, or `suspend`
};

struct OrderPaper {
    std::string id;
    std::vector<OrderedItem> items; ///< by code of the hazard; never empty
    const HazardStep& step() const { return items.front().step; }
    const Hazard& first() const { return items.front().file.hazard; }
};

/// The paper of this identity, or nothing.
std::optional<OrderPaper> order_paper(const db::Reader&, const std::string& id);

/// The papers that name this hazard, the oldest first; those of an inspection, likewise.
std::vector<std::string> papers_of(const HazardFile&);
std::vector<std::string> papers_of(const db::Reader&, const Id<Inspection>&);

} // namespace bihuan::hazard
