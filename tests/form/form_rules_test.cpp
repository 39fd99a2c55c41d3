// The table of the forms, and how forms say things.

#include "form/form_rules.hpp"
#include "form/form_words.hpp"

#include <boost/test/unit_test.hpp>

#include <set>

using namespace bihuan;

BOOST_AUTO_TEST_SUITE(form_table)

BOOST_AUTO_TEST_CASE(every_form_has_its_row_in_order_and_a_word_of_its_own) {
    std::set<std::string> words;
    for (std::size_t i = 0; i < texts_of<FormKind>().size(); ++i) {
        const auto& rule = form::form_rules().at(i);
        BOOST_CHECK(rule.kind == static_cast<FormKind>(i));
        BOOST_CHECK_MESSAGE(!rule.subjects.empty() && !rule.needs.empty() && !rule.copies.empty(),
                            code_of(rule.kind));
        if (!rule.form_word.empty())
            BOOST_CHECK_MESSAGE(words.insert(std::string{rule.form_word}).second,
                                rule.form_word << " stands twice");
        for (const auto before : rule.after)
            BOOST_CHECK_MESSAGE(!form::rule_of(before).form_word.empty(), code_of(before));
    }
    BOOST_CHECK_EQUAL(form::form_rules().size(), texts_of<FormKind>().size());
}

BOOST_AUTO_TEST_CASE(forms_that_decide_about_others_carry_the_remedy_and_records_do_not) {
    for (const auto kind : {FormKind::rectification_order, FormKind::on_site_measures,
                            FormKind::on_spot_penalty, FormKind::penalty_decision})
        BOOST_CHECK_MESSAGE(form::rule_of(kind).remedy && form::rule_of(kind).served, code_of(kind));
    for (const auto kind : {FormKind::inspection_record, FormKind::service_receipt,
                            FormKind::penalty_advance_notice, FormKind::reinspection_opinion})
        BOOST_CHECK_MESSAGE(!form::rule_of(kind).remedy, code_of(kind));
}

BOOST_AUTO_TEST_CASE(a_missing_signature_photo_or_field_is_named_in_both_languages) {
    const auto& rule = form::rule_of(FormKind::inspection_record);
    const Json nothing{Json::Object{}};
    const auto lacks = form::lacking(rule, nothing);
    const auto zh = form::words_of(lacks, Language::zh), en = form::words_of(lacks, Language::en);
    for (const auto* part : {"被检查单位", "两名持证执法人员", "两名检查人员的签名",
                             "被检查单位的签名或拒签记录", "检查开始时间"})
        BOOST_CHECK_MESSAGE(zh.find(part) != zh.npos, part << " is not in " << zh);
    for (const auto* part :
         {"the signatures of two officers", "the signature of the unit, or its recorded refusal"})
        BOOST_CHECK_MESSAGE(en.find(part) != en.npos, part << " is not in " << en);

    const Json photos{Json::Object{
        {"photo_counts",
         Json::List{Json::Object{{"number", 1}, {"before", 1}, {"after", 0}, {"wants_after", true}},
                    Json::Object{{"number", 2}, {"before", 0}, {"after", 0}, {"wants_after", false}}}}}};
    BOOST_CHECK(
        form::words_of(form::lacking(form::rule_of(FormKind::rectification_order), photos), Language::zh)
            .find("第2项的整改前照片") != std::string::npos);
    const auto after =
        form::words_of(form::lacking(form::rule_of(FormKind::reinspection_opinion), photos), Language::zh);
    BOOST_CHECK(after.find("第1项的整改后照片") != after.npos);
    BOOST_CHECK(after.find("第2项的整改后照片") == after.npos);
}

BOOST_AUTO_TEST_CASE(amounts_are_written_in_the_numerals_of_documents) {
    BOOST_CHECK_EQUAL(form::yuan_words(2'000), "贰仟元整");
    BOOST_CHECK_EQUAL(form::yuan_words(2'050), "贰仟零伍拾元整");
    BOOST_CHECK_EQUAL(form::yuan_words(10'050), "壹万零伍拾元整");
    BOOST_CHECK_EQUAL(form::yuan_words(200'000), "贰拾万元整");
    BOOST_CHECK_EQUAL(form::yuan_words(1'000'005), "壹佰万零伍元整");
    BOOST_CHECK_EQUAL(form::yuan_words(100'000'001), "壹亿零壹元整");
    BOOST_CHECK_EQUAL(form::amount_words(32'200), "人民币叁万贰仟贰佰元整（32,200元）");
}

BOOST_AUTO_TEST_CASE(times_say_the_day_once_where_both_are_of_one_day) {
    const auto at = [](const char* text) { return Instant::parse(text); };
    BOOST_CHECK_EQUAL(form::span_words(at("2024-12-02T09:05:00+08:00"), at("2024-12-02T10:20:00+08:00")),
                      "2024年12月2日9时05分至10时20分");
    BOOST_CHECK_EQUAL(form::span_words(at("2024-12-02T23:50:00+08:00"), at("2024-12-03T00:10:00+08:00")),
                      "2024年12月2日23时50分至2024年12月3日0时10分");
}

BOOST_AUTO_TEST_SUITE_END()
