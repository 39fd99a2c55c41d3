#include "document/font.hpp"

#include "core/json.hpp"
#include "core/problem.hpp"

#include <ft2build.h>
#include FT_FREETYPE_H
#include FT_ADVANCES_H

#include <algorithm>
#include <fstream>
#include <iterator>
#include <mutex>

namespace bihuan::document {
namespace {

constexpr const char* role_names[] = {"title", "body", "heading_1", "heading_2", "latin"};
static_assert(std::size(role_names) == role_count);

Problem bad_font(const std::filesystem::path& file, std::string zh, std::string en) {
    return Problem{ProblemKind::bad_font,
                   {{"file", file.string()}, {"reason", std::move(zh)}, {"reason_en", std::move(en)}}};
}

/// Looks at the first bytes, so that a wrong file is named before a page is laid out.
void require_truetype(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    if (!in) throw Problem{ProblemKind::fonts_missing, {{"file", file.string()}}};
    std::string tag(4, '\0');
    in.read(tag.data(), 4);
    if (tag == "OTTO")
        throw bad_font(file, "是 OpenType/CFF 轮廓，不能嵌入 PDF",
                       "it has OpenType/CFF outlines, which cannot be embedded");
    if (tag != std::string("\0\1\0\0", 4) && tag != "true" && tag != "ttcf")
        throw bad_font(file, "不是 TrueType 字体", "it is not a TrueType file");
}

struct Glyph {
    std::uint16_t index = 0;
    std::uint16_t advance = 0; // in units of the face
};

/// Glyphs by character, 256 to a page; most pages of most faces are empty.
class GlyphTable {
public:
    void set(char32_t character, Glyph glyph) {
        if (character / 256 >= pages_.size()) return; // a damaged character map
        auto& page = pages_[character / 256];
        if (!page) page = std::make_unique<std::array<Glyph, 256>>();
        (*page)[character % 256] = glyph;
    }
    Glyph at(char32_t character) const {
        if (character / 256 >= pages_.size() || !pages_[character / 256]) return {};
        return (*pages_[character / 256])[character % 256];
    }

private:
    std::array<std::unique_ptr<std::array<Glyph, 256>>, 0x1100> pages_;
};

/// Closes what FreeType opened, whichever way the function is left.
struct OpenFace {
    explicit OpenFace(const std::filesystem::path& file) {
        if (FT_Init_FreeType(&library) != 0) throw std::bad_alloc();
        if (FT_New_Face(library, file.c_str(), 0, &face) == 0) return;
        FT_Done_FreeType(library);
        throw bad_font(file, "文件已损坏或无法读取", "it is damaged or cannot be read");
    }
    ~OpenFace() {
        FT_Done_Face(face);
        FT_Done_FreeType(library);
    }
    OpenFace(const OpenFace&) = delete;
    OpenFace& operator=(const OpenFace&) = delete;

    FT_Library library = nullptr;
    FT_Face face = nullptr;
};

/// What layout and writer ask of a face, read once; FreeType and the file are let go, so threads share it
/// freely.
struct Face {
    explicit Face(std::filesystem::path path) : file(std::move(path)) {}

    const Face& opened() const {
        std::call_once(once, [this] { read(); });
        return *this;
    }
    bool has(char32_t character) const { return opened().glyphs->at(character).index != 0; }

    const std::filesystem::path file;
    mutable std::once_flag once;
    mutable std::unique_ptr<GlyphTable> glyphs;
    mutable std::string name;
    mutable double units_per_em = 1000, ascent = 0, descent = 0;

private:
    void read() const {
        const OpenFace open(file);
        FT_Face face = open.face;
        if (FT_Select_Charmap(face, FT_ENCODING_UNICODE) != 0)
            throw bad_font(file, "没有 Unicode 字符表", "it has no Unicode character map");
        const char* postscript_name = FT_Get_Postscript_Name(face);
        name = postscript_name ? postscript_name : "Unnamed";
        units_per_em = face->units_per_EM;
        ascent = face->ascender / units_per_em;
        descent = -face->descender / units_per_em;
        auto table = std::make_unique<GlyphTable>();
        FT_UInt index = 0;
        for (FT_ULong character = FT_Get_First_Char(face, &index); index != 0;
             character = FT_Get_Next_Char(face, character, &index)) {
            FT_Fixed advance = 0;
            FT_Get_Advance(face, index, FT_LOAD_NO_SCALE, &advance);
            table->set(static_cast<char32_t>(character),
                       {static_cast<std::uint16_t>(index), static_cast<std::uint16_t>(advance)});
        }
        glyphs = std::move(table);
    }
};

/// The faces named in fonts.json.
class FontsFile {
public:
    explicit FontsFile(const std::filesystem::path& folder) : folder_(folder), file_(folder / "fonts.json") {
        std::ifstream in(file_, std::ios::binary);
        if (!in) throw Problem{ProblemKind::fonts_missing, {{"file", file_.string()}}};
        const std::string bytes(std::istreambuf_iterator<char>(in), {});
        try {
            json_ = Json::parse(bytes);
        } catch (const Problem& problem) {
            throw bad(problem.detail(Language::zh), problem.detail(Language::en));
        }
    }

