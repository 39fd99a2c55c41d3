/// Who holds which post on a day, for the roles of plans.
///
/// Terms of office (任职) are the source: a person is found by the name of the post and by the title that the
/// term carries, from the first day of the term to the last. A hand-over therefore changes who is called
/// without touching the person. Only who holds no term, or terms without titles, is found by the words at
/// the person. See docs/adr/0230.
#pragma once

#include "core/date.hpp"
#include "db/query.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace bihuan::plan {

struct Holder {
    std::string person; ///< identity
    std::string name;
    std::string title; ///< what the person is called in this post
    std::string phone;
    std::string community; ///< of the term, else of the person; empty: the office
};

/// Reads the day once, then answers for every post.
class Holders {
public:
    Holders(const db::Reader&, Date day);

    /// Who holds a post that ends in these words, `办事处主任`: those whose term says so firmly (the post
    /// itself, or the title of a post that one person holds), or else all others who are called so. Each
    /// person once, in the order of the register of people.
    std::vector<Holder> of(std::string_view words) const;
    /// The same decided for each community by itself, each person once in a community.
    std::vector<Holder> of_each_community(std::string_view words) const;

private:
    struct Called {
        Holder holder;
        std::vector<std::string> words; ///< comparable
        bool firm = false;
    };
    std::vector<Called> called_;
};

} // namespace bihuan::plan
