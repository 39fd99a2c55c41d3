#include "checklist/place_type.hpp"

#include <iterator>

namespace bihuan::checklist {
namespace {

constexpr EnumText place_type_texts[] = {
    {"general", "通用", "all places"},
    {"catering_gas", "用气餐饮场所", "catering with gas", "小餐饮场所 小餐饮 餐饮场所 餐饮"},
    {"shop_supermarket", "商店超市", "shops and supermarkets", "小商店 商店 超市 商场"},
    {"hotel_rental", "旅馆和出租房", "hotels and rented rooms", "小旅馆 旅馆 宾馆 民宿 出租房"},
    {"school_kindergarten", "学校和幼儿园", "schools and kindergartens",
     "小学校或幼儿园 小学校（幼儿园） 学校 幼儿园"},
    {"clinic_care_home", "诊所和养老机构", "clinics and care homes",
     "小医院 小医院（诊所） 医院 诊所 小养老机构 养老机构"},
    {"market", "集贸市场", "markets", "市场 农贸市场 菜市场"},
    {"entertainment_internet", "娱乐场所和网吧", "entertainment places and internet cafes",
     "小歌舞娱乐场所 小歌舞娱乐 小网吧 歌舞娱乐场所 网吧"},
    {"small_workshop", "小型加工企业", "small workshops", "小生产加工企业 小生产加工"},
    {"warehouse_parcel", "仓库和快递网点", "warehouses and parcel stations", "仓库 快递网点"},
    {"construction_site", "建筑工地", "construction sites", "在建工地 工地"},
    {"property_ebike", "物业小区和电动自行车充电", "property compounds and e-bike charging", "物业小区 物业"},
    {"special_equipment_user", "特种设备使用单位", "special-equipment users", "特种设备"},
    {"confined_space", "有限空间作业单位", "confined-space work", "有限空间"},
    {"hazchem_shop", "危险化学品经营店", "hazardous-chemical shops", "危化品经营 烟花爆竹零售点"},
};
static_assert(std::size(place_type_texts) == static_cast<std::size_t>(PlaceType::hazchem_shop) + 1);

} // namespace

std::span<const EnumText> enum_texts(PlaceType) {
    return place_type_texts;
}

} // namespace bihuan::checklist
