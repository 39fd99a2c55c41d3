#include "activation/activation_json.hpp"

#include "activation/activation_rules.hpp"
#include "activation/activation_steps.hpp"
#include "record/record.hpp"

namespace bihuan::activation {
namespace {

template<class T>
std::string fields_of(const T& record, bool (*visible)(const record::Field&) = nullptr) {
    std::string out;
    JsonWriter writer{out};
    record::write_json(writer, record::description_of<T>(), &record, visible);
    out.pop_back(); // more follows
    return out;
}

std::string words_of(const EnumText& text, const std::string& member) {
    std::string out;
    JsonWriter writer{out};
    writer.begin_object().member(member + "_zh", text.zh).member(member + "_en", text.en).end_object();
    return "," + out.substr(1, out.size() - 2);
}

template<class Rules>
std::string steps_of(const Rules& rules) {
    std::string out = ",\"possible_steps\":[";
    bool first = true;
    for (const auto* rule : rules) {
        out += (first ? "\"" : ",\"") + std::string{code_of(rule->step)} + "\"";
        first = false;
    }
    return out + "]";
}

std::string truth(bool value) {
    return value ? "true" : "false";
}

} // namespace

std::string activation_json(const Activation& activation, Instant now) {
    return fields_of(activation) + words_of(text_of(activation.level), "level") +
           words_of(text_of(activation.state), "state") + steps_of(possible_steps(activation.state)) +
           ",\"minutes_running\":" +
           std::to_string(minutes_between(activation.started_at, activation.ended_at.value_or(now))) + "}";
}

std::string card_json(const ResponseCard& card, const CardWorker& worker, Instant now) {
    std::string out = fields_of(card) + words_of(text_of(card.state), "state");
    const bool late = card.finished_at ? card.due_at < *card.finished_at : is_late(card, now);
    out += ",\"late\":" + truth(late);
    if (late)
        out += ",\"minutes_late\":" +
               std::to_string(minutes_between(card.due_at, card.finished_at.value_or(now)));
    if (card.finished_at)
        out += ",\"minutes_taken\":" + std::to_string(minutes_between(card.dealt_at, *card.finished_at));
    return out + steps_of(possible_steps(worker, card)) + "}";
}

std::string call_json(const ResponseCall& call, bool with_phone, const Activation& activation, Instant now) {
    const auto visible = [](const record::Field& field) {
        return field.rules.access != record::Access::personal;
    };
    const bool late =
        activation.state == ActivationState::running && call.state == CallState::waiting && call.due_at < now;
    return fields_of(call, with_phone ? nullptr : +visible) + words_of(text_of(call.state), "state") +
           ",\"late\":" + truth(late) + "}";
}

std::string report_json(const ResponseReport& report, const Activation& activation, Instant now) {
    const auto visible = [](const record::Field& field) { return field.name != "facts"; };
    return fields_of(report, +visible) + words_of(text_of(report.stage), "stage") +
           ",\"late\":" + truth(is_late(report, now) && (report.sent_at || is_due(report, activation))) + "}";
}

} // namespace bihuan::activation
