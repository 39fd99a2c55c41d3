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

enum class EnterpriseStatus { open, suspended, closed, moved };
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

struct EnterpriseFactor {
    HazardFactor factor = HazardFactor::gas_use;
};

/// A licence of the place, 许可证.
struct EnterpriseLicence {
    std::string name;
    std::string number;
    std::optional<Date> valid_to;
};

struct Enterprise {
    Id<Enterprise> id;
    std::string name;
    std::string uscc;           ///< 统一社会信用代码, normalised; empty for stalls and small places
    bool uscc_doubtful = false; ///< kept although its check character is wrong (`--lenient`)
    std::string community;
    std::string grid;
    std::string address; ///< of the place
    std::string registered_address;
    std::optional<double> longitude; ///< CGCS2000, degrees
    std::optional<double> latitude;
    std::string industry;             ///< 行业 as the office's ledger names it; figures are grouped by it
    std::string industry_code;        ///< GB/T 4754-2017: section letter or 2 to 4 digits
    std::string supervision_sector;   ///< 行业领域 of the statistics table
    std::string competent_department; ///< 行业主管部门
    std::string place_type;           ///< 场所类型
    std::string principal;            ///< 主要负责人
    std::string legal_representative; ///< 法定代表人, may be another person
    std::string safety_officer;       ///< 安全生产管理人员
    std::string phone;                ///< never in a PDF
    std::optional<std::int64_t> employee_count; ///< 从业人员
    std::optional<SizeClass> size_class;
    std::optional<double> area;             ///< square metres
    std::string building;                   ///< building and floor
    std::optional<Id<Enterprise>> landlord; ///< 出租方
    EnterpriseStatus status = EnterpriseStatus::open;
    std::optional<RiskLevel> risk_level;
    bool has_plan = false;      ///< an emergency plan exists
    std::string plan_filing_no; ///< 预案备案号
    std::string name_key;       ///< the name in its comparable form, text::comparable
    std::string address_key;
    std::vector<EnterpriseFactor> factors;
    std::vector<EnterpriseLicence> licences;
};

namespace record {
template<class T>
class Record;
}
const record::Record<Enterprise>& describe(const Enterprise*);
const record::Record<EnterpriseFactor>& describe(const EnterpriseFactor*);
const record::Record<EnterpriseLicence>& describe(const EnterpriseLicence*);

} // namespace bihuan
