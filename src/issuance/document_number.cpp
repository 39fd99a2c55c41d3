#include "issuance/document_number.hpp"

namespace bihuan::issuance {

std::string text_of(const DocumentNumber& number) {
    return number.organ_word + number.form_word + "〔" + std::to_string(number.year) + "〕" +
           std::to_string(number.serial) + "号";
}

} // namespace bihuan::issuance
