#include "cli/command.hpp"

#include "core/findings.hpp"

#include <charconv>

namespace bihuan::cli {
namespace {

Problem refused(std::string_view name, FieldFault fault, Parameters parameters) {
    return Problem{ProblemKind::invalid_input,
                   {},
                   {{std::string{name}, fault, std::move(parameters), std::string{name}, std::string{name}}}};
}

} // namespace

const std::string& Arguments::get(std::string_view name) const {
    static const std::string nothing;
    const auto found = values.find(name);
    return found == values.end() ? nothing : found->second;
}

Date Arguments::date(std::string_view name) const {
    const std::string& text = get(name);
    if (const auto date = Date::parse(text)) return *date;
    throw refused(name, FieldFault::not_a_date, {{"value", text}});
}

int Arguments::integer(std::string_view name, int least, int most) const {
    const std::string& text = get(name);
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size())
        throw refused(name, FieldFault::not_an_integer, {{"value", text}});
    if (number < least) throw refused(name, FieldFault::too_small, {{"limit", std::to_string(least)}});
    if (number > most) throw refused(name, FieldFault::too_large, {{"limit", std::to_string(most)}});
    return number;
}

} // namespace bihuan::cli
