#include "report/report_period.hpp"

#include "report/texts.hpp"

#include <array>

#include <charconv>

namespace bihuan::report {

std::span<const EnumText> enum_texts(ReportKind) {
    static constexpr std::array texts{
        EnumText{"quarterly", "季度报告", "quarterly report"},
        EnumText{"annual", "年度报告", "annual report"},
    };
    return texts;
}

Period ReportPeriod::days() const {
    return kind == ReportKind::annual ? year_period(year) : quarter_period(year, quarter);
}

ReportPeriod ReportPeriod::before() const {
    if (kind == ReportKind::annual) return of_year(year - 1);
    return quarter == 1 ? of_quarter(year - 1, 4) : of_quarter(year, quarter - 1);
}

ReportPeriod ReportPeriod::year_before() const {
    return {kind, year - 1, quarter};
}

ReportPeriod ReportPeriod::next() const {
    if (kind == ReportKind::annual) return of_year(year + 1);
    return quarter == 4 ? of_quarter(year + 1, 1) : of_quarter(year, quarter + 1);
}

std::string ReportPeriod::text(Language language) const {
    const std::string number = std::to_string(year);
    if (kind == ReportKind::annual) return language == Language::zh ? number + "年" : number;
    const std::string name = quarter_text(quarter, language);
    return language == Language::zh ? number + "年" + name : "the " + name + " quarter of " + number;
}

std::string ReportPeriod::code() const {
    return std::to_string(year) + (kind == ReportKind::annual ? "" : "-Q" + std::to_string(quarter));
}

std::optional<ReportPeriod> ReportPeriod::parse(std::string_view code) {
    int year = 0;
    const auto [end, error] = std::from_chars(code.data(), code.data() + code.size(), year);
    const std::string_view rest = code.substr(static_cast<std::size_t>(end - code.data()));
    if (error != std::errc{} || year < 1900 || year > 2999) return std::nullopt;
    if (rest.empty()) return of_year(year);
    if (rest.size() == 3 && rest.starts_with("-Q") && rest[2] >= '1' && rest[2] <= '4')
        return of_quarter(year, rest[2] - '0');
    return std::nullopt;
}

Reporting reporting_on(const ReportPeriod& period, Date today) {
    const Period days = period.days();
    if (today < days.from)
        throw Problem{ProblemKind::report_in_the_future,
                      {{"period", period.text(Language::zh)},
                       {"period_en", period.text(Language::en)},
                       {"from", days.from.text()},
                       {"today", today.text()}}};
    // The last day still counts: what is found on the afternoon of 31 December belongs to the year.
    if (today <= days.to) return {period, {days.from, today}, true};
    return {period, days, false};
}

} // namespace bihuan::report
