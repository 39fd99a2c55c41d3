/// Files that are part of the program: migrations, statements, checklists, templates.
///
/// `bihuan_embed(TARGET NAME BASE FILES…)` in CMake defines `bihuan::embedded::NAME()`; declare it where it
/// is used.
#pragma once

#include <span>
#include <string_view>

namespace bihuan {

struct EmbeddedFile {
    std::string_view path; ///< below the base folder, with '/'
    std::string_view bytes;
};

} // namespace bihuan
