/// A clerk's desk: papers made by an office, workbooks taken apart again.
#pragma once

#include "app/files.hpp"
#include "app/workpaper_documents.hpp"
#include "ledger/package.hpp"
#include "ledger/table.hpp"
#include "support/engines.hpp"
#include "support/files.hpp"
#include "support/office.hpp"

#include <boost/test/unit_test.hpp>

namespace bihuan::test {

inline app::Office office_on(const FreshDatabase& database) {
    ::setenv("BIHUAN_NOW", "2024-12-31T12:00:00+08:00", 1);
    app::Settings settings;
    const auto& address = database.database.address();
    settings.database = (address.engine == db::Engine::sqlite ? "sqlite:" : "") + address.place;
    settings.fonts = std::filesystem::path{BIHUAN_BINARY_DIR} / "fonts";
    settings.office = "示范街道办事处";
    settings.organ.public_address = "https://example.org";
    return app::Office{settings};
}

inline app::WorkpaperRequest request(WorkpaperKind kind, app::WorkpaperFormat format, const char* from,
                                     const char* to, const char* made = "2024-12-31T12:00:00+08:00") {
    app::WorkpaperRequest of;
    of.asked.kind = kind;
    of.asked.period = {day(from), day(to)};
    of.asked.now = Instant::parse(made).value();
    of.format = format;
    return of;
}

inline Json facts_of(app::Office& office, app::WorkpaperRequest of) {
    const Folder folder;
    of.format = app::WorkpaperFormat::json;
    app::write_workpaper(office, of, folder / "a.json");
    return Json::parse(bytes_of(folder / "a.json"));
}

/// The rows of the first sheet, as texts.
inline std::vector<std::vector<std::string>> rows_in(const std::filesystem::path& file) {
    std::vector<std::vector<std::string>> rows;
    const auto reader = ledger::open_table(file);
    while (auto row = reader->next()) {
        std::vector<std::string> texts;
        for (const auto& cell : row->cells)
            texts.push_back(cell.text);
        rows.push_back(std::move(texts));
    }
    return rows;
}

inline std::string part_in(const std::filesystem::path& file, const std::string& name) {
    const ledger::Package package{file};
    std::string bytes;
    const auto part = package.open(name);
    for (auto piece = part->read(); !piece.empty(); piece = part->read())
        bytes += piece;
    return bytes;
}

inline std::int64_t number(const Json& facts, std::string_view path) {
    const Json* found = facts.at_path(path);
    BOOST_REQUIRE_MESSAGE(found && found->integer(), "no number at " << path);
    return *found->integer();
}

inline std::string text_of_member(const Json& row, std::string_view name) {
    const Json* found = row.find(name);
    return found && found->text() ? *found->text() : std::string{};
}

inline bool has(std::string_view text, std::string_view part) {
    return text.find(part) != std::string_view::npos;
}

} // namespace bihuan::test
