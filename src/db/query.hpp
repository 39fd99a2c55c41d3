/// Rows and parameters: the only face of SQL that the rooms see.
///
/// One SQL text serves both engines: placeholders `$1…$n`, dates and instants as ISO text, counts as BIGINT,
/// truths as BOOLEAN. Statements are prepared once per connection and kept.
#pragma once

#include "record/value.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace bihuan::db {

enum class Engine { sqlite, postgresql };

using Parameters = std::vector<record::Value>;

/// The row under the cursor; what it gives is valid until the next one. Columns count from 0.
class Row {
public:
    virtual ~Row() = default;
    virtual bool is_null(int column) const = 0;
    virtual std::int64_t integer(int column) const = 0;
    virtual double real(int column) const = 0;
    virtual bool boolean(int column) const = 0;
    virtual std::string_view text(int column) const = 0;
    /// Of a BYTEA column.
    virtual std::string bytes(int column) const = 0;

    Date date(int column) const { return Date::parse(text(column)).value(); }
    std::optional<Date> optional_date(int column) const {
        return is_null(column) ? std::nullopt : std::optional{date(column)};
    }
};

using RowTaker = std::function<void(const Row&)>;

/// Reads from one consistent state of the database. Lives as long as the `Database::read` or `write` that
/// gave it.
class Reader {
public:
    virtual ~Reader() = default;
    virtual Engine engine() const = 0;
    /// Runs a query and hands over its rows one by one; memory does not grow with their number.
    /// `take` must not run the same statement again.
    virtual void each(std::string_view sql, const Parameters&, const RowTaker& take) const = 0;

    /// The first column of the first row as a whole number; nothing where there is no row.
    std::optional<std::int64_t> integer(std::string_view sql, const Parameters& = {}) const;
    /// The same as text.
    std::optional<std::string> text(std::string_view sql, const Parameters& = {}) const;
};

/// The conditions of a list that people narrow as they like: only those asked for stand in the statement, so
/// that the engine can choose an index for what is asked.
class Conditions {
public:
    /// `text` holds `?` where the value goes: `community = ?`.
    Conditions& add(std::string_view text, record::Value);
    /// The same, left out where there is nothing to ask for.
    Conditions& add_if(std::string_view text, const std::string& value);
    Conditions& add_if(std::string_view text, const std::optional<Date>& day);
    /// One of these communities, or one of these grids of a community; nothing: anywhere.
    Conditions& within_places(std::string_view community_column, std::string_view grid_column,
                              const std::optional<std::vector<std::string>>& communities,
                              const std::vector<std::pair<std::string, std::string>>& grids);
    /// A condition without a value.
    Conditions& add(std::string_view text);
    /// One of these values; nothing: any.
    Conditions& within(std::string_view column, const std::optional<std::vector<std::string>>& values);

    /// `a = $1 AND b < $2`; `TRUE` where nothing was asked.
    const std::string& text() const { return text_; }
    /// Appends a value that stands behind the conditions, such as a limit; returns its place, `$3`.
    std::string place(record::Value);
    const Parameters& parameters() const { return parameters_; }

private:
    std::string text_ = "TRUE";
    Parameters parameters_;
};

/// `column IN ($5, $6)` for a choice of values, which are appended to `parameters`; `TRUE` where there is no
/// choice.
std::string within(std::string_view column, const std::optional<std::vector<std::string>>& values,
                   Parameters& parameters);

} // namespace bihuan::db
