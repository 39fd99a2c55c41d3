// Drafts, issue and reprint over HTTP.

#include "app/document_answer.hpp"
#include "app/form_documents.hpp"
#include "app/form_settings.hpp"
#include "db/rows.hpp"
#include "form/form_routes.hpp"
#include "issuance/document_store.hpp"

namespace bihuan::app {

/// What `POST /api/v1/documents` takes.
struct DocumentWish {
    FormKind form = FormKind::inspection_record;
    std::string subject_type; ///< empty: the only one, or the first that the form is made of
    std::string subject;
    std::optional<Id<IssuedDocument>> replaces;
};

const record::Record<DocumentWish>& describe(const DocumentWish*) {
    static const auto description =
        record::Record<DocumentWish>{"document_wish", {"印发文书", "issuing a document"}}
            .field<&DocumentWish::form>({"文书种类", "form"}, {.required = true})
            .field<&DocumentWish::subject_type>({"对象类型", "type of the subject"}, {.max_length = 40})
            .field<&DocumentWish::subject>({"对象", "subject"}, {.required = true, .max_length = 40})
            .field<&DocumentWish::replaces>({"替代的文书", "document to be replaced"},
                                            {.refers_to = "issued_document"});
    return description;
}

namespace {

using access::Permission;
using http::Call;
using http::Response;

/// ASCII for a header: what is missing, in English.
std::string header_words(const form::FormOffer& offer) {
    auto words = form::words_of(offer.lacks, Language::en);
    if (offer.comes_after)
        words += (words.empty() ? "" : ", ") + std::string{"first: "} +
                 std::string{text_of(*offer.comes_after).en};
    return words;
}

Response draft(Office& office, const Call& call) {
    const auto kind = form::form_of(call, call.path_part("form"));
    const form::FormMatter matter{form::type_of(kind, call.asked("subject_type")), call.asked("subject")};
    const http::Turn turn{printing_turns()};
    const auto made = office.database().read([&](const db::Reader& reader) {
        form::require_matter(call, reader, matter);
        return print_draft(office, reader, kind, matter, language_of(call), call.today);
    });
    auto response = pdf_answer(made.printed.bytes, "draft-" + std::string{code_of(kind)});
    response.with("X-Document-Lacks", header_words(made.offer));
    return response;
}

Response issue(Office& office, const Call& call, db::Transaction& transaction) {
    DocumentWish wish;
    call.read_new(wish);
    const form::FormMatter matter{form::type_of(wish.form, wish.subject_type), wish.subject};
    form::require_matter(call, transaction, matter);
    const auto document = issue_form(office, transaction, wish.form, matter, wish.replaces);
    auto response = http::record_response(record::to_json(document), 201);
    response.with("Location", "/api/v1/documents/" + document.id.text() + "/pdf");
    return response;
}

/// Who may not see the document does not learn that there is one.
Response reprint(Office& office, const Call& call) {
    const http::Turn turn{printing_turns()};
    return office.database().read([&](const db::Reader& reader) {
        const auto id = call.id<IssuedDocument>("id");
        const auto document = db::find(reader, id);
        if (!document || !call.may(Permission::read_evidence, document->community)) throw call.no_such(id);
        if (document->subject_type == code_of(FormSubject::penalty_case) &&
            !call.may(Permission::read_cases, document->community))
            throw call.no_such(id);
        return pdf_answer(print_issued(office, reader, *document).bytes, "document-" + id.text());
    });
}

const http::QueryParameter type_parameter{
    .name = "subject_type", .label = {"对象类型", "type of the subject"}, .choices = texts_of<FormSubject>()};

} // namespace

std::vector<http::Route> form_document_routes(Office& office) {
    auto routes = form::form_routes([&office](const Call& call) { return form_source(office, call.today); },
                                    form_settings(office.settings()).form_words);
    const auto pdf = http::free_object("form_document", "PDF");
    routes.push_back({.method = "GET",
                      .path = "/api/v1/forms/{form}/draft",
                      .audience = Permission::issue_documents,
                      .action = "form.draft",
                      .summary = {"文书草稿（PDF）", "draft of a form (PDF)"},
                      .output = pdf,
                      .query = {type_parameter,
                                {.name = "subject", .label = {"对象", "subject"}, .required = true},
                                language_parameter()},
                      .media_type = "application/pdf",
                      .work = http::Acting{[&office](const Call& call) { return draft(office, call); }}});
    routes.push_back({.method = "POST",
                      .path = "/api/v1/documents",
                      .audience = Permission::issue_documents,
                      .action = "document.issue",
                      .summary = {"印发文书", "issue a document"},
                      .input = http::shape_of<DocumentWish>(),
                      .output = http::shape_of<IssuedDocument>(),
                      .success = 201,
                      .work = http::Writing{[&office](const Call& call, db::Transaction& transaction) {
                          return issue(office, call, transaction);
                      }}});
    routes.push_back({.method = "GET",
                      .path = "/api/v1/documents/{id}/pdf",
                      .audience = Permission::read_evidence,
                      .action = "document.pdf",
                      .summary = {"已印发文书（PDF）", "issued document (PDF)"},
                      .output = pdf,
                      .media_type = "application/pdf",
                      .work = http::Acting{[&office](const Call& call) { return reprint(office, call); }}});
    return routes;
}

} // namespace bihuan::app
