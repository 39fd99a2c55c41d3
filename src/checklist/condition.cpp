#include "checklist/condition.hpp"

#include <iterator>

namespace bihuan::checklist {
namespace {

constexpr EnumText condition_texts[] = {
    {"industry_trade", "工贸企业（冶金、有色、建材、机械、轻工、纺织、烟草、商贸）",
     "industry and trade (metallurgy, non-ferrous, building materials, machinery, light industry, textile, "
     "tobacco, "
     "commerce)"},
    {"high_rise", "高层民用建筑（住宅高于27米，公共建筑高于24米）",
     "high-rise (housing over 27 m, public building over 24 m)"},
    {"fire_key_unit", "消防安全重点单位", "key unit for fire safety"},
    {"public_gathering", "公众聚集场所", "place of public gathering"},
    {"crowded", "人员密集场所", "crowded place"},
    {"automatic_fire_system", "设有自动消防设施", "automatic fire system installed"},
    {"control_room", "设有消防控制室", "fire control room installed"},
    {"multi_tenant", "多单位共用或同场作业", "several units share building or site"},
    {"leasing", "有发包或出租", "contracts out or lets"},
    {"staying_overnight", "有人员住宿", "people sleep on the premises"},
    {"hot_work", "有动火作业", "hot work"},
    {"renovation", "正在装修", "under renovation"},
    {"demolition", "有拆除作业", "demolition"},
    {"underground", "位于地下", "underground"},
    {"gas_use", "使用燃气", "uses gas"},
    {"special_equipment", "使用特种设备", "uses special equipment"},
    {"elevator", "使用电梯", "lift or escalator"},
    {"boiler", "使用锅炉", "boiler"},
    {"amusement_ride", "大型游乐设施", "amusement ride"},
    {"gas_filling", "气瓶充装", "fills gas cylinders"},
    {"confined_space", "有有限空间", "confined space"},
    {"dust_explosion", "粉尘涉爆", "explosible dust"},
    {"spraying", "喷涂作业", "spray painting"},
    {"li_battery", "锂电池", "lithium batteries"},
    {"ammonia_refrigeration", "涉氨制冷", "ammonia refrigeration"},
    {"occupational_hazard", "存在职业病危害", "occupational disease hazards"},
    {"hazchem", "有危险化学品", "hazardous chemicals"},
    {"controlled_chemicals", "剧毒或易制爆化学品", "highly toxic or explosive-precursor chemicals"},
    {"fireworks", "零售烟花爆竹", "sells fireworks"},
    {"hotel", "旅馆", "hotel"},
    {"entertainment", "娱乐场所", "entertainment place"},
    {"karaoke", "歌舞、卡拉OK", "song, dance or karaoke"},
    {"internet_cafe", "网吧", "internet cafe"},
    {"kindergarten", "幼儿园", "kindergarten"},
    {"school_bus", "使用校车", "school bus"},
    {"children_facility", "有儿童活动设施", "play facilities for children"},
    {"medical", "医疗机构", "medical institution"},
    {"express", "快递企业", "express delivery"},
    {"major_hazard_present", "存在重大事故隐患", "a major hazard is present"},
};
static_assert(std::size(condition_texts) == static_cast<std::size_t>(Condition::major_hazard_present) + 1);

} // namespace

std::span<const EnumText> enum_texts(Condition) {
    return condition_texts;
}

} // namespace bihuan::checklist
