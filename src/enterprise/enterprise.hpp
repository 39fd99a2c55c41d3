/// A place of business (场所) in the registry: what is inspected, and where.
///
/// The key is the place, not the credit code: one legal entity may have several places, and stalls have no
/// code at all.
#pragma once

#include "core/enum_text.hpp"
#include "core/id.hpp"

#include <optional>
#include <string>
#include <vector>

namespace bihuan {

/// Colour of the place's own risk (安全风险分级), not of a hazard and not of a warning.
enum class RiskLevel { red, orange, yellow, blue };
std::span<const EnumText> enum_texts(RiskLevel);

/// `merged` (已合并): the entry was joined into another of the same place, and stays readable.
enum class EnterpriseStatus { open, suspended, closed, moved, merged };
std::span<const EnumText> enum_texts(EnterpriseStatus);

/// Size by staff and revenue, 国统字〔2017〕213号.
enum class SizeClass { large, medium, small, micro };
std::span<const EnumText> enum_texts(SizeClass);

/// What makes a place dangerous (危险因素标记).
enum class HazardFactor {
    ammonia_refrigeration,
    dust_explosion,
    confined_space,
    hazchem,
    special_equipment,
    gas_use,
    molten_metal,
    hot_work,
    spraying,
    li_battery,
    ebike_charging,
    crowded,
    multi_in_one,
    sublet,
    self_built,
    construction_site,
    outdoor_ad
};
std::span<const EnumText> enum_texts(HazardFactor);

/// The nine small places (九小场所).
enum class SmallPlaceKind {
    school,
    clinic,
    shop,
    restaurant,
    hotel,
    entertainment,
    internet_cafe,
    beauty_and_bath,
    workshop
};
std::span<const EnumText> enum_texts(SmallPlaceKind);

/// Which figure of the earth the coordinates are in; a GCJ-02 position is up to 500 m from the true one.
enum class CoordinateDatum { cgcs2000, wgs84, gcj02 };
std::span<const EnumText> enum_texts(CoordinateDatum);

/// Why a place has no credit code.
enum class UsccMissingReason { stall, unlicensed, pending, not_shown, other };
std::span<const EnumText> enum_texts(UsccMissingReason);

struct EnterpriseFactor {
    HazardFactor factor = HazardFactor::gas_use;
};

/// A licence of the place, 许可证.
struct EnterpriseLicence {
    std::string name;
    std::string number;
    std::optional<Date> valid_to;
};

/// A piece of special equipment (特种设备) in use. Law: 特种设备安全法第三十三条, 第四十条.
struct SpecialEquipment {
    std::string kind;               ///< lift, boiler, fork-lift truck …
    std::string registration_no;    ///< 使用登记证编号
    std::optional<Date> inspect_by; ///< 下次检验日期
};

struct Enterprise {
    Id<Enterprise> id;
    std::string name;
    std::string uscc;           ///< 统一社会信用代码, normalised; empty for stalls and small places
    bool uscc_doubtful = false; ///< kept although its check character is wrong (`--lenient`)
    std::optional<UsccMissingReason> uscc_missing_reason;
    std::string legacy_registration_no; ///< 原工商注册号, 15 digits, before the credit code
    std::string community;
    std::string grid;
    std::string address; ///< of the place
    std::string registered_address;
    std::optional<double> longitude; ///< degrees
    std::optional<double> latitude;
    std::optional<CoordinateDatum> coordinate_datum;
    std::string industry;             ///< 行业 as the office's ledger names it; figures are grouped by it
    std::string industry_code;        ///< GB/T 4754-2017: section letter or 2 to 4 digits
    std::string supervision_sector;   ///< 行业领域 of the statistics table
    std::string competent_department; ///< 行业主管部门
    std::string place_type;           ///< 场所类型
    std::optional<SmallPlaceKind> small_place_kind;
    std::string principal; ///< 主要负责人
    std::string principal_phone;
    std::string legal_representative; ///< 法定代表人, may be another person
    std::string safety_officer;       ///< 安全生产管理人员
    std::string safety_officer_phone;
    std::string phone;                          ///< never in a PDF
    std::optional<std::int64_t> employee_count; ///< 从业人员
    std::optional<SizeClass> size_class;
    std::optional<double> area;             ///< square metres
    std::string building;                   ///< building and floor
    std::optional<Id<Enterprise>> landlord; ///< 出租方
    bool is_lessee = false;                 ///< rents its premises, whether or not the landlord is known
    EnterpriseStatus status = EnterpriseStatus::open; ///< changed by its own step (status_change.hpp)
    std::optional<Date> status_since;
    std::optional<Id<Enterprise>> merged_into; ///< the entry that stands for this place now
    std::optional<Date> merged_on;
    std::optional<RiskLevel> risk_level;
    std::optional<std::int64_t> inspection_cap; ///< visits a year, where the office set one for this place
    bool has_plan = false;                      ///< an emergency plan exists
    std::string plan_filing_no;                 ///< 预案备案号
    std::string name_key;                       ///< the name in its comparable form, text::comparable
    std::string address_key;
    std::vector<EnterpriseFactor> factors;
    std::vector<EnterpriseLicence> licences;
    std::vector<SpecialEquipment> special_equipment;
};

namespace record {
template<class T>
class Record;
}
const record::Record<Enterprise>& describe(const Enterprise*);
const record::Record<EnterpriseFactor>& describe(const EnterpriseFactor*);
const record::Record<EnterpriseLicence>& describe(const EnterpriseLicence*);
const record::Record<SpecialEquipment>& describe(const SpecialEquipment*);

} // namespace bihuan
