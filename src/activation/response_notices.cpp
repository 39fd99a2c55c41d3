#include "activation/response_notices.hpp"

#include "notice/outbox.hpp"

namespace bihuan::activation {

void tell_people(db::Transaction& transaction, IdSource& ids, const Activation& activation, News news) {
    notice::Message message;
    message.kind = news.kind;
    message.key = news.kind + ":" + activation.id.text() + ":" + news.key;
    message.subject_type = "activation";
    message.subject = activation.id.text();
    if (activation.communities.size() == 1) message.community = activation.communities.front().community;
    message.accounts = std::move(news.accounts);
    message.permission = access::Permission::command_response;
    message.title_zh = std::move(news.title_zh);
    message.title_en = std::move(news.title_en);
    message.body_zh = std::move(news.body_zh);
    message.body_en = std::move(news.body_en);
    message.urgent = true;
    notice::post(transaction, ids, message);
}

void tell_roles(db::Transaction& transaction, IdSource& ids, const Activation& activation, News news) {
    news.accounts = accounts_in(transaction, activation.id);
    tell_people(transaction, ids, activation, std::move(news));
}

} // namespace bihuan::activation
