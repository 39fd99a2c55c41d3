#include "app/office.hpp"
#include "core/hash.hpp"
#include "issuance/a_document.hpp"
#include "issuance/proof.hpp"
#include "support/office.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <atomic>
#include <thread>

using namespace bihuan;
using namespace bihuan::test;

namespace {

/// Issues `count` orders by `threads` at once; the serials, sorted.
std::vector<std::int64_t> issue_at_once(FreshDatabase& database, int threads, int count) {
    std::vector<std::int64_t> serials(static_cast<std::size_t>(count));
    std::atomic<int> next{0};
    std::vector<std::thread> workers;
    for (int worker = 0; worker < threads; ++worker)
        workers.emplace_back([&] {
            for (int mine = next++; mine < count; mine = next++)
                serials[static_cast<std::size_t>(mine)] =
                    issue(database, an_order("hazard " + std::to_string(mine))).serial;
        });
    for (auto& worker : workers)
        worker.join();
    std::sort(serials.begin(), serials.end());
    return serials;
}

bool are_consecutive_from_one(const std::vector<std::int64_t>& serials) {
    for (std::size_t i = 0; i < serials.size(); ++i)
        if (serials[i] != static_cast<std::int64_t>(i) + 1) return false;
    return true;
}

Instant at(const char* text) {
    return Instant::parse(text).value();
}

auto is(ProblemKind kind) {
    return [kind](const Problem& problem) { return problem.kind() == kind; };
}

std::vector<IssuedDocument> all(FreshDatabase& database) {
    return database.read([](const db::Reader& reader) { return issuance::page(reader, {}, {}, 5000); });
}

} // namespace

BOOST_AUTO_TEST_SUITE(numbers_of_documents)

BOOST_DATA_TEST_CASE(thirty_two_at_once_get_thirty_two_numbers_in_a_row, engines(), engine) {
    FreshDatabase database{engine};
    BOOST_TEST(are_consecutive_from_one(issue_at_once(database, 32, 32)));
}

BOOST_DATA_TEST_CASE(a_thousand_orders_issued_at_once_have_a_thousand_consecutive_numbers, engines(),
                     engine) {
    FreshDatabase database{engine};
    const auto serials = issue_at_once(database, 32, 1000);
    BOOST_TEST(are_consecutive_from_one(serials));
    BOOST_TEST(serials.back() == 1000);
    const auto records = app::audited_records();
    BOOST_TEST(
        database.read([&](const db::Reader& reader) { return audit::verify(reader, records); }).clean());
}

BOOST_DATA_TEST_CASE(an_issue_that_fails_leaves_no_gap, engines(), engine) {
    FreshDatabase database{engine};
    BOOST_TEST(issue(database, an_order("1")).serial == 1);
    auto unprintable = an_order("2");
    unprintable.print = [](const Json&, const document::Proof&) -> document::Rendered {
        throw Problem{ProblemKind::bad_template};
    };
    BOOST_CHECK_EXCEPTION(issue(database, unprintable), Problem, is(ProblemKind::bad_template));
    // Undone as a part of a transaction that goes on.
    database.write([&](db::Transaction& transaction) {
        BOOST_CHECK_THROW(transaction.attempt([&] {
            issuance::issue(transaction, database.ids, our_organ, an_order("3"));
            throw Problem{ProblemKind::bad_template};
        }),
                          Problem);
        BOOST_TEST(issuance::issue(transaction, database.ids, our_organ, an_order("4")).serial == 2);
    });
    BOOST_TEST(issue(database, an_order("5")).serial == 3);
}

BOOST_DATA_TEST_CASE(a_new_year_begins_with_one_and_the_day_of_the_office_decides, engines(), engine) {
    FreshDatabase database{engine};
    database.clock.set(at("2025-12-31T23:59:59+08:00"));
    BOOST_TEST(issue(database, an_order("1")).document_no == "津东鲁应急责改〔2025〕1号");
    BOOST_TEST(issue(database, an_order("2")).document_no == "津东鲁应急责改〔2025〕2号");
    database.clock.set(at("2025-12-31T16:00:00Z")); // midnight in Shanghai, still the old year in UTC
    const auto first = issue(database, an_order("3"));
    BOOST_TEST(first.document_no == "津东鲁应急责改〔2026〕1号");
    BOOST_TEST(first.issued_on == day("2026-01-01"));
}

