#include "document/place.hpp"

#include "core/problem.hpp"

#include <cstdlib>

namespace bihuan::document {
namespace {

/// The unit separator of ASCII; template.cpp lets no control character of a fact through.
constexpr char separator = '\x1f';

} // namespace

void refuse(const Place& place, std::string reason, std::string reason_en) {
    throw Problem{ProblemKind::bad_template,
                  {{"file", place.file},
                   {"line", std::to_string(place.line)},
                   {"reason", std::move(reason)},
                   {"reason_en", std::move(reason_en)}}};
}

std::string mark(const Place& place) {
    return separator + std::to_string(place.line) + separator + place.file;
}

Place unmark(std::string& text, const Place& otherwise) {
    const auto at = text.find(separator);
    if (at == std::string::npos) return otherwise;
    const std::string marked = text.substr(at + 1);
    text.resize(at);
    const auto middle = marked.find(separator);
    return {marked.substr(middle + 1), std::strtoull(marked.c_str(), nullptr, 10)};
}

} // namespace bihuan::document
