#include "responsibility/assessment_actions.hpp"
#include "responsibility/doors.hpp"
#include "responsibility/responsibility_routes.hpp"

namespace bihuan::responsibility {
namespace {

/// What somebody scored is for those who assess, and they do it for the whole office.
void require_whole_office(const Call& call) {
    call.require_area({});
}

Response list(const Call& call, const db::Reader& reader) {
    require_whole_office(call);
    AssessmentFilter filter;
    if (!call.asked("year").empty()) filter.year = call.number("year", 0, 2000, 2200);
    filter.person = call.asked("person");
    filter.state = call.asked("state");
    return page_of(call, page(reader, filter, call.page.after, call.page.limit + 1));
}

Response show_one(const Call& call, const db::Reader& reader) {
    require_whole_office(call);
    return show<DutyAssessment>(call, reader);
}

Response draft(const Call& call, db::Transaction& transaction, IdSource& ids) {
    return add<DutyAssessment>(call, "/api/v1/duty-assessments/", [&](DutyAssessment fresh) {
        return draft_assessment(transaction, ids, std::move(fresh));
    });
}

/// A step without a body.
template<class Act>
Response plain_step(const Call& call, db::Transaction& transaction, Act&& act) {
    const auto before = held<DutyAssessment>(call, transaction);
    return http::record_response(record::to_json(act(transaction, before)));
}

Response list_standards(const Call& call, const db::Reader& reader) {
    const auto year = call.number("year", call.today.year(), 2000, 2200);
    std::string out;
    JsonWriter writer{out};
    writer.begin_object().member("year", year).name("items").begin_list();
    for (const auto& one : standards_of(reader, year))
        record::write_json(writer, record::description_of<AssessmentStandard>(), &one);
    writer.end_list().end_object();
    return http::json_response(std::move(out));
}

Response put_standard(const Call& call, db::Transaction& transaction, IdSource& ids) {
    require_whole_office(call);
    AssessmentStandard standard;
    call.read_new(standard);
    return http::json_response(record::to_json(set_standard(transaction, ids, std::move(standard))));
}

} // namespace

std::vector<http::Route> assessment_routes(IdSource& ids) {
    const auto assessment = http::shape_of<DutyAssessment>();
    const auto standard = http::shape_of<AssessmentStandard>();
    return {
        {.method = "GET",
         .path = "/api/v1/assessment-standards",
         .audience = Permission::read_records,
         .action = "assessment_standard.list",
         .summary = {"考核标准和权重", "standards of assessment and their weights"},
         .output = http::free_object("assessment_standards", "`items`: a standard for each kind of post"),
         .query = {{.name = "year", .kind = record::FieldKind::integer, .label = {"年度", "year"}}},
         .work = http::Reading{list_standards}},
        {.method = "POST",
         .path = "/api/v1/assessment-standards",
         .audience = Permission::assess_responsibility,
         .action = "assessment_standard.set",
         .summary = {"设定一类岗位的考核标准（权重合计 100）",
                     "set the standard of a kind of post (weights add up to 100)"},
         .input = standard,
         .output = standard,
         .work = http::Writing{[&ids](const Call& call, db::Transaction& transaction) {
             return put_standard(call, transaction, ids);
         }}},
        {.method = "GET",
         .path = "/api/v1/duty-assessments",
         .audience = Permission::assess_responsibility,
         .action = "duty_assessment.list",
         .summary = {"年度考核列表", "yearly assessments"},
         .output = http::page_of(assessment),
         .query = {{.name = "year", .kind = record::FieldKind::integer, .label = {"年度", "year"}},
                   {.name = "person", .kind = record::FieldKind::identity, .label = {"被考核人", "person"}},
                   {.name = "state", .label = {"状态", "state"}, .choices = texts_of<AssessmentState>()}},
         .paged = true,
         .work = http::Reading{list}},
        {.method = "POST",
         .path = "/api/v1/duty-assessments",
         .audience = Permission::assess_responsibility,
         .action = "duty_assessment.draft",
         .summary = {"按记录计算年度考核得分", "count a year's assessment from the records"},
         .input = assessment,
         .output = assessment,
         .success = 201,
         .work = http::Writing{[&ids](const Call& call, db::Transaction& transaction) {
             return draft(call, transaction, ids);
         }}},
        {.method = "GET",
         .path = "/api/v1/duty-assessments/{id}",
         .audience = Permission::assess_responsibility,
         .action = "duty_assessment.show",
         .summary = {"一份年度考核", "one assessment"},
         .output = assessment,
         .work = http::Reading{show_one}},
        {.method = "POST",
         .path = "/api/v1/duty-assessments/{id}/recount",
         .audience = Permission::assess_responsibility,
         .action = "duty_assessment.recount",
         .summary = {"按最新记录重新计分", "count anew from the records of today"},
         .output = assessment,
         .work = http::Writing{[](const Call& call, db::Transaction& transaction) {
             return plain_step(call, transaction, recount);
         }}},
        {.method = "POST",
         .path = "/api/v1/duty-assessments/{id}/adjust",
         .audience = Permission::assess_responsibility,
         .action = "duty_assessment.adjust",
         .summary = {"加减分并说明原因", "adjust an item, with a reason"},
         .input = http::shape_of<AssessmentAdjustment>(),
         .output = assessment,
         .work = http::Writing{[](const Call& call, db::Transaction& transaction) {
             return step<DutyAssessment, AssessmentAdjustment>(
                 call, transaction, [&](const DutyAssessment& before, const AssessmentAdjustment& wish) {
                     return adjust(transaction, before, wish);
                 });
         }}},
        {.method = "POST",
         .path = "/api/v1/duty-assessments/{id}/statement",
         .audience = Permission::assess_responsibility,
         .action = "duty_assessment.write_statement",
         .summary = {"填写述职", "write the yearly statement"},
         .input = http::shape_of<DutyStatement>(),
         .output = assessment,
         .work = http::Writing{[](const Call& call, db::Transaction& transaction) {
             return step<DutyAssessment, DutyStatement>(
                 call, transaction, [&](const DutyAssessment& before, const DutyStatement& wish) {
                     return write_statement(transaction, before, wish.statement);
                 });
         }}},
        {.method = "POST",
         .path = "/api/v1/duty-assessments/{id}/confirm",
         .audience = Permission::assess_responsibility,
         .action = "duty_assessment.confirm",
         .summary = {"确认考核结果，之后不再变动", "confirm the result, which then stays"},
         .output = assessment,
         .work = http::Writing{[](const Call& call, db::Transaction& transaction) {
             return plain_step(call, transaction, confirm);
         }}},
        {.method = "POST",
         .path = "/api/v1/duty-assessments/{id}/reopen",
         .audience = Permission::assess_responsibility,
         .action = "duty_assessment.reopen",
         .summary = {"重新打开已确认的考核", "reopen a confirmed assessment, with a reason"},
         .input = http::shape_of<AssessmentReopening>(),
         .output = assessment,
         .work = http::Writing{[](const Call& call, db::Transaction& transaction) {
             return step<DutyAssessment, AssessmentReopening>(
                 call, transaction, [&](const DutyAssessment& before, const AssessmentReopening& wish) {
                     return reopen(transaction, before, wish.reason);
                 });
         }}},
    };
}

} // namespace bihuan::responsibility
