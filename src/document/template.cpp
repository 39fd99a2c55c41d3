#include "document/template.hpp"

#include "core/text.hpp"
#include "document/place.hpp"

#include <kainjow/mustache.hpp>

#include <algorithm>
#include <map>

namespace bihuan::document {
namespace {

namespace mustache = kainjow::mustache;
using Data = mustache::data;

/// Stands for null among the facts; no text from outside can be it.
const std::string null_text = "\x01";
/// Far more than a document has.
constexpr std::size_t most_parts = 500;

bool is_punctuation(char c) {
    return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') ||
           (c >= '{' && c <= '~');
}

Data data_of(const Json& json) {
    if (const auto* value = json.text()) return Data{*value};
    if (const auto* value = json.boolean()) return Data{*value};
    if (const auto* members = json.object()) {
        Data out{Data::type::object};
        for (const auto& [name, member] : *members)
            out.set(name, data_of(member));
        return out;
    }
    if (const auto* items = json.list()) {
        Data out{Data::type::list};
        for (const auto& item : *items)
            out.push_back(data_of(item));
        return out;
    }
    return Data{json.is_null() ? null_text : json.dump()};
}

/// Puts into every tag where it stands, so that a name which is missing can be complained of at its own line:
/// `{{#rows}}` becomes `{{#rows<mark>}}`. Checks on the way what Mustache itself reports without a line.
class Marker {
public:
    Marker(const std::string& file, std::string_view text) : place_{file, 1}, text_(text) {}

    std::string run() {
        while (at_ < text_.size()) {
            if (text_.substr(at_, 2) == "{{")
                tag();
            else
                character();
        }
        if (directive_) out_ += mark(*directive_);
        if (!open_.empty())
            refuse(open_.back().second,
                   "小节 {{#" + open_.back().first + "}} 没有结束，请补上 {{/" + open_.back().first + "}}",
                   "the section {{#" + open_.back().first + "}} is never closed; add {{/" +
                       open_.back().first + "}}");
        return std::move(out_);
    }

private:
    void character() {
        if (at_ == line_start_) begin_line();
        const char c = text_[at_++];
        // The marks of places are control characters; a template has none of its own.
        if (static_cast<unsigned char>(c) < ' ' && c != '\n' && c != '\t') return;
        if (c == '\n') {
            if (directive_) out_ += mark(*directive_);
            directive_.reset();
            ++place_.line;
            line_start_ = at_;
        }
        out_ += c;
    }

    void begin_line() {
        std::string_view line = text_.substr(at_, text_.find('\n', at_) - at_);
        if (!line.starts_with("```")) return;
        line = text::trim(line.substr(3));
        if (!fenced_ && !line.empty()) directive_ = place_;
        fenced_ = !fenced_;
    }

    void tag() {
        const auto end = text_.find("}}", at_ + 2);
        if (end == std::string_view::npos)
            refuse(place_, "“{{” 没有结束，请补上“}}”", "“{{” is never closed; add “}}”");
        std::string_view inside = text::trim(text_.substr(at_ + 2, end - at_ - 2));
        const char kind = inside.empty() ? ' ' : inside.front();
        if (kind == '{' || kind == '&' || kind == '=')
            refuse(place_, "模板中只能使用 {{名称}}、{{#名称}}、{{^名称}}、{{/名称}}、{{> 片段}}",
                   "only {{name}}, {{#name}}, {{^name}}, {{/name}} and {{> part}} are known here");
        const bool special = std::string_view{"#^/>!"}.find(kind) != std::string_view::npos;
        const std::string name{special ? text::trim(inside.substr(1)) : inside};
        if (name.empty() && kind != '!') refuse(place_, "“{{ }}” 中没有名称", "“{{ }}” has no name in it");
        if (kind != '!' &&
            std::ranges::any_of(name, [](unsigned char c) { return c <= ' ' || c == '{' || c == '}'; }))
            refuse(place_, "“" + std::string{text::trim(inside.substr(0, inside.find('\n')))} + "”不是名称",
                   "“" + std::string{text::trim(inside.substr(0, inside.find('\n')))} + "” is not a name");
        for (std::size_t i = at_; i < end; ++i)
            if (text_[i] == '\n') ++place_.line;
        if (kind == '/')
            close(name);
        else if (kind == '#' || kind == '^')
            open_.emplace_back(name, place_);
        if (kind != '!') write(special ? kind : 'v', name);
        at_ = end + 2;
        // A comment that is alone in its line takes the line with it.
        if (kind == '!' && (out_.empty() || out_.back() == '\n') && at_ < text_.size() &&
            text_[at_] == '\n') {
            ++at_;
            ++place_.line;
            line_start_ = at_;
        }
    }

