#include "http/step_route.hpp"

#include <mutex>
#include <set>

namespace bihuan::http {

std::string_view kept_text(std::string text) {
    static std::mutex mutex;
    static std::set<std::string> texts;
    const std::scoped_lock lock{mutex};
    return *texts.insert(std::move(text)).first;
}

Shape step_input(std::string name, const record::Description& description,
                 const std::vector<std::string_view>& required,
                 const std::vector<std::string_view>& optional) {
    const Json whole = record::schema_of(description);
    const Json& members = *whole.find("properties");
    Json properties{Json::Object{}};
    for (const auto* names : {&required, &optional})
        for (const auto member : *names)
            if (const Json* property = members.find(member)) properties.set(std::string{member}, *property);
    Json schema = Json::Object{{"type", "object"}, {"properties", std::move(properties)}};
    if (!required.empty()) schema.set("required", Json::List(required.begin(), required.end()));
    return {std::move(name), std::move(schema), {}};
}

} // namespace bihuan::http
