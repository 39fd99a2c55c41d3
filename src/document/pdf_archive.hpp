/// What a PDF that is kept for years says of itself besides its Info: metadata in XML and what its colours
/// mean.
///
/// As close to PDF/A-2b (ISO 19005-2) as we can vouch for; what is missing stands in adr/0205.
#pragma once

#include "document/page.hpp"

#include <string>
#include <string_view>

namespace bihuan::document {

/// XMP (ISO 16684-1) with the same words as the Info dictionary. `created` is ISO 8601 with offset.
std::string xmp_packet(const Properties&, std::string_view created, std::string_view tool,
                       std::string_view producer);

/// An ICC profile (version 2) of red, green and blue as sRGB has them, with a plain gamma of 2.2.
std::string rgb_profile();

} // namespace bihuan::document
