#include "planning/frequency.hpp"

#include "record/record.hpp"

#include <array>

namespace bihuan {

std::span<const EnumText> enum_texts(CapScope) {
    static constexpr std::array texts{
        EnumText{"organ", "按机关", "organ"},
        EnumText{"risk", "按风险等级", "risk grade"},
        EnumText{"matter", "按检查事项", "matter"},
    };
    return texts;
}

const record::Record<FrequencyCap>& describe(const FrequencyCap*) {
    using C = FrequencyCap;
    static const auto description =
        record::Record<C>{"frequency_cap", {"检查频次上限", "cap on inspections"}}
            .identified_by<&C::id>()
            .field<&C::scope>({"适用范围", "scope"}, {.required = true})
            .field<&C::risk_level>({"风险等级", "risk level"})
            .field<&C::matter>({"检查事项", "matter"}, {.max_length = 200})
            .field<&C::visits>({"每年次数", "visits a year"}, {.required = true, .least = 0, .most = 366})
            .field<&C::source>({"依据", "source"}, {.required = true, .max_length = 300})
            .field<&C::valid_from>({"有效期起", "valid from"})
            .field<&C::valid_to>({"有效期止", "valid to"});
    return description;
}

const record::Record<FrequencyException>& describe(const FrequencyException*) {
    using E = FrequencyException;
    static const auto description =
        record::Record<E>{"frequency_exception", {"频次例外", "exception to the cap"}}
            .identified_by<&E::id>()
            .field<&E::code>({"代码", "code"}, {.required = true, .max_length = 40})
            .field<&E::zh>({"中文名称", "Chinese"}, {.required = true})
            .field<&E::en>({"英文名称", "English"}, {.required = true})
            .field<&E::source>({"依据", "source"}, {.required = true, .max_length = 300})
            .field<&E::valid_from>({"有效期起", "valid from"})
            .field<&E::valid_to>({"有效期止", "valid to"});
    return description;
}

} // namespace bihuan
