#include "notice/outbox.hpp"

namespace bihuan::notice {
namespace {

std::string joined(const std::vector<std::string>& texts) {
    std::string out;
    for (const auto& text : texts)
        out += (out.empty() ? "" : " ") + text;
    return out;
}

} // namespace

void post(db::Transaction& transaction, IdSource& ids, const Message& message) {
    transaction.note("INSERT INTO outbox_message (id, kind, once_key, subject_type, subject, community, "
                     "accounts, permission, title_zh, "
                     "title_en, body_zh, body_en, urgent, posted_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, "
                     "$9, $10, $11, $12, $13, $14) "
                     "ON CONFLICT (once_key) DO NOTHING",
                     {ids.next(), message.kind, message.key, message.subject_type, message.subject,
                      message.community, joined(message.accounts),
                      message.permission ? std::string{code_of(*message.permission)} : std::string{},
                      message.title_zh, message.title_en, message.body_zh, message.body_en, message.urgent,
                      transaction.now()});
}

} // namespace bihuan::notice
