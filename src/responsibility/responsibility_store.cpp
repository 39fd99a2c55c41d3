#include "responsibility/responsibility_store.hpp"

#include "db/page.hpp"

namespace bihuan::responsibility {
namespace {

Communities with_office(Communities communities) {
    if (communities) communities->emplace_back();
    return communities;
}

void in_force(db::Conditions& conditions, const std::optional<Date>& day) {
    if (!day) return;
    conditions.add("(valid_from IS NULL OR valid_from <= ?)", *day)
        .add("(valid_to IS NULL OR valid_to >= ?)", *day);
}

} // namespace

std::optional<DutyPost> find_post(const db::Reader& reader, const std::string& code) {
    return db::row<DutyPost>(reader, "SELECT {columns} FROM duty_post WHERE code = $1", {code});
}

std::vector<DutyItem> editions(const db::Reader& reader, const std::string& post, std::int64_t number) {
    return db::rows<DutyItem>(reader,
                              "SELECT {columns} FROM duty_item WHERE post = $1 AND number = $2 ORDER BY "
                              "COALESCE(valid_from, ''), id",
                              {post, number});
}

std::vector<DutyItem> duties_on(const db::Reader& reader, Date day, const std::string& post) {
    db::Conditions conditions;
    in_force(conditions, day);
    conditions.add_if("post = ?", post);
    return db::rows<DutyItem>(
        reader, "SELECT {columns} FROM duty_item WHERE " + conditions.text() + " ORDER BY post, number, id",
        conditions.parameters());
}

std::vector<DutyItem> duties_changed(const db::Reader& reader, const Period& days) {
    return db::rows<DutyItem>(
        reader,
        "SELECT {columns} FROM duty_item WHERE (valid_from >= $1 AND valid_from <= $2) OR "
        "(valid_to >= $1 AND valid_to <= $2) ORDER BY COALESCE(valid_from, ''), post, number, id",
        {days.from, days.to});
}

std::vector<PostTerm> terms_of_post(const db::Reader& reader, const std::string& post) {
    return db::rows<PostTerm>(
        reader, "SELECT {columns} FROM post_term WHERE post = $1 ORDER BY COALESCE(valid_from, ''), id",
        {post});
}

std::vector<LeaderAssignment> all_assignments(const db::Reader& reader) {
    return db::rows<LeaderAssignment>(
        reader, "SELECT {columns} FROM leader_assignment ORDER BY community, COALESCE(valid_from, ''), id");
}

std::vector<LeaderAssignment> assignments_beside(const db::Reader& reader, const LeaderAssignment& of) {
    if (of.enterprise)
        return db::rows<LeaderAssignment>(
            reader, "SELECT {columns} FROM leader_assignment WHERE enterprise = $1 ORDER BY id",
            {of.enterprise->text()});
    return db::rows<LeaderAssignment>(
        reader,
        "SELECT {columns} FROM leader_assignment WHERE community = $1 AND grid = $2 "
        "AND sector = $3 AND enterprise IS NULL ORDER BY id",
        {of.community, of.grid, of.sector});
}

bool has_dated_leader(const db::Reader& reader, const std::string& community) {
    return reader.integer("SELECT 1 FROM dated_leader WHERE community = $1", {community}).has_value();
}

std::optional<Id<Person>> leader_on(const db::Reader& reader, const std::string& community, Date day) {
    const auto person = reader.text(
        "SELECT person FROM leader_assignment WHERE role = 'leader' AND community = $1 AND grid = '' AND "
        "enterprise IS NULL AND sector = '' AND (valid_from IS NULL OR valid_from <= $2) AND "
        "(valid_to IS NULL OR valid_to >= $2) ORDER BY id LIMIT 1",
        {community, day});
    return person ? std::optional{Id<Person>::trusted(*person)} : std::nullopt;
}

std::vector<PostTerm> page(const db::Reader& reader, const TermFilter& filter, const std::string& after,
                           std::int64_t limit) {
    db::Conditions conditions;
    conditions.add_if("id > ?", after)
        .add_if("post = ?", filter.post)
        .add_if("person = ?", filter.person)
        .add_if("community = ?", filter.community)
        .within("community", with_office(filter.areas));
    in_force(conditions, filter.day);
    return db::page<PostTerm>(reader, std::move(conditions), limit);
}

std::vector<LeaderAssignment> page(const db::Reader& reader, const AssignmentFilter& filter,
                                   const std::string& after, std::int64_t limit) {
    db::Conditions conditions;
    conditions.add_if("id > ?", after)
        .add_if("role = ?", filter.role)
        .add_if("person = ?", filter.person)
        .add_if("community = ?", filter.community)
        .add_if("enterprise = ?", filter.enterprise)
        .within("community", with_office(filter.areas));
    in_force(conditions, filter.day);
    return db::page<LeaderAssignment>(reader, std::move(conditions), limit);
}

std::vector<LeaderVisit> page(const db::Reader& reader, const VisitFilter& filter, const std::string& after,
                              std::int64_t limit) {
    db::Conditions conditions;
    conditions.add_if("id > ?", after)
        .add_if("person = ?", filter.person)
        .add_if("community = ?", filter.community)
        .add_if("enterprise = ?", filter.enterprise)
        .add_if("visited_on >= ?", filter.from)
        .add_if("visited_on <= ?", filter.to)
        .within("community", filter.areas);
    return db::page<LeaderVisit>(reader, std::move(conditions), limit);
}

std::vector<LeaderVisit> visits_of(const db::Reader& reader, const std::string& person, const Period& days) {
    return db::rows<LeaderVisit>(
        reader,
        "SELECT {columns} FROM leader_visit WHERE person = $1 AND visited_on >= $2 AND "
        "visited_on <= $3 ORDER BY visited_on, id",
        {person, days.from, days.to});
}

std::vector<DutyPost> posts_page(const db::Reader& reader, const std::string& kind, const std::string& after,
                                 std::int64_t limit) {
    db::Conditions conditions;
    conditions.add_if("id > ?", after).add_if("kind = ?", kind);
    return db::page<DutyPost>(reader, std::move(conditions), limit);
}

std::vector<DutyItem> duties_page(const db::Reader& reader, const std::string& post, std::optional<Date> day,
                                  const std::string& after, std::int64_t limit) {
    db::Conditions conditions;
    conditions.add_if("id > ?", after).add_if("post = ?", post);
    in_force(conditions, day);
    return db::page<DutyItem>(reader, std::move(conditions), limit);
}

} // namespace bihuan::responsibility
