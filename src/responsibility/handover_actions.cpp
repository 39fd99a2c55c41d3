#include "responsibility/handover_actions.hpp"

#include "access/account_store.hpp"
#include "assignment/assignment_actions.hpp"
#include "audit/chain.hpp"
#include "core/findings.hpp"
#include "db/rows.hpp"
#include "organisation/organisation_store.hpp"
#include "responsibility/answering_rules.hpp"
#include "responsibility/leader_month.hpp"
#include "responsibility/responsibility_actions.hpp"
#include "responsibility/responsibility_steps.hpp"
#include "responsibility/responsibility_store.hpp"

#include <algorithm>

namespace bihuan::responsibility {
namespace {

constexpr int days_to_take_up_a_hazard = 7; // practice: the successor looks at each within a week

template<class T>
[[noreturn]] void refuse(const char* field, FieldFault of, Parameters parameters = {}) {
    throw Problem{ProblemKind::invalid_input,
                  {},
                  {record::field_error(*record::description_of<T>().find(field), of, std::move(parameters))}};
}

Person known_person(const db::Reader& reader, const Id<Person>& id, const char* field) {
    auto person = db::find(reader, id);
    if (!person) {
        if (std::string_view{field} == "person")
            refuse<DutyHandover>(field, FieldFault::no_such_record, {{"value", id.text()}});
        refuse<HandoverChoice>(field, FieldFault::no_such_record, {{"value", id.text()}});
    }
    return std::move(*person);
}

/// Open hazards that the person follows, by account or by name.
void add_followed_hazards(const db::Reader& reader, const Person& person,
                          std::vector<DutyHandoverItem>& items) {
    const std::string account = access::account_of_person(reader, person.id.text()).value_or("");
    reader.each("SELECT subject, code, place, community FROM hazard_day WHERE (person_name = $1 OR ($2 <> '' "
                "AND account = "
                "$2)) ORDER BY code, subject",
                {person.name, account}, [&](const db::Row& row) {
                    items.push_back({HandoverKind::hazard,
                                     std::string{row.text(0)},
                                     std::string{row.text(1)} + " " + std::string{row.text(2)},
                                     std::string{row.text(3)},
                                     {},
                                     {},
                                     {}});
                });
}

bool goes_by_itself(const DutyHandoverItem& item) {
    return item.kind == HandoverKind::area_hazard;
}

bool is_settled(const DutyHandoverItem& item) {
    return goes_by_itself(item) || item.successor || !item.vacant_reason.empty();
}

/// By what the leaver was found in plans: the title of the term, else the words at the person.
std::string title_of(const db::Reader& reader, const PostTerm& term) {
    if (!term.title.empty()) return term.title;
    const auto person = db::find(reader, term.person);
    return person ? person->post : std::string{};
}

void hand_over_term(db::Transaction& transaction, IdSource& ids, const DutyHandover& handover,
                    const DutyHandoverItem& item) {
    const auto term = db::find(transaction, Id<PostTerm>::trusted(item.subject));
    if (!term || (term->valid_to && *term->valid_to <= handover.last_day)) return; // ended meanwhile
    end_term(transaction, *term,
             {handover.last_day, handover.reason,
              item.successor ? item.successor_name + "接任" : item.vacant_reason});
    if (!item.successor) return;
    PostTerm next = *term;
    next.id = {};
    next.person = *item.successor;
    next.valid_from = handover.last_day.plus_days(1);
    next.title = title_of(transaction, *term);
    next.document.clear();
    next.reason = "接替" + handover.person_name;
    next.end_reason.clear();
    begin_term(transaction, ids, std::move(next));
}

void hand_over_assignment(db::Transaction& transaction, IdSource& ids, const DutyHandover& handover,
                          const DutyHandoverItem& item) {
    const auto of = db::find(transaction, Id<LeaderAssignment>::trusted(item.subject));
    if (!of || (of->valid_to && *of->valid_to <= handover.last_day)) return;
    if (item.successor)
        reassign(transaction, ids, *of,
                 {item.successor, {}, handover.last_day.plus_days(1), {}, "接替" + handover.person_name});
    else
        end_assignment(transaction, ids, *of, {handover.last_day, handover.reason, item.vacant_reason});
}

void hand_over_matter(db::Transaction& transaction, IdSource& ids, const DutyHandover& handover,
                      const DutyHandoverItem& item) {
    const auto matter = db::find(transaction, Id<Assignment>::trusted(item.subject));
    if (!matter || !item.successor || matter->owner != handover.person || matter->closed_on ||
        matter->withdrawn_on)
        return;
    AssignmentWish wish;
    wish.owner = item.successor;
    wish.reason = "接替" + handover.person_name;
    const auto possible = assignment::possible_steps(matter->state);
    if (std::any_of(possible.begin(), possible.end(),
                    [](const auto* rule) { return rule->step == assignment::Step::pass_on; }))
        assignment::take_step(transaction, ids, *matter, assignment::Step::pass_on, wish);
}

/// The hazard's own record is its room's; the successor gets the matter of taking it up there.
void hand_over_hazard(db::Transaction& transaction, IdSource& ids, const DutyHandover& handover,
                      const DutyHandoverItem& item) {
    if (!item.successor) return;
    Assignment matter;
    matter.title = "接手跟踪隐患 " + item.title;
    matter.detail = "由" + handover.person_name + "移交，请在隐患台账中改派并核对整改期限。";
    matter.source = MatterSource::handover;
    matter.source_id = handover.id.text();
    matter.community = item.community;
    matter.owner = *item.successor;
    matter.due_on = std::max(transaction.today(), handover.last_day).plus_days(days_to_take_up_a_hazard);
    assignment::give(transaction, ids, std::move(matter));
}

/// Whoever is in the post already, as its backup for example, cannot be put into it a second time: that term
/// is ended first. Told when the successor is named, not when everybody has come to sign.
void require_no_clash(const db::Reader& reader, const DutyHandover& handover, const DutyHandoverItem& item,
                      const Id<Person>& successor) {
    if (item.kind != HandoverKind::term) return;
    const auto term = db::find(reader, Id<PostTerm>::trusted(item.subject));
    if (!term) return;
    PostTerm next = *term;
    next.id = {};
    next.person = successor;
    next.valid_from = handover.last_day.plus_days(1);
    const auto post = db::find(reader, term->post);
    auto others = terms_of_post(reader, term->post.text());
    std::erase_if(others, [&](const PostTerm& other) { return other.id == term->id; });
    if (const auto* other = clash(next, others, post && post->single_holder))
        refuse<HandoverChoice>(
            "successor", FieldFault::overlaps_other,
            {{"other", other->person_name + item.title + std::string{text_of(other->standing).zh}},
             {"from", other->valid_from ? other->valid_from->text() : "—"},
             {"to", other->valid_to ? other->valid_to->text() : "—"}});
}

} // namespace

std::vector<DutyHandoverItem> held_by(const db::Reader& reader, const Person& person, Date day) {
    std::vector<DutyHandoverItem> items;
    const AnsweringBook book{reader};
    const std::string id = person.id.text();
    for (const auto* term : book.posts_of(id, day))
        items.push_back({HandoverKind::term,
                         term->id.text(),
                         term->community + term->grid + book.post(term->post.text())->name,
                         term->community,
                         {},
                         {},
                         {}});
    for (const auto& one : book.assignments())
        if (one.person && one.person->text() == id && span_of(one).contains(day))
            items.push_back({HandoverKind::assignment,
                             one.id.text(),
                             scope_text(one) + "（" + std::string{text_of(one.role).zh} + "）",
                             one.community,
                             {},
                             {},
                             {}});
    const auto month = leader_month(reader, book, id, {day, day}, day);
    for (const auto& matter : month.matters)
        if (!matter.closed_on)
            items.push_back({HandoverKind::matter, matter.id, matter.title, {}, {}, {}, {}});
    add_followed_hazards(reader, person, items);
    for (const auto& hazard : month.hazards)
        if (!hazard.closed_on)
            items.push_back({HandoverKind::area_hazard,
                             hazard.id,
                             hazard.code + " " + hazard.enterprise_name,
                             hazard.community,
                             {},
                             {},
                             {}});
    return items;
}

DutyHandover draft_handover(db::Transaction& transaction, IdSource& ids, DutyHandover handover) {
    const Person person = known_person(transaction, handover.person, "person");
    if (transaction.integer("SELECT 1 FROM duty_handover WHERE person = $1 AND state = 'draft'",
                            {person.id.text()}))
        throw Problem{ProblemKind::already_exists,
                      {{"field", "移交人 / who leaves"}, {"value", person.name}}};
    if (handover.id.empty()) handover.id = ids.make<DutyHandover>();
    handover.person_name = person.name;
    handover.community = organisation::community_of(transaction, person.unit);
    handover.drafted_by = transaction.actor().account;
    handover.state = HandoverState::draft;
    handover.items = held_by(transaction, person, handover.last_day);
    audit::insert(transaction, "duty_handover.draft", handover);
    return handover;
}

DutyHandover choose_successors(db::Transaction& transaction, const DutyHandover& before,
                               const HandoverChoices& choices) {
    DutyHandover handover = before;
    handover.state = after(before, Step::choose_successors);
    for (const auto& choice : choices.choices) {
        std::string name;
        if (choice.successor) {
            if (*choice.successor == before.person)
                refuse<HandoverChoice>("successor", FieldFault::must_be_another,
                                       {{"other", before.person_name}});
            name = known_person(transaction, *choice.successor, "successor").name;
        } else if (choice.vacant_reason.empty()) {
            refuse<HandoverChoice>("successor", FieldFault::required);
        }
        bool found = choice.subject.empty();
        const auto require_free = [&](const DutyHandoverItem& item) {
            if (choice.successor) require_no_clash(transaction, before, item, *choice.successor);
        };
        for (auto& item : handover.items) {
            const bool meant = choice.subject.empty() ? !is_settled(item) : item.subject == choice.subject;
            if (!meant) continue;
            found = true;
            require_free(item);
            item.successor = choice.successor;
            item.successor_name = name;
            item.vacant_reason = choice.vacant_reason;
        }
        if (!found)
            refuse<HandoverChoice>("subject", FieldFault::no_such_record, {{"value", choice.subject}});
    }
    audit::update(transaction, "duty_handover.choose_successors", before, handover);
    return handover;
}

DutyHandover sign_handover(db::Transaction& transaction, IdSource& ids, const DutyHandover& before,
                           const HandoverSigning& signing) {
    DutyHandover handover = before;
    handover.state = after(before, Step::sign);
    for (const auto& item : handover.items)
        if (!is_settled(item))
            throw Problem{
                ProblemKind::responsibility_gap,
                {{"person", before.person_name}, {"scope", item.title}, {"day", before.last_day.text()}}};
    if (signing.witness == before.person_name)
        refuse<HandoverSigning>("witness", FieldFault::must_be_another, {{"other", before.person_name}});
    handover.witness = signing.witness;
    handover.remark = signing.remark;
    handover.signed_on = transaction.today();
    handover.signed_by_name = transaction.actor().name;
    for (const auto& item : handover.items)
        switch (item.kind) {
        case HandoverKind::term:
            hand_over_term(transaction, ids, handover, item);
            break;
        case HandoverKind::assignment:
            hand_over_assignment(transaction, ids, handover, item);
            break;
        case HandoverKind::matter:
            hand_over_matter(transaction, ids, handover, item);
            break;
        case HandoverKind::hazard:
            hand_over_hazard(transaction, ids, handover, item);
            break;
        case HandoverKind::area_hazard:
            break;
        }
    audit::update(transaction, "duty_handover.sign", before, handover);
    return handover;
}

DutyHandover withdraw_handover(db::Transaction& transaction, const DutyHandover& before,
                               const std::string& reason) {
    DutyHandover handover = before;
    handover.state = after(before, Step::withdraw);
    handover.remark = reason;
    audit::update(transaction, "duty_handover.withdraw", before, handover);
    return handover;
}

} // namespace bihuan::responsibility
