/// The working papers of an office: what clerks and leaders make from what was recorded once.
#pragma once

#include "core/enum_text.hpp"

#include <span>

namespace bihuan {

enum class WorkpaperKind {
    hazard_ledger,
    enterprise_file,
    overdue_list,
    leader_brief,
    reminder_letters,
    statistics_table,
    publicity_list,
    enterprise_labels,
};
std::span<const EnumText> enum_texts(WorkpaperKind);

} // namespace bihuan
