#include "core/json.hpp"

#include "core/problem.hpp"
#include "core/text.hpp"

#include <fmt/format.h>

#include <cassert>
#include <cmath>
#include <nlohmann/json.hpp>

namespace bihuan {
namespace {

struct Place {
    std::size_t line = 1;
    std::size_t column = 1;
};

Place place_of(std::string_view bytes, std::size_t position) {
    Place place;
    for (const char c : bytes.substr(0, std::min(position, bytes.size()))) {
        if (c == '\n') {
            ++place.line;
            place.column = 1;
        } else if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U) {
            ++place.column;
        }
    }
    return place;
}

Problem malformed(std::string_view bytes, std::size_t position, std::string reason) {
    const Place place = place_of(bytes, position == 0 ? 0 : position - 1);
    return Problem{ProblemKind::malformed_json,
                   {{"line", std::to_string(place.line)},
                    {"column", std::to_string(place.column)},
                    {"reason", std::move(reason)}}};
}

/// Builds our tree from the parser's events; refuses what the grammar allows and we do not.
class TreeBuilder : public nlohmann::json_sax<nlohmann::json> {
public:
    explicit TreeBuilder(std::string_view bytes) : bytes_(bytes) {}

    Json take() { return std::move(root_); }

    bool null() override { return put(Json{}); }
    bool boolean(bool value) override { return put(Json{value}); }
    bool number_integer(number_integer_t value) override { return put(Json{std::int64_t{value}}); }
    bool number_unsigned(number_unsigned_t value) override {
        if (value > static_cast<number_unsigned_t>(INT64_MAX)) return put(Json{static_cast<double>(value)});
        return put(Json{static_cast<std::int64_t>(value)});
    }
    bool number_float(number_float_t value, const string_t&) override { return put(Json{value}); }
    bool string(string_t& value) override { return put(Json{std::move(value)}); }
    bool binary(binary_t&) override { return false; }
    bool start_object(std::size_t) override { return open(Json{Json::Object{}}); }
    bool start_array(std::size_t) override { return open(Json{Json::List{}}); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool key(string_t& name) override {
        if (open_.back().tree.find(name)) throw malformed(bytes_, 0, "“" + name + "” ×2");
        open_.back().name = std::move(name);
        return true;
    }
    bool parse_error(std::size_t position, const std::string&,
                     const nlohmann::detail::exception& error) override {
        throw malformed(bytes_, position, without_prefix(error.what()));
    }

private:
    struct Open {
        Json tree;
        std::string name; // under which the next member goes in
    };
    static constexpr std::size_t depth_limit = 64;

    static std::string without_prefix(std::string what) {
        const auto colon = what.rfind("; last read");
        if (colon != std::string::npos) what.resize(colon);
        const auto start = what.find(": ");
        return start == std::string::npos ? what : what.substr(start + 2);
    }
    bool open(Json tree) {
        if (open_.size() >= depth_limit) throw malformed(bytes_, 0, "> 64 levels");
        open_.push_back({std::move(tree), {}});
        return true;
    }
    bool close() {
        Json done = std::move(open_.back().tree);
        open_.pop_back();
        return put(std::move(done));
    }
    bool put(Json value) {
        if (open_.empty())
            root_ = std::move(value);
        else if (open_.back().tree.list())
            open_.back().tree.push(std::move(value));
        else
            open_.back().tree.set(std::move(open_.back().name), std::move(value));
        return true;
    }

    std::string_view bytes_;
    Json root_;
    std::vector<Open> open_;
};

void quote(std::string& out, std::string_view text) {
    static constexpr std::string_view hex = "0123456789abcdef";
    out += '"';
    std::size_t plain = 0; // where the bytes begin that stand as they are
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x20 && c != '"' && c != '\\') continue;
        out += text.substr(plain, i - plain);
        plain = i + 1;
        switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            out += "\\u00";
            out += hex[byte >> 4];
            out += hex[byte & 15];
        }
    }
    out += text.substr(plain);
    out += '"';
}

void pretty(std::string& out, const Json& json, std::size_t depth) {
    const auto line = [&](std::size_t indent) {
        out += '\n';
        out.append(indent * 2, ' ');
    };
    if (const auto* list = json.list(); list && !list->empty()) {
        out += '[';
        for (std::size_t i = 0; i < list->size(); ++i) {
            if (i > 0) out += ',';
            line(depth + 1);
            pretty(out, (*list)[i], depth + 1);
        }
        line(depth);
        out += ']';
    } else if (const auto* object = json.object(); object && !object->empty()) {
        out += '{';
        bool first = true;
        for (const auto& [name, value] : *object) {
            if (!first) out += ',';
            first = false;
            line(depth + 1);
            quote(out, name);
            out += ": ";
            pretty(out, value, depth + 1);
        }
        line(depth);
        out += '}';
    } else {
        out += json.dump();
    }
}

} // namespace

