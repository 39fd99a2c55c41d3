/// Criteria by which the departments judge that a hazard is major (重大事故隐患判定标准).
///
/// Law: 《安全生产法》第一百一十八条 (departments set the criteria). A hazard is judged by the edition in
/// force on the day it was found, and from the official text: the summaries here are short wording of our
/// own, to find a criterion.
#pragma once

#include "core/date.hpp"
#include "core/enum_text.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bihuan::checklist {

/// How far a citation was compared with the text of its document.
enum class Verification { yes, secondary, no };
std::span<const EnumText> enum_texts(Verification);

struct MajorCriterion {
    std::string doc_key; ///< document and edition: GM-2023
    std::string doc_no;  ///< 应急管理部令第10号
    std::string title;
    std::string edition;
    std::optional<Date> in_force_from; ///< empty: not known
    std::optional<Date> in_force_to;   ///< last day in force; empty: no end known
    std::string item_no; ///< 第十三条（一）; empty where the document's items were not read
    std::string sector;
    std::string summary_zh;
    std::string summary_en;
    std::string competent_dept;
    Verification verified = Verification::no;
};

/// Whether `criterion` is in force on `day`; a date that is not known does not exclude it.
bool is_in_force(const MajorCriterion& criterion, Date day);

/// A pointer to a criterion, written `GM-2023/第十三条（一）`, or to a whole document, `FIRE-2025`, where the
/// competent department judges by the document and its items are not listed.
struct CriterionRef {
    std::string doc_key;
    std::string item_no; ///< empty: the whole document

    static CriterionRef parse(std::string_view text);
    std::string text() const;
    bool operator==(const CriterionRef&) const = default;
};

/// The criterion that `ref` names (for a whole document its first row), or null where there is none.
const MajorCriterion* find_criterion(std::span<const MajorCriterion>, const CriterionRef& ref);

/// From CSV with the columns of checklists/major_criteria/major_criteria.csv. Throws Problem bad_checklist
/// with `file` and every line that cannot be used.
std::vector<MajorCriterion> read_major_criteria(std::string_view file, std::string_view csv);

} // namespace bihuan::checklist
