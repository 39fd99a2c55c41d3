#include "record/value.hpp"

#include <fmt/format.h>

namespace bihuan::record {

std::string text_of(const Value& value) {
    struct Visitor {
        std::string operator()(std::monostate) const { return {}; }
        std::string operator()(bool truth) const { return truth ? "true" : "false"; }
        std::string operator()(std::int64_t number) const { return std::to_string(number); }
        std::string operator()(double number) const { return fmt::format("{}", number); }
        std::string operator()(const std::string& text) const { return text; }
        std::string operator()(Date date) const { return date.text(); }
        std::string operator()(Instant instant) const { return instant.text(); }
        std::string operator()(const Bytes& bytes) const { return bytes.content; }
    };
    return std::visit(Visitor{}, value);
}

} // namespace bihuan::record
