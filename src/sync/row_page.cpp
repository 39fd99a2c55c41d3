#include "sync/row_page.hpp"

namespace bihuan::sync {

http::Response row_page(const http::Call& call, const db::Reader& reader, std::string_view select,
                        db::Conditions conditions,
                        const std::function<void(JsonWriter&, const db::Row&)>& write) {
    conditions.add_if("id > ?", call.page.after);
    const std::string most = conditions.place(call.page.limit + 1);
    std::string body;
    JsonWriter writer{body};
    writer.begin_object().name("items").begin_list();
    std::int64_t shown = 0;
    std::string last, next;
    reader.each(std::string{select} + " WHERE " + conditions.text() + " ORDER BY id LIMIT " + most,
                conditions.parameters(), [&](const db::Row& row) {
                    if (shown++ >= call.page.limit) {
                        next = http::cursor_after(last);
                        return;
                    }
                    last = row.text(0);
                    writer.begin_object();
                    write(writer, row);
                    writer.end_object();
                });
    writer.end_list().name("next_cursor");
    if (next.empty())
        writer.null();
    else
        writer.value(std::string_view{next});
    writer.end_object();
    return http::json_response(std::move(body));
}

} // namespace bihuan::sync
