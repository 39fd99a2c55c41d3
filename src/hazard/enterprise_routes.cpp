#include "hazard/enterprise_routes.hpp"

#include "audit/chain.hpp"
#include "evidence/evidence_actions.hpp"
#include "evidence/media_type.hpp"
#include "evidence/thumbnail.hpp"
#include "hazard/enterprise_link.hpp"
#include "hazard/hazard_actions.hpp"
#include "hazard/qr_code.hpp"
#include "hazard/step_routes.hpp"
#include "http/link_throttle.hpp"

#include <memory>

namespace bihuan::hazard {
namespace {

using access::Permission;
using http::Call;
using http::Response;

constexpr std::int64_t most_photos = 20; ///< of one hazard through its link
constexpr std::size_t most_photo_bytes = 12 << 20;

/// What the enterprise gives, under the names of HazardStep.
HazardStep given_in(const Call& call) {
    HazardStep given;
    call.read_new(given);
    return given;
}

Response shown(const db::Reader& reader, const HazardFile& file, Date today) {
    return http::json_response(asked_json(reader, file, today));
}

/// A photo of what was done, whole and large enough to show something.
Evidence examined_photo(const Call& call, std::string collected_by) {
    Evidence about;
    about.subject_type = "hazard";
    about.purpose = EvidencePurpose::after;
    about.collected_by = std::move(collected_by);
    about.received_at = call.now;
    const auto type = evidence::media_type_of(call.request.body);
    if (!type) throw Problem{ProblemKind::evidence_type_refused};
    if (!evidence::is_whole_photo(call.request.body, type->name))
        throw Problem{ProblemKind::invalid_input,
                      {},
                      {{"",
                        FieldFault::not_one_of,
                        {{"value", std::string{type->name}},
                         {"choices", "完整的 JPEG 或 PNG 照片，长边不少于 " +
                                         std::to_string(evidence::least_photo_side) +
                                         " 像素 / a whole JPEG or PNG photo of that many pixels at least"}},
                        "照片",
                        "photo"}}};
    return evidence::examined(std::move(about), call.request.body);
}

/// Keeps the photo at the hazard that `find` gives, while the enterprise may hand in or has handed in and
/// nobody has re-inspected yet.
template<class Find>
Response keep_photo(db::Database& database, IdSource& ids, const Call& call, const Actor& actor,
                    Evidence about, const Find& find) {
    return database.write(actor, [&](db::Transaction& transaction) {
        audit::hold_chain(transaction);
        const HazardFile file = find(transaction);
        if (!takes_enterprise_photos(file.hazard, state_on(file.hazard, call.today)))
            require_possible(file.hazard, StepKind::submit, call.today);
        about.subject = file.hazard.id.text();
        if (evidence::count_attached(transaction, "hazard", about.subject, EvidencePurpose::after) >=
            most_photos)
            throw Problem{ProblemKind::link_throttled, {{"seconds", "86400"}}};
        const auto kept = evidence::keep(transaction, ids, about, call.request.body);
        return http::json_response(
            Json{Json::Object{{"sha256", kept.sha256}, {"size_bytes", kept.size_bytes}}}.dump(), 201);
    });
}

struct Door {
    db::Database& database;
    IdSource& ids;
    http::LinkThrottle throttle = {};

