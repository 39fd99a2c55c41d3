#include "enterprise/enterprise_rules.hpp"

#include "core/text.hpp"
#include "core/uscc.hpp"
#include "record/record.hpp"

#include <algorithm>
#include <array>

namespace bihuan::enterprise {
namespace {

FieldFault fault_of(UsccFault fault) {
    switch (fault) {
    case UsccFault::length:
        return FieldFault::uscc_length;
    case UsccFault::character:
        return FieldFault::uscc_character;
    case UsccFault::check_character:
    case UsccFault::none:
        break;
    }
    return FieldFault::uscc_check_character;
}

} // namespace

void prepare(Enterprise& enterprise, UsccPolicy policy, Findings& findings) {
    const auto& description = record::description_of<Enterprise>();
    enterprise.uscc = normalised_uscc(enterprise.uscc);
    enterprise.uscc_doubtful = false;
    if (!enterprise.uscc.empty()) {
        const UsccFault fault = uscc_fault(enterprise.uscc);
        if (fault != UsccFault::none && policy == UsccPolicy::lenient)
            enterprise.uscc_doubtful = true;
        else if (fault != UsccFault::none)
            findings.add(record::field_error(*description.find("uscc"), fault_of(fault),
                                             {{"value", enterprise.uscc}}));
    }
    enterprise.name_key = text::comparable(enterprise.name);
    enterprise.address_key = text::comparable(enterprise.address);
    for (const auto* name : {"name", "community"}) {
        const auto& field = *description.find(name);
        if (auto error = record::check(field, field.get(&enterprise))) findings.add(std::move(*error));
    }
}

std::span<const EnumText> enum_texts(RegistryFlag) {
    static constexpr std::array texts{
        EnumText{"uscc_check_character", "统一社会信用代码校验位不符",
                 "the credit code fails its check character"},
        EnumText{"organisation_code_check", "代码第 9 至 17 位的组织机构代码校验不符",
                 "the organisation code within the credit code fails its check"},
        EnumText{"uscc_missing", "没有统一社会信用代码，也没有写明原因",
                 "no credit code and no reason why there is none"},
        EnumText{"datum_missing", "坐标没有写明坐标系", "coordinates without their datum"},
        EnumText{"plan_not_filed", "有应急预案，没有备案号", "an emergency plan without filing number"},
        EnumText{"landlord_missing", "承租经营，没有登记出租方", "rents its premises, landlord not recorded"},
        EnumText{"licence_expired", "有许可证已过有效期", "a licence has expired"},
        EnumText{"equipment_overdue", "有特种设备超过检验日期",
                 "special equipment is past its inspection day"},
    };
    return texts;
}

std::vector<RegistryFlag> flags_of(const Enterprise& enterprise, Date today) {
    std::vector<RegistryFlag> flags;
    const auto flag_if = [&](bool holds, RegistryFlag flag) {
        if (holds) flags.push_back(flag);
    };
    const bool coded = !enterprise.uscc.empty();
    flag_if(coded && uscc_fault(enterprise.uscc) != UsccFault::none, RegistryFlag::uscc_check_character);
    flag_if(coded && !organisation_code_fits(enterprise.uscc), RegistryFlag::organisation_code_check);
    flag_if(!coded && !enterprise.uscc_missing_reason, RegistryFlag::uscc_missing);
    flag_if(enterprise.longitude && enterprise.latitude && !enterprise.coordinate_datum,
            RegistryFlag::datum_missing);
    flag_if(enterprise.has_plan && enterprise.plan_filing_no.empty(), RegistryFlag::plan_not_filed);
    flag_if(enterprise.is_lessee && !enterprise.landlord, RegistryFlag::landlord_missing);
    const auto past = [&](const std::optional<Date>& day) { return day && *day < today; };
    flag_if(std::any_of(enterprise.licences.begin(), enterprise.licences.end(),
                        [&](const auto& licence) { return past(licence.valid_to); }),
            RegistryFlag::licence_expired);
    flag_if(std::any_of(enterprise.special_equipment.begin(), enterprise.special_equipment.end(),
                        [&](const auto& equipment) { return past(equipment.inspect_by); }),
            RegistryFlag::equipment_overdue);
    return flags;
}

bool keeps_from_documents(RegistryFlag flag) {
    return flag == RegistryFlag::uscc_check_character || flag == RegistryFlag::organisation_code_check;
}

void require_unmerged(const Enterprise& enterprise) {
    if (enterprise.merged_into)
        throw Problem{ProblemKind::enterprise_merged,
                      {{"name", enterprise.name}, {"into", enterprise.merged_into->text()}}};
}

void check_status_change(const Enterprise& enterprise, const EnterpriseStatusChange& change, Date today) {
    require_unmerged(enterprise);
    const auto& description = record::description_of<EnterpriseStatusChange>();
    Findings findings;
    if (change.status == EnterpriseStatus::merged)
        findings.add(
            record::field_error(*description.find("status"), FieldFault::not_one_of,
                                {{"value", "merged"}, {"choices", "open、suspended、closed、moved"}}));
    else if (change.status == enterprise.status)
        throw Problem{ProblemKind::enterprise_status_same,
                      {{"name", enterprise.name},
                       {"status", std::string{text_of(enterprise.status).zh}},
                       {"status_en", std::string{text_of(enterprise.status).en}}}};
    const auto& day = *description.find("changed_on");
    if (change.changed_on > today)
        findings.add(record::field_error(day, FieldFault::in_the_future,
                                         {{"value", change.changed_on.text()}, {"today", today.text()}}));
    if (enterprise.status_since && change.changed_on < *enterprise.status_since)
        findings.add(record::field_error(day, FieldFault::before_other,
                                         {{"value", change.changed_on.text()},
                                          {"other", "上次变更 / the change before"},
                                          {"other_value", enterprise.status_since->text()}}));
    const auto& reason = *description.find("reason");
    if (auto error = record::check(reason, record::Value{change.reason})) findings.add(std::move(*error));
    findings.throw_if_any();
}

} // namespace bihuan::enterprise
