#include "enterprise/place_match.hpp"

#include "core/text.hpp"
#include "record/record.hpp"

#include <algorithm>

namespace bihuan::enterprise {
namespace {

/// How well a registered place fits; the best wins.
enum Fit { none, same_code_and_address, same_name, same_name_and_address };

Fit fit(const Enterprise& wanted, const PlaceKey& key) {
    if (!wanted.uscc.empty() && !key.uscc.empty() && wanted.uscc != key.uscc) return none;
    const bool both = !wanted.address_key.empty() && !key.address_key.empty();
    const bool neither = wanted.address_key.empty() && key.address_key.empty();
    const bool at_same_address = both && wanted.address_key == key.address_key;
    if (wanted.name_key == key.name_key) {
        if (at_same_address || (neither && wanted.community == key.community)) return same_name_and_address;
        return !both && wanted.community == key.community ? same_name : none;
    }
    return at_same_address && !wanted.uscc.empty() && wanted.uscc == key.uscc ? same_code_and_address : none;
}

Problem refused(const char* field, FieldFault fault, Parameters parameters) {
    const auto& description = record::description_of<Enterprise>();
    return Problem{ProblemKind::invalid_input,
                   {},
                   {record::field_error(*description.find(field), fault, std::move(parameters))}};
}

template<class Keep>
void narrow(std::vector<PlaceKey>& places, Keep keep) {
    std::vector<PlaceKey> kept;
    std::copy_if(places.begin(), places.end(), std::back_inserter(kept), keep);
    if (!kept.empty()) places = std::move(kept);
}

/// An entry that was joined into another of the places says nothing beside it.
void drop_merged(std::vector<PlaceKey>& places) {
    const auto all = places;
    std::erase_if(places, [&](const PlaceKey& place) {
        return place.merged_into && std::any_of(all.begin(), all.end(), [&](const PlaceKey& other) {
                   return other.id == *place.merged_into ||
                          (other.merged_into == place.merged_into && other.id < place.id);
               });
    });
}

} // namespace

std::optional<PlaceKey> registered_place(const db::Reader& reader, const Enterprise& wanted) {
    auto places = keys_with_name_key(reader, wanted.name_key);
    if (!wanted.uscc.empty())
        for (auto& key : keys_with_uscc(reader, wanted.uscc))
            if (key.name_key != wanted.name_key) places.push_back(std::move(key));
    Fit best = none;
    for (const auto& place : places)
        best = std::max(best, fit(wanted, place));
    if (best == none) return std::nullopt;
    std::erase_if(places, [&](const PlaceKey& place) { return fit(wanted, place) != best; });
    narrow(places, [&](const PlaceKey& place) { return place.uscc == wanted.uscc; });
    drop_merged(places);
    if (places.size() > 1)
        throw refused("name", FieldFault::ambiguous_record,
                      {{"value", wanted.name},
                       {"hint", wanted.uscc.empty() ? "统一社会信用代码 / uscc" : "地址 / address"}});
    return std::move(places.front());
}

PlaceKey named_place(const db::Reader& reader, const std::string& uscc, const std::string& name,
                     const std::string& address) {
    const std::string name_key = text::comparable(name);
    const std::string address_key = text::comparable(address);
    std::vector<PlaceKey> places;
    if (!uscc.empty()) places = keys_with_uscc(reader, uscc);
    if (places.empty() && !name_key.empty()) {
        places = keys_with_name_key(reader, name_key);
        if (!uscc.empty()) std::erase_if(places, [](const PlaceKey& place) { return !place.uscc.empty(); });
    }
    if (places.empty())
        throw refused(uscc.empty() ? "name" : "uscc", FieldFault::no_such_record,
                      {{"value", uscc.empty() ? name : uscc}});
    if (places.size() > 1 && !name_key.empty())
        narrow(places, [&](const PlaceKey& place) { return place.name_key == name_key; });
    if (places.size() > 1 && !address_key.empty())
        narrow(places, [&](const PlaceKey& place) { return place.address_key == address_key; });
    drop_merged(places);
    if (places.size() > 1)
        throw refused("name", FieldFault::ambiguous_record,
                      {{"value", name},
                       {"hint", uscc.empty() ? "统一社会信用代码或地址 / uscc or address"
                                             : "企业名称或地址 / name or address"}});
    if (places.front().merged_into) return find_key(reader, *places.front().merged_into).value();
    return std::move(places.front());
}

} // namespace bihuan::enterprise
