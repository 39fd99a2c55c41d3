#include "app/plan_printing.hpp"

#include "app/docx_printing.hpp"
#include "plan/plan_print.hpp"
#include "plan/plan_text.hpp"
#include "plan/templates.hpp"
#include "report/templates.hpp"

#include <charconv>

namespace bihuan::app {
namespace {

struct Found {
    EmergencyPlan plan;
    PlanVersion version;
    Json facts; ///< without what the version says of itself
};

[[noreturn]] void no_such_version(const std::string& key) {
    throw Problem{ProblemKind::not_found, {{"what", "预案版本 / version of a plan"}, {"key", key}}};
}

std::optional<PlanVersion> wanted_version(const db::Reader& reader, const plan::PlanFile& file,
                                          const std::optional<std::string>& number) {
    if (!number) return file.in_use ? file.in_use : file.draft;
    std::int64_t major = 0, minor = 0;
    const auto* end = number->data() + number->size();
    const auto [dot, error] = std::from_chars(number->data(), end, major);
    if (error != std::errc{} || dot == end || *dot != '.') return std::nullopt;
    const auto [rest, second] = std::from_chars(dot + 1, end, minor);
    if (second != std::errc{} || rest != end) return std::nullopt;
    return plan::version_numbered(reader, file.plan.id, major, minor);
}

Found find(Office& office, const PlanRequest& request) {
    return office.database().read([&](const db::Reader& reader) {
        auto plan = plan::plan_with_code(reader, request.code);
        if (!plan)
            throw Problem{ProblemKind::not_found,
                          {{"what", "应急预案 / emergency plan"}, {"key", request.code}}};
        const auto file = plan::file_of(reader, *plan);
        auto version = wanted_version(reader, file, request.version);
        if (!version) no_such_version(request.code + " " + request.version.value_or(""));
        Json facts = version->facts.empty() ? plan::facts_of(reader, plan_identity(office),
                                                             plan::read_plan(version->text).structure,
                                                             office.clock().now().local_date())
                                            : Json::parse(version->facts);
        return Found{std::move(*plan), std::move(*version), std::move(facts)};
    });
}

/// The frame that was kept with the version, else that of the program; and the plan's own text in it.
TemplateSource frame_of(const PlanVersion& version, std::string text, std::string file) {
    Json frame = version.templates.empty() ? plan::frame_json() : Json::parse(version.templates);
    return [frame = std::move(frame), text = std::move(text),
            file = std::move(file)](const std::string& path) -> std::optional<TemplateText> {
        if (path == report::partial_path("plan")) return TemplateText{file, text};
        const Json* found = frame.find(path);
        if (!found) return std::nullopt;
        return TemplateText{"plans/" + path, *found->text()};
    };
}

ReportOutput printed(PrintedDocument document) {
    ReportOutput output;
    output.bytes = std::move(document.bytes);
    output.pages = document.pages;
    output.media_type = "application/pdf";
    output.warnings = std::move(document.warnings);
    return output;
}

ReportOutput as_json(const Json& facts) {
    ReportOutput output;
    output.bytes = facts.dump_pretty() + "\n";
    output.media_type = "application/json";
    return output;
}

} // namespace

plan::Identity plan_identity(const Office& office) {
    return {office.settings().office, office.settings().superior};
}

std::string plans_folder(const Office& office) {
    return (office.settings().data / "plans").string();
}

ReportOutput make_plan(Office& office, const PlanRequest& request) {
    auto [plan, version, facts] = find(office, request);
    if (request.for_publication) facts = plan::without_phones(std::move(facts), request.language);
    facts = plan::with_version(std::move(facts), plan, version);
    const auto structure = plan::filled(plan::read_plan(version.text).structure, facts);
    facts.set("structure", plan::structure_json(structure));
    facts.set("flow", plan::flow_json(structure));
    facts.set("cards", plan::role_cards_json(structure, facts, request.address));
    if (request.format == ReportFormat::json) return as_json(facts);
    const bool english = request.language == Language::en;
    const std::string& text = english && !version.text_en.empty() ? version.text_en : version.text;
    const std::string name = request.part == PlanPart::cards ? "frame/cards" : "frame/plan";
    const auto frame = frame_of(version, plan::printable(text), "plans/" + plan.code);
    if (request.format == ReportFormat::docx) return as_docx(name, request.language, facts, frame);
    return printed(print_document(office, name, request.language, facts, frame));
}

ReportOutput make_post_cards(Office& office, const PlanRequest& request) {
    const bool english = request.language == Language::en;
    Json facts = office.database().read([&](const db::Reader& reader) {
        return plan::facts_of(reader, plan_identity(office), {}, office.clock().now().local_date());
    });
    Json cards{Json::List{}};
    for (const auto& card : plan::card_templates_in(plans_folder(office))) {
        const bool twin = english && !card.text_en.empty();
        cards.push(plan::post_card_json(twin ? card.text_en : card.text, facts, card.file, request.address));
    }
    facts.set("cards", std::move(cards));
    if (request.format == ReportFormat::json) return as_json(facts);
    if (request.format == ReportFormat::docx)
        return as_docx("frame/cards", request.language, facts, frame_of({}, {}, {}));
    return printed(print_document(office, "frame/cards", request.language, facts, frame_of({}, {}, {})));
}

} // namespace bihuan::app
