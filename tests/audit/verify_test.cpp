#include "support/engines.hpp"

#include <boost/test/unit_test.hpp>

#include "audit/verify.hpp"
#include "enterprise/enterprise_actions.hpp"
#include "hazard/hazard_actions.hpp"
#include "inspection/inspection_actions.hpp"

using namespace bihuan;
using namespace bihuan::test;

namespace {

Date day(const char* text) {
    return Date::parse(text).value();
}

const std::vector<audit::AuditedRecord>& records() {
    static const std::vector<audit::AuditedRecord> all{
        audit::audited_record<Enterprise>(), audit::audited_record<Inspection>(),
        audit::audited_record<Hazard>(), audit::audited_record<Rectification>(),
        audit::audited_record<Reinspection>()};
    return all;
}

/// An office with two places, two inspections and two hazards, one of them closed.
struct SmallOffice : FreshDatabase {
    explicit SmallOffice(TestEngine engine) : FreshDatabase(engine) {
        write([&](db::Transaction& transaction) {
            for (int i = 1; i <= 2; ++i) {
                Enterprise place;
                place.name = "第" + std::to_string(i) + "餐饮店";
                place.community = "嘉宁社区";
                place = enterprise::register_enterprise(transaction, ids, place);
                Inspection visit;
                visit.code = "JC" + std::to_string(i);
                visit.date = day("2023-04-17");
                visit.enterprise = place.id;
                visit.officers = {{"张三", ""}, {"李四", ""}};
                visit = inspection::record_inspection(transaction, ids, visit);
                hazard::HazardFile file;
                file.hazard.code = "YH" + std::to_string(i);
                file.hazard.description = "灭火器失压";
                file.hazard.due_date = day("2023-04-30");
                file = hazard::record_hazard(transaction, ids, file, visit);
                if (i == 1) {
                    Rectification done;
                    done.measures = "已更换";
                    done.rectified_on = day("2023-04-20");
                    file = hazard::rectify(transaction, ids, file, done);
                    Reinspection passed;
                    passed.reinspected_on = day("2023-04-21");
                    file = hazard::reinspect(transaction, ids, file, passed);
                }
            }
        });
    }

    void behind_the_back(const std::string& sql, const db::Parameters& parameters = {}) {
        database.housekeeping([&](db::Transaction& transaction) { transaction.execute(sql, parameters); });
    }

    audit::Verification verify() {
        return read([](const db::Reader& reader) { return audit::verify(reader, records()); });
    }
};

bool names(const audit::Verification& verification, audit::Fault fault) {
    for (const auto& finding : verification.findings)
        if (finding.fault == fault) return true;
    return false;
}

} // namespace

BOOST_AUTO_TEST_SUITE(altering_the_database_behind_the_programs_back)

BOOST_DATA_TEST_CASE(an_untouched_office_verifies, engines(), engine) {
    SmallOffice office{engine};
    const auto verification = office.verify();
    BOOST_TEST(verification.clean());
    BOOST_TEST(verification.records == 8);
    BOOST_TEST(verification.entries == verification.head.sequence);
    BOOST_TEST(verification.head.hash.size() == 64u);
}

BOOST_DATA_TEST_CASE(a_deadline_moved_in_the_table_is_found, engines(), engine) {
    SmallOffice office{engine};
    office.behind_the_back("UPDATE hazard SET due_date = '2023-06-30' WHERE code = 'YH2'");
    BOOST_TEST(names(office.verify(), audit::Fault::record_altered));
}

BOOST_DATA_TEST_CASE(a_hazard_closed_in_the_table_is_found, engines(), engine) {
    SmallOffice office{engine};
    office.behind_the_back("UPDATE hazard SET closed_on = '2023-04-29' WHERE code = 'YH2'");
    BOOST_TEST(names(office.verify(), audit::Fault::record_altered));
}

BOOST_DATA_TEST_CASE(an_officer_struck_from_an_inspection_is_found, engines(), engine) {
    SmallOffice office{engine};
    office.behind_the_back("DELETE FROM inspection_officer WHERE name = '李四'");
    BOOST_TEST(names(office.verify(), audit::Fault::record_altered));
}

// Statements compare with the code of a choice, so these change figures.
BOOST_DATA_TEST_CASE(a_choice_given_a_word_that_does_not_exist_is_found, engines(), engine) {
    SmallOffice office{engine};
    office.behind_the_back("UPDATE reinspection SET result = 'doubtful'");
    const auto verification = office.verify();
    BOOST_TEST(names(verification, audit::Fault::record_altered));
    BOOST_TEST(verification.findings.size() == 1u);
    BOOST_TEST(verification.records == 8);
}

BOOST_DATA_TEST_CASE(a_choice_given_another_spelling_is_found, engines(), engine) {
    SmallOffice office{engine};
    office.behind_the_back("UPDATE hazard SET level = '一般' WHERE code = 'YH2'");
    BOOST_TEST(names(office.verify(), audit::Fault::record_altered));
}

