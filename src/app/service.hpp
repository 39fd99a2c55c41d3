/// The service of an office: every route of every room in one table, behind one endpoint.
#pragma once

#include "app/office.hpp"
#include "http/endpoint.hpp"

namespace bihuan::app {

/// Every route. The document at `/api/v1/openapi.json` describes them, itself included.
std::vector<http::Route> routes(Office&, const http::Metrics&);

/// The endpoint with the routes and the page at `/`. Office and metrics must outlive it.
http::Endpoint service(Office&, http::Metrics&, http::LogSink);

} // namespace bihuan::app
