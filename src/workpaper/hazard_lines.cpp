#include "workpaper/hazard_lines.hpp"

#include "core/redaction.hpp"
#include "core/text.hpp"
#include "hazard/hazard_rules.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace bihuan::workpaper {
namespace {

constexpr std::int64_t lines_at_once = 500;

struct Round {
    std::string measures;
    std::optional<Date> rectified_on;
};
struct Look {
    std::string day, by, result;
};

/// What stands beside the hazards of one batch, by their identities.
struct Beside {
    std::unordered_map<std::string, Round> rounds; ///< the last one that was known on the day
    std::unordered_map<std::string, Look> looks;
    std::unordered_map<std::string, Date> extended;
    std::unordered_map<std::string, Attached> attached;
    std::unordered_map<std::string, std::string> orders;                ///< numbers of the documents
    std::unordered_map<std::string, std::string> visits;                ///< codes, by inspection
    std::unordered_map<std::string, std::string> officers;              ///< names, by inspection
    std::unordered_map<std::string, std::array<std::string, 3>> places; ///< name, code, address
    std::unordered_map<std::string, std::string> grids;
};

/// Entries `of` the hazards from $1 to $2; identities of one batch are neighbours, or nearly.
Beside beside(const db::Reader& reader, const std::vector<Hazard>& batch, Date as_of) {
    Beside all;
    const std::string first = std::min_element(batch.begin(), batch.end(), [](auto& one, auto& other) {
                                  return one.id < other.id;
                              })->id.text();
    const std::string last = std::max_element(batch.begin(), batch.end(), [](auto& one, auto& other) {
                                 return one.id < other.id;
                             })->id.text();
    const db::Parameters range{first, last};
    const db::Parameters known{first, last, as_of};
    reader.each("SELECT hazard, measures, rectified_on FROM hazard_round WHERE hazard >= $1 AND hazard <= $2 "
                "AND (rectified_on IS NULL OR rectified_on <= $3) ORDER BY hazard, round",
                known, [&](const db::Row& row) {
                    all.rounds[std::string{row.text(0)}] = {std::string{row.text(1)}, row.optional_date(2)};
                });
    reader.each("SELECT hazard, reinspected_on, reinspector, result FROM hazard_reinspection WHERE hazard >= "
                "$1 AND hazard <= $2 AND reinspected_on <= $3 ORDER BY hazard, round, id",
                known, [&](const db::Row& row) {
                    all.looks[std::string{row.text(0)}] = {std::string{row.text(1)}, std::string{row.text(2)},
                                                           std::string{row.text(3)}};
                });
    reader.each("SELECT hazard, max(due_date) FROM hazard_extension WHERE hazard >= $1 AND hazard <= $2 AND "
                "granted_on <= $3 GROUP BY hazard",
                known,
                [&](const db::Row& row) { all.extended.emplace(std::string{row.text(0)}, row.date(1)); });
    reader.each("SELECT subject, purpose, count(*) FROM evidence_attached WHERE subject >= $1 AND subject <= "
                "$2 AND subject_type = 'hazard' AND purpose IN ('before', 'after') GROUP BY subject, purpose",
                range, [&](const db::Row& row) {
                    auto& of = all.attached[std::string{row.text(0)}];
                    (row.text(1) == "before" ? of.before : of.after) += row.integer(2);
                });
    reader.each("SELECT hazard, document_no FROM hazard_order WHERE hazard >= $1 AND hazard <= $2 AND "
                "ordered_on <= $3 AND document_no <> '' ORDER BY hazard, ordered_on",
                known,
                [&](const db::Row& row) { all.orders[std::string{row.text(0)}] = std::string{row.text(1)}; });
    const std::string of_batch = " IN (SELECT inspection FROM hazard_timeline WHERE id >= $1 AND id <= $2)";
    reader.each("SELECT id, code FROM inspection_visit WHERE id" + of_batch, range, [&](const db::Row& row) {
        all.visits.emplace(std::string{row.text(0)}, std::string{row.text(1)});
    });
    reader.each("SELECT inspection, name FROM inspection_attendance WHERE inspection" + of_batch +
                    " ORDER BY inspection, position",
                range, [&](const db::Row& row) {
                    auto& names = all.officers[std::string{row.text(0)}];
                    names += (names.empty() ? "" : "、") + std::string{row.text(1)};
                });
    const std::string places = " IN (SELECT enterprise FROM hazard_timeline WHERE id >= $1 AND id <= $2)";
    reader.each("SELECT id, name, uscc, address FROM enterprise_identity WHERE id" + places, range,
                [&](const db::Row& row) {
                    all.places.emplace(std::string{row.text(0)},
                                       std::array{std::string{row.text(1)}, std::string{row.text(2)},
                                                  std::string{row.text(3)}});
                });
    reader.each("SELECT id, grid FROM enterprise_grid WHERE id" + places, range, [&](const db::Row& row) {
        all.grids.emplace(std::string{row.text(0)}, std::string{row.text(1)});
    });
    return all;
}

template<class Map>
auto at_or_empty(const Map& map, const std::string& key) {
    const auto found = map.find(key);
    return found == map.end() ? typename Map::mapped_type{} : found->second;
}

Json day_or_null(const std::optional<Date>& day) {
    return day ? Json{day->text()} : Json{};
}

/// As of the day: what came later is not known.
std::optional<Date> known(const std::optional<Date>& day, Date as_of) {
    return day && *day <= as_of ? day : std::nullopt;
}

struct Standing {
    std::optional<Date> due, closed, rectified;
    std::int64_t overdue = 0;
};

Standing standing_of(const Hazard& hazard, const Beside& all, Date as_of) {
    Standing of;
    of.due = hazard.due_date;
    if (const auto extended = all.extended.find(hazard.id.text());
        extended != all.extended.end() && of.due && *of.due < extended->second)
        of.due = extended->second;
    of.closed = known(hazard.closed_on, as_of);
    const auto round = all.rounds.find(hazard.id.text());
    of.rectified = known(hazard.rectified_on, as_of);
    if (!of.rectified && round != all.rounds.end()) of.rectified = round->second.rectified_on;
    if (!of.closed && of.due && *of.due < as_of) of.overdue = days_between(*of.due, as_of);
    return of;
}

Json line_of(const Hazard& hazard, const Beside& all, const Standing& of, Date as_of) {
    const std::string id = hazard.id.text();
    const auto round = at_or_empty(all.rounds, id);
    const auto look = at_or_empty(all.looks, id);
    const auto place = at_or_empty(all.places, hazard.enterprise.text());
    const auto& level = text_of(hazard.level);
    const auto& state = text_of(hazard::state_on(hazard, as_of));
    const auto result = parse_enum<ReinspectionResult>(look.result);
    const auto attached = at_or_empty(all.attached, id);
    const auto lack = [&](Language language) {
        return text::join(lacking(hazard, attached, of.rectified || of.closed, language),
                          language == Language::zh ? "；" : "; ");
    };
    return Json::Object{
        {"id", id},
        {"code", hazard.code},
        {"enterprise", redacted(place[0])},
        {"uscc", place[1]},
        {"community", hazard.community},
        {"grid", at_or_empty(all.grids, hazard.enterprise.text())},
        {"address", redacted(place[2])},
        {"industry", hazard.industry},
        {"inspection_code", at_or_empty(all.visits, hazard.inspection.text())},
        {"found_on", hazard.found_on.text()},
        {"inspectors", at_or_empty(all.officers, hazard.inspection.text())},
        {"description", redacted(hazard.description)},
        {"site_part", redacted(hazard.site_part)},
        {"category", hazard.category},
        {"level", level.zh},
        {"level_en", level.en},
        {"basis", hazard.criterion.empty() ? hazard.basis : hazard.criterion},
        {"responsible", redacted(hazard.responsible)},
        {"tracking_officer", hazard.tracking_officer},
        {"order_no", at_or_empty(all.orders, id)},
        {"due_date", day_or_null(of.due)},
        {"measures", redacted(round.measures)},
        {"rectified_on", day_or_null(of.rectified)},
        {"reinspected_on", look.day.empty() ? Json{} : Json{look.day}},
        {"reinspector", look.by},
        {"result", result ? Json{text_of(*result).zh} : Json{}},
        {"result_en", result ? Json{text_of(*result).en} : Json{}},
        {"state", state.zh},
        {"state_en", state.en},
        {"closed_on", day_or_null(of.closed)},
        {"days_overdue", of.overdue > 0 ? Json{of.overdue} : Json{}},
        {"transferred_to", known(hazard.transferred_on, as_of) ? redacted(hazard.transferred_to) : ""},
        {"remark", lack(Language::zh)},
        {"remark_en", lack(Language::en)}};
}

} // namespace

