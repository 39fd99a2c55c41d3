/// Under which address a link is given out, so that whoever gets it reaches the service.
#pragma once

#include "http/request.hpp"

#include <string>

namespace bihuan::http {

/// `public_address` of the settings with the path; where none is set the host that the request named, by the
/// scheme that it came with; the path alone where it named none.
inline std::string link_address(const Request& request, std::string public_address, const std::string& path) {
    while (public_address.ends_with('/'))
        public_address.pop_back();
    if (!public_address.empty()) return public_address + path;
    const auto host = request.header("host");
    if (host.empty()) return path;
    return (is_encrypted(request) ? "https://" : "http://") + std::string{host} + path;
}

} // namespace bihuan::http
