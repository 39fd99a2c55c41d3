#include "plan/enterprise_plan.hpp"

#include "deadline/deadline.hpp"
#include "record/record.hpp"

#include <array>

namespace bihuan {

std::span<const EnumText> enum_texts(PlanUnitKind) {
    static constexpr std::array texts{
        EnumText{"key", "重点单位（危险物品、矿山、冶炼、建筑施工、人员密集场所等）", "unit of high risk"},
        EnumText{"general", "一般单位", "general unit"}};
    return texts;
}

const record::Record<EnterprisePlan>& describe(const EnterprisePlan*) {
    constexpr auto system = record::Access::system;
    static const auto description =
        record::Record<EnterprisePlan>{"enterprise_plan", {"企业应急预案", "plan of an enterprise"}}
            .identified_by<&EnterprisePlan::id>()
            .field<&EnterprisePlan::enterprise>({"企业", "enterprise"},
                                                {.required = true, .refers_to = "enterprise"})
            .field<&EnterprisePlan::enterprise_name>({"企业名称", "name of the enterprise"},
                                                     {.access = system})
            .field<&EnterprisePlan::community>({"社区", "community"}, {.access = system})
            .field<&EnterprisePlan::title>(
                {"预案名称", "title"},
                {.required = true, .max_length = 100, .ledger = true, .aliases = "名称"})
            .field<&EnterprisePlan::kind>({"预案种类", "kind"}, {.ledger = true, .aliases = "预案类型 类型"})
            .field<&EnterprisePlan::version>({"版本", "version"},
                                             {.max_length = 20, .ledger = true, .aliases = "版本号"})
            .field<&EnterprisePlan::unit_kind>({"单位类别", "kind of unit"}, {.ledger = true})
            .field<&EnterprisePlan::published_on>(
                {"公布日期", "published on"},
                {.required = true, .ledger = true, .aliases = "发布日期 印发日期"})
            .field<&EnterprisePlan::filing_required>({"应当备案", "has to be filed"}, {.ledger = true})
            .field<&EnterprisePlan::filed_on>({"备案日期", "filed on"}, {.ledger = true})
            .field<&EnterprisePlan::filed_with>({"备案机关", "filed with"},
                                                {.max_length = 100, .ledger = true, .aliases = "备案部门"})
            .field<&EnterprisePlan::receipt_no>(
                {"备案登记号", "number of the receipt"},
                {.max_length = 60, .ledger = true, .aliases = "备案编号 备案号"})
            .field<&EnterprisePlan::evaluated_on>({"上次评估", "evaluated on"},
                                                  {.ledger = true, .aliases = "评估日期"})
            .field<&EnterprisePlan::drilled_on>({"上次演练", "drilled on"},
                                                {.ledger = true, .aliases = "演练日期"})
            .field<&EnterprisePlan::note>({"备注", "note"}, {.max_length = 500, .ledger = true})
            .field<&EnterprisePlan::ended_on>({"停用日期", "ended on"}, {.ledger = true})
            .field<&EnterprisePlan::filing_due>({"备案期限", "to be filed by"}, {.access = system})
            .field<&EnterprisePlan::evaluation_due>({"评估期限", "evaluation due"}, {.access = system})
            .field<&EnterprisePlan::drill_due>({"演练期限", "drill due"}, {.access = system});
    return description;
}

namespace plan {
namespace {

const record::Field& field(std::string_view name) {
    return *record::description_of<EnterprisePlan>().find(name);
}

std::string_view drill_rule(const EnterprisePlan& of) {
    if (of.unit_kind == PlanUnitKind::key) return "drill_key_unit";
    return of.kind == PlanKind::site ? "drill_general_site" : "drill_general_plan";
}

} // namespace

void check(const EnterprisePlan& of, Date today, Findings& findings) {
    const auto not_to_come = [&](const char* name, const std::optional<Date>& day) {
        if (day && *day > today)
            findings.add(record::field_error(field(name), FieldFault::in_the_future,
                                             {{"value", day->text()}, {"today", today.text()}}));
    };
    not_to_come("published_on", of.published_on);
    not_to_come("filed_on", of.filed_on);
    not_to_come("evaluated_on", of.evaluated_on);
    not_to_come("drilled_on", of.drilled_on);
    if (of.filed_on && *of.filed_on < of.published_on)
        findings.add(record::field_error(field("filed_on"), FieldFault::before_other,
                                         {{"value", of.filed_on->text()},
                                          {"other", "公布日期 / published on"},
                                          {"other_value", of.published_on.text()}}));
    if (of.filed_on && of.filed_with.empty())
        findings.add(record::field_error(field("filed_with"), FieldFault::required));
    if (!of.filed_on && !of.receipt_no.empty())
        findings.add(record::field_error(field("filed_on"), FieldFault::required));
}

EnterprisePlan reckoned(EnterprisePlan of) {
    const auto& rules = deadline::Rules::built_in();
    of.filing_required = of.filing_required || of.unit_kind == PlanUnitKind::key;
    of.filing_due.reset();
    of.evaluation_due.reset();
    of.drill_due.reset();
    if (of.ended_on) return of;
    if (of.filing_required && !of.filed_on) of.filing_due = rules.due("plan_filing", of.published_on).due;
    of.evaluation_due = rules.due("plan_evaluation", of.evaluated_on.value_or(of.published_on)).due;
    of.drill_due = rules.due(drill_rule(of), of.drilled_on.value_or(of.published_on)).due;
    return of;
}

} // namespace plan
} // namespace bihuan
