#include "report/report_store.hpp"

#include "db/rows.hpp"

namespace bihuan::report {

std::optional<IssuedReport> newest_edition(const db::Reader& reader, const ReportPeriod& period) {
    return db::row<IssuedReport>(
        reader, R"sql(
        SELECT {columns} FROM issued_report
         WHERE kind = $1 AND year = $2 AND quarter = $3
         ORDER BY edition DESC LIMIT 1)sql",
        {std::string{code_of(period.kind)}, std::int64_t{period.year}, std::int64_t{period.quarter}});
}

std::vector<IssuedEdition> issued_editions(const db::Reader& reader) {
    std::vector<IssuedEdition> editions;
    reader.each(R"sql(
        SELECT kind, year, quarter, edition, issued_at, issued_by FROM issued_report
         ORDER BY year DESC, quarter DESC, edition DESC)sql",
                {}, [&](const db::Row& row) {
                    const auto kind = parse_enum<ReportKind>(row.text(0)).value_or(ReportKind::quarterly);
                    editions.push_back(
                        {{kind, static_cast<int>(row.integer(1)), static_cast<int>(row.integer(2))},
                         row.integer(3),
                         std::string{row.text(4)},
                         std::string{row.text(5)}});
                });
    return editions;
}

std::vector<ReportPeriod> periods_with_records(const db::Reader& reader, Date today) {
    std::optional<Date> first;
    reader.each("SELECT min(date) FROM inspection_visit", {},
                [&](const db::Row& row) { first = row.optional_date(0); });
    std::vector<ReportPeriod> periods;
    if (!first) return periods;
    for (int year = today.year(); year >= first->year(); --year) {
        periods.push_back(ReportPeriod::of_year(year));
        for (int quarter = 4; quarter >= 1; --quarter) {
            const Period days = quarter_period(year, quarter);
            if (days.from <= today && days.to >= *first)
                periods.push_back(ReportPeriod::of_quarter(year, quarter));
        }
    }
    return periods;
}

} // namespace bihuan::report
