#include "document/layout/paragraph.hpp"

#include "document/character.hpp"
#include "document/fill_in.hpp"
#include "document/layout/glyphs.hpp"

#include <algorithm>
#include <cmath>

namespace bihuan::document {
namespace {

/// A line may be a hair longer than the measure: 28 cells of a 28th each are not to the last bit the whole.
constexpr Points hair = 0.01;
/// Where a line is spread, a blank of the text takes as much as this many places between Chinese characters.
constexpr double weight_of_gap = 2;

bool is_squeezable_mark(const Glyph& glyph) {
    return glyph.right_blank > 0 || glyph.left_blank > 0;
}

/// How much a mark or gap within a line may give way to pull one more word in.
Points give(const Glyph& glyph) {
    const Points of_mark = is_squeezable_mark(glyph) ? std::max(glyph.left_blank, glyph.right_blank) / 2 : 0;
    return of_mark + glyph.gap / 2 + (glyph.space ? glyph.width / 4 : 0);
}

/// The glyphs [first, last) as one line; last is past the spaces that vanish at its end.
struct Range {
    std::size_t first, last;
};

class Setter {
public:
    Setter(const Text& text, const TextStyle& style, const Setting& setting, const Fonts& fonts)
        : text_(text), style_(style), setting_(setting), fonts_(fonts),
          glyphs_(glyphs(text, style, fonts, setting.english)) {}

    std::vector<SetLine> run() {
        std::vector<SetLine> lines;
        for (std::size_t at = 0; at < glyphs_.size();) {
            const std::size_t next = end_of_line(at, lines.empty());
            lines.push_back(set({at, next}, lines.empty()));
            at = next;
        }
        return lines;
    }

    std::size_t count() const {
        std::size_t lines = 0;
        for (std::size_t at = 0; at < glyphs_.size(); ++lines)
            at = end_of_line(at, lines == 0);
        return lines;
    }

    Points natural() const {
        Points widest = 0, width = 0;
        for (const auto& glyph : glyphs_) {
            width += glyph.width + glyph.gap;
            widest = std::max(widest, width);
            if (glyph.after == Break::always) width = 0;
        }
        return widest;
    }

    Points least() const {
        Points widest = 0, width = 0;
        for (const auto& glyph : glyphs_) {
            width += glyph.width;
            widest = std::max(widest, width - (glyph.space ? glyph.width : 0));
            width = glyph.after == Break::never ? width + glyph.gap : 0;
        }
        return widest;
    }

private:
    Points measure(bool first) const { return setting_.measure - (first ? setting_.indent : 0); }

    /// What a line gives up at its beginning: the blank half of （ below the first line.
    Points start_cut(std::size_t at, bool first) const { return first ? 0 : glyphs_[at].left_blank; }

    /// Where a word wider than the line is torn rather than let out of the page, at most before `fitting`: as
    /// far on as the rules for the ends of lines hold for both pieces.
    std::size_t torn_end(std::size_t begin, std::size_t fitting) const {
        for (auto end = fitting; end > begin; --end) {
            if (end == glyphs_.size() || (!may_not_end_line(glyphs_[end - 1].character) &&
                                          !may_not_begin_line(glyphs_[end].character)))
                return end;
        }
        return fitting;
    }

    /// Where the line that begins at `begin` ends: one past its last character, spaces included.
    std::size_t end_of_line(std::size_t begin, bool first) const {
        const Points limit = measure(first) + hair;
        std::size_t short_end = 0, long_end = 0, any_end = begin + 1;
        Points short_rest = 0, long_excess = 0;
        Points width = -start_cut(begin, first), room = 0; // room: what may be squeezed out before `at`
        for (std::size_t at = begin; at < glyphs_.size(); ++at) {
            const Glyph& glyph = glyphs_[at];
            const Points wide = glyph.space ? width : width + glyph.width;
            const Points end_cut = glyph.right_blank;
            if (wide - end_cut <= limit) any_end = at + 1;
            if (glyph.after != Break::never) {
                if (wide - end_cut <= limit) {
                    short_end = at + 1;
                    short_rest = limit - (wide - (wide > limit ? end_cut : 0));
                    long_end = 0;
                } else if (wide - end_cut - room <= limit) {
                    long_end = at + 1;
                    long_excess = wide - end_cut - limit;
                }
                if (glyph.after == Break::always && (short_end == at + 1 || long_end == at + 1))
                    return at + 1;
            }
            if (wide - end_cut - room > limit) break;
            width += glyph.width + glyph.gap;
            // A mark that begins the line has given its blank already.
            if (at > begin || first) room += give(glyph);
        }
        if (long_end != 0 && (short_end == 0 || long_excess < short_rest)) return long_end;
        return short_end != 0 ? short_end : torn_end(begin, any_end);
    }

