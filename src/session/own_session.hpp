/// What the routes of one's own session share: the cookie, the answer after a sign-in, lists that are short.
#pragma once

#include "access/session.hpp"
#include "http/authentication.hpp"
#include "http/response.hpp"
#include "http/shape.hpp"

namespace bihuan::session {

/// The Set-Cookie of a session; no token and no seconds take it away.
std::string cookie(const http::Call&, const std::string& token, std::int64_t seconds);

std::string session_json(const http::Call&, const Account&, const std::string& csrf_token);
http::Response signed_in(const http::Call&, const access::SignedIn&, int status);

/// A token speaks for somebody, but makes no tokens and touches no second factor: throws Problem
/// token_reads_only.
void require_person(const http::Call&);

http::Response nothing_to_show();

/// Problem not_found for what has a name in a list, but no identity.
template<class T>
Problem no_such(const std::string& listed) {
    const auto& label = record::description_of<T>().label();
    return Problem{ProblemKind::not_found,
                   {{"what", std::string{label.zh} + " / " + std::string{label.en}}, {"key", listed}}};
}

/// `{"items": […], "next_cursor": null}` of a list that is always shown whole.
template<class T>
http::Response whole_list(const std::vector<T>& items) {
    std::string out;
    JsonWriter writer{out};
    writer.begin_object().name("items").begin_list();
    for (const auto& item : items)
        record::write_json(writer, record::description_of<T>(), &item);
    writer.end_list().name("next_cursor").null().end_object();
    return http::json_response(std::move(out));
}

} // namespace bihuan::session
