/// What an office sets for itself.
///
/// In the order of their weight: options of the command, environment (`BIHUAN_DATA`, `BIHUAN_DATABASE`,
/// `BIHUAN_LANGUAGE`, `BIHUAN_FONTS`, and those of settings_service.cpp), `settings.json` in the data folder,
/// defaults. The manual lists every setting (docs/operations.md).
#pragma once

#include "app/settings_service.hpp"
#include "core/problem.hpp"
#include "db/database.hpp"
#include "issuance/organ.hpp"
#include "notice/channels.hpp"

#include <filesystem>
#include <string>

namespace bihuan::app {

struct Settings {
    std::filesystem::path data = "data"; ///< folder of the embedded database and of what belongs to it
    std::string database;                ///< URL; empty: sqlite in `data`
    Language language = Language::zh;
    std::filesystem::path fonts;       ///< folder with fonts.json; empty: beside the program
    std::string office = "街道办事处"; ///< name of the office, as reports print it
    std::string superior;              ///< 主送机关, as reports address it; empty: left out
    issuance::Organ organ;             ///< what documents say of the office; its name is `office`
    notice::Channels channels;         ///< by which ways people are told: mail, group robots

    ServiceSettings service;

    db::Address address() const;
    std::filesystem::path backups_folder() const;
    std::filesystem::path sealing_key() const;
    std::filesystem::path fonts_folder() const;
};

/// What the command line gave; empty texts do not count.
struct GivenSettings {
    std::string data;
    std::string database;
    std::string language;
};

/// Throws Problem bad_settings or invalid_input for a settings.json that cannot be understood. Where a file
/// holds the database's password, the password goes to libpq and its tools by PGPASSWORD, never into a URL.
Settings settings_of(const GivenSettings&);

/// The language in which to tell people about a problem, also one of the settings themselves.
Language language_of_messages(const GivenSettings&);

} // namespace bihuan::app
