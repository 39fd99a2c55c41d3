#include "app/form_documents.hpp"

#include "app/document_answer.hpp"
#include "app/form_settings.hpp"
#include "app/paper_pictures.hpp"
#include "checklist/checklist_set.hpp"
#include "db/rows.hpp"
#include "document/document.hpp"
#include "enforcement/penalty_case.hpp"
#include "form/form_routes.hpp"
#include "hazard/hazard_store.hpp"
#include "inspection/inspection_store.hpp"
#include "issuance/document_store.hpp"
#include "issuance/proof.hpp"
#include "readiness/duty_actions.hpp"
#include "report/templates.hpp"

#include <algorithm>

namespace bihuan::app {
namespace {

/// The wording of a checklist item by its code, from the lists in use.
using ItemsByCode = std::map<std::string, form::ItemWords, std::less<>>;
ItemsByCode items_of(const Settings& settings) {
    ItemsByCode items;
    const auto set = checklist::ChecklistSet::with_folder((settings.data / "checklists").string());
    for (const auto& list : set.all())
        for (const auto& item : list.items)
            items.emplace(item.code, form::ItemWords{item.item_zh, "《" + item.basis + "》" + item.article});
    return items;
}

constexpr std::string_view chinese = ".zh.md"; // the legal text; other languages help to read it

} // namespace

form::FormSource form_source(Office& office, Date day) {
    form::FormSource source;
    source.organ = office.settings().organ;
    if (source.organ.name.empty()) source.organ.name = office.settings().office;
    source.day = day;
    source.item = [items = std::make_shared<const ItemsByCode>(items_of(office.settings()))](
                      const std::string& code) -> std::optional<form::ItemWords> {
        const auto found = items->find(code);
        return found == items->end() ? std::nullopt : std::optional{found->second};
    };
    source.criterion = [](const std::string& code) -> std::string {
        static const auto criteria = checklist::ChecklistSet::built_in();
        const auto ref = checklist::CriterionRef::parse(code);
        const auto* found = checklist::find_criterion(criteria.criteria(), ref);
        return found ? "《" + found->title + "》" + ref.item_no : std::string{};
    };
    return source;
}

FormDraft print_draft(Office& office, const db::Reader& reader, FormKind kind, const form::FormMatter& matter,
                      Language language, Date day) {
    auto offer = form::offer_of(reader, kind, matter, form_source(office, day));
    if (!offer)
        throw Problem{ProblemKind::document_incomplete,
                      {{"document", std::string{text_of(kind).zh}},
                       {"document_en", std::string{text_of(kind).en}},
                       {"missing", "相应的办理记录"},
                       {"missing_en", "the record of the step that it is made of"}}};
    document::Printing printing;
    printing.pictures = paper_pictures(reader);
    printing.mark = "草稿";
    const auto templates = office_templates(office.settings());
    const auto name = form::template_of(kind);
    // Where there is no English aid, the Chinese form is the form.
    if (language == Language::en && !templates(name + ".en.md")) language = Language::zh;
    auto printed = print_document(office, name, language, offer->facts, templates, printing);
    return {std::move(printed), std::move(*offer)};
}

IssuedDocument issue_form(Office& office, db::Transaction& transaction, FormKind kind,
                          const form::FormMatter& matter, const std::optional<Id<IssuedDocument>>& replaces) {
    const auto source = form_source(office, transaction.today());
    const auto settings = form_settings(office.settings());
    const auto facts = form::facts_of(transaction, kind, matter.type, matter.id, source);
    const Json* organ = facts ? facts->find("organ") : nullptr;
    form::FormIssue wish{kind, matter, settings.form_word(kind), {}, replaces, {}, {}};
    if (organ && organ->text()) wish.organ_word = settings.organ_word(*organ->text());
    wish.templates =
        kept_templates({form::template_of(kind) + std::string{chinese}}, office_templates(office.settings()));
    wish.print = [&](const Json& frozen, const document::Proof& proof) {
        document::Printing printing;
        printing.pictures = paper_pictures(transaction);
        printing.proof = proof;
        auto printed = print_document(office, form::template_of(kind), Language::zh, frozen,
                                      frozen_templates(wish.templates.dump()), printing);
        return document::Rendered{std::move(printed.bytes), printed.pages, {}};
    };
    return form::issue_form(transaction, office.ids(), source, wish);
}

PrintedDocument print_issued(Office& office, const db::Reader& reader, const IssuedDocument& document) {
    const std::string texts = issuance::frozen_templates(reader, document);
    const Json facts = Json::parse(issuance::frozen_facts(reader, document));
    const Json paths = Json::parse(texts);
    std::string name; // the one that is no part of another
    for (const auto& [path, text] : *paths.object())
        if (!path.starts_with("partials/") && path.ends_with(chinese))
            name = path.substr(0, path.size() - chinese.size());
    document::Printing printing;
    printing.pictures = paper_pictures(reader);
    printing.proof = issuance::proof_of(document);
    if (document.state == DocumentState::voided) printing.mark = "已作废";
    if (document.state == DocumentState::superseded) printing.mark = "已被替代";
    return print_document(office, name, Language::zh, facts, frozen_templates(texts), printing);
}

enforcement::FiledDocuments filed_documents(Office& office) {
    return [&office](const db::Reader& reader, const std::string& type, const std::string& subject) {
        std::vector<enforcement::FiledDocument> filed;
        const auto of = parse_enum<FormSubject>(type);
        if (!of) return filed;
        for (const auto& matter : form::matters_of(reader, {*of, subject}))
            for (const auto& document :
                 issuance::documents_of(reader, std::string{code_of(matter.type)}, matter.id)) {
                std::string what = document.title;
                if (!document.document_no.empty()) what += " " + document.document_no;
                if (document.state != DocumentState::in_force)
                    what += "（" + std::string{text_of(document.state).zh} + "）";
                filed.push_back({std::to_string(filed.size() + 1) + "-" + document.kind + ".pdf",
                                 std::move(what), print_issued(office, reader, document).bytes});
            }
        return filed;
    };
}

form::FormMatter matter_named(const db::Reader& reader, FormKind kind, const std::string& text) {
    for (const auto type : form::rule_of(kind).subjects) {
        if (form::place_of(reader, type, text)) return {type, text};
        if (type == FormSubject::inspection)
            if (const auto found = inspection::visit_with_code(reader, text)) return {type, found->id.text()};
        if (type == FormSubject::hazard)
            if (const auto found = hazard::with_code(reader, text)) return {type, found->id.text()};
        if (type == FormSubject::penalty_case)
            if (const auto found = db::row<PenaltyCase>(
                    reader, "SELECT {columns} FROM penalty_case WHERE code = $1", {text}))
                return {type, found->id.text()};
        if (const auto day = Date::parse(text); day && type == FormSubject::duty_shift)
            if (const auto shift = readiness::shift_on(reader, *day)) return {type, shift->id.text()};
    }
    throw Problem{ProblemKind::not_found, {{"what", "文书对象 / subject of the form"}, {"key", text}}};
}

} // namespace bihuan::app
