#include "planning/draw_file.hpp"

#include <boost/test/unit_test.hpp>

#include <functional>
#include <map>

using namespace bihuan;
using namespace bihuan::planning;

namespace {

/// The procedure of docs/adr/0050-draws.md written a second time and in another way: weights become tickets,
/// numbers come from bytes.
class SecondDrawer {
public:
    SecondDrawer(DrawInputs inputs, std::string key) : inputs_(std::move(inputs)), key_(std::move(key)) {}

    std::vector<std::pair<std::string, std::vector<std::string>>> drawn() {
        std::vector<std::string> tickets;
        for (const auto& target : inputs_.targets)
            tickets.insert(tickets.end(), static_cast<std::size_t>(target.weight), target.id);
        std::vector<std::pair<std::string, std::vector<std::string>>> result;
        for (std::size_t i = 0; i < inputs_.targets_wanted; ++i) {
            const std::string target = tickets[number(tickets.size())];
            std::erase(tickets, target);
            std::vector<std::string> free, who;
            for (const auto& officer : inputs_.officers)
                if (!inputs_.interests.contains({officer.id, target})) free.push_back(officer.id);
            for (std::size_t j = 0; j < inputs_.officers_per_target; ++j) {
                const auto at = number(free.size());
                who.push_back(free[at]);
                free.erase(free.begin() + static_cast<std::ptrdiff_t>(at));
            }
            result.emplace_back(target, who);
        }
        return result;
    }

private:
    std::size_t number(std::size_t below) {
        __extension__ using Wide = unsigned __int128;
        const Wide all = Wide{1} << 64;
        for (;;) {
            if (bytes_.empty()) {
                const std::string hex = sha256(key_ + ":" + std::to_string(block_++));
                for (std::size_t i = 0; i < hex.size(); i += 2)
                    bytes_ += static_cast<char>(std::stoi(hex.substr(i, 2), nullptr, 16));
            }
            Wide value = 0;
            for (int i = 0; i < 8; ++i)
                value = value * 256 + static_cast<unsigned char>(bytes_[static_cast<std::size_t>(i)]);
            bytes_.erase(0, 8);
            if (value < all - all % below) return static_cast<std::size_t>(value % below);
        }
    }

    DrawInputs inputs_;
    std::string key_;
    std::string bytes_;
    int block_ = 0;
};

DrawInputs small() {
    return {{{"a", "甲", 8}, {"b", "乙", 4}, {"c", "丙", 2}, {"d", "丁", 1}, {"e", "戊", 1}},
            {{"p", "王强"}, {"q", "李敏"}, {"r", "张伟"}, {"s", "赵刚"}},
            4,
            2,
            {{"p", "a"}, {"q", "c"}}};
}

std::vector<std::pair<std::string, std::vector<std::string>>> named(const DrawInputs& inputs,
                                                                    const std::vector<Drawn>& drawn) {
    std::vector<std::pair<std::string, std::vector<std::string>>> result;
    for (const auto& one : drawn) {
        auto& row = result.emplace_back(inputs.targets[one.target].id, std::vector<std::string>{});
        for (const auto at : one.officers)
            row.second.push_back(inputs.officers[at].id);
    }
    return result;
}

const std::string seed(64, '0');

/// A file as it is published.
Json a_file() {
    Json targets = Json::List{}, officers = Json::List{}, interests = Json::List{};
    const auto inputs = small();
    for (const auto& target : inputs.targets) {
        Json one;
        one.set("id", target.id).set("name", target.name).set("weight", target.weight);
        targets.push(one);
    }
    for (const auto& officer : inputs.officers) {
        Json one;
        one.set("id", officer.id).set("name", officer.name);
        officers.push(one);
    }
    for (const auto& [officer, target] : inputs.interests) {
        Json one;
        one.set("officer", officer).set("target", target);
        interests.push(one);
    }
    Json frozen;
    frozen.set("title", "三月抽查")
        .set("targets_wanted", 4)
        .set("officers_per_target", 2)
        .set("targets", targets)
        .set("officers", officers)
        .set("interests", interests);
    const auto hash = sha256(canonical(frozen));
    const auto commitment = commitment_of(hash, seed);
    Json file;
    file.set("format", draw_format)
        .set("inputs", frozen)
        .set("inputs_sha256", hash)
        .set("commitment", commitment)
        .set("committed_at", "2024-03-01T01:00:00.000Z")
        .set("seed", seed)
        .set("public_value", "3 8 12 20 27 31 + 9")
        .set("drawn_at", "2024-03-02T01:00:00.000Z")
        .set("result", result_json(inputs, draw(inputs, key_of(commitment, seed, "3 8 12 20 27 31 + 9"))));
    return file;
}

std::string replaced(const Json& file, const std::string& what, const std::string& with) {
    std::string text = file.dump();
    const auto at = text.find(what);
    BOOST_REQUIRE(at != std::string::npos);
    return text.replace(at, what.size(), with);
}

/// The object with another value for one of its members.
Json with(const Json& object, std::string_view name, const Json& value) {
    Json changed;
    for (const auto& [member, was] : *object.object())
        changed.set(member, member == name ? value : was);
    return changed;
}

std::string where(const std::string& file, const std::string& noted = {}) {
    const auto difference = first_difference(Json::parse(file), noted);
    return difference ? difference->where : "";
}

} // namespace

