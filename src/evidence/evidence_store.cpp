#include "evidence/evidence_store.hpp"

#include "access/account.hpp"
#include "access/permission.hpp"
#include "db/rows.hpp"

#include <algorithm>

namespace bihuan::evidence {

std::vector<Evidence> attached_to(const db::Reader& reader, std::string_view subject_type,
                                  std::string_view subject) {
    return db::rows<Evidence>(
        reader, "SELECT {columns} FROM evidence WHERE subject = $1 AND subject_type = $2 ORDER BY id",
        {std::string{subject}, std::string{subject_type}});
}

std::int64_t count_attached(const db::Reader& reader, std::string_view subject_type, std::string_view subject,
                            EvidencePurpose purpose, std::optional<Instant> since) {
    return reader
        .integer("SELECT count(*) FROM evidence WHERE subject = $1 AND subject_type = $2 AND purpose = $3 "
                 "AND received_at >= $4",
                 {std::string{subject}, std::string{subject_type}, std::string{code_of(purpose)},
                  since ? since->text() : std::string{}})
        .value_or(0);
}

std::int64_t count_from_within(const db::Reader& reader, std::string_view subject_type,
                               std::string_view subject, EvidencePurpose purpose, const Place& place) {
    constexpr auto permission = access::Permission::add_evidence;
    std::vector<std::pair<std::string, Date>> handed_in;
    reader.each("SELECT collected_by, received_at FROM evidence WHERE subject = $1 AND subject_type = $2 AND "
                "purpose = $3",
                {std::string{subject}, std::string{subject_type}, std::string{code_of(purpose)}},
                [&](const db::Row& row) {
                    const auto at = Instant::parse(row.text(1));
                    handed_in.emplace_back(row.text(0), at ? at->local_date() : Date{});
                });
    return std::ranges::count_if(handed_in, [&](const auto& one) {
        const auto id = Id<Account>::parse(one.first);
        const auto account = id ? db::find(reader, *id) : std::nullopt;
        // Enterprises hand in at their own hazard only, and hold no such permission.
        const bool is_of_the_office =
            account && std::ranges::any_of(account->roles, [&](const AccountRole& role) {
                return access::allows(role.role, permission);
            });
        return !is_of_the_office ||
               access::may(*account, permission, one.second, place.community, place.grid);
    });
}

std::optional<std::string> original(const db::Reader& reader, const std::string& sha256) {
    std::optional<std::string> bytes;
    reader.each("SELECT content FROM evidence_blob WHERE sha256 = $1", {sha256},
                [&](const db::Row& row) { bytes = row.bytes(0); });
    return bytes;
}

Thumbnail small_picture(db::Database& database, const Evidence& evidence) {
    std::optional<Thumbnail> made;
    std::string bytes;
    database.read([&](const db::Reader& reader) {
        reader.each("SELECT content, reason FROM evidence_thumbnail WHERE sha256 = $1", {evidence.sha256},
                    [&](const db::Row& row) {
                        made = Thumbnail{row.bytes(0), std::string{row.text(1)}};
                    });
        if (!made) bytes = original(reader, evidence.sha256).value_or("");
    });
    if (made) return std::move(*made);
    made = thumbnail_of(bytes, evidence.media_type);
    database.housekeeping([&](db::Transaction& transaction) {
        transaction.note("INSERT INTO evidence_thumbnail (sha256, reason, content) VALUES ($1, $2, $3) "
                         "ON CONFLICT (sha256) DO NOTHING",
                         {evidence.sha256, made->reason, record::Bytes{made->jpeg}});
    });
    return std::move(*made);
}

void note_look(db::Database& database, const Look& look) {
    database.housekeeping([&](db::Transaction& transaction) {
        transaction.note(
            "INSERT INTO evidence_look (id, evidence, at, account, account_name, address, what) "
            "VALUES ($1, $2, $3, $4, $5, $6, $7)",
            {look.id, look.evidence, look.at, look.account, look.account_name, look.address, look.what});
    });
}

std::vector<Look> looks_at(const db::Reader& reader, std::string_view subject_type,
                           std::string_view subject) {
    std::vector<Look> looks;
    reader.each("SELECT evidence_look.id, evidence, at, account, account_name, address, what "
                "FROM evidence_look JOIN evidence ON evidence.id = evidence_look.evidence "
                "WHERE evidence.subject = $1 AND evidence.subject_type = $2 ORDER BY evidence_look.id",
                {std::string{subject}, std::string{subject_type}}, [&](const db::Row& row) {
                    const auto text = [&](int column) { return std::string{row.text(column)}; };
                    looks.push_back({text(0), text(1), text(2), text(3), text(4), text(5), text(6)});
                });
    return looks;
}

std::optional<FileUpload> upload(const db::Reader& reader, const std::string& id) {
    std::optional<FileUpload> found;
    reader.each("SELECT id, account, about, sha256, size_bytes, received FROM evidence_upload WHERE id = $1",
                {id}, [&](const db::Row& row) {
                    const auto text = [&](int column) { return std::string{row.text(column)}; };
                    found = FileUpload{text(0), text(1), text(2), text(3), row.integer(4), row.integer(5)};
                });
    return found;
}

void begin_upload(db::Transaction& transaction, const FileUpload& upload) {
    transaction.note("INSERT INTO evidence_upload (id, account, about, sha256, size_bytes, received, "
                     "expires_at) VALUES ($1, $2, $3, $4, $5, 0, $6)",
                     {upload.id, upload.account, upload.about, upload.sha256, upload.size_bytes,
                      transaction.now().plus_milliseconds(upload_milliseconds)});
}

std::int64_t append_piece(db::Transaction& transaction, const FileUpload& upload, const std::string& bytes) {
    const auto received = upload.received + static_cast<std::int64_t>(bytes.size());
    transaction.note("INSERT INTO evidence_piece (upload, position, content) VALUES ($1, $2, $3)",
                     {upload.id, upload.received, record::Bytes{bytes}});
    transaction.note("UPDATE evidence_upload SET received = $2, expires_at = $3 WHERE id = $1",
                     {upload.id, received, transaction.now().plus_milliseconds(upload_milliseconds)});
    return received;
}

std::string assembled(const db::Reader& reader, const FileUpload& upload) {
    std::string bytes;
    bytes.reserve(static_cast<std::size_t>(upload.size_bytes));
    reader.each("SELECT content FROM evidence_piece WHERE upload = $1 ORDER BY position", {upload.id},
                [&](const db::Row& row) { bytes += row.bytes(0); });
    return bytes;
}

void end_upload(db::Transaction& transaction, const std::string& id) {
    transaction.note("DELETE FROM evidence_upload WHERE id = $1", {id}); // its pieces go with it
}

std::int64_t sweep_uploads(db::Database& database) {
    return database.housekeeping([&](db::Transaction& transaction) {
        return transaction.note("DELETE FROM evidence_upload WHERE expires_at < $1", {transaction.now()});
    });
}

} // namespace bihuan::evidence
