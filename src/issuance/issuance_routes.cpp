#include "issuance/issuance_routes.hpp"

#include "audit/chain.hpp"
#include "core/hash.hpp"
#include "http/link_throttle.hpp"
#include "http/turns.hpp"
#include "issuance/check_json.hpp"
#include "issuance/document_store.hpp"
#include "issuance/issuing.hpp"
#include "issuance/pdf_text.hpp"

#include <algorithm>
#include <memory>

namespace bihuan::issuance {

/// Why a document is void.
struct VoidWish {
    std::string reason;
};

const record::Record<VoidWish>& describe(const VoidWish*) {
    static const auto description =
        record::Record<VoidWish>{"document_void", {"作废文书", "declaring a document void"}}
            .field<&VoidWish::reason>({"作废原因", "reason"}, {.required = true, .max_length = 500});
    return description;
}

namespace {

using access::Permission;
using http::Call;
using http::Response;

constexpr std::size_t most_pdf_bytes = 24 << 20;

/// The record, where its check page is, and what took its place.
Json shown_json(const db::Reader& reader, const IssuedDocument& document) {
    Json json = Json::parse(record::to_json(document));
    json.set("state_zh", text_of(document.state).zh);
    json.set("state_en", text_of(document.state).en);
    json.set("check_path", "/d/" + document.token);
    const auto next = successor_of(reader, document);
    json.set("successor",
             next ? Json{Json::Object{{"id", next->id.text()}, {"document_no", next->document_no}}} : Json{});
    return json;
}

constexpr std::string_view of_a_case = "penalty_case"; // told only to those who read cases

bool reads_cases_everywhere(const Call& call) {
    if (!call.areas) return call.may(Permission::read_cases, {});
    return std::ranges::all_of(*call.areas,
                               [&](const auto& area) { return call.may(Permission::read_cases, area); });
}

Response list(const Call& call, const db::Reader& reader) {
    const DocumentFilter filter{
        .kind = call.asked("kind"),
        .subject_type = call.asked("subject_type"),
        .subject = call.asked("subject"),
        .community = call.asked("community"),
        .state = call.asked("state"),
        .from = call.date("from"),
        .to = call.date("to"),
        .areas = call.areas,
        .without_subject_type = std::string{reads_cases_everywhere(call) ? std::string_view{} : of_a_case}};
    const auto documents = page(reader, filter, call.page.after, call.page.limit + 1);
    return http::json_response(
        http::page_json(call.page, documents, [&](JsonWriter& writer, const IssuedDocument& document) {
            writer.value(shown_json(reader, document));
        }));
}

/// Whoever may not see the document does not learn that there is one.
IssuedDocument load(const Call& call, const db::Reader& reader) {
    const auto id = call.id<IssuedDocument>("id");
    auto document = db::find(reader, id);
    if (!document || !(call.may(Permission::read_evidence, document->community) ||
                       call.may(Permission::void_documents, document->community)))
        throw call.no_such(id);
    if (document->subject_type == of_a_case && !call.may(Permission::read_cases, document->community))
        throw call.no_such(id);
    return std::move(*document);
}

Response take_back(const Call& call, db::Transaction& transaction) {
    audit::hold_chain(transaction);
    transaction.hold("issued_document", call.id<IssuedDocument>("id").text());
    const auto before = load(call, transaction);
    call.require_area(before.community);
    VoidWish wish;
    call.read_new(wish);
    return http::record_response(
        shown_json(transaction, declare_void(transaction, before, wish.reason)).dump());
}

/// The door for everybody.
struct Door {
    db::Database& database;
    std::string organ;
    Reprints reprints;
    http::LinkThrottle throttle = {};
    http::Turns turns{2, std::chrono::seconds{10}}; // a file may have to be unpacked

    Response by_token(const Call& call) {
        const auto& token = call.path_part("token");
        return throttle.behind(token, call.address, call.now, [&] {
            return database.read([&](const db::Reader& reader) {
                const auto document = with_token(reader, token);
                if (!document)
                    throw Problem{ProblemKind::not_found,
                                  {{"what", "文书 / document"}, {"key", token.substr(0, 40)}}};
                return http::json_response(check_json(reader, *document, organ).dump());
            });
        });
    }

