#include "responsibility/answer_json.hpp"

namespace bihuan::responsibility {
namespace {

Json list_of(const std::vector<Answerer>& all) {
    Json list{Json::List{}};
    for (const auto& one : all)
        list.push(Json::Object{{"person", one.person.empty() ? Json{} : Json{one.person}},
                               {"name", one.name},
                               {"post", one.post},
                               {"since", one.since.empty() ? Json{} : Json{one.since}},
                               {"source", one.assignment}});
    return list;
}

} // namespace

Json to_json(const Answers& answers) {
    return Json::Object{{"community", answers.community},
                        {"grid", answers.grid},
                        {"principal", answers.principal},
                        {"leaders", list_of(answers.leaders)},
                        {"backups", list_of(answers.backups)},
                        {"sections", list_of(answers.sections)},
                        {"community_heads", list_of(answers.community_heads)},
                        {"grid_workers", list_of(answers.grid_workers)}};
}

Json codes_of(const std::vector<Lack>& lacks) {
    Json list{Json::List{}};
    for (const auto lack : lacks)
        list.push(code_of(lack));
    return list;
}

std::string names_of(const std::vector<Answerer>& all) {
    std::string names;
    for (const auto& one : all)
        names += (names.empty() ? "" : "、") + (one.name.empty() ? one.post : one.name);
    return names.empty() ? "—" : names;
}

} // namespace bihuan::responsibility
