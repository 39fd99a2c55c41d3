#include "checklist/checklist.hpp"
#include "checklist/named_table.hpp"
#include "core/hash.hpp"

#include <algorithm>
#include <map>

namespace bihuan::checklist {
namespace {

constexpr EnumText default_level_texts[] = {
    {"general", "一般", "general"},
    {"major-if", "符合判定标准为重大", "major if a criterion is met"},
};

constexpr EnumText columns[] = {
    {"code", "编号", "code"},
    {"category", "类别", "category"},
    {"item_zh", "检查事项", "item (Chinese)"},
    {"item_en", "英文检查事项", "item (English)"},
    {"basis", "检查依据", "basis"},
    {"article", "条款", "article"},
    {"basis_edition", "文号版本", "edition of the basis"},
    {"method", "检查方法", "method"},
    {"standard_zh", "合格标准", "standard (Chinese)"},
    {"standard_en", "英文合格标准", "standard (English)"},
    {"finding_zh", "隐患描述", "finding"},
    {"major_ref", "重大隐患判定条款", "major-hazard criterion"},
    {"default_level", "默认等级", "default level"},
    {"default_days", "默认整改天数", "default days"},
    {"penalty_basis", "处罚依据", "penalty basis"},
    {"competent_dept", "主管部门", "competent department"},
    {"applies_if", "适用条件", "applies if"},
    {"verified", "核对情况", "verified"},
};

/// A year: longer than any limit that an office sets for a hazard found on site.
constexpr int most_days = 365;

constexpr std::string_view methods[] = {"看现场", "查资料", "问人员", "测试"};

class Reader {
public:
    Reader(std::string_view file, std::string_view csv, std::span<const MajorCriterion> criteria)
        : table_(file, csv, columns), criteria_(criteria) {}

    std::vector<ChecklistItem> read() {
        std::vector<ChecklistItem> items;
        while (table_.next())
            items.push_back(item());
        table_.throw_if_any();
        return items;
    }

private:
    ChecklistItem item() {
        ChecklistItem item{.code = code(),
                           .category = table_.required("category"),
                           .item_zh = table_.required("item_zh"),
                           .item_en = table_.cell("item_en"),
                           .basis = table_.required("basis"),
                           .article = table_.cell("article"),
                           .basis_edition = table_.cell("basis_edition"),
                           .method = method(),
                           .standard_zh = table_.required("standard_zh"),
                           .standard_en = table_.cell("standard_en"),
                           .finding_zh = table_.required("finding_zh"),
                           .major_refs = major_refs(),
                           .default_level = table_.one_of<DefaultLevel>("default_level"),
                           .default_days = table_.number("default_days", 1, most_days),
                           .penalty_basis = table_.cell("penalty_basis"),
                           .competent_dept = table_.required("competent_dept"),
                           .applies_if = table_.list_of<Condition>("applies_if"),
                           .verified = table_.one_of<Verification>("verified"),
                           .line = table_.line()};
        if (item.verified != Verification::no && item.article.empty())
            table_.add_fault("article", FieldFault::required);
        if (item.default_level == DefaultLevel::major_if && item.major_refs.empty())
            table_.add_fault("default_level", FieldFault::needs_other, {{"other", "major_ref"}});
        if (item.default_level == DefaultLevel::general && !item.major_refs.empty())
            table_.add_fault("major_ref", FieldFault::needs_other, {{"other", "default_level = major-if"}});
        return item;
    }

    std::string code() {
        auto code = table_.required("code");
        if (code.empty()) return code;
        const auto [before, is_new] = line_of_.emplace(code, table_.line());
        if (!is_new)
            table_.add_fault("code", FieldFault::repeated_in_file,
                             {{"value", code}, {"line", std::to_string(before->second)}});
        return code;
    }

    std::string method() {
        auto method = table_.required("method");
        const auto begins = [&](std::string_view word) { return method.starts_with(word); };
        if (!method.empty() && std::ranges::none_of(methods, begins))
            table_.add_fault("method", FieldFault::not_one_of,
                             {{"value", method}, {"choices", "看现场, 查资料, 问人员, 测试"}});
        return method;
    }

    std::vector<CriterionRef> major_refs() {
        std::vector<CriterionRef> refs;
        for (const auto& word : table_.words("major_ref")) {
            refs.push_back(CriterionRef::parse(word));
            if (find_criterion(criteria_, refs.back()) == nullptr)
                table_.add_fault("major_ref", FieldFault::unknown_criterion, {{"value", word}});
        }
        return refs;
    }

    NamedTable table_;
    std::span<const MajorCriterion> criteria_;
    std::map<std::string, int> line_of_;
};

PlaceType place_of_file(std::string_view file) {
    const auto place_code = file.substr(0, file.find('.'));
    std::string choices;
    std::size_t index = 0;
    for (const auto& place : texts_of<PlaceType>()) {
        if (place.code == place_code) return static_cast<PlaceType>(index);
        choices += (choices.empty() ? "" : ", ") + std::string{place.code};
        ++index;
    }
    throw Problem{ProblemKind::bad_checklist,
                  {{"file", std::string{file}}},
                  {FieldError{"",
                              FieldFault::not_one_of,
                              {{"value", std::string{place_code}}, {"choices", choices}},
                              "文件名（场所类型）",
                              "file name (kind of place)"}}};
}

} // namespace

std::span<const EnumText> enum_texts(DefaultLevel) {
    return default_level_texts;
}

Checklist read_checklist(std::string_view file, std::string_view csv,
                         std::span<const MajorCriterion> criteria) {
    return {place_of_file(file), std::string{file}, sha256(csv), Reader{file, csv, criteria}.read()};
}

} // namespace bihuan::checklist
