/// A document from a clerk's template and the facts: every PDF takes this one road.
///
/// Facts and template become Markdown (template.hpp), Markdown blocks (markdown.hpp), blocks pages
/// (layout/lay_out.hpp), pages a PDF (haru_writer.hpp). The same source, facts and instant give the same
/// bytes.
#pragma once

#include "core/instant.hpp"
#include "core/json.hpp"
#include "document/block.hpp"
#include "document/font.hpp"
#include "document/printing.hpp"
#include "document/template.hpp"

#include <string>
#include <vector>

namespace bihuan::document {

struct Rendered {
    std::string pdf;
    std::size_t pages = 0;
    std::vector<MissingCharacter> missing; ///< what no face has, in the order of the code points
};

/// `created` is a property of the PDF; take it from the facts, not from the clock.
/// Throws Problem bad_template {file, line, reason} where the template is wrong.
Rendered render(const Source& source, const Json& facts, const Fonts&, Instant created, const Printing& = {});

/// The same without the writer, for those who want to look at the pages.
PagedDocument pages_of(const Source& source, const Json& facts, const Fonts&, const Printing& = {});

/// Before there are pages, for writers of other formats.
Document document_of(const Source& source, const Json& facts);

} // namespace bihuan::document
