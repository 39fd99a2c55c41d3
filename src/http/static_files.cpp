#include "http/static_files.hpp"

#include "http/router.hpp"

namespace bihuan::http {
namespace {

std::string media_type_of(std::string_view path) {
    const auto ending = path.substr(path.rfind('.') + 1);
    if (ending == "html") return "text/html; charset=utf-8";
    if (ending == "css") return "text/css; charset=utf-8";
    if (ending == "js") return "text/javascript; charset=utf-8";
    if (ending == "svg") return "image/svg+xml";
    return "application/octet-stream";
}

} // namespace

StaticFiles::StaticFiles(std::span<const EmbeddedFile> files) {
    for (const auto& file : files) {
        by_path_.emplace("/" + std::string{file.path}, file);
        if (file.path == "index.html") by_path_.emplace("/", file);
    }
}

std::optional<Response> StaticFiles::find(std::string_view target) const {
    const auto segments = segments_of(target);
    if (!segments) return std::nullopt;
    std::string path;
    for (const auto& segment : *segments)
        path += "/" + segment;
    const auto found = by_path_.find(path.empty() ? std::string{"/"} : path);
    if (found == by_path_.end()) return std::nullopt;
    Response response{200, media_type_of(found->second.path), std::string{found->second.bytes}, {}};
    response.with("ETag", etag_of(found->second.bytes));
    return response;
}

} // namespace bihuan::http
