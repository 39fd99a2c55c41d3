/// The draw of targets and officers (双随机): who is drawn from the same inputs is always the same, whoever
/// computes it. Integers only. The procedure is described in docs/adr/0050-draws.md, so that others can write
/// their own verifier.
#pragma once

#include "core/hash.hpp"

#include <cstddef>
#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace bihuan::planning {

/// An enterprise that may be drawn; the greater its weight, the likelier.
struct DrawTarget {
    std::string id;
    std::string name;
    std::int64_t weight = 1; ///< at least 1
};

struct DrawOfficer {
    std::string id;
    std::string name;
};

/// What is frozen before the draw.
struct DrawInputs {
    std::vector<DrawTarget> targets;   ///< in the order of their identities
    std::vector<DrawOfficer> officers; ///< in the order of their identities
    std::size_t targets_wanted = 0;
    std::size_t officers_per_target = 0;
    std::set<std::pair<std::string, std::string>> interests; ///< officer, target: never sent there
};

/// One drawn target with its officers: places in `DrawInputs`.
struct Drawn {
    std::size_t target = 0;
    std::vector<std::size_t> officers;

    bool operator==(const Drawn&) const = default;
};

/// Numbers from a key: SHA-256 of `key:0`, `key:1`, … cut into four numbers of 64 bits each.
class DrawStream {
public:
    explicit DrawStream(std::string key) : key_(std::move(key)) {}

    std::uint64_t next();
    /// A number below `limit`, each equally likely: what would favour the small ones is thrown away.
    std::uint64_t below(std::uint64_t limit);

private:
    std::string key_;
    std::uint64_t block_ = 0;
    std::string digest_;
    std::size_t used_ = 4;
};

/// SHA-256 over the hash of the inputs and the seed: what is published before the draw.
std::string commitment_of(std::string_view inputs_sha256, std::string_view seed);

/// What the numbers come from: the commitment, the seed, and a value that nobody chose, which may be empty.
std::string key_of(std::string_view commitment, std::string_view seed, std::string_view public_value);

/// Draws without replacement. Throws std::invalid_argument where the inputs do not suffice, see `suffices`.
std::vector<Drawn> draw(const DrawInputs&, const std::string& key);

/// Whether there are enough targets, and for each of them enough officers without an interest.
bool suffices(const DrawInputs&);

} // namespace bihuan::planning
