/// A document between Markdown and layout: a row of blocks of a closed kind, with every fact in its place.
///
/// Nothing after this knows Markdown, Mustache or the facts.
#pragma once

#include "document/place.hpp"

#include <memory>
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
    /// What is filled in on a form: underlined, with room to write where it is empty.
    bool fill_in = false;
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
/// An organisation chart; nobody stands above himself.
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
/// The first page of a document that is bound: nothing else stands on it.
struct Cover {
    std::string mark;   ///< above at the left, in a box: 草案; empty: none
    std::string number; ///< above at the right
    std::string title;
    std::vector<std::string> lines; ///< below the title
    std::string organ, date;        ///< at the foot
};

/// A course of action from top to bottom, drawn from data.
enum class FlowKind { start, step, decision, branches, end };
struct FlowBranch {
    std::string label, text;
};
struct FlowStep {
    FlowKind kind = FlowKind::step;
    std::string text;
    std::string note;                 ///< beside the arrow that leads here: who, within how many minutes
    std::string side;                 ///< of a decision: what happens otherwise
    std::vector<FlowBranch> branches; ///< side by side
};
struct Flow {
    std::string caption, empty;
    std::vector<FlowStep> steps;
};

/// Cards of A6, four to a page of A4, to be cut out and carried.
struct Document;
struct Card {
    std::string title, subtitle, footer;
    std::string address; ///< in the QR code; empty: none
    std::shared_ptr<const Document> body;
};
struct Cards {
    std::vector<Card> cards;
};

/// Who signs: an image on a line, or the line to sign on.
struct Signer {
    std::string label;
    std::string name;  ///< printed below the line
    std::string image; ///< hash of the picture; empty: none yet
    std::string date;  ///< in words; empty: none yet
    std::string note;  ///< such as that he refused to sign
};
/// Signatures beside and below one another; never alone on a page.
struct Signatures {
    std::size_t columns = 2;
    std::vector<Signer> signers;
};
/// Organ and date with room for the seal over them. The seal itself comes on paper.
struct Seal {
    std::string organ, date;
};

/// A paragraph in a cell of a form; the marker hangs at its left.
struct FormLine {
    std::string marker; ///< `1.` or empty
    Text text;
};
struct FormCell {
    std::vector<FormLine> lines;
    bool label = false;
    bool centred = false;
    std::size_t columns = 1;
    std::size_t least_lines = 1;  ///< room to write by hand
    std::optional<Signer> signer; ///< at the foot of the cell: an opinion with its signature
};
/// A ruled, boxed table of labels and what is filled in beside them.
struct Form {
    std::vector<double> widths; ///< of the columns, relative
    std::vector<std::vector<FormCell>> rows;
};

struct Photo {
    std::string sha256, caption, note;
};
/// Photos, two in a row, four to a page; or pairs of before and after in one frame.
struct Photos {
    bool pairs = false;
    std::string empty; ///< said instead of none
    std::vector<Photo> photos;
};

/// Stickers in a grid over the whole sheet.
struct Sticker {
    std::string title;
    std::vector<std::string> lines;
    std::string address; ///< in the QR code; empty: none
};
struct Labels {
    std::size_t columns = 2, rows = 5;
    std::vector<Sticker> stickers;
};

struct PageBreak {};
/// From here on pages lie or stand.
struct PageTurn {
    bool landscape = false;
};
struct Rule {};

using Block =
    std::variant<Heading, Paragraph, List, Table, Chart, Tree, Timeline, Cover, Flow, Cards, Signature,
                 Closing, Signatures, Seal, Form, Photos, Labels, Contents, PageBreak, PageTurn, Rule>;

/// The look of the whole: an official document of GB/T 9704, or a form that is filled in.
enum class Look { official, form };

/// What stands in the front matter.
struct FrontMatter {
    std::string title, author, subject, keywords;
    std::string language = "zh-CN";
    bool red_head = false;
    Look look = Look::official;
    std::string document_no, signer; ///< of the red head; the number of a form
    std::vector<std::string> copies; ///< the pages once for each, its name at the foot
    std::string edition;             ///< of the template, such as 2026-11; behind the name of each copy
    int sheets = 1;                  ///< so many pages, set smaller, on one sheet: 1, 2 or 4
    std::string mark;                ///< at the head of every page, such as 草案
    bool english() const { return language.starts_with("en"); }
};

struct Document {
    FrontMatter front;
    std::vector<Block> blocks;
};

} // namespace bihuan::document
