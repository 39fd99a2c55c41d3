#include "responsibility/document_facts.hpp"

#include "core/date_words.hpp"
#include "db/rows.hpp"
#include "organisation/organisation_store.hpp"
#include "responsibility/answer_json.hpp"
#include "responsibility/assessment_actions.hpp"
#include "responsibility/responsibility_store.hpp"

#include <algorithm>
#include <set>

namespace bihuan::responsibility {
namespace {

std::string joined(std::string all, const std::string& one) {
    return all.empty() ? one : all + "、" + one;
}

std::string name_with_standing(const PostTerm& term) {
    return term.standing == TermStanding::regular
               ? term.person_name
               : term.person_name + "（" + std::string{text_of(term.standing).zh} + "）";
}

/// Who is in a post: the names, for posts of communities with the community before.
struct Holders {
    std::string names;
    std::int64_t count = 0;
};

class Compendium {
public:
    Compendium(const db::Reader& reader, int year, const Issuer& issuer, Date today)
        : reader_(reader), book_(reader), year_(year_period(year)), as_of_(std::min(year_.to, today)),
          issuer_(issuer), today_(today), duties_(duties_on(reader, as_of_)),
          places_(places(reader, std::nullopt, true)) {
        for (const auto& place : places_)
            answers_.push_back(book_.answers(place, as_of_));
    }

    Json facts() {
        Json facts;
        set_head(facts);
        facts.set("chart", chart());
        facts.set("leaders", posts({PostKind::party_committee, PostKind::office, PostKind::party_secretary,
                                    PostKind::director, PostKind::leader_in_charge, PostKind::leader}));
        facts.set("sections", posts({PostKind::section, PostKind::brigade}));
        facts.set("grassroots", posts({PostKind::community, PostKind::grid_worker}));
        facts.set("others", posts({PostKind::department, PostKind::enterprise_principal}));
        facts.set("all_posts", std::move(all_posts_));
        facts.set("communities", communities());
        facts.set("tables", tables());
        facts.set("sectors", wide_assignments());
        facts.set("standards", standards());
        facts.set("revisions", revisions());
        facts.set("lacks", lacks());
        facts.set("counts", Json::Object{{"posts", posts_told_},
                                         {"people", static_cast<std::int64_t>(people_.size())},
                                         {"duties", static_cast<std::int64_t>(duties_.size())},
                                         {"communities", communities_told_},
                                         {"enterprises", static_cast<std::int64_t>(places_.size())}});
        return facts;
    }

private:
    void set_head(Json& facts) const {
        const std::string year = std::to_string(year_.from.year());
        facts.set("kind", "responsibility");
        facts.set("year", static_cast<std::int64_t>(year_.from.year()));
        facts.set("office", issuer_.office);
        facts.set("superior", issuer_.superior);
        facts.set("title", issuer_.office + year + "年全员安全生产责任制汇编");
        facts.set("title_en", issuer_.office + ": compendium of safety responsibilities " + year);
        facts.set("made_on", today_.text());
        facts.set("made_on_text", date_words(today_));
        facts.set("made_on_text_en", date_words(today_, Language::en));
        facts.set("as_of", as_of_.text());
        facts.set("as_of_text", date_words(as_of_));
        facts.set("as_of_text_en", date_words(as_of_, Language::en));
        facts.set("provisional", today_ < year_.to);
    }

    bool exists(const DutyPost& post) const { return !post.abolished_on || *post.abolished_on > as_of_; }

    Holders holders_of(const DutyPost& post) const {
        Holders holders;
        std::set<std::string> seen;
        for (const auto& term : book_.terms())
            if (term.post == post.id && span_of(term).contains(as_of_) &&
                seen.insert(term.id.text()).second) {
                ++holders.count;
                const std::string where = term.grid.empty() ? term.community : term.grid;
                holders.names =
                    joined(holders.names, (where.empty() ? "" : where + " ") + name_with_standing(term));
            }
        return holders;
    }

