#include "ledger/form_workbook.hpp"

#include "core/percent.hpp"
#include "core/problem.hpp"
#include "core/text.hpp"
#include "ledger/archive.hpp"
#include "ledger/form_sheet.hpp"
#include "ledger/form_styles.hpp"
#include "ledger/package.hpp"
#include "ledger/passing_file.hpp"
#include "ledger/xml_tags.hpp"

#include <algorithm>
#include <stdexcept>

namespace bihuan::ledger {
namespace {

constexpr std::size_t most_unpacked_bytes = 64U << 20; // a form is small; this is no ledger
constexpr std::int64_t last_row = 1'048'576, last_column = 16'384;

std::string whole_part(const Package& package, const std::string& name, std::size_t& left) {
    std::string bytes;
    const auto part = package.open(name);
    for (auto piece = part->read(); !piece.empty(); piece = part->read()) {
        if (piece.size() > left) throw std::runtime_error("it unpacks to more than a form holds");
        left -= piece.size();
        bytes += piece;
    }
    return bytes;
}

/// The part that a target of `xl/workbook.xml` names.
std::string part_of(std::string_view target) {
    return target.starts_with('/') ? std::string{target.substr(1)} : "xl/" + std::string{target};
}

} // namespace

std::optional<CellPlace> CellPlace::parse(std::string_view text) {
    CellPlace place{0, 0};
    std::size_t at = 0;
    const auto dollar = [&] {
        if (at < text.size() && text[at] == '$') ++at;
    };
    dollar();
    for (; at < text.size() && place.column <= last_column; ++at) {
        const char c = text[at] >= 'a' && text[at] <= 'z' ? static_cast<char>(text[at] - 32) : text[at];
        if (c < 'A' || c > 'Z') break;
        place.column = place.column * 26 + (c - 'A' + 1);
    }
    dollar();
    const auto digits = at;
    for (; at < text.size() && text[at] >= '0' && text[at] <= '9' && place.row <= last_row; ++at)
        place.row = place.row * 10 + (text[at] - '0');
    if (at != text.size() || at == digits || place.row < 1 || place.row > last_row || place.column < 1 ||
        place.column > last_column)
        return std::nullopt;
    return place;
}

std::string CellPlace::text() const {
    std::string letters;
    for (auto left = column; left > 0; left = (left - 1) / 26)
        letters.insert(letters.begin(), static_cast<char>('A' + (left - 1) % 26));
    return letters + std::to_string(row);
}

struct FormWorkbook::State {
    std::string file_name;
    std::vector<std::string> order; ///< of the parts
    std::map<std::string, std::string> parts;
    std::vector<std::pair<std::string, std::string>> sheets; ///< name and part, in their order
    bool from_1904 = false;
    std::vector<std::string> shared; ///< texts

    [[noreturn]] void refuse(const std::string& reason) const {
        throw Problem{ProblemKind::workbook_unusable, {{"file", file_name}, {"reason", reason}}};
    }

    const std::string& part(const std::string& name) const {
        const auto found = parts.find(name);
        if (found == parts.end()) refuse("缺少 " + name + " / it has no " + name);
        return found->second;
    }

    const std::string& sheet_part(const std::string& sheet) const {
        if (sheet.empty()) return sheets.front().second;
        for (const auto& [name, part] : sheets)
            if (name == sheet) return part;
        throw std::logic_error("the form has no sheet " + sheet);
    }

    void read_sheets() {
        std::map<std::string, std::string> targets;
        XmlTags rels{part("xl/_rels/workbook.xml.rels")};
        while (const auto tag = rels.next())
            if (tag->name == "Relationship")
                targets[std::string{tag->attribute("Id").value_or("")}] =
                    part_of(xml_unescaped(tag->attribute("Target").value_or("")));
        XmlTags book{part("xl/workbook.xml")};
        while (const auto tag = book.next()) {
            if (tag->name == "workbookPr" && !tag->closing)
                from_1904 = tag->attribute("date1904") == "1" || tag->attribute("date1904") == "true";
            if (tag->name != "sheet" || tag->closing) continue;
            const auto target = targets.find(std::string{tag->attribute(":id").value_or("")});
            if (target != targets.end() && target->second.find("worksheets/") != std::string::npos &&
                parts.contains(target->second))
                sheets.emplace_back(xml_unescaped(tag->attribute("name").value_or("")), target->second);
        }
        if (sheets.empty()) refuse("没有工作表 / it has no sheet");
    }

    void read_shared() {
        const auto found = parts.find("xl/sharedStrings.xml");
        if (found == parts.end()) return;
        const std::string& xml = found->second;
        XmlTags tags{xml};
        std::size_t begin = 0;
        bool in_text = false, phonetic = false;
        while (const auto tag = tags.next()) {
            if (tag->name == "si" && !tag->closing) shared.emplace_back();
            if (tag->name == "rPh") phonetic = !tag->closing && !tag->empty;
            if (tag->name != "t" || tag->empty || phonetic) continue;
            if (tag->closing && in_text && !shared.empty())
                shared.back() += xml_unescaped(std::string_view{xml}.substr(begin, tag->begin - begin));
            in_text = !tag->closing;
            begin = tag->end;
        }
    }

