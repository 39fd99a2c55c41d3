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

std::string named_attachment(const std::string& ascii, const std::string& name) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string encoded;
    for (const char c : name) {
        const auto byte = static_cast<unsigned char>(c);
        if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' ||
            c == '.')
            encoded += c;
        else
            encoded.append("%").append(1, digits[byte >> 4]).append(1, digits[byte & 15]);
    }
    const auto ending = name.rfind('.');
    return "attachment; filename=\"" + ascii + (ending == name.npos ? "" : name.substr(ending)) +
           "\"; filename*=UTF-8''" + encoded;
}

http::Response pdf_answer(std::string bytes, const std::string& name) {
    http::Response response{200, "application/pdf", std::move(bytes), {}};
    response.with("ETag", http::etag_of(response.body));
    response.with("Content-Disposition", "attachment; filename=\"" + name + ".pdf\"");
    return response;
}

} // namespace bihuan::app
