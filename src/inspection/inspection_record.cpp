#include "inspection/inspection.hpp"

#include "record/record.hpp"

#include <array>

namespace bihuan {

using record::Access;

std::span<const EnumText> enum_texts(ItemResult) {
    static constexpr std::array texts{
        EnumText{"compliant", "符合", "compliant", "合格"},
        EnumText{"noncompliant", "不符合", "noncompliant", "不合格"},
        EnumText{"not_applicable", "不涉及", "not applicable"},
    };
    return texts;
}

const record::Record<InspectionOfficer>& describe(const InspectionOfficer*) {
    static const auto description =
        record::Record<InspectionOfficer>{"inspection_officer", {"检查人员", "officer"}}
            .field<&InspectionOfficer::name>({"姓名", "name"}, {.required = true, .max_length = 40})
            .field<&InspectionOfficer::certificate_no>({"执法证号", "certificate number"},
                                                       {.max_length = 40});
    return description;
}

const record::Record<ChecklistResult>& describe(const ChecklistResult*) {
    static const auto description =
        record::Record<ChecklistResult>{"checklist_result", {"检查表结果", "checklist result"}}
            .field<&ChecklistResult::item>({"检查事项", "item"}, {.required = true, .max_length = 40})
            .field<&ChecklistResult::result>({"结果", "result"}, {.required = true})
            .field<&ChecklistResult::note>({"说明", "note"}, {.max_length = 1000});
    return description;
}

const record::Record<Inspection>& describe(const Inspection*) {
    static const auto description =
        record::Record<Inspection>{"inspection", {"检查", "inspection"}}
            .identified_by<&Inspection::id>()
            .field<&Inspection::code>({"检查编号", "code"},
                                      {.required = true, .max_length = 40, .ledger = true})
            .field<&Inspection::date>({"检查日期", "date"},
                                      {.required = true, .ledger = true, .aliases = "检查时间 日期"})
            .field<&Inspection::enterprise>({"企业", "enterprise"},
                                            {.required = true, .refers_to = "enterprise"})
            .field<&Inspection::kind>({"检查类型", "kind"},
                                      {.required = true, .ledger = true, .aliases = "检查方式 检查类别"})
            .field<&Inspection::conclusion>({"检查结论", "conclusion"},
                                            {.max_length = 2000, .ledger = true, .aliases = "检查结果"})
            .field<&Inspection::started_at>({"检查开始时间", "started at"})
            .field<&Inspection::ended_at>({"检查结束时间", "ended at"})
            .field<&Inspection::site_part>({"检查场所", "part of the site"})
            .field<&Inspection::source>({"检查事由", "source of the task"})
            .field<&Inspection::site_contact>({"现场负责人", "person in charge on site"}, {.max_length = 60})
            .field<&Inspection::checklist>({"检查表", "checklist"}, {.max_length = 40})
            .field<&Inspection::checklist_version>({"检查表版本", "checklist version"}, {.max_length = 64})
            .field<&Inspection::community>({"社区", "community"}, {.access = Access::system})
            .field<&Inspection::industry>({"行业", "industry"}, {.access = Access::system})
            .list<&Inspection::officers>({"检查人员", "officers"},
                                         record::description_of<InspectionOfficer>(), "inspection")
            .list<&Inspection::results>({"检查表结果", "checklist results"},
                                        record::description_of<ChecklistResult>(), "inspection");
    return description;
}

} // namespace bihuan
