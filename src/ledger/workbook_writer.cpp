#include "ledger/workbook_writer.hpp"

#include "core/problem.hpp"
#include "core/text.hpp"
#include "ledger/table.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cmath>
#include <cstring>
#include <fstream>
#include <map>
#include <xlsxwriter.h>

namespace bihuan::ledger {
namespace {

constexpr std::uint32_t most_sheet_rows = 1'048'576; // of the format
constexpr std::size_t most_name_characters = 31;     // of a tab, as Excel allows
constexpr double most_row_points = 405;              // 409 is what Excel allows
constexpr std::uint32_t soft_blue = 0xE8EDF3, soft_grey = 0xF3F5F8;

/// Half-width characters that a text takes on screen.
double screen_width(const std::string& text) {
    double width = 0;
    for (const char32_t c : text::code_points(text))
        width += c < 0x2E80 ? 1 : 2;
    return width;
}

std::string as_tab(const std::string& name) {
    std::u32string characters = text::code_points(name);
    for (auto& c : characters)
        if (std::u32string_view{U"[]:*?/\\"}.find(c) != std::u32string_view::npos || c == U'\'') c = U' ';
    if (characters.size() > most_name_characters) characters.resize(most_name_characters);
    return text::utf8(characters);
}

/// In headers and footers `&` begins a code.
std::string in_header(const std::string& text) {
    std::string out;
    for (const char c : text)
        out += c == '&' ? "&&" : std::string(1, c);
    return out;
}

std::string fitting(const std::string& text) {
    if (text.size() <= most_cell_characters) return text;
    std::u32string characters = text::code_points(text);
    if (characters.size() > most_cell_characters) characters.resize(most_cell_characters);
    return text::utf8(characters);
}

/// Lines that a text takes in a cell of this width.
double lines_in(const std::string& text, double width) {
    double lines = 0;
    for (const auto& line : text::split(text, U"\n"))
        lines += std::max(1.0, std::ceil(screen_width(line) / std::max(1.0, width - 1.5)));
    return std::max(1.0, lines);
}

} // namespace

struct Workbook::State {
    std::filesystem::path path;
    std::string beside;
    lxw_workbook* workbook = nullptr;
    lxw_worksheet* sheet = nullptr;
    SheetLayout layout;
    lxw_row_t row = 0, first_row = 0;                  ///< the next one, and the first behind the headers
    std::map<std::array<int, 3>, lxw_format*> formats; ///< by kind, look, ruled

    void open() {
        errno = 0;
        if (!std::ofstream{beside}) // the library would say so on standard error, and only at the end
            throw Problem{ProblemKind::file_unwritable,
                          {{"file", path.string()}, {"reason", std::strerror(errno)}}};
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE; // a row is written out when the next begins
        workbook = workbook_new_opt(beside.c_str(), &options);
    }

    lxw_format* format(CellKind kind, RowLook look) {
        auto& known =
            formats[{static_cast<int>(kind), static_cast<int>(look), static_cast<int>(layout.ruled)}];
        if (known) return known;
        const bool plain = !layout.ruled && look == RowLook::plain;
        if (plain && kind != CellKind::day) return nullptr;
        known = workbook_add_format(workbook);
        if (layout.ruled) {
            format_set_border(known, LXW_BORDER_THIN);
            format_set_border_color(known, 0x9AA5B4);
            format_set_align(known, LXW_ALIGN_VERTICAL_CENTER);
            if (kind == CellKind::text) format_set_text_wrap(known);
            if (kind == CellKind::day) format_set_align(known, LXW_ALIGN_CENTER);
        }
        if (kind == CellKind::number && layout.ruled) format_set_num_format(known, "#,##0");
        if (kind == CellKind::amount) format_set_num_format(known, "#,##0.00");
        if (kind == CellKind::share) format_set_num_format(known, "0.00%");
        if (kind == CellKind::day) format_set_num_format(known, "yyyy-mm-dd");
        if (look != RowLook::plain) {
            format_set_bold(known);
            format_set_bg_color(known, look == RowLook::total ? soft_blue : soft_grey);
        }
        return known;
    }

