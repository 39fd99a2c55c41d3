/// Other people's PDF tools as the outside truth: poppler (pdftotext, pdffonts, pdfinfo) and qpdf.
#pragma once

#include "core/json.hpp"
#include "document/font.hpp"
#include "document/page.hpp"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include <unistd.h>

namespace bihuan::document {

/// A PDF in a file of its own, gone with the object.
class PdfFile {
public:
    explicit PdfFile(std::string_view bytes);
    ~PdfFile();
    PdfFile(const PdfFile&) = delete;
    PdfFile& operator=(const PdfFile&) = delete;

    /// What pdftotext reads, without the form feeds between pages.
    std::string text() const;
    std::string fonts() const;      ///< the table of pdffonts
    std::string properties() const; ///< what pdfinfo prints
    std::string complaints() const; ///< of poppler while it draws every page; empty for a good file
    std::string check() const;      ///< what qpdf --check says
    std::string plain() const;      ///< the file with its streams uncompressed, by qpdf
    Json objects() const;           ///< of qpdf --json
    const std::string& path() const { return path_; }

private:
    std::string path_;
};

/// What a command prints.
inline std::string output_of(const std::string& command) {
    std::FILE* pipe = ::popen(command.c_str(), "r");
    if (!pipe) throw std::runtime_error("cannot run " + command);
    std::string output;
    std::array<char, 4096> buffer{};
    while (const std::size_t count = std::fread(buffer.data(), 1, buffer.size(), pipe))
        output.append(buffer.data(), count);
    ::pclose(pipe);
    return output;
}

inline PdfFile::PdfFile(std::string_view bytes) : path_("/tmp/bihuan_pdf_XXXXXX") {
    const int file = ::mkstemp(path_.data());
    if (file < 0) throw std::runtime_error("no temporary file");
    ::close(file);
    std::ofstream(path_, std::ios::binary) << bytes;
}

inline PdfFile::~PdfFile() {
    ::unlink(path_.c_str());
}

inline std::string PdfFile::text() const {
    std::string text = output_of("pdftotext -layout " + path_ + " - 2>&1");
    std::erase(text, '\f');
    return text;
}

inline std::string PdfFile::fonts() const {
    return output_of("pdffonts " + path_ + " 2>&1");
}

inline std::string PdfFile::properties() const {
    return output_of("pdfinfo " + path_ + " 2>&1");
}

inline std::string PdfFile::complaints() const {
    return output_of("pdftoppm -r 20 -png " + path_ + " 2>&1 >/dev/null") +
           output_of("pdftotext " + path_ + " - 2>&1 >/dev/null");
}

inline std::string PdfFile::check() const {
    return output_of("qpdf --check " + path_ + " 2>&1");
}

inline std::string PdfFile::plain() const {
    return output_of("qpdf --qdf --object-streams=disable " + path_ + " - 2>/dev/null");
}

inline Json PdfFile::objects() const {
    return Json::parse(output_of("qpdf --json=latest " + path_ + " 2>/dev/null"));
}

/// The typefaces that the build has prepared.
inline const Fonts& prepared_fonts() {
    static const Fonts fonts = Fonts::load(BIHUAN_BINARY_DIR "/fonts");
    return fonts;
}

/// `text` in the faces of `role` at the left margin, every character with its own width.
inline std::vector<Item> text_line(std::u32string_view text, Role role, Points y, Points size = 16) {
    const Fonts& fonts = prepared_fonts();
    std::vector<Item> items;
    Points x = 72;
    for (const char32_t character : text) {
        const FaceIndex face = fonts.face_for(role, character);
        auto* run = items.empty() ? nullptr : std::get_if<TextRun>(&items.back());
        if (!run || run->face != face) {
            items.emplace_back(TextRun{
                .x = x, .y = y, .face = face, .size = size, .colour = {}, .characters = {}, .advances = {}});
            run = std::get_if<TextRun>(&items.back());
        }
        run->characters += character;
        run->advances.push_back(fonts.advance(face, character) * size);
        x += run->advances.back();
    }
    return items;
}

} // namespace bihuan::document
