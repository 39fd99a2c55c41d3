/// A document between Markdown and layout: a row of blocks of a closed kind, with every fact in its place.
///
/// Nothing after this knows Markdown, Mustache or the facts.
#pragma once

#include "document/place.hpp"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace bihuan::document {

/// Text of one look.
struct Span {
    std::u32string text; ///< U+2028 ends a line
    bool strong = false; ///< 黑体
    std::string address; ///< where it leads, if anywhere
};
using Text = std::vector<Span>;

/// 0 the title of the document, 1 一、, 2 （一）, 3 1.
struct Heading {
    int level = 1;
    Text text;
};

struct Paragraph {
    Text text;
    bool note = false; ///< smaller, not indented
};

struct ListItem {
    int level = 0;      ///< 0 outermost
    std::string marker; ///< `1.` or empty for a dash
    Text text;
};
struct List {
    std::vector<ListItem> items;
};

enum class Align { left, centre, right };

struct Column {
    std::string header;
    Align align = Align::left;
    bool numeric = false;
    double width = 0; ///< relative; 0: from the content
};
struct ColumnGroup {
    std::string header; ///< empty: the columns below stand alone
    std::size_t columns = 1;
};
struct Table {
    std::string caption;
    std::string empty; ///< said instead of a table without rows
    std::vector<Column> columns;
    std::vector<ColumnGroup> groups; ///< none, or as many columns in all as there are columns
    std::vector<std::vector<Text>> rows;
    std::vector<Text> total; ///< none, or a cell for each column
};

enum class ChartKind { bars, grouped, stacked, lines, ring };
struct Series {
    std::string name;
    std::vector<std::optional<double>> values; ///< one for each label; none where the fact is null
};
struct Chart {
    ChartKind kind = ChartKind::bars;
    std::string caption, empty, unit;
    std::vector<std::string> labels;
    std::vector<Series> series;
    bool percent = false; ///< values are shares: 0.971 is written 97.1%
};

/// What happened when, in lanes along one line of time: bars for what took a while, points for the rest.
enum class MarkLook { done, late, open, point, hollow };
struct TimelineMark {
    double from = 0; ///< minutes from the beginning
    std::optional<double> to, due;
    MarkLook look = MarkLook::point;
};
struct TimelineLane {
    std::string name;
    std::vector<TimelineMark> marks;
};
/// A line across all lanes, with its word above.
struct TimelineCut {
    double at = 0;
    std::string label;
};
struct Timeline {
    std::string caption, empty;
    int begins = 0; ///< minute of the day at which the line of time begins
    std::vector<TimelineLane> lanes;
    std::vector<TimelineCut> cuts;
    std::vector<std::pair<MarkLook, std::string>> legend;
};

/// A place in an order of ranks, such as a post with who holds it.
struct TreeNode {
    std::string name, detail;
    std::optional<std::size_t> above; ///< index of the node above; none: a root
};
/// An organisation chart. Every node stands behind the one above it in the list of nodes or before it; there
/// is no circle.
struct Tree {
    std::string caption, empty;
    std::vector<TreeNode> nodes;
};

/// Lines to sign on: 编制人：______.
struct Signature {
    std::vector<std::string> labels;
};
/// 落款: the organ and the date below the text.
struct Closing {
    std::string organ, date;
};
struct Contents {
    int levels = 2;
};
struct PageBreak {};
/// From here on pages lie or stand.
struct PageTurn {
    bool landscape = false;
};
struct Rule {};

using Block = std::variant<Heading, Paragraph, List, Table, Chart, Tree, Timeline, Signature, Closing,
                           Contents, PageBreak, PageTurn, Rule>;

/// What stands in the front matter.
struct FrontMatter {
    std::string title, author, subject, keywords;
    std::string language = "zh-CN";
    bool red_head = false;
    std::string document_no, signer; ///< of the red head
    bool english() const { return language.starts_with("en"); }
};

struct Document {
    FrontMatter front;
    std::vector<Block> blocks;
};

} // namespace bihuan::document
