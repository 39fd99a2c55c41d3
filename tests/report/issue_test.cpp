#include "report/report_actions.hpp"

#include "app/office.hpp"
#include "core/hash.hpp"
#include "document/document.hpp"
#include "issuance/document_store.hpp"
#include "report/difference.hpp"
#include "report/report_store.hpp"
#include "support/engines.hpp"
#include "support/office.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::test;
using report::Reissue;
using report::ReportPeriod;

namespace {

const auto first_quarter = ReportPeriod::of_quarter(2023, 1);

IssuedReport issue(FreshDatabase& database, const ReportPeriod& period = first_quarter,
                   Reissue reissue = Reissue::refuse) {
    report::Issuing issuing;
    issuing.period = period;
    issuing.identity = {"示范街道办事处", ""};
    issuing.templates = Json::Object{{"quarterly/quarterly.zh.md", "# {{title}}\n"}};
    issuing.reissue = reissue;
    issuing.print = [](const Json& facts, const document::Proof&) {
        return document::Rendered{"PDF of " + facts.dump(), 3, {}};
    };
    return database.write(
        [&](db::Transaction& transaction) { return report::issue(transaction, database.ids, issuing); });
}

void plant_a_quarter(FreshDatabase& database) {
    office(database, [](Office& office) {
        office.plant(a_hazard().code("YH1").found_on("2023-01-10").due("2023-01-20").closed_on("2023-01-19"));
        office.plant(a_hazard().code("YH2").found_on("2023-02-10").due("2023-02-20"));
    });
}

/// Somebody enters a hazard after the report was issued.
void enter_later(FreshDatabase& database, const char* found_on, const char* due) {
    database.write([&](db::Transaction& transaction) {
        Office office{transaction, database.ids};
        auto inspection =
            db::row<Inspection>(transaction, "SELECT {columns} FROM inspection ORDER BY id").value();
        inspection.id = database.ids.make<Inspection>();
        inspection.code = "JC-later";
        inspection.date = day(found_on);
        audit::insert(transaction, "inspection.record", inspection);
        office.plant(a_hazard().code("YH3").found_at(inspection).due(due));
    });
}

bool is(const Problem& problem, ProblemKind kind) {
    return problem.kind() == kind;
}

} // namespace

BOOST_AUTO_TEST_SUITE(issuing)

BOOST_DATA_TEST_CASE(an_issued_report_keeps_facts_templates_and_the_end_of_the_chain, engines(), engine) {
    FreshDatabase database{engine};
    plant_a_quarter(database);
    const auto head = database.read([](const db::Reader& reader) { return audit::head(reader); });
    const auto issued = issue(database);
    const auto kept =
        database.read([](const db::Reader& reader) { return report::newest_edition(reader, first_quarter); })
            .value();
    BOOST_TEST(kept.facts == issued.facts);
    BOOST_TEST(kept.facts_sha256 == sha256(kept.facts));
    BOOST_TEST(kept.chain_hash == head.hash);
    BOOST_TEST(kept.pdf_sha256 == sha256("PDF of " + kept.facts));
    const Json facts = Json::parse(kept.facts);
    BOOST_TEST(*facts.find("is_issued")->boolean());
    BOOST_TEST(facts.at_path("issued.edition")->dump() == "1");
    BOOST_TEST(*facts.at_path("issued.chain_hash")->text() == head.hash);
    BOOST_TEST(facts.dump() == kept.facts); // reads back to the same bytes

    const auto records = app::audited_records();
    BOOST_TEST(
        database.read([&](const db::Reader& reader) { return audit::verify(reader, records); }).clean());
}

BOOST_DATA_TEST_CASE(an_issued_report_that_was_altered_behind_the_program_is_found, engines(), engine) {
    FreshDatabase database{engine};
    plant_a_quarter(database);
    issue(database);
    database.database.housekeeping(
        [](db::Transaction& transaction) { transaction.execute("UPDATE issued_report SET facts = '{}'"); });
    const auto records = app::audited_records();
    const auto found =
        database.read([&](const db::Reader& reader) { return audit::verify(reader, records); });
    BOOST_REQUIRE_EQUAL(found.findings.size(), 1u);
    BOOST_TEST(found.findings[0].subject_type == "issued_report");
}