    void close(const std::string& name) {
        if (open_.empty() || open_.back().first != name)
            refuse(place_, "{{/" + name + "}} 与前面的小节不对应",
                   "{{/" + name + "}} closes no section that is open");
    }

    void write(char kind, const std::string& name) {
        const Place& place = kind == '/' ? open_.back().second : place_;
        out_ += "{{";
        if (kind != 'v') out_ += kind;
        // The closing tag of a section has to repeat the opening one to the letter.
        const char written = kind == '/' || kind == '^' ? '#' : kind;
        out_ += name + '\x1e' + written + mark(place) + "}}";
        if (kind == '/') open_.pop_back();
    }

    Place place_;
    std::string_view text_;
    std::string out_;
    std::size_t at_ = 0, line_start_ = 0;
    bool fenced_ = false;
    std::optional<Place> directive_;
    std::vector<std::pair<std::string, Place>> open_;
};

/// Finds names from the innermost section outwards; refuses what the facts do not have.
class Facts final : public mustache::basic_context<std::string> {
public:
    Facts(const Source& source, const Json& facts) : source_(source), root_(data_of(facts)) {
        stack_.push_back(&root_);
    }

    void push(const Data* data) override { stack_.push_back(data); }
    void pop() override { stack_.pop_back(); }

    const Data* get(const std::string& marked) const override {
        std::string name = marked;
        const Place place = unmark(name, {source_.file, 1});
        const char kind = name.back();
        name.resize(name.size() - 2);
        const Data* found = lookup(name);
        if (found == nullptr)
            refuse(place, "数据中没有“" + name + "”，请核对名称",
                   "the facts have no “" + name + "”; check the name");
        if (kind == 'v') {
            if (!found->is_string())
                refuse(place, "“" + name + "”不是一个值，不能直接显示；请用 {{#" + name + "}} 或表格",
                       "“" + name + "” is not a single value; use {{#" + name + "}} or a table");
            return found->string_value() == null_text ? &dash_ : found;
        }
        const bool absent =
            found->is_string() && (found->string_value().empty() || found->string_value() == "0" ||
                                   found->string_value() == null_text);
        return absent ? &absent_ : found;
    }

    const Data* get_partial(const std::string& marked) const override {
        std::string name = marked;
        const Place place = unmark(name, {source_.file, 1});
        name.resize(name.size() - 2);
        // A part that leads back to itself would be read for ever.
        if (++uses_of_parts_ > most_parts)
            refuse(place, "片段“" + name + "”引用了自身", "the part “" + name + "” leads back to itself");
        if (const auto known = partials_.find(name); known != partials_.end()) return &known->second;
        const auto text = source_.partial ? source_.partial(name) : std::nullopt;
        if (!text) refuse(place, "没有名为“" + name + "”的片段", "there is no part “" + name + "”");
        return &partials_.emplace(name, Data{Marker{name + ".md", *text}.run()}).first->second;
    }

private:
    const Data* lookup(const std::string& name) const {
        if (name == ".") return stack_.back();
        for (auto data = stack_.rbegin(); data != stack_.rend(); ++data)
            if (const Data* found = step(**data, name)) return found;
        return nullptr;
    }

    static const Data* step(const Data& from, const std::string& path) {
        const Data* data = &from;
        for (std::size_t begin = 0; begin <= path.size();) {
            const auto end = std::min(path.find('.', begin), path.size());
            data = data->get(path.substr(begin, end - begin));
            if (data == nullptr) return nullptr;
            begin = end + 1;
        }
        return data;
    }

    const Source& source_;
    Data root_, dash_{"—"}, absent_{false};
    std::vector<const Data*> stack_;
    mutable std::map<std::string, Data> partials_;
    mutable std::size_t uses_of_parts_ = 0;
};

} // namespace

std::string escape(std::string_view text) {
    std::string out;
    out.reserve(text.size() + text.size() / 8);
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\n') {
            out += "\u2028";
        } else if (static_cast<unsigned char>(c) < ' ') {
            if (c == '\t') out += ' ';
        } else {
            if (is_punctuation(c)) out += '\\';
            out += c;
        }
    }
    return out;
}

std::string unescape(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 1 < text.size() && is_punctuation(text[i + 1])) ++i;
        out += text[i];
    }
    return out;
}

std::string fill_in(const Source& source, const Json& facts) {
    mustache::mustache engine{Marker{source.file, source.text}.run()};
    engine.set_custom_escape([](const std::string& text) { return escape(text); });
    Facts context{source, facts};
    std::string out = engine.render(context);
    if (!engine.is_valid()) refuse({source.file, 1}, engine.error_message(), engine.error_message());
    return out;
}

} // namespace bihuan::document
