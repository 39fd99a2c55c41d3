/// The directives that read lists of facts. Inside of the document room only; see directive.hpp.
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

/// Rows of the list: `lane`, `from`, `to`, `due` (minutes; the last two may be null), `look` (done, late,
/// open, point, hollow; `level` for a line across all lanes), `label`.
Timeline timeline_of(const std::string& path, const std::vector<OptionLine>&, const Json& facts,
                     const Place&);

} // namespace bihuan::document
