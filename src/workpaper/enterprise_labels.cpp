// Stickers for the door of each place: its name, where it is, and the code that opens it on an officer's
// phone.
#include "core/redaction.hpp"
#include "core/text.hpp"
#include "enterprise/enterprise_store.hpp"
#include "workpaper/facts.hpp"

namespace bihuan::workpaper {
namespace {

/// Places at work; those that are closed or have moved need no label.
bool is_there(const Enterprise& place) {
    return place.status == EnterpriseStatus::open || place.status == EnterpriseStatus::suspended;
}

Json label_of(const Enterprise& place, const std::string& address) {
    const std::string where = place.community + (place.grid.empty() ? "" : "　" + place.grid);
    Json::List lines{where, redacted(place.address)};
    return Json::Object{
        {"title", redacted(place.name)},    {"lines", std::move(lines)},
        {"community", place.community},     {"grid", place.grid},
        {"place", redacted(place.address)}, {"address", address + "/field/places/" + place.id.text()}};
}

} // namespace

void add_enterprise_labels(const db::Reader& reader, const Asked& asked, Json::Object& facts) {
    enterprise::Filter filter;
    filter.community = asked.community;
    filter.areas = asked.areas;
    filter.grids = asked.grids;
    Json::List labels;
    std::string after;
    for (;;) {
        const auto batch = enterprise::page(reader, filter, after, 500);
        if (batch.empty()) break;
        after = batch.back().id.text();
        for (const auto& place : batch)
            if (is_there(place) && (asked.enterprise.empty() || place.id.text() == asked.enterprise))
                labels.push_back(label_of(place, asked.address));
        if (batch.size() < 500) break;
    }
    facts.emplace_back("counts", Json::Object{{"labels", static_cast<std::int64_t>(labels.size())}});
    facts.emplace_back("labels", std::move(labels));
}

} // namespace bihuan::workpaper
