/// Unified social credit code (统一社会信用代码), GB 32100-2015.
#pragma once

#include <string>
#include <string_view>

namespace bihuan {

enum class UsccFault {
    none,
    length,          ///< not 18 characters
    character,       ///< a character outside the alphabet of 31 (no I O S V Z)
    check_character, ///< the last character does not fit the other 17
};

/// Half-width, upper case, without blanks: the form in which codes are compared and stored.
std::string normalised_uscc(std::string_view text);

/// What is wrong with `code`, which is in its normalised form.
UsccFault uscc_fault(std::string_view code);

/// Whether characters 9 to 17 of `code`, which has 18, are an organisation code with its own check character
/// (GB 11714). A code may pass its own check and fail this one where two characters were mistaken together.
bool organisation_code_fits(std::string_view code);

/// The check character that belongs to the first 17 characters of `code`, or 0 where one is not of the
/// alphabet.
char uscc_check_character(std::string_view code);

} // namespace bihuan
