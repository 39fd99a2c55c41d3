/// A route is data: where it is, who may use it, what goes in and out, and the function that does it.
///
/// Each room lists its routes in `*_routes.cpp`; the application puts the lists together. The endpoint, the
/// OpenAPI document, the permission matrix and the test that every route is exercised are loops over that one
/// table.
#pragma once

#include "http/call.hpp"
#include "http/response.hpp"
#include "http/shape.hpp"

#include <functional>
#include <variant>

namespace bihuan::http {

/// Nobody: what a route says that says nothing.
struct Nobody {};
/// Everybody, without signing in: health, sign-in, the description of the interface.
struct Anyone {};
using Audience = std::variant<Nobody, Anyone, access::Permission>;

struct QueryParameter {
    std::string_view name;
    record::FieldKind kind = record::FieldKind::text;
    record::Label label;
    std::span<const EnumText> choices = {};
    bool required = false;
};

/// Answers from one consistent state of the database.
using Reading = std::function<Response(const Call&, const db::Reader&)>;
/// Changes records in the transaction that the endpoint opened; it commits before the answer goes out.
using Writing = std::function<Response(const Call&, db::Transaction&)>;
/// Has transactions of its own, or none: sign-in, health, documents. Never repeated by Idempotency-Key.
using Acting = std::function<Response(const Call&)>;

constexpr std::size_t usual_body_bytes = 1 << 20;

struct Route {
    std::string_view method; ///< `GET`, which answers HEAD as well
    std::string_view path;   ///< `/api/v1/hazards/{id}`
    Audience audience = Nobody{};
    std::string_view action; ///< `hazard.reinspect`: the operation's name
    record::Label summary;
    Shape input = {};
    Shape output = {};
    std::vector<QueryParameter> query = {};
    bool paged = false;       ///< takes `cursor` and `limit` as well
    bool needs_match = false; ///< refuses to work without `If-Match`
    std::string_view media_type = json_type;
    int success = 200;
    std::size_t body_bytes = usual_body_bytes;
    std::string_view input_type = json_type; ///< of the body
    std::variant<Acting, Reading, Writing> work;
};

/// Every query parameter that the route takes, those of paging included.
std::vector<QueryParameter> query_of(const Route&);

} // namespace bihuan::http
