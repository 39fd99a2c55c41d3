#include "hazard/hazard.hpp"
#include "record/openapi.hpp"
#include "record/record.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;

namespace {

std::vector<std::string> errors_of(const std::string& json) {
    Findings findings;
    Inspection inspection;
    record::read_json(Json::parse(json), record::description_of<Inspection>(), &inspection, findings);
    std::vector<std::string> pointers;
    for (const auto& error : findings.errors())
        pointers.push_back(error.pointer + " " + std::string{text_of_fault(error.fault).code});
    return pointers;
}

Inspection an_inspection() {
    Inspection inspection;
    inspection.id = *Id<Inspection>::parse("01890000-0000-7000-8000-000000000001");
    inspection.code = "JC2023-0001";
    inspection.date = *Date::parse("2023-04-17");
    inspection.enterprise = *Id<Enterprise>::parse("01890000-0000-7000-8000-000000000002");
    inspection.kind = InspectionKind::special;
    inspection.officers = {{"张三", "ZF001"}, {"李四", ""}};
    return inspection;
}

} // namespace

BOOST_AUTO_TEST_SUITE(descriptions)

BOOST_AUTO_TEST_CASE(a_field_is_named_as_its_member) {
    static_assert(record::detail::member_name<&Hazard::rectified_on>() == "rectified_on");
    static_assert(record::detail::member_name<&Enterprise::uscc>() == "uscc");
    const auto& fields = record::description_of<Hazard>().fields();
    BOOST_TEST(fields.front().name == "id");
    BOOST_TEST(record::description_of<Hazard>().find("due_date")->nullable);
    BOOST_TEST(!record::description_of<Hazard>().find("code")->nullable);
}

BOOST_AUTO_TEST_CASE(every_field_has_a_name_in_both_languages) {
    const std::vector<const record::Description*> all{
        &record::description_of<Enterprise>(),    &record::description_of<Inspection>(),
        &record::description_of<Hazard>(),        &record::description_of<Extension>(),
        &record::description_of<Rectification>(), &record::description_of<Reinspection>()};
    for (const auto* description : all)
        for (const auto& field : description->fields()) {
            BOOST_TEST(!field.label.zh.empty(), field.name);
            BOOST_TEST(!field.label.en.empty(), field.name);
        }
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(records_as_json)

BOOST_AUTO_TEST_CASE(a_record_reads_back_as_it_was_written) {
    const Inspection inspection = an_inspection();
    Json json = Json::parse(record::to_json(inspection));
    Inspection again;
    Findings findings;
    // The fields of the system are shown but not taken.
    Json given;
    const auto& description = record::description_of<Inspection>();
    for (const auto& [name, value] : *json.object()) {
        const auto* field = description.find(name);
        if (!field || field->rules.access != record::Access::system) given.set(name, value);
    }
    record::read_json(given, record::description_of<Inspection>(), &again, findings);
    BOOST_TEST(findings.empty());
    BOOST_TEST(record::to_json(again) == record::to_json(inspection));
}

BOOST_AUTO_TEST_CASE(every_fault_of_an_input_is_told_at_once_with_its_place) {
    const auto errors =
        errors_of(R"({"code":"","date":"2023-02-30","enterprise":"x","kind":"walk","community":"甲",
                                      "colour":1,"officers":[{"name":"张三"},{"name":5}]})");
    const std::vector<std::string> expected{
        "/date not_a_date",      "/enterprise not_an_id",     "/kind not_one_of", "/community read_only",
        "/colour unknown_field", "/officers/1/name not_text", "/code required"};
    BOOST_TEST(errors == expected, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(lists_must_be_lists_and_records_objects) {
    BOOST_TEST(errors_of("[]").front() == "/ not_an_object");
    const auto errors = errors_of(
        R"({"code":"A","date":"2023-02-03","enterprise":"01890000-0000-7000-8000-000000000002","officers":7})");
    BOOST_TEST(errors == (std::vector<std::string>{"/officers not_a_list"}),
               boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_choice_is_understood_by_code_chinese_and_english) {
    for (const auto* word : {"special", "专项检查", "专项", "Special"}) {
        Inspection inspection;
        Findings findings;
        record::read_json(
            Json::parse(
                std::string{
                    R"({"code":"A","date":"2023-02-03","enterprise":"01890000-0000-7000-8000-000000000002","kind":")"} +
                word + "\"}"),
            record::description_of<Inspection>(), &inspection, findings);
        BOOST_TEST(findings.empty(), word);
        BOOST_TEST((inspection.kind == InspectionKind::special), word);
    }
}

BOOST_AUTO_TEST_CASE(the_canonical_form_leaves_out_what_is_empty_so_that_a_new_field_changes_no_old_hash) {
    const std::string canonical = record::canonical_json(record::description_of<Inspection>(), [] {
        static const Inspection inspection = an_inspection();
        return &inspection;
    }());
    BOOST_TEST(canonical.find("conclusion") == std::string::npos);
    BOOST_TEST(canonical.find("started_at") == std::string::npos);
    BOOST_TEST(canonical.find(R"("officers":[{"name":"张三","certificate_no":"ZF001"},{"name":"李四"}])") !=
               std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_change_names_the_fields_that_differ_and_no_others) {
    const Inspection before = an_inspection();
    Inspection after = before;
    after.conclusion = "责令改正";
    after.officers.push_back({"王五", ""});
    const auto change =
        Json::parse(record::change_json(record::description_of<Inspection>(), &before, &after));
    BOOST_TEST(change.find("after")->object()->size() == 2u);
    BOOST_TEST(*change.at_path("after.conclusion")->text() == "责令改正");
    BOOST_TEST(change.at_path("after.officers")->list()->size() == 3u);
    BOOST_TEST(change.at_path("before.officers")->list()->size() == 2u);
}

BOOST_AUTO_TEST_CASE(the_schema_follows_the_description) {
    const Json schema = record::schema_of(record::description_of<Hazard>());
    BOOST_TEST(*schema.at_path("properties.due_date.format")->text() == "date");
    BOOST_TEST(*schema.at_path("properties.closed_on.readOnly")->boolean());
    BOOST_TEST(*schema.at_path("properties.level.enum.1")->text() == "major");
    BOOST_TEST(*schema.at_path("required.0")->text() == "code");
}

BOOST_AUTO_TEST_SUITE_END()
