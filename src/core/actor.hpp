/// Who does something, and through which door: what every audit entry begins with.
#pragma once

#include <string>

namespace bihuan {

struct Actor {
    std::string account; ///< identity of the account, or `system` for the program itself
    std::string name;    ///< as shown to people
    std::string origin;  ///< from where: `cli`, `import hazards.csv`, `http 192.0.2.7`
};

} // namespace bihuan
