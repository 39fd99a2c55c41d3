/// Messages in the forms that group robots take, and what their answers mean. Pure.
///
/// Forms and codes: the makers' own pages, 企业微信《群机器人配置说明》, 钉钉《自定义机器人接入》,
/// 飞书《自定义机器人使用指南》.
#pragma once

#include "notice/channels.hpp"
#include "notice/sender.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bihuan::notice {

struct WebhookRequest {
    std::string url; ///< with the signature where the form puts it there; never for a log
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body; ///< JSON
};

WebhookRequest request_of(const Webhook&, const Letter&);

/// What an answer means. A robot says in its body whether it took the message, whatever the HTTP status.
Answer answer_of(WebhookForm, int status, std::string_view body);

/// `sha256=` and the code over `timestamp`, a full stop and the body: what the header `X-Bihuan-Signature` of
/// the plain form carries.
std::string signature_of(std::string_view secret, std::string_view timestamp, std::string_view body);

} // namespace bihuan::notice