    SetLine set(Range range, bool first) const {
        const bool forced = glyphs_[range.last - 1].after == Break::always;
        while (range.last > range.first + 1 &&
               (glyphs_[range.last - 1].space || glyphs_[range.last - 1].character == line_end))
            --range.last;
        const Points cut = start_cut(range.first, first);
        Points width = -cut;
        for (std::size_t i = range.first; i < range.last; ++i)
            width += glyphs_[i].width + (i + 1 < range.last ? glyphs_[i].gap : 0);
        const Points limit = measure(first);
        if (glyphs_[range.last - 1].character == line_end) width = 0;
        return draw(range, place(range, width, limit, forced, cut), first, limit);
    }

    /// The x of each character of the line, and of its end.
    std::vector<Points> place(Range range, Points width, Points limit, bool forced, Points cut) const {
        const Glyph& last = glyphs_[range.last - 1];
        Points excess = width - limit;
        Points end_cut = 0, share = 0, step = 0;
        if (excess > hair) {
            end_cut = std::min(excess, last.right_blank);
            Points room = 0;
            for (std::size_t i = range.first + (cut > 0 ? 1 : 0); i + 1 < range.last; ++i)
                room += give(glyphs_[i]);
            share = room > 0 ? std::min(1.0, (excess - end_cut) / room) : 0;
        } else if (setting_.justified && !forced && excess < 0) {
            double places = 0;
            for (std::size_t i = range.first; i + 1 < range.last; ++i)
                places += weight(i);
            step = places > 0 ? -excess / places : 0;
        }
        std::vector<Points> x{-cut};
        for (std::size_t i = range.first; i < range.last; ++i) {
            const bool is_last = i + 1 == range.last;
            Points advance = glyphs_[i].width;
            if (is_last)
                advance -= end_cut;
            else
                advance += glyphs_[i].gap + step * weight(i) -
                           (i == range.first && cut > 0 ? 0 : share * give(glyphs_[i]));
            x.push_back(x.back() + advance);
        }
        return x;
    }

    double weight(std::size_t i) const {
        if (!glyphs_[i].stretches && !glyphs_[i].space) return 0;
        return glyphs_[i].space || glyphs_[i].gap > 0 ? weight_of_gap : 1;
    }

    SetLine draw(Range range, const std::vector<Points>& x, bool first, Points limit) const {
        SetLine line;
        line.width = x.back();
        Points left = first ? setting_.indent : 0;
        if (setting_.align == Align::centre)
            left += (limit - line.width) / 2;
        else if (setting_.align == Align::right)
            left += limit - line.width;
        for (std::size_t i = range.first; i < range.last; ++i) {
            const Glyph& glyph = glyphs_[i];
            if (glyph.fill_in) underline(line, left + x[i - range.first], left + x[i - range.first + 1]);
            if (glyph.character == line_end || glyph.character == fill_in_room) continue;
            if (glyph.drawn) {
                check_box(line, glyph, left + x[i - range.first]);
                continue;
            }
            const Points squeezed =
                i + 1 < range.last ? squeezed_left(glyph, x[i - range.first + 1] - x[i - range.first]) : 0;
            const Points at = left + x[i - range.first] - glyph.shift - squeezed;
            const bool joins = !line.runs.empty() && line.runs.back().face == glyph.face && i > range.first &&
                               !line.runs.back().hidden &&
                               text_[glyph.span].address == text_[glyphs_[i - 1].span].address;
            if (joins)
                line.runs.back().advances.back() = at - end_;
            else
                line.runs.push_back({at, 0, glyph.face, style_.size, setting_.colour, {}, {}});
            end_ = at;
            line.runs.back().characters += glyph.character;
            line.runs.back().advances.push_back(glyph.width);
            link(line, glyph, at);
        }
        return line;
    }

