#include "app/settings.hpp"

#include "app/files.hpp"
#include "app/settings_notice.hpp"
#include "core/findings.hpp"
#include "core/json.hpp"
#include "core/text.hpp"

#include <cstdlib>

namespace bihuan::app {
namespace {

std::string environment(const char* name) {
    const char* value = std::getenv(name);
    return value ? value : "";
}

Language language_of(const std::string& word, Findings& findings) {
    if (word == "zh" || word == "zh-CN" || word.empty()) return Language::zh;
    if (word == "en") return Language::en;
    findings.add(
        {"/language", FieldFault::not_one_of, {{"value", word}, {"choices", "zh、en"}}, "语言", "language"});
    return Language::zh;
}

Json parsed_settings(const std::filesystem::path& path) {
    try {
        return Json::parse(read_file(path));
    } catch (const Problem& problem) {
        if (problem.kind() != ProblemKind::malformed_json) throw;
        auto parameters = problem.parameters();
        parameters["file"] = path.string();
        throw Problem{ProblemKind::bad_settings, std::move(parameters)};
    }
}

void read_file_settings(Settings& settings, std::string& language, Findings& findings) {
    const auto path = settings.data / "settings.json";
    if (!std::filesystem::exists(path)) return;
    const Json json = parsed_settings(path);
    const auto* members = json.object();
    if (!members) {
        findings.add({"/", FieldFault::not_an_object, {}, path.string(), path.string()});
        return;
    }
    for (const auto& [name, value] : *members) {
        if (read_service_setting(settings.service, name, value, findings)) continue;
        if (name == "smtp") {
            read_smtp(value, settings.data, settings.channels, findings);
            continue;
        }
        if (name == "webhooks") {
            read_webhooks(value, settings.data, settings.channels, findings);
            continue;
        }
        std::string fonts;
        std::string* target = name == "office"                  ? &settings.office
                              : name == "superior"              ? &settings.superior
                              : name == "organ_word"            ? &settings.organ.organ_word
                              : name == "reconsideration_organ" ? &settings.organ.reconsideration_organ
                              : name == "court"                 ? &settings.organ.court
                              : name == "public_address"        ? &settings.organ.public_address
                              : name == "database"              ? &settings.database
                              : name == "language"              ? &language
                              : name == "fonts"                 ? &fonts
                                                                : nullptr;
        if (!target)
            findings.add(
                {"/" + name, FieldFault::unknown_field, {{"value", name}}, path.string(), path.string()});
        else if (!value.text())
            findings.add({"/" + name,
                          FieldFault::not_text,
                          {},
                          path.string() + " " + name,
                          path.string() + " " + name});
        else
            *target = *value.text();
        if (target == &fonts) settings.fonts = fonts;
    }
}

void hand_over_password(const ServiceSettings& service) {
    if (service.database_password_file.empty()) return;
    const std::string text = read_file(service.database_password_file);
    const std::string password{text::trim(text.substr(0, text.find('\n')))};
    ::setenv("PGPASSWORD", password.c_str(), 1);
}

} // namespace

db::Address Settings::address() const {
    if (!database.empty()) return db::Address::parse(database);
    return {db::Engine::sqlite, (data / "bihuan.sqlite").string()};
}

std::filesystem::path Settings::backups_folder() const {
    return service.backups.empty() ? data / "backups" : std::filesystem::path{service.backups};
}

std::filesystem::path Settings::sealing_key() const {
    return service.sealing_key_file.empty() ? data / "secrets.key"
                                            : std::filesystem::path{service.sealing_key_file};
}

std::filesystem::path Settings::fonts_folder() const {
    if (!fonts.empty()) return fonts;
    std::error_code error;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", error);
    return program.parent_path() / "fonts";
}

Settings settings_of(const GivenSettings& given) {
    Settings settings;
    Findings findings;
    if (const auto data = given.data.empty() ? environment("BIHUAN_DATA") : given.data; !data.empty())
        settings.data = data;
    std::string language;
    read_file_settings(settings, language, findings);
    if (const auto url = given.database.empty() ? environment("BIHUAN_DATABASE") : given.database;
        !url.empty())
        settings.database = url;
    if (const auto word = given.language.empty() ? environment("BIHUAN_LANGUAGE") : given.language;
        !word.empty())
        language = word;
    if (const auto fonts = environment("BIHUAN_FONTS"); !fonts.empty()) settings.fonts = fonts;
    read_service_environment(settings.service, findings);
    check_service_settings(settings.service, findings);
    settings.language = language_of(language, findings);
    settings.channels.office = settings.organ.name = settings.office;
    if (const auto& address = settings.organ.public_address; !address.empty() && !is_web_address(address))
        findings.add({"/public_address",
                      FieldFault::not_a_web_address,
                      {{"value", address}},
                      "public_address",
                      "public_address"});
    findings.throw_if_any();
    hand_over_password(settings.service);
    return settings;
}

Language language_of_messages(const GivenSettings& given) {
    try {
        return settings_of(given).language;
    } catch (const std::exception&) {
        const auto word = given.language.empty() ? environment("BIHUAN_LANGUAGE") : given.language;
        return word == "en" ? Language::en : Language::zh;
    }
}

} // namespace bihuan::app
