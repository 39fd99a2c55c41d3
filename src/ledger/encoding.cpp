#include "ledger/encoding.hpp"

#include "core/problem.hpp"

#include <array>
#include <cerrno>
#include <cstring>
#include <iconv.h>
#include <vector>

namespace bihuan::ledger {
namespace {

constexpr std::size_t piece_bytes = 64 * 1024;

std::ifstream open_file(const std::filesystem::path& path) {
    errno = 0;
    std::ifstream file{path, std::ios::binary};
    if (!file || std::filesystem::is_directory(path))
        throw Problem{ProblemKind::file_unreadable,
                      {{"file", path.string()}, {"reason", std::strerror(errno ? errno : EISDIR)}}};
    return file;
}

const char* name_of(Encoding encoding) {
    switch (encoding) {
    case Encoding::gb18030:
        return "GB18030";
    case Encoding::utf16_little:
        return "UTF-16LE";
    case Encoding::utf16_big:
        return "UTF-16BE";
    case Encoding::utf8:
        break;
    }
    return "UTF-8";
}

class Converter {
public:
    explicit Converter(Encoding encoding) : handle_(iconv_open("UTF-8", name_of(encoding))) {
        if (handle_ == reinterpret_cast<iconv_t>(-1))
            throw std::runtime_error("this system's iconv does not know an encoding");
    }
    ~Converter() { iconv_close(handle_); }
    Converter(const Converter&) = delete;
    Converter& operator=(const Converter&) = delete;
    iconv_t handle() const { return handle_; }

private:
    iconv_t handle_;
};

/// Converts what is whole of `raw` into `out` and leaves an unfinished character. False at a byte that cannot
/// be.
bool convert(iconv_t handle, std::string& raw, std::string& out) {
    std::array<char, 3 * piece_bytes> buffer;
    char* input = raw.data();
    std::size_t input_left = raw.size();
    for (;;) {
        char* output = buffer.data();
        std::size_t output_left = buffer.size();
        const auto result = iconv(handle, &input, &input_left, &output, &output_left);
        out.append(buffer.data(), static_cast<std::size_t>(output - buffer.data()));
        if (result != static_cast<std::size_t>(-1) || errno == EINVAL) break;
        if (errno == EILSEQ) {
            raw.erase(0, raw.size() - input_left);
            return false;
        }
    }
    raw.erase(0, raw.size() - input_left);
    return true;
}

/// The line of the first byte that is not of `encoding`, or 0 where all are.
std::size_t first_bad_line(const std::filesystem::path& path, Encoding encoding) {
    auto file = open_file(path);
    const Converter converter{encoding};
    std::string raw;
    std::string piece(piece_bytes, '\0');
    std::size_t line = 1;
    for (;;) {
        file.read(piece.data(), static_cast<std::streamsize>(piece.size()));
        const auto count = static_cast<std::size_t>(file.gcount());
        if (count == 0) return raw.empty() ? 0 : line;
        raw.append(piece, 0, count);
        std::string converted;
        const bool good = convert(converter.handle(), raw, converted);
        for (const char c : converted)
            line += c == '\n';
        if (!good || converted.find('\0') != std::string::npos) return line;
    }
}

} // namespace

Encoding encoding_of(const std::filesystem::path& path) {
    auto file = open_file(path);
    char mark[2] = {0, 0};
    file.read(mark, 2);
    const auto refused = [&](std::size_t line) {
        return Problem{ProblemKind::bad_encoding,
                       {{"file", path.filename().string()}, {"line", std::to_string(line)}}};
    };
    const bool little = mark[0] == '\xFF' && mark[1] == '\xFE';
    if (little || (mark[0] == '\xFE' && mark[1] == '\xFF')) {
        const Encoding utf16 = little ? Encoding::utf16_little : Encoding::utf16_big;
        if (const auto line = first_bad_line(path, utf16)) throw refused(line);
        return utf16;
    }
    const std::size_t not_utf8 = first_bad_line(path, Encoding::utf8);
    if (not_utf8 == 0) return Encoding::utf8;
    const std::size_t not_gb18030 = first_bad_line(path, Encoding::gb18030);
    if (not_gb18030 == 0) return Encoding::gb18030;
    throw refused(std::max(not_utf8, not_gb18030));
}

Utf8Stream::Utf8Stream(const std::filesystem::path& path, Encoding encoding) : file_(open_file(path)) {
    if (encoding == Encoding::utf8) return;
    converter_ = iconv_open("UTF-8", name_of(encoding));
    if (converter_ == reinterpret_cast<void*>(-1))
        throw std::runtime_error("this system's iconv does not know an encoding");
}

Utf8Stream::~Utf8Stream() {
    if (converter_) iconv_close(static_cast<iconv_t>(converter_));
}

bool Utf8Stream::read_piece() {
    piece_.clear();
    position_ = 0;
    while (piece_.empty()) {
        std::string bytes(piece_bytes, '\0');
        file_.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        bytes.resize(static_cast<std::size_t>(file_.gcount()));
        bytes_read_ += bytes.size();
        if (bytes.empty()) return false;
        if (converter_) {
            raw_ += bytes;
            convert(static_cast<iconv_t>(converter_), raw_, piece_);
        } else {
            piece_ = std::move(bytes);
        }
        if (first_ && piece_.starts_with("\xEF\xBB\xBF")) piece_.erase(0, 3);
        first_ = false;
    }
    return true;
}

} // namespace bihuan::ledger
