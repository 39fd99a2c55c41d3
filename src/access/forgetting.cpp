#include "access/forgetting.hpp"

namespace bihuan::access {

std::int64_t count_ended_sessions(const db::Reader& reader, Instant before) {
    return reader.integer("SELECT count(*) FROM session WHERE expires_at < $1", {before}).value_or(0);
}

std::int64_t forget_ended_sessions(db::Transaction& transaction, Instant before) {
    return transaction.note("DELETE FROM session WHERE expires_at < $1", {before});
}

std::int64_t count_ended_tokens(const db::Reader& reader, Instant before) {
    return reader.integer("SELECT count(*) FROM api_token WHERE expires_at < $1", {before}).value_or(0);
}

std::int64_t forget_ended_tokens(db::Transaction& transaction, Instant before) {
    return transaction.note("DELETE FROM api_token WHERE expires_at < $1", {before});
}

} // namespace bihuan::access
