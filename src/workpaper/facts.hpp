/// The facts of a working paper: one tree of JSON from which page, workbook and JSON come, so that they
/// cannot disagree. Figures are those of the room statistics; rows come from the stores of the rooms. No
/// telephone number stands in any paper, and nobody who complained.
#pragma once

#include "core/json.hpp"
#include "db/query.hpp"
#include "workpaper/asked.hpp"

#include <functional>

namespace bihuan::workpaper {

/// Everything, the rows of all tables included. Throws Problem not_found where the enterprise is not there or
/// not in the areas, invalid_input where it, or a leader, is not named; the paper for printing is refused
/// with invalid_input where it would have more than `most_printed_rows`.
Json facts_of(const db::Reader&, const Asked&);

using RowTaker = std::function<void(const Json&)>;
/// Whether the rows of the paper may be more than memory should hold; then `frame_of` gives the facts without
/// them, and `each_row` the rows one by one; it returns the counts that `facts_of` has under `counts`.
bool streams(WorkpaperKind);
Json frame_of(const db::Reader&, const Asked&);
Json each_row(const db::Reader&, const Asked&, const RowTaker&);

// ---- the papers; each adds its members ----

void add_enterprise_file(const db::Reader&, const Asked&, Json::Object&);
void add_overdue_list(const db::Reader&, const Asked&, Json::Object&);
void add_leader_brief(const db::Reader&, const Asked&, Json::Object&);
void add_reminder_letters(const db::Reader&, const Asked&, Json::Object&);
void add_statistics_table(const db::Reader&, const Asked&, Json::Object&);
void add_publicity_list(const db::Reader&, const Asked&, Json::Object&);
void add_enterprise_labels(const db::Reader&, const Asked&, Json::Object&);

// ---- what they share ----

/// The one community that figures are asked for; empty: the whole office. Who may see several and names none
/// is asked to choose. Throws Problem area_required.
std::string community_of_figures(const Asked&);
/// Throws Problem invalid_input where there are more rows than can be printed.
void require_printable(std::int64_t rows);

} // namespace bihuan::workpaper
