#include "checklist/csv_rows.hpp"

#include <algorithm>

namespace bihuan::checklist {
namespace {

class Scanner {
public:
    explicit Scanner(std::string_view bytes) : bytes_(bytes) {
        if (bytes_.starts_with("\xEF\xBB\xBF")) bytes_.remove_prefix(3);
    }

    CsvRows scan() {
        while (at_ < bytes_.size()) {
            const char c = bytes_[at_++];
            if (c == '"' && cell_.empty())
                quoted();
            else if (c == ',')
                end_cell();
            else if (c == '\n')
                end_row();
            else if (c != '\r' || at_ == bytes_.size() || bytes_[at_] != '\n')
                cell_ += c;
        }
        end_row();
        return std::move(out_);
    }

private:
    void quoted() {
        const int opened = line_;
        while (at_ < bytes_.size()) {
            const char c = bytes_[at_++];
            if (c == '"') {
                if (at_ == bytes_.size() || bytes_[at_] != '"') return;
                ++at_;
            }
            line_ += c == '\n' ? 1 : 0;
            cell_ += c;
        }
        out_.open_quote_line = opened;
    }

    void end_cell() {
        row_.cells.push_back(std::move(cell_));
        cell_.clear();
    }

    void end_row() {
        end_cell();
        ++line_;
        if (std::ranges::any_of(row_.cells, [](const auto& cell) { return !cell.empty(); }))
            out_.rows.push_back(std::move(row_));
        row_ = {line_, {}};
    }

    std::string_view bytes_;
    std::size_t at_ = 0;
    int line_ = 1;
    std::string cell_;
    CsvRow row_{1, {}};
    CsvRows out_;
};

} // namespace

CsvRows csv_rows(std::string_view bytes) {
    return Scanner{bytes}.scan();
}

} // namespace bihuan::checklist
