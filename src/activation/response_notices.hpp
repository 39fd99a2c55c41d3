/// Telling people of a response: at once, quiet hours do not hold it back.
#pragma once

#include "activation/activation_store.hpp"
#include "db/transaction.hpp"

namespace bihuan::activation {

struct News {
    std::string kind; ///< `response_started`
    std::string key;  ///< what makes it this one
    std::string title_zh, title_en;
    std::string body_zh, body_en;
    std::vector<std::string> accounts = {}; ///< and whoever commands
};

/// To these accounts, and to everybody who commands in the area.
void tell_people(db::Transaction&, IdSource&, const Activation&, News);
/// To everybody who is in a role.
void tell_roles(db::Transaction&, IdSource&, const Activation&, News);

} // namespace bihuan::activation
