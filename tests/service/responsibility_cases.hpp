/// Posts, terms, assignments and visits in a working office, for the calls that change them.
#pragma once

#include "organisation/organisation_actions.hpp"
#include "responsibility/commitment.hpp"
#include "responsibility/duty_assessment.hpp"
#include "responsibility/duty_handover.hpp"
#include "responsibility/responsibility_actions.hpp"
#include "service/a_working_office.hpp"

namespace bihuan::test {

/// Plants the record as it is, with its audit entry and without the rules of its room.
template<class T>
T laid_down(AWorkingOffice& office, T record) {
    record.id = office.office.ids().make<T>();
    office.write([&](db::Transaction& transaction) { audit::insert(transaction, "test.plant", record); });
    return record;
}

inline Person someone(AWorkingOffice& office) {
    Person person;
    person.name = "干部" + office.fresh_code();
    return laid_down(office, person);
}

inline Unit community_unit(AWorkingOffice& office, const std::string& name) {
    return office.write([&](db::Transaction& transaction) {
        return organisation::ensure_unit(transaction, office.office.ids(), UnitKind::community, name);
    });
}

inline DutyPost a_post(AWorkingOffice& office) {
    DutyPost post;
    post.code = office.fresh_code();
    post.name = "岗位" + post.code;
    return laid_down(office, post);
}

inline DutyItem a_duty(AWorkingOffice& office) {
    DutyItem item;
    item.post = a_post(office).id;
    item.duty = "每月检查一次消防设施";
    return laid_down(office, item);
}

inline PostTerm a_term(AWorkingOffice& office, const std::string& community = "东湖社区") {
    PostTerm term;
    term.post = a_post(office).id;
    const auto person = someone(office);
    term.person = person.id;
    term.person_name = person.name;
    term.unit = community_unit(office, community).id;
    term.community = community;
    return laid_down(office, term);
}

inline DutyItem a_duty_with_holder(AWorkingOffice& office) {
    DutyItem item;
    item.post = a_term(office).post;
    item.duty = "每年组织一次演练";
    return laid_down(office, item);
}

inline LeaderAssignment an_assignment(AWorkingOffice& office, const std::string& community = "东湖社区") {
    LeaderAssignment of;
    const auto person = someone(office);
    of.person = person.id;
    of.person_name = person.name;
    of.community = community;
    of.grid = "第" + office.fresh_code() + "网格";
    community_unit(office, community);
    return laid_down(office, of);
}

inline LeaderVisit a_leader_visit(AWorkingOffice& office, const std::string& community = "东湖社区") {
    LeaderVisit visit;
    visit.code = office.fresh_code();
    visit.visited_on = day("2024-12-02");
    const auto person = someone(office);
    visit.person = person.id;
    visit.person_name = person.name;
    visit.community = community;
    community_unit(office, community);
    return laid_down(office, visit);
}

/// The path of one and the same record for all who ask, so that a tag that was read fits.
template<class T, class Make>
std::function<std::string(AWorkingOffice&)> the_same(const std::string& prefix, Make make) {
    return [=](AWorkingOffice& office) {
        const auto known = office.office.database().read([](const db::Reader& reader) {
            return reader.text("SELECT id FROM " + std::string{record::description_of<T>().name()} +
                               " ORDER BY id LIMIT 1");
        });
        return prefix + (known ? *known : make(office).id.text());
    };
}

template<class Make>
std::function<std::string(AWorkingOffice&)> fresh(const std::string& prefix, Make make,
                                                  const std::string& behind = {}) {
    return [=](AWorkingOffice& office) { return prefix + make(office).id.text() + behind; };
}

inline const auto a_term_here = [](AWorkingOffice& office) { return a_term(office); };
inline const auto an_assignment_here = [](AWorkingOffice& office) { return an_assignment(office); };
inline const auto a_leader_visit_here = [](AWorkingOffice& office) { return a_leader_visit(office); };

inline std::string a_post_wish(AWorkingOffice& office) {
    return R"({"code":")" + office.fresh_code() + R"(","name":"安全员","kind":"section"})";
}
inline std::string a_duty_wish(AWorkingOffice& office) {
    return R"({"post":")" + a_post(office).id.text() + R"(","number":1,"duty":"组织安全检查"})";
}
inline std::string a_term_wish(AWorkingOffice& office) {
    return R"({"post":")" + a_post(office).id.text() + R"(","person":")" + someone(office).id.text() +
           R"(","valid_from":"2024-01-01"})";
}
inline std::string an_assignment_wish(AWorkingOffice& office) {
    return R"({"role":"leader","person":")" + someone(office).id.text() + R"(","enterprise":")" +
           office.some_place().id.text() + R"("})";
}
inline std::string a_leader_visit_wish(AWorkingOffice& office) {
    return R"({"visited_on":"2024-12-30","person":")" + someone(office).id.text() + R"(","enterprise":")" +
           office.enterprise.id.text() + R"(","findings":"通道畅通"})";
}
inline const std::string an_ending = R"({"last_day":"2024-12-30","reason":"调离","vacant_reason":"待任命"})";

inline DutyHandover a_handover(AWorkingOffice& office, const std::string& community = "东湖社区") {
    DutyHandover handover;
    const auto person = someone(office);
    handover.person = person.id;
    handover.person_name = person.name;
    handover.community = community;
    handover.last_day = day("2024-12-31");
    handover.reason = "调任";
    return laid_down(office, handover);
}

inline DutyCommitment a_commitment(AWorkingOffice& office, const std::string& community = "东湖社区") {
    DutyCommitment commitment;
    commitment.year = 2024;
    const auto person = someone(office);
    commitment.person = person.id;
    commitment.person_name = commitment.signed_by = person.name;
    commitment.community = community;
    commitment.signed_on = day("2024-03-01");
    return laid_down(office, commitment);
}

inline DutyAssessment an_assessment(AWorkingOffice& office, AssessmentState state = AssessmentState::draft) {
    DutyAssessment assessment;
    assessment.year = 2024;
    const auto person = someone(office);
    assessment.person = person.id;
    assessment.person_name = person.name;
    assessment.state = state;
    assessment.counted_as_of = day("2024-12-31");
    DutyAssessmentItem visits;
    visits.code = "visits";
    visits.title = "走访";
    visits.measure = AssessmentMeasure::visits;
    visits.weight = 100;
    assessment.items.push_back(visits);
    return laid_down(office, assessment);
}

inline const auto a_handover_here = [](AWorkingOffice& office) { return a_handover(office); };
inline const auto a_commitment_here = [](AWorkingOffice& office) { return a_commitment(office); };
inline const auto an_assessment_here = [](AWorkingOffice& office) { return an_assessment(office); };
inline const auto a_confirmed_assessment = [](AWorkingOffice& office) {
    return an_assessment(office, AssessmentState::confirmed);
};

inline std::string a_handover_wish(AWorkingOffice& office) {
    return R"({"person":")" + someone(office).id.text() + R"(","last_day":"2024-12-31","reason":"调任"})";
}
inline std::string a_commitment_wish(AWorkingOffice& office) {
    return R"({"year":2024,"enterprise":")" + office.some_place().id.text() +
           R"(","signed_by":"店主","signed_on":"2024-03-01"})";
}
inline std::string an_assessment_wish(AWorkingOffice& office) {
    const auto term = a_term(office); // of a section, which has a standard
    return R"({"year":2024,"person":")" + term.person.text() + R"(","kind":"section"})";
}

} // namespace bihuan::test
