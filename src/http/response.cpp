#include "http/response.hpp"

#include "core/hash.hpp"
#include "core/text.hpp"

namespace bihuan::http {

std::string_view Response::header(std::string_view name) const {
    for (const auto& [key, value] : headers)
        if (text::ascii_lower(key) == text::ascii_lower(name)) return value;
    return {};
}

Response& Response::with(std::string name, std::string value) {
    headers.emplace_back(std::move(name), std::move(value));
    return *this;
}

Response json_response(std::string body, int status) {
    return {status, json_type, std::move(body), {}};
}

std::string etag_of(std::string_view representation) {
    return '"' + sha256(representation).substr(0, 32) + '"';
}

Response record_response(std::string body, int status) {
    const std::string tag = etag_of(body);
    Response response = json_response(std::move(body), status);
    response.with("ETag", tag);
    return response;
}

} // namespace bihuan::http
