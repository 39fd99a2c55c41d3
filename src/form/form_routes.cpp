#include "form/form_routes.hpp"

#include "db/rows.hpp"

namespace bihuan::form {
namespace {

using access::Permission;
using http::Call;
using http::Response;

Problem no_such(const std::string& key) {
    return Problem{ProblemKind::not_found, {{"what", "文书对象 / subject of the form"}, {"key", key}}};
}

Response offers(const Call& call, const db::Reader& reader, const SourceOf& source) {
    const auto type = parse_enum<FormSubject>(call.asked("subject_type"));
    if (!type) throw no_such(call.asked("subject_type"));
    const FormMatter matter{*type, call.asked("subject")};
    require_matter(call, reader, matter);
    Json items{Json::List{}};
    for (const auto& offer : offers_of(reader, matter, source(call))) {
        // What belongs to a case is for those who read cases, wherever it stands.
        const auto place = place_of(reader, offer.matter.type, offer.matter.id);
        if (place && place->is_case && !call.may(Permission::read_cases, place->community)) continue;
        items.push(offer_json(offer));
    }
    return http::json_response(Json{Json::Object{{"items", std::move(items)}}}.dump());
}

} // namespace

void require_matter(const Call& call, const db::Reader& reader, const FormMatter& matter) {
    const auto place = place_of(reader, matter.type, matter.id);
    if (!place) throw no_such(matter.id);
    // A shift is of the whole office; a case that lies nowhere likewise.
    const bool reached =
        place->community.empty()
            ? matter.type == FormSubject::duty_shift || !call.areas
            : access::Reach{call.areas, call.grids, {}}.covers(place->community, place->grid);
    if (!reached) throw no_such(matter.id);
    if (place->is_case && !call.may(Permission::read_cases, place->community)) throw no_such(matter.id);
}

FormKind form_of(const Call&, std::string_view code) {
    if (const auto kind = parse_enum<FormKind>(code)) return *kind;
    throw Problem{ProblemKind::not_found, {{"what", "文书 / form"}, {"key", std::string{code}}}};
}

FormSubject type_of(FormKind kind, const std::string& given) {
    const auto& rule = rule_of(kind);
    if (given.empty()) return rule.subjects.front();
    const auto type = parse_enum<FormSubject>(given);
    if (type && is_of(rule, *type)) return *type;
    std::string choices;
    for (const auto one : rule.subjects)
        choices += (choices.empty() ? "" : ", ") + std::string{code_of(one)};
    throw Problem{ProblemKind::invalid_input,
                  {},
                  {{"/subject_type",
                    FieldFault::not_one_of,
                    {{"value", given}, {"choices", choices}},
                    "对象类型",
                    "type of the subject"}}};
}

std::vector<http::Route> form_routes(SourceOf source, std::vector<std::pair<FormKind, std::string>> words) {
    return {
        {.method = "GET",
         .path = "/api/v1/forms",
         .audience = Permission::read_records,
         .action = "form.list",
         .summary = {"执法文书种类", "the statutory forms"},
         .output =
             http::free_object("forms", "items: form, title, form_word, subjects, needs, after, copies"),
         .work = http::Reading{[words = std::move(words)](const Call&, const db::Reader&) {
             return http::json_response(Json{Json::Object{{"items", table_json(words)}}}.dump());
         }}},
        {.method = "GET",
         .path = "/api/v1/form-offers",
         .audience = Permission::read_records,
         .action = "form.offers",
         .summary = {"一条记录可以制作的文书", "forms that can be made of a record"},
         .output = http::free_object("form_offers",
                                     "items: form, subject_type, subject, can_be_issued, lacks, issued"),
         .query = {{.name = "subject_type",
                    .label = {"对象类型", "type of the subject"},
                    .choices = texts_of<FormSubject>(),
                    .required = true},
                   {.name = "subject", .label = {"对象", "subject"}, .required = true}},
         .work = http::Reading{[source = std::move(source)](const Call& call, const db::Reader& reader) {
             return offers(call, reader, source);
         }}},
    };
}

} // namespace bihuan::form
