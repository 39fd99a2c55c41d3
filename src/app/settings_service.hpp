/// The settings of the service itself: where it listens, what it allows, what it keeps. A table, from which
/// settings.json, environment and `bihuan settings` follow.
#pragma once

#include "core/enum_text.hpp"
#include "core/findings.hpp"
#include "core/json.hpp"
#include "record/field.hpp"

#include <span>
#include <string>
#include <variant>

namespace bihuan::app {

struct ServiceSettings {
    std::string bind = "127.0.0.1";
    int port = 8080;
    std::string tls_certificate; ///< PEM with the chain; empty: HTTP
    std::string tls_key;
    int threads = 48; ///< requests worked on at once
    int connections = 512;
    int connections_per_address = 100;
    int head_seconds = 15; ///< for the head of a request
    int body_seconds = 30; ///< for a whole body
    int send_seconds = 60; ///< for an answer to be taken
    std::string backups;   ///< folder; empty: `backups` in the data folder
    int backups_daily = 7;
    int backups_weekly = 5;
    std::string sealing_key_file;       ///< key of the secrets; empty: `secrets.key` in the data folder
    std::string database_password_file; ///< its first line is the password of the PostgreSQL user
};

struct ServiceSetting {
    std::string_view name;        ///< in settings.json
    std::string_view environment; ///< variable
    record::Label meaning;
    std::variant<std::string ServiceSettings::*, int ServiceSettings::*> member;
    int least = 0, most = 0; ///< of a number
};
std::span<const ServiceSetting> service_settings();

/// Takes a member of settings.json; false where it is none of these.
bool read_service_setting(ServiceSettings&, std::string_view name, const Json& value, Findings&);
/// Takes what the environment says.
void read_service_environment(ServiceSettings&, Findings&);
/// What does not go together: a certificate without its key.
void check_service_settings(const ServiceSettings&, Findings&);

/// The value as text, as `bihuan settings` shows it.
std::string shown_value(const ServiceSettings&, const ServiceSetting&);

} // namespace bihuan::app
