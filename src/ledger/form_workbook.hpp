/// A workbook of somebody else – the form of a superior – in which some cells get values and everything else
/// stays as it is: other cells, styles, merged cells, widths, other sheets, whatever else lies in the
/// package.
///
/// The XML of the sheets is edited where the cells stand; every part that needs no change is packed again
/// byte for byte. Formulas are computed anew by whoever opens the file: their stored results in the edited
/// sheets are taken out, and Excel and WPS are told to calculate. The same values give the same bytes.
#pragma once

#include "ledger/workbook_writer.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bihuan::ledger {

/// Where a cell is; rows and columns from 1.
struct CellPlace {
    std::int64_t row = 1, column = 1;
    /// `B7`, also `$B$7` and `b7`; nothing where it is none that Excel has.
    static std::optional<CellPlace> parse(std::string_view);
    std::string text() const;
    auto operator<=>(const CellPlace&) const = default;
};

struct FormValue {
    std::string sheet; ///< empty: the first
    CellPlace place;
    CellKind kind = CellKind::text; ///< a share becomes 97.1 where the form's own format has no percent sign
    record::Value value;
    std::optional<CellPlace> like = {}; ///< the cell whose look it takes where it has none of its own
    bool marked = false;                ///< gets a yellow ground: it changed
};

class FormWorkbook {
public:
    /// Throws Problem workbook_unusable: an old .xls, encrypted, damaged, beyond measure; or with macros,
    /// which are not handed on.
    FormWorkbook(std::string file_name, const std::string& bytes);
    ~FormWorkbook();

    /// In their order.
    std::vector<std::string> sheets() const;
    bool has_sheet(const std::string&) const; ///< an empty name is the first

    /// What stands in the cells of a sheet now.
    struct Known {
        CellPlace place;
        std::string text;
        bool is_formula = false;
    };
    std::vector<Known> cells(const std::string& sheet) const;
    bool is_formula(const std::string& sheet, CellPlace) const;
    /// Whether the cell lies within merged ones and is not their first: what is written there is not seen.
    bool is_covered(const std::string& sheet, CellPlace) const;

    /// The workbook with these values.
    std::string filled(const std::vector<FormValue>&) const;

private:
    struct State;
    std::unique_ptr<State> state_;
};

} // namespace bihuan::ledger
