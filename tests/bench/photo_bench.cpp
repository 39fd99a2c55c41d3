// Two hundred photos of a phone, four to a page, from their originals to the bytes of the PDF.

#include "bench/bench.hpp"

#include "document/document.hpp"
#include "evidence/picture.hpp"
#include "evidence/print_picture.hpp"

#include <array>
#include <fstream>
#include <string>
#include <vector>

namespace bihuan::bench {
namespace {

constexpr int photos = 200;

/// 1 600 × 1 200 pixels, as the app hands photos in: smooth surfaces, edges and some noise; no two alike.
std::string photo(unsigned number) {
    evidence::Picture picture;
    picture.width = 1600;
    picture.height = 1200;
    picture.colours.resize(std::size_t{3} * picture.width * picture.height);
    unsigned random = 12345 + number * 7919;
    std::size_t at = 0;
    for (unsigned y = 0; y < picture.height; ++y)
        for (unsigned x = 0; x < picture.width; ++x)
            for (unsigned c = 0; c < 3; ++c) {
                random = random * 1664525 + 1013904223;
                const unsigned edge = ((x / (40 + number % 37)) ^ (y / (50 + c * 13))) & 1 ? 60 : 0;
                picture.colours[at++] = static_cast<unsigned char>(
                    (x * (c + 1) / 16 + y / 12 + number) % 150 + edge + random / 0x10000000);
            }
    return evidence::encode_jpeg(picture);
}

/// Largest memory of the process so far, in megabytes.
double most_memory() {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmHWM:")) return std::stod(line.substr(6)) / 1024;
    return 0;
}

std::vector<Result> run(const Workplace&) {
    const document::Fonts fonts = document::Fonts::load(std::filesystem::path{BIHUAN_BINARY_DIR} / "fonts");
    std::vector<std::string> originals;
    Json::List rows;
    for (unsigned i = 0; i < photos; ++i) {
        originals.push_back(photo(i));
        rows.push_back(Json::Object{{"sha256", std::to_string(i)},
                                    {"caption", "配电箱前堆放可燃物，2026年3月1日9时42分，先锋路188号"},
                                    {"note", "张三 摄"}});
    }
    const Json facts{Json::Object{{"photos", std::move(rows)}}};
    const document::Source source{
        "photos.zh.md", "---\nstyle: form\n---\n# 现场照片\n\n```photos photos\n```\n", {}};
    document::Printing printing;
    printing.pictures = [&](const std::string& number, int width, int height) {
        return document::Picture{evidence::print_picture_of(originals[std::stoul(number)],
                                                            static_cast<unsigned>(width),
                                                            static_cast<unsigned>(height))
                                     .jpeg,
                                 {}};
    };
    const double before = most_memory();
    std::size_t bytes = 0, pages = 0;
    const double whole = median_milliseconds([&] {
        const auto rendered = document::render(source, facts, fonts, Instant{}, printing);
        bytes = rendered.pdf.size();
        pages = rendered.pages;
    });
    const std::string limit = "the limit that the office set";
    return {{"200 photos, originals to PDF", whole, 3000, "ms", limit},
            {"size of the PDF", static_cast<double>(bytes) / (1024 * 1024), 20, "MB", limit},
            {"pages", static_cast<double>(pages), 0, "pages", ""},
            {"memory at most, besides the originals", most_memory() - before, 0, "MB", ""}};
}

const Registration registered{"photos", run};

} // namespace
} // namespace bihuan::bench
