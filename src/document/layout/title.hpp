/// The head of an official document: red head (§7.2) and title (§7.3.1).
#pragma once

#include "document/layout/strip.hpp"

namespace bihuan::document {

/// A title of more than a line: the organ in a line of its own, then the subject in one or two lines, divided
/// by sense (§7.3.1: 回行时词意完整). What is longer than that is only made even.
Text divided_title(const Text&, const TextStyle&, const Context&);

/// Centred, its lines alike in length; before 关于 a line ends where that fits. One blank line below.
std::vector<Strip> title_strips(const Text&, const Context&, bool below_red_head);
/// Of a form: the organ above the title, the number below it at the right.
std::vector<Strip> form_head(const FrontMatter&, const Text& title, const Context&);
std::vector<Strip> red_head(const FrontMatter&, const Context&);

} // namespace bihuan::document
