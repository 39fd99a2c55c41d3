/// The one screen of a response for everybody: what stands where, told to many who ask every few seconds.
///
/// Whoever knows everything up to a log number is told only what came after it; its cost follows that. The
/// number and what is late by now make the tag, so that most questions are answered without reading a card.
#pragma once

#include "activation/activation_store.hpp"

#include <string>

namespace bihuan::activation {

struct CardWorker;

/// What a tag is made of.
struct BoardState {
    std::int64_t number = 0;
    Late late;
};
BoardState board_state(const db::Reader&, const Id<Activation>&, Instant now);

/// `since` 0: everything, with the last fifty entries of the log. More than two hundred new entries come in
/// pieces: `number` says how far, `more` that there are more.
std::string board_json(const db::Reader&, const Activation&, const BoardState&, std::int64_t since,
                       bool with_phones, const CardWorker&, Instant now);

} // namespace bihuan::activation
