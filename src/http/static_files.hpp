/// Pages that are part of the program, found by their name in a manifest: no path is ever joined.
#pragma once

#include "core/embedded.hpp"
#include "http/response.hpp"

#include <map>
#include <optional>

namespace bihuan::http {

class StaticFiles {
public:
    /// `index.html` also answers for `/`.
    explicit StaticFiles(std::span<const EmbeddedFile> files = {});

    /// The file that the target names, or nothing.
    std::optional<Response> find(std::string_view target) const;

private:
    std::map<std::string, EmbeddedFile, std::less<>> by_path_; // with '/' in front
};

} // namespace bihuan::http
