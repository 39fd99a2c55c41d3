#include "search/search_routes.hpp"

#include "core/text.hpp"
#include "search/search.hpp"

#include <algorithm>

namespace bihuan::search {
namespace {

using http::Call;
using http::Response;

constexpr std::int64_t usual_limit = 10; // of each kind
constexpr std::int64_t largest_limit = 50;

FieldError wrong(std::string_view parameter, FieldFault fault, Parameters parameters, const char* zh,
                 const char* en) {
    return {std::string{parameter}, fault, std::move(parameters), zh, en};
}

std::vector<const Kind*> asked_kinds(const Call& call, const std::vector<Kind>& kinds, Findings& findings) {
    std::vector<const Kind*> asked;
    std::string choices;
    for (const auto& kind : kinds) {
        choices += (choices.empty() ? "" : "、") + std::string{kind.code};
        if (call.asked("kinds").empty()) asked.push_back(&kind);
    }
    for (const auto& word : text::split(call.asked("kinds"), U",，")) {
        const auto known =
            std::find_if(kinds.begin(), kinds.end(), [&](const Kind& kind) { return kind.code == word; });
        if (known != kinds.end())
            asked.push_back(&*known);
        else
            findings.add(wrong("kinds", FieldFault::not_one_of, {{"value", word}, {"choices", choices}},
                               "种类", "kinds"));
    }
    return asked;
}

/// The communities in which something may be found; hits in single grids are looked at one by one.
std::optional<std::vector<std::string>> communities_of(const Call& call) {
    auto communities = call.areas;
    if (communities)
        for (const auto& [community, grid] : call.grids)
            communities->push_back(community);
    return communities;
}

void write_hit(JsonWriter& writer, const Hit& hit) {
    writer.begin_object()
        .member("id", std::string_view{hit.subject})
        .member("label", std::string_view{hit.label})
        .member("place", std::string_view{hit.place})
        .member("community", std::string_view{hit.community})
        .member("state", std::string_view{hit.state})
        .name("state_words")
        .begin_object()
        .member("zh", std::string_view{hit.state_zh})
        .member("en", std::string_view{hit.state_en})
        .end_object()
        .end_object();
}

void write_group(JsonWriter& writer, const Call& call, const db::Reader& reader, const Kind& kind,
                 std::size_t limit) {
    const Answer answer =
        find(reader, {call.asked("q"), std::string{kind.code}, communities_of(call), limit});
    writer.begin_object().member("kind", kind.code).name("label").begin_object();
    writer.member("zh", kind.label.zh).member("en", kind.label.en).end_object();
    writer.name("items").begin_list();
    for (const auto& found : answer.found) {
        Hit hit;
        hit.subject = found.subject;
        hit.community = found.community;
        kind.describe(reader, call.today, hit);
        if (access::Reach{call.areas, call.grids, {}}.covers(hit.community, hit.grid)) write_hit(writer, hit);
    }
    writer.end_list().member("more", answer.more).end_object();
}

Response search(const Call& call, const db::Reader& reader, const std::vector<Kind>& kinds) {
    Findings findings;
    const auto asked = asked_kinds(call, kinds, findings);
    findings.throw_if_any();
    const auto limit = static_cast<std::size_t>(call.number("limit", usual_limit, 1, largest_limit));
    std::string out;
    JsonWriter writer{out};
    writer.begin_object().member("query", std::string_view{call.asked("q")}).name("groups").begin_list();
    for (const auto* kind : asked)
        write_group(writer, call, reader, *kind, limit);
    writer.end_list().end_object();
    return http::json_response(std::move(out));
}

} // namespace

std::vector<http::Route> routes(std::vector<Kind> kinds) {
    return {
        {.method = "GET",
         .path = "/api/v1/search",
         .audience = access::Permission::read_records,
         .action = "search.find",
         .summary = {"搜索：名称、地址、负责人、编号、隐患描述中任意两个字",
                     "search: any two characters of name, address, principal, code, description"},
         .output = http::free_object("search_answer", "hits by kind, what was changed last comes first"),
         .query = {{.name = "q", .label = {"搜索文字", "what to search for"}, .required = true},
                   {.name = "kinds",
                    .label = {"种类，以逗号分隔：enterprise、hazard、inspection",
                              "kinds, separated by commas: enterprise, hazard, inspection"}},
                   {.name = "limit", .label = {"每类条数", "hits of each kind"}}},
         .work = http::Reading{[kinds = std::move(kinds)](const Call& call, const db::Reader& reader) {
             return search(call, reader, kinds);
         }}},
    };
}

} // namespace bihuan::search
