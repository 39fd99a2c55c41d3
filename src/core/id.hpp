/// Identifiers that are made where the record is made, also on a phone without signal.
///
/// UUID version 7 (RFC 9562 §5.7): the time in front makes them sort in the order of their making, on both
/// engines and in every listing. An `Id<Hazard>` is not an `Id<Inspection>`.
#pragma once

#include "core/instant.hpp"

#include <compare>
#include <functional>
#include <mutex>
#include <optional>
#include <ostream>
#include <span>
#include <string>
#include <string_view>

namespace bihuan {

/// Whether `text` is a UUID in its usual lower-case form, 8-4-4-4-12.
bool is_uuid(std::string_view text);

template<class Record>
class Id {
public:
    /// No identity yet; `empty()` is true.
    Id() = default;
    static std::optional<Id> parse(std::string_view text) {
        if (!is_uuid(text)) return std::nullopt;
        return Id{std::string{text}};
    }
    /// Takes `text` as it is; for identities that come from our own tables.
    static Id trusted(std::string text) { return Id{std::move(text)}; }

    const std::string& text() const { return text_; }
    bool empty() const { return text_.empty(); }
    auto operator<=>(const Id&) const = default;

private:
    explicit Id(std::string text) : text_(std::move(text)) {}
    std::string text_;
};

template<class Record>
std::ostream& operator<<(std::ostream& out, const Id<Record>& id) {
    return out << id.text();
}

/// Fills a buffer with unpredictable bytes, for several threads at once; handed in, so that tests can repeat
/// themselves.
using Random = std::function<void(std::span<unsigned char>)>;

/// Makes identities; safe to use from several threads. Those made in one millisecond still sort in order.
class IdSource {
public:
    IdSource(const Clock& clock, Random random) : clock_(clock), random_(std::move(random)) {}

    template<class Record>
    Id<Record> make() {
        return Id<Record>::trusted(next());
    }
    /// A UUID of version 7 as text.
    std::string next();
    /// 64 hexadecimal digits that nobody can foresee: what is kept secret for a time, such as a seed.
    std::string secret();

private:
    const Clock& clock_;
    Random random_;
    std::mutex mutex_;
    std::int64_t last_millisecond_ = 0;
    unsigned counter_ = 0; // the 12 bits after the time
};

} // namespace bihuan