BOOST_AUTO_TEST_SUITE(drawing)

// Computed by a Python program written from docs/adr/0050-draws.md alone.
BOOST_AUTO_TEST_CASE(gives_what_others_computed_from_the_same_inputs) {
    const auto commitment = commitment_of(sha256("inputs"), seed);
    BOOST_TEST(commitment == "bfb9affb7b75a91bedf2f1200998119c78e1774ee374caffa38202fd53cef0a9");
    const auto key = key_of(commitment, seed, "3 8 12 20 27 31 + 9");
    BOOST_TEST(key == "858dd713f4f913df8016343d9765283204426a2bd90b2b853c14ed2a24b4cb31");
    const std::vector<std::pair<std::string, std::vector<std::string>>> expected{
        {"b", {"p", "q"}}, {"e", {"q", "r"}}, {"c", {"p", "s"}}, {"a", {"r", "s"}}};
    BOOST_TEST((named(small(), draw(small(), key)) == expected));
}

BOOST_AUTO_TEST_CASE(agrees_with_a_second_program_on_many_seeds) {
    for (int i = 0; i < 500; ++i) {
        const auto key = sha256(std::to_string(i));
        auto inputs = small();
        inputs.targets_wanted = static_cast<std::size_t>(1 + i % 5);
        inputs.officers_per_target = static_cast<std::size_t>(2 + i % 2);
        BOOST_TEST((named(inputs, draw(inputs, key)) == SecondDrawer(inputs, key).drawn()));
    }
}

BOOST_AUTO_TEST_CASE(sends_nobody_where_an_interest_stands_and_nobody_twice) {
    for (int i = 0; i < 300; ++i) {
        const auto inputs = small();
        std::set<std::string> targets;
        for (const auto& [target, officers] : named(inputs, draw(inputs, sha256("i" + std::to_string(i))))) {
            BOOST_TEST(targets.insert(target).second);
            BOOST_TEST((std::set<std::string>(officers.begin(), officers.end()).size() == 2u));
            for (const auto& officer : officers)
                BOOST_TEST((!inputs.interests.contains({officer, target})));
        }
    }
}

BOOST_AUTO_TEST_CASE(favours_the_greater_weight_as_much_as_it_says) {
    auto inputs = small();
    inputs.targets_wanted = 1;
    std::map<std::string, int> often;
    constexpr int draws = 8000;
    for (int i = 0; i < draws; ++i)
        ++often[named(inputs, draw(inputs, sha256("w" + std::to_string(i)))).front().first];
    for (const auto& target : inputs.targets) {
        const double expected = draws * static_cast<double>(target.weight) / 16;
        BOOST_TEST(often[target.id] > expected * 0.88, target.id << " " << often[target.id]);
        BOOST_TEST(often[target.id] < expected * 1.12, target.id << " " << often[target.id]);
    }
}

