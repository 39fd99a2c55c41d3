#include "plan/structure.hpp"

#include "core/text.hpp"
#include "readiness/contact.hpp"
#include "readiness/place.hpp"
#include "readiness/warning.hpp"

#include <algorithm>
#include <array>

namespace bihuan {

std::span<const EnumText> enum_texts(PlanKind) {
    static constexpr std::array texts{
        EnumText{"overall", "总体（综合）预案", "overall plan", "总体应急预案 综合应急预案"},
        EnumText{"special", "专项预案", "special plan", "专项应急预案"},
        EnumText{"site", "现场处置方案", "site plan"},
        EnumText{"card", "应急处置卡", "response card"},
    };
    return texts;
}

std::span<const EnumText> enum_texts(PlanFamily) {
    static constexpr std::array texts{EnumText{"government", "街道预案", "plan of the office"},
                                      EnumText{"enterprise", "生产经营单位预案", "plan of an enterprise"}};
    return texts;
}

std::span<const EnumText> enum_texts(ResponseLevel) {
    static constexpr std::array texts{
        EnumText{"I", "Ⅰ级", "level I", "Ⅰ 一级 1"}, EnumText{"II", "Ⅱ级", "level II", "Ⅱ 二级 2"},
        EnumText{"III", "Ⅲ级", "level III", "Ⅲ 三级 3"}, EnumText{"IV", "Ⅳ级", "level IV", "Ⅳ 四级 4"}};
    return texts;
}

std::span<const EnumText> enum_texts(UpwardReport) {
    static constexpr std::array texts{EnumText{"first", "首报", "first report"},
                                      EnumText{"followup", "续报", "follow-up report"},
                                      EnumText{"final", "终报", "final report"}};
    return texts;
}

namespace plan {

std::vector<std::string> RoleRow::posts() const {
    return text::split(post, U"、/或，,；;");
}

const RoleRow* Structure::role(std::string_view code) const {
    const auto found = std::ranges::find(roles, code, &RoleRow::code);
    return found == roles.end() ? nullptr : &*found;
}

const LevelRow* Structure::level(ResponseLevel wanted) const {
    const auto found = std::ranges::find(levels, wanted, &LevelRow::level);
    return found == levels.end() ? nullptr : &*found;
}

std::vector<TaskRow> Structure::tasks_at(ResponseLevel at) const {
    std::vector<TaskRow> out;
    for (const auto& task : tasks)
        if (applies_at(task.level, task.only, at)) out.push_back(task);
    return out;
}

bool applies_at(ResponseLevel from, bool only, ResponseLevel at) {
    return only ? from == at : at <= from;
}

std::string minutes_text(std::int64_t minutes) {
    if (minutes == 0) return "立即";
    if (minutes > 0 && minutes % 1440 == 0) return std::to_string(minutes / 1440) + "日";
    if (minutes > 120 && minutes % 60 == 0) return std::to_string(minutes / 60) + "小时";
    return std::to_string(minutes) + "分钟";
}

std::span<const EnumText> contact_groups() {
    return texts_of<ContactGroup>();
}

std::span<const EnumText> risk_point_kinds() {
    return texts_of<RiskPointKind>();
}

std::span<const EnumText> warning_kinds() {
    return texts_of<WarningKind>();
}

std::span<const EnumText> warning_colours() {
    return texts_of<WarningColour>();
}

} // namespace plan
} // namespace bihuan
