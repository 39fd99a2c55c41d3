#include "ledger/csv.hpp"

#include "core/text.hpp"
#include "ledger/encoding.hpp"

#include <algorithm>
#include <deque>

namespace bihuan::ledger {
namespace {

/// Follows the quotes of a row over its lines, each byte once.
class QuoteScan {
public:
    explicit QuoteScan(char separator) : separator_(separator) {}

    /// Takes a line; a line break stands before every one but the first.
    void take(std::string_view line) {
        for (std::size_t i = 0; i < line.size(); ++i) {
            if (open_) {
                if (line[i] != '"') continue;
                if (i + 1 < line.size() && line[i + 1] == '"') {
                    ++i;
                    continue;
                }
                open_ = false;
                torn_ = torn_ || (lines_ > 0 && i + 1 < line.size() && line[i + 1] != separator_);
            } else if (line[i] == '"' && at_start_) {
                open_ = true;
                at_start_ = false;
            } else {
                at_start_ = line[i] == separator_;
            }
        }
        ++lines_;
    }
    bool open() const { return open_; }
    bool torn() const { return torn_; }

private:
    char separator_;
    bool open_ = false;
    bool at_start_ = true;
    bool torn_ = false;
    std::size_t lines_ = 0;
};

/// RFC 4180 with what real files do: lines end in LF or CRLF or CR, quotes may open late, the separator may
/// be a tab or a semicolon. A quote that is never closed would swallow the rest of the file: the row is given
/// up at its first line and reading goes on with the next.
class CsvReader final : public TableReader {
public:
    explicit CsvReader(const std::filesystem::path& path)
        : stream_(path, encoding_of(path)), size_(std::filesystem::file_size(path)) {}

    std::optional<SourceRow> next() override {
        const auto first = take_line();
        if (!first) return std::nullopt;
        if (separator_ == '\0') separator_ = separator_of(first->text);
        SourceRow row;
        row.line = first->number;
        if (first->too_long) {
            row.fault = RowFault::line_too_long;
            return row;
        }
        std::string text = first->text;
        QuoteScan quotes{separator_};
        quotes.take(text);
        std::deque<Line> further;
        while (quotes.open()) {
            auto line = take_line();
            const bool gives_up = !line || line->too_long || further.size() >= most_lines_of_a_row ||
                                  text.size() + line->text.size() > most_line_bytes;
            if (line) {
                text += '\n';
                text += line->text;
                quotes.take(line->text);
                further.push_back(std::move(*line));
            }
            // A quote that closes in the middle of a cell belongs to another row: the first one was never
            // closed.
            if (gives_up || quotes.torn()) {
                waiting_.insert(waiting_.begin(), std::make_move_iterator(further.begin()),
                                std::make_move_iterator(further.end()));
                row.fault = RowFault::open_quote;
                row.cells.push_back({first->text});
                return row;
            }
        }
        split(text, row);
        return row;
    }

    double progress() const override {
        return size_ == 0 ? 1 : static_cast<double>(stream_.bytes_read()) / static_cast<double>(size_);
    }
    bool is_sheet() const override { return false; }

private:
    struct Line {
        std::size_t number;
        std::string text;
        bool too_long = false;
    };
    static constexpr std::size_t most_lines_of_a_row =
        200; // a description pasted with its line breaks has a few

    std::optional<Line> take_line() {
        if (!waiting_.empty()) {
            Line line = std::move(waiting_.front());
            waiting_.pop_front();
            return line;
        }
        if (stream_.peek() < 0) return std::nullopt;
        Line line{++lines_, {}};
        for (;;) {
            const int byte = stream_.next();
            if (byte < 0 || byte == '\n') break;
            if (byte == '\r') {
                if (stream_.peek() == '\n') stream_.next();
                break;
            }
            if (line.text.size() < most_line_bytes)
                line.text += static_cast<char>(byte);
            else
                line.too_long = true;
        }
        return line;
    }

    void split(std::string_view text, SourceRow& row) const {
        std::size_t i = 0;
        for (;;) {
            Cell cell;
            if (i < text.size() && text[i] == '"') {
                ++i;
                while (i < text.size()) {
                    if (text[i] != '"') {
                        cell.text += text[i++];
                    } else if (i + 1 < text.size() && text[i + 1] == '"') {
                        cell.text += '"';
                        i += 2;
                    } else {
                        ++i;
                        break;
                    }
                }
            }
            const auto end = std::min(text.find(separator_, i), text.size());
            cell.text += text.substr(i, end - i);
            if (text::length(cell.text) > most_cell_characters) row.fault = RowFault::cell_too_long;
            if (!text::is_utf8(cell.text)) row.fault = RowFault::not_utf8;
            if (row.cells.size() < most_columns) row.cells.push_back(std::move(cell));
            if (end == text.size()) return;
            i = end + 1;
        }
    }

    static char separator_of(std::string_view first_line) {
        const auto count = [&](char c) { return std::count(first_line.begin(), first_line.end(), c); };
        if (count('\t') > count(',')) return '\t';
        return count(';') > count(',') ? ';' : ',';
    }

    Utf8Stream stream_;
    std::uintmax_t size_;
    std::deque<Line> waiting_;
    std::size_t lines_ = 0;
    char separator_ = '\0';
};

} // namespace

std::unique_ptr<TableReader> open_csv(const std::filesystem::path& path) {
    return std::make_unique<CsvReader>(path);
}

bool SourceRow::blank() const {
    for (const auto& cell : cells)
        if (!text::trim(cell.text).empty()) return false;
    return fault == RowFault::none;
}

} // namespace bihuan::ledger
