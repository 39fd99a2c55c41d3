#include "http/static_files.hpp"

#include "http/router.hpp"

#include <algorithm>

namespace bihuan::http {
namespace {

constexpr std::string_view packed_ending = ".gz";

std::string media_type_of(std::string_view path) {
    const auto ending = path.substr(path.rfind('.') + 1);
    if (ending == "html") return "text/html; charset=utf-8";
    if (ending == "css") return "text/css; charset=utf-8";
    if (ending == "js" || ending == "mjs") return "text/javascript; charset=utf-8";
    if (ending == "svg") return "image/svg+xml";
    if (ending == "png") return "image/png";
    if (ending == "webmanifest") return "application/manifest+json";
    if (ending == "json") return "application/json";
    return "application/octet-stream";
}

/// Whether the header names gzip and does not refuse it with `q=0`.
bool takes_gzip(std::string_view header) {
    for (std::size_t from = 0; from < header.size();) {
        const auto end = std::min(header.find(',', from), header.size());
        auto one = header.substr(from, end - from);
        from = end + 1;
        const auto first = one.find_first_not_of(' ');
        if (first == std::string_view::npos) continue;
        one.remove_prefix(first);
        const auto name = one.substr(0, one.find_first_of("; "));
        if (name != "gzip" && name != "*") continue;
        const auto weight = one.find("q=");
        return weight == std::string_view::npos ||
               one.substr(weight + 2).find_first_not_of("0. ") != std::string_view::npos;
    }
    return false;
}

} // namespace

StaticFiles::StaticFiles(std::span<const EmbeddedFile> files, std::span<const std::string_view> app)
    : app_(app.begin(), app.end()) {
    for (const auto& file : files)
        if (!file.path.ends_with(packed_ending)) by_path_["/" + std::string{file.path}].plain = file;
    for (const auto& file : files)
        if (file.path.ends_with(packed_ending)) {
            const auto plain = file.path.substr(0, file.path.size() - packed_ending.size());
            if (const auto found = by_path_.find("/" + std::string{plain}); found != by_path_.end())
                found->second.packed = file;
        }
}

std::optional<Response> StaticFiles::find(std::string_view target, std::string_view accept_encoding) const {
    const auto segments = segments_of(target);
    if (!segments) return std::nullopt;
    std::string path;
    for (const auto& segment : *segments)
        path += "/" + segment;
    const bool is_app =
        segments->empty() || std::find(app_.begin(), app_.end(), segments->front()) != app_.end();
    auto found = by_path_.find(path);
    if (found == by_path_.end() && is_app) found = by_path_.find("/index.html");
    if (found == by_path_.end()) return std::nullopt;
    const auto& [plain, packed] = found->second;
    const bool is_packed = packed && takes_gzip(accept_encoding);
    const auto bytes = is_packed ? packed->bytes : plain.bytes;
    Response response{200, media_type_of(plain.path), std::string{bytes}, {}};
    if (packed) response.with("Vary", "Accept-Encoding");
    if (is_packed) response.with("Content-Encoding", "gzip");
    if (plain.path.starts_with("assets/"))
        response.with("Cache-Control", "public, max-age=31536000, immutable");
    else
        response.with("Cache-Control", "no-cache");
    response.with("ETag", etag_of(bytes));
    return response;
}

} // namespace bihuan::http