    /// Reads what is behind the token of the path, and counts the call.
    HazardFile behind(const Call& call) {
        const auto& token = call.path_part("token");
        return throttle.behind(token, call.address, call.now, [&] {
            return database.read(
                [&](const db::Reader& reader) { return behind_link(reader, token, call.today); });
        });
    }
    Response look(const Call& call) {
        const auto file = behind(call);
        return database.read([&](const db::Reader& reader) { return shown(reader, file, call.today); });
    }
    /// Belongs to the hazard of the link and to nothing else.
    Response keep_photo_of_link(const Call& call) {
        behind(call);
        const Actor actor{"enterprise-link", "企业链接", "link " + call.address};
        return keep_photo(database, ids, call, actor, examined_photo(call, "enterprise-link"),
                          [&](const db::Reader& reader) {
                              return behind_link(reader, call.path_part("token"), call.today);
                          });
    }
    Response take(const Call& call, StepKind kind) {
        const auto id = behind(call).hazard.id;
        const Actor actor{"enterprise-link", "企业链接", "link " + call.address};
        return database.write(actor, [&](db::Transaction& transaction) {
            audit::hold_chain(transaction);
            transaction.hold("hazard", id.text());
            const auto file =
                take_step(transaction, ids, behind_link(transaction, call.path_part("token"), call.today),
                          kind, given_in(call), {"", "企业链接", StepDoor::link});
            return shown(transaction, file, call.today);
        });
    }
};

Response make(const Call& call, db::Transaction& transaction, IdSource& ids) {
    const auto file = load_for(call, transaction);
    const auto link = make_link(transaction, ids, file);
    const std::string path = "/e/" + link.token;
    const auto host = call.request.header("host");
    const std::string url = host.empty() ? path : "https://" + std::string{host} + path;
    return http::json_response(Json{Json::Object{{"token", link.token},
                                                 {"path", path},
                                                 {"url", url},
                                                 {"expires_on", link.expires_on.text()},
                                                 {"qr_svg", qr_svg(url)}}}
                                   .dump(),
                               201);
}

Response revoke(const Call& call, db::Transaction& transaction) {
    const auto file = load_for(call, transaction);
    return http::json_response(
        Json{Json::Object{{"revoked", std::int64_t{revoke_links(transaction, file.hazard.id)}}}}.dump());
}

/// The hazard of the path, where the caller is a contact of its enterprise; else it does not exist for them.
HazardFile own(const Call& call, const db::Reader& reader) {
    const auto id = call.id<Hazard>("id");
    auto file = load(reader, id);
    for (const auto& enterprise : call.enterprises)
        if (enterprise == file.hazard.enterprise.text()) return file;
    throw call.no_such(id);
}

Response own_list(const Call& call, const db::Reader& reader) {
    db::Conditions conditions;
    conditions.add_if("id > ?", call.page.after).within("enterprise", call.enterprises);
    const auto limit = conditions.place(call.page.limit + 1);
    const auto hazards = db::rows<Hazard>(reader,
                                          "SELECT {columns} FROM hazard WHERE voided_on IS NULL AND " +
                                              conditions.text() + " ORDER BY id LIMIT " + limit,
                                          conditions.parameters());
    return http::json_response(
        http::page_json(call.page, hazards, [&](JsonWriter& writer, const Hazard& one) {
            HazardFile file;
            file.hazard = one;
            std::string asked = asked_json(reader, file, call.today);
            asked.pop_back();
            writer.raw(asked + R"(,"id":")" + one.id.text() + "\"}");
        }));
}

http::Writing own_step(IdSource& ids, StepKind kind) {
    return [&ids, kind](const Call& call, db::Transaction& transaction) {
        transaction.hold("hazard", call.id<Hazard>("id").text());
        const auto file =
            take_step(transaction, ids, own(call, transaction), kind, given_in(call),
                      {call.account().id.text(), call.account().display_name, StepDoor::contact});
        return shown(transaction, file, call.today);
    };
}

} // namespace

