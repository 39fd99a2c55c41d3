// The house as docs/architecture.md draws it, held against the includes of src/.

#include "support/files.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace fs = std::filesystem;
using bihuan::test::bytes_of;

namespace {

const fs::path source = BIHUAN_SOURCE_DIR;

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream in{text};
    for (std::string line; std::getline(in, line);)
        lines.push_back(line);
    return lines;
}

std::string trimmed(const std::string& text) {
    const auto first = text.find_first_not_of(" \t");
    return first == std::string::npos ? "" : text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

/// The cells of the rows of a Markdown table, without its two header lines.
std::vector<std::vector<std::string>> table_after(const std::string& text, const std::string& mark) {
    std::vector<std::vector<std::string>> rows;
    bool inside = false;
    for (const auto& line : lines_of(text.substr(std::min(text.find(mark), text.size())))) {
        if (!line.starts_with("|")) {
            if (inside) break;
            continue;
        }
        inside = true;
        std::vector<std::string> cells;
        std::istringstream in{line.substr(1)};
        for (std::string cell; std::getline(in, cell, '|');)
            cells.push_back(trimmed(cell));
        rows.push_back(cells);
    }
    rows.erase(rows.begin(), rows.begin() + std::min<std::ptrdiff_t>(2, std::ssize(rows)));
    return rows;
}

const std::string& page() {
    static const std::string text = bytes_of(source / "docs/architecture.md");
    return text;
}

std::map<std::string, std::set<std::string>> arrows() {
    std::map<std::string, std::set<std::string>> may;
    for (const auto& row : table_after(page(), "<!-- arrows")) {
        std::istringstream in{row.at(2)};
        auto& rooms = may[row.at(0)];
        for (std::string room; in >> room;)
            if (room != "–") rooms.insert(room);
    }
    return may;
}

struct Include {
    fs::path file; ///< below src/
    std::string what;
    bool ours = false;
};

std::vector<fs::path> files_of_the_house() {
    std::vector<fs::path> files;
    for (const auto& entry : fs::recursive_directory_iterator{source / "src"})
        if (entry.is_regular_file() &&
            (entry.path().extension() == ".cpp" || entry.path().extension() == ".hpp"))
            files.push_back(fs::relative(entry.path(), source / "src"));
    std::sort(files.begin(), files.end());
    return files;
}

const std::vector<Include>& includes() {
    static const auto all = [] {
        std::vector<Include> found;
        for (const auto& file : files_of_the_house())
            for (const auto& line : lines_of(bytes_of(source / "src" / file))) {
                // FreeType names its headers by macros, which are no files of ours.
                if (!line.starts_with("#include \"") && !line.starts_with("#include <")) continue;
                const char end = line[9] == '<' ? '>' : '"';
                found.push_back({file, line.substr(10, line.find(end, 10) - 10), end == '"'});
            }
        return found;
    }();
    return all;
}

std::string room_of(const fs::path& file) {
    return file.begin()->string();
}

} // namespace

BOOST_AUTO_TEST_SUITE(architecture)

BOOST_AUTO_TEST_CASE(every_include_follows_an_arrow_of_the_page) {
    const auto may = arrows();
    BOOST_REQUIRE_GT(may.size(), 10u);
    for (const auto& include : includes()) {
        const std::string from = room_of(include.file);
        if (!include.ours || !include.file.has_parent_path()) continue; // main.cpp stands on top
        const std::string to = room_of(include.what);
        BOOST_REQUIRE_MESSAGE(may.contains(from), "docs/architecture.md has no row for " << from);
        BOOST_CHECK_MESSAGE(from == to || may.at(from).contains(to),
                            include.file << " includes " << include.what << ": no arrow from " << from
                                         << " to " << to);
    }
}

BOOST_AUTO_TEST_CASE(the_arrows_have_no_way_back) {
    const auto may = arrows();
    std::set<std::string> placed;
    // Rooms are placed one above the other; a circle never gets placed.
    for (bool more = true; more;) {
        more = false;
        for (const auto& [room, rooms] : may)
            if (!placed.contains(room) &&
                std::includes(placed.begin(), placed.end(), rooms.begin(), rooms.end()))
                more = placed.insert(room).second;
    }
    for (const auto& [room, rooms] : may)
        BOOST_CHECK_MESSAGE(placed.contains(room), room << " stands on itself");
}

BOOST_AUTO_TEST_CASE(every_room_of_the_page_is_there_and_every_folder_is_on_the_page) {
    std::set<std::string> folders, rooms;
    for (const auto& entry : fs::directory_iterator{source / "src"})
        if (entry.is_directory() && entry.path().filename() != "web") // the web app is no room of the program
            folders.insert(entry.path().filename().string());
    for (const auto& [room, may] : arrows())
        rooms.insert(room);
    BOOST_CHECK_EQUAL_COLLECTIONS(folders.begin(), folders.end(), rooms.begin(), rooms.end());
}

BOOST_AUTO_TEST_CASE(the_code_of_others_stays_behind_its_door) {
    const auto doors = table_after(page(), "## Third-party");
    BOOST_REQUIRE_GT(doors.size(), 5u);
    for (const auto& row : doors) {
        std::istringstream listed{row.at(1)};
        std::vector<std::string> folders;
        for (std::string folder; listed >> folder;)
            folders.push_back(folder.substr(4)); // without src/
        std::istringstream names{row.at(0)};
        for (std::string name; std::getline(names, name, ',');) {
            name = trimmed(name);
            for (const auto& include : includes()) {
                if (include.ours || !include.what.starts_with(name)) continue;
                BOOST_CHECK_MESSAGE(std::any_of(folders.begin(), folders.end(),
                                                [&](const std::string& folder) {
                                                    return include.file.string().starts_with(folder);
                                                }),
                                    include.file << " includes " << include.what << ", which belongs to "
                                                 << row.at(1));
                BOOST_CHECK_MESSAGE(include.file.extension() == ".cpp",
                                    include.file << " is a header and includes " << include.what);
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(the_time_is_asked_at_one_door) {
    for (const auto& file : files_of_the_house()) {
        if (file == "app/system.cpp") continue;
        const std::string text = bytes_of(source / "src" / file);
        for (const auto* call : {"system_clock::now", "std::time(", "gettimeofday", "localtime"})
            BOOST_CHECK_MESSAGE(text.find(call) == std::string::npos, file << " asks for the time: " << call);
    }
}

BOOST_AUTO_TEST_CASE(the_top_level_holds_what_was_agreed_and_nothing_else) {
    const std::set<std::string> agreed{"CMakeLists.txt",
                                       "CMakePresets.json",
                                       "README.md",
                                       "README.zh-CN.md",
                                       "LICENSE",
                                       "CHANGELOG.md",
                                       "run",
                                       "src",
                                       "plans",
                                       "checklists",
                                       "reports",
                                       "tests",
                                       "docs"};
    const std::set<std::string> made_by_run{"build", "data"};
    for (const auto& entry : fs::directory_iterator{source}) {
        const std::string name = entry.path().filename().string();
        BOOST_CHECK_MESSAGE(name.starts_with(".") || agreed.contains(name) || made_by_run.contains(name),
                            name << " does not belong to the top level");
    }
    for (const auto& name : agreed)
        BOOST_CHECK_MESSAGE(fs::exists(source / name), name << " is missing");
}

BOOST_AUTO_TEST_SUITE_END()
