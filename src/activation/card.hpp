/// A task card: one measure of the plan, for one role, with the clock running from the moment it was dealt.
///
/// Cards are dealt at the start and when the level rises, and handed to people; none is removed. What a card
/// went through stands in the log as well, so that the two can be compared.
#pragma once

#include "activation/activation.hpp"

namespace bihuan {

enum class CardState {
    open,         ///< nobody has taken it
    taken,        ///< somebody is at it
    done,         ///< 已完成
    not_possible, ///< 无法完成, with the reason
    stood_down    ///< no longer asked for: the level went down, or whoever commands said so
};
std::span<const EnumText> enum_texts(CardState);

struct ResponseCard {
    Id<ResponseCard> id;
    Id<Activation> activation;
    std::string line; ///< place in the plan's table, by which a card is dealt once; `x…` for one added
    std::int64_t place = 0;
    std::string level; ///< from which level on: `III`, or `II only`
    std::string role;
    std::string role_name;
    std::string community;    ///< of a role that every community has
    std::string task;         ///< what has to be done
    std::string proof;        ///< what shows that it was
    std::int64_t minutes = 0; ///< planned, from the moment of dealing
    Instant dealt_at;
    Instant due_at;
    CardState state = CardState::open;
    std::string holder; ///< identity of the account
    std::string holder_name;
    std::optional<Instant> taken_at;
    std::optional<Instant> finished_at; ///< done, or found not possible
    std::string finished_by;
    std::string finished_by_name;
    std::string note;
    std::string reason;          ///< of not_possible and stood_down
    std::int64_t changed_no = 0; ///< number of the log entry that last changed it
};

namespace record {
template<class T>
class Record;
}
const record::Record<ResponseCard>& describe(const ResponseCard*);

} // namespace bihuan
