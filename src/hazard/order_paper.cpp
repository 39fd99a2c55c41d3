#include "hazard/order_paper.hpp"

#include "db/rows.hpp"

#include <algorithm>

namespace bihuan::hazard {
namespace {

bool makes_a_paper(const HazardStep& step) {
    return step.step == StepKind::order || step.step == StepKind::suspend;
}

std::string paper_of(const HazardStep& step) {
    return step.document_id.empty() ? step.id.text() : step.document_id;
}

void add_papers(const HazardFile& file, std::vector<std::string>& papers) {
    for (const auto& step : file.steps)
        if (makes_a_paper(step) && std::ranges::find(papers, paper_of(step)) == papers.end())
            papers.push_back(paper_of(step));
}

} // namespace

std::optional<OrderPaper> order_paper(const db::Reader& reader, const std::string& id) {
    OrderPaper paper{id, {}};
    const auto steps = db::rows<HazardStep>(
        reader,
        "SELECT {columns} FROM hazard_step WHERE (document_id = $1 OR id = $1) AND step IN ('order', "
        "'suspend') ORDER BY id",
        {id}); // indexes hazard_step_by_document and hazard_step_pkey
    for (const auto& step : steps) {
        if (paper_of(step) != id) continue; // the step of a joint order is no paper of its own
        if (auto hazard = db::find(reader, step.hazard))
            paper.items.push_back({file_of(reader, std::move(*hazard)), step});
    }
    if (paper.items.empty()) return std::nullopt;
    std::ranges::stable_sort(paper.items, {}, [](const OrderedItem& item) { return item.file.hazard.code; });
    return paper;
}

std::vector<std::string> papers_of(const HazardFile& file) {
    std::vector<std::string> papers;
    add_papers(file, papers);
    return papers;
}

std::vector<std::string> papers_of(const db::Reader& reader, const Id<Inspection>& inspection) {
    std::vector<std::string> papers;
    for (auto& hazard : found_at(reader, inspection))
        add_papers(file_of(reader, std::move(hazard)), papers);
    return papers;
}

} // namespace bihuan::hazard
