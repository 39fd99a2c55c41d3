#include "notice/webhook_forms.hpp"

#include "core/json.hpp"
#include "core/keyed_hash.hpp"
#include "core/problem.hpp"
#include "core/text.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace bihuan::notice {
namespace {

/// The first characters that fit into `bytes`; three dots say that there was more.
std::string cut(const std::string& utf8, std::size_t bytes) {
    if (utf8.size() <= bytes) return utf8;
    std::string kept;
    for (const char32_t code_point : text::code_points(utf8)) {
        std::string one;
        text::append(one, code_point);
        if (kept.size() + one.size() + 3 > bytes) break;
        kept += one;
    }
    return kept + "…";
}

std::string text_of(const Letter& letter, std::size_t bytes) {
    std::string content = (letter.urgent ? "【紧急】" : "") + letter.title_zh;
    for (const auto* part : {&letter.body_zh, &letter.title_en, &letter.body_en})
        if (!part->empty()) content += "\n" + *part;
    return cut(content, bytes);
}

/// For a value in a query (RFC 3986).
std::string percent_encoded(std::string_view bytes) {
    std::string out;
    for (const char c : bytes) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                           c == '-' || c == '_' || c == '.' || c == '~';
        if (plain)
            out += c;
        else
            out += "%" + text::ascii_upper(hexadecimal(std::string_view{&c, 1}));
    }
    return out;
}

Json text_message(std::string content) {
    return Json::Object{{"msgtype", "text"}, {"text", Json::Object{{"content", std::move(content)}}}};
}

std::string plain_body(const Letter& letter) {
    const auto both = [](const std::string& zh, const std::string& en) {
        return Json{Json::Object{{"zh", zh}, {"en", en}}};
    };
    return Json{Json::Object{{"id", letter.delivery},
                             {"kind", letter.kind},
                             {"subject_type", letter.subject_type},
                             {"subject", letter.subject},
                             {"community", letter.community},
                             {"title", both(letter.title_zh, letter.title_en)},
                             {"body", both(letter.body_zh, letter.body_en)},
                             {"urgent", letter.urgent},
                             {"posted_at", letter.posted_at.text()}}}
        .dump();
}

bool is_one_of(std::int64_t code, std::initializer_list<std::int64_t> codes) {
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

/// Too many messages at once, or a robot that is busy: they pass by themselves.
bool passes(WebhookForm form, std::int64_t code) {
    switch (form) {
    case WebhookForm::wecom:
        return is_one_of(code, {-1, 45009, 45033}); // busy; over 20 a minute; too many at the same time
    case WebhookForm::dingtalk:
        return is_one_of(code, {-1, 130101, 410100}); // busy; over 20 a minute, by its old and new code
    case WebhookForm::feishu:
        return is_one_of(code, {11232, 11233}); // over 100 a minute or 5 a second; of the group
    case WebhookForm::json:
        break;
    }
    return false;
}

Json parsed(std::string_view body) {
    try {
        return Json::parse(body);
    } catch (const Problem&) {
        return {};
    }
}

} // namespace

std::span<const EnumText> enum_texts(MailSecurity) {
    static constexpr std::array texts{EnumText{"starttls", "STARTTLS", "STARTTLS"},
                                      EnumText{"tls", "TLS", "TLS"}, EnumText{"none", "不加密", "none"}};
    return texts;
}

std::span<const EnumText> enum_texts(WebhookForm) {
    static constexpr std::array texts{
        EnumText{"wecom", "企业微信", "WeCom"}, EnumText{"dingtalk", "钉钉", "DingTalk"},
        EnumText{"feishu", "飞书", "Feishu"}, EnumText{"json", "其他系统", "another system"}};
    return texts;
}

std::string signature_of(std::string_view secret, std::string_view timestamp, std::string_view body) {
    return "sha256=" + hexadecimal(hmac_sha256(secret, std::string{timestamp} + "." + std::string{body}));
}

WebhookRequest request_of(const Webhook& webhook, const Letter& letter) {
    WebhookRequest request{webhook.url, {{"Content-Type", "application/json; charset=utf-8"}}, {}};
    const std::string milliseconds = std::to_string(letter.now.milliseconds());
    const std::string seconds = std::to_string(letter.now.milliseconds() / 1000);
    switch (webhook.form) {
    case WebhookForm::wecom:
        request.body = text_message(text_of(letter, 2048)).dump(); // its own limit, in bytes
        break;
    case WebhookForm::dingtalk:
        request.body = text_message(text_of(letter, 15'000)).dump();
        if (!webhook.secret.empty())
            request.url +=
                (request.url.find('?') == std::string::npos ? "?" : "&") + ("timestamp=" + milliseconds) +
                "&sign=" +
                percent_encoded(base64(hmac_sha256(webhook.secret, milliseconds + "\n" + webhook.secret)));
        break;
    case WebhookForm::feishu: {
        Json body;
        if (!webhook.secret.empty())
            body.set("timestamp", seconds)
                .set("sign", base64(hmac_sha256(seconds + "\n" + webhook.secret, "")));
        body.set("msg_type", "text")
            .set("content", Json::Object{{"text", text_of(letter, 15'000)}}); // the request may have 20 KB
        request.body = body.dump();
        break;
    }
    case WebhookForm::json:
        request.body = plain_body(letter);
        request.headers.emplace_back("X-Bihuan-Delivery", letter.delivery);
        request.headers.emplace_back("X-Bihuan-Timestamp", seconds);
        if (!webhook.secret.empty())
            request.headers.emplace_back("X-Bihuan-Signature",
                                         signature_of(webhook.secret, seconds, request.body));
        break;
    }
    return request;
}

Answer answer_of(WebhookForm form, int status, std::string_view body) {
    using Outcome = Answer::Outcome;
    const std::string http = "HTTP " + std::to_string(status);
    const bool may_pass = status == 408 || status == 425 || status == 429 || status >= 500;
    if (form == WebhookForm::json || status / 100 != 2) {
        if (status / 100 == 2) return {Outcome::taken, {}};
        if (form != WebhookForm::feishu || may_pass) // Feishu tells its code with status 400 as well
            return {may_pass ? Outcome::later : Outcome::refused, http};
    }
    const Json answer = parsed(body);
    const Json* code = nullptr;
    for (const auto* name : {"errcode", "code", "StatusCode"})
        if (!code) code = answer.find(name);
    if (!code || !code->integer()) return {Outcome::later, http + ", no code in the answer"};
    if (*code->integer() == 0) return {Outcome::taken, {}};
    return {passes(form, *code->integer()) ? Outcome::later : Outcome::refused,
            std::string{code_of(form)} + " " + std::to_string(*code->integer())};
}

} // namespace bihuan::notice
