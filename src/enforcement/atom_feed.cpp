#include "enforcement/atom_feed.hpp"

#include "core/text.hpp"

namespace bihuan::enforcement {
namespace {

std::string element(std::string_view name, std::string_view text, std::string_view attributes = {}) {
    return "<" + std::string{name} + std::string{attributes} + ">" + xml_text(text) + "</" +
           std::string{name} + ">\n";
}

std::string author(std::string_view name) {
    return "<author><name>" + xml_text(name) + "</name></author>\n";
}

/// A day begins in the office's zone.
std::string beginning_of(Date day) {
    return day.text() + "T00:00:00+08:00";
}

bool may_stand_in_xml(char32_t c) {
    return c == 0x9 || c == 0xA || c == 0xD || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) ||
           (c >= 0x10000 && c <= 0x10FFFF);
}

std::string title_of(const AtomEntry& entry) {
    std::string title{text_of(entry.kind).zh};
    if (!entry.target.empty()) title += "：" + entry.target;
    if (!entry.document_no.empty()) title += "（" + entry.document_no + "）";
    return title;
}

std::string entry_text(const AtomEntry& entry) {
    std::string out = "<entry>\n" + element("id", "urn:uuid:" + entry.id.text());
    out += element("title", title_of(entry));
    out += element("updated", beginning_of(entry.published_on)); // published once and frozen
    out += element("published", beginning_of(entry.published_on));
    if (!entry.organ.empty()) out += author(entry.organ);
    out += "<category term=\"" + std::string{code_of(entry.kind)} + "\" label=\"" +
           xml_text(text_of(entry.kind).zh) + "\"/>\n";
    out += element("content", entry.content, " type=\"text\"");
    return out + "</entry>\n";
}

} // namespace

std::string uuid_of_digest(std::string_view sha256) {
    std::string hex{sha256.substr(0, 32)};
    hex.resize(32, '0');
    hex[12] = '8';
    hex[16] = "89ab"[static_cast<unsigned char>(hex[16]) % 4];
    for (const std::size_t place : {20, 16, 12, 8})
        hex.insert(place, "-");
    return hex;
}

std::string xml_text(std::string_view text) {
    std::string out;
    for (const char32_t c : text::code_points(text)) {
        switch (c) {
        case U'&':
            out += "&amp;";
            break;
        case U'<':
            out += "&lt;";
            break;
        case U'>':
            out += "&gt;";
            break;
        case U'"':
            out += "&quot;";
            break;
        case U'\'':
            out += "&apos;";
            break;
        default:
            if (may_stand_in_xml(c)) text::append(out, c);
        }
    }
    return out;
}

std::string atom_text(const AtomFeed& feed) {
    std::string out = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
                      "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"zh-CN\">\n";
    out += element("id", "urn:uuid:" + feed.id);
    out += element("title", feed.office + "行政执法公示");
    out += element("updated", beginning_of(feed.updated_on));
    out += author(feed.office);
    out += "<link rel=\"self\" type=\"application/atom+xml\" href=\"/api/v1/disclosures.atom\"/>\n";
    out += element("generator", "闭环 Bihuan", " version=\"" BIHUAN_VERSION "\"");
    for (const auto& entry : feed.entries)
        out += entry_text(entry);
    return out + "</feed>\n";
}

} // namespace bihuan::enforcement
