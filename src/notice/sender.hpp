/// What carries a message over the border of the program, and what the other side said.
///
/// A letter has the identity of its delivery. It stays the same when the letter is sent again because the
/// program stopped between sending and noting it: mail carries it as Message-ID, webhooks as a header and a
/// member, so that the receiver can tell the second one from a new one.
#pragma once

#include "core/instant.hpp"

#include <functional>
#include <map>
#include <string>

namespace bihuan::notice {

struct Letter {
    std::string delivery; ///< identity
    std::string address;  ///< of mail
    std::string kind, subject_type, subject, community;
    std::string title_zh, title_en, body_zh, body_en;
    bool urgent = false;
    Instant posted_at;
    Instant now; ///< of this attempt
};

struct Answer {
    enum class Outcome {
        taken,
        later,  ///< not now: the network, a full server, too many messages at once
        refused ///< never like this: no such address, a robot that is gone
    };
    Outcome outcome = Outcome::later;
    std::string reason; ///< for the administrator; no address, no secret
};

/// Never throws.
using Send = std::function<Answer(const Letter&)>;

struct Senders {
    Send mail;                            ///< empty: no mail server is set
    std::map<std::string, Send> webhooks; ///< by their name
};

} // namespace bihuan::notice
