#include "ledger/form_styles.hpp"

#include "ledger/xml_tags.hpp"

#include <charconv>

namespace bihuan::ledger {
namespace {

std::size_t number_of(std::string_view text) {
    std::size_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/// Whether the format names a day or a year outside of quoted words.
bool shows_date(std::string_view format) {
    bool quoted = false;
    for (const char c : format) {
        if (c == '"')
            quoted = !quoted;
        else if (!quoted && (c == 'y' || c == 'd' || c == 'Y' || c == 'D'))
            return true;
    }
    return format.find("年") != std::string_view::npos;
}

/// The built-in formats of dates (ECMA-376 part 1, 18.8.30).
bool is_built_in_date(std::size_t format) {
    return (format >= 14 && format <= 17) || format == 22 || (format >= 27 && format <= 36) ||
           (format >= 50 && format <= 58);
}

} // namespace

FormStyles::FormStyles(std::string xml) : xml_(std::move(xml)) {
    std::map<std::size_t, std::string> formats;
    bool in_cells = false;
    std::size_t begin = 0;
    XmlTags tags{xml_};
    while (const auto tag = tags.next()) {
        if (tag->name == "numFmt" && !tag->closing)
            formats[number_of(tag->attribute("numFmtId").value_or(""))] =
                xml_unescaped(tag->attribute("formatCode").value_or(""));
        if (tag->name == "fills" && !tag->closing) fills_ = 0;
        if (tag->name == "fill" && !tag->closing) ++fills_;
        if (tag->name == "dxfs") break; // differences have fills of their own
        if (tag->name == "cellXfs") in_cells = !tag->closing && !tag->empty;
        if (!in_cells || tag->name != "xf") continue;
        if (!tag->closing) {
            begin = tag->begin;
            const auto format = number_of(tag->attribute("numFmtId").value_or(""));
            const auto own = formats.find(format);
            dates_.push_back(own != formats.end() ? shows_date(own->second) : is_built_in_date(format));
            percents_.push_back(own != formats.end() ? own->second.find('%') != std::string::npos
                                                     : format == 9 || format == 10);
        }
        if (tag->closing || tag->empty) styles_.push_back(xml_.substr(begin, tag->end - begin));
    }
}

bool FormStyles::is_date(std::size_t style) const {
    return style < dates_.size() && dates_[style];
}

bool FormStyles::is_percent(std::size_t style) const {
    return style < percents_.size() && percents_[style];
}

std::optional<std::size_t> FormStyles::marked(std::size_t style) {
    if (style >= styles_.size() || fills_ == 0) return std::nullopt;
    const auto next = styles_.size() + marked_.size();
    return marked_.emplace(style, next).first->second;
}

std::string FormStyles::text() const {
    std::vector<std::size_t> in_order(marked_.size());
    for (const auto& [style, place] : marked_)
        in_order[place - styles_.size()] = style;
    std::string out;
    std::size_t at = 0;
    const auto keep_to = [&](std::size_t end) {
        out.append(xml_, at, end - at);
        at = end;
    };
    XmlTags tags{xml_};
    while (const auto tag = tags.next()) {
        const std::string prefix{tag->prefix};
        if (tag->name == "fills" || tag->name == "cellXfs") {
            keep_to(tag->begin);
            if (!tag->closing) {
                const auto count = tag->name == "fills" ? fills_ + 1 : styles_.size() + marked_.size();
                out += with_attribute(*tag, "count", std::to_string(count));
                at = tag->end;
            } else if (tag->name == "fills") {
                out += "<" + prefix + "fill><" + prefix + "patternFill patternType=\"solid\"><" + prefix +
                       "fgColor rgb=\"FFFFF2A8\"/><" + prefix + "bgColor indexed=\"64\"/></" + prefix +
                       "patternFill></" + prefix + "fill>";
            } else {
                for (const auto style : in_order) {
                    XmlTags one{styles_[style]};
                    const auto opening = one.next().value();
                    std::string with_fill = with_attribute(opening, "fillId", std::to_string(fills_));
                    XmlTags again{with_fill};
                    with_fill = with_attribute(again.next().value(), "applyFill", "1");
                    out += with_fill + styles_[style].substr(opening.end);
                }
            }
        }
        if (tag->name == "dxfs") break;
    }
    return out.append(xml_, at);
}

} // namespace bihuan::ledger
