#include "enforcement/case_json.hpp"

#include "enforcement/case_steps.hpp"
#include "record/record.hpp"

namespace bihuan::enforcement {
namespace {

template<class T>
std::string list_json(const std::vector<T>& records) {
    std::string out;
    JsonWriter writer{out};
    writer.begin_list();
    for (const auto& one : records)
        record::write_json(writer, record::description_of<T>(), &one);
    writer.end_list();
    return out;
}

Json deadlines_json(const PenaltyCase& of, Date today) {
    Json::List list;
    for (const auto& one : deadlines_of(of, today)) {
        Json json = deadline::to_json(one.why);
        json.set("done_on", one.done_on ? Json{one.done_on->text()} : Json{});
        json.set("late", one.late);
        list.push_back(std::move(json));
    }
    return list;
}

Json possible_json(const PenaltyCase& of) {
    Json::List list;
    for (const auto* rule : possible_steps(of))
        list.push_back(Json::Object{
            {"step", code_of(rule->step)},
            {"zh", text_of(rule->step).zh},
            {"en", text_of(rule->step).en},
            {"permission",
             access::enum_texts(rule->permission)[static_cast<std::size_t>(rule->permission)].code},
            {"document", rule->document_zh}});
    return list;
}

Json reasons_json(const PenaltyCase& of) {
    Json::List list;
    for (const auto& reason : review_reasons(of))
        list.push_back(Json::Object{{"code", reason.code}, {"zh", reason.zh}, {"en", reason.en}});
    return list;
}

std::string yuan_text(std::int64_t fen) {
    const std::string rest = std::to_string(fen % 100);
    return std::to_string(fen / 100) + "." + (rest.size() == 1 ? "0" : "") + rest;
}

} // namespace

std::string case_json(const CaseFile& file, const std::string& district, Date today) {
    const auto& of = file.penalty_case;
    std::string out = record::to_json(of);
    const auto append = [&](std::string_view name, std::string_view json) {
        out.pop_back();
        out.append(",\"").append(name).append("\":").append(json).append("}");
    };
    append("steps", list_json(file.steps));
    append("reviews", list_json(file.reviews));
    append("deadlines", deadlines_json(of, today).dump());
    append("possible_steps", possible_json(of).dump());
    append("review_reasons", reasons_json(of).dump());
    append("surcharge_yuan", Json{yuan_text(surcharge_fen(of, today))}.dump());
    if (of.decided_on)
        append("remedy",
               Json{Json::Object{{"zh", remedy_text(district, true)}, {"en", remedy_text(district, false)}}}
                   .dump());
    return out;
}

} // namespace bihuan::enforcement
