// A quarterly report from facts and template to the bytes of the PDF, beside libharu drawing the same pages.

#include "bench/bench.hpp"
#include "bench/raw_libharu.hpp"

#include "document/document.hpp"
#include "document/haru_writer.hpp"
#include "report/templates.hpp"

#include <stdexcept>

namespace bihuan::bench {
namespace {

std::string shipped(const std::string& path) {
    const auto text = report::shipped_template(path);
    if (!text) throw std::runtime_error("no " + path);
    return std::string{*text};
}

std::vector<Result> run(const Workplace&) {
    const document::Fonts fonts = document::Fonts::load(std::filesystem::path{BIHUAN_BINARY_DIR} / "fonts");
    const std::string path = report::template_of(report::ReportKind::quarterly, Language::zh);
    document::Source source;
    source.file = "reports/" + path;
    source.text = shipped(path);
    source.partial = [](const std::string& name) {
        return std::optional{shipped(report::partial_path(name))};
    };
    const Json facts = Json::parse(shipped("quarterly/sample.facts.json"));

    const auto document = document::pages_of(source, facts, fonts);
    const auto pages = static_cast<double>(document.pages.size());
    const double bare = median_milliseconds([&] { draw_with_libharu(document, fonts); });
    const double whole = median_milliseconds([&] { document::render(source, facts, fonts, Instant{}); });
    const double layout = median_milliseconds([&] { document::pages_of(source, facts, fonts); });
    const double writing = median_milliseconds([&] { document::write_pdf(document, fonts); });
    const auto kilobytes = static_cast<double>(document::write_pdf(document, fonts).size()) / 1024;
    const auto bare_kilobytes = static_cast<double>(draw_with_libharu(document, fonts)) / 1024;

    const std::string beside = "libharu drawing the same text on the same pages";
    return {{"quarterly report, facts to PDF", whole, bare, "ms", beside},
            {"of it: template, Markdown and layout", layout, 0, "ms", ""},
            {"of it: writing the PDF", writing, bare, "ms", beside},
            {"pages of a report", 1000 * pages / whole, 1000 * pages / bare, "pages/s", beside},
            {"size of the PDF", kilobytes, bare_kilobytes, "KB", beside}};
}

const Registration registered{"report", run};

} // namespace
} // namespace bihuan::bench
