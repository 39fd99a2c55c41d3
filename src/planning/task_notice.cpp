#include "planning/task_notice.hpp"

#include "db/rows.hpp"
#include "planning/frequency_store.hpp"
#include "planning/task_actions.hpp"

#include <array>

namespace bihuan::planning {
namespace {

struct Line {
    std::string_view zh, en, source;
};

constexpr std::array rights{
    Line{"检查人员应当主动出示行政执法证件；不出示的，有权拒绝检查",
         "officers show their enforcement certificates unasked; without them the inspection may be refused",
         "行政处罚法第五十五条；安全生产法第六十七条"},
    Line{"认为检查人员与本单位有直接利害关系或者可能影响公正的，有权申请回避",
         "the withdrawal of an officer with an interest may be asked for", "行政处罚法第四十三条"},
    Line{"有权陈述和申辩；不得因申辩而受到不利对待",
         "the enterprise may state its case and must suffer nothing for doing so",
         "行政处罚法第七条、第四十五条"},
    Line{"对检查事项清单以外的检查，有权拒绝并投诉举报",
         "inspections of matters outside the published list may be refused and complained of",
         "国办发〔2024〕54号"},
    Line{"技术秘密和业务秘密应当得到保密", "technical and business secrets are kept", "安全生产法第六十七条"},
    Line{"对侵犯合法权益的行政行为，可在六十日内申请行政复议，或在六个月内提起行政诉讼",
         "acts that infringe its rights may be taken to reconsideration within 60 days or to court within "
         "six months",
         "行政复议法第二十条；行政诉讼法第四十六条"},
};

/// 五个严禁 of 国办发〔2024〕54号, in our own words.
constexpr std::array prohibitions{
    Line{"不得借检查谋取利益", "no inspection for gain", {}},
    Line{"不得妨碍正常生产经营", "no disturbance of normal operation", {}},
    Line{"不得随意处罚", "no arbitrary penalties", {}},
    Line{"不得给检查下达数量指标", "no quotas of inspections", {}},
    Line{"不得以观摩、督导、考察等名义变相检查", "no inspection in disguise", {}},
};

template<class Lines>
Json listed(const Lines& lines) {
    Json list = Json::List{};
    for (const auto& line : lines) {
        Json one;
        one.set("zh", line.zh).set("en", line.en);
        if (!line.source.empty()) one.set("source", line.source);
        list.push(std::move(one));
    }
    return list;
}

Json enterprise_of(const db::Reader& reader, const InspectionTask& task) {
    Json json;
    if (const auto enterprise = db::find(reader, task.enterprise))
        json.set("id", enterprise->id.text())
            .set("name", enterprise->name)
            .set("uscc", enterprise->uscc)
            .set("address", enterprise->address)
            .set("principal", enterprise->principal);
    return json;
}

Json authority_of(const db::Reader& reader, const InspectionTask& task) {
    Json json;
    json.set("organ", task.organ)
        .set("basis", code_of(task.authority_basis))
        .set("basis_zh", text_of(task.authority_basis).zh)
        .set("basis_en", text_of(task.authority_basis).en)
        .set("item", task.authority_item);
    const auto authority = task.authority ? db::find(reader, *task.authority) : std::nullopt;
    json.set("notice_no", authority ? Json{authority->notice_no} : Json{});
    json.set("notice_issuer", authority ? Json{authority->notice_issuer} : Json{});
    json.set("notice_on", authority && authority->notice_on ? Json{authority->notice_on->text()} : Json{});
    return json;
}

} // namespace

Json notice_facts(const db::Reader& reader, const InspectionTask& task) {
    const bool told = task.emergency && task.state == TaskState::requested;
    if (task.state != TaskState::approved && !told) throw Problem{ProblemKind::task_not_approved};
    Json facts;
    facts.set("document", "行政检查通知书")
        .set("document_en", "notice of inspection")
        .set("task", task.id.text())
        .set("authority", authority_of(reader, task))
        .set("enterprise", enterprise_of(reader, task))
        .set("kind", code_of(task.kind))
        .set("kind_zh", text_of(task.kind).zh)
        .set("kind_en", text_of(task.kind).en)
        .set("source", code_of(task.source))
        .set("source_zh", text_of(task.source).zh)
        .set("reason", task.reason)
        .set("matter", task.matter)
        .set("legal_basis", task.legal_basis)
        .set("planned_from", task.planned_from.text())
        .set("planned_to", task.planned_to.text());
    Json officers = Json::List{};
    for (const auto& officer : task.officers) {
        Json one;
        one.set("name", officer.name).set("certificate_no", officer.certificate_no);
        officers.push(std::move(one));
    }
    Json departments = Json::List{};
    for (const auto& department : task.departments)
        departments.push(department.name);
    facts.set("officers", std::move(officers)).set("departments", std::move(departments));
    facts.set("approved_by", told ? Json{} : Json{task.decided_by_name})
        .set("approved_at", told || !task.decided_at ? Json{} : Json{task.decided_at->text()})
        .set("emergency", task.emergency);
    const Standing standing = standing_of(reader, task);
    const bool exempt = task.kind == InspectionKind::reinspection || !task.exception_code.empty();
    Json frequency;
    frequency.set("year", standing.year)
        .set("inspection_of_the_year", exempt ? Json{} : Json{standing.count + 1})
        .set("cap", standing.cap);
    facts.set("frequency", std::move(frequency));
    if (const auto exception = exception_in_force(reader, task.planned_from, task.exception_code)) {
        Json one;
        one.set("code", exception->code)
            .set("zh", exception->zh)
            .set("en", exception->en)
            .set("reason", task.exception_reason);
        facts.set("exception", std::move(one));
    } else {
        facts.set("exception", Json{});
    }
    facts.set("rights", listed(rights)).set("prohibitions", listed(prohibitions));
    return facts;
}

} // namespace bihuan::planning