    /// In the chart a post that many hold shows how many.
    std::string chart_detail(const Holders& holders) const {
        constexpr std::int64_t shown = 3;
        if (holders.count == 0) return {};
        return holders.count <= shown ? holders.names : "共" + std::to_string(holders.count) + "人";
    }
    std::string chart_detail_en(const Holders& holders) const {
        if (holders.count == 0) return {};
        return holders.count <= 3 ? holders.names : std::to_string(holders.count) + " people";
    }

    Json chart() const {
        Json rows{Json::List{}};
        for (const auto& post : book_.posts()) {
            if (!exists(post)) continue;
            const auto holders = holders_of(post);
            rows.push(Json::Object{{"key", post.id.text()},
                                   {"above", post.above ? post.above->text() : std::string{}},
                                   {"name", post.name},
                                   {"name_en", post.name_en.empty() ? post.name : post.name_en},
                                   {"detail", chart_detail(holders)},
                                   {"detail_en", chart_detail_en(holders)}});
        }
        return rows;
    }

    /// The posts of these kinds with their duties. A table of a template names its list from the root, so
    /// every post knows its place among all.
    Json posts(const std::vector<PostKind>& kinds) {
        Json rows{Json::List{}};
        std::size_t number = 0;
        for (const auto& post : book_.posts()) {
            if (!exists(post) || std::find(kinds.begin(), kinds.end(), post.kind) == kinds.end()) continue;
            const auto holders = holders_of(post);
            for (const auto& term : book_.terms())
                if (term.post == post.id && span_of(term).contains(as_of_))
                    people_.insert(term.person.text());
            Json duties{Json::List{}};
            for (const auto& item : duties_)
                if (item.post == post.id)
                    duties.push(Json::Object{
                        {"number", item.number},
                        {"duty", item.duty},
                        {"duty_en", item.duty_en.empty() ? item.duty : item.duty_en},
                        {"law", item.law},
                        {"law_en", item.law_en.empty() ? item.law : item.law_en},
                        {"standard", item.standard},
                        {"standard_en", item.standard_en.empty() ? item.standard : item.standard_en}});
            const auto* above = post.above ? book_.post(post.above->text()) : nullptr;
            all_posts_.push(Json::Object{{"duties", std::move(duties)}});
            rows.push(Json::Object{{"index", posts_told_},
                                   {"number", static_cast<std::int64_t>(++number)},
                                   {"number_zh", chinese_number(number)},
                                   {"code", post.code},
                                   {"name", post.name},
                                   {"name_en", post.name_en.empty() ? post.name : post.name_en},
                                   {"kind_text", text_of(post.kind).zh},
                                   {"kind_text_en", text_of(post.kind).en},
                                   {"above_text", above ? above->name : std::string{}},
                                   {"above_text_en", above ? above->name_en : std::string{}},
                                   {"has_holders", holders.count > 0},
                                   {"is_held_singly", post.single_holder},
                                   {"holders_count", holders.count},
                                   {"holders_text", holders.names}});
            ++posts_told_;
        }
        return rows;
    }

    std::string who(AnsweringRole role, const Place& place) const {
        std::string names;
        for (const auto* one : deciding(book_.assignments(), role, place, as_of_))
            names = joined(names, one->person_name);
        return names.empty() ? "—" : names;
    }

    /// What the leader of a community owes there: `每月1次`.
    std::pair<std::string, std::string> visits_text(const std::string& community) const {
        for (const auto* one :
             deciding(book_.assignments(), AnsweringRole::leader, {{}, community, {}, {}}, as_of_))
            if (one->visits > 0) {
                const auto& period = text_of(one->visit_period);
                const std::string count = std::to_string(one->visits);
                return {std::string{period.zh} + count + "次", count + " a " + std::string{period.en}};
            }
        return {"—", "—"};
    }

    std::vector<std::string> community_names() const {
        std::vector<std::string> names;
        for (const auto& unit : organisation::units(reader_))
            if (unit.kind == UnitKind::community) names.push_back(unit.name);
        return names;
    }

