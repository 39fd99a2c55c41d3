/// The statutory forms (执法文书) of an office.
///
/// What each needs, what comes before it and where its facts come from stands in form_rules.hpp; its text is
/// a template in reports/.
#pragma once

#include "core/enum_text.hpp"

#include <span>

namespace bihuan {

enum class FormKind {
    inspection_approval,
    inspection_notice,
    inspection_record,
    rectification_order,
    immediate_rectification,
    on_site_measures,
    reinspection_opinion,
    extension_application,
    extension_reply,
    supervision_notice,
    treatment_plan,
    transfer_letter,
    on_spot_penalty,
    penalty_advance_notice,
    hearing_notice,
    legal_review_opinion,
    penalty_decision,
    service_receipt,
    case_cover,
    file_index,
    duty_handover,
};
std::span<const EnumText> enum_texts(FormKind);

} // namespace bihuan
