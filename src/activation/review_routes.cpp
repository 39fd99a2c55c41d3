#include "activation/activation_door.hpp"
#include "activation/activation_json.hpp"
#include "activation/review_actions.hpp"

namespace bihuan::activation {
namespace {

using access::Permission;
using http::Call;
using http::Response;

Response list(const Call& call, const db::Reader& reader) {
    const auto activation = load(call, reader);
    return http::json_response(
        "{\"items\":" +
        list_json(lessons_of(reader, activation.id), [](const Lesson& one) { return record::to_json(one); }) +
        "}");
}

Response note(const Call& call, db::Transaction& transaction, IdSource& ids) {
    Lesson wish;
    call.read_new(wish);
    const auto activation = load(call, transaction);
    return http::json_response(record::to_json(record_lesson(transaction, ids, activation, std::move(wish))),
                               201);
}

Response decide(const Call& call, db::Transaction& transaction, IdSource& ids) {
    LessonDecision wish;
    call.read_new(wish);
    transaction.hold("response_lesson", call.id<Lesson>("lesson").text());
    const auto activation = load_whole(call, transaction);
    const auto before = part<Lesson>(call, transaction, activation, "lesson");
    return http::json_response(record::to_json(decide_lesson(transaction, ids, activation, before, wish)));
}

Response reviewed(const Call& call, db::Transaction& transaction, IdSource& ids) {
    ResponseReview wish;
    call.read_new(wish);
    return shown(call, review(transaction, ids, hold_whole(call, transaction), wish));
}

Response closed(const Call& call, db::Transaction& transaction, IdSource& ids) {
    return shown(call, close(transaction, ids, hold_whole(call, transaction)));
}

} // namespace

std::vector<http::Route> review_routes(IdSource& ids) {
    const auto lesson = http::shape_of<Lesson>();
    const auto activation = http::shape_of<Activation>();
    return {
        {.method = "GET",
         .path = "/api/v1/activations/{id}/lessons",
         .audience = Permission::read_records,
         .action = "activation.lessons",
         .summary = {"问题和建议", "lessons"},
         .output = http::free_object("response_lessons", "`items`: lessons with their outcome"),
         .work = http::Reading{list}},
        {.method = "POST",
         .path = "/api/v1/activations/{id}/lessons",
         .audience = rule_of(ActivationStep::record_lesson).permission,
         .action = "activation.record_lesson",
         .summary = text_label(ActivationStep::record_lesson),
         .input = lesson,
         .output = lesson,
         .success = 201,
         .work = with(ids, note)},
        {.method = "POST",
         .path = "/api/v1/activations/{id}/lessons/{lesson}/outcome",
         .audience = rule_of(ActivationStep::decide_lesson).permission,
         .action = "activation.decide_lesson",
         .summary = text_label(ActivationStep::decide_lesson),
         .input = http::shape_of<LessonDecision>(),
         .output = lesson,
         .work = with(ids, decide)},
        {.method = "POST",
         .path = "/api/v1/activations/{id}/review",
         .audience = rule_of(ActivationStep::review).permission,
         .action = "activation.review",
         .summary = text_label(ActivationStep::review),
         .input = http::shape_of<ResponseReview>(),
         .output = activation,
         .work = with(ids, reviewed)},
        {.method = "POST",
         .path = "/api/v1/activations/{id}/close",
         .audience = rule_of(ActivationStep::close).permission,
         .action = "activation.close",
         .summary = text_label(ActivationStep::close),
         .output = activation,
         .work = with(ids, closed)},
    };
}

} // namespace bihuan::activation
