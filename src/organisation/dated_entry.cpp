#include "organisation/dated_entry.hpp"

#include "core/problem.hpp"

namespace bihuan::organisation {

void require_days(const record::Description& description, const std::optional<Date>& valid_from,
                  const std::optional<Date>& valid_to) {
    if (!valid_from || !valid_to || *valid_from <= *valid_to) return;
    throw Problem{ProblemKind::invalid_input,
                  {},
                  {record::field_error(*description.find("valid_to"), FieldFault::before_other,
                                       {{"value", valid_to->text()},
                                        {"other", "生效日期 / valid from"},
                                        {"other_value", valid_from->text()}})}};
}

} // namespace bihuan::organisation
