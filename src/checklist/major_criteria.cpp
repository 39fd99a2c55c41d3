#include "checklist/major_criteria.hpp"

#include "checklist/named_table.hpp"
#include "core/text.hpp"

#include <algorithm>

namespace bihuan::checklist {
namespace {

constexpr EnumText verification_texts[] = {
    {"yes", "已核对原文", "compared with the text"},
    {"secondary", "据二手来源", "from a secondary source"},
    {"no", "未核对", "not compared"},
};

constexpr EnumText columns[] = {
    {"doc_key", "文件代号", "document key"},
    {"doc_no", "文号", "document number"},
    {"title", "名称", "title"},
    {"edition", "版本", "edition"},
    {"in_force_from", "施行日期", "in force from"},
    {"in_force_to", "失效日期", "in force to"},
    {"item_no", "条款号", "item number"},
    {"sector", "行业领域", "sector"},
    {"summary_zh", "摘要", "summary (Chinese)"},
    {"summary_en", "英文摘要", "summary (English)"},
    {"competent_dept", "主管部门", "competent department"},
    {"verified", "核对情况", "verified"},
};

} // namespace

std::span<const EnumText> enum_texts(Verification) {
    return verification_texts;
}

bool is_in_force(const MajorCriterion& criterion, Date day) {
    return !(criterion.in_force_from && day < *criterion.in_force_from) &&
           !(criterion.in_force_to && day > *criterion.in_force_to);
}

CriterionRef CriterionRef::parse(std::string_view text) {
    const auto slash = text.find('/');
    const auto item = slash == std::string_view::npos ? std::string_view{} : text.substr(slash + 1);
    return {std::string{text::trim(text.substr(0, slash))}, std::string{text::trim(item)}};
}

std::string CriterionRef::text() const {
    return item_no.empty() ? doc_key : doc_key + "/" + item_no;
}

const MajorCriterion* find_criterion(std::span<const MajorCriterion> criteria, const CriterionRef& ref) {
    const auto found = std::ranges::find_if(criteria, [&](const auto& criterion) {
        return criterion.doc_key == ref.doc_key && (ref.item_no.empty() || criterion.item_no == ref.item_no);
    });
    return found == criteria.end() ? nullptr : &*found;
}

std::vector<MajorCriterion> read_major_criteria(std::string_view file, std::string_view csv) {
    NamedTable table{file, csv, columns};
    std::vector<MajorCriterion> criteria;
    while (table.next())
        criteria.push_back({.doc_key = table.required("doc_key"),
                            .doc_no = table.required("doc_no"),
                            .title = table.required("title"),
                            .edition = table.cell("edition"),
                            .in_force_from = table.date("in_force_from"),
                            .in_force_to = table.date("in_force_to"),
                            .item_no = table.cell("item_no"),
                            .sector = table.cell("sector"),
                            .summary_zh = table.required("summary_zh"),
                            .summary_en = table.cell("summary_en"),
                            .competent_dept = table.required("competent_dept"),
                            .verified = table.one_of<Verification>("verified")});
    table.throw_if_any();
    return criteria;
}

} // namespace bihuan::checklist
