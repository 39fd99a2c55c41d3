/// How long what is kept, and by what rule: data, not code.
///
/// retention_rules.csv comes with the program; an office's own file of that name in its data folder takes its
/// place. What is purged are traces of working, such as ended sessions. Records and evidence are never
/// purged by the program: their rules say `keep`, and what has grown older than its period is only shown, for
/// people to decide with their archive.
#pragma once

#include "core/enum_text.hpp"
#include "core/json.hpp"
#include "db/database.hpp"

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace bihuan::operation {

enum class RetentionUnit { day, month, year };
std::span<const EnumText> enum_texts(RetentionUnit);
enum class RetentionAction { purge, keep };
std::span<const EnumText> enum_texts(RetentionAction);

struct RetentionRule {
    std::string code; ///< what it is about; codes are the program's
    std::string title_zh, title_en;
    int count = 0;
    RetentionUnit unit = RetentionUnit::day;
    RetentionAction action = RetentionAction::keep;
    std::string basis_zh, basis_en;
    bool verified = false; ///< whether the period was compared with the office's own rules
};

/// From CSV with the columns of retention_rules.csv in any order; no quotes, cells hold no comma. Throws
/// Problem bad_retention_rules with file, line and column.
std::vector<RetentionRule> read_retention_rules(std::string_view csv, std::string_view file);
/// The office's own table in `folder`, or the one of the program.
std::vector<RetentionRule> retention_rules(const std::filesystem::path& folder);

/// What was made before this day has been kept long enough on `today`.
Date kept_since(const RetentionRule&, Date today);

/// A rule on a day.
struct RetentionDays {
    Date before; ///< what is older has been kept long enough
    Date today;  ///< on which a legal hold is in force, or not
};

/// What the program can count, and maybe purge, under a code. Rooms offer the functions.
struct Retained {
    std::string_view code;
    std::function<std::int64_t(const db::Reader&, const RetentionDays&)> count;
    std::function<std::int64_t(db::Transaction&, const RetentionDays&)>
        purge; ///< none: records, never purged
    std::function<std::int64_t(const db::Reader&, const RetentionDays&)> held; ///< none: nothing can be held
};

/// How a rule stands today.
struct RetentionState {
    RetentionRule rule;
    Date before;
    std::int64_t due = 0;  ///< older than its period
    std::int64_t held = 0; ///< of records that are due, those under legal hold
};
std::vector<RetentionState> due_by_retention(const db::Reader&, const std::vector<RetentionRule>&,
                                             const std::vector<Retained>&, Date today);
/// As an object with the members of the rule.
Json to_json(const RetentionState&);

/// Purges what its rule says, one transaction for each rule; returns how many rows went, by code.
std::vector<std::pair<std::string, std::int64_t>> purge(db::Database&, const std::vector<RetentionRule>&,
                                                        const std::vector<Retained>&);

} // namespace bihuan::operation
