// The facts of inspection and hazard forms, from real records on both engines.

#include "form/a_form_office.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::test;
using Signing = AFormOffice::Signing;

BOOST_AUTO_TEST_SUITE(form_facts)

BOOST_DATA_TEST_CASE(the_record_of_a_visit_says_who_where_when_and_what_was_found, engines(), engine) {
    AFormOffice office{engine};
    const auto visit = office.visit();
    office.hazard(visit);
    const auto facts = office.facts(FormKind::inspection_record, FormSubject::inspection, visit.id.text());
    BOOST_REQUIRE(facts);
    BOOST_CHECK_EQUAL(text_at(*facts, "enterprise.name"), "好味道饭店");
    BOOST_CHECK_EQUAL(text_at(*facts, "enterprise.post"), "主要负责人");
    BOOST_CHECK_EQUAL(text_at(*facts, "times.text"), "2024年12月2日9时05分至10时20分");
    BOOST_CHECK_EQUAL(text_at(*facts, "officers_text"), "王强（执法证号 津执001）、李敏（执法证号 津执002）");
    BOOST_CHECK_EQUAL(text_at(*facts, "findings.0"),
                      "疏散通道堆放杂物（部位：东侧通道；违反：消防法第二十八条）");
    BOOST_CHECK_EQUAL(text_at(*facts, "checklist_words"), "对照检查表检查2项，符合1项，不符合1项，不涉及0项");
    BOOST_CHECK_EQUAL(text_at(*facts, "document_no_text"), "文号待编");
    BOOST_CHECK_EQUAL(text_at(*facts, "signatures.0.image"), std::string(64, 'a'));
    BOOST_CHECK_EQUAL(size_at(*facts, "signatures"), 3u);
    BOOST_CHECK_EQUAL(office.lacks(FormKind::inspection_record, FormSubject::inspection, visit.id.text()),
                      "");
}

BOOST_DATA_TEST_CASE(a_record_without_the_signature_of_the_unit_is_not_issued_but_a_refusal_is, engines(),
                     engine) {
    AFormOffice office{engine};
    const auto unsigned_visit = office.visit(Signing::without_unit);
    BOOST_CHECK_EQUAL(
        office.lacks(FormKind::inspection_record, FormSubject::inspection, unsigned_visit.id.text()),
        "被检查单位的签名或拒签记录");
    const auto open = office.visit(Signing::none);
    const auto lacks = office.lacks(FormKind::inspection_record, FormSubject::inspection, open.id.text());
    BOOST_CHECK(lacks.find("两名检查人员的签名") != lacks.npos);
    const auto refused = office.visit(Signing::refused);
    BOOST_CHECK_EQUAL(office.lacks(FormKind::inspection_record, FormSubject::inspection, refused.id.text()),
                      "");
    const auto facts = office.facts(FormKind::inspection_record, FormSubject::inspection, refused.id.text());
    BOOST_CHECK_EQUAL(
        text_at(*facts, "refusal.words"),
        "被检查单位现场负责人拒绝签名，理由：认为检查过多。见证人：周社工。已报告东丽区应急管理局。");
}

BOOST_DATA_TEST_CASE(an_order_groups_its_hazards_by_the_day_they_are_due, engines(), engine) {
    AFormOffice office{engine};
    const auto visit = office.visit();
    const std::vector<Hazard> hazards{office.hazard(visit, "2024-12-20"), office.hazard(visit, "2024-12-09"),
                                      office.hazard(visit, "2024-12-20")};
    const auto paper = office.order(hazards, office.authority(AuthorityPower::rectification));
    const auto facts = office.facts(FormKind::rectification_order, FormSubject::order, paper);
    BOOST_REQUIRE(facts);
    BOOST_CHECK_EQUAL(text_at(*facts, "title"), "责令限期整改指令书");
    BOOST_CHECK_EQUAL(size_at(*facts, "findings"), 3u);
    BOOST_CHECK_EQUAL(text_at(*facts, "group_lines.0"), "第2项，于2024年12月9日前整改完毕");
    BOOST_CHECK_EQUAL(text_at(*facts, "group_lines.1"), "第1、3项，于2024年12月20日前整改完毕");
    BOOST_CHECK_EQUAL(text_at(*facts, "photos.0.caption"), "第1项整改前：现场照片；东侧通道");
    BOOST_CHECK_EQUAL(text_at(*facts, "photos.0.note"), "2024-12-02 09:30 王强 摄");
    BOOST_CHECK_EQUAL(office.lacks(FormKind::rectification_order, FormSubject::order, paper), "");
    BOOST_CHECK(!office.facts(FormKind::on_site_measures, FormSubject::order, paper));
}

