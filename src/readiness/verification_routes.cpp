#include "audit/chain.hpp"
#include "db/page.hpp"
#include "http/link_throttle.hpp"
#include "readiness/readiness_parts.hpp"
#include "readiness/verification.hpp"

#include <memory>

namespace bihuan::readiness {
namespace {

using access::Permission;
using http::Call;
using http::Response;

const Actor by_link{"verification-link", "核对链接", "link"};

std::string shown_json(const Call& call, const ContactVerification& one) {
    std::string out;
    JsonWriter writer{out};
    const bool personal = call.may(Permission::read_personal, one.community);
    record::write_json(writer, record::description_of<ContactVerification>(), &one,
                       personal ? nullptr : http::is_not_personal);
    return out;
}

ContactVerification load(const Call& call, const db::Reader& reader) {
    const auto id = call.id<ContactVerification>("id");
    auto one = db::find(reader, id);
    if (!one || !call.may(Permission::manage_readiness, one->community)) throw call.no_such(id);
    return std::move(*one);
}

Response list(const Call& call, const db::Reader& reader) {
    db::Conditions conditions;
    conditions.add_if("id > ?", call.page.after)
        .add_if("contact = ?", call.asked("contact"))
        .add_if("state = ?", call.asked("state"))
        .within("community", call.areas);
    const auto page = db::page<ContactVerification>(reader, std::move(conditions), call.page.limit + 1);
    return http::json_response(
        http::page_json(call.page, page, [&](JsonWriter& writer, const ContactVerification& one) {
            writer.raw(shown_json(call, one));
        }));
}

Response link(const Call& call, db::Transaction& transaction, IdSource& ids) {
    transaction.hold("contact_verification", call.id<ContactVerification>("id").text());
    const auto made = make_link(transaction, ids, load(call, transaction));
    const std::string path = "/v/" + made.token;
    const auto host = call.request.header("host");
    return http::json_response(
        Json{Json::Object{{"token", made.token},
                          {"path", path},
                          {"url", host.empty() ? path : "https://" + std::string{host} + path},
                          {"expires_on", made.verification.expires_on.text()}}}
            .dump(),
        201);
}

http::Writing deciding(bool accept) {
    return [accept](const Call& call, db::Transaction& transaction) {
        transaction.hold("contact_verification", call.id<ContactVerification>("id").text());
        return http::record_response(shown_json(call, decide(transaction, load(call, transaction), accept)));
    };
}

/// The door without an account.
struct Door {
    db::Database& database;
    IdSource& ids;
    http::LinkThrottle throttle = {};

    /// The question and the contact behind the token of the path; counts the call.
    auto behind(const Call& call) {
        const auto& token = call.path_part("token");
        return throttle.behind(token, call.address, call.now, [&] {
            return database.read(
                [&](const db::Reader& reader) { return behind_link(reader, token, call.today); });
        });
    }
    Response look(const Call& call) {
        const auto [question, contact] = behind(call);
        return http::json_response(asked_json(contact, question));
    }
    Response take(const Call& call) {
        behind(call);
        VerificationReply answer;
        call.read_new(answer);
        return database.write(by_link, [&](db::Transaction& transaction) {
            audit::hold_chain(transaction); // two answers come one after the other, and the second is refused
            auto [question, contact] = behind_link(transaction, call.path_part("token"), call.today);
            question = reply(transaction, ids, question, answer);
            return http::json_response(asked_json(contact, question));
        });
    }
};

} // namespace

std::vector<http::Route> verification_routes(db::Database& database, IdSource& ids) {
    const auto door = std::make_shared<Door>(database, ids);
    const auto shape = http::shape_of<ContactVerification>();
    const auto asked = http::free_object("asked_of_contact", "要核对的号码 / the number that is asked about");
    return {
        {.method = "GET",
         .path = "/api/v1/contact-verifications",
         .audience = Permission::manage_readiness,
         .action = "contact_verification.list",
         .summary = {"通讯录核对列表", "verifications of contacts"},
         .output = http::page_of(shape),
         .query = {{.name = "state", .label = {"状态", "state"}, .choices = texts_of<VerificationState>()},
                   {.name = "contact", .kind = record::FieldKind::identity, .label = {"联系人", "contact"}}},
         .paged = true,
         .work = http::Reading{list}},
        {.method = "POST",
         .path = "/api/v1/contact-verifications/{id}/link",
         .audience = Permission::manage_readiness,
         .action = "contact_verification.make_link",
         .summary = {"生成核对链接（只显示一次）", "make the link of a question, shown once"},
         .output = http::free_object("verification_link", "核对链接 / link"),
         .success = 201,
         .work = http::Writing{[&ids](const Call& call, db::Transaction& transaction) {
             return link(call, transaction, ids);
         }}},
        {.method = "POST",
         .path = "/api/v1/contact-verifications/{id}/accept",
         .audience = Permission::manage_readiness,
         .action = "contact_verification.accept",
         .summary = {"采纳变更，更新通讯录", "take the change over"},
         .output = shape,
         .work = deciding(true)},
        {.method = "POST",
         .path = "/api/v1/contact-verifications/{id}/decline",
         .audience = Permission::manage_readiness,
         .action = "contact_verification.decline",
         .summary = {"不采纳变更", "leave the register as it is"},
         .output = shape,
         .work = deciding(false)},
        {.method = "GET",
         .path = "/api/v1/verification-link/{token}",
         .audience = http::Anyone{},
         .action = "verification_link.show",
         .summary = {"链接：要核对的号码", "link: the number that is asked about"},
         .output = asked,
         .work = http::Acting{[door](const Call& call) { return door->look(call); }}},
        {.method = "POST",
         .path = "/api/v1/verification-link/{token}",
         .audience = http::Anyone{},
         .action = "verification_link.answer",
         .summary = {"链接：答复", "link: answer"},
         .input = http::shape_of<VerificationReply>(),
         .output = asked,
         .work = http::Acting{[door](const Call& call) { return door->take(call); }}},
    };
}

} // namespace bihuan::readiness
