#include "workpaper/submission_store.hpp"

#include "core/hash.hpp"
#include "core/problem.hpp"
#include "db/page.hpp"

namespace bihuan::workpaper {

std::optional<SubmissionForm> form_named(const db::Reader& reader, const std::string& name) {
    return db::row<SubmissionForm>(reader, "SELECT {columns} FROM submission_form WHERE name = $1", {name});
}

std::vector<SubmissionForm> forms(const db::Reader& reader, const std::string& after, std::int64_t limit) {
    db::Conditions conditions;
    conditions.add_if("id > ?", after);
    return db::page<SubmissionForm>(reader, std::move(conditions), limit);
}

std::vector<Submission> submissions_of(const db::Reader& reader, const Id<SubmissionForm>& form,
                                       const std::string& after, std::int64_t limit) {
    db::Conditions conditions;
    conditions.add("submission_form = ?", form.text()).add_if("id > ?", after);
    return db::page<Submission>(reader, std::move(conditions), limit);
}

std::optional<Submission> last_submission(const db::Reader& reader, const Id<SubmissionForm>& form,
                                          const std::string& community) {
    return db::row<Submission>(
        reader,
        "SELECT {columns} FROM submission WHERE submission_form = $1 AND community = $2 "
        "ORDER BY id DESC LIMIT 1",
        {form.text(), community});
}

void keep_workbook(db::Transaction& transaction, const std::string& hash, const std::string& bytes) {
    if (!transaction.integer("SELECT 1 FROM submission_workbook WHERE sha256 = $1", {hash}))
        transaction.note("INSERT INTO submission_workbook (sha256, content) VALUES ($1, $2) ON CONFLICT "
                         "(sha256) DO NOTHING",
                         {hash, record::Bytes{bytes}});
}

std::string workbook_bytes(const db::Reader& reader, const std::string& file_name, const std::string& hash) {
    std::optional<std::string> bytes;
    reader.each("SELECT content FROM submission_workbook WHERE sha256 = $1", {hash},
                [&](const db::Row& row) { bytes = row.bytes(0); });
    if (!bytes || sha256(*bytes) != hash)
        throw Problem{
            ProblemKind::workbook_unusable,
            {{"file", file_name}, {"reason", "表样缺失或被改动 / the form is gone or was altered"}}};
    return std::move(*bytes);
}

} // namespace bihuan::workpaper
