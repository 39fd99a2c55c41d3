/// Answers as JSON, for the doors and for documents. Inside of this room only.
#pragma once

#include "core/json.hpp"
#include "responsibility/answering_book.hpp"

namespace bihuan::responsibility {

Json to_json(const Answers&);
/// `["leader","grid"]`.
Json codes_of(const std::vector<Lack>&);
/// `李四、王五` for tables; `—` where there is nobody.
std::string names_of(const std::vector<Answerer>&);

} // namespace bihuan::responsibility
