/// The count of a day: what a phone says that it recorded, and what the office has.
///
/// Both sides can say "12 of 12 records, 37 of 37 photos". An official sees the same for every officer of the
/// day, in the order of their names and of nothing else, so that a lost phone is known the same evening.
#pragma once

#include "audit/chain.hpp"
#include "db/transaction.hpp"

#include <string>
#include <vector>

namespace bihuan::sync {

/// Something that a phone recorded.
struct Claimed {
    std::string type; ///< `inspection`, `hazard`, `evidence`, …
    std::string id;   ///< identity, made on the phone
    std::string
        sha256; ///< of the photo, of the body that was posted, or of the state in a receipt; may be empty
};

enum class Standing { received, differs, missing };
std::span<const EnumText> enum_texts(Standing);

/// How one of them stands here; with the receipt where it was received.
struct Compared {
    Standing standing = Standing::missing;
    std::optional<audit::Receipt> receipt;
};
Compared compare(const db::Reader&, const Claimed&);

/// How many of a kind.
struct Count {
    std::int64_t claimed = 0;
    std::int64_t received = 0;
};
/// Photos are what has the type `evidence`; everything else is a record.
struct DayCount {
    Count records;
    Count photos;
    std::vector<Claimed> missing; ///< or different
};

/// Keeps the list of a device for a day; the newest list counts.
void claim_day(db::Transaction&, Date day, const std::string& account, const std::string& name,
               const std::string& device, const std::vector<Claimed>&);

/// Whether a phone has sent its list of the day.
enum class ListStanding { sent, none_yet };
std::span<const EnumText> enum_texts(ListStanding);

/// The list of one officer on a day, over all devices.
struct OfficerDay {
    std::string account; ///< empty: a planned officer without an account
    std::string name;
    ListStanding list = ListStanding::none_yet;
    std::vector<std::string> devices;
    std::string claimed_at; ///< the last list
    DayCount count;
    std::vector<std::string> planned; ///< communities of approved visits that the day belongs to
};
/// Everybody who claimed something for the day or was to inspect on it, by name. A visit that may be made on
/// any of several days is planned on each of them until it is carried out.
std::vector<OfficerDay> officers_on(const db::Reader&, Date day);

/// Adds one to the count.
void add(DayCount&, const Claimed&, Standing);

} // namespace bihuan::sync
