#include "inspection/inspection_actions.hpp"

#include "audit/chain.hpp"
#include "enterprise/enterprise_store.hpp"
#include "inspection/inspection_rules.hpp"
#include "inspection/inspection_search.hpp"
#include "inspection/inspection_store.hpp"

namespace bihuan::inspection {
namespace {

/// Freezes what the figures need of the enterprise as it is now.
void freeze_place(const db::Transaction& transaction, Inspection& inspection) {
    const auto enterprise = enterprise::find_key(transaction, inspection.enterprise);
    if (!enterprise)
        throw Problem{
            ProblemKind::invalid_input,
            {},
            {record::field_error(*record::description_of<Inspection>().find("enterprise"),
                                 FieldFault::no_such_record, {{"value", inspection.enterprise.text()}})}};
    inspection.community = enterprise->community;
    inspection.industry = enterprise->industry;
}

void require_sound(const Inspection& inspection, Date today) {
    Findings findings;
    check(inspection, today, findings);
    findings.throw_if_any();
}

} // namespace

Inspection record_inspection(db::Transaction& transaction, IdSource& ids, Inspection inspection) {
    require_sound(inspection, transaction.today());
    if (code_is_used(transaction, inspection.code))
        throw Problem{ProblemKind::already_exists,
                      {{"field", "检查编号 / code"}, {"value", inspection.code}}};
    freeze_place(transaction, inspection);
    if (inspection.id.empty()) inspection.id = ids.make<Inspection>();
    audit::insert(transaction, "inspection.record", inspection);
    search::add(transaction, search_entry(inspection));
    return inspection;
}

Inspection correct_inspection(db::Transaction& transaction, const Inspection& before, Inspection after,
                              const Followers& followers) {
    after.id = before.id;
    require_sound(after, transaction.today());
    if (before.signed_at && !record::same(before, after))
        throw Problem{ProblemKind::inspection_signed, {{"code", before.code}}};
    return replace_inspection(transaction, "inspection.correct", before, std::move(after), followers);
}

Inspection replace_inspection(db::Transaction& transaction, std::string_view action, const Inspection& before,
                              Inspection after, const Followers& followers) {
    after.id = before.id;
    if (after.enterprise != before.enterprise) freeze_place(transaction, after);
    audit::update(transaction, action, before, after);
    search::put(transaction, search_entry(after));
    if (after.enterprise != before.enterprise || after.date != before.date) followers(transaction, after);
    return after;
}

} // namespace bihuan::inspection
