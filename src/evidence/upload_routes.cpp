// Files that come in pieces over a bad line. An upload has the identity of the evidence that it will be; the
// phone says how long the file is and what its SHA-256 is, sends pieces from the offset that the service
// tells, and asks for the offset when it was cut off. Pieces are kept in the database, so a restart loses
// none; what is never finished is swept after a week.

#include "audit/chain.hpp"
#include "core/hash.hpp"
#include "core/text.hpp"
#include "evidence/evidence_door.hpp"
#include "evidence/evidence_routes.hpp"
#include "evidence/evidence_store.hpp"
#include "evidence/media_type.hpp"
#include "record/record.hpp"

#include <charconv>

namespace bihuan::evidence {
namespace {

using access::Permission;
using http::Call;
using http::Response;

constexpr std::size_t most_bytes_of_a_piece = 4 << 20;
constexpr const char* offset_header = "Upload-Offset";

Response standing(const FileUpload& upload, int status) {
    Response response = http::json_response(
        Json{Json::Object{{"id", upload.id}, {"size_bytes", upload.size_bytes}, {"offset", upload.received}}}
            .dump(),
        status);
    response.with(offset_header, std::to_string(upload.received));
    response.with("Location", "/api/v1/evidence/uploads/" + upload.id);
    return response;
}

/// The caller's own upload; nobody else learns that it is there.
FileUpload own(const Call& call, const db::Reader& reader) {
    const auto id = call.id<Evidence>("id");
    auto found = upload(reader, id.text());
    if (!found || found->account != call.account().id.text()) throw call.no_such(id);
    return std::move(*found);
}

FieldError fault(const char* pointer, FieldFault of, Parameters parameters, const char* zh, const char* en) {
    return {pointer, of, std::move(parameters), zh, en};
}

Response begin(const Call& call, db::Database& database, const Subjects& subjects) {
    const Json body = call.body();
    Json about{Json::Object{}};
    FileUpload wish;
    Findings findings;
    if (const auto* members = body.object())
        for (const auto& [name, value] : *members) {
            if (name == "size_bytes" && value.integer())
                wish.size_bytes = *value.integer();
            else if (name == "sha256" && value.text())
                wish.sha256 = *value.text();
            else
                about.set(name, value);
        }
    if (wish.size_bytes < 1)
        findings.add(
            fault("/size_bytes", FieldFault::too_small, {{"limit", "1"}}, "字节数", "size in bytes"));
    if (wish.sha256.size() != 64) findings.add(fault("/sha256", FieldFault::required, {}, "摘要", "SHA-256"));
    if (!about.find("id")) findings.add(fault("/id", FieldFault::required, {}, "标识", "identifier"));
    findings.throw_if_any();
    if (wish.size_bytes > most_bytes())
        throw Problem{ProblemKind::evidence_too_large,
                      {{"limit", std::to_string(most_bytes())}, {"size", std::to_string(wish.size_bytes)}}};
    const Evidence read = read_about(about, subjects);
    wish.id = read.id.text();
    wish.account = call.account().id.text();
    wish.about = about.dump();
    sweep_uploads(database);
    return database.housekeeping([&](db::Transaction& transaction) {
        require_subject(call, transaction, subjects, read);
        transaction.hold("evidence_upload", wish.id);
        const auto before = upload(transaction, wish.id);
        if (!before) {
            begin_upload(transaction, wish);
            return standing(wish, 201);
        }
        if (before->account != wish.account || before->sha256 != wish.sha256 || before->about != wish.about ||
            before->size_bytes != wish.size_bytes)
            throw Problem{ProblemKind::already_exists, {{"field", "标识 / id"}, {"value", wish.id}}};
        return standing(*before, 201);
    });
}

Response stand(const Call& call, const db::Reader& reader) {
    return standing(own(call, reader), 200);
}

Response append(const Call& call, db::Database& database, IdSource& ids, const Subjects& subjects,
                const Follower& follower) {
    const auto said = call.request.header("upload-offset");
    std::int64_t offset = -1;
    std::from_chars(said.data(), said.data() + said.size(), offset);
    FileUpload now = database.housekeeping([&](db::Transaction& transaction) {
        transaction.hold("evidence_upload", call.path_part("id"));
        FileUpload upload = own(call, transaction);
        if (offset != upload.received)
            throw Problem{ProblemKind::upload_offset_differs, {{"offset", std::to_string(upload.received)}}};
        const auto size = static_cast<std::int64_t>(call.request.body.size());
        if (upload.received + size > upload.size_bytes)
            throw Problem{ProblemKind::evidence_too_large,
                          {{"limit", std::to_string(upload.size_bytes)},
                           {"size", std::to_string(upload.received + size)}}};
        if (size > 0) upload.received = append_piece(transaction, upload, call.request.body);
        return upload;
    });
    if (now.received < now.size_bytes) return standing(now, 200);
    const std::string bytes = database.read([&](const db::Reader& reader) { return assembled(reader, now); });
    const auto give_up = [&] { // it cannot become right any more
        database.housekeeping([&](db::Transaction& transaction) { end_upload(transaction, now.id); });
    };
    if (sha256(bytes) != now.sha256) {
        give_up();
        throw Problem{ProblemKind::evidence_hash_differs, {{"sha256", now.sha256}}};
    }
    try {
        return take_in(call, database, ids, subjects, follower, read_about(Json::parse(now.about), subjects),
                       bytes, now.id);
    } catch (const Problem& problem) {
        if (problem.status() < 500) give_up();
        throw;
    }
}

Response drop(const Call& call, db::Database& database) {
    database.housekeeping(
        [&](db::Transaction& transaction) { end_upload(transaction, own(call, transaction).id); });
    return Response{204, {}, {}, {}};
}

} // namespace

std::vector<http::Route> upload_routes(db::Database& database, IdSource& ids, const Subjects& given,
                                       const Follower& follower) {
    const auto subjects = std::make_shared<const Subjects>(given);
    const auto standing_shape = http::free_object("upload", "id, size_bytes, offset");
    const http::Shape bytes{"file_bytes", Json::Object{{"type", "string"}, {"format", "binary"}}, {}};
    return {
        {.method = "POST",
         .path = "/api/v1/evidence/uploads",
         .audience = Permission::add_evidence,
         .action = "evidence.begin_upload",
         .summary = {"开始分段上传", "begin an upload in pieces"},
         .input =
             http::free_object("upload_wish", "the open fields of evidence, with id, size_bytes and sha256"),
         .output = standing_shape,
         .success = 201,
         .work = http::Acting{[&database, subjects](const Call& call) {
             return begin(call, database, *subjects);
         }}},
        {.method = "GET",
         .path = "/api/v1/evidence/uploads/{id}",
         .audience = Permission::add_evidence,
         .action = "evidence.show_upload",
         .summary = {"已上传到哪里", "how far an upload is"},
         .output = standing_shape,
         .work = http::Reading{stand}},
        {.method = "PATCH",
         .path = "/api/v1/evidence/uploads/{id}",
         .audience = Permission::add_evidence,
         .action = "evidence.continue_upload",
         .summary = {"上传下一段；最后一段完成证据",
                     "send the next piece; the last one completes the evidence"},
         .input = bytes,
         .output = standing_shape,
         .body_bytes = most_bytes_of_a_piece,
         .input_type = "application/offset+octet-stream",
         .work = http::Acting{[&database, &ids, subjects, follower](const Call& call) {
             return append(call, database, ids, *subjects, follower);
         }}},
        {.method = "DELETE",
         .path = "/api/v1/evidence/uploads/{id}",
         .audience = Permission::add_evidence,
         .action = "evidence.drop_upload",
         .summary = {"放弃上传", "give an upload up"},
         .success = 204,
         .work = http::Acting{[&database](const Call& call) { return drop(call, database); }}},
    };
}

} // namespace bihuan::evidence
