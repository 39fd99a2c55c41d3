/// The body of a directive: its lines, each with its place, and the options among them.
#pragma once

#include "core/json.hpp"
#include "document/place.hpp"

#include <optional>
#include <string>
#include <vector>

namespace bihuan::document {

struct OptionLine {
    Place place;
    std::string text; ///< as written, trimmed, not empty
};

struct Option {
    Place place;
    std::string key, value; ///< the value as people read it
};

std::vector<OptionLine> option_lines(const std::string& body, const Place& fence);
/// `key = value`; refuses a line that is not.
Option option(const OptionLine& line);
/// `a | b | c`, each trimmed and as people read it.
std::vector<std::string> columns(const OptionLine& line);

/// The list at `path` of the facts; null counts as empty. Refuses what is not there or no list.
const Json::List& list_at(const Json& facts, const std::string& path, const Place& place);
/// The member of a row; refuses one that the row does not have.
const Json& member_of(const Json& row, const std::string& field, const Place& place);
/// The member as a text; empty where the row does not have it or it is null.
std::string words_of(const Json& row, const char* field);

} // namespace bihuan::document
