/// Everything dated about who answers for what, read once, to be asked for any place and any day.
///
/// An office has some hundreds of such facts; they are held in memory while one question is answered, so that
/// a table of all enterprises costs one reading.
#pragma once

#include "db/query.hpp"
#include "responsibility/answering_rules.hpp"

#include <map>

namespace bihuan::responsibility {

/// Somebody who answers: a person, or a section by its post with whoever holds it.
struct Answerer {
    std::string person; ///< identity; empty: the post is vacant
    std::string name;
    std::string post;       ///< name of the post, where it is by a post
    std::string since;      ///< first day, ISO; empty: since before the records began
    std::string assignment; ///< identity of the dated fact
};

/// Who answers for an enterprise on a day. More than one of a role: the facts contradict each other.
struct Answers {
    std::vector<Answerer> leaders, backups, sections, community_heads, grid_workers;
    std::string community, grid, principal;
    bool community_known = false; ///< it is a community of the organisation
};

/// What is missing or double, in the order of the roles.
enum class Lack { leader, section, community, grid, community_head, grid_worker };
std::span<const EnumText> enum_texts(Lack);

struct PlaceRow {
    Place place;
    std::string name, uscc, address, industry, principal, status;
};

class AnsweringBook {
public:
    explicit AnsweringBook(const db::Reader&);
    AnsweringBook(const AnsweringBook&) = delete; // terms are pointed at
    AnsweringBook(AnsweringBook&&) = default;

    const std::vector<DutyPost>& posts() const { return posts_; } ///< in their order
    const DutyPost* post(const std::string& id) const;
    const std::vector<PostTerm>& terms() const { return terms_; }
    const std::vector<LeaderAssignment>& assignments() const { return assignments_; }
    bool knows_community(const std::string& name) const;

    Answers answers(const PlaceRow&, Date) const;
    /// Who is in a post on the day, of one community or grid (empty: of the office).
    std::vector<const PostTerm*> holders(const std::string& post, Date, const std::string& community = {},
                                         const std::string& grid = {}) const;
    /// Terms of posts of this kind in a community or grid.
    std::vector<const PostTerm*> holders(PostKind, Date, const std::string& community,
                                         const std::string& grid = {}) const;
    /// Every post that the person is in on the day.
    std::vector<const PostTerm*> posts_of(const std::string& person, Date) const;

private:
    std::vector<Answerer> sections(const Place&, Date) const;
    std::vector<Answerer> people(PostKind, const std::string& community, const std::string& grid, Date) const;

    std::vector<DutyPost> posts_;
    std::map<std::string, std::size_t> post_by_id_;
    std::vector<PostTerm> terms_;
    std::map<std::string, std::vector<const PostTerm*>> terms_by_place_; // post, community, grid
    std::vector<LeaderAssignment> assignments_;
    std::vector<std::string> communities_;
};

/// Places of the registry in the order of their identities; those at work, or all that were not joined.
std::vector<PlaceRow> places(const db::Reader&, const std::optional<std::vector<std::string>>& communities,
                             bool at_work);
std::optional<PlaceRow> place_of(const db::Reader&, const std::string& enterprise);

/// Which of the roles nobody fills (`missing`) and which two fill (`doubled`).
struct Lacks {
    std::vector<Lack> missing, doubled;
    bool none() const { return missing.empty() && doubled.empty(); }
};
Lacks lacks_of(const Answers&);

} // namespace bihuan::responsibility
