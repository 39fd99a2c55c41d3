/// How a plan becomes documents: its text with the blocks as tables, the flow of the response, its cards.
#pragma once

#include "core/json.hpp"
#include "core/problem.hpp"
#include "plan/structure.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace bihuan::plan {

/// What becomes of the structured blocks: tables over `structure.*`, or blank lines, so that every line keeps
/// its number.
enum class Blocks { as_tables, left_out };

/// The text without its front matter.
std::string printable(std::string_view text, Blocks = Blocks::as_tables);

/// The names of facts in the texts of the structure filled in.
Structure filled(Structure, const Json& facts);

/// The course of the response, from the levels, calls, tasks and reports: rows of the `flow` directive.
Json flow_json(const Structure&);

/// A card for each role: who holds it, what they do within how many minutes, whom they call; rows of the
/// `cards` directive. `address` is that of the service; empty: no QR code.
Json role_cards_json(const Structure&, const Json& facts, const std::string& address);
/// A card of a common post from its text.
Json post_card_json(std::string_view text, const Json& facts, const std::string& file,
                    const std::string& address);

} // namespace bihuan::plan
