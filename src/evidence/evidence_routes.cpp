#include "evidence/evidence_routes.hpp"

#include "core/hash.hpp"
#include "core/text.hpp"
#include "db/rows.hpp"
#include "evidence/evidence_door.hpp"
#include "evidence/evidence_store.hpp"
#include "evidence/media_type.hpp"
#include "record/record.hpp"

namespace bihuan::evidence {
namespace {

using access::Permission;
using http::Call;
using http::Response;

constexpr std::size_t most_bytes_at_once = 20 << 20; // what a photo needs; longer files come in pieces

Response add(const Call& call, db::Database& database, IdSource& ids, const Subjects& subjects,
             const Follower& follower) {
    Json given{Json::Object{}};
    for (const auto& [name, value] : call.query)
        if (name != "sha256" && !value.empty()) given.set(name, value);
    Evidence about = read_about(given, subjects);
    if (const auto& wanted = call.asked("sha256"); !wanted.empty() && wanted != sha256(call.request.body))
        throw Problem{ProblemKind::evidence_hash_differs, {{"sha256", wanted}}};
    return take_in(call, database, ids, subjects, follower, std::move(about), call.request.body);
}

Response list(const Call& call, const db::Reader& reader, const Subjects& subjects) {
    std::string body;
    JsonWriter writer{body};
    writer.begin_object().name("items").begin_list();
    for (const auto& evidence : attached_to(reader, call.asked("subject_type"), call.asked("subject"))) {
        try {
            visible(call, reader, subjects, evidence.id);
        } catch (const Problem&) {
            continue;
        }
        record::write_json(writer, record::description_of<Evidence>(), &evidence);
    }
    writer.end_list().end_object();
    return http::json_response(std::move(body));
}

Response show(const Call& call, const db::Reader& reader, const Subjects& subjects) {
    return http::record_response(record::to_json(visible(call, reader, subjects, call.id<Evidence>("id"))));
}

/// Finds what is asked for and notes the look, before anything of it goes out.
Evidence look(const Call& call, db::Database& database, IdSource& ids, const Subjects& subjects,
              const char* what) {
    auto evidence = database.read(
        [&](const db::Reader& reader) { return visible(call, reader, subjects, call.id<Evidence>("id")); });
    note_look(database, {ids.next(), evidence.id.text(), call.now.text(), call.account().id.text(),
                         call.account().display_name, call.address, what});
    return evidence;
}

Response content(const Call& call, db::Database& database, IdSource& ids, const Subjects& subjects) {
    const Evidence evidence = look(call, database, ids, subjects, "original");
    auto bytes = database.read([&](const db::Reader& reader) { return original(reader, evidence.sha256); });
    if (!bytes) throw Problem{ProblemKind::database_damaged, {{"fault", "evidence " + evidence.sha256}}};
    const auto type = media_type_named(evidence.media_type);
    Response response{200, evidence.media_type, std::move(*bytes), {}};
    const bool shown = type && type->kind != FileKind::document; // a document is saved, never run in our name
    response.with("Content-Disposition", std::string{shown ? "inline" : "attachment"} + "; filename=\"" +
                                             evidence.id.text() + "." +
                                             std::string{type ? type->ending : "bin"} + "\"");
    return response;
}

Response thumbnail(const Call& call, db::Database& database, IdSource& ids, const Subjects& subjects) {
    const Evidence evidence = look(call, database, ids, subjects, "thumbnail");
    Thumbnail small = small_picture(database, evidence);
    if (small.jpeg.empty()) {
        const bool broken = small.reason == "broken", large = small.reason == "too_large";
        throw Problem{ProblemKind::evidence_no_preview,
                      {{"reason", broken  ? "图片已损坏"
                                  : large ? "图片过大"
                                          : "不是可以预览的图片"},
                       {"reason_en", broken  ? "the picture is broken"
                                     : large ? "the picture is too large"
                                             : "it is no picture that can be shown"}}};
    }
    Response response{200, "image/jpeg", std::move(small.jpeg), {}};
    response.with("Content-Disposition", "inline");
    return response;
}

Response looks(const Call& call, const db::Reader& reader, const Subjects& subjects) {
    std::string body;
    JsonWriter writer{body};
    writer.begin_object().name("items").begin_list();
    for (const auto& look : looks_at(reader, call.asked("subject_type"), call.asked("subject"))) {
        try {
            visible(call, reader, subjects, Id<Evidence>::trusted(look.evidence));
        } catch (const Problem&) {
            continue;
        }
        writer.begin_object()
            .member("evidence", std::string_view{look.evidence})
            .member("at", std::string_view{look.at})
            .member("account", std::string_view{look.account})
            .member("account_name", std::string_view{look.account_name})
            .member("what", std::string_view{look.what})
            .end_object();
    }
    writer.end_list().end_object();
    return http::json_response(std::move(body));
}

/// What is said of a file stands in the query, its bytes are the body.
std::vector<http::QueryParameter> query_of_a_file() {
    std::vector<http::QueryParameter> query;
    for (const auto& field : record::description_of<Evidence>().fields())
        if (field.rules.access == record::Access::open)
            query.push_back({.name = field.name,
                             .kind = field.kind,
                             .label = field.label,
                             .choices = field.choices,
                             .required = field.rules.required});
    query.push_back({.name = "sha256", .label = {"摘要", "SHA-256"}});
    return query;
}

std::vector<http::QueryParameter> query_of_a_record() {
    return {{.name = "subject_type", .label = {"所属记录类型", "type of the record"}, .required = true},
            {.name = "subject",
             .kind = record::FieldKind::identity,
             .label = {"所属记录", "record"},
             .required = true}};
}

} // namespace

std::vector<http::Route> routes(db::Database& database, IdSource& ids, Subjects given, Follower follower) {
    const auto subjects = std::make_shared<const Subjects>(std::move(given));
    const auto evidence = http::shape_of<Evidence>();
    const http::Shape bytes{"file_bytes", Json::Object{{"type", "string"}, {"format", "binary"}}, {}};
    const auto acting = [&](auto act) {
        return http::Acting{[&database, &ids, subjects, act](const Call& call) {
            return act(call, database, ids, *subjects);
        }};
    };
    const auto reading = [&](auto act) {
        return http::Reading{[subjects, act](const Call& call, const db::Reader& reader) {
            return act(call, reader, *subjects);
        }};
    };
    std::vector<http::Route> all{
        {.method = "POST",
         .path = "/api/v1/evidence",
         .audience = Permission::add_evidence,
         .action = "evidence.add",
         .summary = {"提交一份证据", "hand in a piece of evidence"},
         .input = bytes,
         .output = evidence,
         .query = query_of_a_file(),
         .success = 201,
         .body_bytes = most_bytes_at_once,
         .input_type = "application/octet-stream",
         .work = acting([follower](const Call& call, db::Database& in, IdSource& made, const Subjects& of) {
             return add(call, in, made, of, follower);
         })},
        {.method = "GET",
         .path = "/api/v1/evidence",
         .audience = Permission::read_evidence,
         .action = "evidence.list",
         .summary = {"一条记录的证据", "the evidence of a record"},
         .output = http::free_object("evidence_list", "items: evidence, in the order of arrival"),
         .query = query_of_a_record(),
         .work = reading(list)},
        {.method = "GET",
         .path = "/api/v1/evidence/{id}",
         .audience = Permission::read_evidence,
         .action = "evidence.show",
         .summary = {"一份证据的记录", "the record of a piece of evidence"},
         .output = evidence,
         .work = reading(show)},
        {.method = "GET",
         .path = "/api/v1/evidence/{id}/content",
         .audience = Permission::read_evidence,
         .action = "evidence.content",
         .summary = {"证据原件（查看会留痕）", "the original; the look is noted"},
         .output = bytes,
         .media_type = "application/octet-stream",
         .work = acting(content)},
        {.method = "GET",
         .path = "/api/v1/evidence/{id}/thumbnail",
         .audience = Permission::read_evidence,
         .action = "evidence.thumbnail",
         .summary = {"缩略图（查看会留痕）", "a small picture; the look is noted"},
         .output = bytes,
         .media_type = "image/jpeg",
         .work = acting(thumbnail)},
        {.method = "GET",
         .path = "/api/v1/evidence-looks",
         .audience = Permission::read_audit,
         .action = "evidence.looks",
         .summary = {"谁看过一条记录的证据", "who looked at the evidence of a record"},
         .output = http::free_object("evidence_looks", "items: evidence, at, account, account_name, what"),
         .query = query_of_a_record(),
         .work = reading(looks)},
    };
    for (auto& route : upload_routes(database, ids, *subjects, follower))
        all.push_back(std::move(route));
    return all;
}

} // namespace bihuan::evidence
