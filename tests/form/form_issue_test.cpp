// Issuing forms: held against the table, numbered, frozen; on both engines.

#include "document/document.hpp"
#include "enforcement/penalty_case.hpp"
#include "form/a_form_office.hpp"
#include "hazard/hazard_actions.hpp"
#include "hazard/hazard_json.hpp"
#include "hazard/joint_order.hpp"
#include "issuance/document_store.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::test;

namespace {

/// Issues without typefaces: what is printed is the facts.
IssuedDocument issue(AFormOffice& office, FormKind kind, FormSubject type, const std::string& subject,
                     const std::optional<Id<IssuedDocument>>& replaces = {}) {
    return office.database.write([&](db::Transaction& transaction) {
        form::FormIssue wish{kind, {type, subject}, {}, {}, replaces, Json{Json::Object{}}, {}};
        wish.print = [](const Json& facts, const document::Proof&) {
            return document::Rendered{"%PDF " + facts.dump(), 1, {}};
        };
        return form::issue_form(transaction, office.database.ids, office.source, wish);
    });
}

auto refused_with(ProblemKind kind, std::string word = {}) {
    return [=](const Problem& problem) {
        std::string all;
        for (const auto& [name, value] : problem.parameters())
            all += value + " ";
        return problem.kind() == kind && all.find(word) != all.npos;
    };
}

} // namespace

BOOST_AUTO_TEST_SUITE(form_issue)

BOOST_DATA_TEST_CASE(numbers_of_forms_follow_one_another_and_a_void_one_keeps_its_own, engines(), engine) {
    AFormOffice office{engine};
    std::vector<IssuedDocument> documents;
    for (int i = 0; i < 3; ++i) {
        const auto visit = office.visit();
        documents.push_back(
            issue(office, FormKind::inspection_record, FormSubject::inspection, visit.id.text()));
        if (i == 1)
            office.database.write([&](db::Transaction& transaction) {
                issuance::declare_void(transaction, documents.back(), "单位名称有误");
            });
    }
    BOOST_CHECK_EQUAL(documents[0].document_no, "津东鲁应急检记〔2024〕1号");
    BOOST_CHECK_EQUAL(documents[1].document_no, "津东鲁应急检记〔2024〕2号");
    BOOST_CHECK_EQUAL(documents[2].document_no, "津东鲁应急检记〔2024〕3号");
    // Issued again after it was declared void: the next number, and the void one stays in its place.
    const auto again =
        issue(office, FormKind::inspection_record, FormSubject::inspection, documents[1].subject);
    BOOST_CHECK_EQUAL(again.document_no, "津东鲁应急检记〔2024〕4号");
    const auto kept = office.database.read([&](const db::Reader& reader) {
        return issuance::documents_of(reader, "inspection", documents[1].subject);
    });
    BOOST_REQUIRE_EQUAL(kept.size(), 2u);
    BOOST_CHECK(kept[0].state == DocumentState::voided && kept[0].document_no == documents[1].document_no);
}

BOOST_DATA_TEST_CASE(a_form_that_lacks_something_takes_no_number, engines(), engine) {
    AFormOffice office{engine};
    const auto visit = office.visit(AFormOffice::Signing::without_unit);
    BOOST_CHECK_EXCEPTION(
        issue(office, FormKind::inspection_record, FormSubject::inspection, visit.id.text()), Problem,
        refused_with(ProblemKind::document_incomplete, "被检查单位的签名或拒签记录"));
    BOOST_CHECK_EXCEPTION(issue(office, FormKind::treatment_plan, FormSubject::hazard, visit.id.text()),
                          Problem, refused_with(ProblemKind::document_incomplete));
    const auto whole = office.visit();
    BOOST_CHECK_EQUAL(
        issue(office, FormKind::inspection_record, FormSubject::inspection, whole.id.text()).serial, 1);
}

BOOST_DATA_TEST_CASE(an_order_comes_after_the_record_and_its_number_stands_beside_the_steps, engines(),
                     engine) {
    AFormOffice office{engine};
    const auto visit = office.visit();
    const auto hazard = office.hazard(visit);
    const auto paper = office.order({hazard}, office.authority(AuthorityPower::rectification));
    BOOST_CHECK_EXCEPTION(issue(office, FormKind::rectification_order, FormSubject::order, paper), Problem,
                          refused_with(ProblemKind::document_comes_after, "现场检查记录"));
    issue(office, FormKind::inspection_record, FormSubject::inspection, visit.id.text());
    const auto order = issue(office, FormKind::rectification_order, FormSubject::order, paper);
    const auto [file, orders] = office.database.read([&](const db::Reader& reader) {
        return std::pair{hazard::load(reader, hazard.id), hazard::orders_json(reader, visit.id)};
    });
    BOOST_REQUIRE_EQUAL(file.papers.size(), 1u);
    BOOST_CHECK_EQUAL(file.papers[0].document_no, order.document_no);
    BOOST_CHECK_EQUAL(file.papers[0].paper, paper);
    BOOST_CHECK_EQUAL(file.steps[0].document_no, ""); // what was recorded stays as it was
    BOOST_CHECK(orders.find(order.document_no) != orders.npos);
    BOOST_CHECK(hazard::file_json(file, day("2024-12-31")).find(order.document_no) != std::string::npos);
    // A receipt is offered of what is served.
    const auto offers = office.database.read([&](const db::Reader& reader) {
        return form::offers_of(reader, {FormSubject::hazard, hazard.id.text()}, office.source);
    });
    BOOST_CHECK(std::ranges::any_of(offers, [&](const form::FormOffer& offer) {
        return offer.kind == FormKind::service_receipt && offer.matter.id == order.id.text();
    }));
}

