#include "app/settings_notice.hpp"

#include "app/files.hpp"
#include "core/text.hpp"
#include "notice/delivery_rules.hpp"

#include <algorithm>
#include <initializer_list>

namespace bihuan::app {
namespace {

/// The members of one object of the settings, with everything that is wrong with them.
class Members {
public:
    Members(const Json& json, std::string pointer, const std::filesystem::path& folder, Findings& findings)
        : json_(json), pointer_(std::move(pointer)), folder_(folder), findings_(findings) {}

    void wrong(const std::string& name, FieldFault fault, Parameters parameters = {}) {
        findings_.add({pointer_ + "/" + name, fault, std::move(parameters), name, name});
    }

    /// False where it is no object. `known` are the members that may stand in it.
    bool are(std::initializer_list<std::string_view> known) {
        if (!json_.object()) {
            findings_.add({pointer_, FieldFault::not_an_object, {}, pointer_, pointer_});
            return false;
        }
        for (const auto& [name, value] : *json_.object())
            if (std::find(known.begin(), known.end(), name) == known.end())
                wrong(name, FieldFault::unknown_field, {{"value", name}});
        return true;
    }

    std::string text(const std::string& name) {
        const Json* value = json_.find(name);
        if (!value) return {};
        if (value->text()) return *value->text();
        wrong(name, FieldFault::not_text);
        return {};
    }
    std::string required_text(const std::string& name) {
        std::string value = text(name);
        if (value.empty()) wrong(name, FieldFault::required);
        return value;
    }
    int port(const std::string& name, int otherwise) {
        const Json* value = json_.find(name);
        if (!value) return otherwise;
        if (value->integer() && *value->integer() >= 1 && *value->integer() <= 65535)
            return static_cast<int>(*value->integer());
        wrong(name, FieldFault::not_an_integer, {{"value", value->dump()}});
        return otherwise;
    }
    std::vector<std::string> texts(const std::string& name) {
        std::vector<std::string> all;
        const Json* value = json_.find(name);
        if (!value) return all;
        if (!value->list()) {
            wrong(name, FieldFault::not_a_list);
            return all;
        }
        for (const auto& one : *value->list()) {
            if (one.text())
                all.push_back(*one.text());
            else
                wrong(name, FieldFault::not_text);
        }
        return all;
    }
    template<class E>
    E choice(const std::string& name, E otherwise) {
        const std::string word = text(name);
        if (word.empty()) return otherwise;
        if (const auto parsed = parse_enum<E>(word)) return *parsed;
        std::string codes;
        for (const auto& one : texts_of<E>())
            codes += (codes.empty() ? "" : "、") + std::string{one.code};
        wrong(name, FieldFault::not_one_of, {{"value", word}, {"choices", codes}});
        return otherwise;
    }
    std::string file(const std::string& name) {
        const std::string path = text(name);
        return path.empty() ? path : (folder_ / path).string();
    }
    /// The first line of the file that the member names. Throws the Problem of a file that cannot be read.
    std::string secret(const std::string& name) {
        const std::string path = file(name);
        if (path.empty()) return {};
        const std::string bytes = read_file(path);
        return std::string{text::trim(bytes.substr(0, bytes.find('\n')))};
    }

private:
    const Json& json_;
    std::string pointer_;
    const std::filesystem::path& folder_;
    Findings& findings_;
};

} // namespace

bool is_web_address(const std::string& url) {
    const auto rest = url.starts_with("https://")  ? std::string_view{url}.substr(8)
                      : url.starts_with("http://") ? std::string_view{url}.substr(7)
                                                   : std::string_view{};
    const auto host = rest.substr(0, rest.find_first_of("/?#"));
    return !host.empty() && host.find('@') == std::string_view::npos &&
           std::all_of(url.begin(), url.end(), [](char c) { return c > ' ' && c < 0x7f; });
}

void read_smtp(const Json& json, const std::filesystem::path& folder, notice::Channels& channels,
               Findings& findings) {
    Members members{json, "/smtp", folder, findings};
    if (!members.are({"host", "port", "security", "user", "password_file", "from", "ca_file"})) return;
    notice::Smtp smtp;
    smtp.host = members.required_text("host");
    smtp.security = members.choice("security", smtp.security);
    smtp.port = members.port("port", smtp.security == notice::MailSecurity::tls    ? 465
                                     : smtp.security == notice::MailSecurity::none ? 25
                                                                                   : 587);
    smtp.user = members.text("user");
    smtp.password = members.secret("password_file");
    smtp.from = members.required_text("from");
    smtp.ca_file = members.file("ca_file");
    if (!smtp.from.empty() && !notice::is_mail_address(smtp.from))
        members.wrong("from", FieldFault::not_a_mail_address, {{"value", smtp.from}});
    if (!smtp.user.empty() && smtp.security == notice::MailSecurity::none)
        members.wrong("security", FieldFault::password_needs_tls);
    channels.smtp = std::move(smtp);
}

void read_webhooks(const Json& json, const std::filesystem::path& folder, notice::Channels& channels,
                   Findings& findings) {
    if (!json.list()) {
        findings.add({"/webhooks", FieldFault::not_a_list, {}, "webhooks", "webhooks"});
        return;
    }
    for (std::size_t i = 0; i < json.list()->size(); ++i) {
        Members members{(*json.list())[i], "/webhooks/" + std::to_string(i), folder, findings};
        if (!members.are(
                {"name", "form", "url", "url_file", "secret_file", "kinds", "communities", "ca_file"}))
            continue;
        notice::Webhook webhook;
        webhook.name = members.required_text("name");
        webhook.form = members.choice("form", webhook.form);
        webhook.url = members.secret("url_file");
        if (webhook.url.empty()) webhook.url = members.required_text("url");
        webhook.secret = members.secret("secret_file");
        webhook.kinds = members.texts("kinds");
        webhook.communities = members.texts("communities");
        webhook.ca_file = members.file("ca_file");
        if (!webhook.url.empty() && !is_web_address(webhook.url))
            members.wrong("url", FieldFault::not_a_web_address); // its value may be a secret
        for (const auto& other : channels.webhooks)
            if (other.name == webhook.name)
                members.wrong("name", FieldFault::already_used, {{"value", webhook.name}});
        channels.webhooks.push_back(std::move(webhook));
    }
}

} // namespace bihuan::app