BOOST_DATA_TEST_CASE(each_form_and_each_organ_has_a_row_of_its_own, engines(), engine) {
    FreshDatabase database{engine};
    issue(database, an_order("1"));
    auto opinion = an_order("1");
    opinion.kind = "reinspection_opinion";
    opinion.form_word = "复查";
    BOOST_TEST(issue(database, opinion).document_no == "津东鲁应急复查〔2024〕1号");
    auto entrusted = an_order("2");
    entrusted.organ_word = "津东应急";
    BOOST_TEST(issue(database, entrusted).document_no == "津东应急责改〔2024〕1号");
    BOOST_TEST(issue(database, an_order("3")).document_no == "津东鲁应急责改〔2024〕2号");
}

BOOST_DATA_TEST_CASE(without_the_organs_word_nothing_is_numbered_and_the_rest_is_issued, engines(), engine) {
    FreshDatabase database{engine};
    BOOST_CHECK_EXCEPTION(issue(database, an_order("1"), {"示范街道办事处", {}, {}, {}, {}}), Problem,
                          is(ProblemKind::numbering_not_set_up));
    auto ledger = an_order("2024-12");
    ledger.numbered = false;
    const auto issued = issue(database, ledger, {"示范街道办事处", {}, {}, {}, {}});
    BOOST_TEST(issued.document_no == "");
    BOOST_TEST(issued.address == "");
    BOOST_TEST(database.read([&](const db::Reader& reader) {
        return issuance::frozen_facts(reader, issued);
    }) == ledger.facts.dump());
}

BOOST_DATA_TEST_CASE(who_asks_twice_gets_one_number, engines(), engine) {
    FreshDatabase database{engine};
    const auto first = issue(database, an_order("1"));
    BOOST_TEST(issue(database, an_order("1")).id == first.id);
    auto changed = an_order("1", "另一家");
    BOOST_CHECK_EXCEPTION(issue(database, changed), Problem, is(ProblemKind::document_stands));
    BOOST_TEST(all(database).size() == 1u);
    BOOST_TEST(issue(database, an_order("2")).serial == 2);
}

