#include "readiness/duty_actions.hpp"

#include "access/account_store.hpp"
#include "audit/chain.hpp"
#include "core/findings.hpp"
#include "deadline/deadline.hpp"
#include "notice/outbox.hpp"

#include <algorithm>
#include <set>

namespace bihuan::readiness {
namespace {

constexpr int days_counted = 183; // turns of half a year are made even

bool is_rest_day(Date day) {
    return !deadline::Rules::built_in().calendar().is_working_day(day);
}

template<class T>
Problem wrong(std::string_view name, FieldFault fault, Parameters parameters = {}) {
    return Problem{
        ProblemKind::invalid_input,
        {},
        {record::field_error(*record::description_of<T>().find(name), fault, std::move(parameters))}};
}

std::string name_of(const db::Reader& reader, const Id<Person>& id, std::string_view field) {
    const auto person = db::find(reader, id);
    if (!person) throw wrong<DutyShift>(field, FieldFault::no_such_record, {{"value", id.text()}});
    return person->name;
}

void tell(db::Transaction& transaction, IdSource& ids, const Id<Person>& person, const std::string& key,
          const char* subject_type, const std::string& subject, std::string zh, std::string en) {
    const auto account = access::account_of_person(transaction, person.text());
    if (!account) return;
    notice::Message message;
    message.kind = "duty_roster";
    message.key = "duty:" + key + ":" + person.text();
    message.subject_type = subject_type;
    message.subject = subject;
    message.accounts = {*account};
    message.title_zh = std::move(zh);
    message.title_en = std::move(en);
    notice::post(transaction, ids, message);
}

/// One person in the stead of another.
DutyShift replaced(DutyShift shift, const Id<Person>& gone, const Id<Person>& comes,
                   const std::string& name) {
    if (takes_part(shift, comes))
        throw Problem{ProblemKind::roster_conflict, {{"person", name}, {"day", shift.day.text()}}};
    if (shift.leader == gone) {
        shift.leader = comes;
        shift.leader_name = name;
    }
    for (auto& officer : shift.officers)
        if (officer.person == gone) officer = {comes, name};
    return shift;
}

DutyShift shift_of(const db::Reader& reader, Date day, const Id<Person>& person, std::string_view field) {
    auto shift = shift_on(reader, day);
    if (!shift || !takes_part(*shift, person))
        throw wrong<DutySwap>(field, FieldFault::no_such_record, {{"value", day.text()}});
    return std::move(*shift);
}

/// Both shifts as they are after the swap; throws where it cannot be.
std::pair<DutyShift, std::optional<DutyShift>> swapped(const db::Reader& reader, const DutySwap& swap) {
    auto first =
        replaced(shift_of(reader, swap.day, swap.person, "day"), swap.person, swap.other, swap.other_name);
    std::optional<DutyShift> second;
    if (swap.other_day)
        second = replaced(shift_of(reader, *swap.other_day, swap.other, "other_day"), swap.other, swap.person,
                          swap.person_name);
    return {std::move(first), std::move(second)};
}

} // namespace

std::optional<DutyShift> shift_on(const db::Reader& reader, Date day) {
    return db::row<DutyShift>(reader, "SELECT {columns} FROM duty_shift WHERE day = $1", {day});
}

std::vector<DutyShift> shifts_of(const db::Reader& reader, const Period& days) {
    return db::rows<DutyShift>(reader,
                               "SELECT {columns} FROM duty_shift WHERE day >= $1 AND day <= $2 ORDER BY day",
                               {days.from, days.to});
}

namespace {

/// Who is registered for the rotation; where nobody is, such as after the roster was taken in from a ledger,
/// those who took turns before or on these days.
std::vector<DutyMember> rotation(const db::Reader& reader, const Period& days) {
    auto members = db::rows<DutyMember>(reader, "SELECT {columns} FROM duty_member ORDER BY id");
    if (!members.empty()) return members;
    std::set<std::pair<std::string, DutyPart>> known;
    const auto take = [&](const Id<Person>& person, const std::string& name, DutyPart part) {
        if (!known.insert({person.text(), part}).second) return;
        DutyMember member;
        member.person = person;
        member.person_name = name;
        member.part = part;
        members.push_back(std::move(member));
    };
    for (const auto& shift : shifts_of(reader, {days.from.plus_days(-days_counted), days.to})) {
        take(shift.leader, shift.leader_name, DutyPart::leader);
        for (const auto& officer : shift.officers)
            take(officer.person, officer.name, DutyPart::officer);
    }
    return members;
}

} // namespace

Proposal proposal_for(const db::Reader& reader, const Period& days, std::size_t officers_a_day) {
    ProposalWish wish{.days = days,
                      .officers_a_day = officers_a_day,
                      .members = rotation(reader, days),
                      .settled = shifts_of(reader, days),
                      .before = {},
                      .is_rest_day = is_rest_day};
    reader.each("SELECT day, person FROM duty_day WHERE day >= $1 AND day < $2 ORDER BY day",
                {days.from.plus_days(-days_counted), days.from}, [&](const db::Row& row) {
                    auto& turns = wish.before[std::string{row.text(1)}];
                    ++(is_rest_day(row.date(0)) ? turns.resting : turns.working);
                    turns.last = row.date(0);
                });
    return propose(wish);
}

DutyShift set_shift(db::Transaction& transaction, IdSource& ids, DutyShift shift) {
    shift.leader_name = name_of(transaction, shift.leader, "leader");
    if (shift.officers.empty())
        throw Problem{
            ProblemKind::invalid_input, {}, {{"/officers", FieldFault::required, {}, "值班员", "officers"}}};
    for (auto& officer : shift.officers)
        officer.name = name_of(transaction, officer.person, "leader");
    require_distinct(shift);
    const auto before = shift_on(transaction, shift.day);
    shift.id = before ? before->id : ids.make<DutyShift>();
    if (before)
        audit::update(transaction, "duty_shift.change", *before, shift);
    else
        audit::insert(transaction, "duty_shift.set", shift);
    if (before && shift.day >= transaction.today()) // a whole month is announced by its roster
        for (const auto& officer : shift.officers)
            if (!takes_part(*before, officer.person))
                tell(transaction, ids, officer.person, transaction.now().text() + shift.day.text(),
                     "duty_shift", shift.id.text(), "您被安排在" + shift.day.text() + "值班",
                     "you are on duty on " + shift.day.text());
    return shift;
}

DutySwap ask_swap(db::Transaction& transaction, IdSource& ids, const Id<Person>& by, DutySwap swap) {
    if (swap.other == by)
        throw wrong<DutySwap>("other", FieldFault::must_be_another, {{"other", "本人 / yourself"}});
    if (swap.day < transaction.today())
        throw wrong<DutySwap>("day", FieldFault::before_other,
                              {{"value", swap.day.text()},
                               {"other", "今天 / today"},
                               {"other_value", transaction.today().text()}});
    swap.person = by;
    swap.person_name = name_of(transaction, by, "leader");
    swap.other_name = name_of(transaction, swap.other, "leader");
    swapped(transaction, swap);
    swap.id = ids.make<DutySwap>();
    swap.state = SwapState::asked;
    swap.asked_at = transaction.now();
    audit::insert(transaction, "duty_swap.ask", swap);
    tell(transaction, ids, swap.other, swap.id.text(), "duty_swap", swap.id.text(),
         swap.person_name + "请您代" + swap.day.text() + "的班",
         swap.person_name + " asks you to take " + swap.day.text());
    return swap;
}

DutySwap answer_swap(db::Transaction& transaction, IdSource& ids, const DutySwap& before, SwapState answer) {
    if (before.state != SwapState::asked)
        throw wrong<DutySwap>("state", FieldFault::not_one_of,
                              {{"value", std::string{text_of(before.state).zh}}, {"choices", "待对方同意"}});
    DutySwap after = before;
    after.state = answer;
    after.answered_at = transaction.now();
    audit::update(transaction, "duty_swap." + std::string{code_of(answer)}, before, after);
    if (answer == SwapState::agreed) {
        const auto [first, second] = swapped(transaction, before);
        audit::update(transaction, "duty_shift.swap", *shift_on(transaction, first.day), first);
        if (second)
            audit::update(transaction, "duty_shift.swap", *shift_on(transaction, second->day), *second);
    }
    tell(transaction, ids, before.person, before.id.text() + "answer", "duty_swap", before.id.text(),
         before.other_name + (answer == SwapState::agreed ? "同意调班" : "不同意调班"),
         before.other_name +
             (answer == SwapState::agreed ? " agrees to the swap" : " does not agree to the swap"));
    return after;
}

} // namespace bihuan::readiness
