#include "document/docx_body.hpp"

#include "core/text.hpp"
#include "document/docx_xml.hpp"
#include "document/jpeg.hpp"
#include "document/layout/table_widths.hpp"
#include "document/value_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

namespace bihuan::document::docx {
namespace {

constexpr std::string_view centred = "<w:jc w:val=\"center\"/>", at_right = "<w:jc w:val=\"right\"/>";
constexpr std::string_view page_break = "<w:r><w:br w:type=\"page\"/></w:r>";

/// English Metric Units: 12 700 to a point.
long long metric(Points length) {
    return std::llround(length * 12700);
}

/// How wide a text is, in halves of a Chinese character.
std::size_t halves(std::u32string_view text) {
    std::size_t count = 0;
    for (const char32_t character : text)
        count += character < 0x2E80 ? 1 : 2;
    return count;
}

std::string cell(const Text& text, Align align, std::string_view look = {}) {
    return paragraph("Cell", runs(text, look),
                     align == Align::centre  ? centred
                     : align == Align::right ? at_right
                                             : std::string_view{});
}

} // namespace

std::string Body::run() {
    const FrontMatter& front = document_.front;
    if (front.red_head) red_head();
    for (const Block& block : document_.blocks)
        std::visit([&](const auto& of) { set(of); }, block);
    return out_ + section();
}

void Body::red_head() {
    const FrontMatter& front = document_.front;
    add(paragraph("RedHead", runs(front.author + (english_ ? "" : "文件"))));
    const bool upwards = !front.signer.empty();
    std::string line = front.document_no;
    if (upwards) line += (english_ ? "\tSigned by: " : "\t签发人：") + front.signer;
    std::string content;
    for (const auto& part : text::split(line, U"\t"))
        content += (content.empty() ? "" : "<w:r><w:tab/></w:r>") + runs(part);
    add(paragraph("RedLine", content, upwards ? std::string_view{} : centred));
}

void Body::set(const Heading& heading) {
    if (heading.text.empty()) return;
    if (heading.level > 0) {
        add(paragraph(fmt::format("Heading{}", heading.level), runs(heading.text)));
        return;
    }
    const FrontMatter& front = document_.front;
    const bool form = front.look == Look::form;
    if (form && !front.author.empty()) add(paragraph("Organ", runs(front.author)));
    add(paragraph("Title", runs(heading.text)));
    if (form && !front.document_no.empty()) add(paragraph("Plain", runs(front.document_no), at_right));
}

void Body::set(const Paragraph& of) {
    if (of.text.empty()) return;
    const auto& last = of.text.back().text;
    const bool addressee = !last.empty() && (last.back() == U'：' || last.back() == U':') &&
                           out_.find("w:val=\"Normal\"") == std::string::npos;
    add(paragraph(of.note ? "Note" : addressee ? "Plain" : "Normal", runs(of.text)));
}

void Body::set(const List& list) {
    for (const ListItem& item : list.items) {
        const int left = 840 + 420 * item.level;
        const std::string place = fmt::format("<w:tabs><w:tab w:val=\"left\" w:pos=\"{0}\"/></w:tabs><w:ind "
                                              "w:left=\"{0}\" w:hanging=\"420\"/>",
                                              left);
        add(paragraph("Plain",
                      runs(item.marker.empty() ? "•" : item.marker) + "<w:r><w:tab/></w:r>" + runs(item.text),
                      place));
    }
}

void Body::say_empty(const std::string& said) {
    add(paragraph("Normal", runs(!said.empty() ? said : english_ ? "None." : "无。")));
}

std::string Body::caption(const std::string& said, bool of_table) {
    if (said.empty()) return {};
    const int number = of_table ? ++tables_ : ++figures_;
    const std::string whole = english_ ? fmt::format("{} {}  {}", of_table ? "Table" : "Figure", number, said)
                                       : fmt::format("{}{}\u3000{}", of_table ? "表" : "图", number, said);
    return paragraph("Caption", runs(whole));
}

void Body::set(const Table& of) {
    if (of.rows.empty()) return say_empty(of.empty);
    add(caption(of.caption, true));
    // As wide as their words ask for, within reason.
    std::vector<Points> widths;
    for (std::size_t i = 0; i < of.columns.size(); ++i) {
        std::size_t longest = halves(text::code_points(of.columns[i].header)) * 2 / 3; // heads may wrap
        for (const auto& row : of.rows)
            if (i < row.size())
                longest = std::max(longest, std::accumulate(row[i].begin(), row[i].end(), std::size_t{0},
                                                            [](std::size_t sum, const Span& span) {
                                                                return sum + halves(span.text);
                                                            }));
        // In halves of a character, with the blank that a word processor leaves in a cell.
        widths.push_back(of.columns[i].width > 0
                             ? of.columns[i].width
                             : static_cast<double>(std::clamp<std::size_t>(longest, 4, 36) + 3));
    }
    const double all = std::accumulate(widths.begin(), widths.end(), 0.0);
    for (Points& width : widths)
        width *= measure_ / all;

    std::vector<Row> rows;
    Row head{{}, true};
    if (!of.groups.empty()) {
        Row groups{{}, true};
        std::size_t column = 0;
        for (const ColumnGroup& group : of.groups) {
            for (std::size_t i = 0; i < group.columns && column < of.columns.size(); ++i, ++column) {
                const std::string name = paragraph("CellHead", runs(of.columns[column].header), centred);
                if (group.header.empty()) {
                    groups.cells.push_back({name, 1, true});
                    head.cells.push_back({{}, 1, false, true});
                } else {
                    if (i == 0)
                        groups.cells.push_back(
                            {paragraph("CellHead", runs(group.header), centred), group.columns});
                    head.cells.push_back({name});
                }
            }
        }
        rows.push_back(std::move(groups));
    } else {
        for (const Column& column : of.columns)
            head.cells.push_back({paragraph("CellHead", runs(column.header), centred)});
    }
    rows.push_back(std::move(head));
    const auto add_row = [&](const std::vector<Text>& texts, std::string_view look) {
        Row row;
        for (std::size_t i = 0; i < of.columns.size(); ++i) {
            const Column& column = of.columns[i];
            const Text text = i < texts.size() ? texts[i] : Text{};
            row.cells.push_back({cell(text,
                                      is_dash(text)    ? Align::centre
                                      : column.numeric ? Align::right
                                                       : column.align,
                                      look)});
        }
        rows.push_back(std::move(row));
    };
    for (const auto& texts : of.rows)
        add_row(texts, {});
    if (!of.total.empty()) add_row(of.total, "<w:b/>");
    add(table(widths, rows, Borders::all));
    add(paragraph("Gap", {}));
}

void Body::data_table(const std::string& said, const std::vector<std::vector<std::string>>& rows) {
    add(caption(said, false));
    if (rows.empty()) return;
    const std::size_t columns = rows.front().size();
    std::vector<Points> widths(columns, measure_ / static_cast<double>(columns));
    std::vector<Row> out;
    for (const auto& words_of_row : rows) {
        Row row{{}, out.empty()};
        for (std::size_t i = 0; i < columns; ++i)
            row.cells.push_back({paragraph(row.head ? "CellHead" : "Cell",
                                           runs(i < words_of_row.size() ? words_of_row[i] : ""),
                                           row.head ? centred : std::string_view{})});
        out.push_back(std::move(row));
    }
    add(table(widths, out, Borders::all));
    add(paragraph("Gap", {}));
}

void Body::set(const Chart& chart) {
    if (chart.labels.empty()) return say_empty(chart.empty);
    std::vector<std::vector<std::string>> rows{
        {chart.unit.empty() ? "" : (english_ ? "Unit: " : "单位：") + chart.unit}};
    for (const Series& series : chart.series)
        rows[0].push_back(series.name);
    for (std::size_t i = 0; i < chart.labels.size(); ++i) {
        rows.push_back({chart.labels[i]});
        for (const Series& series : chart.series) {
            const auto value = i < series.values.size() ? series.values[i] : std::nullopt;
            rows.back().push_back(!value          ? "—"
                                  : chart.percent ? *value_text(Json{*value}, Format::percent, english_)
                                                  : number_text(*value));
        }
    }
    data_table(chart.caption, rows);
}

void Body::set(const Tree& tree) {
    if (tree.nodes.empty()) return say_empty(tree.empty);
    std::vector<std::vector<std::string>> rows{english_ ? std::vector<std::string>{"Name", "Detail", "Above"}
                                                        : std::vector<std::string>{"名称", "说明", "上级"}};
    for (const TreeNode& node : tree.nodes)
        rows.push_back({node.name, node.detail, node.above ? tree.nodes[*node.above].name : "—"});
    data_table(tree.caption, rows);
}

void Body::set(const Timeline& timeline) {
    if (timeline.lanes.empty()) return say_empty(timeline.empty);
    const auto clock = [&](double minutes) {
        const int at = (timeline.begins + static_cast<int>(minutes)) % (24 * 60);
        return fmt::format("{:02}:{:02}", at / 60, at % 60);
    };
    std::vector<std::vector<std::string>> rows{
        english_ ? std::vector<std::string>{"What", "From", "To", "Due"}
                 : std::vector<std::string>{"事项", "开始", "结束", "期限"}};
    for (const TimelineLane& lane : timeline.lanes)
        for (const TimelineMark& mark : lane.marks)
            rows.push_back({lane.name, clock(mark.from), mark.to ? clock(*mark.to) : "—",
                            mark.due ? clock(*mark.due) : "—"});
    for (const TimelineCut& cut : timeline.cuts)
        rows.push_back({cut.label, clock(cut.at), "—", "—"});
    data_table(timeline.caption, rows);
}

void Body::set(const Flow& flow) {
    if (flow.steps.empty()) return say_empty(flow.empty);
    std::vector<std::vector<std::string>> rows{english_ ? std::vector<std::string>{"No.", "Step", "Note"}
                                                        : std::vector<std::string>{"序号", "步骤", "说明"}};
    for (const FlowStep& step : flow.steps) {
        std::string said = step.text, note = step.note;
        for (const FlowBranch& branch : step.branches)
            said += (said.empty() ? "" : "；") + branch.label + "：" + branch.text;
        if (!step.side.empty())
            note += (note.empty() ? "" : "；") + ((english_ ? "otherwise: " : "否则：") + step.side);
        rows.push_back({std::to_string(rows.size()), said, note});
    }
    data_table(flow.caption, rows);
}

void Body::set(const Cover& cover) {
    if (!cover.mark.empty()) add(paragraph("Plain", runs(cover.mark, "<w:color w:val=\"D90000\"/><w:b/>")));
    if (!cover.number.empty()) add(paragraph("Plain", runs(cover.number), at_right));
    add(paragraph("CoverTitle", runs(cover.title)));
    for (const auto& line : cover.lines)
        add(paragraph("CoverLine", runs(line)));
    add(paragraph("CoverLine", runs(cover.organ), "<w:spacing w:before=\"4800\"/>"));
    add(paragraph("CoverLine", runs(cover.date)));
    set(PageBreak{});
}

void Body::set(const Cards& cards) {
    for (const Card& card : cards.cards) {
        add(paragraph("Caption", runs(card.title)));
        if (!card.subtitle.empty()) add(paragraph("Note", runs(card.subtitle)));
        for (const Block& block : card.body->blocks)
            std::visit([&](const auto& of) { set(of); }, block);
        for (const std::string* words_below : {&card.footer, &card.address})
            if (!words_below->empty()) add(paragraph("Note", runs(*words_below)));
        set(Rule{});
    }
}

void Body::set(const Signature& signature) {
    std::vector<Row> rows;
    for (std::size_t i = 0; i < signature.labels.size(); i += 2) {
        Row row;
        for (std::size_t k = i; k < i + 2; ++k)
            row.cells.push_back({paragraph(
                "Plain", runs(k < signature.labels.size() ? signature.labels[k] + "＿＿＿＿＿＿" : ""))});
        rows.push_back(std::move(row));
    }
    add(table({measure_ / 2, measure_ / 2}, rows, Borders::none));
    add(paragraph("Gap", {}));
}

void Body::set(const Closing& closing) {
    for (const std::string* line : {&closing.organ, &closing.date})
        if (!line->empty()) add(paragraph("Closing", runs(*line)));
}

std::string Body::signer(const Signer& signer, Points width) {
    std::string content = runs(signer.label);
    if (signer.image.empty())
        content += runs("＿＿＿＿＿＿");
    else
        content += picture(signer.image, width * 0.5, millimetres(13));
    std::string out = paragraph("Cell", content);
    const std::string below =
        signer.name + (signer.name.empty() || signer.date.empty() ? "" : "\u3000") + signer.date;
    for (const std::string& line : {below, signer.note})
        if (!line.empty()) out += paragraph("Small", runs(line));
    return out;
}

void Body::set(const Signatures& signatures) {
    if (signatures.signers.empty()) return;
    const Points width = measure_ / static_cast<double>(signatures.columns);
    std::vector<Row> rows;
    for (std::size_t i = 0; i < signatures.signers.size(); i += signatures.columns) {
        Row row;
        for (std::size_t k = i; k < i + signatures.columns; ++k)
            row.cells.push_back(
                {k < signatures.signers.size() ? signer(signatures.signers[k], width) : std::string{}});
        rows.push_back(std::move(row));
    }
    add(table(std::vector<Points>(signatures.columns, width), rows, Borders::none));
    add(paragraph("Gap", {}));
}

void Body::set(const Seal& seal) {
    add(paragraph("Closing", runs(seal.organ) + runs(english_ ? " (seal)" : "（印章）")));
    if (!seal.date.empty()) add(paragraph("Closing", runs(seal.date)));
}

void Body::set(const Form& form) {
    const double all = std::accumulate(form.widths.begin(), form.widths.end(), 0.0);
    std::vector<Points> widths;
    for (const double width : form.widths)
        widths.push_back(measure_ * width / all);
    std::vector<Row> rows;
    for (const auto& cells : form.rows) {
        Row row;
        for (const FormCell& of : cells) {
            Cell made{{}, of.columns};
            for (const FormLine& line : of.lines)
                made.content +=
                    paragraph(of.label ? "CellHead" : "Cell",
                              (line.marker.empty() ? "" : runs(line.marker + " ")) + runs(line.text),
                              of.centred ? centred : std::string_view{});
            for (std::size_t i = of.lines.size(); i < of.least_lines; ++i)
                made.content += paragraph("Cell", {});
            if (of.signer) made.content += signer(*of.signer, measure_ / 2);
            row.cells.push_back(std::move(made));
        }
        rows.push_back(std::move(row));
    }
    add(table(widths, rows, Borders::all));
    add(paragraph("Gap", {}));
}

void Body::set(const Photos& photos) {
    if (photos.photos.empty()) return say_empty(photos.empty);
    const Points width = measure_ / 2;
    std::vector<Row> rows;
    if (photos.pairs) {
        Row head{{}, true};
        for (const char* name : {english_ ? "Before" : "整改前", english_ ? "After" : "整改后"})
            head.cells.push_back({paragraph("CellHead", runs(name), centred)});
        rows.push_back(std::move(head));
    }
    for (std::size_t i = 0; i < photos.photos.size(); i += 2) {
        Row row;
        for (std::size_t k = i; k < i + 2; ++k) {
            Cell made;
            if (k < photos.photos.size()) {
                const Photo& photo = photos.photos[k];
                made.content = paragraph("Cell", picture(photo.sha256, width - 16, 230), centred);
                for (const std::string* line : {&photo.caption, &photo.note})
                    if (!line->empty()) made.content += paragraph("Small", runs(*line), centred);
            }
            row.cells.push_back(std::move(made));
        }
        rows.push_back(std::move(row));
    }
    add(table({width, width}, rows, Borders::all));
    add(paragraph("Gap", {}));
}

void Body::set(const Labels& labels) {
    if (labels.stickers.empty()) return;
    std::vector<Row> rows;
    for (std::size_t i = 0; i < labels.stickers.size(); i += labels.columns) {
        Row row;
        for (std::size_t k = i; k < i + labels.columns; ++k) {
            Cell made;
            if (k < labels.stickers.size()) {
                const Sticker& sticker = labels.stickers[k];
                made.content = paragraph("CellHead", runs(sticker.title));
                for (const auto& line : sticker.lines)
                    made.content += paragraph("Cell", runs(line));
                if (!sticker.address.empty()) made.content += paragraph("Small", runs(sticker.address));
            }
            row.cells.push_back(std::move(made));
        }
        rows.push_back(std::move(row));
    }
    add(table(std::vector<Points>(labels.columns, measure_ / static_cast<double>(labels.columns)), rows,
              Borders::all));
    add(paragraph("Gap", {}));
}

void Body::set(const Contents& contents) {
    add(paragraph("ContentsHead", runs(english_ ? "Contents" : "目\u3000录")));
    // A field: the word processor knows the pages. Until it is asked, it shows the headings.
    add(fmt::format("<w:p><w:pPr><w:pStyle w:val=\"Plain\"/></w:pPr><w:r><w:fldChar w:fldCharType=\"begin\" "
                    "w:dirty=\"true\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> TOC \\o \"1-{}\" \\h "
                    "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r></w:p>",
                    contents.levels));
    for (const Block& block : document_.blocks)
        if (const auto* heading = std::get_if<Heading>(&block);
            heading != nullptr && heading->level > 0 && heading->level <= contents.levels)
            add(paragraph("Plain", runs(heading->text),
                          fmt::format("<w:ind w:left=\"{}\"/>", 420 * (heading->level - 1))));
    add("<w:p><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>");
}

void Body::set(const PageBreak&) {
    add(paragraph("Gap", std::string{page_break}));
}

void Body::set(const PageTurn& turn) {
    if (turn.landscape == landscape_) return;
    if (!out_.empty()) add("<w:p><w:pPr>" + section() + "</w:pPr></w:p>");
    landscape_ = turn.landscape;
    measure_ = landscape_ ? style_.area_height : style_.area_width;
}

void Body::set(const Rule&) {
    add(paragraph(
        "Gap", {},
        "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"1\" w:color=\"000000\"/></w:pBdr>"));
}

std::string Body::section() const {
    const Points width = landscape_ ? style_.page_height : style_.page_width;
    const Points height = landscape_ ? style_.page_width : style_.page_height;
    const Points top = landscape_ ? style_.landscape_top : style_.margin_top;
    const Points left = landscape_ ? style_.landscape_left : style_.margin_left;
    return fmt::format(
        "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rIdHeader\"/><w:footerReference "
        "w:type=\"default\" r:id=\"rIdFooter\"/><w:pgSz w:w=\"{}\" w:h=\"{}\"{}/><w:pgMar w:top=\"{}\" "
        "w:right=\"{}\" w:bottom=\"{}\" w:left=\"{}\" w:header=\"720\" w:footer=\"{}\" "
        "w:gutter=\"0\"/></w:sectPr>",
        twips(width), twips(height), landscape_ ? " w:orient=\"landscape\"" : "", twips(top),
        twips(width - left - measure_),
        twips(height - top - (landscape_ ? style_.area_width : style_.area_height)), twips(left), 567);
}

std::string Body::picture(const std::string& sha256, Points width, Points height) {
    const SoundPicture& sound = pictures_.in(sha256, width, height);
    if (!sound.missing.empty()) return runs("［" + sound.missing + "］");
    const auto [known, fresh] = known_media_.try_emplace(sound.bytes, media_.size() + 1);
    if (fresh)
        media_.push_back(
            {fmt::format("image{}.{}", known->second, is_jpeg(sound.bytes) ? "jpeg" : "png"), sound.bytes});
    const double scale = std::min(width / sound.width, height / sound.height);
    const auto wide = metric(sound.width * scale), high = metric(sound.height * scale);
    const int id = ++drawings_;
    return fmt::format(
        "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"{0}\" "
        "cy=\"{1}\"/><wp:docPr id=\"{2}\" name=\"Picture {2}\"/><a:graphic><a:graphicData "
        "uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr><pic:cNvPr "
        "id=\"{2}\" name=\"Picture {2}\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip "
        "r:embed=\"rIdImage{3}\"/><a:stretch><a:fillRect/></a:stretch></"
        "pic:blipFill><pic:spPr><a:xfrm><a:off "
        "x=\"0\" y=\"0\"/><a:ext cx=\"{0}\" cy=\"{1}\"/></a:xfrm><a:prstGeom "
        "prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></"
        "w:drawing></w:r>",
        wide, high, id, known->second);
}

} // namespace bihuan::document::docx
