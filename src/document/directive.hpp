/// What Markdown lacks, written as fenced blocks: table, chart, tree, timeline, cover, flow, cards,
/// form, signatures, seal, photos, labels, signature, closing, contents, page, pagebreak.
///
/// The info string is `NAME PATH`; the body has options `key = value` and, for tables, columns `header |
/// field | format`.
#pragma once

#include "core/json.hpp"
#include "document/block.hpp"

namespace bihuan::document {

/// The block that the fenced block at `place` stands for, with its rows taken from `facts`.
/// Throws Problem bad_template {file, line, reason}, with the line of the option or column that is wrong.
Block directive(const std::string& info, const std::string& body, const Json& facts, const Place& place,
                bool english);

} // namespace bihuan::document
