/// What routes that answer with a printed document have in common, whatever room it is of.
#pragma once

#include "http/route.hpp"
#include "http/turns.hpp"

#include <string>

namespace bihuan::app {

/// Printing keeps a core busy: so many at once of all documents, so that people who only look something up or
/// write into a log do not wait for it.
http::Turns& printing_turns();

/// The query parameter `language`.
http::QueryParameter language_parameter();
/// What it asks for, Chinese where it is not given.
Language language_of(const http::Call&);

/// For Content-Disposition: a name in ASCII for old programs, and the real one (RFC 6266).
std::string named_attachment(const std::string& ascii, const std::string& name);

/// A file under its name; `name` without ending.
http::Response pdf_answer(std::string bytes, const std::string& name);

} // namespace bihuan::app
