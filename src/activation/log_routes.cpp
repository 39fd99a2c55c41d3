#include "activation/activation_door.hpp"
#include "activation/activation_json.hpp"
#include "activation/log_actions.hpp"

#include <array>

namespace bihuan::activation {
namespace {

using access::Permission;
using http::Call;
using http::Response;

Response list(const Call& call, const db::Reader& reader) {
    const auto activation = load(call, reader);
    const auto since = call.number("since", 0, 0, 1'000'000'000);
    const auto limit = call.number("count", 200, 1, 500);
    const auto entries = entries_of(reader, activation.id, since, limit);
    const auto last = last_number(reader, activation.id);
    const auto number = entries.empty() ? since : entries.back().number;
    return http::json_response(
        "{\"items\":" + list_json(entries, [](const ResponseEntry& one) { return record::to_json(one); }) +
        ",\"number\":" + std::to_string(number) + ",\"more\":" + (number < last ? "true" : "false") + "}");
}

Response write(const Call& call, db::Transaction& transaction, IdSource& ids) {
    ResponseEntry entry;
    call.read_new(entry);
    const auto activation = load(call, transaction);
    if (entry.community.empty())
        entry.community = own_community(call, activation);
    else if (!reaches(call, entry.community))
        call.require_area(entry.community);
    return http::json_response(record::to_json(write_entry(transaction, ids, activation, std::move(entry))),
                               201);
}

Response casualties(const Call& call, const db::Reader& reader) {
    const auto activation = load(call, reader);
    return http::json_response("{\"items\":" +
                               list_json(casualties_of(reader, activation.id),
                                         [](const ResponseCasualty& one) { return record::to_json(one); }) +
                               "}");
}

/// Totals that are left out stay as they were known: one who reports a death says nothing of those who were
/// moved. A statement without any total tells nothing.
void keep_what_is_not_told(const Json& body, const std::optional<ResponseCasualty>& before,
                           ResponseCasualty& now) {
    using C = ResponseCasualty;
    constexpr std::array<std::pair<const char*, std::int64_t C::*>, 7> totals{
        {{"dead", &C::dead},
         {"missing", &C::missing},
         {"seriously_injured", &C::seriously_injured},
         {"slightly_injured", &C::slightly_injured},
         {"trapped", &C::trapped},
         {"moved", &C::moved},
         {"loss_wan_yuan", &C::loss_wan_yuan}}};
    bool told = false;
    for (const auto& [name, total] : totals) {
        if (body.find(name))
            told = true;
        else if (before)
            now.*total = (*before).*total;
    }
    if (!told)
        throw Problem{ProblemKind::invalid_input,
                      {},
                      {record::field_error(*record::description_of<C>().find("dead"), FieldFault::required)}};
}

Response state_casualties(const Call& call, db::Transaction& transaction, IdSource& ids) {
    const auto activation = load(call, transaction);
    ResponseCasualty wish;
    call.read_new(wish);
    keep_what_is_not_told(call.body(), casualties_now(transaction, activation.id), wish);
    return http::json_response(
        record::to_json(record_casualties(transaction, ids, activation, std::move(wish))), 201);
}

} // namespace

std::vector<http::Route> log_routes(IdSource& ids) {
    using record::FieldKind;
    const auto entry = http::shape_of<ResponseEntry>();
    const auto casualty = http::shape_of<ResponseCasualty>();
    return {
        {.method = "GET",
         .path = "/api/v1/activations/{id}/log",
         .audience = Permission::read_records,
         .action = "activation.log",
         .summary = {"事件日志", "the log"},
         .output = http::free_object("response_log", "`items` after `since`, `number` of the last, `more`"),
         .query = {{.name = "since", .kind = FieldKind::integer, .label = {"日志序号", "log number"}},
                   {.name = "count", .kind = FieldKind::integer, .label = {"条数", "how many"}}},
         .work = http::Reading{list}},
        {.method = "POST",
         .path = "/api/v1/activations/{id}/log",
         .audience = rule_of(ActivationStep::write_log).permission,
         .action = "activation.write_log",
         .summary = text_label(ActivationStep::write_log),
         .input = entry,
         .output = entry,
         .success = 201,
         .work = with(ids, write)},
        {.method = "GET",
         .path = "/api/v1/activations/{id}/casualties",
         .audience = Permission::read_records,
         .action = "activation.casualties",
         .summary = {"伤亡和损失（按时间）", "casualties and loss, as of moments"},
         .output = http::free_object("response_casualties", "`items`: totals as of moments"),
         .work = http::Reading{casualties}},
        {.method = "POST",
         .path = "/api/v1/activations/{id}/casualties",
         .audience = rule_of(ActivationStep::record_casualties).permission,
         .action = "activation.record_casualties",
         .summary = text_label(ActivationStep::record_casualties),
         .input = casualty,
         .output = casualty,
         .success = 201,
         .work = with(ids, state_casualties)},
    };
}

} // namespace bihuan::activation
