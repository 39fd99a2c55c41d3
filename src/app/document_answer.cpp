#include "app/document_answer.hpp"

#include <array>

namespace bihuan::app {

http::Turns& printing_turns() {
    static http::Turns turns{2, std::chrono::seconds{10}};
    return turns;
}

http::QueryParameter language_parameter() {
    static constexpr std::array languages{EnumText{"zh", "中文", "Chinese"},
                                          EnumText{"en", "英文", "English"}};
    return {.name = "language", .label = {"语言", "language"}, .choices = languages};
}

Language language_of(const http::Call& call) {
    return call.asked("language") == "en" ? Language::en : Language::zh;
}

http::Response pdf_answer(std::string bytes, const std::string& name) {
    http::Response response{200, "application/pdf", std::move(bytes), {}};
    response.with("ETag", http::etag_of(response.body));
    response.with("Content-Disposition", "attachment; filename=\"" + name + ".pdf\"");
    return response;
}

} // namespace bihuan::app
