/// The number of a document (文书字号), such as 津东鲁应急责改〔2026〕5号.
///
/// One row of numbers for each organ, form and year, without gaps. Square brackets 〔〕, the whole year, no
/// leading zero, no 第. Source: GB/T 9704-2012, 7.2.5.
#pragma once

#include <cstdint>
#include <string>

namespace bihuan::issuance {

struct DocumentNumber {
    std::string organ_word; ///< 机关代字, from the settings
    std::string form_word;  ///< 文书代字, of the form
    int year = 0;
    std::int64_t serial = 0; ///< 1, 2, 3, …
};

/// As printed.
std::string text_of(const DocumentNumber&);

} // namespace bihuan::issuance
