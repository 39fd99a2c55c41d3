/// Ledgers over HTTP: an office's own CSV or XLSX is looked at as it is, tried, taken in, and given back.
///
/// What `bihuan import` and `bihuan export` do, for those who sit at a desk. A ledger tells of the whole
/// office: who may bring it in holds its permission for the whole office.
#pragma once

#include "app/ledgers.hpp"
#include "http/route.hpp"

namespace bihuan::app {

class Office;

/// The ledgers that have doors of their own over HTTP, with who may use them.
struct LedgerDoor {
    Ledger ledger = Ledger::enterprises;
    access::Permission permission = access::Permission::manage_operation;
};
std::span<const LedgerDoor> ledger_doors();

std::vector<http::Route> ledger_routes(Office&);

} // namespace bihuan::app