std::vector<std::string> lacking(const Hazard& hazard, const Attached& attached, bool rectified,
                                 Language language) {
    const bool zh = language == Language::zh;
    std::vector<std::string> all;
    if (attached.before == 0) all.emplace_back(zh ? "缺少整改前照片" : "no photo of before");
    if (rectified && attached.after == 0) all.emplace_back(zh ? "缺少整改后照片" : "no photo of afterwards");
    if (hazard.level == HazardLevel::major && hazard.criterion.empty())
        all.emplace_back(zh ? "缺少重大隐患判定依据" : "no criterion of a major hazard");
    if (!rectified && hazard.responsible.empty())
        all.emplace_back(zh ? "缺少整改责任人" : "nobody named to rectify it");
    return all;
}

Json LineCounts::json() const {
    return Json::Object{
        {"rows", rows}, {"closed", closed}, {"open", open}, {"overdue", overdue}, {"major", major}};
}

LineCounts each_hazard_line(const db::Reader& reader, const hazard::Filter& filter, Date as_of,
                            const LineTaker& take) {
    LineCounts counts;
    std::string last;
    for (;;) {
        const auto batch = hazard::page(reader, filter, last, lines_at_once);
        if (batch.empty()) return counts;
        last = batch.back().id.text();
        const Beside all = beside(reader, batch, as_of);
        for (const auto& hazard : batch) {
            if (hazard.voided_on && *hazard.voided_on <= as_of) continue;
            const Standing of = standing_of(hazard, all, as_of);
            ++counts.rows;
            ++(of.closed ? counts.closed : counts.open);
            if (of.overdue > 0) ++counts.overdue;
            if (hazard.level == HazardLevel::major) ++counts.major;
            take(hazard, line_of(hazard, all, of, as_of));
        }
        if (batch.size() < static_cast<std::size_t>(lines_at_once)) return counts;
    }
}

} // namespace bihuan::workpaper
