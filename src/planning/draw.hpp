/// A draw of targets and officers by chance (双随机、一公开), from its commitment to its publication.
///
/// Three steps. Prepared: population, weights, officers and what is left out are frozen, and a commitment to
/// them and to a secret seed is published. Drawn: the seed is revealed and, with a public value that nobody
/// controls, decides everything. Published: anybody may fetch the file and repeat the draw with
/// `bihuan verify-draw`. A draw that is given up keeps its commitment in the public list, so that nobody can
/// try until the result pleases.
#pragma once

#include "planning/task.hpp"

namespace bihuan {

enum class DrawState { committed, drawn, published, cancelled };
std::span<const EnumText> enum_texts(DrawState);

/// An officer of the pool; no list: everybody with a valid certificate.
struct DrawPoolMember {
    Id<Person> person;
};

/// Somebody or something left out by hand; the reason is published.
struct DrawExclusion {
    std::optional<Id<Enterprise>> enterprise;
    std::optional<Id<Person>> person;
    std::string reason;
};

struct Draw {
    Id<Draw> id;
    std::string title;
    std::string community; ///< where to draw from; empty: the whole office
    std::string industry;
    std::string supervision_sector;
    std::int64_t weight_red = 8;
    std::int64_t weight_orange = 4;
    std::int64_t weight_yellow = 2;
    std::int64_t weight_blue = 1;
    std::int64_t weight_none = 1; ///< of places without a grade; 0 leaves a grade out
    std::int64_t targets_wanted = 1;
    std::int64_t officers_per_target = 2;
    Date planned_from; ///< days of the visits
    Date planned_to;
    std::string matter;
    std::string legal_basis;
    std::string public_source;                ///< what the public value will be; empty: none is used
    std::optional<Instant> public_not_before; ///< when it becomes known
    DrawState state = DrawState::committed;
    std::string prepared_by_name;
    std::string inputs_sha256;
    std::string commitment;
    std::optional<Instant> committed_at;
    std::string seed; ///< revealed by the draw
    std::string public_value;
    std::optional<Instant> drawn_at;
    std::string file_sha256; ///< of the file that is published
    std::optional<Instant> published_at;
    std::string cancel_reason;
    std::vector<DrawPoolMember> pool;
    std::vector<DrawExclusion> exclusions;
};

/// What is given at the draw itself.
struct DrawMoment {
    std::string public_value;
};

namespace record {
template<class T>
class Record;
}
const record::Record<DrawPoolMember>& describe(const DrawPoolMember*);
const record::Record<DrawExclusion>& describe(const DrawExclusion*);
const record::Record<Draw>& describe(const Draw*);
const record::Record<DrawMoment>& describe(const DrawMoment*);

} // namespace bihuan
