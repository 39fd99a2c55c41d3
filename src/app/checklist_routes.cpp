#include "app/checklist_routes.hpp"

#include "inspection/checklist_edition.hpp"

#include <algorithm>

namespace bihuan::app {
namespace {

using access::Permission;
using checklist::Checklist;
using checklist::ChecklistItem;
using http::Call;
using http::Response;

Json words_of(const EnumText& text) {
    return Json::Object{{"code", text.code}, {"zh", text.zh}, {"en", text.en}};
}

/// With the other words that registries use for such a place: a screen finds the list of a place by them.
Json place_of(const Checklist& list) {
    const auto& text = text_of(list.place);
    Json::List aliases;
    for (auto rest = text.aliases; !rest.empty();) {
        const auto end = std::min(rest.find(' '), rest.size());
        aliases.emplace_back(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    Json place = words_of(text);
    place.set("aliases", std::move(aliases));
    return place;
}

Json head_of(const Checklist& list) {
    return Json::Object{{"code", inspection::code_of_checklist(list)},
                        {"place", place_of(list)},
                        {"version", list.version},
                        {"items_count", static_cast<std::int64_t>(list.items.size())}};
}

Json item_json(const ChecklistItem& item) {
    Json::List conditions, criteria;
    for (const auto condition : item.applies_if)
        conditions.push_back(words_of(text_of(condition)));
    for (const auto& criterion : item.major_refs)
        criteria.emplace_back(criterion.text());
    return Json::Object{{"code", item.code},
                        {"category", item.category},
                        {"item_zh", item.item_zh},
                        {"item_en", item.item_en},
                        {"basis", item.basis},
                        {"article", item.article},
                        {"method", item.method},
                        {"standard_zh", item.standard_zh},
                        {"standard_en", item.standard_en},
                        {"finding", item.finding_zh},
                        {"default_level", code_of(item.default_level)},
                        {"default_days", std::int64_t{item.default_days}},
                        {"competent_dept", item.competent_dept},
                        {"applies_if", std::move(conditions)},
                        {"major_criteria", std::move(criteria)}};
}

Json whole(const Checklist& list) {
    Json::List items;
    for (const auto& item : list.items)
        items.push_back(item_json(item));
    Json json = head_of(list);
    json.set("items", std::move(items));
    return json;
}

Json schema_of_head() {
    const Json text = Json::Object{{"type", "string"}};
    const Json place = Json::Object{
        {"type", "object"},
        {"required", Json::List{"code", "zh", "en", "aliases"}},
        {"properties", Json::Object{{"code", text},
                                    {"zh", text},
                                    {"en", text},
                                    {"aliases", Json::Object{{"type", "array"}, {"items", text}}}}}};
    return Json::Object{{"type", "object"},
                        {"required", Json::List{"code", "place", "version", "items_count"}},
                        {"properties", Json::Object{{"code", text},
                                                    {"place", place},
                                                    {"version", text},
                                                    {"items_count", Json::Object{{"type", "integer"}}}}}};
}

/// Every member of an item is there; texts are empty where nothing is said.
Json schema_of_item() {
    const Json text = Json::Object{{"type", "string"}};
    const Json condition =
        Json::Object{{"type", "object"},
                     {"required", Json::List{"code", "zh", "en"}},
                     {"properties", Json::Object{{"code", text}, {"zh", text}, {"en", text}}}};
    Json properties{Json::Object{}};
    Json::List required;
    const auto member = [&](std::string_view name, Json schema) {
        properties.set(std::string{name}, std::move(schema));
        required.emplace_back(name);
    };
    for (const auto* name : {"code", "category", "item_zh", "item_en", "basis", "article", "method",
                             "standard_zh", "standard_en", "finding", "default_level", "competent_dept"})
        member(name, text);
    member("default_days", Json::Object{{"type", "integer"}});
    member("applies_if", Json::Object{{"type", "array"}, {"items", condition}});
    member("major_criteria", Json::Object{{"type", "array"}, {"items", text}});
    return Json::Object{
        {"type", "object"}, {"required", std::move(required)}, {"properties", std::move(properties)}};
}

} // namespace

std::vector<http::Route> checklist_routes(checklist::ChecklistSet lists) {
    const auto set = std::make_shared<const checklist::ChecklistSet>(std::move(lists));
    const http::Shape head{"checklist_head", schema_of_head(), {}};
    const http::Shape item{"checklist_item", schema_of_item(), {}};
    const auto shown = http::extended(
        head, "checklist",
        Json::Object{{"items", Json::Object{{"type", "array"}, {"items", http::reference_to(item.name)}}}},
        {item});
    return {
        {.method = "GET",
         .path = "/api/v1/checklists",
         .audience = Permission::read_records,
         .action = "checklist.list",
         .summary = {"在用的检查表", "the checklists in use"},
         .output = http::page_of(head),
         .work = http::Acting{[set](const Call&) {
             Json::List items;
             for (const auto& list : set->all())
                 items.push_back(head_of(list));
             return http::record_response(
                 Json{Json::Object{{"items", std::move(items)}, {"next_cursor", Json{}}}}.dump());
         }}},
        {.method = "GET",
         .path = "/api/v1/checklists/{code}",
         .audience = Permission::read_records,
         .action = "checklist.show",
         .summary = {"一张检查表及其检查事项", "one checklist with its items"},
         .output = shown,
         .work = http::Acting{[set](const Call& call) {
             const auto& code = call.path_part("code");
             for (const auto& list : set->all())
                 if (inspection::code_of_checklist(list) == code)
                     return http::record_response(whole(list).dump());
             throw Problem{ProblemKind::not_found, {{"what", "检查表 / checklist"}, {"key", code}}};
         }}},
    };
}

} // namespace bihuan::app