BOOST_DATA_TEST_CASE(of_one_subject_there_may_be_several_where_the_form_says_so, engines(), engine) {
    FreshDatabase database{engine};
    auto receipt = an_order("case");
    receipt.several = true;
    const auto first = issue(database, receipt);
    receipt.facts = an_order("case", "另一份").facts;
    const auto second = issue(database, receipt);
    BOOST_TEST(second.serial == 2);
    BOOST_TEST(issue(database, receipt).id == second.id);
    BOOST_TEST(
        database
            .read([](const db::Reader& reader) { return issuance::documents_of(reader, "hazard", "case"); })
            .size() == 2u);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(corrections_of_documents)

BOOST_DATA_TEST_CASE(a_document_that_takes_anothers_place_makes_it_superseded, engines(), engine) {
    FreshDatabase database{engine};
    const auto first = issue(database, an_order("1"));
    database.clock.set(at("2025-01-02T09:00:00+08:00"));
    auto corrected = an_order("1", "好味道饭店（更正）");
    corrected.replaces = first.id;
    const auto second = issue(database, corrected);
    BOOST_TEST(second.document_no == "津东鲁应急责改〔2025〕1号");
    const auto before =
        database.read([&](const db::Reader& reader) { return db::find(reader, first.id); }).value();
    BOOST_CHECK(before.state == DocumentState::superseded);
    BOOST_TEST(before.superseded_on.value() == day("2025-01-02"));
    BOOST_TEST(
        database.read([&](const db::Reader& reader) { return issuance::successor_of(reader, before); })
            ->document_no == second.document_no);
    // The same again is the same; another one in the place of the first is not possible any more.
    BOOST_TEST(issue(database, corrected).id == second.id);
    corrected.facts = an_order("1", "第三版").facts;
    BOOST_CHECK_EXCEPTION(issue(database, corrected), Problem, is(ProblemKind::document_stands));
}

BOOST_DATA_TEST_CASE(a_void_document_keeps_its_number_reason_person_and_day, engines(), engine) {
    FreshDatabase database{engine};
    const auto first = issue(database, an_order("1"));
    database.clock.set(at("2025-01-02T09:00:00+08:00"));
    const auto voided = database.write([&](db::Transaction& transaction) {
        return issuance::declare_void(transaction, first, " 当事人名称错误 ");
    });
    BOOST_CHECK(voided.state == DocumentState::voided);
    BOOST_TEST(voided.document_no == first.document_no);
    BOOST_TEST(voided.voided_on.value() == day("2025-01-02"));
    BOOST_TEST(voided.void_reason == "当事人名称错误");
    BOOST_TEST(voided.voided_by_name == "test");
    const auto again = [&](const std::string& reason) {
        database.write(
            [&](db::Transaction& transaction) { issuance::declare_void(transaction, voided, reason); });
    };
    BOOST_CHECK_EXCEPTION(again("再次"), Problem, is(ProblemKind::document_is_void));
    // The subject can have another one, with a number of its own.
    BOOST_TEST(issue(database, an_order("1")).document_no == "津东鲁应急责改〔2025〕1号");
    auto in_its_place = an_order("1", "更正");
    in_its_place.replaces = first.id;
    BOOST_CHECK_EXCEPTION(issue(database, in_its_place), Problem, is(ProblemKind::document_is_void));
}

BOOST_DATA_TEST_CASE(nothing_is_declared_void_without_a_reason, engines(), engine) {
    FreshDatabase database{engine};
    const auto first = issue(database, an_order("1"));
    BOOST_CHECK_EXCEPTION(database.write([&](db::Transaction& transaction) {
        issuance::declare_void(transaction, first, "  ");
    }),
                          Problem, is(ProblemKind::invalid_input));
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(proof_of_documents)

BOOST_DATA_TEST_CASE(the_proof_names_facts_and_the_chain_before_the_issue_and_comes_out_the_same, engines(),
                     engine) {
    FreshDatabase database{engine};
    issue(database, an_order("1"));
    const auto head = database.read([](const db::Reader& reader) { return audit::head(reader); });
    document::Proof printed;
    auto order = an_order("2");
    order.print = [&](const Json&, const document::Proof& proof) {
        printed = proof;
        return document::Rendered{"PDF", 1, {}};
    };
    const auto issued = issue(database, order);
    BOOST_TEST(issued.chain_sequence == head.sequence);
    BOOST_TEST(issued.chain_hash == head.hash);
    BOOST_TEST(issued.facts_sha256 == sha256(database.read([&](const db::Reader& reader) {
                   return issuance::frozen_facts(reader, issued);
               })));
    const auto again = issuance::proof_of(
        database.read([&](const db::Reader& reader) { return db::find(reader, issued.id); }).value());
    BOOST_TEST(again.line == printed.line);
    BOOST_TEST(again.identity == printed.identity);
    BOOST_TEST(again.number == "津东鲁应急责改〔2024〕2号");
    BOOST_TEST(again.address == "https://anjian.example/d/" + issued.token);

    const auto claim = issuance::claim_in("some text " + again.identity + " more").value();
    BOOST_TEST(claim.token == issued.token);
    BOOST_TEST(claim.facts_sha256 == issued.facts_sha256);
    BOOST_TEST(claim.chain_sequence == head.sequence);
    BOOST_TEST(claim.chain_hash == head.hash);
    BOOST_TEST(!issuance::claim_in("bihuan:short"));
}

BOOST_AUTO_TEST_CASE(the_form_of_a_proof_stays_as_it_is_for_ever) {
    IssuedDocument document;
    document.document_no = "津东鲁应急责改〔2026〕5号";
    document.token = std::string(32, 'a');
    document.facts_sha256 = std::string(64, 'b');
    document.chain_sequence = 1204;
    document.chain_hash = std::string(64, 'c');
    document.issued_at = Instant::parse("2026-03-01T10:20:00+08:00").value();
    const auto proof = issuance::proof_of(document);
    BOOST_TEST(
        proof.line ==
        "核对 aaaaaaaa · 数据 bbbbbbbbbbbbbbbb · 链 1204 cccccccccccccccc · 2026-03-01T10:20:00+08:00");
    BOOST_TEST(proof.identity == "bihuan:" + document.token + " facts:" + document.facts_sha256 +
                                     " chain:1204:" + document.chain_hash);
    BOOST_TEST(issuance::check_address("https://a.example/", "t") == "https://a.example/d/t");
    BOOST_TEST(issuance::check_address("", "t") == "");
}

BOOST_AUTO_TEST_SUITE_END()
