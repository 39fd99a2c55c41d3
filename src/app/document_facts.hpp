/// What an issued document is held against: its facts, made again from the ledger of today (what differs was
/// changed since, and is named by table, list and figure), and its pages, printed again.
#pragma once

#include "app/office.hpp"
#include "issuance/verification.hpp"
#include "report/difference.hpp"

#include <functional>
#include <map>
#include <optional>

namespace bihuan::app {

/// The facts as they would be today; nothing where the record is gone or cannot give them.
using FactsNow = std::function<std::optional<Json>(const db::Reader&, const IssuedDocument&)>;

/// By the kind of the document. A kind that is not here is not compared.
std::map<std::string, FactsNow, std::less<>> facts_now(Office&);

/// Nothing for a kind that is not compared.
std::optional<std::vector<report::Difference>> differences_today(Office&, const db::Reader&,
                                                                 const IssuedDocument&);

/// What `print_issued` gives today, without and with the mark of a document that stands no more.
issuance::Reprints reprints(Office&);

} // namespace bihuan::app
