#include "hazard/hazard_store.hpp"

#include <set>

namespace bihuan::hazard {
namespace {

// Index issued_document_by_subject.
constexpr std::string_view of_subject =
    "SELECT id, kind, title, document_no, state, issued_on FROM document_issued WHERE subject = $1 AND "
    "subject_type = $2 ORDER BY id";

void add(const db::Reader& reader, const std::string& subject, const char* type,
         std::vector<IssuedPaper>& papers) {
    reader.each(of_subject, {subject, std::string{type}}, [&](const db::Row& row) {
        IssuedPaper paper;
        paper.id = row.text(0);
        paper.kind = row.text(1);
        paper.title = row.text(2);
        paper.document_no = row.text(3);
        paper.state = row.text(4);
        paper.issued_on = row.date(5);
        if (std::string_view{type} == "order") paper.paper = subject;
        papers.push_back(std::move(paper));
    });
}

} // namespace

std::vector<IssuedPaper> issued_papers(const db::Reader& reader, const HazardFile& file) {
    std::vector<IssuedPaper> papers;
    add(reader, file.hazard.id.text(), "hazard", papers);
    std::set<std::string> seen;
    for (const auto& step : file.steps) {
        if (step.step != StepKind::order && step.step != StepKind::suspend) continue;
        const auto& paper = step.document_id.empty() ? step.id.text() : step.document_id;
        if (seen.insert(paper).second) add(reader, paper, "order", papers);
    }
    return papers;
}

std::string number_of_order(const db::Reader& reader, const std::string& paper, const std::string& recorded) {
    if (!recorded.empty()) return recorded;
    std::vector<IssuedPaper> papers;
    add(reader, paper, "order", papers);
    std::string number;
    for (const auto& one : papers)
        if (one.state == "in_force" && (one.kind == "rectification_order" || one.kind == "on_site_measures"))
            number = one.document_no;
    return number;
}

} // namespace bihuan::hazard
