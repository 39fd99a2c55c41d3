#include "http/problem_json.hpp"

#include "core/json.hpp"
#include "core/text.hpp"

#include <algorithm>
#include <charconv>

namespace bihuan::http {

std::string type_of(ProblemKind kind) {
    std::string code{text_of_problem(kind).code};
    std::replace(code.begin(), code.end(), '_', '-');
    return "/problems/" + code;
}

Response problem_response(const Problem& problem, Language language, const std::string& instance) {
    std::string body;
    JsonWriter writer{body};
    writer.begin_object()
        .member("type", std::string_view{type_of(problem.kind())})
        .member("title", std::string_view{problem.title(language)})
        .member("status", problem.status())
        .member("detail", std::string_view{problem.detail(language)})
        .member("instance", std::string_view{"urn:uuid:" + instance});
    if (!problem.errors().empty()) {
        writer.name("errors").begin_list();
        for (const auto& error : problem.errors()) {
            const auto& text = text_of_fault(error.fault);
            writer.begin_object()
                .member("pointer", std::string_view{error.pointer})
                .member("code", text.code)
                .member("detail", std::string_view{error.message(language)})
                .end_object();
        }
        writer.end_list();
    }
    for (const auto& [name, json] : problem.more())
        writer.name(name).raw(json);
    writer.end_object();
    Response response{problem.status(), problem_type, std::move(body), {}};
    response.with("Content-Language", language == Language::zh ? "zh-CN" : "en");
    if (const auto seconds = problem.parameters().find("seconds"); seconds != problem.parameters().end())
        response.with("Retry-After", seconds->second);
    return response;
}

Language language_of(std::string_view accept_language, Language otherwise) {
    Language best = otherwise;
    double best_weight = 0;
    for (const auto& part : text::split(accept_language, U",")) {
        const auto semicolon = part.find(';');
        const auto tag = text::ascii_lower(text::trim(std::string_view{part}.substr(0, semicolon)));
        double weight = 1;
        if (const auto q = semicolon == std::string::npos ? semicolon : part.find("q=", semicolon);
            q != std::string::npos)
            std::from_chars(part.data() + q + 2, part.data() + part.size(), weight);
        const bool zh = tag == "zh" || tag.starts_with("zh-"), en = tag == "en" || tag.starts_with("en-");
        if ((zh || en) && weight > best_weight) {
            best = zh ? Language::zh : Language::en;
            best_weight = weight;
        }
    }
    return best;
}

} // namespace bihuan::http
