#include "core/problem.hpp"
#include "core/text.hpp"
#include "ledger/writer.hpp"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <xlsxwriter.h>

namespace bihuan::ledger {
namespace {

constexpr std::uint32_t most_sheet_rows = 1'048'576; // of the format

/// Half-width characters that a text takes on screen.
double screen_width(const std::string& text) {
    double width = 0;
    for (const char32_t c : text::code_points(text))
        width += c < 0x2E80 ? 1 : 2;
    return width;
}

class XlsxWriter final : public TableWriter {
public:
    XlsxWriter(std::filesystem::path path, const std::string& sheet)
        : path_(std::move(path)), beside_(path_.string() + ".part") {
        errno = 0;
        if (!std::ofstream{beside_}) // the library would say so on standard error, and only at the end
            throw Problem{ProblemKind::file_unwritable,
                          {{"file", path_.string()}, {"reason", std::strerror(errno)}}};
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE; // a row is written out when the next begins
        workbook_ = workbook_new_opt(beside_.c_str(), &options);
        sheet_ = workbook_add_worksheet(workbook_, sheet.c_str());
        bold_ = workbook_add_format(workbook_);
        format_set_bold(bold_);
        format_set_bg_color(bold_, 0xE8EDF3);
        format_set_bottom(bold_, LXW_BORDER_THIN);
        date_ = workbook_add_format(workbook_);
        format_set_num_format(date_, "yyyy-mm-dd");
        worksheet_freeze_panes(sheet_, 1, 0);
        worksheet_repeat_rows(sheet_, 0, 0);
        worksheet_set_landscape(sheet_);
        worksheet_set_paper(sheet_, 9); // A4
        worksheet_fit_to_pages(sheet_, 1, 0);
    }
    ~XlsxWriter() override {
        if (workbook_) workbook_close(workbook_);
        std::error_code ignored;
        std::filesystem::remove(beside_, ignored);
    }

    void write_header(const std::vector<std::string>& headers) override {
        columns_ = static_cast<lxw_col_t>(headers.size());
        for (lxw_col_t column = 0; column < columns_; ++column) {
            const std::string& header = headers[column];
            worksheet_set_column(sheet_, column, column, std::clamp(screen_width(header) + 6, 12.0, 40.0),
                                 nullptr);
            worksheet_write_string(sheet_, 0, column, header.c_str(), bold_);
        }
        ++row_;
    }

    void write_row(std::span<const OutCell> cells) override {
        if (row_ >= most_sheet_rows)
            throw Problem{ProblemKind::sheet_full,
                          {{"file", path_.string()}, {"limit", std::to_string(most_sheet_rows)}}};
        lxw_col_t column = 0;
        for (const auto& cell : cells)
            write(column++, cell.value);
        ++row_;
    }

    void finish() override {
        if (row_ > 1 && columns_ > 0)
            worksheet_autofilter(sheet_, 0, 0, row_ - 1, static_cast<lxw_col_t>(columns_ - 1));
        const lxw_error error = workbook_close(workbook_);
        workbook_ = nullptr;
        if (error != LXW_NO_ERROR)
            throw Problem{ProblemKind::file_unwritable,
                          {{"file", path_.string()}, {"reason", lxw_strerror(error)}}};
        std::error_code moving;
        std::filesystem::rename(beside_, path_, moving);
        if (moving)
            throw Problem{ProblemKind::file_unwritable,
                          {{"file", path_.string()}, {"reason", moving.message()}}};
    }

private:
    void write(lxw_col_t column, const record::Value& value) {
        if (const auto* number = std::get_if<std::int64_t>(&value)) {
            worksheet_write_number(sheet_, row_, column, static_cast<double>(*number), nullptr);
        } else if (const auto* real = std::get_if<double>(&value)) {
            worksheet_write_number(sheet_, row_, column, *real, nullptr);
        } else if (const auto* day = std::get_if<Date>(&value)) {
            lxw_datetime instant{day->year(), day->month(), day->day(), 0, 0, 0};
            worksheet_write_datetime(sheet_, row_, column, &instant, date_);
        } else {
            const auto* given = std::get_if<std::string>(&value);
            const std::string text = given ? neutralised(*given) : record::text_of(value);
            if (!text.empty()) worksheet_write_string(sheet_, row_, column, text.c_str(), nullptr);
        }
    }

    std::filesystem::path path_;
    std::string beside_;
    lxw_workbook* workbook_ = nullptr;
    lxw_worksheet* sheet_ = nullptr;
    lxw_format* bold_ = nullptr;
    lxw_format* date_ = nullptr;
    lxw_row_t row_ = 0;
    lxw_col_t columns_ = 0;
};

} // namespace

std::unique_ptr<TableWriter> open_xlsx_writer(const std::filesystem::path& path, const std::string& sheet) {
    return std::make_unique<XlsxWriter>(path, sheet);
}

} // namespace bihuan::ledger
