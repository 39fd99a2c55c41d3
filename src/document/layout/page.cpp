#include "document/layout/page.hpp"

namespace bihuan::document {
namespace {

/// 22 pitches add up to the height but for the last bits.
constexpr Points hair = 0.05;

class Paginator {
public:
    Paginator(const std::vector<Strip>& strips, const Style& style) : strips_(strips), style_(style) {}

    Paginated run() {
        for (std::size_t at = 0; at < strips_.size();) {
            std::size_t end = at + 1;
            while (end < strips_.size() && strips_[end - 1].keeps_with_next && !strips_[end].begins_page)
                ++end;
            if (end > at + 1 || !vanishes(strips_[at])) place(at, end);
            at = end;
        }
        if (document_.pages.empty()) open(Strip{});
        return {std::move(document_), std::move(edges_), y_};
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
            go_on(begin);
        }
        for (std::size_t i = begin; i < end; ++i) {
            const Strip& strip = strips_[i];
            if (strip.landscape != landscape_) open(strip);
            if (!fresh_ && y_ + strip.space_before + strip.height > area_height() + hair) {
                go_on(i);
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

    /// A new page for strip `index`, in the midst of things: a table shows its head again, a box is closed
    /// below and opened above.
    void go_on(std::size_t index) {
        const Strip& strip = strips_[index];
        if (index > 0 && strip.head && strips_[index - 1].foot) put(*strips_[index - 1].foot);
        open(strip);
        if (!strip.head) return;
        put(strip.head->items);
        y_ += strip.head->height;
        fresh_ = false;
    }

    void open(const Strip& strip) {
        const bool landscape = landscape_ = strip.landscape;
        edges_.push_back(strip.sheet ? Edges::sheet : strip.bare ? Edges::bare : Edges::full);
        Page page;
        page.width = landscape ? style_.page_height : style_.page_width;
        page.height = landscape ? style_.page_width : style_.page_height;
        document_.pages.push_back(std::move(page));
        left_ = landscape ? style_.landscape_left : style_.margin_left;
        top_ = landscape ? style_.landscape_top : style_.margin_top;
        y_ = 0;
        fresh_ = true;
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

    const std::vector<Strip>& strips_;
    const Style& style_;
    std::vector<Edges> edges_;
    PagedDocument document_;
    Points left_ = 0, top_ = 0, y_ = 0;
    bool landscape_ = false, fresh_ = true;
};

} // namespace

Paginated paginate(const std::vector<Strip>& strips, const Style& style) {
    return Paginator{strips, style}.run();
}

} // namespace bihuan::document
