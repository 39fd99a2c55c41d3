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

/// The password stands before the host, or among the parameters.
Server server_of(const std::string& url) {
    Server server{url, {}};
    const auto begin = url.find("://") + 3;
    const auto at = url.find('@', begin);
    const auto colon = url.find(':', begin);
    if (at != std::string::npos && colon < at) {
        server.password = percent_decoded(std::string_view{url}.substr(colon + 1, at - colon - 1));
        server.url.erase(colon, at - colon);
    }
    for (const std::string_view name : {"?password=", "&password="}) {
        const auto found = server.url.find(name);
        if (found == std::string::npos) continue;
        const auto value = found + name.size();
        const auto end = std::min(server.url.find('&', value), server.url.size());
        server.password = percent_decoded(std::string_view{server.url}.substr(value, end - value));
        server.url.erase(found + 1, std::min(end + 1, server.url.size()) - found - 1);
    }
    return server;
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
            ProblemKind::engine_tool_failed,
            {{"tool", words.front()}, {"reason", std::string{text::trim(end.said.substr(0, 300))}}}};
}

constexpr const char* aside_ending = "_before_restore";

/// The schema of the office in a database that was just filled from a dump; empty: there is none.
std::string dumped_schema(const db::Database& database) {
    return database
        .read([](const db::Reader& reader) {
            return reader.text("SELECT table_schema FROM information_schema.tables WHERE table_name = "
                               "'schema_migration' ORDER BY table_schema LIMIT 1");
        })
        .value_or("");
}

bool has_schema(const db::Database& database, const std::string& name) {
    return database.read([&](const db::Reader& reader) {
        return reader.integer("SELECT 1 FROM information_schema.schemata WHERE schema_name = $1", {name})
            .has_value();
    });
}

std::string quoted(const std::string& name) {
    std::string out = "\"";
    for (const char c : name) {
        if (c == '"') out += c;
        out += c;
    }
    return out + "\"";
}

void run_sql(db::Database& database, const std::vector<std::string>& statements) {
    database.housekeeping([&](db::Transaction& transaction) {
        for (const auto& sql : statements)
            transaction.execute(sql);
    });
}

void fill_from(const std::string& url, const std::string& password, const std::filesystem::path& dump) {
    run_tool({"pg_restore", "--exit-on-error", "--single-transaction", "--no-owner", "--no-privileges",
              "--dbname=" + url, dump.string()},
             password);
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

RestoredDump::RestoredDump(const db::Address& server, const std::filesystem::path& dump)
    : server_(server.place),
      name_(fresh_name()), address_{db::Engine::postgresql, with_database(server_, name_)} {
    const auto [url, password] = server_of(server_);
    run_tool({"createdb", "--template=template0", "--maintenance-db=" + url, name_}, password);
    try {
        fill_from(with_database(url, name_), password, dump);
    } catch (...) {
        run_child({"dropdb", "--if-exists", "--maintenance-db=" + url, name_}, password);
        throw;
    }
}

RestoredDump::~RestoredDump() {
    const auto [url, password] = server_of(server_);
    run_child({"dropdb", "--if-exists", "--maintenance-db=" + url, name_}, password);
}

std::string schema_of(const db::Database& database) {
    return database.read([](const db::Reader& reader) -> std::string {
        if (auto there = reader.text("SELECT current_schema()"); there && !there->empty()) return *there;
        const std::string path = reader.text("SELECT current_setting('search_path')").value_or("public");
        return std::string{text::trim(path.substr(0, path.find(',')))};
    });
}

bool holds_tables(const db::Database& database, const std::string& schema) {
    return database.read([&](const db::Reader& reader) {
        return reader
            .integer("SELECT 1 FROM information_schema.tables WHERE table_schema = $1 LIMIT 1", {schema})
            .has_value();
    });
}

std::string settle_schema(db::Database& restored) {
    const std::string wanted = schema_of(restored), found = dumped_schema(restored);
    if (!found.empty() && found != wanted)
        run_sql(restored, {"DROP SCHEMA IF EXISTS " + quoted(wanted) + " CASCADE",
                           "ALTER SCHEMA " + quoted(found) + " RENAME TO " + quoted(wanted)});
    return found;
}

void replace_by_dump(db::Database& database, const std::filesystem::path& dump, const std::string& dumped) {
    const auto [url, password] = server_of(database.address().place);
    const std::string schema = schema_of(database), place = quoted(schema),
                      aside = quoted(schema + aside_ending);
    const auto bring_back = [&] {
        run_sql(database, {"DROP SCHEMA IF EXISTS " + place + " CASCADE",
                           "ALTER SCHEMA " + aside + " RENAME TO " + place});
    };
    if (has_schema(database, schema + aside_ending)) { // of a restore that was cut short
        if (holds_tables(database, schema))
            run_sql(database, {"DROP SCHEMA " + aside + " CASCADE"});
        else
            bring_back();
    }
    const bool there = has_schema(database, schema);
    if (there) run_sql(database, {"ALTER SCHEMA " + place + " RENAME TO " + aside});
    try {
        if (schema == "public")
            run_sql(database, {"CREATE SCHEMA public"}); // dumps of it take it for granted
        fill_from(url, password, dump);
        if (dumped != schema) run_sql(database, {"ALTER SCHEMA " + quoted(dumped) + " RENAME TO " + place});
    } catch (...) {
        if (there) bring_back();
        throw;
    }
    if (there) run_sql(database, {"DROP SCHEMA " + aside + " CASCADE"});
}

} // namespace bihuan::app
