/// A checklist (检查表): what an inspector asks at one kind of place, with the legal basis of every item.
///
/// A checklist is a CSV file that an office can change without a programmer (checklists/README.md). The
/// version, the SHA-256 of the file, is kept with each inspection, so that an old record shows the list it
/// was made with.
#pragma once

#include "checklist/condition.hpp"
#include "checklist/major_criteria.hpp"
#include "checklist/place_type.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bihuan::checklist {

/// What a failed item is at first. A hazard is never major by its item alone: `major_if` asks the inspector
/// to compare with the criteria named in `major_refs`.
enum class DefaultLevel { general, major_if };
std::span<const EnumText> enum_texts(DefaultLevel);

struct ChecklistItem {
    std::string code;     ///< CG-01; stable over versions, unique over all lists
    std::string category; ///< 隐患类别: 消防安全, 用电安全, …
    std::string item_zh;  ///< 检查事项, as a requirement that is met or not
    std::string item_en;
    std::string basis;         ///< title of the law or standard, without 《》
    std::string article;       ///< 第四十二条第二款, or the clause of a standard
    std::string basis_edition; ///< number and edition: 主席令第88号（2021年修正）
    std::string method;        ///< 看现场 / 查资料 / 问人员 / 测试, with what to look at
    std::string standard_zh;   ///< 合格标准: what is seen when the item is met
    std::string standard_en;
    std::string finding_zh; ///< ready-made wording of the hazard
    std::vector<CriterionRef> major_refs;
    DefaultLevel default_level = DefaultLevel::general;
    int default_days = 0;              ///< usual days to rectify, practice and not law; 1 means at once
    std::string penalty_basis;         ///< empty where no article was compared
    std::string competent_dept;        ///< one or several, separated by ';'
    std::vector<Condition> applies_if; ///< all must hold; empty: always
    Verification verified = Verification::no; ///< of the article
    int line = 0;                             ///< of the file, for messages
};

struct Checklist {
    PlaceType place = PlaceType::general;
    std::string file;    ///< catering_gas.csv
    std::string version; ///< SHA-256 of the file
    std::vector<ChecklistItem> items;
};

/// The checklist in the bytes of `file`, a UTF-8 CSV whose name begins with the code of its place:
/// `market.csv`, `market.local.csv`. Columns may come in any order, in Chinese or English; unknown ones are
/// left to the office. Throws Problem bad_checklist with every fault: line, field, what was expected.
/// Pointers are `/line/column`.
Checklist read_checklist(std::string_view file, std::string_view csv,
                         std::span<const MajorCriterion> criteria);

} // namespace bihuan::checklist
