#include "app/export_trace.hpp"

#include "audit/chain.hpp"
#include "core/hash.hpp"

namespace bihuan::app {
namespace {

using http::Call;
using http::Response;

/// Answers of these types are lists for other programs; documents of one matter are noted by their rooms.
bool is_export(const http::Route& route) {
    return route.media_type.starts_with("text/csv") ||
           route.media_type.find("spreadsheetml") != route.media_type.npos ||
           route.action == "workpaper.make";
}

Json query_of(const Call& call) {
    Json query{Json::Object{}};
    for (const auto& part : {&call.path, &call.query})
        for (const auto& [name, value] : *part)
            query.set(name, value);
    return query;
}

void note(Office& office, const Call& call, std::string_view action, const Response& response) {
    if (response.status != 200) return;
    note_export(office, call.actor(),
                {std::string{action}, query_of(call), sha256(response.body),
                 static_cast<std::int64_t>(response.body.size())});
}

} // namespace

void note_export(Office& office, const Actor& actor, const ExportNote& of) {
    office.database().write(actor, [&](db::Transaction& transaction) {
        const Json after = Json::Object{{"bytes", of.bytes}, {"query", of.query}, {"sha256", of.sha256}};
        audit::append(transaction, of.action, "export", office.ids().next(),
                      Json{Json::Object{{"after", after}, {"before", Json{}}}}.dump(), {});
    });
}

void trace_exports(Office& office, std::vector<http::Route>& routes) {
    for (auto& route : routes) {
        if (!is_export(route) || std::holds_alternative<http::Anyone>(route.audience)) continue;
        const std::string action{route.action};
        if (const auto* reading = std::get_if<http::Reading>(&route.work)) {
            route.work = http::Acting{[&office, action, work = *reading](const Call& call) {
                auto response =
                    office.database().read([&](const db::Reader& reader) { return work(call, reader); });
                note(office, call, action, response);
                return response;
            }};
        } else if (const auto* acting = std::get_if<http::Acting>(&route.work)) {
            route.work = http::Acting{[&office, action, work = *acting](const Call& call) {
                auto response = work(call);
                note(office, call, action, response);
                return response;
            }};
        }
    }
}

} // namespace bihuan::app
