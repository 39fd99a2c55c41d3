#include "app/workpaper_issue.hpp"

#include "app/paper_pictures.hpp"
#include "app/report_printing.hpp"
#include "document/document.hpp"
#include "issuance/issuing.hpp"
#include "workpaper/facts.hpp"
#include "workpaper/paper_table.hpp"

namespace bihuan::app {
namespace {

std::string template_name(WorkpaperKind kind) {
    return "workpapers/" + std::string{code_of(kind)};
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
    wish.templates =
        kept_templates({template_name(asked.kind) + ".zh.md"}, workpaper_templates(office, request));
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
