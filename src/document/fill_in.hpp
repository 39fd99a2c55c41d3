/// `[[…]]` in a text: what is filled in on a form, underlined, with room to write where it is empty.
#pragma once

#include "document/block.hpp"

#include <string>
#include <string_view>

namespace bihuan::document {

/// Stand for [[ and ]] while Markdown is read, which has a use for brackets of its own. They are no
/// characters (Unicode §23.7), so that no text from outside means them.
constexpr char32_t fill_in_begins = U'\uFDD0', fill_in_ends = U'\uFDD1';
/// Half a character of room on a page.
constexpr char32_t fill_in_room = U'\uFDD2';

/// A line of Markdown with its unescaped [[ and ]] replaced by those.
std::string with_fill_ins_marked(std::string_view line);
/// A text that is no Markdown: its [[…]] become fill-ins.
Text text_with_fill_ins(const std::string& text);
/// What stands on the line: the text with room on both sides, at least four characters wide.
std::u32string filled_in(std::u32string_view text);

} // namespace bihuan::document
