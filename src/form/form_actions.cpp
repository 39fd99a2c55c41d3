#include "form/form_actions.hpp"

#include "document/document.hpp"
#include "enforcement/case_numbers.hpp"
#include "issuance/document_store.hpp"

#include <algorithm>

namespace bihuan::form {
namespace {

/// A hazard may be asked more time for twice, a case be reviewed again.
bool may_be_several(FormKind kind) {
    return kind == FormKind::extension_application || kind == FormKind::extension_reply ||
           kind == FormKind::legal_review_opinion;
}

[[noreturn]] void refuse_incomplete(FormKind kind, const std::vector<Lack>& lacks) {
    throw Problem{ProblemKind::document_incomplete,
                  {{"document", std::string{text_of(kind).zh}},
                   {"document_en", std::string{text_of(kind).en}},
                   {"missing", words_of(lacks, Language::zh)},
                   {"missing_en", words_of(lacks, Language::en)}}};
}

[[noreturn]] void refuse_standing(FormKind kind, const std::string& number) {
    throw Problem{ProblemKind::document_stands,
                  {{"document", std::string{text_of(kind).zh}},
                   {"document_en", std::string{text_of(kind).en}},
                   {"document_no", number.empty() ? "—" : number}}};
}

/// The facts without what every printing says anew.
Json content_of(const Json& facts) {
    Json::Object members = *facts.object();
    std::erase_if(members, [](const auto& member) {
        return member.first == "made_on" || member.first == "made_on_text" || member.first == "document_no" ||
               member.first == "document_no_text";
    });
    return Json{std::move(members)};
}

/// The same request or review is not issued twice, however late somebody presses again.
void require_new_content(const db::Reader& reader, const FormOffer& offer) {
    for (const auto& document : offer.issued)
        if (document.state == DocumentState::in_force &&
            content_of(Json::parse(issuance::frozen_facts(reader, document))) == content_of(offer.facts))
            refuse_standing(offer.kind, document.document_no);
}

} // namespace

IssuedDocument issue_form(db::Transaction& transaction, IdSource& ids, const FormSource& source,
                          const FormIssue& wish) {
    const auto offer = offer_of(transaction, wish.kind, wish.matter, source);
    if (!offer)
        refuse_incomplete(wish.kind, {{"相应的办理记录", "the record of the step that it is made of"}});
    if (!offer->lacks.empty()) refuse_incomplete(wish.kind, offer->lacks);
    if (offer->comes_after) {
        const auto& before = text_of(*offer->comes_after);
        throw Problem{ProblemKind::document_comes_after,
                      {{"document", std::string{text_of(wish.kind).zh}},
                       {"document_en", std::string{text_of(wish.kind).en}},
                       {"before", std::string{before.zh}},
                       {"before_en", std::string{before.en}}}};
    }
    if (!offer->elsewhere.empty()) refuse_standing(wish.kind, offer->elsewhere);
    if (may_be_several(wish.kind) && !wish.replaces) require_new_content(transaction, *offer);

    const auto& rule = rule_of(wish.kind);
    const auto place = place_of(transaction, wish.matter.type, wish.matter.id);
    issuance::Issuing issuing;
    issuing.kind = code_of(wish.kind);
    issuing.title = *offer->facts.find("title")->text();
    issuing.form_word = wish.form_word.empty() ? std::string{rule.form_word} : wish.form_word;
    issuing.subject_type = code_of(wish.matter.type);
    issuing.subject = wish.matter.id;
    issuing.community = place ? place->community : std::string{};
    issuing.facts = offer->facts;
    issuing.templates = wish.templates;
    issuing.numbered = !rule.form_word.empty();
    issuing.several = may_be_several(wish.kind);
    issuing.organ_word = wish.organ_word;
    issuing.replaces = wish.replaces;
    issuing.print = wish.print;
    auto document = issuance::issue(transaction, ids, source.organ, issuing);
    if (wish.kind == FormKind::penalty_decision || wish.kind == FormKind::on_spot_penalty)
        enforcement::take_decision_number(transaction, Id<PenaltyCase>::trusted(wish.matter.id),
                                          document.document_no);
    return document;
}

std::optional<Json> facts_today(const db::Reader& reader, const IssuedDocument& document, FormSource source) {
    const auto kind = parse_enum<FormKind>(document.kind);
    const auto type = parse_enum<FormSubject>(document.subject_type);
    if (!kind || !type) return std::nullopt;
    source.day = document.issued_on;
    auto facts = facts_of(reader, *kind, *type, document.subject, source);
    if (!facts || document.serial == 0) return facts;
    Json::Object members = *facts->object(); // the number was put in by the issue
    for (auto& [name, value] : members)
        if (name == "document_no" || name == "document_no_text") value = document.document_no;
    return Json{std::move(members)};
}

} // namespace bihuan::form
