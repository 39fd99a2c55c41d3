#include "document/truetype_subset.hpp"

#include "core/problem.hpp"

#include <fstream>
#include <map>
#include <vector>

namespace bihuan::document {
namespace {

// Names and numbers of this file are those of ISO/IEC 14496-22 (OpenType), where all is most significant byte
// first.

std::uint32_t get(std::string_view bytes, std::size_t at, std::size_t size) {
    std::uint32_t value = 0;
    for (const char byte : bytes.substr(at, size))
        value = value << 8 | static_cast<unsigned char>(byte);
    return value;
}
std::uint16_t get16(std::string_view bytes, std::size_t at) {
    return static_cast<std::uint16_t>(get(bytes, at, 2));
}
std::uint32_t get32(std::string_view bytes, std::size_t at) {
    return get(bytes, at, 4);
}

void append16(std::string& bytes, std::size_t value) {
    bytes += static_cast<char>(value >> 8 & 0xFF);
    bytes += static_cast<char>(value & 0xFF);
}
void append32(std::string& bytes, std::size_t value) {
    append16(bytes, value >> 16);
    append16(bytes, value);
}
void put16(std::string& bytes, std::size_t at, std::size_t value) {
    bytes[at] = static_cast<char>(value >> 8 & 0xFF);
    bytes[at + 1] = static_cast<char>(value & 0xFF);
}

/// Reads pieces of a file; one that is not there in full is a damaged typeface.
class FontFile {
public:
    explicit FontFile(const std::filesystem::path& path) : path_(path), in_(path, std::ios::binary) {
        in_.seekg(0, std::ios::end);
        size_ = in_ ? static_cast<std::size_t>(in_.tellg()) : 0;
        std::size_t start = 0;
        std::string header = read(0, 16);
        if (header.starts_with("ttcf")) start = get32(header, 12);
        const std::size_t count = get16(read(start, 12), 4);
        const std::string directory = read(start + 12, count * 16);
        for (std::size_t at = 0; at < directory.size(); at += 16)
            tables_[directory.substr(at, 4)] = {get32(directory, at + 8), get32(directory, at + 12)};
    }

    bool has(const std::string& tag) const { return tables_.contains(tag); }
    std::string table(const std::string& tag, std::size_t least_size = 0) {
        const auto [offset, size] = place(tag);
        if (size < least_size) throw damaged();
        return read(offset, size);
    }
    std::string part(const std::string& tag, std::size_t offset, std::size_t size) {
        const auto whole = place(tag);
        if (offset > whole.second || size > whole.second - offset) throw damaged();
        return read(whole.first + offset, size);
    }
    Problem damaged() const {
        return Problem{ProblemKind::bad_font,
                       {{"file", path_.string()}, {"reason", "文件已损坏"}, {"reason_en", "it is damaged"}}};
    }

private:
    std::pair<std::size_t, std::size_t> place(const std::string& tag) const {
        const auto found = tables_.find(tag);
        if (found == tables_.end()) throw damaged();
        return found->second;
    }
    std::string read(std::size_t offset, std::size_t size) {
        if (offset > size_ || size > size_ - offset) throw damaged();
        std::string bytes(size, '\0');
        in_.seekg(static_cast<std::streamoff>(offset));
        in_.read(bytes.data(), static_cast<std::streamsize>(size));
        if (static_cast<std::size_t>(in_.gcount()) != size) throw damaged();
        return bytes;
    }

    std::filesystem::path path_;
    std::ifstream in_;
    std::size_t size_ = 0;
    std::map<std::string, std::pair<std::size_t, std::size_t>> tables_; // tag: offset, length
};

class Subset {
public:
    Subset(const std::filesystem::path& path, std::span<const std::uint16_t> glyphs)
        : file_(path), head_(file_.table("head", 54)), hhea_(file_.table("hhea", 36)),
          maxp_(file_.table("maxp", 6)), loca_(file_.table("loca")), hmtx_(file_.table("hmtx")),
          long_offsets_(get16(head_, 50) != 0), metrics_(get16(hhea_, 34)) {
        add(0);
        for (const std::uint16_t glyph : glyphs)
            order_.push_back(glyph);
        // A glyph that was asked for twice keeps both places; as a part, the first serves.
        for (std::size_t i = 1; i < order_.size(); ++i)
            places_.try_emplace(order_[i], i);
        for (std::size_t i = 0; i < order_.size(); ++i) { // order_ grows by the parts
            std::string outline = outline_of(order_[i]);
            redirect_parts(outline);
            if (outline.size() % 2) outline += '\0';
            offsets_.push_back(glyf_.size());
            glyf_ += outline;
        }
        offsets_.push_back(glyf_.size());
    }

    std::string file(std::string_view name) {
        put16(head_, 50, 1); // long offsets
        put16(hhea_, 34, order_.size());
        put16(maxp_, 4, order_.size());
        std::map<std::string, std::string> tables = {
            {"OS/2", file_.table("OS/2")},
            {"cmap", empty_character_map()},
            {"glyf", glyf_},
            {"head", head_},
            {"hhea", hhea_},
            {"hmtx", advances()},
            {"loca", offsets()},
            {"maxp", maxp_},
            {"name", names(name)},
            {"post", std::string("\0\3\0\0", 4) + std::string(28, '\0')}};
        for (const char* tag : {"cvt ", "fpgm", "prep"}) // the hinting of the outlines
            if (file_.has(tag)) tables[tag] = file_.table(tag);
        return assembled(tables);
    }

private:
    std::size_t add(std::uint16_t glyph) {
        const auto [place, added] = places_.try_emplace(glyph, order_.size());
        if (added) order_.push_back(glyph);
        return place->second;
    }

