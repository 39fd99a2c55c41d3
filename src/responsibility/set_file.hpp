/// The tables that come with the program, as rows by the names of their columns. Inside of this room only.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace bihuan::responsibility {

/// The bytes of a file of the program; throws std::logic_error where there is none.
std::string_view set_file(std::string_view path);
/// RFC 4180, UTF-8; throws std::logic_error where a line has too many or too few cells: the files are ours.
std::vector<std::map<std::string, std::string>> set_rows(std::string_view csv);

} // namespace bihuan::responsibility
