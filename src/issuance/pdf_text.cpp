#include "issuance/pdf_text.hpp"

#include "core/text.hpp"

#include <Poco/InflatingStream.h>
#include <Poco/MemoryStream.h>

#include <cctype>

namespace bihuan::issuance {
namespace {

constexpr std::size_t most_unpacked = 64 << 20;

std::string from_utf16(std::string_view bytes) {
    std::u32string characters;
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
        const auto unit = [&](std::size_t at) {
            return static_cast<char32_t>(static_cast<unsigned char>(bytes[at])) << 8 |
                   static_cast<unsigned char>(bytes[at + 1]);
        };
        const char32_t first = unit(i);
        if (first >= 0xD800 && first < 0xDC00 && i + 3 < bytes.size()) {
            const char32_t second = unit(i + 2);
            i += 2;
            if (second >= 0xDC00 && second < 0xE000)
                characters += 0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00);
        } else if (first != 0 && (first < 0xD800 || first >= 0xE000)) {
            characters += first;
        }
    }
    return text::utf8(characters);
}

bool is_octal(char c) {
    return c >= '0' && c <= '7';
}

/// Strings of PDF syntax (PDF 32000-1 §7.3.4), one behind the other.
class Strings {
public:
    explicit Strings(std::string& out) : out_(out) {}

    void of(std::string_view bytes) {
        for (std::size_t at = 0; at < bytes.size();) {
            if (bytes[at] == '(')
                at = literal(bytes, at + 1);
            else if (bytes[at] == '<' && bytes.substr(at, 2) != "<<")
                at = hexadecimal(bytes, at + 1);
            else
                at += bytes.substr(at, 2) == "<<" ? 2 : 1;
        }
    }

private:
    std::size_t literal(std::string_view bytes, std::size_t at) {
        std::string found;
        for (int open = 1; at < bytes.size(); ++at) {
            const char c = bytes[at];
            if (c == '\\' && at + 1 < bytes.size()) {
                at = escaped(bytes, at + 1, found);
                continue;
            }
            if (c == '(') ++open;
            if (c == ')' && --open == 0) break;
            found += c;
        }
        add(found);
        out_ += '\n';
        return at + 1;
    }

    /// What stands behind a backslash; gives the place of its last character.
    static std::size_t escaped(std::string_view bytes, std::size_t at, std::string& found) {
        constexpr std::string_view names = "nrtbf", meant = "\n\r\t\b\f";
        if (is_octal(bytes[at])) {
            int value = 0;
            std::size_t digits = 0;
            for (; digits < 3 && at + digits < bytes.size() && is_octal(bytes[at + digits]); ++digits)
                value = value * 8 + (bytes[at + digits] - '0');
            found += static_cast<char>(value);
            return at + digits - 1;
        }
        if (const auto known = names.find(bytes[at]); known != names.npos)
            found += meant[known];
        else if (bytes[at] != '\n' && bytes[at] != '\r')
            found += bytes[at];
        return at;
    }

    /// Characters of a page are such strings as well, a run in several of them: nothing is put between.
    std::size_t hexadecimal(std::string_view bytes, std::size_t at) {
        const auto end = bytes.find('>', at);
        const auto digits = bytes.substr(at, end == bytes.npos ? bytes.npos : end - at);
        std::string found;
        int half = -1;
        for (const char c : digits) {
            if (!std::isxdigit(static_cast<unsigned char>(c))) continue;
            const int value = c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10;
            if (half < 0) {
                half = value;
            } else {
                found += static_cast<char>(half * 16 + value);
                half = -1;
            }
        }
        if (found.starts_with("\xFE\xFF"))
            add(found);
        else
            out_ += from_utf16(found);
        return end == bytes.npos ? bytes.size() : end + 1;
    }

    void add(std::string_view found) {
        if (found.starts_with("\xFE\xFF"))
            out_ += from_utf16(found.substr(2));
        else if (text::is_utf8(found))
            out_ += found;
    }

    std::string& out_;
};

/// As much as can be unpacked of it.
std::string unpacked(std::string_view packed, std::size_t most) {
    std::string bytes;
    try {
        Poco::MemoryInputStream in{packed.data(), static_cast<std::streamsize>(packed.size())};
        Poco::InflatingInputStream inflating{in, Poco::InflatingStreamBuf::STREAM_ZLIB};
        char piece[8192];
        while (bytes.size() < most && (inflating.read(piece, sizeof piece) || inflating.gcount() > 0))
            bytes.append(piece, static_cast<std::size_t>(inflating.gcount()));
    } catch (const std::exception&) { // torn or altered: what came before stays
    }
    return bytes;
}

/// Typefaces and pictures say nothing, and are large.
bool says_something(std::string_view dictionary) {
    for (const auto* of : {"/Length1", "/Image", "/DCTDecode", "/CIDToGIDMap"})
        if (dictionary.find(of) != dictionary.npos) return false;
    return true;
}

} // namespace

bool is_pdf(std::string_view bytes) {
    return bytes.substr(0, 1024).find("%PDF-") != bytes.npos;
}

std::string text_in_pdf(std::string_view bytes) {
    std::string out;
    Strings strings{out};
    std::size_t left = most_unpacked, at = 0;
    for (auto stream = bytes.find("stream"); stream != bytes.npos; stream = bytes.find("stream", at)) {
        const auto before = bytes.substr(at, stream - at);
        strings.of(before);
        auto begin = stream + 6;
        if (bytes.substr(begin, 2) == "\r\n")
            begin += 2;
        else if (bytes.substr(begin, 1) == "\n")
            begin += 1;
        const auto end = std::min(bytes.find("endstream", begin), bytes.size());
        const auto object = before.rfind(" obj");
        const auto dictionary = object == before.npos ? before : before.substr(object);
        const auto content = bytes.substr(begin, end - begin);
        if (dictionary.find("/FlateDecode") == dictionary.npos) {
            if (says_something(dictionary)) strings.of(content);
        } else if (says_something(dictionary) && left > 0) {
            const std::string plain = unpacked(content, left);
            left -= std::min(left, plain.size());
            strings.of(plain);
        }
        at = std::min(end + 9, bytes.size());
    }
    strings.of(bytes.substr(at));
    return out;
}

} // namespace bihuan::issuance