    /// Tells Excel and WPS to calculate when they open it; only where there are formulas.
    std::string calculating(const std::string& xml) const {
        std::size_t behind = 0;
        XmlTags tags{xml};
        while (const auto tag = tags.next()) {
            if (tag->name == "calcPr" && !tag->closing)
                return xml.substr(0, tag->begin) + with_attribute(*tag, "fullCalcOnLoad", "1") +
                       xml.substr(tag->end);
            for (const auto* name : {"sheets", "functionGroups", "externalReferences", "definedNames"})
                if (tag->name == name && (tag->closing || tag->empty)) behind = tag->end;
        }
        return xml.substr(0, behind) + "<calcPr fullCalcOnLoad=\"1\"/>" + xml.substr(behind);
    }
};

FormWorkbook::FormWorkbook(std::string file_name, const std::string& bytes)
    : state_(std::make_unique<State>()) {
    state_->file_name = std::move(file_name);
    if (!bytes.starts_with("PK"))
        state_->refuse("不是 .xlsx 工作簿（旧的 .xls 或加密的文件） / it is no .xlsx workbook (an old .xls "
                       "or encrypted)");
    const PassingFile file{"form.xlsx", bytes};
    try {
        const Package package{file.path()};
        std::size_t left = most_unpacked_bytes;
        state_->order = package.parts();
        for (const auto& name : state_->order) {
            if (name.ends_with("vbaProject.bin")) state_->refuse("含有宏 / it holds macros");
            state_->parts.emplace(name, whole_part(package, name, left));
        }
        state_->read_sheets();
        state_->read_shared();
        for (const auto& [name, part] : state_->sheets)
            FormSheet{state_->parts.at(part)};
    } catch (const Problem& problem) {
        if (problem.kind() == ProblemKind::workbook_unusable) throw;
        state_->refuse(problem.detail(Language::zh));
    } catch (const std::runtime_error& error) {
        state_->refuse(std::string{"文件内容已损坏 / "} + error.what());
    }
}

FormWorkbook::~FormWorkbook() = default;

std::vector<std::string> FormWorkbook::sheets() const {
    std::vector<std::string> names;
    for (const auto& [name, part] : state_->sheets)
        names.push_back(name);
    return names;
}

bool FormWorkbook::has_sheet(const std::string& sheet) const {
    return sheet.empty() || std::any_of(state_->sheets.begin(), state_->sheets.end(),
                                        [&](const auto& of) { return of.first == sheet; });
}

std::vector<FormWorkbook::Known> FormWorkbook::cells(const std::string& sheet) const {
    const FormSheet of{state_->parts.at(state_->sheet_part(sheet))};
    std::vector<Known> known;
    for (const auto& [place, cell] : of.cells()) {
        std::string text = of.text_of(cell, state_->shared);
        if (!text.empty() || cell.is_formula) known.push_back({place, std::move(text), cell.is_formula});
    }
    return known;
}

bool FormWorkbook::is_formula(const std::string& sheet, CellPlace place) const {
    const FormSheet of{state_->parts.at(state_->sheet_part(sheet))};
    const auto cell = of.cells().find(place);
    return cell != of.cells().end() && cell->second.is_formula;
}

bool FormWorkbook::is_covered(const std::string& sheet, CellPlace place) const {
    return FormSheet{state_->parts.at(state_->sheet_part(sheet))}.is_covered(place);
}

std::string FormWorkbook::filled(const std::vector<FormValue>& values) const {
    auto parts = state_->parts;
    FormStyles styles{parts.contains("xl/styles.xml") ? parts.at("xl/styles.xml") : std::string{}};
    std::map<std::string, std::vector<const FormValue*>> by_part;
    for (const auto& value : values)
        by_part[state_->sheet_part(value.sheet)].push_back(&value);
    bool formulas = false;
    for (const auto& [name, part] : state_->sheets)
        formulas = formulas || FormSheet{parts.at(part)}.has_formulas();
    for (const auto& [part, of_part] : by_part)
        parts[part] = FormSheet{parts.at(part)}.with(of_part, styles, state_->from_1904);
    if (styles.changed()) parts["xl/styles.xml"] = styles.text();
    if (formulas && !by_part.empty())
        parts["xl/workbook.xml"] = state_->calculating(parts.at("xl/workbook.xml"));
    ArchiveWriter archive{Instant::parse("1980-01-01T00:00:00Z").value()};
    for (const auto& name : state_->order)
        archive.add(name, parts.at(name));
    return archive.finish();
}

} // namespace bihuan::ledger
