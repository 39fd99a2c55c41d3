#include "ledger/writer.hpp"

#include "core/problem.hpp"
#include "core/text.hpp"

#include <cerrno>
#include <cstring>
#include <fstream>

namespace bihuan::ledger {
namespace {

class CsvWriter final : public TableWriter {
public:
    explicit CsvWriter(std::filesystem::path path)
        : path_(std::move(path)), beside_(path_.string() + ".part"),
          file_(beside_, std::ios::binary | std::ios::trunc) {
        if (!file_) fail();
        file_ << "\xEF\xBB\xBF";
    }
    ~CsvWriter() override {
        std::error_code ignored;
        if (!finished_) std::filesystem::remove(beside_, ignored);
    }

    void write_header(const std::vector<std::string>& headers) override {
        std::vector<OutCell> cells;
        for (const auto& header : headers)
            cells.push_back({header});
        write_row(cells);
    }

    void write_row(std::span<const OutCell> cells) override {
        bool first = true;
        for (const auto& cell : cells) {
            if (!first) file_ << ',';
            first = false;
            const auto* text = std::get_if<std::string>(&cell.value);
            const std::string written = text ? neutralised(*text) : record::text_of(cell.value);
            if (written.find_first_of(",\"\r\n") == std::string::npos) {
                file_ << written;
                continue;
            }
            file_ << '"';
            for (const char c : written)
                file_ << (c == '"' ? "\"\"" : std::string(1, c));
            file_ << '"';
        }
        file_ << "\r\n";
        if (!file_) fail();
    }

    void finish() override {
        file_.close();
        if (!file_) fail();
        std::error_code error;
        std::filesystem::rename(beside_, path_, error);
        if (error)
            throw Problem{ProblemKind::file_unwritable,
                          {{"file", path_.string()}, {"reason", error.message()}}};
        finished_ = true;
    }

private:
    [[noreturn]] void fail() const {
        const int error = errno;
        if (error == ENOSPC) throw Problem{ProblemKind::disk_full};
        throw Problem{ProblemKind::file_unwritable,
                      {{"file", path_.string()}, {"reason", std::strerror(error)}}};
    }

    std::filesystem::path path_;
    std::filesystem::path beside_;
    std::ofstream file_;
    bool finished_ = false;
};

/// Whether a spreadsheet would take the text for a formula, or for one that is marked already.
bool needs_mark(std::string_view text) {
    const auto first = text.find_first_not_of('\'');
    return first != std::string_view::npos &&
           std::string_view{"=+-@\t\r"}.find(text[first]) != std::string_view::npos;
}

} // namespace

std::string neutralised(const std::string& text) {
    return needs_mark(text) ? "'" + text : text;
}

std::string_view without_neutralisation(std::string_view text) {
    return text.starts_with('\'') && needs_mark(text.substr(1)) ? text.substr(1) : text;
}

std::vector<std::string> headers_of(std::span<const Column> columns) {
    std::vector<std::string> headers;
    for (const auto& column : columns)
        headers.emplace_back(column.zh);
    return headers;
}

std::vector<OutCell> cells_of(const record::Description& description, const void* record) {
    std::vector<OutCell> cells;
    for (const auto& field : description.fields()) {
        if (!field.rules.ledger) continue;
        record::Value value = field.get(record);
        const auto* code = std::get_if<std::string>(&value);
        if (code && field.kind == record::FieldKind::choice)
            value = std::string{field.choices[find_enum_text(field.choices, *code).value()].zh};
        cells.push_back({std::move(value)});
    }
    return cells;
}

std::unique_ptr<TableWriter> open_csv_writer(const std::filesystem::path& path) {
    return std::make_unique<CsvWriter>(path);
}

std::unique_ptr<TableWriter> open_writer(const std::filesystem::path& path, const std::string& sheet) {
    if (text::ascii_lower(path.extension().string()) == ".xlsx") return open_xlsx_writer(path, sheet);
    return open_csv_writer(path);
}

} // namespace bihuan::ledger
