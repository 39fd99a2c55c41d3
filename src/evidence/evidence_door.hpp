/// What the two route files of evidence share: reading what is said of a file, whose it may be, taking it in.
#pragma once

#include "db/database.hpp"
#include "evidence/evidence_routes.hpp"
#include "http/route.hpp"

namespace bihuan::evidence {

/// What a caller says of a file, held against the description; throws Problem invalid_input with all that is
/// wrong, also where the type of record takes no evidence.
Evidence read_about(const Json&, const Subjects&);

/// Throws Problem not_found where the record is in the area of others.
void require_subject(const http::Call&, const db::Reader&, const Subjects&, const Evidence&);

/// The evidence with this identity where the caller may see it: in the caller's area, or, while the record is
/// still on its way, the caller's own. Else Problem not_found.
Evidence visible(const http::Call&, const db::Reader&, const Subjects&, const Id<Evidence>&);

/// Takes the file in and answers with its record and receipt; twice the same answers the same, other content
/// under its identity is kept as a conflict. `follower` acts in the same transaction; `upload` ends with it.
http::Response take_in(const http::Call&, db::Database&, IdSource&, const Subjects&, const Follower&,
                       Evidence about, const std::string& bytes, const std::string& upload = {});

} // namespace bihuan::evidence
