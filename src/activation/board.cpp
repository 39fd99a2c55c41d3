#include "activation/board.hpp"

#include "activation/activation_json.hpp"
#include "db/rows.hpp"

#include <algorithm>

namespace bihuan::activation {
namespace {

constexpr std::int64_t tail = 50;
constexpr std::int64_t most_at_once = 200;

/// `{"open": 3, …}` of the states of a table.
std::string counts(const db::Reader& reader, const std::string& table, const Id<Activation>& of) {
    std::string out = "{";
    reader.each("SELECT state, count(*) FROM " + table +
                    " WHERE activation = $1 GROUP BY state ORDER BY state",
                {of.text()}, [&](const db::Row& row) {
                    out += (out.size() > 1 ? ",\"" : "\"") + std::string{row.text(0)} +
                           "\":" + std::to_string(row.integer(1));
                });
    return out + "}";
}

std::string next_report(const db::Reader& reader, const Activation& of, Instant now) {
    const auto next = db::row<ResponseReport>(reader,
                                              "SELECT {columns} FROM response_report WHERE activation = $1 "
                                              "AND sent_at IS NULL AND (every_minutes = 0 OR $2) ORDER BY "
                                              "due_at, place LIMIT 1",
                                              {of.id.text(), of.state == ActivationState::running});
    return next ? report_json(*next, of, now) : "null";
}

} // namespace

BoardState board_state(const db::Reader& reader, const Id<Activation>& of, Instant now) {
    return {last_number(reader, of), late_of(reader, of, now)};
}

std::string board_json(const db::Reader& reader, const Activation& activation, const BoardState& state,
                       std::int64_t since, bool with_phones, const CardWorker& worker, Instant now) {
    const auto& id = activation.id;
    const auto entries = since > 0
                             ? entries_of(reader, id, since, most_at_once)
                             : entries_of(reader, id, std::max<std::int64_t>(0, state.number - tail), tail);
    const std::int64_t number = entries.empty() ? state.number : entries.back().number;
    return "{\"now\":\"" + now.text() + "\",\"number\":" + std::to_string(number) +
           ",\"more\":" + (number < state.number ? "true" : "false") +
           ",\"activation\":" + activation_json(activation, now) +
           ",\"counts\":{\"cards\":" + counts(reader, "response_card", id) +
           ",\"calls\":" + counts(reader, "response_call", id) + ",\"log\":" + std::to_string(state.number) +
           ",\"late_cards\":" + std::to_string(state.late.cards) +
           ",\"late_reports\":" + std::to_string(state.late.reports) + "}" +
           ",\"next_report\":" + next_report(reader, activation, now) + ",\"cards\":" +
           list_json(cards_of(reader, id, since),
                     [&](const ResponseCard& one) { return card_json(one, worker, now); }) +
           ",\"calls\":" +
           list_json(calls_of(reader, id, since),
                     [&](const ResponseCall& one) { return call_json(one, with_phones, activation, now); }) +
           ",\"reports\":" +
           list_json(reports_of(reader, id, since),
                     [&](const ResponseReport& one) { return report_json(one, activation, now); }) +
           ",\"log\":" + list_json(entries, [](const ResponseEntry& one) { return record::to_json(one); }) +
           "}";
}

} // namespace bihuan::activation
