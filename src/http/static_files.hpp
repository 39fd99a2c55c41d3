/// Pages that are part of the program, found by their name in a manifest: no path is ever joined.
///
/// A file `x.js` may have a sibling `x.js.gz`, which is sent to whoever takes gzip. Names below `assets/`
/// carry a mark of their content, so that browsers may keep them for ever; anything else is asked for anew,
/// by its tag.
#pragma once

#include "core/embedded.hpp"
#include "http/response.hpp"

#include <map>
#include <optional>

namespace bihuan::http {

class StaticFiles {
public:
    /// `index.html` also answers for `/`, and for every address below one of the first segments in `app`:
    /// these the page reads itself.
    explicit StaticFiles(std::span<const EmbeddedFile> files = {},
                         std::span<const std::string_view> app = {});

    /// The file that the target names, packed as `accept_encoding` allows, or nothing.
    std::optional<Response> find(std::string_view target, std::string_view accept_encoding = {}) const;

private:
    struct File {
        EmbeddedFile plain;
        std::optional<EmbeddedFile> packed;
    };
    std::map<std::string, File, std::less<>> by_path_; // with '/' in front
    std::vector<std::string_view> app_;
};

} // namespace bihuan::http
