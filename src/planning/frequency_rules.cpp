#include "planning/frequency.hpp"

namespace bihuan::planning {
namespace {

std::int64_t counted(const FrequencyQuestion& question, const std::vector<CountedVisit>& visits,
                     bool of_matter) {
    std::int64_t count = 0;
    for (const auto& visit : visits)
        count += !visit.is_exempt() && visit.date.year() == question.year &&
                 visit.entrusted_by == question.entrusted_by &&
                 (!of_matter || visit.matter == question.matter);
    return count;
}

FrequencyException built_in(std::string_view code, std::string_view zh, std::string_view en) {
    FrequencyException exception;
    exception.code = code;
    exception.zh = zh;
    exception.en = en;
    exception.source = "惯例：2025 年各地公布的频次上限所列例外，可由单位调整";
    return exception;
}

} // namespace

Standing standing(const FrequencyQuestion& question, const std::vector<CountedVisit>& visits,
                  const std::vector<FrequencyCap>& in_force) {
    Standing base;
    base.year = question.year;
    base.count = counted(question, visits, false);
    const FrequencyCap* general = nullptr;
    const FrequencyCap* of_matter = nullptr;
    for (const auto& cap : in_force) {
        if (cap.scope == CapScope::risk && question.risk_level && cap.risk_level == question.risk_level)
            general = &cap;
        if (cap.scope == CapScope::organ && (!general || general->scope == CapScope::organ)) general = &cap;
        if (cap.scope == CapScope::matter && !question.matter.empty() && cap.matter == question.matter)
            of_matter = &cap;
    }
    if (general) {
        base.scope = general->scope;
        base.cap = general->visits;
        base.source = general->source;
    }
    if (!of_matter) return base;
    const Standing narrow{question.year, CapScope::matter, counted(question, visits, true), of_matter->visits,
                          of_matter->source};
    return narrow.cap - narrow.count < base.cap - base.count ? narrow : base;
}

const std::vector<FrequencyException>& built_in_exceptions() {
    static const std::vector<FrequencyException> all{
        built_in("complaint", "投诉举报核查", "complaint"),
        built_in("assignment", "上级交办或移送", "assignment or transfer from above"),
        built_in("data_lead", "数据监测发现线索", "lead from data monitoring"),
        built_in("own_request", "企业申请", "the enterprise's own request"),
        built_in(exception_rectification_check, "责令整改情况核查", "check of ordered rectification"),
        built_in("permit_verification", "许可现场核查", "verification for a permit"),
        built_in("media_exposure", "媒体曝光", "media exposure"),
        built_in(exception_legal_emergency, "法定紧急情况", "emergency provided for by law"),
    };
    return all;
}

} // namespace bihuan::planning
