/// The posts and duties that come with the program: a starting set for every post of a sub-district, reworded
/// from the law with articles. An office takes it over and then keeps its own.
#pragma once

#include "db/transaction.hpp"
#include "responsibility/duty_post.hpp"

#include <map>
#include <string>
#include <vector>

namespace bihuan::responsibility {

struct DutyRow {
    std::string post_code, post, post_en;
    PostKind kind = PostKind::section;
    DutyItem item; ///< without the identity of its post
};
/// From CSV with the columns of duties.csv (RFC 4180, UTF-8). Throws std::logic_error where it is damaged:
/// the file is part of the program.
std::vector<DutyRow> read_duties(std::string_view csv);

/// Where a post stands in the chart, and whether one person holds it.
struct PostPlace {
    std::string above;
    bool single_holder = true;
};
std::map<std::string, PostPlace> read_post_places(std::string_view csv);

const std::vector<DutyRow>& built_in_duties();
const std::map<std::string, PostPlace>& built_in_post_places();

struct Adopted {
    std::int64_t posts = 0, duties = 0;
};
/// Adds the posts whose code the office does not have, with their duties. What the office has stays as it is.
Adopted adopt_built_in(db::Transaction&, IdSource&);

} // namespace bihuan::responsibility
