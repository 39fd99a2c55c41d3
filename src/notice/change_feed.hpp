/// What changed, in the order in which it became true, for other systems.
///
/// The audit chain is the feed: its sequence has no gaps, and on both engines a reader who sees an entry sees
/// every entry before it (docs/adr/0091). Who reads on from `next` misses nothing and gets nothing twice.
///
/// An entry carries the difference without what is personal, without digests of secrets and of complainants,
/// and without accounts: a system that needs them asks for them where reading is noted.
#pragma once

#include "core/json.hpp"
#include "db/query.hpp"
#include "record/record.hpp"

#include <map>
#include <string>

namespace bihuan::notice {

/// The records whose differences may be told, by name; of every other kind of record an entry tells only that
/// it changed.
using ToldRecords = std::map<std::string, const record::Description*, std::less<>>;

/// Leaves out personal fields, digests and what the description does not know, in the record and its lists.
Json told_change(const Json& change, const record::Description&);

/// `{"items": […], "next": N}` of the entries after `since`; `next` is `since` where the feed ends. Narrowed
/// to one kind of record, an answer may be empty and still lead on.
std::string changes_json(const db::Reader&, std::int64_t since, std::int64_t limit,
                         const std::string& subject_type, const ToldRecords&);

} // namespace bihuan::notice