BOOST_DATA_TEST_CASE(issuing_again_without_changes_writes_nothing, engines(), engine) {
    FreshDatabase database{engine};
    plant_a_quarter(database);
    const auto first = issue(database);
    database.clock.set(database.clock.now().plus_milliseconds(86'400'000));
    const auto head = database.read([](const db::Reader& reader) { return audit::head(reader).sequence; });
    BOOST_TEST(issue(database).id == first.id);
    BOOST_TEST(database.read([](const db::Reader& reader) { return audit::head(reader).sequence; }) == head);
}

// check 13 of docs/checks.md
BOOST_DATA_TEST_CASE(what_happens_after_the_period_changes_nothing, engines(), engine) {
    FreshDatabase database{engine};
    plant_a_quarter(database);
    const auto first = issue(database);
    enter_later(database, "2023-04-10", "2023-05-20");
    BOOST_TEST(issue(database).id == first.id);
}

BOOST_DATA_TEST_CASE(a_later_entry_for_the_period_is_stated_and_needs_a_new_edition, engines(), engine) {
    FreshDatabase database{engine};
    plant_a_quarter(database);
    const auto first = issue(database);
    enter_later(database, "2023-03-10", "2023-03-20");
    const Json today = database.read([&](const db::Reader& reader) {
        return report::facts_of(reader, first_quarter, {"示范街道办事处", ""}, database.clock.now());
    });
    const auto differences = report::differences_between(Json::parse(first.facts), today);
    const auto stated = [&](std::string_view where, std::string_view issued, std::string_view now) {
        return std::any_of(differences.begin(), differences.end(), [&](const auto& difference) {
            return difference.where == where && difference.issued.dump() == issued &&
                   difference.today.dump() == now;
        });
    };
    BOOST_TEST(stated("hazards.found", "2", "3"));
    BOOST_TEST(stated("hazards.rectification_rate", "0.5", "0.3333333333333333"));
    BOOST_TEST(stated("by_month[2023-03].found", "0", "1"));
    BOOST_TEST(std::any_of(differences.begin(), differences.end(), [](const auto& difference) {
        return difference.where == "lists.overdue_at_end[YH3]" && difference.issued.is_null();
    }));

    BOOST_CHECK_EXCEPTION(issue(database), Problem, [](const Problem& problem) {
        return is(problem, ProblemKind::report_figures_changed);
    });
    const auto second = issue(database, first_quarter, Reissue::replace);
    BOOST_TEST(second.edition == 2);
    BOOST_TEST(second.replaces.value() == first.id);
    BOOST_TEST(Json::parse(second.facts).at_path("issued.replaces")->dump() == "1");
    BOOST_TEST(issue(database).id == second.id);
    const auto editions =
        database.read([](const db::Reader& reader) { return report::issued_editions(reader); });
    BOOST_REQUIRE_EQUAL(editions.size(), 2u);
    BOOST_TEST(editions[0].edition == 2);
}

BOOST_DATA_TEST_CASE(an_issued_report_is_a_document_with_proof_and_a_new_edition_takes_its_place, engines(),
                     engine) {
    FreshDatabase database{engine};
    plant_a_quarter(database);
    const auto document_of = [&](const IssuedReport& report) {
        return database
            .read([&](const db::Reader& reader) { return db::find(reader, report.document.value()); })
            .value();
    };
    const auto first = issue(database);
    const auto document = document_of(first);
    BOOST_TEST(document.kind == "quarterly_report");
    BOOST_TEST(document.title == "2023年第一季度安全生产工作报告");
    BOOST_TEST(document.subject == "2023-Q1");
    BOOST_TEST(document.document_no == "");
    BOOST_TEST(document.facts_sha256 == first.facts_sha256);
    BOOST_TEST(document.pdf_sha256 == first.pdf_sha256);
    BOOST_TEST(document.pages == 3);
    BOOST_TEST(database.read([&](const db::Reader& reader) {
        return issuance::frozen_facts(reader, document);
    }) == first.facts);
    enter_later(database, "2023-03-10", "2023-03-20");
    const auto second = issue(database, first_quarter, Reissue::replace);
    BOOST_CHECK(document_of(first).state == DocumentState::superseded);
    BOOST_TEST(document_of(second).replaces.value() == document.id);
}

