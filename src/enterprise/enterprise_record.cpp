#include "enterprise/enterprise.hpp"

#include "core/uscc.hpp"
#include "record/record.hpp"

#include <array>

namespace bihuan {

using record::Access;

std::span<const EnumText> enum_texts(RiskLevel) {
    static constexpr std::array texts{
        EnumText{"red", "红", "red", "红色 重大 重大风险"},
        EnumText{"orange", "橙", "orange", "橙色 较大 较大风险"},
        EnumText{"yellow", "黄", "yellow", "黄色 一般 一般风险"},
        EnumText{"blue", "蓝", "blue", "蓝色 低 低风险"},
    };
    return texts;
}

std::span<const EnumText> enum_texts(EnterpriseStatus) {
    static constexpr std::array texts{
        EnumText{"open", "在业", "open", "在营 正常"},
        EnumText{"suspended", "停产", "suspended", "停业 停产停业"},
        EnumText{"closed", "关停", "closed", "注销"},
        EnumText{"moved", "搬离", "moved", "迁出"},
        EnumText{"merged", "已合并", "merged"},
    };
    return texts;
}

std::span<const EnumText> enum_texts(SizeClass) {
    static constexpr std::array texts{
        EnumText{"large", "大型", "large"},
        EnumText{"medium", "中型", "medium"},
        EnumText{"small", "小型", "small"},
        EnumText{"micro", "微型", "micro"},
    };
    return texts;
}

std::span<const EnumText> enum_texts(SmallPlaceKind) {
    static constexpr std::array texts{
        EnumText{"school", "小学校（幼儿园）", "small school or kindergarten", "小学校 幼儿园"},
        EnumText{"clinic", "小医院（诊所）", "small hospital or clinic", "小医院 诊所"},
        EnumText{"shop", "小商店", "small shop"},
        EnumText{"restaurant", "小餐饮", "small restaurant"},
        EnumText{"hotel", "小旅馆", "small hotel"},
        EnumText{"entertainment", "小歌舞娱乐", "small entertainment place"},
        EnumText{"internet_cafe", "小网吧", "small internet café"},
        EnumText{"beauty_and_bath", "小美容洗浴", "small beauty or bath house"},
        EnumText{"workshop", "小生产加工", "small workshop"},
    };
    return texts;
}

std::span<const EnumText> enum_texts(CoordinateDatum) {
    static constexpr std::array texts{
        EnumText{"cgcs2000", "CGCS2000", "CGCS2000", "国家2000"},
        EnumText{"wgs84", "WGS-84", "WGS-84", "WGS84 GPS"},
        EnumText{"gcj02", "GCJ-02", "GCJ-02", "GCJ02 火星坐标"},
    };
    return texts;
}

std::span<const EnumText> enum_texts(UsccMissingReason) {
    static constexpr std::array texts{
        EnumText{"stall", "摊点", "stall"},
        EnumText{"unlicensed", "无照经营", "trades without a licence"},
        EnumText{"pending", "正在办理", "licence applied for"},
        EnumText{"not_shown", "未出示", "not shown"},
        EnumText{"other", "其他", "other"},
    };
    return texts;
}

std::span<const EnumText> enum_texts(HazardFactor) {
    static constexpr std::array texts{
        EnumText{"ammonia_refrigeration", "涉氨制冷", "ammonia refrigeration"},
        EnumText{"dust_explosion", "粉尘涉爆", "dust explosion"},
        EnumText{"confined_space", "有限空间", "confined space"},
        EnumText{"hazchem", "危险化学品", "hazardous chemicals", "危化品"},
        EnumText{"special_equipment", "特种设备", "special equipment"},
        EnumText{"gas_use", "燃气使用", "gas use"},
        EnumText{"molten_metal", "高温熔融金属", "molten metal"},
        EnumText{"hot_work", "动火作业", "hot work"},
        EnumText{"spraying", "喷涂作业", "spraying"},
        EnumText{"li_battery", "锂电池", "lithium batteries"},
        EnumText{"ebike_charging", "电动自行车充电", "e-bike charging"},
        EnumText{"crowded", "人员密集场所", "crowded place"},
        EnumText{"multi_in_one", "三合一场所", "living, storing and working in one", "多合一"},
        EnumText{"sublet", "厂中厂", "sublet premises", "分租"},
        EnumText{"self_built", "自建房经营", "business in a self-built house"},
        EnumText{"construction_site", "在建工地", "construction site"},
        EnumText{"outdoor_ad", "户外广告", "outdoor advertising"},
    };
    return texts;
}

const record::Record<EnterpriseFactor>& describe(const EnterpriseFactor*) {
    static const auto description = record::Record<EnterpriseFactor>{
        "enterprise_factor",
        {"危险因素",
         "hazard factor"}}.field<&EnterpriseFactor::factor>({"危险因素", "factor"}, {.required = true});
    return description;
}

const record::Record<EnterpriseLicence>& describe(const EnterpriseLicence*) {
    static const auto description =
        record::Record<EnterpriseLicence>{"enterprise_licence", {"许可证", "licence"}}
            .field<&EnterpriseLicence::name>({"证照名称", "name"}, {.required = true})
            .field<&EnterpriseLicence::number>({"证照编号", "number"}, {.max_length = 60})
            .field<&EnterpriseLicence::valid_to>({"有效期至", "valid to"});
    return description;
}

const record::Record<SpecialEquipment>& describe(const SpecialEquipment*) {
    static const auto description =
        record::Record<SpecialEquipment>{"special_equipment", {"特种设备", "special equipment"}}
            .field<&SpecialEquipment::kind>({"设备种类", "kind"}, {.required = true, .max_length = 60})
            .field<&SpecialEquipment::registration_no>({"使用登记证编号", "registration number"},
                                                       {.max_length = 60})
            .field<&SpecialEquipment::inspect_by>({"下次检验日期", "to be inspected by"});
    return description;
}

namespace {

/// Ledgers say 无 of a stall that has no code.
std::string tidy_uscc(std::string_view text) {
    std::string code = normalised_uscc(text);
    return code == "无" ? std::string{} : code;
}

} // namespace

const record::Record<Enterprise>& describe(const Enterprise*) {
    static const auto description =
        record::Record<Enterprise>{"enterprise", {"企业", "enterprise"}}
            .identified_by<&Enterprise::id>()
            .field<&Enterprise::name>({"企业名称", "name"},
                                      {.required = true, .ledger = true, .aliases = "单位名称 场所名称"})
            .field<&Enterprise::uscc>(
                {"统一社会信用代码", "unified social credit code"},
                {.max_length = 18, .ledger = true, .aliases = "信用代码 社会信用代码", .tidy = tidy_uscc})
            .field<&Enterprise::uscc_doubtful>({"信用代码存疑", "credit code doubtful"},
                                               {.access = Access::system})
            .field<&Enterprise::uscc_missing_reason>({"无代码原因", "why there is no code"}, {.ledger = true})
            .field<&Enterprise::legacy_registration_no>({"原工商注册号", "former registration number"},
                                                        {.max_length = 20, .ledger = true})
            .field<&Enterprise::community>(
                {"社区", "community"},
                {.required = true, .max_length = 60, .ledger = true, .aliases = "所属社区 村居"})
            .field<&Enterprise::grid>({"网格", "grid"},
                                      {.max_length = 60, .ledger = true, .aliases = "所属网格"})
            .field<&Enterprise::address>({"地址", "address"},
                                         {.ledger = true, .aliases = "经营地址 场所地址"})
            .field<&Enterprise::registered_address>({"注册地址", "registered address"}, {.ledger = true})
            .field<&Enterprise::longitude>({"经度", "longitude"},
                                           {.least = -180, .most = 180, .ledger = true})
            .field<&Enterprise::latitude>({"纬度", "latitude"}, {.least = -90, .most = 90, .ledger = true})
            .field<&Enterprise::coordinate_datum>({"坐标系", "coordinate datum"}, {.ledger = true})
            .field<&Enterprise::industry>({"行业", "industry"},
                                          {.max_length = 60, .ledger = true, .aliases = "所属行业"})
            .field<&Enterprise::industry_code>({"行业代码", "industry code"},
                                               {.max_length = 5, .ledger = true})
            .field<&Enterprise::supervision_sector>({"行业领域", "supervision sector"},
                                                    {.max_length = 60, .ledger = true})
            .field<&Enterprise::competent_department>({"行业主管部门", "competent department"},
                                                      {.max_length = 60, .ledger = true})
            .field<&Enterprise::place_type>({"场所类型", "place type"},
                                            {.max_length = 60, .ledger = true, .aliases = "场所类别"})
            .field<&Enterprise::small_place_kind>({"九小场所", "small place"}, {.ledger = true})
            .field<&Enterprise::principal>({"主要负责人", "principal"},
                                           {.max_length = 60, .ledger = true, .aliases = "负责人"})
            .field<&Enterprise::principal_phone>(
                {"主要负责人电话", "principal's phone"},
                {.max_length = 60, .access = Access::personal, .ledger = true})
            .field<&Enterprise::legal_representative>({"法定代表人", "legal representative"},
                                                      {.max_length = 60, .ledger = true})
            .field<&Enterprise::safety_officer>({"安全生产管理人员", "safety officer"},
                                                {.max_length = 60, .ledger = true})
            .field<&Enterprise::safety_officer_phone>(
                {"安全生产管理人员电话", "safety officer's phone"},
                {.max_length = 60, .access = Access::personal, .ledger = true})
            .field<&Enterprise::phone>(
                {"联系电话", "phone"},
                {.max_length = 60, .access = Access::personal, .ledger = true, .aliases = "电话 联系方式"})
            .field<&Enterprise::employee_count>(
                {"从业人员", "employee count"},
                {.least = 0, .most = 1'000'000, .ledger = true, .aliases = "从业人数 从业人员数"})
            .field<&Enterprise::size_class>({"企业规模", "size class"}, {.ledger = true})
            .field<&Enterprise::area>({"面积（平方米）", "area (square metres)"},
                                      {.least = 0, .ledger = true})
            .field<&Enterprise::building>({"楼栋楼层", "building and floor"}, {.ledger = true})
            .field<&Enterprise::landlord>({"出租方", "landlord"}, {.refers_to = "enterprise"})
            .field<&Enterprise::is_lessee>({"承租经营", "rents its premises"}, {.ledger = true})
            .field<&Enterprise::status>({"经营状态", "status"}, {.access = Access::system})
            .field<&Enterprise::status_since>({"状态自", "status since"}, {.access = Access::system})
            .field<&Enterprise::merged_into>({"并入", "merged into"},
                                             {.access = Access::system, .refers_to = "enterprise"})
            .field<&Enterprise::merged_on>({"合并日期", "merged on"}, {.access = Access::system})
            .field<&Enterprise::risk_level>({"风险等级", "risk level"},
                                            {.ledger = true, .aliases = "风险分级"})
            .field<&Enterprise::inspection_cap>({"年度检查次数上限", "visits a year at most"},
                                                {.least = 0, .most = 366, .ledger = true})
            .field<&Enterprise::has_plan>({"有应急预案", "has an emergency plan"}, {.ledger = true})
            .field<&Enterprise::plan_filing_no>({"预案备案号", "plan filing number"},
                                                {.max_length = 60, .ledger = true})
            .field<&Enterprise::name_key>({"名称检索键", "name key"}, {.access = Access::system})
            .field<&Enterprise::address_key>({"地址检索键", "address key"}, {.access = Access::system})
            .list<&Enterprise::factors>({"危险因素", "hazard factors"},
                                        record::description_of<EnterpriseFactor>(), "enterprise")
            .list<&Enterprise::licences>({"许可证", "licences"}, record::description_of<EnterpriseLicence>(),
                                         "enterprise")
            .list<&Enterprise::special_equipment>({"特种设备", "special equipment"},
                                                  record::description_of<SpecialEquipment>(), "enterprise");
    return description;
}

} // namespace bihuan
