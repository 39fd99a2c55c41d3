#include "http/endpoint.hpp"

#include "access/account.hpp"
#include "audit/chain.hpp"
#include "db/rows.hpp"
#include "http/authentication.hpp"
#include "http/idempotency.hpp"
#include "http/problem_json.hpp"
#include "http/query_fault.hpp"
#include "http/receipt.hpp"
#include "http/taken.hpp"
#include "http/waiting.hpp"

#include <charconv>
#include <chrono>

namespace bihuan::http {
namespace {

constexpr std::int64_t largest_page = 200;

void read_page(Call& call, Findings& findings) {
    if (const auto& cursor = call.asked("cursor"); !cursor.empty()) {
        if (const auto after = identity_in(cursor))
            call.page.after = *after;
        else
            findings.add({"cursor", FieldFault::not_a_cursor, {{"value", cursor}}, "游标", "cursor"});
    }
    const auto& limit = call.asked("limit");
    if (limit.empty()) return;
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(limit.data(), limit.data() + limit.size(), number);
    if (error != std::errc{} || end != limit.data() + limit.size())
        findings.add({"limit", FieldFault::not_an_integer, {{"value", limit}}, "每页条数", "limit"});
    else if (number < 1)
        findings.add({"limit", FieldFault::too_small, {{"limit", "1"}}, "每页条数", "limit"});
    else if (number > largest_page)
        findings.add(
            {"limit", FieldFault::too_large, {{"limit", std::to_string(largest_page)}}, "每页条数", "limit"});
    else
        call.page.limit = number;
}

void read_query(const Route& route, Call& call) {
    const auto pairs = query_pairs_of(call.request.target);
    if (!pairs) throw Problem{ProblemKind::malformed_address};
    const auto known = query_of(route);
    Findings findings;
    for (const auto& [name, value] : *pairs) {
        const QueryParameter* parameter = nullptr;
        for (const auto& one : known)
            if (one.name == name) parameter = &one;
        if (!parameter || call.query.contains(name)) {
            findings.add({name, FieldFault::unknown_field, {{"value", name}}, {}, {}});
            continue;
        }
        call.query[name] = value;
        if (auto fault = value.empty() ? std::nullopt : fault_of(*parameter, value))
            findings.add(std::move(*fault));
    }
    for (const auto& parameter : known)
        if (parameter.required && call.asked(parameter.name).empty())
            findings.add({std::string{parameter.name},
                          FieldFault::required,
                          {},
                          std::string{parameter.label.zh},
                          std::string{parameter.label.en}});
    if (route.paged) read_page(call, findings);
    findings.throw_if_any();
}

bool tag_is_known(const Request& request, std::string_view tag) {
    const auto known = request.header("if-none-match");
    return !known.empty() && !tag.empty() && (known == "*" || known.find(tag) != std::string_view::npos);
}

/// What every answer says to the browser.
void harden(const Request& request, Response& response) {
    // A year. Behind a proxy that ends TLS, it is the proxy's to promise.
    if (request.secure) response.with("Strict-Transport-Security", "max-age=31536000");
    response
        .with("Content-Security-Policy",
              "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; "
              "font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; "
              "form-action 'self'; base-uri 'none'; frame-ancestors 'none'")
        .with("X-Content-Type-Options", "nosniff")
        .with("X-Frame-Options", "DENY")
        .with("Referrer-Policy", "no-referrer")
        .with("Permissions-Policy",
              "camera=(self), geolocation=(self), microphone=(self), payment=(), usb=()")
        .with("Cross-Origin-Opener-Policy", "same-origin")
        .with("Cross-Origin-Resource-Policy", "same-origin");
    if (response.header("Cache-Control").empty())
        response.with("Cache-Control", response.header("ETag").empty() ? "no-store" : "private, no-cache");
}

} // namespace

struct Endpoint::Under {
    std::string id;
    std::string_view route = "none";
    std::string account;
    std::shared_ptr<const Caller> speaker; ///< of a request that was kept; else the request says who speaks
};

Endpoint::Endpoint(db::Database& database, IdSource& ids, Metrics& metrics, Router router, StaticFiles files,
                   EndpointSettings settings)
    : database_(database), ids_(ids), metrics_(metrics), router_(std::move(router)), files_(std::move(files)),
      settings_(std::move(settings)) {}

std::size_t Endpoint::body_limit(std::string_view method, std::string_view target) const {
    if (is_safe(method)) return 0;
    const auto match = router_.match(method, target);
    return match.route ? match.route->body_bytes : usual_body_bytes;
}

Response Endpoint::answer(const Request& request) {
    return respond(request, [&](Under& under) { return route_answer(request, under); });
}

Response Endpoint::refuse(const Request& request, const Problem& problem) {
    return respond(request, [&](Under&) -> Response { throw problem; });
}

Response Endpoint::respond(const Request& request, const std::function<Response(Under&)>& act) {
    const auto began = std::chrono::steady_clock::now();
    metrics_.enter();
    Under under;
    under.id = ids_.next();
    const Language language = language_of(request.header("accept-language"), settings_.language);
    Response response;
    Json::Object more;
    try {
        response = act(under);
    } catch (const Problem& problem) {
        response = problem_response(problem, language, under.id);
        more.emplace_back("problem", text_of_problem(problem.kind()).code);
        if (!problem.cause().empty()) more.emplace_back("cause", problem.cause());
        if (problem.status() == 401) response.with("WWW-Authenticate", "Bearer realm=\"bihuan\"");
        if (problem.kind() == ProblemKind::method_not_allowed)
            response.with("Allow", problem.parameters().find("allowed")->second);
    } catch (const std::exception& error) {
        response = problem_response(Problem{ProblemKind::internal_error, {{"incident", under.id}}}, language,
                                    under.id);
        more.emplace_back("incident", under.id);
        more.emplace_back("cause", error.what());
    }
    response.with("X-Request-Id", under.id);
    harden(request, response);

    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
    metrics_.leave();
    static constexpr std::string_view methods[]{"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"};
    const bool usual = std::find(std::begin(methods), std::end(methods), request.method) != std::end(methods);
    metrics_.count(under.route, usual ? std::string_view{request.method} : "other", response.status, seconds);
    Json::Object line{{"request", under.id},
                      {"method", usual ? std::string_view{request.method} : "other"},
                      {"route", under.route},
                      {"status", response.status},
                      {"milliseconds", static_cast<std::int64_t>(seconds * 1000)},
                      {"account", under.account},
                      {"address", address_of(request)}};
    line.insert(line.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
    if (settings_.log)
        log_event(settings_.log, database_.clock().now(), response.status >= 500 ? "error" : "info",
                  "request", line);
    return response;
}

Response Endpoint::route_answer(const Request& request, Under& under) {
    const auto match = router_.match(request.method, request.target);
    if (!match.route) {
        if (!match.allowed.empty()) {
            std::string allowed;
            for (const auto& method : match.allowed)
                allowed += (allowed.empty() ? "" : ", ") + method;
            throw Problem{ProblemKind::method_not_allowed,
                          {{"method", request.method}, {"allowed", allowed}}};
        }
        auto file = is_safe(request.method) ? files_.find(request.target, request.header("accept-encoding"))
                                            : std::nullopt;
        if (!file) throw Problem{ProblemKind::no_such_address};
        under.route = "page";
        if (tag_is_known(request, file->header("ETag")))
            return Response{304, {}, {}, std::move(file->headers)};
        return std::move(*file);
    }
    const Route& route = *match.route;
    under.route = route.path;
    Call call{request, language_of(request.header("accept-language"), settings_.language),
              database_.clock().now()};
    call.address = address_of(request);
    call.path = match.path;
    if (!std::holds_alternative<Anyone>(route.audience)) {
        call.caller = under.speaker ? under.speaker : authenticate(database_, request);
        under.account = call.account().id.text();
        authorise(route, call);
    }
    read_query(route, call);
    if (route.needs_match && request.header("if-match").empty())
        throw Problem{ProblemKind::precondition_required};
    if (std::holds_alternative<Acting>(route.work))
        call.answer = [this](const Request& other) { return answer(other); };
    Response response = carry_out(route, call);
    if (is_safe(request.method) && response.status == 200 && tag_is_known(request, response.header("ETag")))
        return Response{304, {}, {}, std::move(response.headers)};
    return response;
}

void Endpoint::authorise(const Route& route, Call& call) const {
    const auto* permission = std::get_if<access::Permission>(&route.audience);
    if (!permission)
        throw Problem{ProblemKind::not_permitted, {{"permission", "—"}, {"permission_en", "do this"}}};
    auto reach = access::reach(call.account(), *permission, call.today);
    call.areas = std::move(reach.communities);
    call.grids = std::move(reach.grids);
    call.enterprises = std::move(reach.enterprises);
    if (call.account().must_change_password && *permission != access::Permission::sign_in_only)
        throw Problem{ProblemKind::password_change_required};
}

Response Endpoint::carry_out(const Route& route, const Call& call) {
    if (const auto* acting = std::get_if<Acting>(&route.work)) {
        Response response = (*acting)(call);
        if (const auto record = response.header(belongs_to_header); response.status < 400 && !record.empty())
            take_up(std::vector{std::string{record}});
        return response;
    }
    if (const auto* reading = std::get_if<Reading>(&route.work))
        return database_.read([&](const db::Reader& reader) { return (*reading)(call, reader); });
    try {
        return write(route, std::get<Writing>(route.work), call);
    } catch (const Problem& problem) {
        const std::string missing = would_wait(call.request) ? missing_record(problem) : std::string{};
        const auto too_many = [&](const db::Reader& reader) {
            return count_waiting(reader, missing) >= most_waiting;
        };
        if (missing.empty() || database_.read(too_many)) throw;
        return let_wait(route, missing, call);
    }
}

Response Endpoint::write(const Route& route, const Writing& writing, const Call& call) {
    const auto key = key_of(call.request, call.account().id.text());
    const auto handed = handed_in(route.action, route.method, call.request);
    std::vector<audit::Receipt> receipts;
    Response response = database_.write(call.actor(), [&](db::Transaction& transaction) {
        audit::hold_chain(transaction);
        if (handed)
            if (auto before = answer_again(transaction, ids_, *handed, call)) return std::move(*before);
        if (key)
            if (auto before = take_or_replay(transaction, *key)) return std::move(*before);
        audit::remember_receipts(transaction);
        Response fresh = writing(call, transaction);
        receipts = audit::remembered_receipts(transaction);
        add_receipt(fresh, receipts);
        if (handed) keep_answer(transaction, *handed, call, fresh);
        if (key) keep(transaction, *key, fresh);
        return fresh;
    });
    take_up(receipts);
    return response;
}

Response Endpoint::let_wait(const Route& route, const std::string& missing, const Call& call) {
    const auto waiting = keep_waiting(database_, ids_, route.action, missing, call);
    // It may have come between the refusal and the keeping.
    if (auto done = carry_out_waiting(waiting)) return std::move(*done);
    Response response =
        json_response(Json{Json::Object{{"waiting", waiting.id}, {"waits_for", missing}}}.dump(), 202);
    response.with("Preference-Applied", "respond-async");
    return response;
}

void Endpoint::take_up(const std::vector<audit::Receipt>& receipts) {
    if (receipts.empty()) return;
    std::vector<std::string> arrived;
    for (const auto& receipt : receipts)
        arrived.push_back(receipt.subject);
    take_up(arrived);
}

void Endpoint::take_up(const std::vector<std::string>& arrived) {
    carry_out_in_turn(database_.read([&](const db::Reader& reader) { return waiting_for(reader, arrived); }));
}

void Endpoint::take_up_waiting() {
    reset_running(database_);
    carry_out_in_turn(database_.read([](const db::Reader& reader) { return waiting_for(reader, {}); }));
}

void Endpoint::carry_out_in_turn(std::vector<WaitingRequest> waiting) {
    for (bool went_on = true; went_on && !waiting.empty();) {
        went_on = false;
        std::vector<WaitingRequest> refused;
        for (auto& one : waiting) {
            const auto answer = carry_out_waiting(one);
            if (answer && answer->status < 400) went_on = true;
            if (answer && answer->status == 409) refused.push_back(std::move(one));
        }
        if (went_on)
            for (const auto& one : refused)
                go_on_waiting(database_, one, one.waits_for);
        waiting = std::move(refused);
    }
}

std::optional<Response> Endpoint::carry_out_waiting(const WaitingRequest& waiting) {
    const auto account = database_.read(
        [&](const db::Reader& reader) { return db::find(reader, Id<Account>::trusted(waiting.account)); });
    if (!account || account->disabled_on) return std::nullopt; // it stays in the list for an official to see
    if (!begin_waiting(database_, waiting)) return std::nullopt;
    std::string missing;
    Response response = respond(waiting.request, [&](Under& under) {
        under.speaker = std::make_shared<const Caller>(Caller{*account, true, {}});
        try {
            return route_answer(waiting.request, under);
        } catch (const Problem& problem) {
            missing = missing_record(problem);
            throw;
        }
    });
    if (response.status >= 500) // our own trouble; tried again at the next start
        go_on_waiting(database_, waiting, waiting.waits_for);
    else if (missing.empty())
        settle_waiting(database_, waiting, response);
    else
        go_on_waiting(database_, waiting, missing, response);
    if (response.status >= 500 || !missing.empty()) return std::nullopt;
    return response;
}

} // namespace bihuan::http
