/// Writing row after row, for doors that take thousands: many rows in one transaction, each all or nothing.
///
/// Between two transactions others who write get their turn, also those of another process.
#pragma once

#include "db/database.hpp"

namespace bihuan::db {

class RowWriting {
public:
    enum class Keep {
        yes,
        no ///< everything is tried out and nothing stays; the rows see one another until the end
    };

    RowWriting(Database& database, Actor actor, Keep keep = Keep::yes)
        : database_(database), actor_(std::move(actor)), keep_(keep) {}

    /// Runs `take` for one row, in the transaction under way or a new one. Where it throws, nothing of the
    /// row stays.
    template<class Take>
    auto row(Take&& take) {
        std::optional<std::invoke_result_t<Take, Transaction&>> result;
        Transaction& transaction = begun();
        transaction.attempt([&] { result.emplace(take(transaction)); });
        return std::move(*result);
    }

    /// Makes the rows so far durable and lets others write.
    void commit();

private:
    Transaction& begun();

    Database& database_;
    Actor actor_;
    Keep keep_;
    std::unique_ptr<Writing> writing_;
};

} // namespace bihuan::db
