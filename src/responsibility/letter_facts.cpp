#include "responsibility/document_facts.hpp"

#include "core/date_words.hpp"
#include "responsibility/answer_json.hpp"
#include "responsibility/leader_month.hpp"
#include "responsibility/responsibility_store.hpp"

#include <algorithm>
#include <tuple>

namespace bihuan::responsibility {
namespace {

void set_head(Json& facts, std::string_view kind, int year, const Issuer& issuer, Date today) {
    facts.set("kind", kind);
    facts.set("year", static_cast<std::int64_t>(year));
    facts.set("office", issuer.office);
    facts.set("superior", issuer.superior);
    facts.set("made_on", today.text());
    facts.set("made_on_text", date_words(today));
    facts.set("made_on_text_en", date_words(today, Language::en));
}

std::string decimal(double value) {
    const auto tenths = static_cast<std::int64_t>(value * 10 + (value < 0 ? -0.5 : 0.5));
    const auto whole = tenths / 10, rest = tenths < 0 ? -(tenths % 10) : tenths % 10;
    return (tenths < 0 && whole == 0 ? "-" : "") + std::to_string(whole) + "." + std::to_string(rest);
}

} // namespace

Json commitment_facts(const db::Reader& reader, int year, const Issuer& issuer, Date today,
                      const std::string& enterprise) {
    const AnsweringBook book{reader};
    auto all = places(reader, std::nullopt, true);
    std::sort(all.begin(), all.end(), [](const PlaceRow& one, const PlaceRow& other) {
        return std::tie(one.place.community, one.name, one.place.id) <
               std::tie(other.place.community, other.name, other.place.id);
    });
    const Date day = std::min(today, year_period(year).to);
    Json letters{Json::List{}};
    for (const auto& place : all) {
        if (!enterprise.empty() && place.place.id != enterprise) continue;
        const auto answers = book.answers(place, day);
        letters.push(Json::Object{{"id", place.place.id},
                                  {"name", place.name},
                                  {"uscc", place.uscc.empty() ? "—" : place.uscc},
                                  {"address", place.address.empty() ? "—" : place.address},
                                  {"community", place.place.community},
                                  {"principal", place.principal},
                                  {"leader", names_of(answers.leaders)},
                                  {"grid_worker", names_of(answers.grid_workers)},
                                  {"is_first", letters.list()->empty()}});
    }
    Json facts;
    set_head(facts, "commitments", year, issuer, today);
    facts.set("title", std::to_string(year) + "年安全生产承诺书");
    facts.set("count", static_cast<std::int64_t>(letters.list()->size()));
    facts.set("letters", std::move(letters));
    return facts;
}

Json statement_facts(const db::Reader& reader, const DutyAssessment& of, const Issuer& issuer, Date today) {
    const AnsweringBook book{reader};
    const int year = static_cast<int>(of.year);
    const auto days = year_period(year);
    const auto did = leader_month(reader, book, of.person.text(), days, of.counted_as_of);
    Json items{Json::List{}};
    for (const auto& item : of.items)
        items.push(Json::Object{
            {"title", item.title},
            {"title_en", item.title_en.empty() ? item.title : item.title_en},
            {"weight", item.weight},
            {"due", item.due},
            {"done", item.done},
            {"score_text", item.score ? decimal(*item.score) : "—"},
            {"adjustment_text",
             item.adjustment == 0 ? "—" : (item.adjustment > 0 ? "+" : "") + decimal(item.adjustment)},
            {"reason", item.reason.empty() ? "—" : item.reason}});
    std::string posts;
    for (const auto* term : book.posts_of(of.person.text(), of.counted_as_of))
        posts +=
            (posts.empty() ? "" : "、") + term->community + term->grid + book.post(term->post.text())->name;
    std::string area;
    for (const auto& name : did.communities)
        area += (area.empty() ? "" : "、") + name;
    Json facts;
    set_head(facts, "statement", year, issuer, today);
    facts.set("title", of.person_name + std::to_string(year) + "年度安全生产述职报告");
    facts.set("name", of.person_name);
    facts.set("posts", posts.empty() ? "—" : posts);
    facts.set("kind_text", text_of(of.kind).zh);
    facts.set("kind_text_en", text_of(of.kind).en);
    facts.set("area", area);
    facts.set("enterprises", did.enterprises);
    facts.set("as_of_text", date_words(of.counted_as_of));
    facts.set("as_of_text_en", date_words(of.counted_as_of, Language::en));
    facts.set("visits_made", static_cast<std::int64_t>(did.made.size()));
    facts.set("hazards", Json::Object{{"found", did.sum.found},
                                      {"closed", did.sum.closed},
                                      {"led_to_closure", did.sum.led_to_closure},
                                      {"open_at_end", did.sum.open},
                                      {"overdue_at_end", static_cast<std::int64_t>(did.sum.overdue.size())}});
    facts.set("statement", of.statement);
    facts.set("has_statement", !of.statement.empty());
    facts.set("items", std::move(items));
    facts.set("total_text", of.total ? decimal(*of.total) : "—");
    facts.set("is_confirmed", of.state == AssessmentState::confirmed);
    facts.set("confirmed_on_text", of.confirmed_on ? date_words(*of.confirmed_on) : "");
    facts.set("confirmed_on_text_en", of.confirmed_on ? date_words(*of.confirmed_on, Language::en) : "");
    facts.set("confirmed_by_name", of.confirmed_by_name);
    return facts;
}

} // namespace bihuan::responsibility
