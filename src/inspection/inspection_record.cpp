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
            .field<&InspectionOfficer::certificate_no>({"执法证号", "certificate number"}, {.max_length = 40})
            .field<&InspectionOfficer::person>({"人员", "person"}, {.refers_to = "person"})
            .field<&InspectionOfficer::unit>({"所在单位", "unit"}, {.max_length = 60});
    return description;
}

std::span<const EnumText> enum_texts(ParticipantRole) {
    static constexpr std::array texts{
        EnumText{"joint_department", "联合检查部门", "joint department"},
        EnumText{"expert", "专家", "expert"},
        EnumText{"grid_worker", "网格员", "grid worker"},
        EnumText{"witness", "见证人", "witness"},
        EnumText{"of_the_unit", "被检查单位人员", "of the unit"},
        EnumText{"other", "其他", "other"},
    };
    return texts;
}

std::span<const EnumText> enum_texts(SignatureParty) {
    static constexpr std::array texts{
        EnumText{"officer", "检查人员", "officer"},
        EnumText{"unit", "被检查单位", "unit"},
        EnumText{"witness", "见证人", "witness"},
    };
    return texts;
}

const record::Record<InspectionParticipant>& describe(const InspectionParticipant*) {
    static const auto description =
        record::Record<InspectionParticipant>{"inspection_participant", {"参加人员", "participant"}}
            .field<&InspectionParticipant::name>({"姓名", "name"}, {.required = true, .max_length = 40})
            .field<&InspectionParticipant::unit>({"单位", "unit"}, {.max_length = 60})
            .field<&InspectionParticipant::role>({"身份", "role"}, {.required = true});
    return description;
}

const record::Record<InspectionSignature>& describe(const InspectionSignature*) {
    static const auto description =
        record::Record<InspectionSignature>{"inspection_signature", {"签名", "signature"}}
            .field<&InspectionSignature::party>({"签名方", "party"}, {.required = true})
            .field<&InspectionSignature::signer>({"签名人", "signer"}, {.required = true, .max_length = 40})
            .field<&InspectionSignature::evidence>({"签名图像", "image"},
                                                   {.required = true, .refers_to = "evidence"})
            .field<&InspectionSignature::signed_at>({"签名时间", "signed at"})
            .field<&InspectionSignature::device>({"采集设备", "device"}, {.max_length = 100})
            .field<&InspectionSignature::collected_by>({"采集账号", "collected by"},
                                                       {.access = Access::system})
            .field<&InspectionSignature::session>({"采集会话", "session"}, {.access = Access::system});
    return description;
}

const record::Record<InspectionVersion>& describe(const InspectionVersion*) {
    static const auto description =
        record::Record<InspectionVersion>{"inspection_version", {"检查记录旧版", "earlier version"}}
            .identified_by<&InspectionVersion::id>()
            .field<&InspectionVersion::inspection>({"检查", "inspection"},
                                                   {.access = Access::system, .refers_to = "inspection"})
            .field<&InspectionVersion::version>({"版本", "version"}, {.access = Access::system})
            .field<&InspectionVersion::replaced_at>({"替代时间", "replaced at"}, {.access = Access::system})
            .field<&InspectionVersion::replaced_by>({"更正账号", "replaced by"}, {.access = Access::system})
            .field<&InspectionVersion::reason>({"更正理由", "reason"}, {.access = Access::system})
            .field<&InspectionVersion::content>({"内容", "content"}, {.access = Access::system})
            .field<&InspectionVersion::sha256>({"摘要", "SHA-256"}, {.access = Access::system});
    return description;
}

const record::Record<ChecklistResult>& describe(const ChecklistResult*) {
    static const auto description =
        record::Record<ChecklistResult>{"checklist_result", {"检查表结果", "checklist result"}}
            .field<&ChecklistResult::item>({"检查事项", "item"}, {.required = true, .max_length = 40})
            .field<&ChecklistResult::result>({"结果", "result"}, {.required = true})
            .field<&ChecklistResult::note>({"说明", "note"}, {.max_length = 1000})
            .field<&ChecklistResult::no_photo_reason>({"无照片的理由", "reason for no photo"})
            .field<&ChecklistResult::hazard>({"已有隐患", "known hazard"}, {.refers_to = "hazard"});
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
            .field<&Inspection::task>({"检查任务", "task"}, {.refers_to = "inspection_task"})
            .field<&Inspection::emergency_reason>({"紧急理由", "reason of the emergency"},
                                                  {.max_length = 500})
            .field<&Inspection::certificates_shown>({"已出示执法证", "certificates shown"})
            .field<&Inspection::recorded_at>({"记录时间", "recorded at"})
            .field<&Inspection::recorded_by>({"记录账号", "recorded by"}, {.access = Access::system})
            .field<&Inspection::refusal_reason>({"拒签理由", "reason of the refusal"},
                                                {.max_length = 500, .access = Access::system})
            .field<&Inspection::refusal_witness>({"见证人", "witness of the refusal"},
                                                 {.access = Access::system})
            .field<&Inspection::refusal_recording>({"拒签录音录像", "recording of the refusal"},
                                                   {.access = Access::system})
            .field<&Inspection::refusal_reported_to>({"拒签报告部门", "refusal reported to"},
                                                     {.access = Access::system})
            .field<&Inspection::signed_at>({"签名时间", "signed at"}, {.access = Access::system})
            .field<&Inspection::version>({"版本", "version"}, {.access = Access::system})
            .field<&Inspection::version_reason>({"更正理由", "reason of the version"},
                                                {.access = Access::system})
            .field<&Inspection::replaces>({"替代的版本", "replaces"}, {.access = Access::system})
            .list<&Inspection::officers>({"检查人员", "officers"},
                                         record::description_of<InspectionOfficer>(), "inspection")
            .list<&Inspection::participants>({"参加人员", "participants"},
                                             record::description_of<InspectionParticipant>(), "inspection")
            .list<&Inspection::results>({"检查表结果", "checklist results"},
                                        record::description_of<ChecklistResult>(), "inspection")
            .list<&Inspection::signatures>({"签名", "signatures"},
                                           record::description_of<InspectionSignature>(), "inspection");
    return description;
}

} // namespace bihuan