    lxw_format* special(int which) {
        auto& known = formats[{-1, which, static_cast<int>(layout.ruled)}];
        if (known) return known;
        known = workbook_add_format(workbook);
        if (which == 0) { // title
            format_set_bold(known);
            format_set_font_size(known, 16);
            format_set_align(known, LXW_ALIGN_CENTER);
            format_set_align(known, LXW_ALIGN_VERTICAL_CENTER);
        } else if (which == 1) { // subtitle and notes
            format_set_font_color(known, 0x44546A);
            format_set_text_wrap(known);
            format_set_align(known, LXW_ALIGN_VERTICAL_CENTER);
        } else { // header
            format_set_bold(known);
            format_set_bg_color(known, soft_blue);
            if (layout.ruled) {
                format_set_border(known, LXW_BORDER_THIN);
                format_set_border_color(known, 0x9AA5B4);
                format_set_text_wrap(known);
                format_set_align(known, LXW_ALIGN_CENTER);
                format_set_align(known, LXW_ALIGN_VERTICAL_CENTER);
            } else {
                format_set_bottom(known, LXW_BORDER_THIN);
            }
        }
        return known;
    }

    lxw_col_t last_column() const {
        return static_cast<lxw_col_t>(std::max<std::size_t>(layout.columns.size(), 1) - 1);
    }

    /// A line over the whole width; a merger of one cell would be refused.
    void line(const std::string& text, lxw_format* look, double height) {
        worksheet_set_row(sheet, row, height, nullptr);
        if (last_column() == 0)
            worksheet_write_string(sheet, row, 0, text.c_str(), look);
        else
            worksheet_merge_range(sheet, row, 0, row, last_column(), text.c_str(), look);
        ++row;
    }

    double whole_width() const {
        double width = 0;
        for (const auto& column : layout.columns)
            width += column.width;
        return width;
    }

    void write_headers() {
        const auto& columns = layout.columns;
        const bool grouped = std::any_of(columns.begin(), columns.end(),
                                         [](const auto& column) { return !column.group.empty(); });
        lxw_format* look = special(2);
        double lines = 1;
        for (const auto& column : columns)
            lines = std::max(lines, lines_in(column.header, 0.9 * column.width));
        const double height = layout.ruled ? 16 * lines + 4 : 15;
        if (grouped) {
            worksheet_set_row(sheet, row, 20, nullptr);
            write_groups(look, height);
            ++row;
        } else {
            worksheet_set_row(sheet, row, height, nullptr);
        }
        for (std::size_t i = 0; i < columns.size(); ++i)
            if (!grouped || !columns[i].group.empty())
                worksheet_write_string(sheet, row, static_cast<lxw_col_t>(i), columns[i].header.c_str(),
                                       look);
        ++row;
    }

    /// The upper line: groups over their columns, headers without a group over both lines. A row that was
    /// written out takes nothing more, so the upper line is complete before anything reaches the lower one.
    void write_groups(lxw_format* look, double height_below) {
        const auto& columns = layout.columns;
        for (std::size_t i = 0; i < columns.size();) {
            const auto at = static_cast<lxw_col_t>(i);
            const auto& group = columns[i].group;
            std::size_t end = i + 1;
            while (!group.empty() && end < columns.size() && columns[end].group == group)
                ++end;
            const auto& text = group.empty() ? columns[i].header : group;
            if (end == i + 1)
                worksheet_write_string(sheet, row, at, text.c_str(), look);
            else
                worksheet_merge_range(sheet, row, at, row, static_cast<lxw_col_t>(end - 1), text.c_str(),
                                      look);
            i = end;
        }
        worksheet_set_row(sheet, row + 1, height_below, nullptr);
        for (std::size_t i = 0; i < columns.size(); ++i)
            if (const auto at = static_cast<lxw_col_t>(i); columns[i].group.empty())
                worksheet_merge_range(sheet, row, at, row + 1, at, columns[i].header.c_str(), look);
    }

    void write(lxw_col_t column, const record::Value& value, RowLook look) {
        const CellKind kind = column < layout.columns.size() ? layout.columns[column].kind : CellKind::text;
        if (const auto* number = std::get_if<std::int64_t>(&value)) {
            worksheet_write_number(sheet, row, column, static_cast<double>(*number), format(kind, look));
        } else if (const auto* real = std::get_if<double>(&value)) {
            worksheet_write_number(sheet, row, column, *real, format(kind, look));
        } else if (const auto* day = std::get_if<Date>(&value)) {
            lxw_datetime instant{day->year(), day->month(), day->day(), 0, 0, 0};
            worksheet_write_datetime(sheet, row, column, &instant, format(CellKind::day, look));
        } else {
            const auto* given = std::get_if<std::string>(&value);
            const std::string text = fitting(given ? neutralised(*given) : record::text_of(value));
            if (!text.empty())
                worksheet_write_string(sheet, row, column, text.c_str(), format(kind, look));
            else if (lxw_format* empty = format(kind, look))
                worksheet_write_blank(sheet, row, column, empty);
        }
    }

