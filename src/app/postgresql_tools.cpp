#include "app/postgresql_tools.hpp"

#include "app/child.hpp"
#include "app/system.hpp"
#include "core/text.hpp"

#include <cstdlib>

namespace bihuan::app {
namespace {

std::string percent_decoded(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%' || i + 2 >= text.size()) {
            out += text[i];
            continue;
        }
        out += static_cast<char>(std::strtol(std::string{text.substr(i + 1, 2)}.c_str(), nullptr, 16));
        i += 2;
    }
    return out;
}

/// A URL whose password stands apart.
struct Server {
    std::string url, password;
};

Server server_of(const std::string& url) {
    const auto begin = url.find("://") + 3;
    const auto at = url.find('@', begin);
    const auto colon = url.find(':', begin);
    if (at == std::string::npos || colon == std::string::npos || colon > at) return {url, {}};
    return {url.substr(0, colon) + url.substr(at),
            percent_decoded(std::string_view{url}.substr(colon + 1, at - colon - 1))};
}

/// The same server, another database.
std::string with_database(const std::string& url, const std::string& name) {
    const auto begin = url.find("://") + 3;
    const auto query = std::min(url.find('?', begin), url.size());
    const auto slash = std::min(url.find('/', begin), query);
    return url.substr(0, slash) + "/" + name + url.substr(query);
}

void run_tool(const std::vector<std::string>& words, const std::string& password) {
    const auto end = run_child(words, password);
    if (!end.found) throw Problem{ProblemKind::tool_missing, {{"tool", words.front()}}};
    if (end.status != 0)
        throw Problem{
            ProblemKind::tool_failed,
            {{"tool", words.front()}, {"reason", std::string{text::trim(end.said.substr(0, 300))}}}};
}

std::string schema_of(const db::Database& database) {
    return database.read(
        [](const db::Reader& reader) { return reader.text("SELECT current_schema()").value_or("public"); });
}

std::string fresh_name() {
    unsigned char bytes[8];
    system_random()(bytes);
    std::string name = "bihuan_drill_";
    for (const auto byte : bytes) {
        name += "0123456789abcdef"[byte >> 4];
        name += "0123456789abcdef"[byte & 15];
    }
    return name;
}

} // namespace

void dump_postgresql(const db::Database& database, const std::filesystem::path& file) {
    const auto [url, password] = server_of(database.address().place);
    std::vector<std::string> words{"pg_dump",         "--format=custom",         "--no-owner",
                                   "--no-privileges", "--file=" + file.string(), "--dbname=" + url};
    // Of `public` the whole database is meant; its schema is there in every new one.
    if (const auto schema = schema_of(database); schema != "public") words.push_back("--schema=" + schema);
    run_tool(words, password);
}

RestoredDump::RestoredDump(const db::Database& live, const std::filesystem::path& dump)
    : server_(live.address().place),
      name_(fresh_name()), address_{db::Engine::postgresql, with_database(server_, name_)} {
    const auto [url, password] = server_of(server_);
    run_tool({"createdb", "--template=template0", "--maintenance-db=" + url, name_}, password);
    try {
        run_tool({"pg_restore", "--exit-on-error", "--no-owner", "--no-privileges",
                  "--dbname=" + with_database(url, name_), dump.string()},
                 password);
    } catch (...) {
        run_child({"dropdb", "--if-exists", "--maintenance-db=" + url, name_}, password);
        throw;
    }
}

RestoredDump::~RestoredDump() {
    const auto [url, password] = server_of(server_);
    run_child({"dropdb", "--if-exists", "--maintenance-db=" + url, name_}, password);
}

} // namespace bihuan::app
