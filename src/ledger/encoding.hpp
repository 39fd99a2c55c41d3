/// Which encoding a text file has, and its lines in UTF-8.
#pragma once

#include <filesystem>
#include <fstream>
#include <memory>
#include <string>

namespace bihuan::ledger {

enum class Encoding { utf8, gb18030, utf16_little, utf16_big };

/// Reads the whole file in pieces: UTF-8 where it is well-formed to its end, UTF-16 where its mark says so,
/// else GB18030 (and with it GBK and GB 2312) where it decodes. Throws Problem bad_encoding with the line of
/// the first bad byte.
Encoding encoding_of(const std::filesystem::path&);

/// The bytes of a text file as UTF-8, piece by piece, without a byte order mark.
class Utf8Stream {
public:
    Utf8Stream(const std::filesystem::path&, Encoding);
    ~Utf8Stream();
    Utf8Stream(const Utf8Stream&) = delete;
    Utf8Stream& operator=(const Utf8Stream&) = delete;

    /// The next byte, or -1 at the end.
    int next() {
        if (position_ == piece_.size() && !read_piece()) return -1;
        return static_cast<unsigned char>(piece_[position_++]);
    }
    /// The byte that `next` will give, without taking it; -1 at the end.
    int peek() {
        if (position_ == piece_.size() && !read_piece()) return -1;
        return static_cast<unsigned char>(piece_[position_]);
    }
    std::uintmax_t bytes_read() const { return bytes_read_; }

private:
    bool read_piece();

    std::ifstream file_;
    void* converter_ = nullptr; // iconv_t; null for UTF-8
    std::string raw_;           // bytes read and not yet converted: part of a character at the end of a piece
    std::string piece_;
    std::size_t position_ = 0;
    std::uintmax_t bytes_read_ = 0;
    bool first_ = true;
};

} // namespace bihuan::ledger