BOOST_DATA_TEST_CASE(a_date_that_cannot_be_read_is_found_and_the_others_are_still_checked, engines(),
                     engine) {
    SmallOffice office{engine};
    office.behind_the_back("UPDATE hazard SET due_date = '2023-4-30' WHERE code = 'YH1'");
    office.behind_the_back("UPDATE hazard SET category = '消防' WHERE code = 'YH2'");
    BOOST_TEST(office.verify().findings.size() == 2u);
}

BOOST_AUTO_TEST_CASE(a_date_of_another_storage_class_is_found) {
    SmallOffice office{TestEngine{db::Engine::sqlite}};
    office.behind_the_back("UPDATE hazard SET due_date = CAST(due_date AS BLOB) WHERE code = 'YH2'");
    BOOST_TEST(names(office.verify(), audit::Fault::record_altered));
}

BOOST_DATA_TEST_CASE(a_removed_record_is_found, engines(), engine) {
    SmallOffice office{engine};
    office.behind_the_back("DELETE FROM hazard WHERE code = 'YH2'");
    BOOST_TEST(names(office.verify(), audit::Fault::record_missing));
}

BOOST_DATA_TEST_CASE(a_record_slipped_in_is_found, engines(), engine) {
    SmallOffice office{engine};
    office.behind_the_back(
        "INSERT INTO reinspection (id, hazard, round, reinspected_on, reinspector, result, opinion) "
        "SELECT 'f0000000-0000-7000-8000-000000000000', hazard, 9, reinspected_on, reinspector, result, "
        "opinion FROM reinspection");
    BOOST_TEST(names(office.verify(), audit::Fault::record_unexpected));
}

BOOST_DATA_TEST_CASE(an_altered_entry_is_found, engines(), engine) {
    SmallOffice office{engine};
    office.behind_the_back("UPDATE audit_entry SET actor_name = '别人' WHERE sequence = 3");
    const auto verification = office.verify();
    BOOST_TEST(names(verification, audit::Fault::entry_altered));
    BOOST_TEST(verification.findings.front().sequence == 3);
}

BOOST_DATA_TEST_CASE(an_entry_altered_with_its_hash_breaks_the_link_of_the_next, engines(), engine) {
    SmallOffice office{engine};
    auto entry = office.read([](const db::Reader& reader) {
        return audit::history(reader, "hazard",
                              reader.text("SELECT id FROM hazard WHERE code = 'YH1'").value())
            .front();
    });
    entry.at = "2023-04-01T00:00:00.000Z";
    office.behind_the_back("UPDATE audit_entry SET at = $1, hash = $2 WHERE sequence = $3",
                           {entry.at, audit::hash_of(entry), entry.sequence});
    const auto verification = office.verify();
    BOOST_TEST(names(verification, audit::Fault::link_broken));
    BOOST_TEST(!names(verification, audit::Fault::entry_altered));
}

BOOST_DATA_TEST_CASE(a_removed_entry_is_found, engines(), engine) {
    SmallOffice office{engine};
    office.behind_the_back("DELETE FROM audit_entry WHERE sequence = 4");
    const auto verification = office.verify();
    BOOST_TEST(names(verification, audit::Fault::entry_missing));
    BOOST_TEST(verification.findings.front().sequence == 4);
}

BOOST_DATA_TEST_CASE(entries_that_changed_places_are_found, engines(), engine) {
    SmallOffice office{engine};
    office.behind_the_back("UPDATE audit_entry SET sequence = 999 WHERE sequence = 3");
    office.behind_the_back("UPDATE audit_entry SET sequence = 3 WHERE sequence = 4");
    office.behind_the_back("UPDATE audit_entry SET sequence = 4 WHERE sequence = 999");
    const auto verification = office.verify();
    BOOST_TEST(names(verification, audit::Fault::entry_altered));
    BOOST_TEST(names(verification, audit::Fault::link_broken));
}

BOOST_DATA_TEST_CASE(a_chain_cut_off_at_its_end_is_found_even_with_its_record_restored, engines(), engine) {
    SmallOffice office{engine};
    // YH2 is the last that was made: its record and its entry are taken away together.
    office.behind_the_back("DELETE FROM hazard WHERE code = 'YH2'");
    office.behind_the_back(
        "DELETE FROM audit_entry WHERE sequence = (SELECT max(sequence) FROM audit_entry)");
    BOOST_TEST(names(office.verify(), audit::Fault::end_differs));
}

BOOST_DATA_TEST_CASE(an_entry_appended_by_hand_is_found, engines(), engine) {
    SmallOffice office{engine};
    office.behind_the_back(
        "INSERT INTO audit_entry SELECT sequence + 1, at, actor, actor_name, origin, action, "
        "subject_type, subject, change, state, hash, hash FROM audit_entry WHERE sequence = "
        "(SELECT max(sequence) FROM audit_entry)");
    const auto verification = office.verify();
    BOOST_TEST(names(verification, audit::Fault::entry_altered));
    BOOST_TEST(names(verification, audit::Fault::end_differs));
}

BOOST_AUTO_TEST_SUITE_END()
