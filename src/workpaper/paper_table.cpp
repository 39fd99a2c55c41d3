#include "workpaper/paper_table.hpp"

#include <array>

namespace bihuan::workpaper {
namespace {

using enum ledger::CellKind;

constexpr std::array hazard_columns{
    PaperColumn{"#", "序号", "No.", number, 6},
    PaperColumn{"code", "隐患编号", "Code", code, 13},
    PaperColumn{"enterprise", "企业名称", "Enterprise", text, 18},
    PaperColumn{"community", "社区", "Community", text, 11},
    PaperColumn{"address", "地址", "Address", text, 16, true, false},
    PaperColumn{"found_on", "发现日期", "Found on", day, 11},
    PaperColumn{"inspectors", "检查人员", "Inspectors", text, 10, true, false},
    PaperColumn{"description", "隐患描述", "Description", text, 28},
    PaperColumn{"category", "隐患类别", "Category", text, 10},
    PaperColumn{"level", "等级", "Level", text, 6},
    PaperColumn{"responsible", "整改责任人", "Responsible", text, 11},
    PaperColumn{"due_date", "整改期限", "Due date", day, 11},
    PaperColumn{"measures", "整改措施", "Measures", text, 14, true, false},
    PaperColumn{"rectified_on", "整改完成日期", "Rectified on", day, 12},
    PaperColumn{"reinspected_on", "复查日期", "Re-inspected on", day, 11, true, false},
    PaperColumn{"reinspector", "复查人员", "Re-inspector", text, 10, true, false},
    PaperColumn{"result", "复查结果", "Result", text, 7},
    PaperColumn{"state", "状态", "State", text, 10},
    PaperColumn{"days_overdue", "逾期天数", "Days overdue", number, 7},
    PaperColumn{"remark", "备注", "Remarks", text, 15, true, false},
    PaperColumn{"uscc", "统一社会信用代码", "Credit code", code, 21, false},
    PaperColumn{"grid", "网格", "Grid", text, 12, false},
    PaperColumn{"industry", "行业", "Industry", text, 11, false},
    PaperColumn{"inspection_code", "检查编号", "Inspection", code, 14, false},
    PaperColumn{"site_part", "部位", "Part of the site", text, 14, false},
    PaperColumn{"basis", "违反的规定", "Provision broken", text, 24, false},
    PaperColumn{"tracking_officer", "监管跟踪责任人", "Tracking officer", text, 12, false},
    PaperColumn{"order_no", "文书字号", "Order No.", code, 20, false},
    PaperColumn{"closed_on", "销号日期", "Closed on", day, 11, false},
    PaperColumn{"transferred_to", "移送单位", "Transferred to", text, 16, false},
};

constexpr std::array late_columns{
    PaperColumn{"#", "序号", "No.", number, 6},
    PaperColumn{"code", "隐患编号", "Code", code, 14},
    PaperColumn{"enterprise", "企业名称", "Enterprise", text, 24},
    PaperColumn{"community", "社区", "Community", text, 11},
    PaperColumn{"address", "地址", "Address", text, 20, true, false},
    PaperColumn{"description", "隐患描述", "Description", text, 36},
    PaperColumn{"level", "等级", "Level", text, 6},
    PaperColumn{"found_on", "发现日期", "Found on", day, 11},
    PaperColumn{"due_date", "整改期限", "Due date", day, 11},
    PaperColumn{"days_overdue", "逾期天数", "Days overdue", number, 9},
    PaperColumn{"responsible", "整改责任人", "Responsible", text, 11},
    PaperColumn{"tracking_officer", "监管跟踪责任人", "Tracking officer", text, 12, true, false},
    PaperColumn{"state", "状态", "State", text, 10},
    PaperColumn{"order_no", "文书字号", "Order No.", code, 20, false},
    PaperColumn{"remark", "备注", "Remarks", text, 18, false},
};

constexpr std::array office_columns{
    PaperColumn{"#", "序号", "No.", number, 6},
    PaperColumn{"code", "隐患编号", "Code", code, 14},
    PaperColumn{"enterprise", "企业名称", "Enterprise", text, 24},
    PaperColumn{"community", "社区", "Community", text, 11},
    PaperColumn{"matter", "应办事项", "What is to be done", text, 22},
    PaperColumn{"started_by", "起算", "Counted from", text, 18},
    PaperColumn{"start", "起算日", "Starts on", day, 11},
    PaperColumn{"due_date", "办理期限", "Due on", day, 11},
    PaperColumn{"days_overdue", "超期天数", "Days late", number, 9},
    PaperColumn{"source", "依据", "Source", text, 34},
};

constexpr std::array visit_columns{
    PaperColumn{"#", "序号", "No.", number, 6},
    PaperColumn{"date", "检查日期", "Date", day, 11},
    PaperColumn{"code", "检查编号", "Code", code, 14},
    PaperColumn{"kind", "检查类型", "Kind", text, 12},
    PaperColumn{"inspectors", "检查人员", "Inspectors", text, 20},
    PaperColumn{"found", "发现隐患（项）", "Hazards found", number, 10},
    PaperColumn{"conclusion", "检查结论", "Conclusion", text, 40},
};

constexpr std::array hazards_of_place{
    PaperColumn{"#", "序号", "No.", number, 6},
    PaperColumn{"code", "隐患编号", "Code", code, 14},
    PaperColumn{"found_on", "发现日期", "Found on", day, 11},
    PaperColumn{"description", "隐患描述", "Description", text, 36},
    PaperColumn{"level", "等级", "Level", text, 6},
    PaperColumn{"due_date", "整改期限", "Due date", day, 11},
    PaperColumn{"rectified_on", "整改完成日期", "Rectified on", day, 12},
    PaperColumn{"state", "状态", "State", text, 10},
    PaperColumn{"days_overdue", "逾期天数", "Days overdue", number, 9},
    PaperColumn{"remark", "备注", "Remarks", text, 24},
};

constexpr std::array document_columns{
    PaperColumn{"#", "序号", "No.", number, 6},
    PaperColumn{"issued_on", "日期", "Date", day, 11},
    PaperColumn{"title", "文书", "Document", text, 30},
    PaperColumn{"document_no", "文号", "Number", code, 26},
    PaperColumn{"state", "状态", "State", text, 12},
};

constexpr std::array community_columns{
    PaperColumn{"name", "社区", "Community", text, 16},
    PaperColumn{"visits", "检查（家次）", "Visits", number, 12},
    PaperColumn{"found", "发现隐患（项）", "Found", number, 12},
    PaperColumn{"closed", "本期销号（项）", "Closed", number, 12},
    PaperColumn{"open_at_end", "未整改（项）", "Open", number, 12},
    PaperColumn{"overdue_at_end", "其中逾期（项）", "Overdue", number, 12},
};

constexpr std::array letter_columns{
    PaperColumn{"#", "序号", "No.", number, 6},
    PaperColumn{"enterprise", "企业名称", "Enterprise", text, 24},
    PaperColumn{"community", "社区", "Community", text, 11},
    PaperColumn{"code", "隐患编号", "Code", code, 14},
    PaperColumn{"description", "隐患描述", "Description", text, 36},
    PaperColumn{"level", "等级", "Level", text, 6},
    PaperColumn{"due_date", "整改期限", "Due date", day, 11},
    PaperColumn{"standing", "期限情况", "Standing", text, 14},
};

constexpr std::array sector_columns{
    PaperColumn{"sector", "行业领域", "Sector", text, 18},
    PaperColumn{"units_inspected", "1 开展排查的单位（家）", "1 Units", number, 11},
    PaperColumn{"general_found", "2 排查一般隐患（项）", "2 Found", number, 11, true, true, "一般隐患",
                "General"},
    PaperColumn{"general_rectified", "3 其中已整改（项）", "3 Rectified", number, 11, true, true, "一般隐患",
                "General"},
    PaperColumn{"general_rate", "4 整改率（%）", "4 Rate", share, 10, true, true, "一般隐患", "General"},
    PaperColumn{"major_found", "5 排查重大隐患（项）", "5 Found", number, 11, true, true, "重大隐患",
                "Major"},
    PaperColumn{"major_rectified", "6 其中已整改销号（项）", "6 Closed", number, 11, true, true, "重大隐患",
                "Major"},
    PaperColumn{"major_rate", "7 整改率（%）", "7 Rate", share, 10, true, true, "重大隐患", "Major"},
    PaperColumn{"planned", "8 列入治理计划的重大隐患（项）", "8 Planned", number, 12, true, true,
                "列入治理计划的重大隐患", "Major in a treatment plan"},
    PaperColumn{"goals_settled", "9 落实目标任务（项）", "9 Goals", number, 10, true, true,
                "列入治理计划的重大隐患", "Major in a treatment plan"},
    PaperColumn{"funds_settled", "10 落实经费物资（项）", "10 Funds", number, 10, true, true,
                "列入治理计划的重大隐患", "Major in a treatment plan"},
    PaperColumn{"people_settled", "11 落实机构人员（项）", "11 People", number, 10, true, true,
                "列入治理计划的重大隐患", "Major in a treatment plan"},
    PaperColumn{"deadline_settled", "12 落实时间要求（项）", "12 Deadline", number, 10, true, true,
                "列入治理计划的重大隐患", "Major in a treatment plan"},
    PaperColumn{"measures_settled", "13 落实安全措施和应急预案（项）", "13 Measures", number, 12, true, true,
                "列入治理计划的重大隐患", "Major in a treatment plan"},
    PaperColumn{"funds_ten_thousands", "14 累计落实治理资金（万元）", "14 Yuan × 10,000", amount, 12, true,
                true, "列入治理计划的重大隐患", "Major in a treatment plan"},
};

constexpr std::array published_columns{
    PaperColumn{"#", "序号", "No.", number, 6},
    PaperColumn{"enterprise", "单位名称", "Unit", text, 26},
    PaperColumn{"community", "社区", "Community", text, 11},
    PaperColumn{"found_on", "检查日期", "Inspected on", day, 11},
    PaperColumn{"description", "隐患内容", "Hazard", text, 44},
    PaperColumn{"category", "隐患类别", "Category", text, 12},
    PaperColumn{"level", "等级", "Level", text, 6},
    PaperColumn{"due_date", "整改期限", "Due date", day, 11},
    PaperColumn{"standing", "整改情况", "Standing", text, 20},
};

constexpr std::array label_columns{
    PaperColumn{"#", "序号", "No.", number, 6},
    PaperColumn{"title", "企业名称", "Enterprise", text, 30},
    PaperColumn{"community", "社区", "Community", text, 12},
    PaperColumn{"grid", "网格", "Grid", text, 14},
    PaperColumn{"place", "地址", "Address", text, 30},
    PaperColumn{"address", "二维码内容", "Content of the QR code", code, 60},
};

constexpr std::array ledger_tables{PaperTable{"hazards", "隐患台账", "Hazards", hazard_columns}};
constexpr std::array file_tables{
    PaperTable{"visits", "检查记录", "Visits", visit_columns},
    PaperTable{"hazards", "隐患情况", "Hazards", hazards_of_place},
    PaperTable{"documents", "文书", "Documents", document_columns},
};
constexpr std::array overdue_tables{
    PaperTable{"enterprises", "企业逾期", "Enterprises late", late_columns},
    PaperTable{"office_late", "机关超期", "The office late", office_columns},
};
constexpr std::array brief_tables{
    PaperTable{"communities", "各社区", "Communities", community_columns, false},
    PaperTable{"longest_open", "未销号最久", "Longest open", late_columns},
};
constexpr std::array letter_tables{PaperTable{"reminded", "催办清单", "Reminded", letter_columns}};
constexpr std::array sector_tables{PaperTable{"rows", "统计表", "Statistics", sector_columns, false}};
constexpr std::array published_tables{
    PaperTable{"published", "公示清单", "Publicity list", published_columns}};
constexpr std::array label_tables{PaperTable{"labels", "企业标签", "Labels", label_columns}};

} // namespace

std::span<const PaperTable> tables_of(WorkpaperKind kind) {
    switch (kind) {
    case WorkpaperKind::hazard_ledger:
        return ledger_tables;
    case WorkpaperKind::enterprise_file:
        return file_tables;
    case WorkpaperKind::overdue_list:
        return overdue_tables;
    case WorkpaperKind::leader_brief:
        return brief_tables;
    case WorkpaperKind::reminder_letters:
        return letter_tables;
    case WorkpaperKind::statistics_table:
        return sector_tables;
    case WorkpaperKind::publicity_list:
        return published_tables;
    case WorkpaperKind::enterprise_labels:
        return label_tables;
    }
    return {};
}

ChosenColumns usual_columns(const PaperTable& table) {
    ChosenColumns columns;
    for (const auto& column : table.columns)
        if (column.usual) columns.push_back({&column, std::string{column.zh}, std::string{column.en}});
    return columns;
}

record::Value cell_of(const Json& row, const PaperColumn& column, Language language) {
    const Json* value = nullptr;
    if (language == Language::en) value = row.find(std::string{column.field} + "_en");
    if (!value) value = row.find(column.field);
    if (!value || value->is_null()) return {};
    if (const auto* whole = value->integer()) return *whole;
    if (const auto* real = value->real()) return *real;
    if (const auto* yes = value->boolean()) return *yes;
    const auto* text = value->text();
    if (!text) return value->dump();
    if (column.kind == day)
        if (const auto date = Date::parse(*text)) return *date;
    return *text;
}

} // namespace bihuan::workpaper
