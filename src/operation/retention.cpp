#include "operation/retention.hpp"

#include "core/embedded.hpp"
#include "core/problem.hpp"
#include "core/text.hpp"

#include <array>
#include <charconv>
#include <fstream>
#include <iterator>
#include <map>

namespace bihuan::embedded {
std::span<const EmbeddedFile> retention_rules();
}

namespace bihuan::operation {
namespace {

constexpr const char* file_name = "retention_rules.csv";

class RuleReader {
public:
    RuleReader(std::string_view csv, std::string_view file) : csv_(csv), file_(file) {}

    std::vector<RetentionRule> read() {
        std::vector<RetentionRule> rules;
        std::vector<std::string> header;
        if (csv_.starts_with("\xEF\xBB\xBF")) csv_.remove_prefix(3);
        while (!csv_.empty()) {
            ++line_;
            const auto end = csv_.find('\n');
            const auto text = text::trim(csv_.substr(0, end));
            csv_.remove_prefix(end == std::string_view::npos ? csv_.size() : end + 1);
            if (text.empty()) continue;
            const auto cells = cells_of(text);
            if (header.empty()) {
                header = cells;
                continue;
            }
            row_.clear();
            for (std::size_t i = 0; i < header.size() && i < cells.size(); ++i)
                row_[header[i]] = cells[i];
            rules.push_back(rule());
        }
        return rules;
    }

private:
    static std::vector<std::string> cells_of(std::string_view line) {
        std::vector<std::string> cells;
        for (;;) {
            const auto comma = line.find(',');
            cells.emplace_back(text::trim(line.substr(0, comma)));
            if (comma == std::string_view::npos) return cells;
            line.remove_prefix(comma + 1);
        }
    }

    RetentionRule rule() const {
        RetentionRule rule;
        rule.code = cell("code");
        rule.title_zh = cell("title_zh");
        rule.title_en = cell("title_en");
        const auto count = cell("count");
        const auto [end, error] = std::from_chars(count.data(), count.data() + count.size(), rule.count);
        if (error != std::errc{} || end != count.data() + count.size() || rule.count < 1) refuse("count");
        rule.unit = choice<RetentionUnit>("unit");
        rule.action = choice<RetentionAction>("action");
        rule.basis_zh = cell("basis_zh");
        rule.basis_en = cell("basis_en");
        rule.verified = cell("verified") == "yes";
        return rule;
    }
    const std::string& cell(const std::string& column) const {
        const auto found = row_.find(column);
        if (found == row_.end() || found->second.empty()) refuse(column);
        return found->second;
    }
    template<class E>
    E choice(const std::string& column) const {
        const auto value = parse_enum<E>(cell(column));
        if (!value) refuse(column);
        return *value;
    }
    [[noreturn]] void refuse(const std::string& column) const {
        throw Problem{ProblemKind::bad_retention_rules,
                      {{"file", std::string{file_}}, {"line", std::to_string(line_)}, {"column", column}}};
    }

    std::string_view csv_, file_;
    int line_ = 0;
    std::map<std::string, std::string> row_;
};

const Retained* retained_under(const std::vector<Retained>& all, std::string_view code) {
    for (const auto& one : all)
        if (one.code == code) return &one;
    return nullptr;
}

} // namespace

std::span<const EnumText> enum_texts(RetentionUnit) {
    static constexpr std::array texts{EnumText{"day", "天", "days"}, EnumText{"month", "个月", "months"},
                                      EnumText{"year", "年", "years"}};
    return texts;
}

std::span<const EnumText> enum_texts(RetentionAction) {
    static constexpr std::array texts{EnumText{"purge", "清理", "purge"},
                                      EnumText{"keep", "保留，只提示", "keep, and show"}};
    return texts;
}

std::vector<RetentionRule> read_retention_rules(std::string_view csv, std::string_view file) {
    return RuleReader{csv, file}.read();
}

std::vector<RetentionRule> retention_rules(const std::filesystem::path& folder) {
    const auto own = folder / file_name;
    if (std::ifstream in{own, std::ios::binary}; in) {
        const std::string bytes{std::istreambuf_iterator<char>{in}, {}};
        return read_retention_rules(bytes, own.string());
    }
    return read_retention_rules(embedded::retention_rules().front().bytes, file_name);
}

Date kept_since(const RetentionRule& rule, Date today) {
    if (rule.unit == RetentionUnit::day) return today.plus_days(-rule.count);
    const int months =
        today.year() * 12 + today.month() - 1 - rule.count * (rule.unit == RetentionUnit::year ? 12 : 1);
    for (int day = today.day();; --day) // 31 March less a month is the last of February
        if (const auto date = Date::from(months / 12, months % 12 + 1, day)) return *date;
}

std::vector<RetentionState> due_by_retention(const db::Reader& reader,
                                             const std::vector<RetentionRule>& rules,
                                             const std::vector<Retained>& all, Date today) {
    std::vector<RetentionState> states;
    for (const auto& rule : rules) {
        const Date before = kept_since(rule, today);
        const auto* retained = retained_under(all, rule.code);
        const RetentionDays days{before, today};
        states.push_back({rule, before, retained ? retained->count(reader, days) : 0,
                          retained && retained->held ? retained->held(reader, days) : 0});
    }
    return states;
}

Json to_json(const RetentionState& state) {
    const auto& rule = state.rule;
    return Json::Object{{"code", rule.code},          {"title_zh", rule.title_zh},
                        {"title_en", rule.title_en},  {"count", rule.count},
                        {"unit", code_of(rule.unit)}, {"action", code_of(rule.action)},
                        {"basis_zh", rule.basis_zh},  {"basis_en", rule.basis_en},
                        {"verified", rule.verified},  {"before", state.before.text()},
                        {"due", state.due},           {"held", state.held}};
}

std::vector<std::pair<std::string, std::int64_t>>
purge(db::Database& database, const std::vector<RetentionRule>& rules, const std::vector<Retained>& all) {
    std::vector<std::pair<std::string, std::int64_t>> purged;
    for (const auto& rule : rules) {
        const auto* retained = retained_under(all, rule.code);
        // A table that says `purge` of records changes nothing: no room offers a function for that.
        if (rule.action != RetentionAction::purge || !retained || !retained->purge) continue;
        const auto count = database.housekeeping([&](db::Transaction& transaction) {
            const Date today = transaction.today();
            return retained->purge(transaction, {kept_since(rule, today), today});
        });
        purged.emplace_back(rule.code, count);
    }
    return purged;
}

} // namespace bihuan::operation
