#include "http/call.hpp"

#include "core/hash.hpp"
#include "core/text.hpp"
#include "http/authentication.hpp"
#include "http/waiting.hpp"

#include <charconv>

namespace bihuan::http {
namespace {

constexpr std::string_view cursor_version = "1.";

const std::string& value_in(const Parameters& parameters, std::string_view name) {
    static const std::string nothing;
    const auto found = parameters.find(name);
    return found == parameters.end() ? nothing : found->second;
}

} // namespace

Actor Call::actor() const {
    return {account().id.text(), account().display_name, "http " + address};
}

std::string Call::session_mark() const {
    // The beginning of the digest under which the session or token is stored.
    constexpr std::size_t length = 16;
    const auto authorization = request.header("authorization");
    // Who speaks by a token shows it; who does not is a request that was kept, and says whose it was.
    if (caller && caller->by_token && authorization.empty())
        return std::string{request.header(kept_session_header)};
    const auto secret = authorization.empty() ? request.cookie(session_cookie)
                                              : text::trim(authorization.substr(authorization.find(' ') + 1));
    return secret.empty() ? std::string{} : sha256(secret).substr(0, length);
}

Json Call::body() const {
    const auto type = request.header("content-type");
    const auto essence = text::ascii_lower(text::trim(type.substr(0, type.find(';'))));
    if (essence != json_type && essence != "application/merge-patch+json")
        throw Problem{ProblemKind::unsupported_media_type, {{"type", essence.empty() ? "—" : essence}}};
    return Json::parse(request.body);
}

void Call::read_into(const record::Description& description, void* record) const {
    Findings findings;
    record::read_json(body(), description, record, findings);
    findings.throw_if_any();
}

void read_new_json(const Json& json, const record::Description& description, void* record, Findings& findings,
                   std::string_view pointer) {
    record::read_json(json, description, record, findings, pointer);
    for (const auto& field : description.fields()) {
        const bool reported =
            field.kind == record::FieldKind::text || field.kind == record::FieldKind::identity;
        if (field.rules.required && !reported && json.object() && !json.find(field.name))
            findings.add(record::field_error(field, FieldFault::required, {}, pointer));
    }
}

Problem Call::no_such(const record::Description& description, const std::string& key) {
    return Problem{
        ProblemKind::not_found,
        {{"what", std::string{description.label().zh} + " / " + std::string{description.label().en}},
         {"key", key}}};
}

const std::string& Call::path_part(std::string_view name) const {
    return value_in(path, name);
}
const std::string& Call::asked(std::string_view name) const {
    return value_in(query, name);
}

std::optional<Date> Call::date(std::string_view name) const {
    return Date::parse(asked(name));
}

std::int64_t Call::number(std::string_view name, std::int64_t otherwise, std::int64_t least,
                          std::int64_t most) const {
    const std::string& text = asked(name);
    if (text.empty()) return otherwise;
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const auto refuse = [&](FieldFault fault, std::int64_t limit) {
        const std::string field{name};
        throw Problem{ProblemKind::invalid_input,
                      {},
                      {{field, fault, {{"value", text}, {"limit", std::to_string(limit)}}, field, field}}};
    };
    if (error != std::errc{} || end != text.data() + text.size()) refuse(FieldFault::not_an_integer, least);
    if (number < least) refuse(FieldFault::too_small, least);
    if (number > most) refuse(FieldFault::too_large, most);
    return number;
}

namespace {

constexpr int most_days_of_a_period = 36'524; // a hundred years over 2100, which is no leap year

} // namespace

Period Call::period() const {
    const Period period{date("from").value_or(Date{}), date("to").value_or(Date{})};
    if (period.to < period.from)
        throw Problem{ProblemKind::invalid_input,
                      {},
                      {{"to",
                        FieldFault::before_other,
                        {{"value", period.to.text()}, {"other", "from"}, {"other_value", period.from.text()}},
                        "截止日",
                        "last day"}}};
    // Figures are counted month by month: a slip of the pen in the year must not keep the service busy.
    if (const Date latest = period.from.plus_days(most_days_of_a_period); period.to > latest)
        throw Problem{ProblemKind::invalid_input,
                      {},
                      {{"to",
                        FieldFault::too_large,
                        {{"value", period.to.text()}, {"limit", latest.text()}},
                        "截止日",
                        "last day"}}};
    return period;
}

bool Call::may(access::Permission permission, const std::string& community, const std::string& grid) const {
    return access::may(account(), permission, today, community, grid);
}

void Call::require_area(const std::string& community) const {
    require_place(community, {});
}

void Call::require_place(const std::string& community, const std::string& grid) const {
    if (access::Reach{areas, grids, {}}.covers(community, grid)) return;
    throw Problem{ProblemKind::outside_area, {{"area", community.empty() ? "—" : community}}};
}

void Call::require_contact(const std::string& enterprise) const {
    for (const auto& one : enterprises)
        if (one == enterprise) return;
    throw Problem{ProblemKind::outside_area, {{"area", "—"}}};
}

void Call::require_match(std::string_view tag) const {
    const auto wanted = request.header("if-match");
    if (wanted.empty() || wanted == "*") return;
    for (const auto& one : text::split(wanted, U","))
        if (one == tag) return;
    throw Problem{ProblemKind::precondition_failed};
}

std::string cursor_after(std::string_view id) {
    // Opaque, not secret: callers must not build one, and may not learn an order from it.
    std::string plain{cursor_version};
    plain += id;
    std::string hex;
    constexpr std::string_view digits = "0123456789abcdef";
    for (const char byte : plain) {
        hex += digits[static_cast<unsigned char>(byte) >> 4];
        hex += digits[static_cast<unsigned char>(byte) & 15];
    }
    return hex;
}

std::optional<std::string> identity_in(std::string_view cursor) {
    const auto digit = [](char c) {
        return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
    };
    if (cursor.size() % 2 != 0) return std::nullopt;
    std::string plain;
    for (std::size_t i = 0; i < cursor.size(); i += 2) {
        const int high = digit(cursor[i]), low = digit(cursor[i + 1]);
        if (high < 0 || low < 0) return std::nullopt;
        plain += static_cast<char>(high * 16 + low);
    }
    if (!plain.starts_with(cursor_version) || !is_uuid(std::string_view{plain}.substr(cursor_version.size())))
        return std::nullopt;
    return plain.substr(cursor_version.size());
}

bool is_not_personal(const record::Field& field) {
    return field.rules.access != record::Access::personal;
}

} // namespace bihuan::http
