#include "organisation/organisation.hpp"

#include "record/record.hpp"

#include <array>

namespace bihuan {

std::span<const EnumText> enum_texts(UnitKind) {
    static constexpr std::array texts{
        EnumText{"district", "区", "district"},
        EnumText{"subdistrict", "街道", "sub-district", "乡镇"},
        EnumText{"community", "社区", "community", "村"},
        EnumText{"grid", "网格", "grid"},
    };
    return texts;
}

const record::Record<Unit>& describe(const Unit*) {
    static const auto description =
        record::Record<Unit>{"unit", {"组织单位", "unit"}}
            .identified_by<&Unit::id>()
            .field<&Unit::kind>({"类型", "kind"}, {.required = true, .ledger = true})
            .field<&Unit::name>({"名称", "name"}, {.required = true, .max_length = 60, .ledger = true})
            .field<&Unit::parent>({"上级", "parent"}, {.refers_to = "unit"})
            .field<&Unit::leader>({"包保领导", "leader"}, {.refers_to = "person"});
    return description;
}

const record::Record<Person>& describe(const Person*) {
    static const auto description =
        record::Record<Person>{"person", {"人员", "person"}}
            .identified_by<&Person::id>()
            .field<&Person::name>({"姓名", "name"}, {.required = true, .max_length = 40})
            .field<&Person::post>({"职务", "post"}, {.max_length = 60})
            .field<&Person::unit>({"所在单位", "unit"}, {.refers_to = "unit"})
            .field<&Person::phone>({"联系电话", "phone"},
                                   {.max_length = 30, .access = record::Access::personal})
            .field<&Person::certificate_no>({"执法证号", "certificate number"}, {.max_length = 40})
            .field<&Person::certificate_valid_from>({"执法证有效期起", "certificate valid from"})
            .field<&Person::certificate_valid_to>({"执法证有效期止", "certificate valid to"})
            .field<&Person::legal_qualification_no>({"法律职业资格证号", "legal qualification number"},
                                                    {.max_length = 40});
    return description;
}

} // namespace bihuan
