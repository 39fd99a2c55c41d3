/// Checklist files for tests: a good row, and the same with one cell changed.
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace bihuan::checklist {

using Cells = std::map<std::string, std::string>;

inline const std::string& header_line() {
    static const std::string line =
        "code,category,item_zh,item_en,basis,article,basis_edition,method,standard_zh,standard_en,finding_zh,"
        "major_ref,default_level,default_days,penalty_basis,competent_dept,applies_if,verified\n";
    return line;
}

/// One line with the cells of a good item, save those in `changed`.
inline std::string line_with(const Cells& changed = {}) {
    Cells cells{{"code", "MK-90"},
                {"category", "消防安全"},
                {"item_zh", "主通道畅通"},
                {"basis", "消防法"},
                {"article", "第二十八条"},
                {"method", "看现场：主通道"},
                {"standard_zh", "无摊位占道"},
                {"finding_zh", "摊位占道"},
                {"default_level", "general"},
                {"default_days", "1"},
                {"competent_dept", "消防救援机构"},
                {"verified", "yes"}};
    for (const auto& [name, value] : changed)
        cells[name] = value;
    std::string line;
    std::string_view names = std::string_view{header_line()}.substr(0, header_line().size() - 1);
    while (!names.empty()) {
        const auto end = names.find(',');
        line += cells[std::string{names.substr(0, end)}] + (end == std::string_view::npos ? '\n' : ',');
        names.remove_prefix(end == std::string_view::npos ? names.size() : end + 1);
    }
    return line;
}

} // namespace bihuan::checklist
