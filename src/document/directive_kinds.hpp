/// The directives that read facts. Inside of the document room only; see directive.hpp.
#pragma once

#include "document/block.hpp"
#include "document/option_lines.hpp"

namespace bihuan::document {

Table table_of(const std::string& path, const std::vector<OptionLine>&, const Json& facts, const Place&,
               bool english);
/// `words` are the kind and the path: `bars`, `by_category`.
Chart chart_of(const std::vector<std::string>& words, const std::vector<OptionLine>&, const Json& facts,
               const Place&);
Tree tree_of(const std::string& path, const std::vector<OptionLine>&, const Json& facts, const Place&);

Cover cover_of(const std::vector<OptionLine>&);
/// Rows of the list: `kind` (start, step, decision, branches, end), `text`, `note`, `side`, `branches`
/// (`label`, `text`).
Flow flow_of(const std::string& path, const std::vector<OptionLine>&, const Json& facts, const Place&);
/// Rows of the list: `title`, `subtitle`, `body` (Markdown), `footer`, `address`.
Cards cards_of(const std::string& path, const std::vector<OptionLine>&, const Json& facts, const Place&,
               bool english);
/// Rows of the list: `lane`, `from`, `to`, `due` (minutes; the last two may be null), `look` (done, late,
/// open, point, hollow; `level` for a line across all lanes), `label`.
Timeline timeline_of(const std::string& path, const std::vector<OptionLine>&, const Json& facts,
                     const Place&);

/// Rows of labels and values; the values are paths into the facts, or literal in "double quotes".
Form form_of(const std::vector<OptionLine>&, const Json& facts, const Place&, bool english);
/// Rows of the list: `label`, `names`, `image`, `date`, `note`; all but the first may be null.
Signatures signatures_of(const std::string& path, const std::vector<OptionLine>&, const Json& facts,
                         const Place&, bool english);
Seal seal_of(const std::vector<OptionLine>&);
/// Rows of the list: `sha256`, `caption`, `note`; in pairs `before_sha256`, `before_caption`, `after_sha256`,
/// `after_caption`.
Photos photos_of(const std::string& path, const std::vector<OptionLine>&, const Json& facts, const Place&);
/// Rows of the list: `title`, `lines`, `address`.
Labels labels_of(const std::string& path, const std::vector<OptionLine>&, const Json& facts, const Place&);

} // namespace bihuan::document
