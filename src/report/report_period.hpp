/// The period of a report: a quarter or a year, over or still running.
#pragma once

#include "core/date.hpp"
#include "core/enum_text.hpp"
#include "core/problem.hpp"

#include <optional>
#include <string>

namespace bihuan::report {

enum class ReportKind { quarterly, annual };
std::span<const EnumText> enum_texts(ReportKind);

struct ReportPeriod {
    ReportKind kind = ReportKind::quarterly;
    int year = 0;
    int quarter = 0; ///< 1…4; 0 for a year

    static ReportPeriod of_quarter(int year, int quarter) { return {ReportKind::quarterly, year, quarter}; }
    static ReportPeriod of_year(int year) { return {ReportKind::annual, year, 0}; }
    bool operator==(const ReportPeriod&) const = default;

    /// From its first to its last day.
    Period days() const;
    /// The quarter or year before it.
    ReportPeriod before() const;
    /// The same quarter of the year before; of a year, the year before.
    ReportPeriod year_before() const;
    ReportPeriod next() const;
    /// 2023年第一季度, 2023年; `the first quarter of 2023`, `2023`.
    std::string text(Language) const;
    /// `2023-Q1`, `2023`: for names of files and addresses.
    std::string code() const;
    /// The period with this code, or nothing.
    static std::optional<ReportPeriod> parse(std::string_view code);
};

/// What can be said of a period today.
struct Reporting {
    ReportPeriod period;
    Period days;              ///< ends today where the period is not over
    bool provisional = false; ///< the period is not over
};

/// Throws Problem report_in_the_future where the period has not begun.
Reporting reporting_on(const ReportPeriod&, Date today);

} // namespace bihuan::report
