#include "app/workpaper_documents.hpp"

#include "app/files.hpp"
#include "app/paper_pictures.hpp"
#include "core/text.hpp"
#include "ledger/passing_file.hpp"
#include "report/templates.hpp"
#include "workpaper/facts.hpp"
#include "workpaper/paper_workbook.hpp"

#include <array>

namespace bihuan::app {
namespace {

using workpaper::ColumnOrder;

constexpr const char* sheet_type = ledger::xlsx_type.data();

ColumnOrder column_order(const Office& office, const std::filesystem::path& templates) {
    if (!templates.empty())
        if (const auto own = templates / "workpapers" / "columns.csv"; std::filesystem::exists(own))
            return ColumnOrder::from(own);
    return ColumnOrder::from(office.settings().data / "workpapers" / "columns.csv");
}

/// The columns of a page: the office's, or those of ours for which it has room.
workpaper::ChosenColumns printed_columns(const ColumnOrder& order, WorkpaperKind kind,
                                         const workpaper::PaperTable& table) {
    auto columns = order.columns(kind, table);
    if (!order.has(kind, table)) std::erase_if(columns, [](const auto& of) { return !of.of->printed; });
    return columns;
}

/// `{{> columns-hazards}}` is the columns of the table `hazards`.
TemplateSource with_columns(TemplateSource source, const ColumnOrder& order, WorkpaperKind kind,
                            Language language) {
    std::vector<std::pair<std::string, std::string>> columns;
    for (const auto& table : workpaper::tables_of(kind))
        columns.emplace_back(report::partial_path("columns-" + std::string{table.name}),
                             workpaper::directive_lines(printed_columns(order, kind, table), language));
    return [source = std::move(source),
            columns = std::move(columns)](const std::string& path) -> std::optional<TemplateText> {
        for (const auto& [name, text] : columns)
            if (name == path) return TemplateText{path, text};
        return source(path);
    };
}

std::string file_name(const WorkpaperRequest& request, std::string_view ending) {
    const auto& of = text_of(request.asked.kind);
    const auto& period = request.asked.period;
    std::string name{request.language == Language::zh ? of.zh : of.en};
    for (const auto& part : {request.asked.leader, request.asked.community})
        if (!part.empty()) name += "-" + part;
    for (char& c : name)
        if (std::string_view{"/\\:*?\"<>|"}.find(c) != std::string_view::npos ||
            static_cast<unsigned char>(c) < 33)
            c = '_';
    return name + "-" + period.from.text() + "-" + period.to.text() + "." + std::string{ending};
}

void write_sheets(Office& office, const WorkpaperRequest& request, const workpaper::Asked& asked,
                  const std::filesystem::path& file) {
    const auto order = column_order(office, request.templates);
    office.database().read([&](const db::Reader& reader) {
        if (!workpaper::streams(asked.kind)) {
            workpaper::write_workbook(file, asked.kind, workpaper::facts_of(reader, asked), order,
                                      request.language);
            return;
        }
        workpaper::write_workbook(
            file, asked.kind, workpaper::frame_of(reader, asked), order, request.language,
            [&](const workpaper::RowTaker& take) { return workpaper::each_row(reader, asked, take); });
    });
}

void require_printable(const Json& facts, WorkpaperKind kind) {
    for (const auto& table : workpaper::tables_of(kind))
        workpaper::require_printable(static_cast<std::int64_t>(facts.find(table.name)->list()->size()));
}

} // namespace

std::span<const EnumText> enum_texts(WorkpaperFormat) {
    static constexpr std::array texts{EnumText{"pdf", "PDF", "PDF"}, EnumText{"xlsx", "XLSX", "XLSX"},
                                      EnumText{"json", "JSON", "JSON"}};
    return texts;
}

workpaper::Asked completed(const Office& office, workpaper::Asked asked) {
    const auto& settings = office.settings();
    asked.office = settings.office;
    asked.superior = settings.superior;
    asked.address = settings.organ.public_address;
    while (asked.address.ends_with('/'))
        asked.address.pop_back();
    return asked;
}

WorkpaperFormat workpaper_format_of(const std::filesystem::path& file) {
    std::string ending = text::ascii_lower(file.extension().string());
    if (!ending.empty()) ending.erase(0, 1);
    if (const auto format = parse_enum<WorkpaperFormat>(ending)) return *format;
    throw Problem{ProblemKind::report_ending, {{"file", file.string()}}};
}

TemplateSource workpaper_templates(const Office& office, const WorkpaperRequest& request) {
    return with_columns(templates_in(request.templates), column_order(office, request.templates),
                        request.asked.kind, request.language);
}

WorkpaperOutput write_workpaper(Office& office, const WorkpaperRequest& request,
                                const std::filesystem::path& file) {
    const auto asked = completed(office, request.asked);
    WorkpaperOutput output;
    output.name = file_name(request, code_of(request.format));
    if (request.format == WorkpaperFormat::xlsx) {
        output.media_type = sheet_type;
        write_sheets(office, request, asked, file);
        return output;
    }
    const Json facts =
        office.database().read([&](const db::Reader& reader) { return workpaper::facts_of(reader, asked); });
    if (request.format == WorkpaperFormat::json) {
        output.media_type = "application/json";
        write_file(file, facts.dump_pretty() + "\n");
        return output;
    }
    require_printable(facts, asked.kind);
    document::Printing printing;
    printing.pictures = paper_pictures(office);
    auto printed = print_document(office, "workpapers/" + std::string{code_of(asked.kind)}, request.language,
                                  facts, workpaper_templates(office, request), printing);
    write_file(file, printed.bytes);
    output.media_type = "application/pdf";
    output.pages = printed.pages;
    output.warnings = std::move(printed.warnings);
    return output;
}

} // namespace bihuan::app