    void underline(SetLine& line, Points from, Points to) const {
        const Points y = style_.size * 0.17;
        auto* known = line.shapes.empty() ? nullptr : std::get_if<Line>(&line.shapes.back());
        if (known != nullptr && std::abs(known->x2 - from) < hair)
            known->x2 = to;
        else
            line.shapes.emplace_back(Line{from, y, to, y, 0.5, setting_.colour, {}});
    }

    /// The box and its tick or cross; hidden behind it the character, for who searches or copies.
    void check_box(SetLine& line, const Glyph& glyph, Points at) const {
        const Points side = style_.size * 0.78, left = at + (glyph.width - side) / 2;
        const Points top = -style_.size * 0.77;
        line.shapes.emplace_back(Box{left, top, side, side, {}, setting_.colour, 0.7});
        const auto stroke = [&](std::vector<Path::Point> points) {
            for (auto& point : points)
                point = {left + point.x * side, top + point.y * side};
            line.shapes.emplace_back(Path{std::move(points), false, {}, setting_.colour, 1.1, {}});
        };
        if (glyph.character == U'☑') stroke({{0.18, 0.52}, {0.42, 0.76}, {0.84, 0.22}});
        if (glyph.character == U'☒') {
            stroke({{0.2, 0.2}, {0.8, 0.8}});
            stroke({{0.8, 0.2}, {0.2, 0.8}});
        }
        if (!fonts_.has(glyph.face, glyph.character)) return;
        TextRun run{left, 0, glyph.face, style_.size, setting_.colour, {}, {}};
        run.characters += glyph.character;
        run.advances.push_back(glyph.width);
        run.hidden = true;
        line.runs.push_back(std::move(run));
    }

    /// A mark whose left blank gave way is drawn further left by as much.
    static Points squeezed_left(const Glyph& glyph, Points advance) {
        return glyph.left_blank > 0 ? std::max(0.0, glyph.width + glyph.gap - advance) : 0;
    }

    void link(SetLine& line, const Glyph& glyph, Points at) const {
        const std::string& address = text_[glyph.span].address;
        if (address.empty()) return;
        if (line.links.empty() || line.links.back().address != address)
            line.links.push_back({at, -style_.size * 0.88, 0, style_.size, std::nullopt, 0, address});
        line.links.back().width = at + glyph.width - line.links.back().x;
    }

    const Text& text_;
    const TextStyle& style_;
    const Setting& setting_;
    const Fonts& fonts_;
    std::vector<Glyph> glyphs_;
    mutable Points end_ = 0; // x of the character drawn last
};

} // namespace

std::vector<SetLine> set_lines(const Text& text, const TextStyle& style, const Setting& setting,
                               const Fonts& fonts) {
    return Setter{text, style, setting, fonts}.run();
}

Extent extent_of(const Text& text, const TextStyle& style, const Fonts& fonts, bool english) {
    const Setting setting{.english = english};
    const Setter setter{text, style, setting, fonts};
    return {setter.natural(), setter.least()};
}

Points natural_width(const Text& text, const TextStyle& style, const Fonts& fonts, bool english) {
    return extent_of(text, style, fonts, english).natural;
}

Points balanced_measure(const Text& text, const TextStyle& style, const Setting& setting,
                        const Fonts& fonts) {
    Setting trial = setting;
    const Setter whole{text, style, trial, fonts};
    const std::size_t lines = whole.count();
    // Not so narrow that a word would be torn for it.
    Points low = std::min(setting.measure, whole.least()), high = setting.measure;
    while (high - low > 1) {
        trial.measure = (low + high) / 2;
        (whole.count() > lines ? low : high) = trial.measure; // the setter looks at `trial`
    }
    return high;
}

} // namespace bihuan::document
