#include "app/settings_review.hpp"

#include <array>
#include <cstdlib>
#include <unistd.h>

namespace bihuan::app {
namespace {

namespace fs = std::filesystem;

/// Variables that are no settings of an office, and those of the command line's options.
constexpr std::array known_variables{"BIHUAN_DATA", "BIHUAN_DATABASE", "BIHUAN_LANGUAGE", "BIHUAN_FONTS",
                                     "BIHUAN_NOW"};

bool is_known(std::string_view variable) {
    for (const auto* known : known_variables)
        if (variable == known) return true;
    for (const auto& setting : service_settings())
        if (variable == setting.environment) return true;
    return variable.starts_with("BIHUAN_TEST_");
}

bool readable_by_others(const fs::path& file) {
    std::error_code error;
    const auto state = fs::status(file, error);
    return !error && (state.permissions() & fs::perms::others_read) != fs::perms::none;
}

bool listens_here_only(const std::string& bind) {
    return bind.starts_with("127.") || bind == "::1" || bind == "localhost";
}

std::string joined(const std::vector<std::string>& words) {
    std::string all;
    for (const auto& word : words)
        all += (all.empty() ? "" : ", ") + word;
    return all;
}

/// What goes before the path: the rest of a robot's address is a secret.
std::string without_path(const std::string& url) {
    const auto host = url.find("://");
    const auto path = host == std::string::npos ? url.find('/') : url.find_first_of("/?#", host + 3);
    return path == std::string::npos ? url : url.substr(0, path) + "/…";
}

std::string whether_set(const std::string& secret) {
    return secret.empty() ? "" : "***";
}

void show_channels(const notice::Channels& channels, std::vector<ShownSetting>& all) {
    if (const auto& smtp = channels.smtp) {
        all.push_back({"smtp.host", smtp->host});
        all.push_back({"smtp.port", std::to_string(smtp->port)});
        all.push_back({"smtp.security", std::string{code_of(smtp->security)}});
        all.push_back({"smtp.user", smtp->user});
        all.push_back({"smtp.password", whether_set(smtp->password)});
        all.push_back({"smtp.from", smtp->from});
        all.push_back({"smtp.ca_file", smtp->ca_file});
    }
    for (const auto& webhook : channels.webhooks) {
        const std::string name = "webhooks." + webhook.name + ".";
        all.push_back({name + "form", std::string{code_of(webhook.form)}});
        all.push_back({name + "url", without_path(webhook.url)});
        all.push_back({name + "secret", whether_set(webhook.secret)});
        all.push_back({name + "kinds", joined(webhook.kinds)});
        all.push_back({name + "communities", joined(webhook.communities)});
        all.push_back({name + "ca_file", webhook.ca_file});
    }
}

} // namespace

std::vector<ShownSetting> shown_settings(const Settings& settings) {
    std::vector<ShownSetting> all{
        {"data", settings.data.string()},
        {"database", settings.address().shown()},
        {"language", settings.language == Language::zh ? "zh" : "en"},
        {"fonts", settings.fonts_folder().string()},
        {"office", settings.office},
        {"superior", settings.superior},
        {"organ_word", settings.organ.organ_word},
        {"reconsideration_organ", settings.organ.reconsideration_organ},
        {"court", settings.organ.court},
        {"public_address", settings.organ.public_address},
    };
    for (const auto& setting : service_settings())
        all.push_back({std::string{setting.name}, shown_value(settings.service, setting)});
    show_channels(settings.channels, all);
    return all;
}

std::vector<RiskySetting> risky_settings(const Settings& settings) {
    std::vector<RiskySetting> risks;
    const auto& service = settings.service;
    if (!listens_here_only(service.bind) && service.tls_certificate.empty())
        risks.push_back(
            {"bind",
             "对外监听但没有 TLS，密码在网络上是明文。请设置 tls_certificate 和 tls_key，或放在有 TLS "
             "的代理后面",
             "listens to the network without TLS; passwords travel in the clear. Set tls_certificate "
             "and tls_key, or put a proxy with TLS in front"});
    if (std::error_code error; !fs::exists(settings.sealing_key(), error))
        risks.push_back(
            {"sealing_key_file", "没有密钥文件，动态码密钥在数据库中没有加密；请运行 bihuan init",
             "there is no key file, so secrets of second factors stand unencrypted in the database; "
             "run `bihuan init`"});
    for (const auto& [name, file] : {std::pair{"tls_key", service.tls_key},
                                     std::pair{"sealing_key_file", settings.sealing_key().string()},
                                     std::pair{"database_password_file", service.database_password_file}})
        if (!file.empty() && readable_by_others(file))
            risks.push_back({name, "文件“" + file + "”其他用户也能读取，请改为 600",
                             "others may read the file “" + file + "”; make it 600"});
    if (const auto address = settings.address();
        address.engine == db::Engine::postgresql && address.shown() != address.place)
        risks.push_back({"database", "网址中写有密码，请改用 database_password_file",
                         "the URL holds a password; use database_password_file"});
    else if (address.engine == db::Engine::sqlite && readable_by_others(address.place) &&
             readable_by_others(fs::path{address.place}.parent_path()))
        risks.push_back({"data", "数据库文件其他用户也能读取，请收紧数据目录的权限",
                         "others may read the database file; tighten the data folder"});
    if (service.backups.empty())
        risks.push_back({"backups", "备份与数据库在同一目录，磁盘损坏时会一起丢失",
                         "backups stand beside the database and are lost with its disk"});
    if (std::getenv("BIHUAN_NOW"))
        risks.push_back({"BIHUAN_NOW", "时钟被固定，只用于演示和测试",
                         "the clock stands still; for demonstrations only"});
    for (char** variable = environ; *variable; ++variable) {
        const std::string_view text = *variable;
        const auto name = text.substr(0, text.find('='));
        if (name.starts_with("BIHUAN_") && !is_known(name))
            risks.push_back(
                {std::string{name}, "没有这个设置，是否写错了", "there is no such setting; is it misspelt?"});
    }
    return risks;
}

} // namespace bihuan::app
