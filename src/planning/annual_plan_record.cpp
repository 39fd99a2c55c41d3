#include "planning/annual_plan.hpp"

#include "record/record.hpp"

#include <array>

namespace bihuan {

using record::Access;

std::span<const EnumText> enum_texts(PlanState) {
    static constexpr std::array texts{
        EnumText{"draft", "草案", "draft"},
        EnumText{"approved", "已批准", "approved"},
        EnumText{"published", "已公布", "published"},
        EnumText{"replaced", "已被替代", "replaced"},
    };
    return texts;
}

const record::Record<AnnualPlanLine>& describe(const AnnualPlanLine*) {
    using L = AnnualPlanLine;
    static const auto description =
        record::Record<L>{"annual_plan_line", {"计划项目", "line of the plan"}}
            .field<&L::code>({"项目编号", "code"}, {.required = true, .max_length = 40})
            .field<&L::enterprise>({"企业", "enterprise"}, {.refers_to = "enterprise"})
            .field<&L::risk_level>({"风险等级", "risk level"})
            .field<&L::supervision_sector>({"行业领域", "sector"})
            .field<&L::community>({"社区", "community"})
            .field<&L::kind>({"检查类型", "kind"})
            .field<&L::frequency>({"每家次数", "visits to each"}, {.required = true, .least = 1, .most = 52})
            .field<&L::first_month>({"起始月", "first month"}, {.least = 1, .most = 12})
            .field<&L::last_month>({"截止月", "last month"}, {.least = 1, .most = 12})
            .field<&L::officer_days>({"人日", "officer days"}, {.least = 0})
            .field<&L::matter>({"检查事项", "matter"}, {.max_length = 200});
    return description;
}

const record::Record<AnnualPlan>& describe(const AnnualPlan*) {
    using P = AnnualPlan;
    static const auto description =
        record::Record<P>{"annual_plan", {"年度检查计划", "yearly inspection plan"}}
            .identified_by<&P::id>()
            .field<&P::year>({"年度", "year"}, {.required = true, .least = 2000, .most = 2200})
            .field<&P::version>({"版本", "version"}, {.access = Access::system})
            .field<&P::title>({"名称", "title"}, {.required = true, .max_length = 100})
            .field<&P::basis>({"编制依据", "basis"}, {.max_length = 500})
            .field<&P::state>({"状态", "state"}, {.access = Access::system})
            .field<&P::replaces>({"替代版本", "replaces"},
                                 {.access = Access::system, .refers_to = "annual_plan"})
            .field<&P::drafted_by>({"编制账号", "drafting account"}, {.access = Access::system})
            .field<&P::drafted_by_name>({"编制人", "drafted by"}, {.access = Access::system})
            .field<&P::approved_by_name>({"批准人", "approved by"}, {.access = Access::system})
            .field<&P::approved_at>({"批准时间", "approved at"}, {.access = Access::system})
            .field<&P::published_at>({"公布时间", "published at"}, {.access = Access::system})
            .list<&P::lines>({"计划项目", "lines"}, record::description_of<AnnualPlanLine>(), "plan");
    return description;
}

const record::Record<PlanGeneration>& describe(const PlanGeneration*) {
    static const auto description =
        record::Record<PlanGeneration>{"plan_generation", {"生成检查任务", "visits taken out of the plan"}}
            .field<&PlanGeneration::month>({"月份", "month"}, {.required = true, .least = 1, .most = 12})
            .field<&PlanGeneration::limit>({"最多", "at most"}, {.least = 1, .most = 2000});
    return description;
}

namespace planning {

Period days_of_visit(int year, const AnnualPlanLine& line, std::int64_t number) {
    const std::int64_t months = line.last_month - line.first_month + 1;
    const auto first = [&](std::int64_t month) {
        return Date::from(year, static_cast<int>(month), 1).value();
    };
    const std::int64_t from = line.first_month + number * months / line.frequency;
    const std::int64_t next = std::max(from + 1, line.first_month + (number + 1) * months / line.frequency);
    const Date end = next > 12 ? Date::from(year, 12, 31).value() : first(next).plus_days(-1);
    return {first(from), end};
}

} // namespace planning
} // namespace bihuan
