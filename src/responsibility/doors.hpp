/// What the doors of this room share: finding the record of a path within the caller's areas, answering with
/// it. Inside of this room only.
#pragma once

#include "access/account.hpp"
#include "audit/chain.hpp"
#include "db/rows.hpp"
#include "http/route.hpp"

namespace bihuan::responsibility {

using access::Permission;
using http::Call;
using http::Response;

/// What belongs to no community is the office's own, and seen by everybody who may look.
inline bool is_seen(const Call& call, const std::string& community) {
    return community.empty() || access::Reach{call.areas, {}, {}}.covers(community);
}

/// The record of the path. Whoever may not see it does not learn that there is one.
template<class T>
T load(const Call& call, const db::Reader& reader) {
    const auto id = call.id<T>("id");
    auto found = db::find(reader, id);
    if (!found) throw call.no_such(id);
    if constexpr (requires { found->community; })
        if (!is_seen(call, found->community)) throw call.no_such(id);
    return std::move(*found);
}

template<class T>
const std::string& community_of(const T& of) {
    static const std::string office;
    if constexpr (requires { of.community; })
        return of.community;
    else
        return office;
}

template<class T>
Response page_of(const Call& call, const std::vector<T>& found) {
    return http::json_response(http::page_json(call.page, found, [](JsonWriter& writer, const T& one) {
        record::write_json(writer, record::description_of<T>(), &one);
    }));
}

template<class T>
Response show(const Call& call, const db::Reader& reader) {
    return http::record_response(record::to_json(load<T>(call, reader)));
}

/// A new record; its area is known when the action has filled it in, and a refusal undoes all.
template<class T, class Act>
Response add(const Call& call, const char* location, Act&& act) {
    T fresh;
    call.read_new(fresh);
    fresh = act(std::move(fresh));
    call.require_area(community_of(fresh));
    Response response = http::record_response(record::to_json(fresh), 201);
    response.with("Location", location + fresh.id.text());
    return response;
}

/// Held for the change, within the caller's areas.
template<class T>
T held(const Call& call, db::Transaction& transaction) {
    audit::hold_chain(transaction);
    transaction.hold(record::description_of<T>().name(), call.id<T>("id").text());
    T before = load<T>(call, transaction);
    call.require_area(community_of(before));
    return before;
}

/// Members that are not given stay as they are.
template<class T, class Act>
Response change(const Call& call, db::Transaction& transaction, Act&& act) {
    const T before = held<T>(call, transaction);
    call.require_match(http::etag_of(record::to_json(before)));
    T after = before;
    call.read(after);
    after = act(before, std::move(after));
    call.require_area(community_of(after));
    return http::record_response(record::to_json(after));
}

/// A step with a body of its own.
template<class T, class Wish, class Act>
Response step(const Call& call, db::Transaction& transaction, Act&& act) {
    const T before = held<T>(call, transaction);
    Wish wish;
    call.read_new(wish);
    const auto after = act(before, wish);
    call.require_area(community_of(after));
    return http::record_response(record::to_json(after));
}

} // namespace bihuan::responsibility
