#include "responsibility/duty_set.hpp"

#include "responsibility/responsibility_actions.hpp"
#include "responsibility/responsibility_store.hpp"
#include "responsibility/set_file.hpp"

#include <charconv>
#include <stdexcept>

namespace bihuan::responsibility {

std::vector<DutyRow> read_duties(std::string_view csv) {
    std::vector<DutyRow> duties;
    for (const auto& row : set_rows(csv)) {
        auto& duty = duties.emplace_back();
        duty.post_code = row.at("post_code");
        duty.post = row.at("post_zh");
        duty.post_en = row.at("post_en");
        const auto kind = parse_enum<PostKind>(row.at("kind"));
        if (!kind) throw std::logic_error("no kind of post " + row.at("kind"));
        duty.kind = *kind;
        const auto& number = row.at("no");
        std::from_chars(number.data(), number.data() + number.size(), duty.item.number);
        duty.item.duty = row.at("duty_zh");
        duty.item.duty_en = row.at("duty_en");
        duty.item.law = row.at("law_zh");
        duty.item.law_en = row.at("law_en");
        duty.item.standard = row.at("standard_zh");
        duty.item.standard_en = row.at("standard_en");
    }
    return duties;
}

std::map<std::string, PostPlace> read_post_places(std::string_view csv) {
    std::map<std::string, PostPlace> places;
    for (const auto& row : set_rows(csv))
        places[row.at("post_code")] = {row.at("above"), row.at("single_holder") == "yes"};
    return places;
}

const std::vector<DutyRow>& built_in_duties() {
    static const auto duties = read_duties(set_file("duties.csv"));
    return duties;
}

const std::map<std::string, PostPlace>& built_in_post_places() {
    static const auto places = read_post_places(set_file("posts.csv"));
    return places;
}

Adopted adopt_built_in(db::Transaction& transaction, IdSource& ids) {
    Adopted adopted;
    std::map<std::string, DutyPost> added;
    std::int64_t place = transaction.integer("SELECT max(place) FROM duty_post").value_or(0);
    std::map<std::string, bool> had;
    for (const auto& row : built_in_duties()) {
        if (!had.contains(row.post_code))
            had[row.post_code] = find_post(transaction, row.post_code).has_value();
        if (had[row.post_code]) continue;
        auto& post = added[row.post_code];
        if (post.id.empty()) {
            post.code = row.post_code;
            post.name = row.post;
            post.name_en = row.post_en;
            post.kind = row.kind;
            post.place = place += 10;
            if (const auto known = built_in_post_places().find(row.post_code);
                known != built_in_post_places().end())
                post.single_holder = known->second.single_holder;
            post = add_post(transaction, ids, post);
            ++adopted.posts;
        }
        DutyItem item = row.item;
        item.post = post.id;
        put_duty(transaction, ids, std::move(item));
        ++adopted.duties;
    }
    for (const auto& [code, post] : added) {
        const auto known = built_in_post_places().find(code);
        if (known == built_in_post_places().end()) continue;
        const auto above = find_post(transaction, known->second.above);
        if (!above) continue;
        DutyPost placed = post;
        placed.above = above->id;
        change_post(transaction, post, placed);
    }
    return adopted;
}

} // namespace bihuan::responsibility