BOOST_DATA_TEST_CASE(a_report_that_was_declared_void_can_be_issued_again, engines(), engine) {
    FreshDatabase database{engine};
    plant_a_quarter(database);
    const auto first = issue(database);
    database.write([&](db::Transaction& transaction) {
        issuance::declare_void(transaction, db::find(transaction, first.document.value()).value(), "印错");
    });
    const auto second = issue(database);
    BOOST_TEST(second.edition == 2);
    BOOST_TEST(issue(database).id == second.id);
}

/// As the reports were issued before they became documents.
BOOST_DATA_TEST_CASE(a_report_of_earlier_days_stays_issued_and_unaltered, engines(), engine) {
    FreshDatabase database{engine};
    plant_a_quarter(database);
    IssuedReport old;
    old.id = database.ids.make<IssuedReport>();
    old.year = 2023;
    old.quarter = 1;
    old.facts =
        database
            .read([&](const db::Reader& reader) {
                return report::facts_of(reader, first_quarter, {"示范街道办事处", ""}, database.clock.now());
            })
            .dump();
    old.facts_sha256 = sha256(old.facts);
    old.templates = "{}";
    old.issued_at = database.clock.now();
    database.write([&](db::Transaction& transaction) { audit::insert(transaction, "report.issue", old); });
    BOOST_TEST(issue(database).id == old.id); // the same figures: nothing to issue
    const auto records = app::audited_records();
    BOOST_TEST(
        database.read([&](const db::Reader& reader) { return audit::verify(reader, records); }).clean());
    enter_later(database, "2023-03-10", "2023-03-20");
    const auto second = issue(database, first_quarter, Reissue::replace);
    BOOST_TEST(second.replaces.value() == old.id);
    BOOST_TEST(second.document.has_value());
}

BOOST_DATA_TEST_CASE(a_period_that_is_not_over_is_not_issued, engines(), engine) {
    FreshDatabase database{engine};
    database.clock.set(Instant::parse("2023-03-30T12:00:00+08:00").value());
    BOOST_CHECK_EXCEPTION(issue(database), Problem,
                          [](const Problem& problem) { return is(problem, ProblemKind::report_not_over); });
    database.clock.set(Instant::parse("2023-04-01T00:00:00+08:00").value());
    BOOST_TEST(issue(database).edition == 1);
}

BOOST_DATA_TEST_CASE(what_cannot_be_printed_is_not_issued, engines(), engine) {
    FreshDatabase database{engine};
    report::Issuing issuing;
    issuing.period = first_quarter;
    issuing.print = [](const Json&, const document::Proof&) -> document::Rendered {
        throw Problem{ProblemKind::template_missing};
    };
    BOOST_CHECK_THROW(database.write([&](db::Transaction& transaction) {
        return report::issue(transaction, database.ids, issuing);
    }),
                      Problem);
    BOOST_TEST(
        database.read([](const db::Reader& reader) { return report::issued_editions(reader).empty(); }));
}

BOOST_DATA_TEST_CASE(periods_with_records_go_from_the_first_inspection_to_today, engines(), engine) {
    FreshDatabase database{engine};
    const auto codes = [&] {
        std::string text;
        for (const auto& period : database.read([](const db::Reader& reader) {
                 return report::periods_with_records(reader, day("2023-05-01"));
             }))
            text += period.code() + " ";
        return text;
    };
    BOOST_TEST(codes() == "");
    office(database, [](Office& office) { office.visit(office.enterprise("老王面馆"), "2022-11-01"); });
    BOOST_TEST(codes() == "2023 2023-Q2 2023-Q1 2022 2022-Q4 ");
}

BOOST_AUTO_TEST_SUITE_END()
