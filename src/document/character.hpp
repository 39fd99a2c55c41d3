/// What kind of character one is to a Chinese typesetter (CLREQ, GB/T 15834-2011).
#pragma once

namespace bihuan::document {

bool is_opening(char32_t); ///< （《「『【〔“‘: blank on its left, never ends a line
bool is_closing(char32_t); ///< ）》」』】〕”’: blank on its right, never begins a line
bool is_pause(char32_t);   ///< ，、。．；：！？: likewise
/// — and …, which come in pairs and never begin a line.
bool is_run_mark(char32_t);

/// 避头: never first in a line.
bool may_not_begin_line(char32_t);
/// 避尾: never last in a line.
bool may_not_end_line(char32_t);

/// Set at its own width in the face of Latin letters, with a quarter of an em towards Chinese.
bool is_latin(char32_t);
bool is_digit(char32_t);
bool is_space(char32_t);
/// The same code for Chinese and for Latin text: quotation marks, dash, ellipsis, middle dot, ×.
bool is_of_both_scripts(char32_t);
/// Stands close after a number and is never parted from it: 年月日项家次人件元％℃…
bool is_unit(char32_t);

/// ☐ ☑ ☒: drawn as shapes, because few faces have them.
bool is_check_box(char32_t);

/// Ends a line where it stands: what was typed with a line end in one field.
constexpr char32_t line_end = U'\u2028';

} // namespace bihuan::document
