/// What can be read in a PDF without understanding it: strings of its objects and characters of its pages,
/// packed or not, whole or torn. Only to find out which document a file claims to be.
#pragma once

#include <string>
#include <string_view>

namespace bihuan::issuance {

/// Whether the bytes begin as a PDF does.
bool is_pdf(std::string_view bytes);

/// UTF-8, as far as it can be read; never throws, unpacks no more than 64 MB.
std::string text_in_pdf(std::string_view bytes);

} // namespace bihuan::issuance
