/// By which ways the office tells people, as its settings file names them. Nobody else can add a target, so
/// that no input of a user ever decides where the service connects to.
#pragma once

#include "core/enum_text.hpp"

#include <optional>
#include <string>
#include <vector>

namespace bihuan::notice {

enum class MailSecurity {
    starttls, ///< plain at first, then TLS (RFC 3207): port 587; refused where the server does not offer it
    tls,      ///< TLS from the beginning (RFC 8314): port 465
    none      ///< for a mail server inside the office's own network; no password is sent then
};
std::span<const EnumText> enum_texts(MailSecurity);

struct Smtp {
    std::string host;
    int port = 587;
    MailSecurity security = MailSecurity::starttls;
    std::string user; ///< empty: the server asks for none
    std::string password;
    std::string from;    ///< address
    std::string ca_file; ///< certificate authority of a server inside the office; empty: those of the machine
};

enum class WebhookForm {
    wecom,    ///< 企业微信群机器人
    dingtalk, ///< 钉钉自定义机器人, signed when a secret is there (加签)
    feishu,   ///< 飞书自定义机器人, signed when a secret is there (签名校验)
    json      ///< another system: signed JSON (docs/manual/messages)
};
std::span<const EnumText> enum_texts(WebhookForm);

struct Webhook {
    std::string name = {}; ///< what deliveries and the administrator call it
    WebhookForm form = WebhookForm::json;
    std::string url = {}; ///< for robots it is a secret itself
    std::string secret = {};
    std::vector<std::string> kinds =
        {}; ///< of messages; empty: all that tell a duty, none that tell one person
    std::vector<std::string> communities = {}; ///< empty: all
    std::string ca_file = {};
};

struct Channels {
    std::string office; ///< its name, as the sender of mail
    std::optional<Smtp> smtp;
    std::vector<Webhook> webhooks;
};

} // namespace bihuan::notice
