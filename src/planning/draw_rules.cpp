#include "planning/draw_rules.hpp"

#include <charconv>
#include <numeric>
#include <stdexcept>

namespace bihuan::planning {
namespace {

constexpr std::string_view format = "bihuan-draw/1";

std::vector<std::size_t> free_officers(const DrawInputs& inputs, const std::string& target) {
    std::vector<std::size_t> free;
    for (std::size_t i = 0; i < inputs.officers.size(); ++i)
        if (!inputs.interests.contains({inputs.officers[i].id, target})) free.push_back(i);
    return free;
}

/// The target under the number `at`, counting through the weights of those that are left.
std::size_t under(const DrawInputs& inputs, const std::vector<std::size_t>& left, std::uint64_t at) {
    for (std::size_t i = 0;; ++i) {
        const auto weight = static_cast<std::uint64_t>(inputs.targets[left[i]].weight);
        if (at < weight) return i;
        at -= weight;
    }
}

} // namespace

std::uint64_t DrawStream::next() {
    if (used_ == 4) {
        digest_ = sha256(key_ + ":" + std::to_string(block_++));
        used_ = 0;
    }
    std::uint64_t number = 0;
    const char* from = digest_.data() + 16 * used_++;
    std::from_chars(from, from + 16, number, 16);
    return number;
}

std::uint64_t DrawStream::below(std::uint64_t limit) {
    // 2^64 mod limit, without a number of 65 bits.
    const std::uint64_t surplus = (UINT64_MAX % limit + 1) % limit;
    for (;;) {
        const std::uint64_t number = next();
        if (number <= UINT64_MAX - surplus) return number % limit;
    }
}

std::string commitment_of(std::string_view inputs_sha256, std::string_view seed) {
    return sha256(std::string{inputs_sha256} + std::string{seed});
}

std::string key_of(std::string_view commitment, std::string_view seed, std::string_view public_value) {
    std::string text{format};
    for (const auto part : {commitment, seed, public_value})
        text.append("\n").append(part);
    return sha256(text);
}

bool suffices(const DrawInputs& inputs) {
    if (inputs.targets_wanted == 0 || inputs.officers_per_target == 0 ||
        inputs.targets.size() < inputs.targets_wanted)
        return false;
    for (const auto& target : inputs.targets)
        if (target.weight < 1 || free_officers(inputs, target.id).size() < inputs.officers_per_target)
            return false;
    return true;
}

std::vector<Drawn> draw(const DrawInputs& inputs, const std::string& key) {
    if (!suffices(inputs)) throw std::invalid_argument("too few targets or officers to draw from");
    DrawStream numbers{key};
    std::vector<std::size_t> left(inputs.targets.size());
    std::iota(left.begin(), left.end(), std::size_t{0});
    std::uint64_t total = 0;
    for (const auto& target : inputs.targets)
        total += static_cast<std::uint64_t>(target.weight);

    std::vector<Drawn> drawn;
    while (drawn.size() < inputs.targets_wanted) {
        const std::size_t at = under(inputs, left, numbers.below(total));
        const std::size_t target = left[at];
        left.erase(left.begin() + static_cast<std::ptrdiff_t>(at));
        total -= static_cast<std::uint64_t>(inputs.targets[target].weight);

        Drawn& one = drawn.emplace_back();
        one.target = target;
        auto free = free_officers(inputs, inputs.targets[target].id);
        while (one.officers.size() < inputs.officers_per_target) {
            const auto who = static_cast<std::ptrdiff_t>(numbers.below(free.size()));
            one.officers.push_back(free[static_cast<std::size_t>(who)]);
            free.erase(free.begin() + who);
        }
    }
    return drawn;
}

} // namespace bihuan::planning
