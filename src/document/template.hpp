/// The first stage of a document: a clerk's template and the facts become Markdown.
///
/// Mustache without logic: `{{name}}`, `{{hazards.found}}`, sections `{{#list}}…{{/list}}`,
/// `{{^list}}…{{/list}}`, `{{> part}}`. A name that the facts do not have is a Problem that names file and
/// line, never an empty place. What a fact says is escaped, so that nothing typed by an inspector can become
/// a table cell, a heading or a directive.
#pragma once

#include "core/json.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace bihuan::document {

/// What a document is made from.
struct Source {
    std::string file; ///< for messages: reports/quarterly/quarterly.zh.md
    std::string text; ///< Markdown with names and directives; front matter between two --- lines
    /// The text of `{{> name}}`, nothing where there is no such part. May be empty.
    std::function<std::optional<std::string>(const std::string& name)> partial;
};

/// The Markdown of `source` with the facts in their places. null shows as —; in a section null, false, 0, an
/// empty text and an empty list count as absent. Throws Problem bad_template {file, line, reason}.
std::string fill_in(const Source& source, const Json& facts);

/// `text` so that Markdown shows it as it is: a backslash before each punctuation mark of ASCII, line ends as
/// U+2028.
std::string escape(std::string_view text);
/// The text that `escape` was given; for directives, whose lines Markdown leaves alone.
std::string unescape(std::string_view text);

} // namespace bihuan::document
