#include "http/forgetting.hpp"

namespace bihuan::http {

std::int64_t count_settled_requests(const db::Reader& reader, Instant before) {
    return reader.integer("SELECT count(*) FROM waiting_request WHERE settled_at < $1", {before}).value_or(0);
}

std::int64_t forget_settled_requests(db::Transaction& transaction, Instant before) {
    return transaction.note("DELETE FROM waiting_request WHERE settled_at < $1", {before});
}

} // namespace bihuan::http