    Response of_file(const Call& call) {
        const auto& bytes = call.request.body;
        return throttle.behind(sha256(bytes), call.address, call.now, [&] {
            const Problem not_ours{ProblemKind::not_our_document, {{"file", "PDF"}}};
            if (!is_pdf(bytes)) throw not_ours;
            const http::Turn turn{turns};
            return database.read([&](const db::Reader& reader) {
                const auto verification = verify(reader, bytes, Depth::document, reprints);
                if (verification.verdict == Verdict::not_ours) throw not_ours;
                return http::json_response(check_json(reader, verification, organ).dump());
            });
        });
    }
};

} // namespace

std::vector<http::Route> routes(db::Database& database, const std::string& organ, Reprints reprints) {
    using record::FieldKind;
    const auto shown =
        http::extended(http::shape_of<IssuedDocument>(), "issued_document_shown",
                       Json::Object{{"state_zh", Json::Object{{"type", "string"}}},
                                    {"state_en", Json::Object{{"type", "string"}}},
                                    {"check_path", Json::Object{{"type", "string"}}},
                                    {"successor", Json::Object{{"type", Json::List{"object", "null"}}}}});
    const auto door = std::make_shared<Door>(database, organ, std::move(reprints));
    return {
        {.method = "GET",
         .path = "/api/v1/documents",
         .audience = Permission::read_evidence,
         .action = "document.list",
         .summary = {"已印发文书列表", "issued documents"},
         .output = http::page_of(shown),
         .query = {{.name = "kind", .label = {"文书种类", "kind"}},
                   {.name = "subject_type", .label = {"所属记录种类", "kind of its subject"}},
                   {.name = "subject", .label = {"所属记录", "subject"}},
                   {.name = "community", .label = {"社区", "community"}},
                   {.name = "state", .label = {"状态", "state"}, .choices = texts_of<DocumentState>()},
                   {.name = "from", .kind = FieldKind::date, .label = {"印发日期不早于", "issued from"}},
                   {.name = "to", .kind = FieldKind::date, .label = {"印发日期不晚于", "issued to"}}},
         .paged = true,
         .work = http::Reading{list}},
        {.method = "GET",
         .path = "/api/v1/documents/{id}",
         .audience = Permission::read_evidence,
         .action = "document.show",
         .summary = {"一份已印发文书", "one issued document"},
         .output = shown,
         .work = http::Reading{[](const Call& call, const db::Reader& reader) {
             return http::record_response(shown_json(reader, load(call, reader)).dump());
         }}},
        {.method = "POST",
         .path = "/api/v1/documents/{id}/void",
         .audience = Permission::void_documents,
         .action = "document.void",
         .summary = {"作废一份文书（文号保留）", "declare a document void; its number stays"},
         .input = http::shape_of<VoidWish>(),
         .output = shown,
         .work = http::Writing{take_back}},
        {.method = "GET",
         .path = "/api/v1/checks/{token}",
         .audience = http::Anyone{},
         .action = "document.check",
         .summary = {"凭核对码查验文书（公众）", "check a document by its token, for anybody"},
         .output =
             http::free_object("document_check", "文书状态，不含个人信息 / its state, without private data"),
         .work = http::Acting{[door](const Call& call) { return door->by_token(call); }}},
        {.method = "POST",
         .path = "/api/v1/checks",
         .audience = http::Anyone{},
         .action = "document.check_file",
         .summary = {"上传 PDF 查验文书（公众）", "check a document by its file, for anybody"},
         .input = http::free_object("document_bytes", "PDF，不超过 24 MB / a PDF of 24 MB at most"),
         .output = http::free_object(
             "document_verdict", "`verdict`、`misfits`、`document` / the verdict, what does not fit, which "
                                 "document it is"),
         .body_bytes = most_pdf_bytes,
         .input_type = "application/pdf",
         .work = http::Acting{[door](const Call& call) { return door->of_file(call); }}},
    };
}

} // namespace bihuan::issuance
