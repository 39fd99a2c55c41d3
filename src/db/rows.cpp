#include "db/rows.hpp"

#include <map>
#include <unordered_map>

namespace bihuan::db {
namespace {

using record::Children;
using record::Description;
using record::Field;
using record::FieldKind;
using record::Value;

std::string placeholders(std::size_t first, std::size_t count) {
    std::string out;
    for (std::size_t i = 0; i < count; ++i)
        out += (i == 0 ? "$" : ", $") + std::to_string(first + i);
    return out;
}

std::string names_of(const Description& description) {
    std::string out;
    for (const auto& field : description.fields())
        out += (out.empty() ? "" : ", ") + std::string{field.name};
    return out;
}

/// The fixed statements of one description, made once per thread.
struct Statements {
    std::string insert;
    std::string update;
};

constexpr std::size_t parents_at_once = 50; // lists are read for this many records with one statement

const Statements& statements_of(const Description& description) {
    thread_local std::unordered_map<const Description*, Statements> known;
    if (const auto found = known.find(&description); found != known.end()) return found->second;
    const std::string table{description.name()};
    const auto& fields = description.fields();
    Statements made;
    made.insert = "INSERT INTO " + table + " (" + names_of(description) + ") VALUES (" +
                  placeholders(1, fields.size()) + ")";
    made.update = "UPDATE " + table + " SET ";
    for (std::size_t i = 1; i < fields.size(); ++i)
        made.update += (i == 1 ? "" : ", ") + std::string{fields[i].name} + " = $" + std::to_string(i + 1);
    made.update += " WHERE id = $1";
    return known.emplace(&description, std::move(made)).first->second;
}

struct ChildStatements {
    std::string insert;
    std::string erase;
    std::string select; // for `parents_at_once` parents
};

const ChildStatements& statements_of(const Children& children) {
    thread_local std::map<std::pair<const Description*, std::string_view>, ChildStatements> known;
    const std::pair key{children.description, children.parent};
    if (const auto found = known.find(key); found != known.end()) return found->second;
    const std::string table{children.description->name()};
    const std::string parent{children.parent};
    const std::string names = names_of(*children.description);
    ChildStatements made;
    made.insert = "INSERT INTO " + table + " (" + parent + ", position, " + names + ") VALUES (" +
                  placeholders(1, children.description->fields().size() + 2) + ")";
    made.erase = "DELETE FROM " + table + " WHERE " + parent + " = $1";
    made.select = "SELECT " + parent + ", " + names + " FROM " + table + " WHERE " + parent + " IN (" +
                  placeholders(1, parents_at_once) + ") ORDER BY " + parent + ", position";
    return known.emplace(key, std::move(made)).first->second;
}

Parameters values_of(const Description& description, const void* record) {
    Parameters values;
    values.reserve(description.fields().size() + 2);
    for (const auto& field : description.fields())
        values.push_back(field.get(record));
    return values;
}

Value column_value(const Row& row, int column, const Field& field) {
    if (row.is_null(column)) return {};
    switch (field.kind) {
    case FieldKind::text:
    case FieldKind::identity:
        return std::string{row.text(column)};
    case FieldKind::choice: // the code alone: statements compare with it, so a word that merely means the
                            // same will not do
        for (const auto& choice : field.choices)
            if (choice.code == row.text(column)) return std::string{choice.code};
        break;
    case FieldKind::integer:
        return row.integer(column);
    case FieldKind::real:
        return row.real(column);
    case FieldKind::boolean:
        return row.boolean(column);
    case FieldKind::date:
        if (const auto date = Date::parse(row.text(column))) return *date;
        break;
    case FieldKind::instant:
        if (const auto instant = Instant::parse(row.text(column))) return *instant;
        break;
    }
    throw Problem{ProblemKind::database_damaged,
                  {{"fault", std::string{field.name} + " = “" + std::string{row.text(column)} + "”"}}};
}

void fill(const Row& row, int first_column, const Description& description, void* record) {
    int column = first_column;
    for (const auto& field : description.fields()) {
        const Value value = column_value(row, column++, field);
        if (!record::is_null(value) || field.nullable || field.kind == FieldKind::text ||
            field.kind == FieldKind::identity)
            field.set(record, value);
    }
}

void insert_children(Transaction& transaction, const Description& description, const void* record) {
    for (const auto& children : description.children()) {
        const auto& statements = statements_of(children);
        for (std::size_t i = 0; i < children.count(record); ++i) {
            Parameters values{description.id_of(record), static_cast<std::int64_t>(i)};
            for (auto& value : values_of(*children.description, children.at(record, i)))
                values.push_back(std::move(value));
            transaction.execute(statements.insert, values);
        }
    }
}

using Records = std::vector<std::shared_ptr<void>>;

void read_children(const Reader& reader, const Description& description, const Records& records) {
    for (const auto& children : description.children()) {
        std::unordered_map<std::string, void*> by_id;
        Parameters ids;
        for (const auto& record : records) {
            ids.emplace_back(description.id_of(record.get()));
            by_id.emplace(std::get<std::string>(ids.back()), record.get());
        }
        while (ids.size() < parents_at_once) // the statement has a fixed number of places
            ids.push_back(ids.back());
        reader.each(statements_of(children).select, ids, [&](const Row& row) {
            fill(row, 1, *children.description, children.add(by_id.at(std::string{row.text(0)})));
        });
    }
}

} // namespace

std::string columns_of(const Description& description) {
    std::string out;
    for (const auto& field : description.fields())
        out += (out.empty() ? "" : ", ") + std::string{description.name()} + "." + std::string{field.name};
    return out;
}

void insert(Transaction& transaction, const Description& description, const void* record) {
    transaction.execute(statements_of(description).insert, values_of(description, record));
    insert_children(transaction, description, record);
}

bool update(Transaction& transaction, const Description& description, const void* record) {
    if (transaction.execute(statements_of(description).update, values_of(description, record)) == 0)
        return false;
    for (const auto& children : description.children())
        transaction.execute(statements_of(children).erase, {description.id_of(record)});
    insert_children(transaction, description, record);
    return true;
}

void each_record(const Reader& reader, const Description& description, std::string_view sql,
                 const Parameters& parameters, const std::function<std::shared_ptr<void>()>& make,
                 const std::function<void(const std::shared_ptr<void>&)>& take) {
    std::string statement{sql};
    constexpr std::string_view mark = "{columns}";
    if (const auto at = statement.find(mark); at != std::string::npos)
        statement.replace(at, mark.size(), columns_of(description));

    // Without lists a record goes out as soon as it is read. With lists the whole answer is read first,
    // because one connection runs one statement at a time; callers that want very many page by identity.
    if (description.children().empty()) {
        reader.each(statement, parameters, [&](const Row& row) {
            const auto record = make();
            fill(row, 0, description, record.get());
            take(record);
        });
        return;
    }
    Records all;
    reader.each(statement, parameters, [&](const Row& row) {
        all.push_back(make());
        fill(row, 0, description, all.back().get());
    });
    for (std::size_t first = 0; first < all.size(); first += parents_at_once) {
        const auto last = std::min(all.size(), first + parents_at_once);
        const Records chunk{all.begin() + static_cast<std::ptrdiff_t>(first),
                            all.begin() + static_cast<std::ptrdiff_t>(last)};
        read_children(reader, description, chunk);
        for (const auto& record : chunk)
            take(record);
    }
}

} // namespace bihuan::db
