#include "enforcement/enforcement_routes.hpp"

#include "db/rows.hpp"
#include "enforcement/case_actions.hpp"
#include "enforcement/case_json.hpp"
#include "enforcement/case_steps.hpp"
#include "enforcement/case_store.hpp"
#include "organisation/organisation_store.hpp"

#include <array>

namespace bihuan::enforcement {
namespace {

using access::Permission;
using http::Call;
using http::Response;

constexpr std::array states{
    EnumText{"open", "未结案", "not closed"},
    EnumText{"filed", "已立案", "filed"},
    EnumText{"notified", "已告知", "notified"},
    EnumText{"under_review", "法制审核中", "under legal review"},
    EnumText{"review_returned", "审核退回", "returned by the review"},
    EnumText{"reviewed", "审核通过", "review passed"},
    EnumText{"decided", "已决定", "decided"},
    EnumText{"served", "已送达", "served"},
    EnumText{"paid", "已履行", "paid"},
    EnumText{"transferred", "已移送", "transferred"},
    EnumText{"withdrawn", "已撤销", "withdrawn"},
    EnumText{"closed", "已结案", "closed"},
};

std::string district_of(const db::Reader& reader) {
    for (const auto& unit : organisation::units(reader))
        if (unit.kind == UnitKind::district) return unit.name;
    return {};
}

std::string shown(const Call& call, const db::Reader& reader, const CaseFile& file) {
    return case_json(file, district_of(reader), call.today);
}

/// Whoever may not see the case does not learn that there is one.
CaseFile load(const Call& call, const db::Reader& reader) {
    const auto id = call.id<PenaltyCase>("id");
    auto of = db::find(reader, id);
    if (!of || !call.may(Permission::read_cases, of->community)) throw call.no_such(id);
    call.require_area(of->community);
    return file_of(reader, std::move(*of));
}

CaseFile hold(const Call& call, db::Transaction& transaction) {
    transaction.hold("penalty_case", call.id<PenaltyCase>("id").text());
    CaseFile file = load(call, transaction);
    call.require_match(http::etag_of(shown(call, transaction, file)));
    return file;
}

Response list(const Call& call, const db::Reader& reader) {
    const CaseFilter filter{call.asked("community"),
                            call.asked("state"),
                            call.asked("enterprise"),
                            call.asked("hazard"),
                            call.date("decided_from"),
                            call.date("decided_to"),
                            call.areas};
    const auto cases = page(reader, filter, call.page.after, call.page.limit + 1);
    return http::json_response(
        http::page_json(call.page, cases, [](JsonWriter& writer, const PenaltyCase& of) {
            record::write_json(writer, record::description_of<PenaltyCase>(), &of);
        }));
}

Response reviews(const Call& call, const db::Reader& reader) {
    const ReviewFilter filter{call.asked("opinion"), call.date("from"), call.date("to"), call.areas};
    const auto found = page(reader, filter, call.page.after, call.page.limit + 1);
    return http::json_response(
        http::page_json(call.page, found, [](JsonWriter& writer, const LegalReview& review) {
            record::write_json(writer, record::description_of<LegalReview>(), &review);
        }));
}

Response show(const Call& call, const db::Reader& reader) {
    return http::record_response(shown(call, reader, load(call, reader)));
}

Response add(const Call& call, db::Transaction& transaction, IdSource& ids) {
    PenaltyCase of;
    call.read_new(of);
    const CaseFile file = file_case(transaction, ids, std::move(of));
    call.require_area(file.penalty_case.community); // known only now; a refusal undoes all
    Response response = http::record_response(shown(call, transaction, file), 201);
    response.with("Location", "/api/v1/cases/" + file.penalty_case.id.text());
    return response;
}

Response take(const Call& call, db::Transaction& transaction, IdSource& ids, CaseStep step) {
    CaseStepTaken taken;
    call.read_new(taken);
    taken.step = step;
    CaseFile file = take_step(transaction, ids, hold(call, transaction), std::move(taken));
    return http::record_response(shown(call, transaction, file));
}

Response review(const Call& call, db::Transaction& transaction, IdSource& ids) {
    LegalReview given;
    call.read_new(given);
    const CaseFile file =
        review_case(transaction, ids, hold(call, transaction), std::move(given), call.account());
    return http::record_response(shown(call, transaction, file));
}

Json more_of_a_case() {
    const auto list = [](const Json& of) { return Json{Json::Object{{"type", "array"}, {"items", of}}}; };
    const Json object = Json::Object{{"type", "object"}};
    return Json::Object{{"steps", list(http::reference_to("case_step"))},
                        {"reviews", list(http::reference_to("legal_review"))},
                        {"deadlines", list(object)},
                        {"possible_steps", list(object)},
                        {"review_reasons", list(object)},
                        {"surcharge_yuan", Json::Object{{"type", "string"}}},
                        {"remedy", object}};
}

} // namespace

std::vector<http::Route> case_routes(IdSource& ids) {
    const auto penalty_case = http::shape_of<PenaltyCase>();
    const auto legal_review = http::shape_of<LegalReview>();
    const auto step = http::shape_of<CaseStepTaken>();
    const auto file = http::extended(penalty_case, "case_file", more_of_a_case(), {step, legal_review});
    using record::FieldKind;
    std::vector<http::Route> routes{
        {.method = "GET",
         .path = "/api/v1/cases",
         .audience = Permission::read_cases,
         .action = "penalty_case.list",
         .summary = {"处罚案件列表", "penalty cases"},
         .output = http::page_of(penalty_case),
         .query = {{.name = "state", .label = {"状态", "state"}, .choices = states},
                   {.name = "community", .label = {"社区", "community"}},
                   {.name = "enterprise", .kind = FieldKind::identity, .label = {"企业", "enterprise"}},
                   {.name = "hazard", .kind = FieldKind::identity, .label = {"隐患", "hazard"}},
                   {.name = "decided_from", .kind = FieldKind::date, .label = {"决定日期起", "decided from"}},
                   {.name = "decided_to", .kind = FieldKind::date, .label = {"决定日期止", "decided to"}}},
         .paged = true,
         .work = http::Reading{list}},
        {.method = "POST",
         .path = "/api/v1/cases",
         .audience = Permission::handle_cases,
         .action = "penalty_case.file",
         .summary = {"立案", "file a case"},
         .input = penalty_case,
         .output = file,
         .success = 201,
         .work = http::Writing{[&ids](const Call& call, db::Transaction& transaction) {
             return add(call, transaction, ids);
         }}},
        {.method = "GET",
         .path = "/api/v1/cases/{id}",
         .audience = Permission::read_cases,
         .action = "penalty_case.show",
         .summary = {"一件处罚案件及其经过", "one penalty case with its history"},
         .output = file,
         .work = http::Reading{show}},
        {.method = "POST",
         .path = "/api/v1/cases/{id}/reviews",
         .audience = Permission::review_cases,
         .action = "penalty_case.review",
         .summary = {"法制审核", "legal review"},
         .input = legal_review,
         .output = file,
         .work = http::Writing{[&ids](const Call& call, db::Transaction& transaction) {
             return review(call, transaction, ids);
         }}},
        {.method = "GET",
         .path = "/api/v1/legal-reviews",
         .audience = Permission::read_cases,
         .action = "legal_review.list",
         .summary = {"法制审核台账", "register of legal reviews"},
         .output = http::page_of(legal_review),
         .query = {{.name = "opinion",
                    .label = {"审核意见", "opinion"},
                    .choices = texts_of<ReviewOpinion>()},
                   {.name = "from", .kind = FieldKind::date, .label = {"起始日", "first day"}},
                   {.name = "to", .kind = FieldKind::date, .label = {"截止日", "last day"}}},
         .paged = true,
         .work = http::Reading{reviews}},
    };
    for (const auto& rule : case_steps())
        routes.push_back(
            {.method = "POST",
             .path = rule.path,
             .audience = rule.permission,
             .action = rule.action,
             .summary = {text_of(rule.step).zh, text_of(rule.step).en},
             .input = step,
             .output = file,
             .work = http::Writing{[&ids, of = rule.step](const Call& call, db::Transaction& transaction) {
                 return take(call, transaction, ids, of);
             }}});
    return routes;
}

} // namespace bihuan::enforcement
