/// What the routes of a response share: finding it for whoever asks, and no one else.
#pragma once

#include "activation/activation_steps.hpp"
#include "activation/activation_store.hpp"
#include "activation/card_rules.hpp"
#include "db/rows.hpp"
#include "http/route.hpp"

namespace bihuan::activation {

/// Whether the caller holds the route's permission in some place that the response is for. One for the whole
/// office is for every community, and for each of its grids.
bool concerns(const http::Call&, const Activation&);
/// The response of the path; who is not concerned does not learn that there is one.
Activation load(const http::Call&, const db::Reader&);
/// The same where the caller must hold the permission in all of its area: who commands. Throws Problem
/// outside_area.
Activation load_whole(const http::Call&, const db::Reader&);
void require_whole(const http::Call&, const Activation&);
/// Held for a change of itself, in the state that `If-Match` names where it is given.
Activation hold_whole(const http::Call&, db::Transaction&);

/// A part of the response by the identity in the path.
template<class T>
T part(const http::Call& call, const db::Reader& reader, const Activation& of, std::string_view name) {
    const auto id = call.id<T>(name);
    auto found = db::find(reader, id);
    if (!found || found->activation != of.id) throw call.no_such(id);
    return std::move(*found);
}

/// Whether the caller answers for the community, by area or by grid; what is the office's concerns everybody.
bool reaches(const http::Call&, const std::string& community);

/// The community that an entry of this caller belongs to, where the caller holds but one.
std::string own_community(const http::Call&, const Activation&);

/// What the caller may do with cards: by the roles that the account is in, and where it commands.
CardWorker worker_of(const http::Call&, const db::Reader&);

/// While the response runs telephone numbers are shown to those who command and those in a role of it that
/// calls; else to who may read them.
bool sees_phones(const http::Call&, const db::Reader&, const Activation&);

http::Response shown(const http::Call&, const Activation&, int status = 200);

std::vector<http::Route> card_routes(IdSource&);
std::vector<http::Route> call_routes(IdSource&, const std::string& public_address);
std::vector<http::Route> log_routes(IdSource&);
std::vector<http::Route> report_routes(IdSource&);
std::vector<http::Route> review_routes(IdSource&);
std::vector<http::Route> link_routes(db::Database&, IdSource&);

/// A route that takes the identities' source.
template<class Act>
http::Writing with(IdSource& ids, Act act) {
    return [&ids, act](const http::Call& call, db::Transaction& transaction) {
        return act(call, transaction, ids);
    };
}

} // namespace bihuan::activation
