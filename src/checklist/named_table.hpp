/// A CSV file with named columns, read row by row; what is wrong with it is collected and thrown together.
#pragma once

#include "checklist/csv_rows.hpp"
#include "core/date.hpp"
#include "core/enum_text.hpp"
#include "core/problem.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace bihuan::checklist {

class NamedTable {
public:
    /// `columns` must all be in the first line, by code, Chinese or English name, in any order; others are
    /// ignored. Throws Problem bad_checklist where the file is not UTF-8, a quote stays open or columns are
    /// missing.
    NamedTable(std::string_view file, std::string_view csv, std::span<const EnumText> columns);

    /// Goes to the next row; false after the last. A row with another number of cells than the first line is
    /// a fault and passed over.
    bool next();
    int line() const;

    /// The cell of the present row, without blanks at its ends.
    std::string cell(std::string_view column) const;
    /// The same; an empty one is a fault.
    std::string required(std::string_view column);
    /// A whole number between `least` and `most`; anything else is a fault and gives `least`.
    int number(std::string_view column, int least, int most);
    /// Empty stays empty; what is not a date is a fault.
    std::optional<Date> date(std::string_view column);
    /// The value that the cell names; anything else is a fault and gives the first value.
    template<class E>
    E one_of(std::string_view column) {
        return static_cast<E>(index_of(column, cell(column), texts_of<E>()));
    }
    /// The values that the cell names, separated by ';'.
    template<class E>
    std::vector<E> list_of(std::string_view column) {
        std::vector<E> values;
        for (const auto& word : words(column))
            values.push_back(static_cast<E>(index_of(column, word, texts_of<E>())));
        return values;
    }
    /// The parts of the cell between ';' or '；'.
    std::vector<std::string> words(std::string_view column) const;

    /// Notes a fault of the present row; `value` is in its parameters already.
    void add_fault(std::string_view column, FieldFault fault, Parameters parameters = {});
    void throw_if_any() const;

private:
    std::size_t index_of(std::string_view column, const std::string& word, std::span<const EnumText> texts);
    std::size_t place_of(std::string_view column) const;
    void note(int line, const EnumText& column, FieldFault fault, Parameters parameters);

    std::string file_;
    std::span<const EnumText> columns_;
    std::vector<CsvRow> rows_;
    std::vector<std::size_t> position_; // of each of columns_ in a row
    std::size_t row_ = 0;
    std::vector<FieldError> faults_;
};

} // namespace bihuan::checklist
