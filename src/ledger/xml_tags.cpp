#include "ledger/xml_tags.hpp"

#include "core/text.hpp"

#include <charconv>
#include <stdexcept>

namespace bihuan::ledger {
namespace {

bool is_blank(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/// Where the value of the attribute stands within the tag: begin and length.
std::optional<std::pair<std::size_t, std::size_t>> value_in(std::string_view tag, std::string_view name) {
    const bool any_prefix = name.starts_with(':');
    for (std::size_t at = 1; at < tag.size();) {
        while (at < tag.size() && !is_blank(tag[at]))
            ++at;
        while (at < tag.size() && is_blank(tag[at]))
            ++at;
        const auto equals = tag.find('=', at);
        if (equals == tag.npos) return std::nullopt;
        std::string_view found = tag.substr(at, equals - at);
        while (!found.empty() && is_blank(found.back()))
            found.remove_suffix(1);
        std::size_t quote = equals + 1;
        while (quote < tag.size() && is_blank(tag[quote]))
            ++quote;
        if (quote >= tag.size()) return std::nullopt;
        const auto end = tag.find(tag[quote], quote + 1);
        if (end == tag.npos) return std::nullopt;
        if (found == name || (any_prefix && found.ends_with(name)))
            return std::pair{quote + 1, end - quote - 1};
        at = end + 1;
        if (at < tag.size() && !is_blank(tag[at])) return std::nullopt;
    }
    return std::nullopt;
}

} // namespace

std::optional<std::string_view> XmlTag::attribute(std::string_view of) const {
    const auto place = value_in(text, of);
    if (!place) return std::nullopt;
    return text.substr(place->first, place->second);
}

std::optional<XmlTag> XmlTags::next() {
    for (;;) {
        const auto begin = text_.find('<', at_);
        if (begin == text_.npos) return std::nullopt;
        const auto rest = text_.substr(begin);
        const auto skip = [&](std::string_view opening, std::string_view end) {
            if (!rest.starts_with(opening)) return false;
            const auto found = text_.find(end, begin + opening.size());
            if (found == text_.npos) throw std::runtime_error("the XML is cut off");
            at_ = found + end.size();
            return true;
        };
        if (skip("<!--", "-->") || skip("<?", "?>") || skip("<![CDATA[", "]]>")) continue;
        if (rest.starts_with("<!")) throw std::runtime_error("the XML declares a document type");
        std::size_t end = begin + 1;
        for (char quote = 0; end < text_.size() && (quote || text_[end] != '>'); ++end) {
            if (quote) {
                if (text_[end] == quote) quote = 0;
            } else if (text_[end] == '"' || text_[end] == '\'') {
                quote = text_[end];
            }
        }
        if (end >= text_.size()) throw std::runtime_error("the XML is cut off");
        XmlTag tag;
        tag.begin = begin;
        tag.end = at_ = end + 1;
        tag.text = text_.substr(begin, tag.end - begin);
        tag.closing = tag.text[1] == '/';
        tag.empty = tag.text[tag.text.size() - 2] == '/';
        std::size_t name = tag.closing ? 2 : 1, stop = name;
        while (stop < tag.text.size() && !is_blank(tag.text[stop]) && tag.text[stop] != '>' &&
               tag.text[stop] != '/')
            ++stop;
        tag.name = tag.text.substr(name, stop - name);
        if (const auto colon = tag.name.find(':'); colon != tag.name.npos) {
            tag.prefix = tag.name.substr(0, colon + 1);
            tag.name.remove_prefix(colon + 1);
        }
        return tag;
    }
}

std::string xml_unescaped(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto end = text[i] == '&' ? text.find(';', i) : text.npos;
        if (end == text.npos) {
            out += text[i];
            continue;
        }
        const auto name = text.substr(i + 1, end - i - 1);
        if (name == "lt")
            out += '<';
        else if (name == "gt")
            out += '>';
        else if (name == "amp")
            out += '&';
        else if (name == "quot")
            out += '"';
        else if (name == "apos")
            out += '\'';
        else if (name.starts_with('#')) {
            unsigned code = 0;
            const bool hex = name.size() > 1 && (name[1] == 'x' || name[1] == 'X');
            const auto digits = name.substr(hex ? 2 : 1);
            std::from_chars(digits.data(), digits.data() + digits.size(), code, hex ? 16 : 10);
            text::append(out, static_cast<char32_t>(code));
        }
        i = end;
    }
    return out;
}

std::string xml_escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else if (c == '&')
            out += "&amp;";
        else if (c == '"')
            out += "&quot;";
        else if (static_cast<unsigned char>(c) >= 32 || c == '\n' || c == '\t')
            out += c;
    }
    return out;
}

std::string with_attribute(const XmlTag& tag, std::string_view name, std::string_view value) {
    std::string out{tag.text};
    if (const auto place = value_in(out, name)) return out.replace(place->first, place->second, value);
    const std::size_t at = out.size() - (tag.empty ? 2 : 1);
    return out.insert(at, (is_blank(out[at - 1]) ? "" : " ") + std::string{name} + "=\"" +
                              std::string{value} + "\"");
}

} // namespace bihuan::ledger