Json Json::parse(std::string_view bytes) {
    if (!text::is_utf8(bytes)) throw malformed(bytes, 0, "UTF-8");
    TreeBuilder builder{bytes};
    nlohmann::json::sax_parse(bytes.begin(), bytes.end(), &builder);
    return builder.take();
}

const Json* Json::find(std::string_view name) const {
    if (const auto* members = object())
        for (const auto& [key, value] : *members)
            if (key == name) return &value;
    return nullptr;
}

const Json* Json::at_path(std::string_view path) const {
    const Json* here = this;
    while (here && !path.empty()) {
        const auto dot = path.find('.');
        const auto step = path.substr(0, dot);
        path = dot == std::string_view::npos ? std::string_view{} : path.substr(dot + 1);
        if (const auto* items = here->list()) {
            std::size_t index = 0;
            bool number = !step.empty() && step.size() < 10;
            for (const char c : step) {
                number = number && c >= '0' && c <= '9';
                index = index * 10 + static_cast<std::size_t>(c - '0');
            }
            here = number && index < items->size() ? &(*items)[index] : nullptr;
        } else {
            here = here->find(step);
        }
    }
    return here;
}

Json& Json::set(std::string name, Json value) {
    if (is_null()) value_ = Object{};
    assert(object());
    std::get<Object>(value_).emplace_back(std::move(name), std::move(value));
    return *this;
}

Json& Json::push(Json value) {
    if (is_null()) value_ = List{};
    assert(list());
    std::get<List>(value_).push_back(std::move(value));
    return *this;
}

std::string Json::dump() const {
    std::string out;
    JsonWriter{out}.value(*this);
    return out;
}

std::string Json::dump_pretty() const {
    std::string out;
    pretty(out, *this, 0);
    return out;
}

void JsonWriter::separate() {
    if (!first_ && !after_name_) out_ += ',';
    first_ = false;
    after_name_ = false;
}

JsonWriter& JsonWriter::begin_object() {
    separate();
    out_ += '{';
    first_ = true;
    return *this;
}

JsonWriter& JsonWriter::end_object() {
    out_ += '}';
    first_ = false;
    return *this;
}

JsonWriter& JsonWriter::begin_list() {
    separate();
    out_ += '[';
    first_ = true;
    return *this;
}

JsonWriter& JsonWriter::end_list() {
    out_ += ']';
    first_ = false;
    return *this;
}

JsonWriter& JsonWriter::name(std::string_view name) {
    separate();
    quote(out_, name);
    out_ += ':';
    after_name_ = true;
    return *this;
}

JsonWriter& JsonWriter::null() {
    return raw("null");
}
JsonWriter& JsonWriter::value(bool value) {
    return raw(value ? "true" : "false");
}
JsonWriter& JsonWriter::value(std::int64_t value) {
    return raw(fmt::format_int{value}.c_str());
}

JsonWriter& JsonWriter::value(double value) {
    if (!std::isfinite(value)) return null();
    // Shortest text that reads back as the same number; a whole one keeps its ".0" and stays a real number.
    std::string digits = fmt::format("{}", value);
    if (digits.find_first_of(".e") == std::string::npos) digits += ".0";
    return raw(digits);
}

JsonWriter& JsonWriter::value(std::string_view text) {
    separate();
    quote(out_, text);
    return *this;
}

JsonWriter& JsonWriter::value(const Json& json) {
    if (json.is_null()) return null();
    if (const auto* boolean = json.boolean()) return value(*boolean);
    if (const auto* integer = json.integer()) return value(*integer);
    if (const auto* real = json.real()) return value(*real);
    if (const auto* text = json.text()) return value(std::string_view{*text});
    if (const auto* list = json.list()) {
        begin_list();
        for (const auto& item : *list)
            value(item);
        return end_list();
    }
    begin_object();
    for (const auto& [key, item] : *json.object())
        name(key).value(item);
    return end_object();
}

JsonWriter& JsonWriter::raw(std::string_view json) {
    separate();
    out_ += json;
    return *this;
}

} // namespace bihuan
