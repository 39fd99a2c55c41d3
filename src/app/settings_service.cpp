#include "app/settings_service.hpp"

#include <charconv>
#include <cstdlib>

namespace bihuan::app {
namespace {

using S = ServiceSettings;

constexpr ServiceSetting table[]{
    {"bind", "BIHUAN_BIND", {"监听地址", "address to listen on"}, &S::bind},
    {"port", "BIHUAN_PORT", {"端口；0 任选一个", "port; 0 takes a free one"}, &S::port, 0, 65535},
    {"tls_certificate",
     "BIHUAN_TLS_CERTIFICATE",
     {"证书文件（PEM，含中间证书）", "certificate file (PEM, with the chain)"},
     &S::tls_certificate},
    {"tls_key", "BIHUAN_TLS_KEY", {"私钥文件（PEM）", "file of the private key (PEM)"}, &S::tls_key},
    {"threads", "BIHUAN_THREADS", {"同时办理的请求数", "requests worked on at once"}, &S::threads, 1, 512},
    {"connections", "BIHUAN_CONNECTIONS", {"同时的连接数", "connections at once"}, &S::connections, 8, 4096},
    {"connections_per_address",
     "BIHUAN_CONNECTIONS_PER_ADDRESS",
     {"每个地址的连接数（本机除外）", "connections of one address, save this machine"},
     &S::connections_per_address,
     1,
     4096},
    {"head_seconds",
     "BIHUAN_HEAD_SECONDS",
     {"收完请求头的秒数", "seconds for the head of a request"},
     &S::head_seconds,
     1,
     600},
    {"body_seconds",
     "BIHUAN_BODY_SECONDS",
     {"收完请求内容的秒数", "seconds for the body of a request"},
     &S::body_seconds,
     1,
     3600},
    {"send_seconds",
     "BIHUAN_SEND_SECONDS",
     {"对方取走答复的秒数", "seconds for an answer to be taken"},
     &S::send_seconds,
     1,
     3600},
    {"backups",
     "BIHUAN_BACKUPS",
     {"备份目录，最好在另一块磁盘上", "folder of the backups, best on another disk"},
     &S::backups},
    {"backups_daily",
     "BIHUAN_BACKUPS_DAILY",
     {"保留最近几天的备份", "daily backups kept"},
     &S::backups_daily,
     1,
     366},
    {"backups_weekly",
     "BIHUAN_BACKUPS_WEEKLY",
     {"保留最近几周的备份", "weekly backups kept"},
     &S::backups_weekly,
     0,
     520},
    {"sealing_key_file",
     "BIHUAN_SEALING_KEY_FILE",
     {"加密机密的密钥文件", "file with the key of secrets at rest"},
     &S::sealing_key_file},
    {"database_password_file",
     "BIHUAN_DATABASE_PASSWORD_FILE",
     {"数据库密码所在的文件", "file with the database's password"},
     &S::database_password_file},
};

void take(ServiceSettings& settings, const ServiceSetting& setting, std::string_view text,
          const std::string& pointer, Findings& findings) {
    if (const auto* member = std::get_if<std::string S::*>(&setting.member)) {
        settings.*(*member) = text;
        return;
    }
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const auto wrong = [&](FieldFault fault, Parameters parameters) {
        findings.add({pointer, fault, std::move(parameters), std::string{setting.meaning.zh},
                      std::string{setting.meaning.en}});
    };
    if (error != std::errc{} || end != text.data() + text.size())
        wrong(FieldFault::not_an_integer, {{"value", std::string{text}}});
    else if (number < setting.least)
        wrong(FieldFault::too_small, {{"limit", std::to_string(setting.least)}});
    else if (number > setting.most)
        wrong(FieldFault::too_large, {{"limit", std::to_string(setting.most)}});
    else
        settings.*std::get<int S::*>(setting.member) = number;
}

} // namespace

std::span<const ServiceSetting> service_settings() {
    return table;
}

bool read_service_setting(ServiceSettings& settings, std::string_view name, const Json& value,
                          Findings& findings) {
    for (const auto& setting : table) {
        if (setting.name != name) continue;
        const std::string pointer = "/" + std::string{name};
        if (value.text())
            take(settings, setting, *value.text(), pointer, findings);
        else if (value.integer())
            take(settings, setting, std::to_string(*value.integer()), pointer, findings);
        else
            findings.add({pointer,
                          FieldFault::not_text,
                          {},
                          std::string{setting.meaning.zh},
                          std::string{setting.meaning.en}});
        return true;
    }
    return false;
}

void read_service_environment(ServiceSettings& settings, Findings& findings) {
    for (const auto& setting : table)
        if (const char* value = std::getenv(std::string{setting.environment}.c_str()); value && *value)
            take(settings, setting, value, std::string{setting.environment}, findings);
}

void check_service_settings(const ServiceSettings& settings, Findings& findings) {
    if (settings.tls_certificate.empty() == settings.tls_key.empty()) return;
    const bool lacks_key = settings.tls_key.empty();
    findings.add({lacks_key ? "/tls_certificate" : "/tls_key",
                  FieldFault::needs_other,
                  {{"other", lacks_key ? "tls_key" : "tls_certificate"}},
                  lacks_key ? "tls_certificate" : "tls_key",
                  lacks_key ? "tls_certificate" : "tls_key"});
}

std::string shown_value(const ServiceSettings& settings, const ServiceSetting& setting) {
    if (const auto* member = std::get_if<std::string S::*>(&setting.member)) return settings.*(*member);
    return std::to_string(settings.*std::get<int S::*>(setting.member));
}

} // namespace bihuan::app
