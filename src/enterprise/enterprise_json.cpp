#include "enterprise/enterprise_json.hpp"

#include "db/rows.hpp"
#include "enterprise/enterprise_rules.hpp"

namespace bihuan::enterprise {

using access::Permission;
using http::Call;

void write(JsonWriter& writer, const Call& call, const Enterprise& enterprise) {
    std::string record;
    JsonWriter of_record{record};
    record::write_json(of_record, record::description_of<Enterprise>(), &enterprise,
                       call.may(Permission::read_personal, enterprise.community, enterprise.grid)
                           ? nullptr
                           : http::is_not_personal);
    std::string flags;
    JsonWriter of_flags{flags};
    of_flags.begin_list();
    for (const auto flag : flags_of(enterprise, call.today)) {
        const auto& text = text_of(flag);
        of_flags.begin_object()
            .member("code", text.code)
            .member("zh", text.zh)
            .member("en", text.en)
            .member("keeps_from_documents", keeps_from_documents(flag))
            .end_object();
    }
    of_flags.end_list();
    record.pop_back();
    writer.raw(record + R"(,"flags":)" + flags + "}");
}

std::string shown(const Call& call, const Enterprise& enterprise) {
    std::string out;
    JsonWriter writer{out};
    write(writer, call, enterprise);
    return out;
}

http::Shape shown_shape() {
    Json flag;
    flag.set("type", "object");
    flag.set("properties", Json::Object{{"code", Json::Object{{"type", "string"}}},
                                        {"zh", Json::Object{{"type", "string"}}},
                                        {"en", Json::Object{{"type", "string"}}},
                                        {"keeps_from_documents", Json::Object{{"type", "boolean"}}}});
    return http::extended(
        http::shape_of<Enterprise>(), "enterprise_shown",
        Json::Object{{"flags", Json::Object{{"type", "array"},
                                            {"title", "须核对的事项 / what somebody should look at"},
                                            {"items", flag}}}});
}

bool is_within(const Call& call, const Enterprise& enterprise) {
    return access::Reach{call.areas, call.grids, {}}.covers(enterprise.community, enterprise.grid);
}

Enterprise load(const Call& call, const db::Reader& reader) {
    const auto id = call.id<Enterprise>("id");
    auto enterprise = db::find(reader, id);
    if (!enterprise || !is_within(call, *enterprise)) throw call.no_such(id);
    return std::move(*enterprise);
}

} // namespace bihuan::enterprise
