/// One POST to a target of the settings file. Follows no redirection, keeps no cookie, waits ten seconds for
/// the other side at each step, reads 64 KB of the answer.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace bihuan::notice {

struct HttpReply {
    int status = 0; ///< 0: there was no answer, and `body` says why without naming the target
    std::string body;
};

/// Never throws. `ca_file`: the authority of a server inside the office; empty: those of the machine.
HttpReply http_post(const std::string& url, const std::vector<std::pair<std::string, std::string>>& headers,
                    const std::string& body, const std::string& ca_file);

} // namespace bihuan::notice
