/// A browser: it keeps the cookie and sends the token of its session back.
#pragma once

#include "service/a_working_office.hpp"

namespace bihuan::test {

class Browser {
public:
    explicit Browser(int port) : client_(port) {}

    HttpAnswer send(const std::string& method, const std::string& path, const std::string& body = {}) {
        HttpHeaders headers{{"Content-Type", "application/json"}};
        if (!cookie.empty()) headers.emplace_back("Cookie", "other=1; " + cookie);
        if (!csrf.empty()) headers.emplace_back("X-CSRF-Token", csrf);
        if (!if_match.empty()) headers.emplace_back("If-Match", if_match);
        auto answer = client_.send(method, path, headers, body);
        if (const auto given = answer.header("set-cookie"); !given.empty())
            cookie = given.substr(0, given.find(';'));
        if (answer.status / 100 == 2 && path.starts_with("/api/v1/session") && !answer.body.empty())
            if (const auto token = text_at(Json::parse(answer.body), "csrf_token"); token != "(none)")
                csrf = token;
        return answer;
    }

    std::string cookie, csrf, if_match;

private:
    HttpClient client_;
};

inline std::string sign_in_wish(const std::string& name, const std::string& password,
                                const std::string& code = {}) {
    return R"({"name":")" + name + R"(","password":")" + password + R"(","code":")" + code + R"("})";
}

} // namespace bihuan::test
