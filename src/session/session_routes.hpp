/// Sign-in and sign-out, one's own password, sessions, tokens and second factor, and the accounts of others
/// for whoever manages them. A room of its own because `access` lies below `http` and knows no routes.
#pragma once

#include "http/route.hpp"

namespace bihuan::session {

std::vector<http::Route> routes(db::Database&, IdSource&);

std::vector<http::Route> sign_in_routes(db::Database&);
/// One's own sessions and API tokens.
std::vector<http::Route> token_routes(db::Database&);
std::vector<http::Route> second_factor_routes(db::Database&);
/// Accounts of others (manage_accounts). Nobody learns of an account outside the own areas.
std::vector<http::Route> account_routes(db::Database&, IdSource&);
/// Names and roles of accounts, for those who hand matters over (manage_hazards).
std::vector<http::Route> colleague_routes();

} // namespace bihuan::session
