// Who is found for the roles of a plan: by terms of office on a day, by the words at the person where there
// are none.
#include "core/text.hpp"
#include "plan/a_plan.hpp"
#include "plan/holders.hpp"
#include "responsibility/responsibility_actions.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::test;

namespace {

struct Posts {
    explicit Posts(TestEngine engine) : office(engine) {}

    Person person(const std::string& name, const std::string& post, std::optional<Id<Unit>> unit = {}) {
        return office.write([&](db::Transaction& transaction) {
            Person one;
            one.id = office.ids.make<Person>();
            one.name = name;
            one.post = post;
            one.unit = unit;
            audit::insert(transaction, "person.add", one);
            return one;
        });
    }
    Id<Unit> community(const std::string& name) {
        return office.write([&](db::Transaction& transaction) {
            Unit unit;
            unit.id = office.ids.make<Unit>();
            unit.kind = UnitKind::community;
            unit.name = name;
            audit::insert(transaction, "unit.add", unit);
            return unit.id;
        });
    }
    DutyPost post(const std::string& code, const std::string& name, bool single = true) {
        return office.write([&](db::Transaction& transaction) {
            DutyPost one;
            one.code = code;
            one.name = name;
            one.single_holder = single;
            return responsibility::add_post(transaction, office.ids, one);
        });
    }
    PostTerm term(const DutyPost& post, const Person& person, const std::string& title, std::string_view from,
                  std::string_view to = {}, TermStanding standing = TermStanding::regular,
                  std::optional<Id<Unit>> unit = {}) {
        return office.write([&](db::Transaction& transaction) {
            PostTerm one;
            one.post = post.id;
            one.person = person.id;
            one.title = title;
            one.standing = standing;
            one.unit = unit;
            one.valid_from = day(from);
            if (!to.empty()) one.valid_to = day(to);
            return responsibility::begin_term(transaction, office.ids, one);
        });
    }
    std::string found(std::string_view words, std::string_view on, bool each_community = false) {
        return office.read([&](const db::Reader& reader) {
            const plan::Holders holders{reader, day(on)};
            std::vector<std::string> names;
            for (const auto& one : each_community ? holders.of_each_community(words) : holders.of(words))
                names.push_back(one.name + one.community);
            return text::join(names, " ");
        });
    }

    FreshDatabase office;
};

} // namespace

BOOST_AUTO_TEST_SUITE(holders_of_posts)

BOOST_DATA_TEST_CASE(without_terms_the_words_at_the_person_count, engines(), engine) {
    Posts posts{engine};
    posts.person("李主任", "东湖街道办事处主任");
    posts.person("赵副主任", "东湖街道办事处副主任");
    BOOST_TEST(posts.found("街道办事处主任", "2024-06-01") == "李主任");
    BOOST_TEST(posts.found("书记", "2024-06-01") == "");
}

BOOST_DATA_TEST_CASE(a_term_counts_from_its_first_day_to_its_last_and_the_words_do_not, engines(), engine) {
    Posts posts{engine};
    const auto director = posts.post("director", "街道办事处主任");
    const auto before = posts.person("李主任", "街道办事处主任"), after = posts.person("孙新", "科员");
    posts.term(director, before, "街道办事处主任", "2022-01-01", "2024-06-30");
    posts.term(director, after, "", "2024-07-01");
    BOOST_TEST(posts.found("街道办事处主任", "2024-06-30") == "李主任");
    BOOST_TEST(posts.found("街道办事处主任", "2024-07-01") == "孙新");
    BOOST_TEST(posts.found("科员", "2024-06-30") == "孙新"); // no term had begun
    BOOST_TEST(posts.found("科员", "2024-07-01") == "");
}

BOOST_DATA_TEST_CASE(the_title_passes_on_with_the_post, engines(), engine) {
    Posts posts{engine};
    const auto deputy = posts.post("leader_in_charge", "分管安全的副主任");
    const std::string title = "街道办事处副主任（分管安全）";
    const auto before = posts.person("罗建平", title), after = posts.person("孙新", "科员");
    posts.term(deputy, before, title, "2022-01-01", "2024-06-30");
    BOOST_TEST(posts.term(deputy, after, "", "2024-07-01").title == title);
    BOOST_TEST(posts.found("街道办事处副主任(分管安全)", "2024-07-01") == "孙新");
}

BOOST_DATA_TEST_CASE(the_holder_goes_before_who_is_still_called_so_elsewhere, engines(), engine) {
    Posts posts{engine};
    const auto secretary = posts.post("party_secretary", "街道党工委书记");
    const auto answering = posts.post("answering_leader", "包保领导", false);
    const auto before = posts.person("何文清", "街道党工委书记"), after = posts.person("孙新", "科员");
    posts.term(secretary, before, "街道党工委书记", "2022-01-01", "2024-06-30");
    posts.term(answering, before, "街道党工委书记", "2022-01-01");
    posts.term(secretary, after, "", "2024-07-01");
    BOOST_TEST(posts.found("街道党工委书记", "2024-06-30") == "何文清");
    BOOST_TEST(posts.found("街道党工委书记", "2024-07-01") == "孙新");
}

BOOST_DATA_TEST_CASE(who_acts_is_called_in_the_stead_of_the_holder_and_a_backup_only_where_nobody_holds_it,
                     engines(), engine) {
    Posts posts{engine};
    const auto head = posts.post("brigade_head", "综合行政执法大队大队长");
    const auto holder = posts.person("严执中", ""), acting = posts.person("吴超", ""),
               backup = posts.person("周建", "");
    posts.term(head, holder, "大队长", "2022-01-01", "2024-08-31");
    posts.term(head, backup, "副大队长", "2022-01-01", {}, TermStanding::backup);
    posts.term(head, acting, "", "2024-07-01", "2024-07-31", TermStanding::acting);
    BOOST_TEST(posts.found("大队大队长", "2024-06-30") == "严执中");
    BOOST_TEST(posts.found("大队大队长", "2024-07-15") == "吴超");
    BOOST_TEST(posts.found("大队大队长", "2024-08-15") == "严执中");
    BOOST_TEST(posts.found("大队大队长", "2024-09-01") == "周建");
    BOOST_TEST(posts.found("副大队长", "2024-06-30") == "周建"); // a backup keeps the title of its own
}

BOOST_DATA_TEST_CASE(each_community_has_its_own, engines(), engine) {
    Posts posts{engine};
    const auto east = posts.community("东湖社区"), west = posts.community("西湖社区");
    const auto head = posts.post("community_head", "社区党组织书记、居委会主任");
    posts.term(head, posts.person("周敏", ""), "社区党委书记、居委会主任", "2022-01-01", {},
               TermStanding::regular, east);
    posts.person("旧书记", "社区党委书记", east);
    posts.person("钱书记", "社区党委书记", west); // no term: by the words
    BOOST_TEST(posts.found("社区党委书记", "2024-06-01", true) == "周敏东湖社区 钱书记西湖社区");
}

BOOST_AUTO_TEST_SUITE_END()
