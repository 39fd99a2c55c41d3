#include "document/document.hpp"

#include "document/haru_writer.hpp"
#include "document/layout/lay_out.hpp"
#include "document/markdown.hpp"

#include <map>

namespace bihuan::document {
namespace {

std::vector<MissingCharacter> missing_in(const PagedDocument& document, const Fonts& fonts) {
    std::map<char32_t, std::size_t> counts;
    for (const Page& page : document.pages)
        for (const Item& item : page.items)
            if (const auto* run = std::get_if<TextRun>(&item))
                for (const char32_t character : run->characters)
                    if (!run->hidden && !fonts.has(run->face, character)) ++counts[character];
    std::vector<MissingCharacter> out;
    out.reserve(counts.size());
    for (const auto& [character, count] : counts)
        out.push_back({character, count});
    return out;
}

} // namespace

Document document_of(const Source& source, const Json& facts) {
    return parse(fill_in(source, facts), facts, source.file);
}

PagedDocument pages_of(const Source& source, const Json& facts, const Fonts& fonts,
                       const Printing& printing) {
    return lay_out(document_of(source, facts), fonts, printing);
}

Rendered render(const Source& source, const Json& facts, const Fonts& fonts, Instant created,
                const Printing& printing) {
    PagedDocument document = pages_of(source, facts, fonts, printing);
    document.properties.created_milliseconds = created.milliseconds();
    return {write_pdf(document, fonts), document.pages.size(), missing_in(document, fonts)};
}

} // namespace bihuan::document
