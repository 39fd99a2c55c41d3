/// Each check or making of a password takes 64 MiB and a tenth of a second on purpose: so many at once, and
/// no more.
#pragma once

#include "http/turns.hpp"

namespace bihuan::session {

inline http::Turns& password_turns() {
    static http::Turns turns{4, std::chrono::seconds{3}};
    return turns;
}

} // namespace bihuan::session
