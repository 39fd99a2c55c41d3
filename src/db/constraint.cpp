#include "db/connection.hpp"

#include <stdexcept>

namespace bihuan::db {

void throw_problem(const EngineError& error) {
    using Sort = EngineError::Sort;
    switch (error.sort) {
    case Sort::unique:
        throw Problem{ProblemKind::already_exists, {{"field", error.constraint}, {"value", ""}}}.because(
            error.message);
    case Sort::foreign_key:
        throw Problem{ProblemKind::still_referenced, {{"constraint", error.constraint}}}.because(
            error.message);
    case Sort::busy:
        throw Problem{ProblemKind::database_busy}.because(error.message);
    case Sort::full:
        throw Problem{ProblemKind::disk_full}.because(error.message);
    case Sort::disk:
        throw Problem{ProblemKind::disk_failure}.because(error.message);
    case Sort::unavailable:
        throw Problem{ProblemKind::database_unavailable, {{"database", error.constraint}}}.because(
            error.message);
    case Sort::damaged:
        throw Problem{ProblemKind::database_damaged, {{"fault", error.message}}};
    // A missing value or a broken CHECK means that a rule of ours let something through: our bug, not the
    // caller's.
    case Sort::not_null:
    case Sort::check:
    case Sort::other:
        break;
    }
    throw std::runtime_error("database: " + error.message);
}

} // namespace bihuan::db
