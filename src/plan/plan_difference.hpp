/// What changed between two versions, as a reader wants it: by chapter and line, the changed words marked.
#pragma once

#include "core/json.hpp"
#include "plan/plan.hpp"

#include <vector>

namespace bihuan::plan {

/// A piece of a line; changed pieces stand in one version alone.
struct DiffPiece {
    std::string text;
    bool changed = false;
};

enum class DiffKind { removed, added, changed };

struct DiffLine {
    DiffKind kind = DiffKind::changed;
    std::size_t line_before = 0, line_after = 0; ///< 0: there is none
    std::vector<DiffPiece> before, after;
};

struct DiffChapter {
    std::string title; ///< of the later version, else of the earlier one
    std::vector<DiffLine> lines;
};

/// Chapters with a difference alone, in the order of the text.
std::vector<DiffChapter> difference_of(std::string_view before, std::string_view after);

/// The people whose names, posts or numbers differ between the facts of two versions.
struct PersonChange {
    std::string role, before, after; ///< `李主任 13800000001`; empty: nobody
};
std::vector<PersonChange> people_changed(const std::string& facts_before, const std::string& facts_after);

Json to_json(const std::vector<DiffChapter>&, const std::vector<PersonChange>&);
/// For people: `- ` and `+ ` before the lines, changed words in 【 】.
std::string to_text(const std::vector<DiffChapter>&, const std::vector<PersonChange>&, bool english);

} // namespace bihuan::plan
