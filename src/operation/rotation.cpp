#include "operation/rotation.hpp"

#include <algorithm>
#include <set>

namespace bihuan::operation {
namespace {

constexpr std::string_view prefix = "bihuan-";

/// The instant in `20241231T020000`, the office's time.
std::optional<Instant> instant_in(std::string_view digits) {
    if (digits.size() != 15 || digits[8] != 'T') return std::nullopt;
    const std::string text{digits};
    return Instant::parse(text.substr(0, 4) + "-" + text.substr(4, 2) + "-" + text.substr(6, 2) + "T" +
                          text.substr(9, 2) + ":" + text.substr(11, 2) + ":" + text.substr(13, 2) + "+08:00");
}

} // namespace

std::string backup_name(Instant now, std::string_view ending) {
    std::string digits;
    for (const char c : now.local_text().substr(0, 19))
        if (c != '-' && c != ':') digits += c;
    return std::string{prefix} + digits + std::string{ending};
}

std::vector<BackupFile> backups_in(const std::filesystem::path& folder) {
    std::vector<BackupFile> found;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator{folder, error}) {
        const std::string name = entry.path().filename().string();
        const bool ends_well = name.ends_with(".sqlite") || name.ends_with(".dump");
        if (!name.starts_with(prefix) || !ends_well || !entry.is_regular_file(error)) continue;
        if (const auto at = instant_in(std::string_view{name}.substr(prefix.size(), 15)))
            found.push_back({entry.path(), *at, entry.file_size(error)});
    }
    std::sort(found.begin(), found.end(), [](const BackupFile& one, const BackupFile& other) {
        return std::pair{one.made_at, one.path} > std::pair{other.made_at, other.path};
    });
    return found;
}

std::vector<BackupFile> outdated(const std::vector<BackupFile>& newest_first, int daily, int weekly) {
    std::set<Date> days, weeks;
    std::vector<BackupFile> gone;
    for (const auto& backup : newest_first) {
        const Date day = backup.made_at.local_date();
        const Date monday = day.plus_days(1 - day.weekday());
        // The first one met of a day or a week is its newest.
        const bool of_day = static_cast<int>(days.size()) < std::max(1, daily) && days.insert(day).second;
        const bool of_week = static_cast<int>(weeks.size()) < weekly && weeks.insert(monday).second;
        if (!of_day && !of_week) gone.push_back(backup);
    }
    return gone;
}

} // namespace bihuan::operation