BOOST_AUTO_TEST_CASE(counts_below_a_limit_evenly_also_near_the_end_of_64_bits) {
    DrawStream numbers{"key"};
    const std::uint64_t limit = (UINT64_MAX / 4) * 3; // a quarter of all numbers is thrown away
    int low = 0;
    for (int i = 0; i < 4000; ++i)
        low += numbers.below(limit) < limit / 3;
    BOOST_TEST(low > 1200); // 2000 where the surplus is not thrown away
    BOOST_TEST(low < 1470);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(verifying_a_draw)

BOOST_AUTO_TEST_CASE(says_yes_to_what_was_published_however_it_is_laid_out) {
    const Json file = a_file();
    BOOST_TEST(where(file.dump()) == "");
    BOOST_TEST(where(file.dump_pretty()) == "");
    BOOST_TEST(where(file.dump(), *file.find("commitment")->text()) == "");
}

BOOST_AUTO_TEST_CASE(finds_every_manipulation) {
    const Json file = a_file();
    BOOST_TEST(where(replaced(file, R"("weight":8)", R"("weight":9)")) == "inputs_sha256");
    BOOST_TEST(where(replaced(file, R"({"id":"e","name":"戊","weight":1})",
                              R"({"id":"f","name":"己","weight":1})")) == "inputs_sha256");
    BOOST_TEST(where(replaced(file, R"(,{"id":"e","name":"戊","weight":1})", "")) == "inputs_sha256");
    BOOST_TEST(where(replaced(file, R"({"officer":"p","target":"a"},)", "")) == "inputs_sha256");
    BOOST_TEST(where(replaced(file, seed, std::string(63, '0') + "1")) == "commitment");
    BOOST_TEST(where(replaced(file, "31 + 9", "31 + 8")).starts_with("result."));
    const auto result = *file.find("result")->list();
    auto altered = result;
    altered[1] = with(result[1], "target", result[0].find("target")->dump());
    BOOST_TEST(where(with(file, "result", altered).dump()) == "result.1.target");
    altered = result;
    auto officers = *result[2].find("officers")->list();
    std::swap(officers[0], officers[1]);
    altered[2] = with(result[2], "officers", officers);
    BOOST_TEST(where(with(file, "result", altered).dump()) == "result.2.officers.0");
    officers = *result[3].find("officers")->list();
    officers[1] = officers[0];
    altered = result;
    altered[3] = with(result[3], "officers", officers);
    BOOST_TEST(where(with(file, "result", altered).dump()) == "result.3.officers.1");
    altered = result;
    altered.pop_back();
    BOOST_TEST(where(with(file, "result", altered).dump()) == "result.3");
    altered = result;
    altered.push_back(result[0]);
    BOOST_TEST(where(with(file, "result", altered).dump()) == "result.4");
    BOOST_TEST(where(file.dump(), std::string(64, 'a')) == "commitment"); // another one than was noted
}

BOOST_AUTO_TEST_CASE(finds_a_manipulation_whose_hashes_were_made_to_fit) {
    // Weights changed and every hash computed anew: only who noted the commitment before the draw can tell.
    const Json file = a_file();
    const std::string noted = *file.find("commitment")->text();
    const Json inputs = Json::parse(replaced(*file.find("inputs"), R"("weight":8)", R"("weight":1)"));
    const auto hash = sha256(canonical(inputs));
    const Json forged = with(with(with(file, "inputs", inputs), "inputs_sha256", hash), "commitment",
                             commitment_of(hash, seed));
    BOOST_TEST(where(forged.dump(), noted) == "commitment");
}

BOOST_AUTO_TEST_CASE(says_what_is_missing) {
    BOOST_TEST(where("{}") == "format");
    BOOST_TEST(where(replaced(a_file(), R"("seed")", R"("sead")")) == "seed");
}

BOOST_AUTO_TEST_SUITE_END()
