#include "responsibility/leader_assignment.hpp"

#include "record/record.hpp"

#include <array>

namespace bihuan {

using record::Access;

std::span<const EnumText> enum_texts(AnsweringRole) {
    static constexpr std::array texts{
        EnumText{"leader", "包保领导", "leader", "责任领导 包联领导"},
        EnumText{"backup", "备岗领导", "backup leader", "替补领导"},
        EnumText{"section", "责任科室", "section", "监管科室"},
    };
    return texts;
}

std::span<const EnumText> enum_texts(VisitPeriod) {
    static constexpr std::array texts{
        EnumText{"month", "每月", "month", "月"},
        EnumText{"quarter", "每季度", "quarter", "季 季度"},
        EnumText{"half_year", "每半年", "half-year", "半年"},
        EnumText{"year", "每年", "year", "年"},
    };
    return texts;
}

const record::Record<LeaderAssignment>& describe(const LeaderAssignment*) {
    using A = LeaderAssignment;
    static const auto description =
        record::Record<A>{"leader_assignment", {"包保责任", "assignment of responsibility"}}
            .identified_by<&A::id>()
            .field<&A::role>({"责任", "role"}, {.required = true, .ledger = true, .aliases = "责任类型 角色"})
            .field<&A::person>({"责任人", "person"}, {.refers_to = "person"})
            .field<&A::person_name>({"姓名", "name"}, {.access = Access::system})
            .field<&A::post>({"责任岗位", "post"}, {.refers_to = "duty_post"})
            .field<&A::community>({"社区", "community"}, {.max_length = 60, .ledger = true})
            .field<&A::grid>({"网格", "grid"}, {.max_length = 60, .ledger = true})
            .field<&A::enterprise>({"企业", "enterprise"}, {.refers_to = "enterprise"})
            .field<&A::enterprise_name>({"企业名称", "enterprise name"}, {.access = Access::system})
            .field<&A::sector>({"行业领域", "sector"}, {.max_length = 60, .ledger = true})
            .field<&A::valid_from>({"起始日期", "first day"}, {.ledger = true, .aliases = "起"})
            .field<&A::valid_to>({"截止日期", "last day"}, {.ledger = true, .aliases = "止"})
            .field<&A::visits>({"走访次数", "visits owed"},
                               {.least = 0, .most = 31, .ledger = true, .aliases = "走访频次"})
            .field<&A::visit_period>({"走访周期", "visit period"}, {.ledger = true})
            .field<&A::reason>({"说明", "reason"}, {.max_length = 300})
            .field<&A::end_reason>({"结束原因", "reason of the end"},
                                   {.max_length = 300, .access = Access::system});
    return description;
}

const record::Record<LeaderVisitHazard>& describe(const LeaderVisitHazard*) {
    static const auto description =
        record::Record<LeaderVisitHazard>{"leader_visit_hazard", {"发现的隐患", "hazard of the visit"}}
            .field<&LeaderVisitHazard::hazard>({"隐患", "hazard"}, {.required = true, .refers_to = "hazard"})
            .field<&LeaderVisitHazard::code>({"隐患编号", "code"}, {.access = Access::system});
    return description;
}

const record::Record<LeaderVisit>& describe(const LeaderVisit*) {
    using V = LeaderVisit;
    static const auto description =
        record::Record<V>{"leader_visit", {"领导走访", "visit of a leader"}}
            .identified_by<&V::id>()
            .field<&V::code>({"走访编号", "code"}, {.max_length = 40})
            .field<&V::visited_on>({"走访日期", "date"}, {.required = true})
            .field<&V::person>({"走访领导", "leader"}, {.required = true, .refers_to = "person"})
            .field<&V::person_name>({"姓名", "name"}, {.access = Access::system})
            .field<&V::community>({"社区", "community"}, {.max_length = 60})
            .field<&V::enterprise>({"企业", "enterprise"}, {.refers_to = "enterprise"})
            .field<&V::enterprise_name>({"企业名称", "enterprise name"}, {.access = Access::system})
            .field<&V::companions>({"陪同人员", "companions"}, {.max_length = 200})
            .field<&V::findings>({"走访情况", "findings"}, {.max_length = 2000})
            .field<&V::follow_up>({"要求事项", "what was asked for"}, {.max_length = 1000})
            .list<&V::hazards>({"发现的隐患", "hazards"}, record::description_of<LeaderVisitHazard>(),
                               "visit");
    return description;
}

} // namespace bihuan
