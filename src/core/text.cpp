#include "core/text.hpp"

namespace bihuan::text {
namespace {

constexpr char32_t replacement = 0xFFFD;

/// Reads one code point at `position` and moves on; U+FFFD and one byte on where the bytes are malformed.
char32_t next(std::string_view text, std::size_t& position) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(position);
    if (lead < 0x80) {
        ++position;
        return lead;
    }
    std::size_t count = 0;
    char32_t value = 0;
    char32_t least = 0;
    if (lead >= 0xC2 && lead <= 0xDF) {
        count = 1, value = lead & 0x1FU, least = 0x80;
    } else if (lead >= 0xE0 && lead <= 0xEF) {
        count = 2, value = lead & 0x0FU, least = 0x800;
    } else if (lead >= 0xF0 && lead <= 0xF4) {
        count = 3, value = lead & 0x07U, least = 0x10000;
    } else {
        ++position;
        return replacement;
    }
    if (position + count >= text.size()) {
        ++position;
        return replacement;
    }
    for (std::size_t i = 1; i <= count; ++i) {
        if ((byte(position + i) & 0xC0U) != 0x80U) {
            ++position;
            return replacement;
        }
        value = (value << 6) | (byte(position + i) & 0x3FU);
    }
    if (value < least || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF)) {
        ++position;
        return replacement;
    }
    position += count + 1;
    return value;
}

bool is_blank(char32_t c) {
    return c == ' ' || (c >= '\t' && c <= '\r') || c == 0x3000 || c == 0xA0 || c == 0xFEFF || c == 0x200B;
}

char32_t half(char32_t c) {
    if (c >= 0xFF01 && c <= 0xFF5E) return c - 0xFEE0;
    if (c == 0x3000) return ' ';
    return c;
}

/// Brackets that a typist takes for one another.
char32_t plain_bracket(char32_t c) {
    switch (c) {
    case U'〔':
    case U'【':
    case U'［':
    case U'[':
    case U'{':
    case U'｛':
    case U'（':
        return '(';
    case U'〕':
    case U'】':
    case U'］':
    case U']':
    case U'}':
    case U'｝':
    case U'）':
        return ')';
    default:
        return c;
    }
}

} // namespace

bool is_utf8(std::string_view text) {
    std::size_t position = 0;
    while (position < text.size()) {
        const std::size_t before = position;
        const char32_t c = next(text, position);
        if (c == 0 || (c == replacement && position == before + 1)) return false;
    }
    return true;
}

std::u32string code_points(std::string_view utf8) {
    std::u32string out;
    out.reserve(utf8.size());
    std::size_t position = 0;
    while (position < utf8.size())
        out += next(utf8, position);
    return out;
}

std::size_t length(std::string_view utf8) {
    std::size_t count = 0;
    for (const char c : utf8)
        count += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
    return count;
}

void append(std::string& utf8, char32_t c) {
    const auto put = [&](char32_t byte) { utf8 += static_cast<char>(static_cast<unsigned char>(byte)); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0 | (c >> 6));
        put(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        put(0xE0 | (c >> 12));
        put(0x80 | ((c >> 6) & 0x3F));
        put(0x80 | (c & 0x3F));
    } else {
        put(0xF0 | (c >> 18));
        put(0x80 | ((c >> 12) & 0x3F));
        put(0x80 | ((c >> 6) & 0x3F));
        put(0x80 | (c & 0x3F));
    }
}

std::string utf8(std::u32string_view code_points) {
    std::string out;
    for (const char32_t c : code_points)
        append(out, c);
    return out;
}

std::string_view trim(std::string_view text) {
    while (!text.empty()) {
        std::size_t position = 0;
        if (!is_blank(next(text, position))) break;
        text.remove_prefix(position);
    }
    while (!text.empty()) {
        std::size_t start = text.size() - 1;
        while (start > 0 && (static_cast<unsigned char>(text[start]) & 0xC0U) == 0x80U)
            --start;
        std::size_t position = start;
        if (!is_blank(next(text, position)) || position != text.size()) break;
        text.remove_suffix(text.size() - start);
    }
    return text;
}

std::string half_width(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    std::size_t position = 0;
    while (position < text.size())
        append(out, half(next(text, position)));
    return out;
}

std::string comparable(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    std::size_t position = 0;
    while (position < text.size()) {
        char32_t c = next(text, position);
        if (is_blank(c)) continue;
        c = half(plain_bracket(c));
        if (c >= 'A' && c <= 'Z') c += 'a' - 'A';
        append(out, c);
    }
    return out;
}

std::string ascii_lower(std::string_view text) {
    std::string out{text};
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
    return out;
}

std::string ascii_upper(std::string_view text) {
    std::string out{text};
    for (char& c : out)
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - ('a' - 'A'));
    return out;
}

std::vector<std::string> split(std::string_view text, std::u32string_view separators) {
    std::vector<std::string> parts;
    std::size_t start = 0;
    std::size_t position = 0;
    const auto take = [&](std::size_t end) {
        const auto part = trim(text.substr(start, end - start));
        if (!part.empty()) parts.emplace_back(part);
    };
    while (position < text.size()) {
        const std::size_t before = position;
        if (separators.find(next(text, position)) != std::u32string_view::npos) {
            take(before);
            start = position;
        }
    }
    take(text.size());
    return parts;
}

std::string join(const std::vector<std::string>& parts, std::string_view separator) {
    std::string out;
    for (const auto& part : parts) {
        if (!out.empty()) out += separator;
        out += part;
    }
    return out;
}

} // namespace bihuan::text