BOOST_DATA_TEST_CASE(a_paper_made_elsewhere_gets_no_second_number, engines(), engine) {
    AFormOffice office{engine};
    const auto visit = office.visit();
    issue(office, FormKind::inspection_record, FormSubject::inspection, visit.id.text());
    const auto hazard = office.hazard(visit);
    const auto paper = office.order({hazard}, office.authority(AuthorityPower::rectification),
                                    OrderForm::time_limited, "津东鲁应急责改〔2024〕99号");
    BOOST_CHECK_EXCEPTION(issue(office, FormKind::rectification_order, FormSubject::order, paper), Problem,
                          refused_with(ProblemKind::document_stands, "99号"));
    // What comes after it may be issued.
    office.reinspected(hazard, ReinspectionResult::failed);
    BOOST_CHECK_EQUAL(issue(office, FormKind::reinspection_opinion, FormSubject::order, paper).document_no,
                      "津东鲁应急复查〔2024〕1号");
}

BOOST_DATA_TEST_CASE(the_same_request_is_not_answered_twice_but_another_one_is, engines(), engine) {
    AFormOffice office{engine};
    const auto visit = office.visit();
    const auto hazard = office.hazard(visit);
    office.order({hazard}, office.authority(AuthorityPower::rectification), OrderForm::time_limited,
                 "别处1号");
    const auto asks = [&](const char* until) {
        office.step(hazard, StepKind::request_extension, [&](HazardStep& step) {
            step.reason = "缺货";
            step.due_date = day(until);
        });
    };
    asks("2025-01-10");
    issue(office, FormKind::extension_application, FormSubject::hazard, hazard.id.text());
    office.source.day = day("2025-01-02"); // pressed again days later
    BOOST_CHECK_EXCEPTION(
        issue(office, FormKind::extension_application, FormSubject::hazard, hazard.id.text()), Problem,
        refused_with(ProblemKind::document_stands));
    asks("2025-02-10");
    BOOST_CHECK_EQUAL(
        issue(office, FormKind::extension_application, FormSubject::hazard, hazard.id.text()).serial, 2);
}

BOOST_DATA_TEST_CASE(a_decision_gives_its_number_to_the_case, engines(), engine) {
    AFormOffice office{engine};
    const auto of = office.insert("penalty_case.file", [&](PenaltyCase& made) {
        made.code = "AJ1";
        made.procedure = CaseProcedure::simple;
        made.party = office.place.name;
        made.enterprise = office.place.id;
        made.community = office.place.community;
        made.cause = "未设警示标志";
        made.facts = "喷漆房入口未设警示标志";
        made.basis = "安全生产法第九十九条";
        made.filed_on = made.decided_on.emplace(day("2024-12-20"));
        made.authority_organ = office.source.organ.name;
        made.officers = {{"王强", "津执001"}, {"李敏", "津执002"}};
        made.fine_yuan = 1'000;
    });
    office.insert("penalty_case.decide_on_spot", [&](CaseStepTaken& step) {
        step.penalty_case = of.id;
        step.step = CaseStep::decide_on_spot;
        step.taken_on = day("2024-12-20");
        step.penalties = {{PenaltyKind::fine, 1'000}};
    });
    const auto decision = issue(office, FormKind::on_spot_penalty, FormSubject::penalty_case, of.id.text());
    BOOST_CHECK_EQUAL(decision.document_no, "津东鲁应急当罚〔2024〕1号");
    office.database.read([&](const db::Reader& reader) {
        BOOST_CHECK_EQUAL(db::find(reader, of.id)->decision_no, decision.document_no);
    });
    const auto facts =
        office.facts(FormKind::on_spot_penalty, FormSubject::penalty_case, of.id.text()).value();
    BOOST_CHECK_EQUAL(text_at(facts, "penalties.0"), "罚款人民币壹仟元整（1,000元）");
}

BOOST_AUTO_TEST_SUITE_END()
