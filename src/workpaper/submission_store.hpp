/// Forms of superiors, their workbooks and what was handed in with them, as stored.
#pragma once

#include "db/transaction.hpp"
#include "workpaper/submission.hpp"

namespace bihuan::workpaper {

std::optional<SubmissionForm> form_named(const db::Reader&, const std::string& name);
std::vector<SubmissionForm> forms(const db::Reader&, const std::string& after, std::int64_t limit);
std::vector<Submission> submissions_of(const db::Reader&, const Id<SubmissionForm>&, const std::string& after,
                                       std::int64_t limit);
/// The newest of this form for the same community; what changed is told against it.
std::optional<Submission> last_submission(const db::Reader&, const Id<SubmissionForm>&,
                                          const std::string& community);

/// Keeps the bytes of a workbook once.
void keep_workbook(db::Transaction&, const std::string& sha256, const std::string& bytes);
/// Throws Problem workbook_unusable where the bytes are gone or are others.
std::string workbook_bytes(const db::Reader&, const std::string& file_name, const std::string& sha256);

} // namespace bihuan::workpaper