    Json communities() {
        Json rows{Json::List{}};
        for (const auto& name : community_names()) {
            ++communities_told_;
            std::string heads;
            for (const auto* term : book_.holders(PostKind::community, as_of_, name))
                heads = joined(heads, name_with_standing(*term));
            std::set<std::string> grids;
            std::int64_t enterprises = 0;
            for (const auto& place : places_)
                if (place.place.community == name) {
                    ++enterprises;
                    if (!place.place.grid.empty()) grids.insert(place.place.grid);
                }
            const auto [visits, visits_en] = visits_text(name);
            const Place place{{}, name, {}, {}};
            rows.push(Json::Object{{"name", name},
                                   {"leader", who(AnsweringRole::leader, place)},
                                   {"backup", who(AnsweringRole::backup, place)},
                                   {"section", who(AnsweringRole::section, place)},
                                   {"visits_text", visits},
                                   {"visits_text_en", visits_en},
                                   {"head", heads.empty() ? "—" : heads},
                                   {"grids", static_cast<std::int64_t>(grids.size())},
                                   {"enterprises", enterprises}});
        }
        return rows;
    }

    /// The leader–community–enterprise table: one list for each community, those without one last.
    Json tables() const {
        Json rows{Json::List{}};
        auto names = community_names();
        std::set<std::string> known(names.begin(), names.end());
        std::set<std::string> others;
        for (const auto& place : places_)
            if (!known.contains(place.place.community)) others.insert(place.place.community);
        names.insert(names.end(), others.begin(), others.end());
        std::int64_t index = 0;
        for (const auto& name : names) {
            Json enterprises{Json::List{}};
            for (std::size_t i = 0; i < places_.size(); ++i) {
                if (places_[i].place.community != name) continue;
                const auto& answers = answers_[i];
                enterprises.push(
                    Json::Object{{"name", places_[i].name},
                                 {"grid", answers.grid.empty() ? "—" : answers.grid},
                                 {"grid_worker", names_of(answers.grid_workers)},
                                 {"leader", names_of(answers.leaders)},
                                 {"section", section_text(answers)},
                                 {"principal", answers.principal.empty() ? "—" : answers.principal}});
            }
            const bool any = !enterprises.list()->empty();
            rows.push(Json::Object{{"index", index++},
                                   {"name", name.empty() ? "社区不明" : name},
                                   {"any", any},
                                   {"count", static_cast<std::int64_t>(enterprises.list()->size())},
                                   {"enterprises", std::move(enterprises)}});
        }
        return rows;
    }

    static std::string section_text(const Answers& answers) {
        std::string names;
        for (const auto& one : answers.sections)
            names = joined(names, one.post);
        return names.empty() ? "—" : names;
    }

    /// What is answered for beside communities: sectors, single enterprises, the whole office.
    Json wide_assignments() const {
        Json rows{Json::List{}};
        for (const auto& one : book_.assignments())
            if (span_of(one).contains(as_of_) && level_of(one) != ScopeLevel::community)
                rows.push(Json::Object{{"scope", scope_text(one)},
                                       {"scope_en", scope_text_en(one)},
                                       {"role_text", text_of(one.role).zh},
                                       {"role_text_en", text_of(one.role).en},
                                       {"name", one.person_name},
                                       {"since", one.valid_from ? one.valid_from->text() : "—"}});
        return rows;
    }

    Json standards() const {
        Json rows{Json::List{}};
        for (const auto& standard : standards_of(reader_, year_.from.year()))
            for (const auto& item : standard.items)
                rows.push(Json::Object{{"kind_text", text_of(standard.kind).zh},
                                       {"kind_text_en", text_of(standard.kind).en},
                                       {"title", item.title},
                                       {"title_en", item.title_en.empty() ? item.title : item.title_en},
                                       {"measure_text", text_of(item.measure).zh},
                                       {"measure_text_en", text_of(item.measure).en},
                                       {"weight", item.weight}});
        return rows;
    }

