#include "issuance/document_soundness.hpp"

#include "core/hash.hpp"
#include "issuance/document_number.hpp"

#include <fmt/format.h>

namespace bihuan::issuance {
namespace {

constexpr std::size_t most = 100;

void look_at_numbers(const db::Reader& reader, const DocumentNumber& row, std::vector<Misfit>& misfits) {
    const auto tell = [&](std::int64_t serial, std::string_view zh, std::string_view en) {
        if (misfits.size() >= most) return;
        DocumentNumber number = row;
        number.serial = serial;
        const std::string text = text_of(number);
        misfits.push_back({fmt::format("文书字号 {} {}", text, zh), fmt::format("number {} {}", text, en)});
    };
    std::int64_t expected = 1;
    reader.each(
        "SELECT serial, document_no FROM issued_document WHERE organ_word = $1 AND form_word = $2 AND "
        "year = $3 AND serial > 0 ORDER BY serial",
        {row.organ_word, row.form_word, std::int64_t{row.year}}, [&](const db::Row& one) {
            const std::int64_t serial = one.integer(0);
            for (; expected < serial && misfits.size() < most; ++expected)
                tell(expected, "缺失", "is missing");
            DocumentNumber number = row;
            number.serial = serial;
            if (one.text(1) != text_of(number))
                tell(serial, "与所载文号不符", "is not the one that the document bears");
            expected = serial + 1;
        });
    for (; expected <= row.serial && misfits.size() < most; ++expected)
        tell(expected, "缺失", "is missing");
    if (expected > row.serial + 1) tell(expected - 1, "超出编号登记", "is beyond the register of numbers");
}

} // namespace

std::vector<Misfit> altered_documents(const db::Reader& reader) {
    std::vector<Misfit> misfits;
    std::vector<DocumentNumber> rows; // with the last serial
    reader.each("SELECT organ_word, form_word, year, last_serial FROM document_counter ORDER BY organ_word, "
                "form_word, year",
                {}, [&](const db::Row& row) {
                    rows.push_back({std::string{row.text(0)}, std::string{row.text(1)},
                                    static_cast<int>(row.integer(2)), row.integer(3)});
                });
    for (const auto& row : rows)
        look_at_numbers(reader, row, misfits);
    reader.each(
        "SELECT DISTINCT organ_word, form_word, year FROM issued_document d WHERE serial > 0 AND NOT EXISTS "
        "(SELECT 1 FROM document_counter c WHERE c.organ_word = d.organ_word AND c.form_word = "
        "d.form_word AND c.year = d.year) ORDER BY organ_word, form_word, year",
        {}, [&](const db::Row& row) {
            misfits.push_back(
                {fmt::format("编号登记缺失：{}{}〔{}〕", row.text(0), row.text(1), row.integer(2)),
                 fmt::format("the register of numbers {}{}〔{}〕 is missing", row.text(0), row.text(1),
                             row.integer(2))});
        });
    reader.each("SELECT sha256, text FROM document_text ORDER BY sha256", {}, [&](const db::Row& row) {
        if (sha256(row.text(1)) == row.text(0) || misfits.size() >= most) return;
        const auto name = row.text(0).substr(0, 16);
        misfits.push_back({fmt::format("文书冻结的内容 {} 已被改动", name),
                           fmt::format("the frozen text {} of a document was altered", name)});
    });
    return misfits;
}

} // namespace bihuan::issuance
