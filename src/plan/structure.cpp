#include "plan/structure.hpp"

#include "core/text.hpp"

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

std::span<const EnumText> contact_groups() {
    static constexpr std::array texts{
        EnumText{"outside-rescue", "外部救援力量", "outside rescue", "outside_rescue"},
        EnumText{"fire_119", "消防救援（119）", "fire and rescue (119)"},
        EnumText{"medical_120", "医疗急救（120）", "ambulance (120)"},
        EnumText{"police_110", "公安（110）", "police (110)"},
        EnumText{"lift_96333", "电梯应急处置（96333）", "lift rescue (96333)"},
        EnumText{"gas_company", "燃气企业", "gas company"},
        EnumText{"power_company", "供电企业", "power company"},
        EnumText{"water_company", "供水企业", "water company"},
        EnumText{"district_duty", "区总值班室", "duty office of the district"},
        EnumText{"market_supervision", "市场监管部门", "market supervision"},
        EnumText{"housing", "住房建设部门", "housing and construction"},
        EnumText{"emergency_bureau", "区应急管理局", "emergency bureau of the district"},
        EnumText{"communities", "各社区", "the communities"},
    };
    return texts;
}

std::span<const EnumText> risk_point_kinds() {
    static constexpr std::array texts{
        EnumText{"underpass", "下凹式立交、地道", "underpass"},
        EnumText{"low_lying", "低洼易积水点", "low-lying place"},
        EnumText{"basement", "地下空间", "basement"},
        EnumText{"dangerous_house", "危旧房屋", "dangerous house"},
        EnumText{"sign", "户外广告牌匾", "outdoor sign"},
        EnumText{"construction_site", "建筑工地", "construction site"},
        EnumText{"lift_site", "电梯使用单位", "place with lifts"},
        EnumText{"gas_station", "加油加气站", "filling station"},
        EnumText{"bottled_gas_shop", "瓶装燃气用户", "bottled-gas user"},
        EnumText{"hazchem_unit", "危险化学品单位", "hazardous-chemical unit"},
        EnumText{"crowd_place", "人员密集场所", "crowded place"},
        EnumText{"old_compound", "老旧小区", "old compound"},
        EnumText{"ebike_point", "电动自行车充电停放点", "e-bike charging point"},
        EnumText{"other", "其他", "other"},
    };
    return texts;
}

std::span<const EnumText> warning_kinds() {
    static constexpr std::array texts{
        EnumText{"rain_flood", "暴雨（洪涝）", "rain and flood", "rainstorm"},
        EnumText{"gale", "大风", "gale"},
        EnumText{"snow_ice", "雪（道路结冰）", "snow and ice"},
        EnumText{"heat", "高温", "heat"},
        EnumText{"cold_wave", "寒潮", "cold wave"},
        EnumText{"thunderstorm", "雷电", "thunderstorm"},
        EnumText{"hail", "冰雹", "hail"},
        EnumText{"fog", "大雾", "fog"},
        EnumText{"haze", "霾（重污染）", "haze"},
        EnumText{"typhoon", "台风", "typhoon"},
        EnumText{"sandstorm", "沙尘暴", "sandstorm"},
        EnumText{"drought", "干旱", "drought"},
        EnumText{"frost", "霜冻", "frost"},
    };
    return texts;
}

std::span<const EnumText> warning_colours() {
    static constexpr std::array texts{EnumText{"blue", "蓝色", "blue"}, EnumText{"yellow", "黄色", "yellow"},
                                      EnumText{"orange", "橙色", "orange"}, EnumText{"red", "红色", "red"}};
    return texts;
}

} // namespace plan
} // namespace bihuan