    /// What changed in the year, in the order of days: from the dated facts themselves.
    Json revisions() const {
        struct Row {
            std::string on, what, what_en, reason;
        };
        std::vector<Row> all;
        const auto begins = [&](const std::optional<Date>& day) {
            return day && year_.contains(*day) && *day <= as_of_;
        };
        for (const auto& item : duties_changed(reader_, year_)) {
            const auto* post = book_.post(item.post.text());
            if (begins(item.valid_from) && post)
                all.push_back(
                    {item.valid_from->text(), post->name + "职责第" + std::to_string(item.number) + "项修订",
                     post->name_en + ": duty " + std::to_string(item.number) + " reworded", item.reason});
        }
        for (const auto& term : book_.terms()) {
            const auto* post = book_.post(term.post.text());
            if (span_of(term).empty() || !post) continue;
            const std::string where = term.grid.empty() ? term.community : term.grid;
            if (begins(term.valid_from))
                all.push_back({term.valid_from->text(), term.person_name + "任" + where + post->name,
                               term.person_name + " takes office: " + where + " " + post->name_en,
                               term.reason});
            if (term.valid_to && year_.contains(*term.valid_to) && *term.valid_to <= as_of_)
                all.push_back({term.valid_to->text(), term.person_name + "不再担任" + where + post->name,
                               term.person_name + " leaves office: " + where + " " + post->name_en,
                               term.end_reason});
        }
        for (const auto& one : book_.assignments())
            if (!span_of(one).empty() && begins(one.valid_from))
                all.push_back(
                    {one.valid_from->text(),
                     scope_text(one) + std::string{text_of(one.role).zh} + "：" + one.person_name,
                     scope_text_en(one) + ", " + std::string{text_of(one.role).en} + ": " + one.person_name,
                     one.reason});
        std::stable_sort(all.begin(), all.end(), [](const Row& a, const Row& b) { return a.on < b.on; });
        Json rows{Json::List{}};
        for (auto& row : all)
            rows.push(Json::Object{{"on", row.on},
                                   {"what", row.what},
                                   {"what_en", row.what_en},
                                   {"reason", row.reason.empty() ? "—" : row.reason}});
        return rows;
    }

    Json lacks() const {
        std::int64_t complete = 0;
        std::vector<std::int64_t> missing(texts_of<Lack>().size()), doubled(missing.size());
        for (const auto& answers : answers_) {
            const auto lacks = lacks_of(answers);
            complete += lacks.none();
            for (const auto lack : lacks.missing)
                ++missing[static_cast<std::size_t>(lack)];
            for (const auto lack : lacks.doubled)
                ++doubled[static_cast<std::size_t>(lack)];
        }
        Json rows{Json::List{}};
        for (std::size_t i = 0; i < missing.size(); ++i)
            rows.push(Json::Object{{"name", texts_of<Lack>()[i].zh},
                                   {"name_en", texts_of<Lack>()[i].en},
                                   {"missing", missing[i]},
                                   {"doubled", doubled[i]}});
        const auto all = static_cast<std::int64_t>(answers_.size());
        return Json::Object{{"complete", complete},
                            {"incomplete", all - complete},
                            {"any", complete < all},
                            {"rows", std::move(rows)}};
    }

    const db::Reader& reader_;
    AnsweringBook book_;
    Period year_;
    Date as_of_;
    const Issuer& issuer_;
    Date today_;
    std::vector<DutyItem> duties_;
    std::vector<PlaceRow> places_;
    std::vector<Answers> answers_;
    Json all_posts_{Json::List{}};
    std::set<std::string> people_;
    std::int64_t posts_told_ = 0, communities_told_ = 0;
};

} // namespace

Json compendium_facts(const db::Reader& reader, int year, const Issuer& issuer, Date today) {
    if (today < year_period(year).from)
        throw Problem{ProblemKind::report_in_the_future,
                      {{"period", std::to_string(year) + "年"},
                       {"period_en", std::to_string(year)},
                       {"from", year_period(year).from.text()},
                       {"today", today.text()}}};
    return Compendium{reader, year, issuer, today}.facts();
}

} // namespace bihuan::responsibility
