#include "ledger/package.hpp"

#include <Poco/Exception.h>
#include <Poco/Zip/ZipArchive.h>
#include <Poco/Zip/ZipStream.h>

#include <array>
#include <fstream>
#include <map>

namespace bihuan::ledger {
namespace {

// A sheet of 1,048,576 rows with 16 columns is about 1 GB of XML; more than 4 GB is no ledger.
constexpr std::uint64_t most_unpacked_bytes = 4ULL << 30;
// Real sheets shrink to a tenth or a twentieth; deflate itself ends near 1,030. Small parts may shrink as
// they like.
constexpr std::uint64_t most_ratio = 400;
constexpr std::uint64_t ratio_counts_from = 64ULL << 20;
constexpr std::size_t most_parts = 10'000;

} // namespace

Problem bad_workbook(const std::filesystem::path& path, std::string_view reason_zh,
                     std::string_view reason_en) {
    return Problem{ProblemKind::bad_workbook,
                   {{"file", path.filename().string()},
                    {"reason", std::string{reason_zh}},
                    {"reason_en", std::string{reason_en}}}};
}

struct Package::State {
    std::filesystem::path path;
    std::map<std::string, Poco::Zip::ZipLocalFileHeader> parts;
};

Package::Package(const std::filesystem::path& path) : state_(std::make_unique<State>()) {
    state_->path = path;
    std::ifstream file{path, std::ios::binary};
    try {
        const Poco::Zip::ZipArchive archive{file};
        for (auto part = archive.headerBegin(); part != archive.headerEnd(); ++part) {
            if (state_->parts.size() >= most_parts)
                throw bad_workbook(path, "内部文件过多", "it has too many parts");
            state_->parts.emplace(part->first, part->second);
        }
    } catch (const Poco::Exception& error) {
        throw bad_workbook(path, "压缩包已损坏", "the package is damaged").because(error.displayText());
    }
}

Package::~Package() = default;

bool Package::has(const std::string& part) const {
    return state_->parts.contains(part);
}

std::vector<std::string> Package::parts() const {
    std::vector<std::string> names;
    for (const auto& [name, header] : state_->parts)
        if (!name.ends_with('/')) names.push_back(name);
    return names;
}

namespace {

class UnpackedPart final : public Package::Part {
public:
    UnpackedPart(const std::filesystem::path& path, const Poco::Zip::ZipLocalFileHeader& header)
        : path_(path), file_(path, std::ios::binary), stream_(file_, header),
          packed_(header.getCompressedSize()), promised_(header.getUncompressedSize()) {}

    std::string_view read() override {
        try {
            stream_.read(buffer_.data(), static_cast<std::streamsize>(buffer_.size()));
        } catch (const Poco::Exception& error) {
            throw bad_workbook(path_, "压缩内容已损坏", "the packed content is damaged")
                .because(error.displayText());
        }
        const auto count = static_cast<std::size_t>(stream_.gcount());
        if (stream_.bad()) // Poco's exceptions stay within the stream
            throw bad_workbook(path_, "压缩内容已损坏", "the packed content is damaged");
        unpacked_ += count;
        const bool too_dense = unpacked_ > ratio_counts_from && unpacked_ / most_ratio > packed_;
        if (unpacked_ > most_unpacked_bytes || too_dense)
            throw bad_workbook(path_, "解压后的内容大得不合理，已停止读取",
                               "it unpacks to an unreasonable size; reading was stopped");
        return {buffer_.data(), count};
    }
    double progress() const override {
        return promised_ == 0
                   ? 1
                   : std::min(1.0, static_cast<double>(unpacked_) / static_cast<double>(promised_));
    }

private:
    std::filesystem::path path_;
    std::ifstream file_;
    Poco::Zip::ZipInputStream stream_;
    std::uint64_t packed_;
    std::uint64_t promised_;
    std::uint64_t unpacked_ = 0;
    std::array<char, 64 * 1024> buffer_;
};

} // namespace

std::unique_ptr<Package::Part> Package::open(const std::string& part) const {
    const auto found = state_->parts.find(part);
    if (found == state_->parts.end()) throw bad_workbook(state_->path, "缺少 " + part, "it has no " + part);
    try {
        return std::make_unique<UnpackedPart>(state_->path, found->second);
    } catch (const Poco::Exception& error) {
        throw bad_workbook(state_->path, "压缩内容已损坏", "the packed content is damaged")
            .because(error.displayText());
    }
}

} // namespace bihuan::ledger
