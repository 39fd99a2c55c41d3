#include "sync/incarnation.hpp"

namespace bihuan::sync {

std::string incarnation(db::Database& database, IdSource& ids) {
    const auto read = [](const db::Reader& reader) {
        return reader.text("SELECT mark FROM incarnation WHERE id = 1");
    };
    if (auto mark = database.read(read)) return std::move(*mark);
    return database.housekeeping([&](db::Transaction& transaction) {
        transaction.note(
            "INSERT INTO incarnation (id, mark, since) VALUES (1, $1, $2) ON CONFLICT (id) DO NOTHING",
            {ids.next(), transaction.now()});
        return read(transaction).value();
    });
}

void renew_incarnation(db::Database& database, IdSource& ids) {
    database.housekeeping([&](db::Transaction& transaction) {
        transaction.note("INSERT INTO incarnation (id, mark, since) VALUES (1, $1, $2) "
                         "ON CONFLICT (id) DO UPDATE SET mark = $1, since = $2",
                         {ids.next(), transaction.now()});
    });
}

} // namespace bihuan::sync
