#include "plan/fact_names.hpp"

#include "core/text.hpp"

#include <algorithm>

namespace bihuan::plan {
namespace {

class Scanner {
public:
    Scanner(std::string_view text, const Json& exemplar) : text_(text) { stack_.push_back(&exemplar); }

    std::vector<FactName> run() {
        for (std::size_t begin = 0; begin < text_.size(); ++line_) {
            const auto end = std::min(text_.find('\n', begin), text_.size());
            scan(text_.substr(begin, end - begin));
            begin = end + 1;
        }
        return std::move(unknown_);
    }

private:
    void scan(std::string_view line) {
        if (line.starts_with("```")) {
            fence(text::trim(line.substr(3)));
        } else if (row_ && line.find('|') != std::string_view::npos &&
                   line.find('=') == std::string_view::npos) {
            column(line);
        }
        for (auto at = line.find("{{"); at != std::string_view::npos; at = line.find("{{", at + 2)) {
            const auto end = line.find("}}", at);
            if (end == std::string_view::npos) return; // the printing refuses it
            tag(text::trim(line.substr(at + 2, end - at - 2)));
        }
    }

    void fence(std::string_view info) {
        row_ = nullptr;
        if (!info.starts_with("table ")) return;
        const std::string path{text::trim(info.substr(6))};
        const Json* list = stack_.front()->at_path(path);
        if (!list || !list->list() || list->list()->empty())
            unknown_.push_back({line_, path});
        else
            row_ = &list->list()->front();
    }

    void column(std::string_view line) {
        const auto bar = line.find('|');
        auto field = line.substr(bar + 1);
        field = text::trim(field.substr(0, field.find('|')));
        if (field != "#" && !row_->at_path(field)) unknown_.push_back({line_, std::string{field}});
    }

    void tag(std::string_view inside) {
        if (inside.empty() || inside.front() == '!') return;
        const char kind = inside.front();
        const bool special = kind == '#' || kind == '^' || kind == '/' || kind == '>';
        const std::string name{special ? text::trim(inside.substr(1)) : inside};
        if (kind == '/') {
            if (stack_.size() > 1) stack_.pop_back();
            return;
        }
        const Json* found = kind == '>' ? nullptr : lookup(name);
        if (!found) unknown_.push_back({line_, name});
        if (kind == '#' || kind == '^') {
            const bool rows = found && found->list() && !found->list()->empty();
            stack_.push_back(rows ? &found->list()->front() : found ? found : stack_.back());
        }
    }

    const Json* lookup(const std::string& name) const {
        if (name == ".") return stack_.back();
        for (auto at = stack_.rbegin(); at != stack_.rend(); ++at)
            if (const Json* found = (*at)->at_path(name)) return found;
        return nullptr;
    }

    std::string_view text_;
    std::size_t line_ = 1;
    std::vector<const Json*> stack_;
    const Json* row_ = nullptr; ///< of the table that is open
    std::vector<FactName> unknown_;
};

} // namespace

std::vector<FactName> unknown_fact_names(std::string_view text, const Json& exemplar) {
    return Scanner{text, exemplar}.run();
}

} // namespace bihuan::plan
