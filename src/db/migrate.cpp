#include "db/migrate.hpp"

#include "core/hash.hpp"

#include <algorithm>
#include <filesystem>
#include <stdexcept>

namespace bihuan::embedded {
std::span<const EmbeddedFile> migrations();
}

namespace bihuan::db {
namespace {

struct Migration {
    std::int64_t number;
    std::string name;
    std::string_view sql;
};

struct Applied {
    std::int64_t number;
    std::string name;
    std::string sha256;
};

/// Those of `files` that belong to the engine, in order. `0007_name.sqlite.sql` is for SQLite alone.
std::vector<Migration> migrations_for(Engine engine, std::span<const EmbeddedFile> files) {
    const std::string_view ours = engine == Engine::sqlite ? ".sqlite.sql" : ".postgresql.sql";
    const std::string_view other = engine == Engine::sqlite ? ".postgresql.sql" : ".sqlite.sql";
    std::vector<Migration> result;
    for (const auto& file : files) {
        if (file.path.ends_with(other)) continue;
        const auto underscore = file.path.find('_');
        const auto ending = file.path.ends_with(ours) ? ours.size() : std::string_view{".sql"}.size();
        result.push_back(
            {std::stoll(std::string{file.path.substr(0, underscore)}),
             std::string{file.path.substr(underscore + 1, file.path.size() - underscore - 1 - ending)},
             file.bytes});
    }
    std::sort(result.begin(), result.end(), [](const auto& a, const auto& b) { return a.number < b.number; });
    for (std::size_t i = 1; i < result.size(); ++i)
        if (result[i - 1].number == result[i].number)
            throw std::logic_error("two migrations have the number " + std::to_string(result[i].number));
    return result;
}

/// The statements of a file: paragraphs without their comment lines.
std::vector<std::string> statements_of(std::string_view sql) {
    std::vector<std::string> statements(1);
    while (!sql.empty()) {
        const auto end = sql.find('\n');
        const auto line = sql.substr(0, end);
        sql = end == std::string_view::npos ? std::string_view{} : sql.substr(end + 1);
        if (line.find_first_not_of(" \t\r") == std::string_view::npos) {
            if (!statements.back().empty()) statements.emplace_back();
        } else if (!line.starts_with("--")) {
            statements.back().append(line).append("\n");
        }
    }
    std::erase_if(statements, [](const auto& statement) { return statement.empty(); });
    return statements;
}

/// Text compares byte by byte on both engines: on PostgreSQL every TEXT column gets the collation "C", else
/// cursors and orders would follow the locale of the server.
std::string in_dialect(Engine engine, std::string statement) {
    if (engine != Engine::postgresql) return statement;
    constexpr std::string_view type = " TEXT";
    constexpr std::string_view collation = " COLLATE \"C\"";
    for (auto at = statement.find(type); at != std::string::npos; at = statement.find(type, at + type.size()))
        statement.insert(at + type.size(), collation);
    return statement;
}

bool has_history(const Reader& reader) {
    const auto* sql =
        reader.engine() == Engine::sqlite
            ? "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'schema_migration'"
            : "SELECT count(*) FROM information_schema.tables WHERE table_schema = current_schema() AND "
              "table_name = 'schema_migration'";
    return reader.integer(sql).value_or(0) > 0;
}

std::vector<Applied> applied_of(const Reader& reader) {
    std::vector<Applied> applied;
    if (has_history(reader))
        reader.each(
            "SELECT number, name, sha256 FROM schema_migration ORDER BY number", {}, [&](const Row& row) {
                applied.push_back({row.integer(0), std::string{row.text(1)}, std::string{row.text(2)}});
            });
    return applied;
}

/// Throws where the database is newer or other than the program.
void require_known(const std::vector<Applied>& applied, const std::vector<Migration>& known) {
    const std::int64_t newest = known.empty() ? 0 : known.back().number;
    for (const auto& step : applied) {
        const auto same =
            std::find_if(known.begin(), known.end(), [&](const auto& m) { return m.number == step.number; });
        if (same == known.end())
            throw Problem{
                ProblemKind::database_newer,
                {{"found", std::to_string(applied.back().number)}, {"known", std::to_string(newest)}}};
        if (sha256(same->sql) != step.sha256)
            throw Problem{ProblemKind::migration_changed,
                          {{"number", std::to_string(step.number)}, {"name", step.name}}};
    }
}

void apply(Database& database, const Migration& migration) {
    database.housekeeping([&](Transaction& transaction) {
        // Two programs that start together: the second waits here and finds the step done.
        if (transaction.engine() == Engine::postgresql)
            transaction.each("SELECT pg_advisory_xact_lock(7261001)", {}, [](const Row&) {});
        if (has_history(transaction) &&
            transaction.integer("SELECT number FROM schema_migration WHERE number = $1", {migration.number}))
            return;
        for (const auto& statement : statements_of(migration.sql))
            transaction.execute(in_dialect(transaction.engine(), statement));
        transaction.execute(
            "INSERT INTO schema_migration (number, name, sha256, applied_at, program_version) "
            "VALUES ($1, $2, $3, $4, $5)",
            {migration.number, migration.name, sha256(migration.sql), transaction.now(),
             std::string{BIHUAN_VERSION}});
    });
}

} // namespace

std::span<const EmbeddedFile> migrations() {
    return embedded::migrations();
}

int migrate(Database& database, std::span<const EmbeddedFile> files) {
    const auto known = migrations_for(database.engine(), files);
    const auto applied = database.read([](const Reader& reader) { return applied_of(reader); });
    require_known(applied, known);

    int count = 0;
    for (const auto& migration : known) {
        const bool done = std::any_of(applied.begin(), applied.end(),
                                      [&](const auto& step) { return step.number == migration.number; });
        if (done) continue;
        if (count == 0 && !applied.empty() && database.engine() == Engine::sqlite) {
            const std::string copy = database.address().place + ".before-" + std::to_string(migration.number);
            std::filesystem::remove(copy); // left by an upgrade that was cut short
            database.copy_into(copy);
        }
        apply(database, migration);
        ++count;
    }
    return count;
}

void require_current_schema(const Database& database, std::span<const EmbeddedFile> files) {
    const auto known = migrations_for(database.engine(), files);
    const auto applied = database.read([](const Reader& reader) { return applied_of(reader); });
    require_known(applied, known);
    if (applied.empty())
        throw Problem{ProblemKind::database_missing, {{"database", database.address().shown()}}};
    if (applied.size() < known.size())
        throw Problem{ProblemKind::database_older,
                      {{"found", std::to_string(applied.back().number)},
                       {"known", std::to_string(known.back().number)}}};
}

} // namespace bihuan::db
