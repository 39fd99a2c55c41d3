#include "ledger/xlsx.hpp"

#include "core/date.hpp"
#include "core/text.hpp"
#include "ledger/merged_cells.hpp"
#include "ledger/spill.hpp"
#include "ledger/xml_stream.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstring>
#include <fmt/format.h>

namespace bihuan::ledger {
namespace {

constexpr std::size_t most_shared_bytes =
    1ULL << 30; // the texts of a sheet of a million rows take a tenth of this
constexpr std::size_t shared_bytes_in_memory = 16ULL << 20;
constexpr std::size_t most_cell_bytes =
    4 * most_cell_characters + 4; // one character more than a cell may hold

void read_whole(const std::filesystem::path& file, const Package& package, const std::string& part,
                XmlHandler handler) {
    XmlStream stream{file, package.open(part), std::move(handler)};
    while (stream.advance()) {
    }
}

std::size_t number_of(std::string_view text) {
    std::size_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

/// The texts that cells share, one after the other, and where each begins.
class SharedTexts {
public:
    void read(const std::filesystem::path& file, const Package& package) {
        bool in_text = false;
        bool phonetic = false; // reading aids beside the characters are not part of the text
        read_whole(file, package, "xl/sharedStrings.xml",
                   {[&](std::string_view name, const Attributes&) {
                        if (name == "si") add_start();
                        in_text = name == "t";
                        phonetic = phonetic || name == "rPh";
                    },
                    [&](std::string_view name) {
                        in_text = in_text && name != "t";
                        phonetic = phonetic && name != "rPh";
                    },
                    [&](std::string_view text) {
                        if (in_text && !phonetic) bytes_.append(text);
                        if (bytes_.size() > most_shared_bytes)
                            throw bad_workbook(file, "文字内容过多", "it holds too much text");
                    }});
        add_start(); // the end of the last
    }
    /// Cut off beyond what a cell may hold.
    std::string at(std::size_t index) const {
        if (index + 1 >= starts_.size() / sizeof(std::uint64_t)) return {};
        const std::uint64_t start = start_of(index);
        return bytes_.at(start, std::min<std::size_t>(start_of(index + 1) - start, most_cell_bytes));
    }

private:
    void add_start() {
        const std::uint64_t start = bytes_.size();
        starts_.append({reinterpret_cast<const char*>(&start), sizeof start});
    }
    std::uint64_t start_of(std::size_t index) const {
        std::uint64_t start = 0;
        std::memcpy(&start, starts_.at(index * sizeof start, sizeof start).data(), sizeof start);
        return start;
    }
    Spill bytes_{shared_bytes_in_memory};
    Spill starts_{shared_bytes_in_memory};
};

/// Which cell styles show a date: the built-in formats (ECMA-376 part 1, 18.8.30) and those that name a day
/// or a year.
class DateStyles {
public:
    void read(const std::filesystem::path& file, const Package& package) {
        std::vector<std::size_t> own_formats;
        bool in_cells = false;
        read_whole(file, package, "xl/styles.xml",
                   {[&](std::string_view name, const Attributes& attributes) {
                        if (name == "numFmt" && shows_date(attributes.get("formatCode")))
                            own_formats.push_back(number_of(attributes.get("numFmtId")));
                        in_cells = in_cells || name == "cellXfs";
                        if (in_cells && name == "xf") {
                            const auto format = number_of(attributes.get("numFmtId"));
                            const bool own = std::find(own_formats.begin(), own_formats.end(), format) !=
                                             own_formats.end();
                            styles_.push_back(own || (format >= 14 && format <= 17) || format == 22 ||
                                              (format >= 27 && format <= 36) ||
                                              (format >= 50 && format <= 58));
                        }
                    },
                    [&](std::string_view name) { in_cells = in_cells && name != "cellXfs"; },
                    [](std::string_view) {}});
    }
    bool is_date(std::size_t style) const { return style < styles_.size() && styles_[style]; }

private:
    static bool shows_date(std::string_view format) {
        bool quoted = false;
        for (const char c : format) {
            if (c == '"')
                quoted = !quoted;
            else if (!quoted && (c == 'y' || c == 'd' || c == 'Y' || c == 'D'))
                return true;
        }
        return format.find("年") != std::string_view::npos;
    }
    std::vector<bool> styles_;
};

/// Where the first sheet is, and from when its days count.
struct Workbook {
    std::string sheet = "xl/worksheets/sheet1.xml";
    bool from_1904 = false;
};

Workbook read_workbook(const std::filesystem::path& file, const Package& package) {
    Workbook workbook;
    std::string relation;
    read_whole(file, package, "xl/workbook.xml",
               {[&](std::string_view name, const Attributes& attributes) {
                    if (name == "sheet" && relation.empty() && attributes.get("state") != "hidden")
                        relation = attributes.get("id");
                    if (name == "workbookPr")
                        workbook.from_1904 =
                            attributes.get("date1904") == "1" || attributes.get("date1904") == "true";
                },
                [](std::string_view) {}, [](std::string_view) {}});
    if (!package.has("xl/_rels/workbook.xml.rels")) return workbook;
    read_whole(file, package, "xl/_rels/workbook.xml.rels",
               {[&](std::string_view name, const Attributes& attributes) {
                    if (name != "Relationship" || attributes.get("Id") != relation) return;
                    const auto target = attributes.get("Target");
                    workbook.sheet =
                        target.starts_with('/') ? std::string{target.substr(1)} : "xl/" + std::string{target};
                },
                [](std::string_view) {}, [](std::string_view) {}});
    return workbook;
}

class XlsxReader final : public TableReader {
public:
    explicit XlsxReader(const std::filesystem::path& path) : package_(path) {
        if (!package_.has("xl/workbook.xml"))
            throw bad_workbook(path, "不是 Excel 工作簿（.xlsx），旧的 .xls 请先另存为 .xlsx",
                               "it is no Excel workbook (.xlsx); save an old .xls as .xlsx first");
        const Workbook workbook = read_workbook(path, package_);
        from_1904_ = workbook.from_1904;
        if (package_.has("xl/sharedStrings.xml")) shared_.read(path, package_);
        if (package_.has("xl/styles.xml")) styles_.read(path, package_);
        merged_.read(path, package_.open(workbook.sheet));
        stream_ = std::make_unique<XmlStream>(
            path, package_.open(workbook.sheet),
            XmlHandler{
                [this](std::string_view name, const Attributes& attributes) { start(name, attributes); },
                [this](std::string_view name) { end(name); },
                [this](std::string_view text) {
                    if (in_value_ && value_.size() < most_cell_bytes)
                        value_ += text.substr(0, most_cell_bytes - value_.size());
                }});
    }

    std::optional<SourceRow> next() override {
        while (!complete_)
            if (!stream_->advance() && !complete_) return std::nullopt;
        complete_ = false;
        merged_.fill(row_);
        return std::move(row_);
    }
    double progress() const override { return stream_->progress(); }
    bool is_sheet() const override { return true; }

private:
    void start(std::string_view name, const Attributes& attributes) {
        if (name == "row") {
            const auto number = number_of(attributes.get("r"));
            row_ = {};
            row_bytes_ = 0;
            row_.line = number > 0 ? number : last_line_ + 1;
            last_line_ = row_.line;
        } else if (name == "c") {
            type_ = attributes.get("t");
            style_ = number_of(attributes.get("s"));
            column_ = column_of(attributes.get("r")).value_or(row_.cells.size());
            value_.clear();
        } else if (name == "v" || name == "t") {
            in_value_ = true;
        } else if (name == "rPh") {
            in_phonetic_ = true;
        }
        in_value_ = in_value_ && !in_phonetic_;
    }

    void end(std::string_view name) {
        if (name == "v" || name == "t") {
            in_value_ = false;
        } else if (name == "rPh") {
            in_phonetic_ = false;
        } else if (name == "c" && column_ < most_columns) {
            if (row_.cells.size() <= column_) row_.cells.resize(column_ + 1);
            row_.cells[column_] = cell();
            const std::string& text = row_.cells[column_].text;
            row_bytes_ += text.size();
            if (text::length(text) > most_cell_characters) row_.fault = RowFault::cell_too_long;
            if (row_bytes_ > most_line_bytes) {
                row_.cells.clear();
                row_.fault = RowFault::line_too_long;
            }
        } else if (name == "row") {
            complete_ = true;
            stream_->pause();
        }
    }

    Cell cell() const {
        Cell cell;
        if (type_ == "s") {
            cell.text = shared_.at(number_of(value_));
        } else if (type_ == "b") {
            cell.text = value_ == "1" ? "是" : "否";
        } else if (type_ == "e") {
            cell.text = value_;
            cell.is_error = true;
        } else if (type_ == "inlineStr" || type_ == "str") {
            cell.text = value_;
        } else if (type_ == "d") {
            cell.text = value_.substr(0, 10);
        } else if (!value_.empty()) {
            cell.is_number = true;
            cell.text = number_text();
        }
        return cell;
    }

    /// A number as it is shown: days as ISO dates, whole numbers without a point or an exponent.
    std::string number_text() const {
        double number = 0;
        const auto [rest, error] = std::from_chars(value_.data(), value_.data() + value_.size(), number);
        if (error != std::errc{} || rest != value_.data() + value_.size()) return value_;
        if (styles_.is_date(style_))
            if (auto day = day_of_serial(number + (from_1904_ ? 1462 : 0))) return *day;
        if (std::floor(number) == number && std::abs(number) < 1e15) return fmt::format("{:.0f}", number);
        return fmt::format("{}", number);
    }

    Package package_;
    SharedTexts shared_;
    DateStyles styles_;
    bool from_1904_ = false;
    std::unique_ptr<XmlStream> stream_;
    MergedCells merged_;
    SourceRow row_;
    std::size_t row_bytes_ = 0;
    bool complete_ = false;
    std::size_t last_line_ = 0;
    std::string type_;
    std::string value_;
    std::size_t style_ = 0;
    std::size_t column_ = 0;
    bool in_value_ = false;
    bool in_phonetic_ = false;
};

} // namespace

std::optional<std::string> day_of_serial(double serial) {
    // 1900-03-01 is 61; before it Excel counts a 29 February that was none. 2958465 is 9999-12-31.
    if (!(serial >= 61 && serial < 2'958'466)) return std::nullopt;
    constexpr std::int32_t day_zero = -25'569; // 1899-12-30
    return Date::from_days(day_zero + static_cast<std::int32_t>(serial)).text();
}

std::unique_ptr<TableReader> open_xlsx(const std::filesystem::path& path) {
    return std::make_unique<XlsxReader>(path);
}

} // namespace bihuan::ledger
