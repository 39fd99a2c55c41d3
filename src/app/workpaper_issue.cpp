#include "app/workpaper_issue.hpp"

#include "app/paper_pictures.hpp"
#include "document/document.hpp"
#include "issuance/issuing.hpp"
#include "report/templates.hpp"
#include "workpaper/facts.hpp"
#include "workpaper/paper_table.hpp"

namespace bihuan::app {
namespace {

std::string template_name(WorkpaperKind kind) {
    return "workpapers/" + std::string{code_of(kind)};
}

/// The texts that the paper is printed from: its template and every part of it, the columns among them.
Json frozen_texts(WorkpaperKind kind, const TemplateSource& source) {
    std::vector<std::string> waiting{template_name(kind) + ".zh.md"};
    Json texts{Json::Object{}};
    while (!waiting.empty()) {
        const std::string path = std::move(waiting.back());
        waiting.pop_back();
        if (texts.find(path)) continue;
        auto found = source(path);
        if (!found) continue; // printing it names the place
        for (const auto& name : partials_in(found->text))
            waiting.push_back(report::partial_path(name));
        texts.set(path, std::move(found->text));
    }
    return texts;
}

} // namespace

bool may_be_issued(WorkpaperKind kind) {
    return kind == WorkpaperKind::statistics_table || kind == WorkpaperKind::publicity_list ||
           kind == WorkpaperKind::reminder_letters;
}

IssuedDocument issue_workpaper(Office& office, db::Transaction& transaction, const WorkpaperRequest& request,
                               const std::optional<Id<IssuedDocument>>& replaces) {
    const auto asked = completed(office, request.asked);
    const auto& kind = text_of(asked.kind);
    if (!may_be_issued(asked.kind))
        throw Problem{ProblemKind::not_found,
                      {{"what", "可印发的报表 / paper to be issued"}, {"key", std::string{kind.code}}}};
    issuance::Issuing wish;
    wish.kind = std::string{kind.code};
    wish.title = std::string{kind.zh};
    wish.subject_type = "workpaper";
    wish.subject = std::string{kind.code} + ":" + asked.period.from.text() + ":" + asked.period.to.text() +
                   (asked.community.empty() ? "" : ":" + asked.community);
    wish.community = asked.community;
    wish.facts = workpaper::facts_of(transaction, asked);
    for (const auto& table : workpaper::tables_of(asked.kind))
        workpaper::require_printable(static_cast<std::int64_t>(wish.facts.find(table.name)->list()->size()));
    wish.templates = frozen_texts(asked.kind, workpaper_templates(office, request));
    wish.replaces = replaces;
    wish.print = [&](const Json& frozen, const document::Proof& proof) {
        document::Printing printing;
        printing.pictures = paper_pictures(transaction);
        printing.proof = proof;
        auto printed = print_document(office, template_name(asked.kind), Language::zh, frozen,
                                      frozen_templates(wish.templates.dump()), printing);
        return document::Rendered{std::move(printed.bytes), printed.pages, {}};
    };
    return issuance::issue(transaction, office.ids(), office.settings().organ, wish);
}

} // namespace bihuan::app
