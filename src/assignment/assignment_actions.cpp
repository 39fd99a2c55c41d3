#include "assignment/assignment_actions.hpp"

#include "access/account_store.hpp"
#include "assignment/assignment_store.hpp"
#include "audit/chain.hpp"
#include "core/findings.hpp"
#include "evidence/evidence.hpp"
#include "notice/outbox.hpp"

#include <algorithm>

namespace bihuan::assignment {
namespace {

constexpr int days_before = 3;
constexpr int days_between_reminders = 7;

const record::Field& field(std::string_view name) {
    return *record::description_of<Assignment>().find(name);
}
const record::Field& wish_field(std::string_view name) {
    return *record::description_of<AssignmentWish>().find(name);
}

Problem wrong(const record::Field& of, FieldFault fault, Parameters parameters = {}) {
    return Problem{ProblemKind::invalid_input, {}, {record::field_error(of, fault, std::move(parameters))}};
}

std::string name_of_owner(const db::Reader& reader, const Id<Person>& owner, const record::Field& of) {
    const auto person = db::find(reader, owner);
    if (!person) throw wrong(of, FieldFault::no_such_record, {{"value", owner.text()}});
    return person->name;
}

/// The accounts of owner and giver that are to hear of it.
std::vector<std::string> owner_account(const db::Reader& reader, const Assignment& matter) {
    if (const auto account = access::account_of_person(reader, matter.owner.text())) return {*account};
    return {};
}

notice::Message about(const Assignment& matter, const char* kind, const std::string& occasion) {
    notice::Message message;
    message.kind = kind;
    message.key = std::string{kind} + ":" + matter.id.text() + ":" + occasion;
    message.subject_type = "assignment";
    message.subject = matter.id.text();
    message.community = matter.community;
    message.body_zh = matter.title + "，期限 " + matter.due_on.text();
    message.body_en = matter.title + ", due on " + matter.due_on.text();
    return message;
}

void tell_owner(db::Transaction& transaction, IdSource& ids, const Assignment& matter, const char* title_zh,
                const char* title_en) {
    auto message = about(matter, "assignment_given", transaction.now().text() + matter.owner.text());
    message.accounts = owner_account(transaction, matter);
    if (message.accounts.empty()) return;
    message.title_zh = title_zh;
    message.title_en = title_en;
    notice::post(transaction, ids, message);
}

void require_fitting(const AssignmentWish& wish, const StepRule& rule) {
    Findings findings;
    for (const auto& of : record::description_of<AssignmentWish>().fields()) {
        const auto value = of.get(&wish);
        const bool given = !record::is_null(value) && !record::text_of(value).empty();
        const auto listed = [&](const auto& names) {
            return std::ranges::find(names, of.name) != names.end();
        };
        if (!given && listed(rule.required)) findings.add(record::field_error(of, FieldFault::required));
        if (given && !listed(rule.required) && !listed(rule.optional))
            findings.add(record::field_error(of, FieldFault::not_for_this_step,
                                             {{"step", std::string{text_of(rule.step).zh}},
                                              {"step_en", std::string{text_of(rule.step).en}}}));
    }
    findings.throw_if_any();
}

/// Nobody finds their own work done: neither the owner nor whoever reported in the owner's stead.
void require_another(const db::Transaction& transaction, const Assignment& matter) {
    const auto& account = transaction.actor().account;
    const auto id = Id<Account>::parse(account);
    const auto known = id ? access::find_account(transaction, *id) : std::nullopt;
    if (account != matter.reported_by && !(known && known->person == matter.owner.text())) return;
    throw wrong(field("closed_by"), FieldFault::must_be_another,
                {{"other", "承办人或报告人 / the owner or who reported"}});
}

void extend(const db::Transaction& transaction, Assignment& matter, const AssignmentWish& wish) {
    const auto& of = wish_field("due_on");
    if (matter.due_on < transaction.today())
        throw wrong(of, FieldFault::before_other,
                    {{"value", matter.due_on.text()},
                     {"other", "今天（期限已过，不能再延） / today (the day is over)"},
                     {"other_value", transaction.today().text()}});
    if (*wish.due_on <= matter.due_on)
        throw wrong(of, FieldFault::before_other,
                    {{"value", wish.due_on->text()},
                     {"other", "现期限的次日 / the day after the present one"},
                     {"other_value", matter.due_on.plus_days(1).text()}});
    matter.extensions.push_back(
        {matter.due_on, *wish.due_on, wish.reason, transaction.actor().name, transaction.now()});
    matter.due_on = *wish.due_on;
}

void report(const db::Transaction& transaction, Assignment& matter, const AssignmentWish& wish) {
    if (matter.proof_needed && evidence::attached_to(transaction, "assignment", matter.id.text()).empty())
        throw wrong(field("proof_needed"), FieldFault::evidence_missing, {{"what", "办理凭证 / the proof"}});
    matter.result = wish.result;
    matter.reported_by = transaction.actor().account;
    matter.reported_by_name = transaction.actor().name;
    matter.reported_at = transaction.now();
}

} // namespace

Assignment give(db::Transaction& transaction, IdSource& ids, Assignment matter) {
    Findings findings;
    for (const auto* name : {"title", "detail", "source_id", "community", "owner"})
        if (auto error = record::check(field(name), field(name).get(&matter)))
            findings.add(std::move(*error));
    findings.throw_if_any();
    matter.owner_name = name_of_owner(transaction, matter.owner, field("owner"));
    if (matter.due_on < transaction.today())
        throw wrong(field("due_on"), FieldFault::before_other,
                    {{"value", matter.due_on.text()},
                     {"other", "今天 / today"},
                     {"other_value", transaction.today().text()}});
    if (matter.id.empty()) matter.id = ids.make<Assignment>();
    matter.state = AssignmentState::open;
    matter.given_by = transaction.actor().account;
    matter.given_by_name = transaction.actor().name;
    matter.given_at = transaction.now();
    audit::insert(transaction, "assignment.give", matter);
    tell_owner(transaction, ids, matter, "有一项工作交由您办理", "a matter is given to you");
    return matter;
}

Assignment take_step(db::Transaction& transaction, IdSource& ids, const Assignment& before, Step step,
                     const AssignmentWish& wish) {
    require_possible(before, step);
    const auto& rule = rule_of(step);
    require_fitting(wish, rule);
    Assignment after = before;
    after.state = rule.to;
    switch (step) {
    case Step::report:
        report(transaction, after, wish);
        break;
    case Step::close:
        require_another(transaction, before);
        after.closing_remark = wish.reason;
        after.closed_by = transaction.actor().account;
        after.closed_by_name = transaction.actor().name;
        after.closed_on = transaction.today();
        break;
    case Step::give_back:
        after.returned_reason = wish.reason;
        break;
    case Step::extend:
        after.state = before.state;
        extend(transaction, after, wish);
        break;
    case Step::pass_on:
        if (*wish.owner == before.owner) throw wrong(wish_field("owner"), FieldFault::same_as_before);
        after.owner = *wish.owner;
        after.owner_name = name_of_owner(transaction, after.owner, wish_field("owner"));
        after.returned_reason = wish.reason;
        break;
    case Step::withdraw:
        after.withdrawn_reason = wish.reason;
        after.withdrawn_on = transaction.today();
        break;
    }
    audit::update(transaction, "assignment." + std::string{code_of(step)}, before, after);
    if (step == Step::give_back)
        tell_owner(transaction, ids, after, "您办理的事项退回补办", "a matter of yours came back");
    if (step == Step::pass_on)
        tell_owner(transaction, ids, after, "有一项工作转交您办理", "a matter is passed on to you");
    if (step == Step::report && !after.given_by.empty()) {
        auto message = about(after, "assignment_reported", transaction.now().text());
        message.accounts = {after.given_by};
        message.title_zh = "交办事项已报告结果，请确认";
        message.title_en = "a matter is reported done; look at it";
        notice::post(transaction, ids, message);
    }
    return after;
}

int remind(db::Database& database, IdSource& ids) {
    int count = 0;
    database.housekeeping([&](db::Transaction& transaction) {
        const Date today = transaction.today();
        for (const auto& matter : due_until(transaction, today.plus_days(days_before))) {
            ++count;
            const int late = days_between(matter.due_on, today);
            if (late > 0 && (late - 1) % days_between_reminders != 0) continue;
            if (late < 0 && late != -days_before) continue;
            auto message = about(matter, late > 0 ? "assignment_overdue" : "assignment_due", today.text());
            message.accounts = owner_account(transaction, matter);
            message.title_zh = late > 0 ? "交办事项已逾期" : "交办事项即将到期";
            message.title_en = late > 0 ? "a matter is overdue" : "a matter is due soon";
            if (late > 0 && !matter.given_by.empty()) message.accounts.push_back(matter.given_by);
            if (!message.accounts.empty()) notice::post(transaction, ids, message);
        }
    });
    return count;
}

} // namespace bihuan::assignment
