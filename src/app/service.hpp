/// The service of an office: every route of every room in one table, behind one endpoint.
#pragma once

#include "app/office.hpp"
#include "http/endpoint.hpp"

namespace bihuan::app {

/// What the routes stand on.
struct ServiceParts {
    db::Database& database;
    IdSource& ids;
    http::Metrics& metrics;
};

/// Every route. The document at `/api/v1/openapi.json` describes them, itself included.
std::vector<http::Route> routes(const ServiceParts&);

/// The endpoint with the routes and the page at `/`. The parts must outlive it.
http::Endpoint service(const ServiceParts&, Language, http::LogSink);

} // namespace bihuan::app
