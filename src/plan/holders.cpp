#include "plan/holders.hpp"

#include "core/text.hpp"
#include "organisation/organisation_store.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace bihuan::plan {
namespace {

struct Term {
    std::string post_name, title, community, standing;
    bool single_holder = false;
    std::string person;
};

/// `社区党组织书记、居委会主任`: whoever is one of these is the other too.
std::vector<std::string> words_of(const std::string& titles) {
    std::vector<std::string> words{text::comparable(titles)};
    for (const auto& one : text::split(titles, U"、"))
        words.push_back(text::comparable(one));
    return words;
}

void add_words(std::vector<std::string>& to, const std::string& titles) {
    if (titles.empty()) return;
    for (auto& word : words_of(titles))
        to.push_back(std::move(word));
}

/// Terms of the day by post, community and grid: who holds them belongs together.
std::map<std::string, std::vector<Term>> terms_on(const db::Reader& reader, Date day) {
    std::map<std::string, std::vector<Term>> terms;
    reader.each("SELECT post_code, post_name, title, community, grid, standing, single_holder, person FROM "
                "post_holder WHERE valid_from <= $1 AND valid_to >= $1 ORDER BY post_code, community, grid, "
                "valid_from, person",
                {day}, [&](const db::Row& row) {
                    terms[std::string{row.text(0)} + "\n" + std::string{row.text(3)} + "\n" +
                          std::string{row.text(4)}]
                        .push_back({std::string{row.text(1)}, std::string{row.text(2)},
                                    std::string{row.text(3)}, std::string{row.text(5)}, row.boolean(6),
                                    std::string{row.text(7)}});
                });
    return terms;
}

std::set<std::string> people_with_terms(const db::Reader& reader, Date day) {
    std::set<std::string> people;
    reader.each("SELECT DISTINCT person FROM post_holder WHERE valid_from <= $1 AND valid_to >= valid_from "
                "ORDER BY person",
                {day}, [&](const db::Row& row) { people.emplace(row.text(0)); });
    return people;
}

bool any_of(const std::vector<Term>& terms, std::string_view standing) {
    return std::ranges::any_of(terms, [&](const Term& term) { return term.standing == standing; });
}

} // namespace

Holders::Holders(const db::Reader& reader, Date day) {
    const auto people = organisation::people(reader);
    std::map<std::string, const Person*> by_identity;
    std::map<std::string, std::string> community_of; // by unit, so that each is looked up once
    for (const auto& person : people)
        by_identity.emplace(person.id.text(), &person);
    const auto holder = [&](const Person& person, std::string title, const std::string& community) {
        Holder out{person.id.text(), person.name, std::move(title), person.phone, community};
        if (!community.empty()) return out;
        const auto [at, fresh] = community_of.try_emplace(person.unit ? person.unit->text() : "");
        if (fresh) at->second = organisation::community_of(reader, person.unit);
        out.community = at->second;
        return out;
    };
    std::set<std::string> titled, in_force;
    for (const auto& [key, terms] : terms_on(reader, day)) {
        const bool acted = any_of(terms, "acting"), held = any_of(terms, "regular");
        const std::string in_office = acted ? "acting" : held ? "regular" : "backup";
        std::vector<std::string> stood_in_for; // titles of those whom the acting one replaces
        if (acted)
            for (const auto& term : terms)
                if (term.standing == "regular") add_words(stood_in_for, term.title);
        for (const auto& term : terms) {
            const auto person = by_identity.find(term.person);
            if (person == by_identity.end()) continue;
            in_force.insert(term.person);
            if (!term.title.empty()) titled.insert(term.person);
            const bool decides = term.standing == in_office;
            Called post{
                holder(*person->second, term.title.empty() ? term.post_name : term.title, term.community),
                {},
                true};
            Called title = post;
            title.firm = term.single_holder && term.standing != "backup";
            if (decides) {
                add_words(post.words, term.post_name);
                for (const auto& word : stood_in_for)
                    post.words.push_back(word);
                called_.push_back(std::move(post));
            }
            if (decides || term.standing == "backup") {
                add_words(title.words, term.title);
                if (!title.words.empty()) called_.push_back(std::move(title));
            }
        }
    }
    const auto had_terms = people_with_terms(reader, day);
    for (const auto& person : people) {
        const std::string id = person.id.text();
        const bool by_words = !had_terms.contains(id) || (in_force.contains(id) && !titled.contains(id));
        if (!by_words || person.post.empty()) continue;
        Called by_post{holder(person, person.post, {}), {}, false};
        add_words(by_post.words, person.post);
        called_.push_back(std::move(by_post));
    }
    std::map<std::string, std::size_t> order;
    for (std::size_t i = 0; i < people.size(); ++i)
        order.emplace(people[i].id.text(), i);
    std::ranges::stable_sort(called_, {}, [&](const Called& one) { return order[one.holder.person]; });
}

std::vector<Holder> Holders::of(std::string_view words) const {
    const std::string wanted = text::comparable(words);
    std::vector<Holder> firm, other;
    if (wanted.empty()) return firm;
    for (const auto& one : called_) {
        if (std::ranges::none_of(one.words, [&](const auto& word) { return word.ends_with(wanted); }))
            continue;
        auto& into = one.firm ? firm : other;
        if (std::ranges::find(into, one.holder.person, &Holder::person) == into.end())
            into.push_back(one.holder);
    }
    return firm.empty() ? other : firm;
}

std::vector<Holder> Holders::of_each_community(std::string_view words) const {
    const std::string wanted = text::comparable(words);
    std::vector<Holder> out;
    if (wanted.empty()) return out;
    std::set<std::string> firmly; // communities
    const auto fits = [&](const Called& one) {
        return std::ranges::any_of(one.words, [&](const auto& word) { return word.ends_with(wanted); });
    };
    for (const auto& one : called_)
        if (one.firm && fits(one)) firmly.insert(one.holder.community);
    for (const auto& one : called_) {
        if (!fits(one) || (!one.firm && firmly.contains(one.holder.community))) continue;
        if (std::ranges::none_of(out, [&](const Holder& known) {
                return known.person == one.holder.person && known.community == one.holder.community;
            }))
            out.push_back(one.holder);
    }
    return out;
}

} // namespace bihuan::plan