BOOST_DATA_TEST_CASE(heading_organ_and_remedy_follow_the_right_by_which_the_office_acts, engines(), engine) {
    AFormOffice office{engine};
    const auto visit = office.visit();
    const auto facts_by = [&](const std::optional<AuthorityItem>& item) {
        const auto paper = office.order({office.hazard(visit)}, item);
        return office.facts(FormKind::rectification_order, FormSubject::order, paper).value();
    };
    const auto empowered = facts_by(office.authority(AuthorityPower::rectification));
    BOOST_CHECK_EQUAL(text_at(empowered, "organ"), "鲁谷街道办事处");
    BOOST_CHECK_EQUAL(text_at(empowered, "remedy.organ"), "东丽区人民政府");
    BOOST_CHECK_EQUAL(text_at(empowered, "remedy.court"), "东丽区人民法院");
    BOOST_CHECK(text_at(empowered, "organ_note").find("津政发〔2024〕1号赋权清单") != std::string::npos);

    const auto entrusted =
        facts_by(office.authority(AuthorityPower::rectification, PowerBasis::entrusted, "东丽区应急管理局"));
    BOOST_CHECK_EQUAL(text_at(entrusted, "organ"), "东丽区应急管理局");
    BOOST_CHECK(text_at(entrusted, "organ_note").starts_with("受东丽区应急管理局委托，由鲁谷街道办事处办理"));

    // Without a power on the list the office tells; it does not order, and there is nothing to appeal
    // against.
    const auto own = facts_by(std::nullopt);
    BOOST_CHECK_EQUAL(text_at(own, "title"), "隐患整改通知书");
    BOOST_CHECK(own.find("remedy")->is_null());
    BOOST_CHECK(text_at(own, "consequence").find("第六十九条") != std::string::npos);
}

BOOST_DATA_TEST_CASE(measures_on_site_need_their_power_and_are_listed_one_by_one, engines(), engine) {
    AFormOffice office{engine};
    const auto visit = office.visit();
    const auto paper = office.order({office.hazard(visit)}, office.authority(AuthorityPower::stoppage),
                                    OrderForm::on_site_measures);
    const auto facts = office.facts(FormKind::on_site_measures, FormSubject::order, paper);
    BOOST_REQUIRE(facts);
    BOOST_CHECK_EQUAL(size_at(*facts, "measures"), 2u);
    BOOST_CHECK_EQUAL(text_at(*facts, "measures.1"), "撤出后厨作业人员");
    BOOST_CHECK(facts->find("remedy")->object());
    const auto without = office.order({office.hazard(visit)}, std::nullopt, OrderForm::on_site_measures);
    BOOST_CHECK_EQUAL(office.lacks(FormKind::on_site_measures, FormSubject::order, without),
                      "有效的执法事项");
}

BOOST_DATA_TEST_CASE(a_reinspection_has_an_opinion_of_each_hazard_and_a_photo_of_what_was_put_right,
                     engines(), engine) {
    AFormOffice office{engine};
    const auto visit = office.visit();
    const auto first = office.hazard(visit), second = office.hazard(visit);
    const auto paper = office.order({first, second}, office.authority(AuthorityPower::rectification));
    BOOST_CHECK_EQUAL(office.lacks(FormKind::reinspection_opinion, FormSubject::order, paper), "(not made)");
    office.reinspected(first, ReinspectionResult::passed);
    BOOST_CHECK_EQUAL(office.lacks(FormKind::reinspection_opinion, FormSubject::order, paper),
                      "每项隐患的复查意见、第1项的整改后照片");
    office.reinspected(second, ReinspectionResult::failed);
    office.photo("hazard", first.id.text(), EvidencePurpose::after, "通道已清空");
    BOOST_CHECK_EQUAL(office.lacks(FormKind::reinspection_opinion, FormSubject::order, paper), "");
    const auto facts = office.facts(FormKind::reinspection_opinion, FormSubject::order, paper).value();
    BOOST_CHECK_EQUAL(text_at(facts, "closed_words"), "第1项已整改完毕");
    BOOST_CHECK_EQUAL(text_at(facts, "open_words"), "第2项未按要求整改");
    BOOST_CHECK_EQUAL(text_at(facts, "photo_pairs.0.before_sha256"), std::string(64, 'b'));
    BOOST_CHECK_EQUAL(text_at(facts, "photo_pairs.0.after_sha256"), std::string(64, 'c'));
}

