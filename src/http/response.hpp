/// An answer before any library puts it on the wire.
#pragma once

#include "http/request.hpp"

namespace bihuan::http {

struct Response {
    int status = 200;
    std::string media_type; ///< empty: no body
    std::string body;
    Headers headers;

    /// The value of the header with this name, or an empty text; case does not count.
    std::string_view header(std::string_view name) const;
    Response& with(std::string name, std::string value);
};

Response json_response(std::string body, int status = 200);

/// The tag of a representation: a quoted digest of its bytes. It covers what the caller may see and nothing
/// else, so that a hidden telephone number cannot be guessed from it.
std::string etag_of(std::string_view representation);

/// A record as JSON with its tag, for answers that a later `If-Match` refers to.
Response record_response(std::string body, int status = 200);

} // namespace bihuan::http