    std::string outline_of(std::uint16_t glyph) {
        const std::size_t entry = long_offsets_ ? 4 : 2;
        if ((glyph + 2u) * entry > loca_.size()) throw file_.damaged();
        const auto offset = [&](std::size_t index) {
            return long_offsets_ ? get32(loca_, index * 4) : std::size_t{get16(loca_, index * 2)} * 2;
        };
        const std::size_t begin = offset(glyph), end = offset(glyph + 1u);
        if (end < begin) throw file_.damaged();
        return file_.part("glyf", begin, end - begin);
    }

    /// A composite glyph names its parts by number.
    void redirect_parts(std::string& outline) {
        if (outline.size() < 10 || (get16(outline, 0) & 0x8000) == 0) return;
        constexpr unsigned words = 1, scale = 8, more = 32, two_scales = 64, matrix = 128;
        for (std::size_t at = 10, flags = more; flags & more;) {
            if (at + 4 > outline.size()) throw file_.damaged();
            flags = get16(outline, at);
            put16(outline, at + 2, add(get16(outline, at + 2)));
            at += 4 + (flags & words ? 4 : 2) +
                  (flags & scale        ? 2
                   : flags & two_scales ? 4
                   : flags & matrix     ? 8
                                        : 0);
        }
    }

    std::string advances() const {
        std::string hmtx;
        if (metrics_ == 0 || hmtx_.size() < metrics_ * 4u) throw file_.damaged();
        for (const std::uint16_t glyph : order_) {
            // Glyphs behind the last full entry share its advance and have a side bearing only.
            const std::size_t advance = glyph < metrics_ ? glyph * 4u : (metrics_ - 1u) * 4u;
            const std::size_t bearing =
                glyph < metrics_ ? advance + 2 : metrics_ * 4u + (glyph - metrics_) * 2u;
            append16(hmtx, get16(hmtx_, advance));
            append16(hmtx, bearing + 2 <= hmtx_.size() ? get16(hmtx_, bearing) : 0);
        }
        return hmtx;
    }

    std::string offsets() const {
        std::string loca;
        for (const std::size_t offset : offsets_)
            append32(loca, offset);
        return loca;
    }

    /// Windows Unicode, format 4, with the one segment that must be there.
    static std::string empty_character_map() {
        std::string cmap;
        for (const unsigned value : {0u, 1u, 3u, 1u, 0u, 12u})
            append16(cmap, value);
        for (const unsigned value : {4u, 24u, 0u, 2u, 2u, 0u, 0u, 0xFFFFu, 0u, 0xFFFFu, 1u, 0u})
            append16(cmap, value);
        return cmap;
    }

    /// The PostScript name and the style "Regular", both for Windows in English, as libharu looks for them.
    static std::string names(std::string_view name) {
        const std::string_view texts[] = {"Regular", name};
        const unsigned numbers[] = {2, 6};
        std::string records, characters;
        for (std::size_t i = 0; i < 2; ++i) {
            for (const std::size_t value : {std::size_t{3}, std::size_t{1}, std::size_t{0x409},
                                            std::size_t{numbers[i]}, texts[i].size() * 2, characters.size()})
                append16(records, value);
            for (const char character : texts[i])
                append16(characters, static_cast<unsigned char>(character));
        }
        std::string table;
        for (const std::size_t value : {std::size_t{0}, std::size_t{2}, 6 + records.size()})
            append16(table, value);
        return table + records + characters;
    }

    static std::string assembled(const std::map<std::string, std::string>& tables) {
        std::size_t power = 1, exponent = 0;
        for (; power * 2 <= tables.size(); power *= 2)
            ++exponent;
        std::string directory("\0\1\0\0", 4), bodies;
        for (const std::size_t value : {tables.size(), power * 16, exponent, (tables.size() - power) * 16})
            append16(directory, value);
        const std::size_t start = 12 + tables.size() * 16;
        for (const auto& [tag, body] : tables) {
            directory += tag;
            append32(directory, 0); // libharu makes the checksums
            append32(directory, start + bodies.size());
            append32(directory, body.size());
            bodies += body;
            bodies.resize((bodies.size() + 3) / 4 * 4, '\0');
        }
        return directory + bodies;
    }

    FontFile file_;
    std::string head_, hhea_, maxp_, loca_, hmtx_;
    bool long_offsets_;
    std::size_t metrics_; // full entries of hmtx
    std::vector<std::uint16_t> order_;
    std::map<std::uint16_t, std::size_t> places_;
    std::string glyf_;
    std::vector<std::size_t> offsets_;
};

} // namespace

std::string truetype_subset(const std::filesystem::path& path, std::span<const std::uint16_t> glyphs,
                            std::string_view name) {
    return Subset{path, glyphs}.file(name);
}

} // namespace bihuan::document
