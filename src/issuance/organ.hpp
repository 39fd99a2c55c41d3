/// What the office says of itself on its documents, from its settings. Each may be empty.
#pragma once

#include <string>

namespace bihuan::issuance {

struct Organ {
    std::string name;
    std::string organ_word;            ///< 机关代字, 津东鲁应急; empty: no numbers can be given
    std::string reconsideration_organ; ///< 复议机关, in the remedy clause
    std::string court;                 ///< 诉讼法院, in the remedy clause
    std::string public_address;        ///< https://…, where anybody reaches the service; empty: no QR code
};

} // namespace bihuan::issuance
