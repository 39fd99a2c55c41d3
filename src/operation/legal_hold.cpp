#include "operation/legal_hold.hpp"

#include "audit/chain.hpp"
#include "db/page.hpp"

#include <array>

namespace bihuan {

using record::Access;

std::span<const EnumText> enum_texts(HeldKind) {
    static constexpr std::array texts{
        EnumText{"hazard", "隐患", "hazard"}, EnumText{"inspection", "检查", "inspection"},
        EnumText{"penalty_case", "处罚案件", "penalty case"}, EnumText{"evidence", "证据", "evidence"}};
    return texts;
}

const record::Record<LegalHold>& describe(const LegalHold*) {
    using H = LegalHold;
    static const auto description =
        record::Record<H>{"legal_hold", {"保全", "legal hold"}}
            .identified_by<&H::id>()
            .field<&H::subject_type>({"记录类别", "kind of record"}, {.required = true})
            .field<&H::subject>({"记录", "record"}, {.required = true, .max_length = 40})
            .field<&H::community>({"社区", "community"}, {.access = Access::system})
            .field<&H::reason>({"保全原因", "reason"}, {.required = true, .max_length = 500})
            .field<&H::ordered_by>({"要求保全的单位或人员", "ordered by"},
                                   {.required = true, .max_length = 100})
            .field<&H::held_since>({"保全起始日", "held since"}, {.required = true})
            .field<&H::held_until>({"保全截止日", "held until"})
            .field<&H::placed_by>({"登记账号", "placing account"}, {.access = Access::system})
            .field<&H::placed_by_name>({"登记人", "placed by"}, {.access = Access::system})
            .field<&H::placed_at>({"登记时间", "placed at"}, {.access = Access::system})
            .field<&H::lifted_on>({"解除日期", "lifted on"}, {.access = Access::system})
            .field<&H::lifted_by_name>({"解除人", "lifted by"}, {.access = Access::system})
            .field<&H::lift_reason>({"解除原因", "reason for lifting"}, {.access = Access::system});
    return description;
}

const record::Record<HoldLifting>& describe(const HoldLifting*) {
    static const auto description =
        record::Record<HoldLifting>{"hold_lifting", {"解除保全", "lifting of a hold"}}
            .field<&HoldLifting::reason>({"解除原因", "reason"}, {.required = true, .max_length = 500});
    return description;
}

namespace operation {
namespace {

const record::Field& field_of(std::string_view name) {
    return *record::description_of<LegalHold>().find(name);
}

constexpr const char* keeps = "lifted_on IS NULL AND (held_until IS NULL OR held_until >= ?)";

} // namespace

bool is_in_force(const LegalHold& hold, Date day) {
    return !hold.lifted_on && (!hold.held_until || day <= *hold.held_until);
}

LegalHold place_hold(db::Transaction& transaction, IdSource& ids, LegalHold hold) {
    if (hold.held_until && *hold.held_until < hold.held_since)
        throw Problem{ProblemKind::invalid_input,
                      {},
                      {record::field_error(field_of("held_until"), FieldFault::before_other,
                                           {{"value", hold.held_until->text()},
                                            {"other", "保全起始日 / held since"},
                                            {"other_value", hold.held_since.text()}})}};
    const HoldFilter same{std::string{code_of(hold.subject_type)}, hold.subject, true, {}};
    if (!holds(transaction, same, transaction.today(), {}, 1).empty())
        throw Problem{ProblemKind::already_exists, {{"field", "记录 / record"}, {"value", hold.subject}}};
    if (hold.id.empty()) hold.id = ids.make<LegalHold>();
    hold.placed_by = transaction.actor().account;
    hold.placed_by_name = transaction.actor().name;
    hold.placed_at = transaction.now();
    audit::insert(transaction, "legal_hold.place", hold);
    return hold;
}

LegalHold lift_hold(db::Transaction& transaction, const LegalHold& hold, const HoldLifting& wish) {
    if (hold.lifted_on)
        throw Problem{ProblemKind::invalid_input,
                      {},
                      {record::field_error(field_of("lifted_on"), FieldFault::already_used,
                                           {{"value", hold.lifted_on->text()}})}};
    LegalHold lifted = hold;
    lifted.lifted_on = transaction.today();
    lifted.lifted_by_name = transaction.actor().name;
    lifted.lift_reason = wish.reason;
    audit::update(transaction, "legal_hold.lift", hold, lifted);
    return lifted;
}

std::vector<LegalHold> holds(const db::Reader& reader, const HoldFilter& filter, Date today,
                             const std::string& after, std::int64_t limit) {
    db::Conditions conditions;
    conditions.add_if("id > ?", after)
        .add_if("subject_type = ?", filter.subject_type)
        .add_if("subject = ?", filter.subject)
        .within("community", filter.areas);
    if (filter.in_force) conditions.add(keeps, today);
    return db::page<LegalHold>(reader, std::move(conditions), limit);
}

std::vector<std::pair<std::string, std::string>> held_subjects(const db::Reader& reader, Date today) {
    std::vector<std::pair<std::string, std::string>> all;
    reader.each(
        "SELECT subject_type, subject FROM legal_hold WHERE lifted_on IS NULL AND (held_until IS NULL "
        "OR held_until >= $1) ORDER BY subject_type, subject",
        {today}, [&](const db::Row& row) { all.emplace_back(row.text(0), row.text(1)); });
    return all;
}

} // namespace operation
} // namespace bihuan
