/// Evidence as stored: the bytes, the small pictures, the uploads under way, and who looked at what.
#pragma once

#include "db/database.hpp"
#include "evidence/evidence.hpp"
#include "evidence/thumbnail.hpp"

namespace bihuan::evidence {

/// The original; nothing where it is gone, which `verify` would tell.
std::optional<std::string> original(const db::Reader&, const std::string& sha256);

/// The small picture, made now where nobody has looked yet.
Thumbnail small_picture(db::Database&, const Evidence&);

/// How many there are of this purpose by people who could hand them in where the record lies. What comes
/// before its record can be held against no area; so it is held against it when it counts.
std::int64_t count_from_within(const db::Reader&, std::string_view subject_type, std::string_view subject,
                               EvidencePurpose, const Place&);

/// A look at a piece of evidence.
struct Look {
    std::string id;
    std::string evidence;
    std::string at;
    std::string account;
    std::string account_name;
    std::string address;
    std::string what; ///< `original`, `thumbnail`
};
void note_look(db::Database&, const Look&);
/// Those at what belongs to a record, oldest first.
std::vector<Look> looks_at(const db::Reader&, std::string_view subject_type, std::string_view subject);

/// A file that comes in pieces.
struct FileUpload {
    std::string id; ///< identity of the evidence that it will be
    std::string account;
    std::string about; ///< what was said of it, JSON
    std::string sha256;
    std::int64_t size_bytes = 0;
    std::int64_t received = 0;
};

constexpr std::int64_t upload_milliseconds = 7 * 86'400'000LL; // a weekend without signal, and some

std::optional<FileUpload> upload(const db::Reader&, const std::string& id);
void begin_upload(db::Transaction&, const FileUpload&);
/// Appends at `upload.received`. Returns how much has come then.
std::int64_t append_piece(db::Transaction&, const FileUpload&, const std::string& bytes);
/// All that has come, in order.
std::string assembled(const db::Reader&, const FileUpload&);
void end_upload(db::Transaction&, const std::string& id);
/// Removes uploads that nobody finished in time, with their pieces. Returns how many.
std::int64_t sweep_uploads(db::Database&);

} // namespace bihuan::evidence
