#include "workpaper/facts.hpp"

#include "core/date_words.hpp"
#include "core/problem.hpp"
#include "core/text.hpp"
#include "report/texts.hpp"
#include "workpaper/hazard_lines.hpp"

namespace bihuan::workpaper {
namespace {

hazard::Filter found_in_period(const Asked& asked) {
    hazard::Filter filter;
    filter.community = asked.community;
    filter.enterprise = asked.enterprise;
    filter.found_from = asked.period.from;
    filter.found_to = asked.as_of();
    filter.today = asked.today();
    filter.areas = asked.areas;
    filter.grids = asked.grids;
    return filter;
}

/// Which places the paper speaks of.
std::string scope_text(const Asked& asked) {
    if (!asked.community.empty()) return asked.community;
    return asked.areas ? text::join(*asked.areas, "、") : std::string{};
}

/// Papers of a period; the others are of today.
bool is_of_period(WorkpaperKind kind) {
    return kind == WorkpaperKind::hazard_ledger || kind == WorkpaperKind::leader_brief ||
           kind == WorkpaperKind::statistics_table || kind == WorkpaperKind::publicity_list;
}

Json::Object frame(const Asked& asked) {
    const auto& kind = text_of(asked.kind);
    const std::string scope = scope_text(asked);
    const auto range = [&](Language language) {
        return is_of_period(asked.kind) ? report::range_text(asked.period, language) : std::string{};
    };
    return {{"kind", kind.code},
            {"title", kind.zh},
            {"title_en", kind.en},
            {"office", asked.office},
            {"superior", asked.superior},
            {"community", asked.community},
            {"scope_text", scope},
            {"from", asked.period.from.text()},
            {"to", asked.period.to.text()},
            {"range_text", range(Language::zh)},
            {"range_text_en", range(Language::en)},
            {"as_of", asked.as_of().text()},
            {"as_of_text", date_words(asked.as_of())},
            {"as_of_text_en", date_words(asked.as_of(), Language::en)},
            {"made_on", asked.today().text()},
            {"made_on_text", date_words(asked.today())},
            {"made_on_text_en", date_words(asked.today(), Language::en)}};
}

void add_hazard_ledger(const db::Reader& reader, const Asked& asked, Json::Object& facts) {
    Json::List rows;
    Json counts = each_row(reader, asked, [&](const Json& row) { rows.push_back(row); });
    facts.emplace_back("counts", std::move(counts));
    facts.emplace_back("has_rows", !rows.empty());
    facts.emplace_back("hazards", std::move(rows));
}

} // namespace

bool streams(WorkpaperKind kind) {
    return kind == WorkpaperKind::hazard_ledger;
}

Json frame_of(const db::Reader&, const Asked& asked) {
    return frame(asked);
}

Json each_row(const db::Reader& reader, const Asked& asked, const RowTaker& take) {
    return each_hazard_line(reader, found_in_period(asked), asked.as_of(),
                            [&](const Hazard&, const Json& line) { take(line); })
        .json();
}

Json facts_of(const db::Reader& reader, const Asked& asked) {
    Json::Object facts = frame(asked);
    switch (asked.kind) {
    case WorkpaperKind::hazard_ledger:
        add_hazard_ledger(reader, asked, facts);
        break;
    case WorkpaperKind::enterprise_file:
        add_enterprise_file(reader, asked, facts);
        break;
    case WorkpaperKind::overdue_list:
        add_overdue_list(reader, asked, facts);
        break;
    case WorkpaperKind::leader_brief:
        add_leader_brief(reader, asked, facts);
        break;
    case WorkpaperKind::reminder_letters:
        add_reminder_letters(reader, asked, facts);
        break;
    case WorkpaperKind::statistics_table:
        add_statistics_table(reader, asked, facts);
        break;
    case WorkpaperKind::publicity_list:
        add_publicity_list(reader, asked, facts);
        break;
    case WorkpaperKind::enterprise_labels:
        add_enterprise_labels(reader, asked, facts);
        break;
    }
    return facts;
}

std::string community_of_figures(const Asked& asked) {
    if (!asked.community.empty() || !asked.areas) return asked.community;
    if (asked.areas->size() == 1) return asked.areas->front();
    throw Problem{ProblemKind::area_required, {{"areas", text::join(*asked.areas, "、")}}};
}

void require_printable(std::int64_t rows) {
    if (rows > most_printed_rows)
        throw Problem{ProblemKind::invalid_input,
                      {},
                      {{"/format",
                        FieldFault::too_large,
                        {{"limit", std::to_string(most_printed_rows)}},
                        "打印的行数（更多的行请用 xlsx）",
                        "rows of a printed paper (take xlsx for more)"}}};
}

} // namespace bihuan::workpaper