std::vector<http::Route> enterprise_routes(db::Database& database, IdSource& ids) {
    const auto door = std::make_shared<Door>(database, ids);
    const auto asked =
        http::free_object("asked_of_enterprise", "对企业的要求 / what is asked of the enterprise");
    const auto given = http::shape_of<HazardStep>();
    const http::Shape photo_bytes{"photo_bytes", Json::Object{{"type", "string"}, {"format", "binary"}}, {}};
    const auto link = http::free_object("enterprise_link", "企业链接 / link for the enterprise");
    const auto through = [&](std::string_view path, std::string_view action, record::Label summary,
                             StepKind kind) {
        return http::Route{
            .method = "POST",
            .path = path,
            .audience = http::Anyone{},
            .action = action,
            .summary = summary,
            .input = given,
            .output = asked,
            .work = http::Acting{[door, kind](const Call& call) { return door->take(call, kind); }}};
    };
    const auto as_contact = [&](std::string_view path, std::string_view action, record::Label summary,
                                StepKind kind) {
        return http::Route{.method = "POST",
                           .path = path,
                           .audience = Permission::answer_for_enterprise,
                           .action = action,
                           .summary = summary,
                           .input = given,
                           .output = asked,
                           .work = own_step(ids, kind)};
    };
    return {
        {.method = "POST",
         .path = "/api/v1/hazards/{id}/link",
         .audience = Permission::record_inspections,
         .action = "hazard.make_link",
         .summary = {"生成企业链接和二维码", "make the enterprise's link and QR code"},
         .output = link,
         .success = 201,
         .work = http::Writing{[&ids](const Call& call, db::Transaction& transaction) {
             return make(call, transaction, ids);
         }}},
        {.method = "DELETE",
         .path = "/api/v1/hazards/{id}/link",
         .audience = Permission::record_inspections,
         .action = "hazard.revoke_link",
         .summary = {"撤销企业链接", "revoke the enterprise's link"},
         .output = link,
         .work = http::Writing{revoke}},
        {.method = "GET",
         .path = "/api/v1/enterprise-link/{token}",
         .audience = http::Anyone{},
         .action = "enterprise_link.show",
         .summary = {"链接：对企业的要求", "link: what is asked of the enterprise"},
         .output = asked,
         .work = http::Acting{[door](const Call& call) { return door->look(call); }}},
        {.method = "POST",
         .path = "/api/v1/enterprise-link/{token}/photos",
         .audience = http::Anyone{},
         .action = "enterprise_link.add_photo",
         .summary = {"链接：上传整改后照片（先上传，再提交；复查前可补）",
                     "link: a photo of afterwards, before the submission or added to it"},
         .input = photo_bytes,
         .output = http::free_object("kept_photo", "sha256, size_bytes"),
         .success = 201,
         .body_bytes = most_photo_bytes,
         .input_type = "application/octet-stream",
         .work = http::Acting{[door](const Call& call) { return door->keep_photo_of_link(call); }}},
        through("/api/v1/enterprise-link/{token}/submission", "enterprise_link.submit",
                {"链接：提交整改、申请复查", "link: hand in what was done"}, StepKind::submit),
        through("/api/v1/enterprise-link/{token}/extension-request", "enterprise_link.request_extension",
                {"链接：申请延期", "link: ask for more time"}, StepKind::request_extension),
        {.method = "GET",
         .path = "/api/v1/my-enterprise/hazards",
         .audience = Permission::answer_for_enterprise,
         .action = "my_enterprise.list",
         .summary = {"本企业的隐患", "the hazards of one's enterprise"},
         .output = http::page_of(asked),
         .paged = true,
         .work = http::Reading{own_list}},
        {.method = "GET",
         .path = "/api/v1/my-enterprise/hazards/{id}",
         .audience = Permission::answer_for_enterprise,
         .action = "my_enterprise.show",
         .summary = {"本企业的一条隐患", "one hazard of one's enterprise"},
         .output = asked,
         .work = http::Reading{[](const Call& call, const db::Reader& reader) {
             return shown(reader, own(call, reader), call.today);
         }}},
        {.method = "POST",
         .path = "/api/v1/my-enterprise/hazards/{id}/photos",
         .audience = Permission::answer_for_enterprise,
         .action = "my_enterprise.add_photo",
         .summary = {"企业上传整改后照片", "a photo of afterwards, of one's enterprise"},
         .input = photo_bytes,
         .output = http::free_object("kept_photo", "sha256, size_bytes"),
         .success = 201,
         .body_bytes = most_photo_bytes,
         .input_type = "application/octet-stream",
         .work = http::Acting{[door](const Call& call) {
             door->database.read([&](const db::Reader& reader) { own(call, reader); });
             return keep_photo(door->database, door->ids, call, call.actor(),
                               examined_photo(call, call.account().id.text()),
                               [&](const db::Reader& reader) { return own(call, reader); });
         }}},
        as_contact("/api/v1/my-enterprise/hazards/{id}/submission", "my_enterprise.submit",
                   {"企业提交整改、申请复查", "hand in what was done"}, StepKind::submit),
        as_contact("/api/v1/my-enterprise/hazards/{id}/extension-request", "my_enterprise.request_extension",
                   {"企业申请延期", "ask for more time"}, StepKind::request_extension),
    };
}

} // namespace bihuan::hazard
