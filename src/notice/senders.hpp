/// The senders that the settings ask for.
#pragma once

#include "notice/channels.hpp"
#include "notice/sender.hpp"

namespace bihuan::notice {

/// They keep a copy of what they need.
Senders senders_of(const Channels&);

} // namespace bihuan::notice
