#include "enforcement/case_actions.hpp"

#include "audit/chain.hpp"
#include "core/made_code.hpp"
#include "enforcement/case_steps.hpp"
#include "enforcement/case_store.hpp"
#include "enforcement/disclosure_actions.hpp"
#include "enterprise/enterprise_store.hpp"
#include "notice/outbox.hpp"
#include "organisation/authority_item.hpp"
#include "organisation/licensed_officer.hpp"

#include <algorithm>

namespace bihuan::enforcement {
namespace {

FieldError missing(std::string_view name, const std::string& value) {
    return record::field_error(*record::description_of<PenaltyCase>().find(name), FieldFault::no_such_record,
                               {{"value", value}});
}

/// Community, industry and party from the hazard and the enterprise that the case names.
void take_place(const db::Reader& reader, PenaltyCase& of, Findings& findings) {
    if (of.hazard) {
        const auto hazard = db::find(reader, *of.hazard);
        if (!hazard) return findings.add(missing("hazard", of.hazard->text()));
        if (!of.enterprise) of.enterprise = hazard->enterprise;
        if (*of.enterprise != hazard->enterprise)
            return findings.add(missing("enterprise", of.enterprise->text()));
        of.community = hazard->community;
        of.industry = hazard->industry;
    }
    if (!of.enterprise) return;
    const auto enterprise = db::find(reader, *of.enterprise);
    if (!enterprise) return findings.add(missing("enterprise", of.enterprise->text()));
    if (!of.hazard) {
        of.community = enterprise->community;
        of.industry = enterprise->industry;
    }
    if (of.party.empty() && of.party_kind == CaseParty::unit) of.party = enterprise->name;
}

/// Of the office's list: the item that is named, or the only one of this organ and matter.
std::optional<AuthorityItem> item_of(const db::Reader& reader, const PenaltyCase& of) {
    if (of.authority) {
        auto item = db::find(reader, *of.authority);
        if (!item || item->power != AuthorityPower::penalty) return std::nullopt;
        return item;
    }
    std::optional<AuthorityItem> found;
    for (auto& item : organisation::authority_items(reader, AuthorityPower::penalty)) {
        if (item.organ != of.authority_organ || item.matter != of.authority_item) continue;
        if (!found || organisation::is_in_force(item, of.filed_on)) found = std::move(item);
    }
    return found;
}

void freeze_authority(PenaltyCase& of, const AuthorityItem& item) {
    of.authority = item.id;
    of.authority_organ = item.organ;
    of.authority_item = item.matter.empty() ? item.code : item.matter;
    of.authority_from = item.valid_from;
    of.authority_to = item.valid_to;
}

/// A case may be filed before it is clear by what right it ends; what it names stands in the list.
void take_authority(const db::Reader& reader, PenaltyCase& of, Findings& findings) {
    of.authority_from.reset();
    of.authority_to.reset();
    if (!of.authority && of.authority_organ.empty() && of.authority_item.empty()) return;
    if (const auto item = item_of(reader, of)) return freeze_authority(of, *item);
    if (of.authority)
        findings.add(missing("authority", of.authority->text()));
    else
        findings.add(missing("authority_item", of.authority_organ + " " + of.authority_item));
}

void tell(db::Transaction& transaction, IdSource& ids, const PenaltyCase& of, std::string kind,
          std::string key, access::Permission permission, std::string zh, std::string en) {
    notice::Message message;
    message.kind = std::move(kind);
    message.key = message.kind + ":" + of.id.text() + ":" + std::move(key);
    message.subject_type = "penalty_case";
    message.subject = of.id.text();
    message.community = of.community;
    message.permission = permission;
    message.title_zh = "案件" + of.code + std::move(zh);
    message.title_en = "Case " + of.code + std::move(en);
    message.body_zh = of.cause;
    message.body_en = of.cause;
    notice::post(transaction, ids, message);
}

/// Who handles the case holds the certificate that it names, valid on the day of filing.
void check_officers(const db::Reader& reader, const PenaltyCase& of, Findings& findings) {
    for (std::size_t i = 0; i < of.officers.size(); ++i) {
        const auto& officer = of.officers[i];
        if (officer.name.empty() || officer.certificate_no.empty()) continue; // told as missing
        organisation::licensed_officer(reader, {{}, officer.name, officer.certificate_no}, of.filed_on,
                                       {"/officers/" + std::to_string(i), "承办人员", "handling officer"},
                                       findings);
    }
}

} // namespace

CaseFile file_case(db::Transaction& transaction, IdSource& ids, PenaltyCase of) {
    Findings findings;
    take_place(transaction, of, findings);
    take_authority(transaction, of, findings);
    check_filing(of, transaction.today(), findings);
    check_officers(transaction, of, findings);
    findings.throw_if_any();
    if (of.id.empty()) of.id = ids.make<PenaltyCase>();
    if (of.code.empty()) of.code = made_code("AJ", of.filed_on, of.id.text());
    if (transaction.integer("SELECT count(*) FROM penalty_case WHERE code = $1", {of.code}).value_or(0) > 0)
        throw Problem{ProblemKind::already_exists, {{"field", "案件编号 / case number"}, {"value", of.code}}};
    of.filed_by = transaction.actor().account;
    audit::insert(transaction, "penalty_case.file", of);
    CaseFile file;
    file.penalty_case = std::move(of);
    return file;
}

CaseFile take_step(db::Transaction& transaction, IdSource& ids, CaseFile file, CaseStepTaken step) {
    const PenaltyCase before = file.penalty_case;
    // A power that has ended since lays down no penalty.
    if (before.authority && !before.decided_on)
        if (const auto item = db::find(transaction, *before.authority))
            freeze_authority(file.penalty_case, *item);
    check_step(file, step, transaction.today());
    step.id = ids.make<CaseStepTaken>();
    step.penalty_case = before.id;
    step.taken_by = transaction.actor().account;
    file.penalty_case = after_step(file.penalty_case, step);
    const PenaltyCase& after = file.penalty_case;
    audit::insert(transaction, rule_of(step.step).action, step);
    audit::update(transaction, rule_of(step.step).action, before, after);
    if (step.step == CaseStep::request_review)
        tell(transaction, ids, after, "review_requested", std::to_string(file.steps.size()),
             access::Permission::review_cases, "送请法制审核", " is submitted for legal review");
    if (after.decided_on && !before.decided_on) disclose_penalty(transaction, ids, after, step);
    if (after.withdrawn_on && !before.withdrawn_on) recall_disclosures(transaction, ids, after, step.words);
    file.steps.push_back(std::move(step));
    return file;
}

CaseFile review_case(db::Transaction& transaction, IdSource& ids, CaseFile file, LegalReview review,
                     const Account& reviewer) {
    const PenaltyCase before = file.penalty_case;
    require_under_review(before);
    const auto person = Id<Person>::parse(reviewer.person);
    const auto known = person ? db::find(transaction, *person) : std::nullopt;
    const std::string name = known ? known->name : reviewer.display_name;
    const bool handles = before.filed_by == reviewer.id.text() ||
                         std::ranges::any_of(before.officers,
                                             [&](const CaseOfficer& officer) {
                                                 return officer.name == name ||
                                                        (known && !known->certificate_no.empty() &&
                                                         officer.certificate_no == known->certificate_no);
                                             }) ||
                         std::ranges::any_of(file.steps, [&](const auto& step) {
                             return step.taken_by == reviewer.id.text();
                         });
    if (handles)
        throw Problem{ProblemKind::reviewer_not_independent, {{"name", name}, {"code", before.code}}};
    if (!known || known->legal_qualification_no.empty())
        throw Problem{ProblemKind::reviewer_not_qualified, {{"name", reviewer.name}}};
    if (review.reviewed_on > transaction.today())
        throw Problem{
            ProblemKind::invalid_input,
            {},
            {record::field_error(
                *record::description_of<LegalReview>().find("reviewed_on"), FieldFault::in_the_future,
                {{"value", review.reviewed_on.text()}, {"today", transaction.today().text()}})}};
    review.id = ids.make<LegalReview>();
    review.penalty_case = before.id;
    review.reviewer = reviewer.id.text();
    review.reviewer_name = name;
    review.qualification_no = known->legal_qualification_no;
    review.community = before.community;
    file.penalty_case = after_review(before, review);
    audit::insert(transaction, "penalty_case.review", review);
    audit::update(transaction, "penalty_case.review", before, file.penalty_case);
    if (file.penalty_case.state == CaseState::review_returned)
        tell(transaction, ids, file.penalty_case, "review_returned", review.id.text(),
             access::Permission::handle_cases, "审核退回", " is returned by the legal review");
    file.reviews.push_back(std::move(review));
    return file;
}

CaseFile load_case(const db::Reader& reader, const Id<PenaltyCase>& id) {
    auto of = db::find(reader, id);
    if (!of) throw Problem{ProblemKind::not_found, {{"what", "处罚案件 / penalty case"}, {"key", id.text()}}};
    return file_of(reader, std::move(*of));
}

} // namespace bihuan::enforcement