    /// Tall enough for the longest text: not every program fits rows when it opens the file.
    void set_height(std::span<const OutCell> cells) {
        double lines = 1;
        for (std::size_t i = 0; i < cells.size() && i < layout.columns.size(); ++i)
            if (const auto* text = std::get_if<std::string>(&cells[i].value);
                text && layout.columns[i].kind == CellKind::text)
                lines = std::max(lines, lines_in(*text, layout.columns[i].width));
        worksheet_set_row(sheet, row, std::min(15 * lines + 2, most_row_points), nullptr);
    }

    /// Over the rows so far; a total and what is noted below them is neither sorted nor filtered away.
    void filter() {
        if (layout.filtered && row > first_row && !layout.columns.empty())
            worksheet_autofilter(sheet, first_row - 1, 0, row - 1, last_column());
        layout.filtered = false;
    }

    void end_sheet() {
        if (sheet) filter();
        sheet = nullptr;
    }

    void give_up() {
        if (workbook) workbook_close(workbook);
        workbook = nullptr;
        std::error_code ignored;
        std::filesystem::remove(beside, ignored);
    }
};

Workbook::Workbook(std::filesystem::path path) : state_(std::make_unique<State>()) {
    state_->path = std::move(path);
    state_->beside = state_->path.string() + ".part";
    state_->open();
}

Workbook::Workbook(std::filesystem::path path, const Properties& of) : Workbook(std::move(path)) {
    lxw_doc_properties properties{};
    properties.title = const_cast<char*>(of.title.c_str()); // the library copies them
    properties.author = const_cast<char*>(of.author.c_str());
    properties.created = static_cast<time_t>(of.created.milliseconds() / 1000);
    workbook_set_properties(state_->workbook, &properties);
}

Workbook::~Workbook() {
    state_->give_up();
}

void Workbook::begin_sheet(SheetLayout layout) {
    state_->end_sheet();
    state_->layout = std::move(layout);
    auto& of = state_->layout;
    lxw_worksheet* sheet = workbook_add_worksheet(state_->workbook, as_tab(of.name).c_str());
    state_->sheet = sheet;
    state_->row = 0;
    for (std::size_t i = 0; i < of.columns.size(); ++i)
        worksheet_set_column(sheet, static_cast<lxw_col_t>(i), static_cast<lxw_col_t>(i), of.columns[i].width,
                             nullptr);
    if (!of.title.empty()) state_->line(of.title, state_->special(0), 30);
    if (!of.subtitle.empty()) state_->line(of.subtitle, state_->special(1), 18);
    const lxw_row_t header = state_->row;
    state_->write_headers();
    state_->first_row = state_->row;
    worksheet_freeze_panes(sheet, state_->row, 0);
    worksheet_repeat_rows(sheet, header, state_->row - 1);
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, 9); // A4
    worksheet_fit_to_pages(sheet, 1, 0);
    if (!of.title.empty()) {
        worksheet_set_margins(sheet, 0.4, 0.4, 0.7, 0.6);
        worksheet_set_header(sheet, ("&R&9" + in_header(of.title)).c_str());
        worksheet_set_footer(sheet, "&C&9第 &P 页　共 &N 页");
    }
}

void Workbook::row(std::span<const OutCell> cells, RowLook look) {
    if (state_->row >= most_sheet_rows)
        throw Problem{ProblemKind::sheet_full,
                      {{"file", state_->path.string()}, {"limit", std::to_string(most_sheet_rows)}}};
    if (look == RowLook::total) state_->filter();
    if (state_->layout.ruled) state_->set_height(cells);
    lxw_col_t column = 0;
    for (const auto& cell : cells)
        state_->write(column++, cell.value, look);
    ++state_->row;
}

void Workbook::note(const std::string& text) {
    state_->filter();
    state_->line(text, state_->special(1), 15 * lines_in(text, state_->whole_width()) + 3);
}

void Workbook::finish() {
    state_->end_sheet();
    const lxw_error error = workbook_close(state_->workbook);
    state_->workbook = nullptr;
    if (error != LXW_NO_ERROR)
        throw Problem{ProblemKind::file_unwritable,
                      {{"file", state_->path.string()}, {"reason", lxw_strerror(error)}}};
    std::error_code moving;
    std::filesystem::rename(state_->beside, state_->path, moving);
    if (moving)
        throw Problem{ProblemKind::file_unwritable,
                      {{"file", state_->path.string()}, {"reason", moving.message()}}};
}

} // namespace bihuan::ledger