    FontFiles files() const {
        FontFiles files;
        const Json* roles = json_.find("roles");
        for (std::size_t role = 0; role < role_count; ++role)
            files.roles[role] = path(roles ? roles->find(role_names[role]) : nullptr,
                                     std::string("roles.") + role_names[role]);
        const Json* fallback = json_.find("fallback");
        if (!fallback) return files;
        if (!fallback->list()) throw bad("fallback 应为列表", "fallback must be a list");
        for (const Json& entry : *fallback->list())
            files.fallback.push_back(path(&entry, "fallback"));
        return files;
    }

private:
    Problem bad(std::string zh, std::string en) const {
        return Problem{ProblemKind::bad_fonts_file,
                       {{"file", file_.string()}, {"reason", std::move(zh)}, {"reason_en", std::move(en)}}};
    }
    std::filesystem::path path(const Json* entry, const std::string& name) const {
        const std::string* text = entry ? entry->text() : nullptr;
        if (!text || text->empty()) throw bad(name + " 应写明字体文件", name + " must name a typeface file");
        return folder_ / *text; // an absolute path stays as it is
    }

    std::filesystem::path folder_, file_;
    Json json_;
};

} // namespace

struct Fonts::State {
    std::vector<std::unique_ptr<Face>> faces;
    std::array<FaceIndex, role_count> roles{};
    std::vector<FaceIndex> fallback;

    FaceIndex add(const std::filesystem::path& path) {
        const auto file = path.lexically_normal();
        const auto known = std::ranges::find_if(faces, [&](const auto& face) { return face->file == file; });
        if (known != faces.end()) return static_cast<FaceIndex>(known - faces.begin());
        require_truetype(file);
        faces.push_back(std::make_unique<Face>(file));
        return static_cast<FaceIndex>(faces.size() - 1);
    }
    /// The role's face, else the first fallback, that has the character.
    const FaceIndex* find(Role role, char32_t character) const {
        const FaceIndex& own = roles[static_cast<std::size_t>(role)];
        if (faces[own]->has(character)) return &own;
        const auto found =
            std::ranges::find_if(fallback, [&](FaceIndex face) { return faces[face]->has(character); });
        return found == fallback.end() ? nullptr : &*found;
    }
};

Fonts Fonts::load(const std::filesystem::path& folder) {
    return Fonts{FontsFile{folder}.files()};
}

Fonts::Fonts(const FontFiles& files) : state_(std::make_unique<State>()) {
    for (std::size_t role = 0; role < role_count; ++role)
        state_->roles[role] = state_->add(files.roles[role]);
    for (const auto& file : files.fallback)
        state_->fallback.push_back(state_->add(file));
}

Fonts::~Fonts() = default;
Fonts::Fonts(Fonts&&) noexcept = default;
Fonts& Fonts::operator=(Fonts&&) noexcept = default;

FaceIndex Fonts::face_for(Role role, char32_t character) const {
    if (const FaceIndex* face = state_->find(role, character)) return *face;
    if (const FaceIndex* face = state_->find(role, missing_mark)) return *face;
    return state_->roles[static_cast<std::size_t>(role)];
}

bool Fonts::has(FaceIndex face, char32_t character) const {
    return state_->faces[face]->has(character);
}

char32_t Fonts::shown(FaceIndex face, char32_t character) const {
    return has(face, character) ? character : missing_mark;
}

double Fonts::advance(FaceIndex face, char32_t character) const {
    const Face& of = state_->faces[face]->opened();
    const Glyph glyph = of.glyphs->at(shown(face, character));
    return glyph.index == 0 ? 1 : glyph.advance / of.units_per_em;
}

std::uint16_t Fonts::glyph(FaceIndex face, char32_t character) const {
    return state_->faces[face]->opened().glyphs->at(character).index;
}

double Fonts::ascent(FaceIndex face) const {
    return state_->faces[face]->opened().ascent;
}

double Fonts::descent(FaceIndex face) const {
    return state_->faces[face]->opened().descent;
}

const std::string& Fonts::name(FaceIndex face) const {
    return state_->faces[face]->opened().name;
}

std::size_t Fonts::face_count() const {
    return state_->faces.size();
}

const std::filesystem::path& Fonts::file(FaceIndex face) const {
    return state_->faces[face]->file;
}

} // namespace bihuan::document
