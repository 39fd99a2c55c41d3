#include "db/page.hpp"
#include "readiness/readiness_parts.hpp"
#include "readiness/warning_actions.hpp"

namespace bihuan::readiness {

/// What is given with a step of a warning.
struct WarningWord {
    std::string community;            ///< of an acknowledgement
    std::optional<Instant> lifted_at; ///< of a lifting; empty: now
};
const record::Record<WarningWord>& describe(const WarningWord*) {
    static const auto description =
        record::Record<WarningWord>{"warning_word", {"预警办理", "word on a warning"}}
            .field<&WarningWord::community>({"社区", "community"}, {.max_length = 60})
            .field<&WarningWord::lifted_at>({"解除时间", "lifted at"});
    return description;
}

namespace {

using access::Permission;
using http::Call;
using http::Response;

/// Communities see to whom of theirs it was relayed; the office sees all.
std::string shown_json(const Call& call, Warning warning) {
    std::erase_if(warning.relays, [&](const WarningRelay& relay) {
        return !call.may(Permission::read_records, relay.community);
    });
    return record::to_json(warning);
}

Warning load(const Call& call, const db::Reader& reader) {
    const auto id = call.id<Warning>("id");
    auto warning = db::find(reader, id);
    if (!warning) throw call.no_such(id);
    for (const auto& relay : warning->relays)
        if (call.may(Permission::read_records, relay.community)) return std::move(*warning);
    throw call.no_such(id);
}

Response list(const Call& call, const db::Reader& reader) {
    db::Conditions conditions;
    conditions.add_if("id > ?", call.page.after).add_if("kind = ?", call.asked("kind"));
    if (call.asked("in_force") == "true")
        conditions.add("lifted_at IS NULL").add("(valid_to IS NULL OR valid_to >= ?)", call.now);
    if (call.areas) {
        std::string places;
        for (const auto& area : *call.areas)
            places += (places.empty() ? "" : ", ") + conditions.place(area);
        conditions.add(places.empty()
                           ? "FALSE"
                           : "id IN (SELECT warning FROM warning_relay WHERE community IN (" + places + "))");
    }
    const auto page = db::page<Warning>(reader, std::move(conditions), call.page.limit + 1);
    return http::json_response(http::page_json(
        call.page, page, [&](JsonWriter& writer, const Warning& one) { writer.raw(shown_json(call, one)); }));
}

Response record_one(const Call& call, db::Transaction& transaction, IdSource& ids) {
    Warning warning;
    call.read_new(warning);
    call.require_area(std::string{}); // the office relays, no community does
    return http::record_response(shown_json(call, record_warning(transaction, ids, std::move(warning))), 201);
}

Response acknowledge_one(const Call& call, db::Transaction& transaction) {
    WarningWord word;
    call.read_new(word);
    transaction.hold("warning", call.id<Warning>("id").text());
    const auto warning = load(call, transaction);
    call.require_area(word.community);
    return http::record_response(shown_json(call, acknowledge(transaction, warning, word.community)));
}

Response lift_one(const Call& call, db::Transaction& transaction, IdSource& ids) {
    WarningWord word;
    call.read_new(word);
    transaction.hold("warning", call.id<Warning>("id").text());
    const auto warning = load(call, transaction);
    call.require_area(std::string{});
    return http::record_response(
        shown_json(call, lift(transaction, ids, warning, word.lifted_at.value_or(call.now))));
}

} // namespace

std::vector<http::Route> warning_routes(IdSource& ids) {
    const auto warning = http::shape_of<Warning>();
    const auto word = http::shape_of<WarningWord>();
    return {
        {.method = "GET",
         .path = "/api/v1/warnings",
         .audience = Permission::read_records,
         .action = "warning.list",
         .summary = {"预警列表", "warnings"},
         .output = http::page_of(warning),
         .query = {{.name = "kind", .label = {"种类", "kind"}, .choices = texts_of<WarningKind>()},
                   {.name = "in_force",
                    .kind = record::FieldKind::boolean,
                    .label = {"只看生效的", "in force"}}},
         .paged = true,
         .work = http::Reading{list}},
        {.method = "POST",
         .path = "/api/v1/warnings",
         .audience = Permission::manage_readiness,
         .action = "warning.record",
         .summary = {"登记并转发预警", "record a warning and relay it"},
         .input = warning,
         .output = warning,
         .success = 201,
         .work = http::Writing{[&ids](const Call& call, db::Transaction& transaction) {
             return record_one(call, transaction, ids);
         }}},
        {.method = "GET",
         .path = "/api/v1/warnings/{id}",
         .audience = Permission::read_records,
         .action = "warning.show",
         .summary = {"一条预警", "one warning"},
         .output = warning,
         .work = http::Reading{[](const Call& call, const db::Reader& reader) {
             return http::record_response(shown_json(call, load(call, reader)));
         }}},
        {.method = "POST",
         .path = "/api/v1/warnings/{id}/acknowledgement",
         .audience = Permission::read_records,
         .action = "warning.acknowledge",
         .summary = {"社区签收预警", "a community has the warning"},
         .input = word,
         .output = warning,
         .work = http::Writing{acknowledge_one}},
        {.method = "POST",
         .path = "/api/v1/warnings/{id}/lifting",
         .audience = Permission::manage_readiness,
         .action = "warning.lift",
         .summary = {"登记预警解除", "record that a warning is lifted"},
         .input = word,
         .output = warning,
         .work = http::Writing{[&ids](const Call& call, db::Transaction& transaction) {
             return lift_one(call, transaction, ids);
         }}},
    };
}

} // namespace bihuan::readiness
