/// Documents written in a line or two, and what stands on their pages.
#pragma once

#include "core/problem.hpp"
#include "core/text.hpp"
#include "document/document.hpp"

#include <cmath>
#include <map>
#include <string>
#include <vector>

namespace bihuan::document {

inline const Fonts& fonts() {
    static const Fonts loaded = Fonts::load(BIHUAN_BINARY_DIR "/fonts");
    return loaded;
}

inline Source source_of(std::string text, std::map<std::string, std::string> parts = {}) {
    return {"report.zh.md", std::move(text),
            [parts = std::move(parts)](const std::string& name) -> std::optional<std::string> {
                const auto part = parts.find(name);
                return part == parts.end() ? std::nullopt : std::optional{part->second};
            }};
}

inline PagedDocument pages(std::string text, const Json& facts = Json{Json::Object{}}) {
    return pages_of(source_of(std::move(text)), facts, fonts());
}

/// A line of a page: what is read on one height, from left to right.
struct PageLine {
    Points y = 0, left = 0, right = 0;
    std::u32string text;
};

inline std::vector<PageLine> lines_of(const Page& page) {
    std::map<long, PageLine> lines;
    for (const auto& item : page.items)
        if (const auto* run = std::get_if<TextRun>(&item)) {
            auto& line = lines[std::lround(run->y * 10)];
            Points end = run->x;
            for (const Points advance : run->advances)
                end += advance;
            line.left = line.text.empty() ? run->x : std::min(line.left, run->x);
            line.right = std::max(line.right, end);
            line.y = run->y;
            line.text += run->characters;
        }
    std::vector<PageLine> out;
    for (auto& [key, line] : lines)
        out.push_back(std::move(line));
    return out;
}

/// All text of a page, a line each.
inline std::string text_of(const Page& page) {
    std::string out;
    for (const auto& line : lines_of(page))
        out += text::utf8(line.text) + "\n";
    return out;
}

inline bool has(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

/// The words of the Problem that `act` throws; empty where it throws none.
template<class Act>
std::string refusal(const Act& act) {
    try {
        act();
    } catch (const Problem& problem) {
        return problem.report(Language::zh);
    }
    return {};
}

} // namespace bihuan::document