BOOST_DATA_TEST_CASE(more_time_is_applied_for_and_answered_with_both_days, engines(), engine) {
    AFormOffice office{engine};
    const auto visit = office.visit();
    const auto hazard = office.hazard(visit);
    office.order({hazard}, office.authority(AuthorityPower::rectification), OrderForm::time_limited,
                 "津东鲁应急责改〔2024〕7号");
    BOOST_CHECK(!office.facts(FormKind::extension_application, FormSubject::hazard, hazard.id.text()));
    office.step(hazard, StepKind::request_extension, [](HazardStep& step) {
        step.reason = "暴雨停工";
        step.due_date = day("2025-01-10");
        step.previous_due_date = day("2024-12-20");
    });
    const auto asked =
        office.facts(FormKind::extension_application, FormSubject::hazard, hazard.id.text()).value();
    BOOST_CHECK_EQUAL(text_at(asked, "order_no"), "津东鲁应急责改〔2024〕7号");
    BOOST_CHECK_EQUAL(text_at(asked, "due_date_text"), "2024年12月20日");
    BOOST_CHECK_EQUAL(text_at(asked, "wished_date_text"), "2025年1月10日");
    office.step(hazard, StepKind::decide_extension, [](HazardStep& step) {
        step.decision = Decision::granted;
        step.reason = "属不可抗力";
        step.due_date = day("2025-01-05");
    });
    const auto answered =
        office.facts(FormKind::extension_reply, FormSubject::hazard, hazard.id.text()).value();
    BOOST_CHECK_EQUAL(text_at(answered, "decision"), "同意延期");
    BOOST_CHECK_EQUAL(text_at(answered, "new_date_text"), "2025年1月5日");
    BOOST_CHECK_EQUAL(office.lacks(FormKind::extension_reply, FormSubject::hazard, hazard.id.text()), "");
}

BOOST_DATA_TEST_CASE(a_major_hazard_has_its_notice_its_plan_in_six_parts_and_its_transfer, engines(),
                     engine) {
    AFormOffice office{engine};
    const auto visit = office.visit();
    const auto hazard = office.hazard(visit, "2025-01-15", [](Hazard& of) {
        of.level = HazardLevel::major;
        of.criterion = "GM-2023 第五条第一项";
        of.listed_on = day("2024-12-03");
        of.transferred_on = day("2024-12-05");
        of.transferred_to = "东丽区消防救援支队";
    });
    BOOST_CHECK_EQUAL(office.lacks(FormKind::supervision_notice, FormSubject::hazard, hazard.id.text()),
                      "第1项的整改前照片");
    BOOST_CHECK(!office.facts(FormKind::treatment_plan, FormSubject::hazard, hazard.id.text()));
    office.insert("hazard.plan", [&](TreatmentPlan& plan) {
        plan.hazard = hazard.id;
        plan.made_on = day("2024-12-04");
        plan.goals = "消除泄漏";
        plan.methods = "更换管路";
        plan.people = "钱掌柜";
        plan.deadline = "2025年1月15日前";
        plan.safety = "停用后厨";
        plan.funds_invested = 20'000;
    });
    BOOST_CHECK_EQUAL(office.lacks(FormKind::treatment_plan, FormSubject::hazard, hazard.id.text()),
                      "经费和物资");
    const auto letter =
        office.facts(FormKind::transfer_letter, FormSubject::hazard, hazard.id.text()).value();
    BOOST_CHECK_EQUAL(text_at(letter, "title"), "隐患移送书");
    BOOST_CHECK_EQUAL(text_at(letter, "receiver"), "东丽区消防救援支队");
    BOOST_CHECK_EQUAL(office.lacks(FormKind::transfer_letter, FormSubject::hazard, hazard.id.text()), "");
}

BOOST_DATA_TEST_CASE(what_is_put_right_at_once_stands_in_one_notice_of_the_visit, engines(), engine) {
    AFormOffice office{engine};
    const auto visit = office.visit();
    office.hazard(visit);
    BOOST_CHECK(!office.facts(FormKind::immediate_rectification, FormSubject::inspection, visit.id.text()));
    const auto quick = office.hazard(visit, "", [](Hazard& of) { of.rectified_on = of.found_on; });
    office.photo("hazard", quick.id.text(), EvidencePurpose::before);
    const auto facts =
        office.facts(FormKind::immediate_rectification, FormSubject::inspection, visit.id.text()).value();
    BOOST_CHECK_EQUAL(size_at(facts, "findings"), 1u);
    BOOST_CHECK_EQUAL(text_at(facts, "done.0"), "第1项：已整改（2024年12月2日）");
    BOOST_CHECK_EQUAL(
        office.lacks(FormKind::immediate_rectification, FormSubject::inspection, visit.id.text()), "");
}

BOOST_DATA_TEST_CASE(a_visit_offers_its_record_its_orders_and_what_is_written_of_its_hazards, engines(),
                     engine) {
    AFormOffice office{engine};
    const auto visit = office.visit();
    const auto hazard = office.hazard(visit);
    office.order({hazard}, office.authority(AuthorityPower::rectification));
    const auto offers = office.database.read([&](const db::Reader& reader) {
        return form::offers_of(reader, {FormSubject::inspection, visit.id.text()}, office.source);
    });
    BOOST_REQUIRE_EQUAL(offers.size(), 2u);
    BOOST_CHECK(offers[0].kind == FormKind::inspection_record && offers[0].can_be_issued());
    BOOST_CHECK(offers[1].kind == FormKind::rectification_order);
    BOOST_CHECK(offers[1].comes_after == FormKind::inspection_record);
    BOOST_CHECK(!offers[1].can_be_issued());
}

BOOST_AUTO_TEST_SUITE_END()
