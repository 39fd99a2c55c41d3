#include "document/layout/page.hpp"

#include "core/text.hpp"
#include "document/layout/paragraph.hpp"

namespace bihuan::document {
namespace {

/// 22 pitches add up to the height but for the last bits.
constexpr Points hair = 0.05;

class Paginator {
public:
    Paginator(const std::vector<Strip>& strips, const Style& style, const Fonts& fonts, std::string mark)
        : strips_(strips), style_(style), fonts_(fonts), mark_(text::code_points(mark)) {}

    PagedDocument run() {
        for (std::size_t at = 0; at < strips_.size();) {
            std::size_t end = at + 1;
            while (end < strips_.size() && strips_[end - 1].keeps_with_next && !strips_[end].begins_page)
                ++end;
            if (end > at + 1 || !vanishes(strips_[at])) place(at, end);
            at = end;
        }
        if (document_.pages.empty()) open(Strip{});
        for (std::size_t i = 0; i < document_.pages.size(); ++i)
            if (!bare_[i]) {
                number(i);
                if (!mark_.empty()) mark(i);
            }
        return std::move(document_);
    }

private:
    Points area_height() const { return landscape_ ? style_.area_width : style_.area_height; }

    /// White space at the foot of a full page needs no page of its own.
    bool vanishes(const Strip& strip) const {
        return strip.items.empty() && !strip.begins_page && !document_.pages.empty() &&
               strip.landscape == landscape_ && y_ + strip.height > area_height() + hair;
    }

    /// Strips that stay together; where they do not fit on one page, they are divided after all.
    void place(std::size_t begin, std::size_t end) {
        const Strip& first = strips_[begin];
        if (document_.pages.empty() || first.begins_page || first.landscape != landscape_) open(first);
        Points together = 0;
        for (std::size_t i = begin; i < end; ++i)
            together += strips_[i].height + (i == begin && fresh_ ? 0 : strips_[i].space_before);
        const Points head = first.head ? first.head->height : 0;
        const bool fits_a_page = together + head <= area_height() + hair;
        if (!fresh_ && y_ + together > area_height() + hair &&
            (fits_a_page || y_ + beginning(begin, end) > area_height() + hair)) {
            open(first);
            repeat_head(first);
        }
        for (std::size_t i = begin; i < end; ++i) {
            const Strip& strip = strips_[i];
            if (!fresh_ && y_ + strip.space_before + strip.height > area_height() + hair) {
                open(strip);
                repeat_head(strip);
            }
            add(strip);
        }
    }

    /// What must not be parted even where all does not fit on a page: the head of a table and its first row.
    Points beginning(std::size_t begin, std::size_t end) const {
        Points height = 0;
        for (std::size_t i = begin; i < end; ++i) {
            height += strips_[i].space_before + strips_[i].height;
            if (strips_[i].head) break;
        }
        return height;
    }

    void open(const Strip& strip) {
        const bool landscape = landscape_ = strip.landscape;
        bare_.push_back(strip.bare);
        Page page;
        page.width = landscape ? style_.page_height : style_.page_width;
        page.height = landscape ? style_.page_width : style_.page_height;
        document_.pages.push_back(std::move(page));
        left_ = landscape ? style_.landscape_left : style_.margin_left;
        top_ = landscape ? style_.landscape_top : style_.margin_top;
        y_ = 0;
        fresh_ = true;
    }

    void repeat_head(const Strip& strip) {
        if (!strip.head) return;
        put(strip.head->items);
        y_ += strip.head->height;
        fresh_ = false;
    }

    void add(const Strip& strip) {
        if (!fresh_) y_ += strip.space_before;
        if (strip.bookmark) {
            Bookmark bookmark = *strip.bookmark;
            bookmark.page = document_.pages.size() - 1;
            bookmark.y = top_ + y_;
            document_.bookmarks.push_back(std::move(bookmark));
        }
        put(strip.items);
        y_ += strip.height;
        fresh_ = false;
    }

    void put(const std::vector<Item>& items) {
        auto& page = document_.pages.back().items;
        for (const Item& item : items) {
            page.push_back(item);
            shift(page.back(), left_, top_ + y_);
        }
    }

    void number(std::size_t index) {
        Page& page = document_.pages[index];
        const bool landscape = page.width > page.height;
        const Points width = landscape ? style_.area_height : style_.area_width;
        const Points left = landscape ? style_.landscape_left : style_.margin_left;
        const Points below =
            landscape ? style_.landscape_top + style_.area_width : style_.margin_top + style_.area_height;
        const TextStyle& text = style_.page_number;
        const bool odd = index % 2 == 0;
        const Setting setting{.measure = width - 2 * text.size,
                              .align = odd ? Align::right : Align::left,
                              .justified = false,
                              .english = true};
        std::u32string characters;
        for (const char c : std::to_string(index + 1))
            characters += static_cast<char32_t>(c);
        for (auto& line : set_lines({{U"— " + characters + U" —", false, {}}}, text, setting, fonts_))
            for (auto& run : line.runs) {
                run.x += left + text.size;
                // The dash stands about a quarter of the size above the baseline.
                run.y = below + style_.page_number_drop + text.size / 4;
                page.items.push_back(std::move(run));
            }
    }

    /// Above the type area at the right, where a stamp would be: nobody takes a draft for the real thing.
    void mark(std::size_t index) {
        Page& page = document_.pages[index];
        const bool landscape = page.width > page.height;
        const Points left = landscape ? style_.landscape_left : style_.margin_left;
        const Points top = landscape ? style_.landscape_top : style_.margin_top;
        const Setting setting{.measure = landscape ? style_.area_height : style_.area_width,
                              .align = Align::right,
                              .justified = false,
                              .colour = style_.red};
        for (auto& line : set_lines({{mark_, true, {}}}, style_.note, setting, fonts_))
            for (auto& run : line.runs) {
                run.x += left;
                run.y = top - style_.note.pitch;
                page.items.push_back(std::move(run));
            }
    }

    const std::vector<Strip>& strips_;
    const Style& style_;
    const Fonts& fonts_;
    std::u32string mark_;
    std::vector<bool> bare_; ///< by page
    PagedDocument document_;
    Points left_ = 0, top_ = 0, y_ = 0;
    bool landscape_ = false, fresh_ = true;
};

} // namespace

PagedDocument paginate(const std::vector<Strip>& strips, const Style& style, const Fonts& fonts,
                       const std::string& mark) {
    return Paginator{strips, style, fonts, mark}.run();
}

} // namespace bihuan::document
