#include "responsibility/commitment.hpp"

#include "audit/chain.hpp"
#include "core/findings.hpp"
#include "db/page.hpp"
#include "organisation/organisation_store.hpp"
#include "responsibility/answering_book.hpp"

namespace bihuan {

using record::Access;

const record::Record<DutyCommitment>& describe(const DutyCommitment*) {
    using C = DutyCommitment;
    static const auto description =
        record::Record<C>{"duty_commitment", {"安全承诺", "commitment"}}
            .identified_by<&C::id>()
            .field<&C::year>({"年度", "year"}, {.required = true, .least = 2000, .most = 2200})
            .field<&C::enterprise>({"企业", "enterprise"}, {.refers_to = "enterprise"})
            .field<&C::enterprise_name>({"企业名称", "enterprise name"}, {.access = Access::system})
            .field<&C::person>({"人员", "person"}, {.refers_to = "person"})
            .field<&C::person_name>({"姓名", "name"}, {.access = Access::system})
            .field<&C::community>({"社区", "community"}, {.access = Access::system})
            .field<&C::signed_by>({"签字人", "signed by"}, {.required = true, .max_length = 40})
            .field<&C::signed_on>({"签订日期", "signed on"}, {.required = true})
            .field<&C::remark>({"备注", "remark"}, {.max_length = 300});
    return description;
}

namespace responsibility {
namespace {

FieldError fault(const char* field, FieldFault of, Parameters parameters = {}) {
    return record::field_error(*record::description_of<DutyCommitment>().find(field), of,
                               std::move(parameters));
}

} // namespace

DutyCommitment record_commitment(db::Transaction& transaction, IdSource& ids, DutyCommitment commitment) {
    Findings findings;
    if (commitment.enterprise && commitment.person)
        findings.add(fault("person", FieldFault::only_with, {{"other", "没有企业 / no enterprise"}}));
    if (!commitment.enterprise && !commitment.person) findings.add(fault("enterprise", FieldFault::required));
    if (commitment.signed_on > transaction.today())
        findings.add(fault("signed_on", FieldFault::in_the_future,
                           {{"value", commitment.signed_on.text()}, {"today", transaction.today().text()}}));
    const Date first_day = year_period(static_cast<int>(commitment.year)).from;
    if (commitment.signed_on < first_day)
        findings.add(fault("signed_on", FieldFault::before_other,
                           {{"value", commitment.signed_on.text()},
                            {"other", "承诺年度的第一天 / first day of the year"},
                            {"other_value", first_day.text()}}));
    if (commitment.enterprise) {
        if (const auto place = place_of(transaction, commitment.enterprise->text())) {
            commitment.enterprise = Id<Enterprise>::trusted(place->place.id);
            commitment.enterprise_name = place->name;
            commitment.community = place->place.community;
        } else {
            findings.add(
                fault("enterprise", FieldFault::no_such_record, {{"value", commitment.enterprise->text()}}));
        }
    }
    if (commitment.person) {
        if (const auto person = db::find(transaction, *commitment.person)) {
            commitment.person_name = person->name;
            commitment.community = organisation::community_of(transaction, person->unit);
        } else {
            findings.add(fault("person", FieldFault::no_such_record, {{"value", commitment.person->text()}}));
        }
    }
    findings.throw_if_any();
    const std::string whose =
        commitment.enterprise ? commitment.enterprise->text() : commitment.person->text();
    if (transaction.integer(commitment.enterprise
                                ? "SELECT 1 FROM duty_commitment WHERE year = $1 AND enterprise = $2"
                                : "SELECT 1 FROM duty_commitment WHERE year = $1 AND person = $2",
                            {commitment.year, whose}))
        throw Problem{ProblemKind::already_exists,
                      {{"field", "承诺书 / commitment"},
                       {"value", commitment.enterprise_name + commitment.person_name +
                                     std::to_string(commitment.year)}}};
    if (commitment.id.empty()) commitment.id = ids.make<DutyCommitment>();
    audit::insert(transaction, "duty_commitment.record", commitment);
    return commitment;
}

std::vector<DutyCommitment> page(const db::Reader& reader, const CommitmentFilter& filter,
                                 const std::string& after, std::int64_t limit) {
    auto areas = filter.areas;
    if (areas) areas->emplace_back(); // the office itself is seen by everybody who may look
    db::Conditions conditions;
    conditions.add_if("id > ?", after)
        .add_if("community = ?", filter.community)
        .add_if("enterprise = ?", filter.enterprise)
        .add_if("person = ?", filter.person)
        .within("community", areas);
    if (filter.year) conditions.add("year = ?", *filter.year);
    return db::page<DutyCommitment>(reader, std::move(conditions), limit);
}

} // namespace responsibility
} // namespace bihuan
