#include "responsibility/answering_book.hpp"

#include "db/rows.hpp"
#include "organisation/organisation_store.hpp"

#include <algorithm>
#include <array>

namespace bihuan::responsibility {

std::span<const EnumText> enum_texts(Lack) {
    static constexpr std::array texts{
        EnumText{"leader", "包保领导", "leader"},
        EnumText{"section", "责任科室", "section"},
        EnumText{"community", "社区", "community"},
        EnumText{"grid", "网格", "grid"},
        EnumText{"community_head", "社区负责人", "head of the community"},
        EnumText{"grid_worker", "网格员", "grid worker"},
    };
    return texts;
}

namespace {

std::string place_key(const std::string& post, const std::string& community, const std::string& grid) {
    return post + "\n" + community + "\n" + grid;
}

std::string since(const std::optional<Date>& day) {
    return day ? day->text() : std::string{};
}

PlaceRow place_row(const db::Row& row) {
    const auto text = [&](int column) { return std::string{row.text(column)}; };
    return {{text(0), text(4), text(5), text(6)}, text(1), text(2), text(3), text(7), text(8), text(9)};
}

constexpr std::string_view place_columns = "SELECT id, name, uscc, address, community, grid, sector, "
                                           "industry, principal, status FROM answered_place";

} // namespace

AnsweringBook::AnsweringBook(const db::Reader& reader)
    : posts_(db::rows<DutyPost>(reader, "SELECT {columns} FROM duty_post ORDER BY place, code")),
      terms_(db::rows<PostTerm>(
          reader,
          "SELECT {columns} FROM post_term ORDER BY post, COALESCE(valid_from, ''), person_name, id")),
      assignments_(db::rows<LeaderAssignment>(
          reader,
          "SELECT {columns} FROM leader_assignment ORDER BY community, COALESCE(valid_from, ''), id")) {
    for (std::size_t i = 0; i < posts_.size(); ++i)
        post_by_id_.emplace(posts_[i].id.text(), i);
    for (const auto& term : terms_)
        terms_by_place_[place_key(term.post.text(), term.community, term.grid)].push_back(&term);
    for (const auto& unit : organisation::units(reader))
        if (unit.kind == UnitKind::community) communities_.push_back(unit.name);
    std::ranges::sort(communities_);
}

const DutyPost* AnsweringBook::post(const std::string& id) const {
    const auto found = post_by_id_.find(id);
    return found == post_by_id_.end() ? nullptr : &posts_[found->second];
}

bool AnsweringBook::knows_community(const std::string& name) const {
    return std::binary_search(communities_.begin(), communities_.end(), name) ||
           std::find(communities_.begin(), communities_.end(), name) != communities_.end();
}

std::vector<const PostTerm*> AnsweringBook::holders(const std::string& post, Date day,
                                                    const std::string& community,
                                                    const std::string& grid) const {
    const auto found = terms_by_place_.find(place_key(post, community, grid));
    return found == terms_by_place_.end() ? std::vector<const PostTerm*>{} : in_office(found->second, day);
}

std::vector<const PostTerm*> AnsweringBook::holders(PostKind kind, Date day, const std::string& community,
                                                    const std::string& grid) const {
    std::vector<const PostTerm*> all;
    for (const auto& post : posts_)
        if (post.kind == kind)
            for (const auto* term : holders(post.id.text(), day, community, grid))
                all.push_back(term);
    return all;
}

std::vector<const PostTerm*> AnsweringBook::holders_of_section(const std::string& post, Date day) const {
    auto found = holders(post, day);
    for (const auto& below : posts_)
        if (found.empty() && below.single_holder && below.above && below.above->text() == post)
            found = holders(below.id.text(), day);
    return found;
}

std::vector<const PostTerm*> AnsweringBook::posts_of(const std::string& person, Date day) const {
    std::vector<const PostTerm*> all;
    for (const auto& term : terms_)
        if (term.person.text() == person && span_of(term).contains(day)) all.push_back(&term);
    return all;
}

std::vector<Answerer> AnsweringBook::people(PostKind kind, const std::string& community,
                                            const std::string& grid, Date day) const {
    std::vector<Answerer> all;
    for (const auto* term : holders(kind, day, community, grid))
        all.push_back({term->person.text(), term->person_name, post(term->post.text())->name,
                       since(term->valid_from), term->id.text()});
    return all;
}

std::vector<Answerer> AnsweringBook::sections(const Place& place, Date day) const {
    std::vector<Answerer> all;
    for (const auto* one : deciding(assignments_, AnsweringRole::section, place, day)) {
        const auto* section = one->post ? post(one->post->text()) : nullptr;
        Answerer answerer{{}, {}, section ? section->name : "", since(one->valid_from), one->id.text()};
        if (section)
            if (const auto terms = holders_of_section(section->id.text(), day); !terms.empty()) {
                answerer.person = terms.front()->person.text();
                answerer.name = terms.front()->person_name;
            }
        all.push_back(std::move(answerer));
    }
    return all;
}

Answers AnsweringBook::answers(const PlaceRow& of, Date day) const {
    Answers answers;
    answers.community = of.place.community;
    answers.grid = of.place.grid;
    answers.principal = of.principal;
    answers.community_known = knows_community(of.place.community);
    const auto leaders = [&](AnsweringRole role) {
        std::vector<Answerer> all;
        for (const auto* one : deciding(assignments_, role, of.place, day))
            all.push_back({one->person ? one->person->text() : "", one->person_name, "",
                           since(one->valid_from), one->id.text()});
        return all;
    };
    answers.leaders = leaders(AnsweringRole::leader);
    answers.backups = leaders(AnsweringRole::backup);
    answers.sections = sections(of.place, day);
    if (!of.place.community.empty())
        answers.community_heads = people(PostKind::community, of.place.community, {}, day);
    if (!of.place.grid.empty())
        answers.grid_workers = people(PostKind::grid_worker, of.place.community, of.place.grid, day);
    return answers;
}

Lacks lacks_of(const Answers& answers) {
    Lacks lacks;
    const auto count = [&](Lack lack, std::size_t number) {
        if (number == 0) lacks.missing.push_back(lack);
        if (number > 1) lacks.doubled.push_back(lack);
    };
    count(Lack::leader, answers.leaders.size());
    count(Lack::section, answers.sections.size());
    if (!answers.community_known) lacks.missing.push_back(Lack::community);
    if (answers.grid.empty()) lacks.missing.push_back(Lack::grid);
    count(Lack::community_head, answers.community_heads.size());
    count(Lack::grid_worker, answers.grid_workers.size());
    return lacks;
}

std::vector<PlaceRow> places(const db::Reader& reader,
                             const std::optional<std::vector<std::string>>& communities, bool at_work) {
    db::Conditions conditions;
    if (at_work) conditions.add("status = 'open'");
    conditions.within("community", communities);
    std::vector<PlaceRow> all;
    reader.each(std::string{place_columns} + " WHERE " + conditions.text() + " ORDER BY id",
                conditions.parameters(), [&](const db::Row& row) { all.push_back(place_row(row)); });
    return all;
}

std::optional<PlaceRow> place_of(const db::Reader& reader, const std::string& enterprise) {
    std::optional<PlaceRow> found;
    reader.each(std::string{place_columns} +
                    " WHERE id IN (SELECT place FROM enterprise_entry WHERE entry = $1)",
                {enterprise}, [&](const db::Row& row) { found = place_row(row); });
    return found;
}

} // namespace bihuan::responsibility
