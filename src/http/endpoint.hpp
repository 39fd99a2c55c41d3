/// The one path of every request: found, authenticated, authorised, carried out in one transaction, answered.
///
/// Whoever adds a route adds nothing here. A failure anywhere is a Problem, and becomes an answer in one
/// place; what is no Problem becomes an incident number for the caller and its cause a line of the log.
#pragma once

#include "audit/chain.hpp"
#include "http/log.hpp"
#include "http/metrics.hpp"
#include "http/router.hpp"
#include "http/static_files.hpp"
#include "http/waiting.hpp"

namespace bihuan::http {

struct EndpointSettings {
    Language language = Language::zh; ///< where the caller names none
    LogSink log;
};

class Endpoint {
public:
    Endpoint(db::Database&, IdSource&, Metrics&, Router, StaticFiles, EndpointSettings);

    /// Never throws.
    Response answer(const Request&);
    /// The answer to a request that is refused before its body is read.
    Response refuse(const Request&, const Problem&);
    /// How many bytes of body the target takes.
    std::size_t body_limit(std::string_view method, std::string_view target) const;

    /// Tries again what waits for records that have arrived while nobody looked; at the start of the service.
    void take_up_waiting();

    const Router& router() const { return router_; }

private:
    struct Under; // what is known of the request under way, for the log
    Response respond(const Request&, const std::function<Response(Under&)>&);
    Response route_answer(const Request&, Under&);
    Response carry_out(const Route&, const Call&);
    void authorise(const Route&, Call&) const;
    Response write(const Route&, const Writing&, const Call&);
    Response let_wait(const Route&, const std::string& missing, const Call&);
    void take_up(const std::vector<audit::Receipt>&);
    void take_up(const std::vector<std::string>& arrived);
    std::optional<Response> carry_out_waiting(const WaitingRequest&);
    /// A step may have come before the one that makes it possible (the service before its order): what is
    /// refused is tried again for as long as another one succeeds.
    void carry_out_in_turn(std::vector<WaitingRequest>);

    db::Database& database_;
    IdSource& ids_;
    Metrics& metrics_;
    Router router_;
    StaticFiles files_;
    EndpointSettings settings_;
};

} // namespace bihuan::http
