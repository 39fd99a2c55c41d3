#include "notice/senders.hpp"

#include "notice/http_post.hpp"
#include "notice/smtp.hpp"
#include "notice/webhook_forms.hpp"

namespace bihuan::notice {

Senders senders_of(const Channels& channels) {
    Senders senders;
    if (channels.smtp)
        senders.mail = [smtp = *channels.smtp, office = channels.office](const Letter& letter) {
            return send_by_smtp(smtp, office, letter);
        };
    for (const auto& webhook : channels.webhooks)
        senders.webhooks[webhook.name] = [webhook](const Letter& letter) -> Answer {
            const auto request = request_of(webhook, letter);
            const auto reply = http_post(request.url, request.headers, request.body, webhook.ca_file);
            if (reply.status == 0) return {Answer::Outcome::later, reply.body};
            return answer_of(webhook.form, reply.status, reply.body);
        };
    return senders;
}

} // namespace bihuan::notice
