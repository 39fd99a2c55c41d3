#include "app/paper_pictures.hpp"

#include "core/hash.hpp"
#include "evidence/evidence_store.hpp"
#include "evidence/print_picture.hpp"

#include <algorithm>

namespace bihuan::app {
namespace {

document::Picture picture_of(const db::Reader& reader, const std::string& hash, int width, int height) {
    const auto original = evidence::original(reader, hash);
    if (!original) return {{}, "照片没有保存在本系统中"};
    if (sha256(*original) != hash) return {{}, "照片与登记的摘要不符，未印"};
    auto copy = evidence::print_picture_of(*original, static_cast<unsigned>(std::max(1, width)),
                                           static_cast<unsigned>(std::max(1, height)));
    if (copy.reason == "too_large") return {{}, "照片过大，无法印出"};
    if (copy.reason == "no_picture") return {{}, "不是照片，见案卷中的电子文件"};
    if (!copy.reason.empty()) return {{}, "照片已损坏，无法印出"};
    return {std::move(copy.jpeg), {}};
}

} // namespace

document::PictureSource paper_pictures(const db::Reader& reader) {
    return [&reader](const std::string& hash, int width, int height) {
        return picture_of(reader, hash, width, height);
    };
}

document::PictureSource paper_pictures(Office& office) {
    return [&office](const std::string& hash, int width, int height) {
        return office.database().read(
            [&](const db::Reader& reader) { return picture_of(reader, hash, width, height); });
    };
}

} // namespace bihuan::app
