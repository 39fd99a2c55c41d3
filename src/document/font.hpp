/// The typefaces of a document: by role, with fallback per character, and their measures.
///
/// An office names its own licensed faces for the roles of GB/T 9704; the defaults are the free Fandol faces
/// that `./run` prepares. A character that the face of its role lacks comes from the fallback faces in their
/// order; one that no face has is reported by name and shown as 〓, never dropped.
#pragma once

#include "document/page.hpp"

#include <array>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace bihuan::document {

/// The roles of a typeface on an official page (GB/T 9704-2012 §7).
enum class Role {
    title,     ///< 小标宋: title of the document, red head
    body,      ///< 仿宋
    heading_1, ///< 黑体: 一、
    heading_2, ///< 楷体: (一)
    latin,     ///< digits and Latin letters in the text
};
constexpr std::size_t role_count = 5;

/// What stands in the place of a character that no face has (the typesetters' geta mark).
constexpr char32_t missing_mark = U'〓';

/// Which file stands for which role. Paths are TrueType files; of a collection (.ttc) the first face.
struct FontFiles {
    std::array<std::filesystem::path, role_count> roles;
    std::vector<std::filesystem::path> fallback;
};

/// A character that no face has, for the report at the end.
struct MissingCharacter {
    char32_t character;
    std::size_t count;
};

/// Loaded once per process and then only read; safe to share between threads.
class Fonts {
public:
    /// Reads `fonts.json` of `folder` (written by fonts/prepare.py; an office may edit it) and looks at the
    /// files that it names, relative to the folder. A face is read when it is first asked for. Throws Problem
    /// fonts_missing where a file is not there, bad_fonts_file and bad_font where one cannot be used.
    static Fonts load(const std::filesystem::path& folder);
    explicit Fonts(const FontFiles&);
    ~Fonts();
    Fonts(Fonts&&) noexcept;
    Fonts& operator=(Fonts&&) noexcept;

    /// The face that shows `character` in `role`: that of the role, else the first fallback that has it.
    /// Where none has it, the first of them that has 〓 (and `has` is false).
    FaceIndex face_for(Role, char32_t character) const;
    bool has(FaceIndex, char32_t character) const;
    /// What the page shows for `character`: itself, or 〓 where the face lacks it.
    char32_t shown(FaceIndex, char32_t character) const;
    /// Width at size 1 of what is shown for the character.
    double advance(FaceIndex, char32_t character) const;
    /// Which outline of the file shows the character; 0, the empty box, where there is none.
    std::uint16_t glyph(FaceIndex, char32_t character) const;
    /// Height above and depth below the baseline at size 1; both positive.
    double ascent(FaceIndex) const;
    double descent(FaceIndex) const;

    std::size_t face_count() const; ///< a file that stands for two roles counts once
    const std::filesystem::path& file(FaceIndex) const;
    const std::string& name(FaceIndex) const; ///< the PostScript name: FandolFang-Regular

private:
    struct State;
    std::unique_ptr<State> state_;
};

} // namespace bihuan::document
