#include "workpaper/submission_routes.hpp"

#include "core/text.hpp"
#include "db/rows.hpp"
#include "ledger/passing_file.hpp"
#include "statistics/figures.hpp"
#include "workpaper/submission_actions.hpp"
#include "workpaper/submission_store.hpp"

namespace bihuan::workpaper {
namespace {

using access::Permission;
using http::Call;
using http::Response;
using record::FieldKind;

constexpr std::size_t most_form_bytes = 10U << 20;

void require_whole_office(const Call& call) {
    if (call.areas) call.require_area({});
}

SubmissionForm form_of(const Call& call, const db::Reader& reader) {
    require_whole_office(call);
    const auto id = call.id<SubmissionForm>("id");
    auto form = db::find(reader, id);
    if (!form) throw call.no_such(id);
    return std::move(*form);
}

std::string form_json(const SubmissionForm& form) {
    return record::to_json(form);
}

Response list(const Call& call, const db::Reader& reader) {
    require_whole_office(call);
    const auto all = forms(reader, call.page.after, call.page.limit + 1);
    return http::json_response(http::page_json(
        call.page, all, [](JsonWriter& writer, const SubmissionForm& of) { writer.raw(form_json(of)); }));
}

/// The workbook is the body; its name stands in the query.
Response take_in(const Call& call, db::Transaction& transaction, IdSource& ids) {
    require_whole_office(call);
    SubmissionForm form;
    form.name = std::string{text::trim(call.asked("name"))};
    form.organ = call.asked("organ");
    form.file_name = call.asked("file_name").empty() ? form.name + ".xlsx" : call.asked("file_name");
    if (const auto& kind = call.asked("period_kind"); !kind.empty())
        form.period_kind = parse_enum<SubmissionPeriod>(kind).value();
    Findings findings;
    const auto& description = record::description_of<SubmissionForm>();
    SubmissionForm held; // the words, held against the description
    record::read_json(Json::Object{{"name", form.name}, {"organ", form.organ}}, description, &held, findings);
    if (text::length(form.file_name) > 120)
        findings.add({"/file_name", FieldFault::too_large, {{"limit", "120"}}, "文件名", "file name"});
    findings.throw_if_any();
    const auto taken = take_in_form(transaction, ids, std::move(form), call.request.body);
    auto response = http::json_response(form_json(taken), 201);
    response.with("Location", "/api/v1/submission-forms/" + taken.id.text());
    return response;
}

/// The form with what stands in its cells, for choosing what to bind.
Response show(const Call& call, const db::Reader& reader) {
    const auto form = form_of(call, reader);
    const ledger::FormWorkbook book{form.file_name, workbook_bytes(reader, form.file_name, form.sha256)};
    constexpr std::size_t most_shown = 2'000;
    Json::List sheets;
    for (const auto& name : book.sheets()) {
        Json::List cells;
        for (const auto& cell : book.cells(name)) {
            if (cells.size() >= most_shown) break;
            cells.push_back(Json::Object{
                {"cell", cell.place.text()}, {"text", cell.text}, {"is_formula", cell.is_formula}});
        }
        sheets.push_back(Json::Object{{"name", name}, {"cells", std::move(cells)}});
    }
    std::string body = form_json(form);
    body.pop_back();
    return http::record_response(body + R"(,"sheets":)" + Json{std::move(sheets)}.dump() + "}");
}

Response bind_cells(const Call& call, db::Transaction& transaction) {
    const auto id = call.id<SubmissionForm>("id");
    transaction.hold("submission_form", id.text());
    const auto form = form_of(call, transaction);
    SubmissionForm wish;
    wish.name = form.name;
    Findings findings;
    const Json body = call.body();
    const Json* bindings = body.find("bindings");
    if (!bindings || !bindings->list())
        findings.add({"/bindings", FieldFault::not_a_list, {}, "绑定", "bindings"});
    else
        record::read_json(Json::Object{{"bindings", *bindings}}, record::description_of<SubmissionForm>(),
                          &wish, findings);
    findings.throw_if_any();
    return http::record_response(form_json(bind(transaction, form, std::move(wish.bindings))));
}

Response retire_form(const Call& call, db::Transaction& transaction) {
    transaction.hold("submission_form", call.id<SubmissionForm>("id").text());
    return http::record_response(form_json(retire(transaction, form_of(call, transaction))));
}

Asked asked_of(const Call& call, const db::Reader& reader, const Period& period, const std::string& community,
               const Completed& completed) {
    Asked asked;
    asked.period = period;
    asked.now = call.now;
    asked.community = community;
    statistics::require_known_community(reader, community);
    return completed(std::move(asked));
}

Response workbook_answer(std::string bytes, const std::string& name) {
    Response response{200, std::string{ledger::xlsx_type}, std::move(bytes), {}};
    response.with("ETag", http::etag_of(response.body));
    response.with("Content-Disposition", "attachment; filename=\"" + name + ".xlsx\"");
    return response;
}

/// What would go into which cell, and what changed since the last time.
Response preview(const Call& call, const db::Reader& reader, const Completed& completed) {
    const auto form = form_of(call, reader);
    const auto filling =
        look(reader, form, asked_of(call, reader, call.period(), call.asked("community"), completed));
    return http::record_response(
        Json{Json::Object{{"cells", to_json(filling.cells)},
                          {"previous", filling.previous ? Json{filling.previous->id.text()} : Json{}},
                          {"changes", to_json(filling.changes)}}}
            .dump());
}

Response hand_in(const Call& call, db::Transaction& transaction, IdSource& ids, const Completed& completed) {
    const auto form = form_of(call, transaction);
    Submission wish;
    call.read_new(wish);
    if (wish.period_to < wish.period_from)
        throw Problem{ProblemKind::invalid_input,
                      {},
                      {{"/period_to",
                        FieldFault::before_other,
                        {{"value", wish.period_to.text()},
                         {"other", "period_from"},
                         {"other_value", wish.period_from.text()}},
                        "截止日",
                        "last day"}}};
    const auto asked =
        asked_of(call, transaction, {wish.period_from, wish.period_to}, wish.community, completed);
    const auto made = submit(transaction, ids, form, asked, call.account().display_name);
    auto response = http::json_response(record::to_json(made), 201);
    response.with("Location", "/api/v1/submissions/" + made.id.text());
    return response;
}

Response submissions(const Call& call, const db::Reader& reader) {
    const auto form = form_of(call, reader);
    const auto all = submissions_of(reader, form.id, call.page.after, call.page.limit + 1);
    return http::json_response(http::page_json(
        call.page, all, [](JsonWriter& writer, const Submission& of) { writer.raw(record::to_json(of)); }));
}

Response workbook(const Call& call, const db::Reader& reader) {
    require_whole_office(call);
    const auto id = call.id<Submission>("id");
    const auto of = db::find(reader, id);
    if (!of) throw call.no_such(id);
    const auto form = db::find(reader, of->submission_form).value();
    return workbook_answer(workbook_of(reader, form, *of, call.asked("marked") != "false"),
                           of->period_from.text() + "-" + of->period_to.text());
}

Json names_of(const PaperColumn& column) {
    return Json::Object{{"field", column.field}, {"zh", column.zh}, {"en", column.en}};
}

Response names(const Call&) {
    Json::List figures, lists;
    for (const auto& of : bindable_figures())
        figures.push_back(Json::Object{{"field", of.name}, {"zh", of.zh}, {"en", of.en}});
    for (const auto& of : bindable_lists()) {
        Json::List fields;
        for (const auto& field : of.fields)
            fields.push_back(names_of(field));
        lists.push_back(
            Json::Object{{"list", of.name}, {"zh", of.zh}, {"en", of.en}, {"fields", std::move(fields)}});
    }
    return http::json_response(
        Json{Json::Object{{"figures", std::move(figures)}, {"lists", std::move(lists)}}}.dump());
}

http::Shape bindings_shape() {
    return {"submission_bindings",
            Json::Object{{"type", "object"},
                         {"required", Json::List{"bindings"}},
                         {"properties",
                          Json::Object{{"bindings",
                                        Json::Object{{"type", "array"},
                                                     {"items", http::reference_to("submission_binding")}}}}}},
            {http::shape_of<SubmissionBinding>()}};
}

} // namespace

std::vector<http::Route> submission_routes(IdSource& ids, Completed completed) {
    const auto form = http::shape_of<SubmissionForm>();
    const auto submission = http::shape_of<Submission>();
    const http::Shape bytes{"form_bytes", Json::Object{{"type", "string"}, {"format", "binary"}}, {}};
    const auto days = [](bool required) {
        return std::vector<http::QueryParameter>{
            {.name = "from", .kind = FieldKind::date, .label = {"起始日", "first day"}, .required = required},
            {.name = "to", .kind = FieldKind::date, .label = {"截止日", "last day"}, .required = required},
            {.name = "community", .label = {"社区", "community"}}};
    };
    return {
        {.method = "GET",
         .path = "/api/v1/submission-names",
         .audience = Permission::make_reports,
         .action = "submission_form.names",
         .summary = {"上级报表可以绑定的指标和清单",
                     "figures and lists that a form of a superior can be bound to"},
         .output = http::free_object("submission_names", "figures, lists"),
         .work = http::Acting{names}},
        {.method = "GET",
         .path = "/api/v1/submission-forms",
         .audience = Permission::make_reports,
         .action = "submission_form.list",
         .summary = {"上级报表", "forms of superiors"},
         .output = http::page_of(form),
         .paged = true,
         .work = http::Reading{list}},
        {.method = "POST",
         .path = "/api/v1/submission-forms",
         .audience = Permission::make_reports,
         .action = "submission_form.take_in",
         .summary = {"上传上级的表样（.xlsx）", "hand in the form of a superior (.xlsx)"},
         .input = bytes,
         .output = form,
         .query = {{.name = "name", .label = {"名称", "name"}, .required = true},
                   {.name = "organ", .label = {"报送单位", "whose form"}},
                   {.name = "file_name", .label = {"文件名", "file name"}},
                   {.name = "period_kind",
                    .label = {"报送周期", "how often"},
                    .choices = texts_of<SubmissionPeriod>()}},
         .success = 201,
         .body_bytes = most_form_bytes,
         .input_type = ledger::xlsx_type,
         .work = http::Writing{[&ids](const Call& call, db::Transaction& transaction) {
             return take_in(call, transaction, ids);
         }}},
        {.method = "GET",
         .path = "/api/v1/submission-forms/{id}",
         .audience = Permission::make_reports,
         .action = "submission_form.show",
         .summary = {"一张上级报表及其单元格", "one form with what stands in its cells"},
         .output = http::free_object("submission_form_cells", "the form, its bindings, `sheets` with cells"),
         .work = http::Reading{show}},
        {.method = "PUT",
         .path = "/api/v1/submission-forms/{id}/bindings",
         .audience = Permission::make_reports,
         .action = "submission_form.bind",
         .summary = {"绑定单元格和列", "bind cells and columns"},
         .input = bindings_shape(),
         .output = form,
         .work = http::Writing{bind_cells}},
        {.method = "POST",
         .path = "/api/v1/submission-forms/{id}/retire",
         .audience = Permission::make_reports,
         .action = "submission_form.retire",
         .summary = {"停用上级报表", "a form is no longer wanted"},
         .output = form,
         .work = http::Writing{retire_form}},
        {.method = "GET",
         .path = "/api/v1/submission-forms/{id}/preview",
         .audience = Permission::make_reports,
         .action = "submission_form.preview",
         .summary = {"预览填报数据及变化", "what would be filled in, and what changed"},
         .output = http::free_object("submission_preview", "cells, previous, changes"),
         .query = days(true),
         .work = http::Reading{[completed](const Call& call, const db::Reader& reader) {
             return preview(call, reader, completed);
         }}},
        {.method = "GET",
         .path = "/api/v1/submission-forms/{id}/submissions",
         .audience = Permission::make_reports,
         .action = "submission.list",
         .summary = {"历次报送", "what was handed in with a form"},
         .output = http::page_of(submission),
         .paged = true,
         .work = http::Reading{submissions}},
        {.method = "POST",
         .path = "/api/v1/submission-forms/{id}/submissions",
         .audience = Permission::make_reports,
         .action = "submission.make",
         .summary = {"填报并留存", "fill in a form and keep it as handed in"},
         .input = submission,
         .output = submission,
         .success = 201,
         .work = http::Writing{[&ids, completed](const Call& call, db::Transaction& transaction) {
             return hand_in(call, transaction, ids, completed);
         }}},
        {.method = "GET",
         .path = "/api/v1/submissions/{id}/workbook",
         .audience = Permission::make_reports,
         .action = "submission.workbook",
         .summary = {"报送的表格（.xlsx），变化处标黄", "the filled workbook, changes on a yellow ground"},
         .output = http::free_object("submission_workbook", "XLSX"),
         .query = {{.name = "marked",
                    .kind = FieldKind::boolean,
                    .label = {"变化处标黄", "mark what changed"}}},
         .media_type = ledger::xlsx_type,
         .work = http::Reading{workbook}},
    };
}

} // namespace bihuan::workpaper
