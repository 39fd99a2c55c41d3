#include "report/difference.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <unordered_map>

namespace bihuan::report {
namespace {

constexpr std::size_t most = 200;

// What is a figure in the tree; the rest are words made from these.
constexpr std::array compared{"period",      "inspections", "hazards",    "by_community", "by_industry",
                              "by_category", "by_month",    "by_quarter", "by_kind",      "by_leader",
                              "effort",      "statutory",   "lists",      "comparison",   "months"};
// What names a row of a list.
constexpr std::array keys{"figure", "name", "code", "sector", "leader"};

const std::string* key_of(const Json& row) {
    for (const auto* name : keys)
        if (const Json* value = row.find(name); value && value->text()) return value->text();
    return nullptr;
}

class Comparing {
public:
    std::vector<Difference> differences;

    void compare(const std::string& where, const Json& issued, const Json& today) {
        if (issued == today || differences.size() == most) return;
        if (issued.object() && today.object())
            members(where, issued, today);
        else if (issued.list() && today.list() && rows_have_keys(issued) && rows_have_keys(today))
            rows(where, issued, today);
        else
            differences.push_back({where, issued, today});
    }

private:
    static bool is_text_of(const std::string& name) {
        return name.ends_with("_text") || name.ends_with("_text_en") || name.ends_with("_en");
    }
    static bool rows_have_keys(const Json& list) {
        for (const auto& row : *list.list())
            if (!key_of(row)) return false;
        return true;
    }
    using Keyed = std::unordered_map<std::string_view, const Json*>;
    static Keyed keyed(const Json& list) {
        Keyed rows;
        for (const auto& row : *list.list())
            rows.emplace(*key_of(row), &row);
        return rows;
    }

    void members(const std::string& where, const Json& issued, const Json& today) {
        static const Json none;
        const auto place = [&](const std::string& name) { return where.empty() ? name : where + "." + name; };
        for (const auto& [name, value] : *issued.object()) {
            if (is_text_of(name)) continue;
            const Json* other = today.find(name);
            compare(place(name), value, other ? *other : none);
        }
        for (const auto& [name, value] : *today.object())
            if (!is_text_of(name) && !issued.find(name)) compare(place(name), none, value);
    }

    void rows(const std::string& where, const Json& issued, const Json& today) {
        static const Json none;
        const auto place = [&](const std::string& key) { return fmt::format("{}[{}]", where, key); };
        const Keyed before = keyed(issued), now = keyed(today);
        for (const auto& row : *issued.list()) {
            const auto same = now.find(*key_of(row));
            compare(place(*key_of(row)), row, same == now.end() ? none : *same->second);
        }
        for (const auto& row : *today.list())
            if (!before.contains(*key_of(row))) compare(place(*key_of(row)), none, row);
    }
};

} // namespace

std::vector<Difference> differences_between(const Json& issued, const Json& today) {
    Comparing comparing;
    static const Json none;
    for (const auto* name : compared) {
        const Json* before = issued.find(name);
        const Json* now = today.find(name);
        comparing.compare(name, before ? *before : none, now ? *now : none);
    }
    return std::move(comparing.differences);
}

std::vector<Difference> differences_of_all(const Json& issued, const Json& today) {
    // What changes with the day of printing, and what the issue itself adds.
    constexpr std::array of_the_issue{"made_on", "issued", "is_issued", "document_no", "draft"};
    const auto facts = [&](const Json& of) {
        Json::Object members;
        for (const auto& [name, value] : *of.object())
            if (std::ranges::find(of_the_issue, name) == of_the_issue.end())
                members.emplace_back(name, value);
        return Json{std::move(members)};
    };
    Comparing comparing;
    comparing.compare({}, facts(issued), facts(today));
    return std::move(comparing.differences);
}

Json to_json(const std::vector<Difference>& differences) {
    Json::List list;
    for (const auto& [where, issued, today] : differences)
        list.push_back(Json::Object{{"where", where}, {"issued", issued}, {"today", today}});
    return list;
}

} // namespace bihuan::report
