#include "form/form_offers.hpp"

#include "issuance/document_store.hpp"

#include <algorithm>

namespace bihuan::form {
namespace {

bool stands(const db::Reader& reader, FormKind kind, const FormMatter& matter) {
    return issuance::in_force(reader, std::string{code_of(kind)}, std::string{code_of(matter.type)},
                              matter.id)
        .has_value();
}

/// The form that has to come first and does not stand yet. A paper that was made elsewhere counts: the facts
/// say so (`have.before_elsewhere`).
std::optional<FormKind> comes_after(const db::Reader& reader, const FormRule& rule, const FormMatter& matter,
                                    const Json& facts) {
    if (rule.after.empty()) return std::nullopt;
    const Json* elsewhere = facts.at_path("have.before_elsewhere");
    if (elsewhere && elsewhere->boolean() && *elsewhere->boolean()) return std::nullopt;
    for (const auto before : rule.after)
        for (const auto& other : matters_before(reader, before, matter))
            if (stands(reader, before, other)) return std::nullopt;
    return rule.after.front();
}

} // namespace

std::optional<FormOffer> offer_of(const db::Reader& reader, FormKind kind, const FormMatter& matter,
                                  const FormSource& source) {
    auto facts = facts_of(reader, kind, matter.type, matter.id, source);
    if (!facts) return std::nullopt;
    const auto& rule = rule_of(kind);
    FormOffer offer{kind, matter, std::move(*facts), {}, {}, {}, {}};
    offer.lacks = lacking(rule, offer.facts);
    offer.comes_after = comes_after(reader, rule, matter, offer.facts);
    for (auto& document : issuance::documents_of(reader, std::string{code_of(matter.type)}, matter.id))
        if (document.kind == code_of(kind)) offer.issued.push_back(std::move(document));
    const Json* recorded = offer.facts.find("recorded_no");
    if (recorded && recorded->text() && offer.issued.empty()) offer.elsewhere = *recorded->text();
    return offer;
}

std::vector<FormOffer> offers_of(const db::Reader& reader, const FormMatter& matter,
                                 const FormSource& source) {
    const auto matters = matters_of(reader, matter);
    std::vector<FormOffer> offers;
    for (const auto& rule : form_rules())
        for (const auto& one : matters)
            if (is_of(rule, one.type))
                if (auto offer = offer_of(reader, rule.kind, one, source))
                    offers.push_back(std::move(*offer));
    return offers;
}

Json offer_json(const FormOffer& offer) {
    Json lacks{Json::List{}}, issued{Json::List{}};
    for (const auto& lack : offer.lacks)
        lacks.push(Json::Object{{"zh", lack.zh}, {"en", lack.en}});
    for (const auto& document : offer.issued)
        issued.push(Json::Object{{"id", document.id.text()},
                                 {"title", document.title},
                                 {"document_no", document.document_no},
                                 {"state", code_of(document.state)},
                                 {"issued_on", document.issued_on.text()},
                                 {"pages", document.pages}});
    const Json* title = offer.facts.find("title");
    return Json::Object{
        {"form", code_of(offer.kind)},
        {"title", title ? *title : Json{text_of(offer.kind).zh}},
        {"title_en", text_of(offer.kind).en},
        {"subject_type", code_of(offer.matter.type)},
        {"subject", offer.matter.id},
        {"can_be_issued", offer.can_be_issued()},
        {"lacks", std::move(lacks)},
        {"comes_after", offer.comes_after ? Json{code_of(*offer.comes_after)} : Json{}},
        {"comes_after_title", offer.comes_after ? Json{text_of(*offer.comes_after).zh} : Json{}},
        {"elsewhere_no", offer.elsewhere},
        {"issued", std::move(issued)}};
}

} // namespace bihuan::form
