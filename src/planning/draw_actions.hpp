/// What people do with draws: prepare, draw, publish, cancel.
#pragma once

#include "db/transaction.hpp"
#include "planning/draw.hpp"

namespace bihuan::planning {

/// Freezes who may be drawn and commits to it. Left out, with the reason kept: enterprises at their yearly
/// cap, those for whom too few officers remain, whom the wish names; officers without a valid certificate.
/// Throws Problem draw_too_small.
Draw prepare_draw(db::Transaction&, IdSource&, Draw wish);

/// Reveals the seed and draws; each target becomes a task that awaits approval. Throws Problem draw_state,
/// public_value_too_early, public_value_needed; database_damaged where the inputs kept are not those
/// committed to.
Draw carry_out_draw(db::Transaction&, IdSource&, const Draw&, const std::string& public_value);

/// From now on anybody may fetch the file: best after the visits, so that nobody is warned.
Draw publish_draw(db::Transaction&, const Draw&);

/// Gives up a draw that is not drawn yet; its commitment stays in the public list with the reason.
Draw cancel_draw(db::Transaction&, const Draw&, const std::string& reason);

/// The file of a draw that was drawn, byte for byte.
std::string draw_file(const db::Reader&, const Draw&);

/// The titles of draws whose kept inputs or file no longer fit the hashes in the audited record: altered
/// behind the program's back.
std::vector<std::string> altered_draws(const db::Reader&);

} // namespace bihuan::planning
