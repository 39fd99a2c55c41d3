#include "document/layout/tree.hpp"

#include "core/text.hpp"
#include "document/layout/figure.hpp"
#include "document/layout/paragraph.hpp"

#include <algorithm>

namespace bihuan::document {
namespace {

constexpr Points between_columns = 16, between_boxes = 5, inside = 3;
constexpr Points widest_box = 130;
constexpr Points caption_room = 40; // with the space around

Text plain(const std::string& words, bool strong) {
    return {{text::code_points(words), strong, {}}};
}

/// One drawing: what of the tree goes on one strip.
class Grower {
public:
    Grower(const Tree& tree, const Context& context)
        : tree_(tree), context_(context), name_{Role::heading_1, Role::heading_1, Role::latin, 9.5, 9.5, 12},
          detail_{Role::body, Role::heading_1, Role::latin, 8.5, 8.5, 11}, below_(tree.nodes.size()),
          boxes_(tree.nodes.size()) {
        for (std::size_t i = 0; i < tree.nodes.size(); ++i)
            (tree.nodes[i].above ? below_[*tree.nodes[i].above] : roots_).push_back(i);
        std::size_t columns = 1;
        for (const auto root : roots_)
            columns = std::max(columns, depth(root));
        const auto count = static_cast<double>(columns);
        width_ = std::min(widest_box, (context.measure - between_columns * (count - 1)) / count);
        for (std::size_t i = 0; i < tree.nodes.size(); ++i)
            boxes_[i] = set(tree.nodes[i]);
        left_ = (context.measure - count * width_ - (count - 1) * between_columns) / 2;
    }

    std::vector<Strip> run(Points most) {
        most_ = most;
        for (const auto root : roots_)
            grow({}, root);
        return std::move(strips_);
    }

private:
    struct BoxText {
        std::vector<SetLine> name, detail;
        Points height = 0;
    };

    std::size_t depth(std::size_t node) const {
        std::size_t most = 0;
        for (const auto child : below_[node])
            most = std::max(most, depth(child));
        return most + 1;
    }

    BoxText set(const TreeNode& node) const {
        const Setting setting{.measure = width_ - 2 * inside,
                              .align = Align::centre,
                              .justified = false,
                              .english = context_.english};
        BoxText box;
        box.name = set_lines(plain(node.name, false), name_, setting, context_.fonts);
        if (!node.detail.empty())
            box.detail = set_lines(plain(node.detail, false), detail_, setting, context_.fonts);
        box.height = name_.pitch * static_cast<double>(box.name.size()) +
                     detail_.pitch * static_cast<double>(box.detail.size()) + 2 * inside;
        return box;
    }

    /// Of a node with all that stands below it.
    Points height(std::size_t node) const {
        Points sum = 0;
        for (const auto child : below_[node])
            sum += height(child) + between_boxes;
        return std::max(boxes_[node].height, sum - (below_[node].empty() ? 0 : between_boxes));
    }

    /// Draws the node with all below it, or divides it: as many branches on a strip as go there, those too
    /// high for one on strips of their own. `above` are the nodes on the way from the root.
    void grow(std::vector<std::size_t> above, std::size_t node) {
        if (height(node) <= most_) return draw(above, node, below_[node]);
        std::vector<std::size_t> together;
        Points sum = 0;
        const auto flush = [&] {
            if (!together.empty()) draw(above, node, together);
            together.clear();
            sum = 0;
        };
        auto beyond = above;
        beyond.push_back(node);
        for (const auto child : below_[node]) {
            if (height(child) > most_) {
                flush();
                grow(beyond, child);
                continue;
            }
            if (sum + height(child) > most_) flush();
            together.push_back(child);
            sum += height(child) + between_boxes;
        }
        flush();
    }

    void draw(const std::vector<std::size_t>& above, std::size_t node,
              const std::vector<std::size_t>& children) {
        Strip& strip = strips_.emplace_back();
        const auto column = above.size();
        Points sum = 0;
        for (const auto child : children)
            sum += height(child) + between_boxes;
        sum -= children.empty() ? 0 : between_boxes;
        Points highest = std::max(sum, boxes_[node].height);
        for (const auto one : above)
            highest = std::max(highest, boxes_[one].height);
        const Points middle = highest / 2;
        for (std::size_t i = 0; i < above.size(); ++i) {
            put(strip, above[i], i, middle);
            join(strip, i, middle, middle);
        }
        put(strip, node, column, middle);
        Points top = (highest - sum) / 2;
        for (const auto child : children) {
            const Points at = put_below(strip, child, column + 1, top);
            join(strip, column, middle, at);
            top += height(child) + between_boxes;
        }
        strip.height = highest;
    }

    /// A node with all below it, from `top` on; gives the middle of its box.
    Points put_below(Strip& strip, std::size_t node, std::size_t column, Points top) {
        Points sum = 0;
        for (const auto child : below_[node])
            sum += height(child) + between_boxes;
        sum -= below_[node].empty() ? 0 : between_boxes;
        const Points whole = height(node), middle = top + whole / 2;
        Points at = top + (whole - sum) / 2;
        put(strip, node, column, middle);
        for (const auto child : below_[node]) {
            join(strip, column, middle, put_below(strip, child, column + 1, at));
            at += height(child) + between_boxes;
        }
        return middle;
    }

    Points x_of(std::size_t column) const {
        return left_ + static_cast<double>(column) * (width_ + between_columns);
    }

    void put(Strip& strip, std::size_t node, std::size_t column, Points middle) const {
        const BoxText& box = boxes_[node];
        const Points top = middle - box.height / 2;
        strip.items.emplace_back(Box{x_of(column), top, width_, box.height, Colour{1, 1, 1}, Colour{},
                                     tree_.nodes[node].above ? 0.5 : 1.1});
        append(strip, box.name, name_, x_of(column) + inside, top + inside);
        append(strip, box.detail, detail_, x_of(column) + inside,
               top + inside + name_.pitch * static_cast<double>(box.name.size()));
    }

    /// From the right of a box in `column` to the left of one in the next.
    void join(Strip& strip, std::size_t column, Points from, Points to) const {
        const Points right = x_of(column) + width_, half = right + between_columns / 2;
        strip.items.emplace_back(Line{right, from, half, from, 0.5, {}, {}});
        strip.items.emplace_back(Line{half, from, half, to, 0.5, {}, {}});
        strip.items.emplace_back(Line{half, to, right + between_columns, to, 0.5, {}, {}});
    }

    const Tree& tree_;
    const Context& context_;
    TextStyle name_, detail_;
    std::vector<std::vector<std::size_t>> below_;
    std::vector<std::size_t> roots_;
    std::vector<BoxText> boxes_;
    std::vector<Strip> strips_;
    Points width_ = 0, left_ = 0, most_ = 0;
};

} // namespace

std::vector<Strip> tree_strips(const Tree& tree, int number, const Context& context) {
    auto strips = Grower{tree, context}.run(context.height - caption_room);
    for (auto& strip : strips)
        strip.space_before = context.style.space_around;
    if (number > 0) put_caption(strips.back(), tree.caption, number, context);
    strips.back().height += context.style.space_around;
    return strips;
}

} // namespace bihuan::document
