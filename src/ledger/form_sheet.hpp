/// The XML of one sheet of a form: which cells stand where, and the same text with some of them changed.
#pragma once

#include "ledger/form_workbook.hpp"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace bihuan::ledger {

class FormStyles;

class FormSheet {
public:
    struct Cell {
        std::size_t begin = 0, end = 0; ///< the whole element
        std::string_view opening;       ///< its tag
        std::size_t style = 0;
        bool has_style = false;
        std::string_view type;                    ///< `s`, `inlineStr`, …
        std::size_t value = 0, value_end = 0;     ///< the element `<v>`
        std::size_t content = 0, content_end = 0; ///< the texts within
        bool is_formula = false;
    };

    /// `xml` must outlive the sheet. Throws std::runtime_error where it is none.
    explicit FormSheet(const std::string& xml);

    const std::map<CellPlace, Cell>& cells() const { return cells_; }
    bool is_covered(CellPlace) const;
    bool has_formulas() const;
    /// What a reader sees in the cell, without its number format.
    std::string text_of(const Cell&, const std::vector<std::string>& shared) const;

    std::string with(const std::vector<const FormValue*>&, FormStyles&, bool from_1904) const;

private:
    struct Row {
        std::size_t begin = 0, end = 0, tag_end = 0; ///< whole element; behind its opening tag
        bool empty = false;
        std::size_t inner_end = 0; ///< before its closing tag
    };
    std::string cell_xml(const FormValue&, const Cell* known, FormStyles&, bool from_1904) const;

    const std::string& xml_;
    std::string prefix_; ///< of the elements, with its colon
    std::map<CellPlace, Cell> cells_;
    std::map<std::int64_t, Row> rows_;
    std::vector<std::pair<CellPlace, CellPlace>> merged_;
    std::size_t data_begin_ = 0, data_end_ = 0; ///< `<sheetData>` behind its tag, and before its end
    bool data_empty_ = false;                   ///< `<sheetData/>`
    std::size_t data_tag_ = 0;
};

} // namespace bihuan::ledger
