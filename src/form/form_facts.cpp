#include "form/form_facts.hpp"

#include "db/rows.hpp"
#include "enforcement/case_store.hpp"
#include "enterprise/enterprise_store.hpp"
#include "form/fact_parts.hpp"
#include "hazard/hazard_actions.hpp"
#include "issuance/document_store.hpp"
#include "planning/task.hpp"
#include "readiness/duty.hpp"

#include <algorithm>

namespace bihuan::form {

std::optional<Json> facts_of(const db::Reader& reader, FormKind kind, FormSubject type,
                             const std::string& subject, const FormSource& source) {
    if (!is_uuid(subject) || !is_of(rule_of(kind), type)) return std::nullopt;
    switch (type) {
    case FormSubject::inspection_task:
        return task_facts(reader, kind, subject, source);
    case FormSubject::inspection:
        return inspection_facts(reader, kind, subject, source);
    case FormSubject::order:
        return kind == FormKind::reinspection_opinion ? reinspection_facts(reader, subject, source)
                                                      : order_facts(reader, kind, subject, source);
    case FormSubject::hazard:
        return hazard_facts(reader, kind, subject, source);
    case FormSubject::penalty_case:
        return kind == FormKind::case_cover || kind == FormKind::file_index
                   ? file_facts(reader, kind, subject, source)
                   : case_facts(reader, kind, subject, source);
    case FormSubject::document:
        return service_facts(reader, subject, source);
    case FormSubject::duty_shift:
        return duty_facts(reader, subject, source);
    }
    return std::nullopt;
}

std::optional<FormPlace> place_of(const db::Reader& reader, FormSubject type, const std::string& subject) {
    if (!is_uuid(subject)) return std::nullopt;
    const auto at = [&](const std::string& community, const Id<Enterprise>& enterprise) {
        return FormPlace{community, enterprise::grid_of(reader, enterprise, community), false};
    };
    switch (type) {
    case FormSubject::inspection_task:
        if (const auto task = db::find(reader, Id<InspectionTask>::trusted(subject)))
            return at(task->community, task->enterprise);
        return std::nullopt;
    case FormSubject::inspection:
        if (const auto inspection = db::find(reader, Id<Inspection>::trusted(subject)))
            return at(inspection->community, inspection->enterprise);
        return std::nullopt;
    case FormSubject::order:
        if (const auto paper = hazard::order_paper(reader, subject))
            return at(paper->first().community, paper->first().enterprise);
        return std::nullopt;
    case FormSubject::hazard:
        if (const auto hazard = db::find(reader, Id<Hazard>::trusted(subject)))
            return at(hazard->community, hazard->enterprise);
        return std::nullopt;
    case FormSubject::penalty_case:
        if (const auto of = db::find(reader, Id<PenaltyCase>::trusted(subject)))
            return FormPlace{of->community, {}, true};
        return std::nullopt;
    case FormSubject::document:
        if (const auto document = db::find(reader, Id<IssuedDocument>::trusted(subject)))
            if (const auto of = parse_enum<FormSubject>(document->subject_type))
                if (*of != FormSubject::document) return place_of(reader, *of, document->subject);
        return std::nullopt;
    case FormSubject::duty_shift:
        if (db::find(reader, Id<DutyShift>::trusted(subject))) return FormPlace{};
        return std::nullopt;
    }
    return std::nullopt;
}

namespace {

/// Matters without doubles.
class Matters {
public:
    explicit Matters(const db::Reader& reader) : reader_(reader) {}
    void add(FormSubject type, const std::string& id) {
        const auto same = [&](const FormMatter& known) { return known.type == type && known.id == id; };
        if (std::ranges::none_of(all_, same)) all_.push_back({type, id});
    }
    void add_inspection(const Id<Inspection>& id) {
        const auto inspection = db::find(reader_, id);
        if (!inspection) return;
        if (inspection->task) add(FormSubject::inspection_task, inspection->task->text());
        add(FormSubject::inspection, id.text());
    }
    void add_papers(const std::vector<std::string>& papers) {
        for (const auto& paper : papers)
            add(FormSubject::order, paper);
    }
    /// A receipt is made of each document that was issued so far and is served.
    void add_documents() {
        const auto until = all_.size();
        for (std::size_t i = 0; i < until; ++i)
            for (const auto& document :
                 issuance::documents_of(reader_, std::string{code_of(all_[i].type)}, all_[i].id)) {
                const auto kind = parse_enum<FormKind>(document.kind);
                if (kind && rule_of(*kind).served) add(FormSubject::document, document.id.text());
            }
    }
    std::vector<FormMatter> take() && { return std::move(all_); }

private:
    const db::Reader& reader_;
    std::vector<FormMatter> all_;
};

} // namespace

std::vector<FormMatter> matters_of(const db::Reader& reader, const FormMatter& matter) {
    Matters all{reader};
    all.add(matter.type, matter.id);
    if (matter.type == FormSubject::inspection) {
        const auto id = Id<Inspection>::trusted(matter.id);
        all.add_inspection(id);
        all.add_papers(hazard::papers_of(reader, id));
        for (const auto& hazard : hazard::found_at(reader, id))
            all.add(FormSubject::hazard, hazard.id.text());
    }
    const auto add_hazard = [&](const Id<Hazard>& id) {
        auto hazard = db::find(reader, id);
        if (!hazard) return;
        const auto file = hazard::file_of(reader, std::move(*hazard));
        all.add_inspection(file.hazard.inspection);
        all.add(FormSubject::hazard, id.text());
        all.add_papers(hazard::papers_of(file));
    };
    if (matter.type == FormSubject::hazard) add_hazard(Id<Hazard>::trusted(matter.id));
    if (matter.type == FormSubject::penalty_case)
        if (const auto of = db::find(reader, Id<PenaltyCase>::trusted(matter.id)); of && of->hazard)
            add_hazard(*of->hazard);
    if (matter.type == FormSubject::order)
        if (const auto paper = hazard::order_paper(reader, matter.id))
            all.add_inspection(paper->first().inspection);
    all.add_documents();
    return std::move(all).take();
}

std::vector<FormMatter> matters_before(const db::Reader& reader, FormKind before, const FormMatter& matter) {
    const auto& rule = rule_of(before);
    if (is_of(rule, matter.type)) return {matter};
    std::vector<FormMatter> found;
    for (auto& other : matters_of(reader, matter))
        if (is_of(rule, other.type)) found.push_back(std::move(other));
    return found;
}

} // namespace bihuan::form
