// What somebody does to a paper or to the ledger behind it, and what is found. Real PDFs, altered by hand and
// by qpdf.
#include "issuance/verification.hpp"

#include "app/office.hpp"
#include "app/soundness.hpp"
#include "audit/chain.hpp"
#include "core/hash.hpp"
#include "document/pdf_tools.hpp"
#include "issuance/a_document.hpp"
#include "issuance/check_json.hpp"
#include "issuance/pdf_text.hpp"
#include "issuance/proof.hpp"
#include "support/files.hpp"
#include "support/office.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::test;
using issuance::Depth;
using issuance::Verdict;

namespace {

constexpr const char* text_of_order = "---\ntitle: 责令限期整改指令书\n---\n\n"
                                      "# 责令限期整改指令书\n\n{{document_no}}\n\n{{enterprise}}：\n\n"
                                      "经查，你单位存在疏散通道堵塞，现责令于十日内整改完毕。\n\n"
                                      "```pagebreak\n```\n\n# 附页\n\n救济途径。\n";

std::string printed(const Json& facts, const document::Proof& proof) {
    document::Printing printing;
    printing.proof = proof;
    return document::render({"forms/order.zh.md", text_of_order, {}}, facts, document::prepared_fonts(),
                            Instant::parse("2024-12-31T12:00:00+08:00").value(), printing)
        .pdf;
}

Paper issued_paper(FreshDatabase& database, const std::string& subject) {
    Paper paper;
    auto order = an_order(subject);
    order.print = [&](const Json& facts, const document::Proof& proof) {
        paper.pdf = printed(facts, proof);
        return document::Rendered{paper.pdf, 2, {}};
    };
    paper.document = issue(database, order);
    return paper;
}

issuance::Verification checked(FreshDatabase& database, const std::string& pdf,
                               Depth depth = Depth::whole_chain) {
    return database.read([&](const db::Reader& reader) { return issuance::verify(reader, pdf, depth); });
}

std::string all_misfits(const issuance::Verification& found) {
    std::string all;
    for (const auto& misfit : found.misfits)
        all += misfit.zh + "\n";
    return all;
}

bool has(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

std::string replaced(std::string bytes, const std::string& what, const std::string& with) {
    for (auto at = bytes.find(what); at != std::string::npos; at = bytes.find(what, at + with.size()))
        bytes.replace(at, what.size(), with);
    return bytes;
}

std::string by_qpdf(const std::string& pdf, const std::string& words) {
    const document::PdfFile file{pdf};
    const std::string out = file.path() + ".out";
    document::output_of("qpdf " + replaced(words, "IN", file.path()) + " " + out + " 2>&1");
    const std::string bytes = bytes_of(out);
    std::filesystem::remove(out);
    return bytes;
}

/// Behind the program's back.
void in_the_database(FreshDatabase& database, const std::string& sql, const db::Parameters& parameters = {}) {
    database.database.housekeeping(
        [&](db::Transaction& transaction) { transaction.execute(sql, parameters); });
}

/// Alters who did the first change, and makes every hash behind it anew, so that the chain is sound again.
void rewrite_the_chain(FreshDatabase& database) {
    std::vector<audit::Entry> entries;
    database.read([&](const db::Reader& reader) {
        reader.each(
            "SELECT sequence, at, actor, actor_name, origin, action, subject_type, subject, change, state "
            "FROM audit_entry ORDER BY sequence",
            {}, [&](const db::Row& row) {
                const auto text = [&](int column) { return std::string{row.text(column)}; };
                entries.push_back({row.integer(0),
                                   text(1),
                                   text(2),
                                   text(3),
                                   text(4),
                                   text(5),
                                   text(6),
                                   text(7),
                                   text(8),
                                   text(9),
                                   {},
                                   {}});
            });
    });
    entries.front().actor_name = "somebody else";
    std::string last;
    for (auto& entry : entries) {
        entry.previous = last;
        last = entry.hash = audit::hash_of(entry);
        in_the_database(
            database, "UPDATE audit_entry SET actor_name = $1, previous = $2, hash = $3 WHERE sequence = $4",
            {entry.actor_name, entry.previous, entry.hash, entry.sequence});
    }
    in_the_database(database, "UPDATE audit_head SET hash = $1", {last});
}

} // namespace

BOOST_AUTO_TEST_SUITE(genuine_or_not)

BOOST_DATA_TEST_CASE(an_unaltered_paper_is_genuine, engines(), engine) {
    FreshDatabase database{engine};
    issued_paper(database, "0");
    const Paper paper = issued_paper(database, "1");
    const auto found = checked(database, paper.pdf);
    BOOST_CHECK(found.verdict == Verdict::genuine);
    BOOST_TEST(found.document->id == paper.document.id);
    BOOST_TEST(all_misfits(found) == "");
    // Later issues change nothing.
    issued_paper(database, "2");
    BOOST_CHECK(checked(database, paper.pdf).verdict == Verdict::genuine);
    BOOST_CHECK(checked(database, paper.pdf, Depth::document).verdict == Verdict::genuine);
}

BOOST_DATA_TEST_CASE(facts_templates_and_proof_give_the_same_paper_again, engines(), engine) {
    FreshDatabase database{engine};
    const Paper paper = issued_paper(database, "1");
    const auto [kept, facts] = database.read([&](const db::Reader& reader) {
        auto document = db::find(reader, paper.document.id).value();
        auto frozen = issuance::frozen_facts(reader, document);
        return std::pair{std::move(document), std::move(frozen)};
    });
    BOOST_TEST((printed(Json::parse(facts), issuance::proof_of(kept)) == paper.pdf));
}

BOOST_DATA_TEST_CASE(every_altered_paper_is_found_and_named, engines(), engine) {
    FreshDatabase database{engine};
    const Paper paper = issued_paper(database, "1"), other = issued_paper(database, "2");
    const auto in_text = [&] {
        // In the packed text of the first page.
        std::string bytes = paper.pdf;
        bytes[bytes.find("stream") + 60] ^= 1;
        return bytes;
    };
    auto proof = issuance::proof_of(paper.document);
    proof.address = "https://elsewhere.example/d/" + paper.document.token;
    const Json facts = Json::parse(database.read(
        [&](const db::Reader& reader) { return issuance::frozen_facts(reader, paper.document); }));
    const std::pair<const char*, std::string> tampered[]{
        {"a byte in the text", in_text()},
        {"pages swapped", by_qpdf(paper.pdf, "IN --pages . 2,1 --")},
        {"a page taken out, properties lost", by_qpdf(paper.pdf, "--empty --pages IN 1 --")},
        {"properties changed", replaced(paper.pdf, "Bihuan", "Bjhuan")},
        {"saved again", by_qpdf(paper.pdf, "IN")},
        {"saved again, all packed", by_qpdf(paper.pdf, "IN --object-streams=generate")},
        {"unpacked", by_qpdf(paper.pdf, "IN --qdf")},
        {"cut in half", paper.pdf.substr(0, paper.pdf.size() / 2)},
        {"something appended", paper.pdf + "\n% more\n"},
        {"an address of somebody else in the code", printed(facts, proof)},
    };
    for (const auto& [how, bytes] : tampered) {
        BOOST_TEST_CONTEXT(how) {
            BOOST_REQUIRE(!bytes.empty());
            BOOST_REQUIRE((bytes != paper.pdf));
            const auto found = checked(database, bytes);
            BOOST_CHECK_MESSAGE(found.verdict == Verdict::altered, code_of(found.verdict));
            BOOST_REQUIRE(found.document.has_value());
            BOOST_TEST(found.document->document_no == paper.document.document_no);
            BOOST_CHECK(checked(database, bytes, Depth::document).verdict == Verdict::altered);
        }
    }
    // The token of another document, wherever it stands: as it is, and in the hexadecimal UTF-16 of
    // properties.
    const auto in_properties = [](const std::string& token) {
        std::string out;
        for (const char c : token)
            out += std::string{"00"} + "0123456789ABCDEF"[c >> 4] + "0123456789ABCDEF"[c & 15];
        return out;
    };
    const auto& ours = paper.document.token;
    const auto& theirs = other.document.token;
    const auto pasted =
        replaced(replaced(paper.pdf, ours, theirs), in_properties(ours), in_properties(theirs));
    BOOST_REQUIRE((pasted != paper.pdf));
    const auto found = checked(database, pasted);
    BOOST_CHECK(found.verdict == Verdict::altered);
    BOOST_TEST(found.document->document_no == other.document.document_no);
    BOOST_TEST(has(all_misfits(found), "数据摘要"));
}

BOOST_DATA_TEST_CASE(facts_altered_in_the_database_are_found, engines(), engine) {
    FreshDatabase database{engine};
    const Paper paper = issued_paper(database, "1");
    in_the_database(database, "UPDATE document_text SET text = $1 WHERE sha256 = $2",
                    {R"({"enterprise":"另一家"})", paper.document.facts_sha256});
    const auto found = checked(database, paper.pdf);
    BOOST_CHECK(found.verdict == Verdict::ledger_altered);
    BOOST_TEST(has(all_misfits(found), "印发时冻结的数据已被改动"));
    BOOST_TEST(!database.read(app::soundness).sound());
}

BOOST_DATA_TEST_CASE(a_record_altered_in_the_database_is_found, engines(), engine) {
    FreshDatabase database{engine};
    const Paper paper = issued_paper(database, "1");
    in_the_database(database, "UPDATE issued_document SET title = 'x'");
    BOOST_CHECK(checked(database, paper.pdf, Depth::document).verdict == Verdict::ledger_altered);
}

BOOST_DATA_TEST_CASE(a_chain_that_was_rewritten_as_a_whole_is_shown_by_an_old_sheet, engines(), engine) {
    FreshDatabase database{engine};
    issued_paper(database, "0");
    const Paper paper = issued_paper(database, "1");
    rewrite_the_chain(database);
    // The ledger by itself finds nothing but what the documents noted.
    BOOST_TEST(database.read([](const db::Reader& reader) { return audit::verify(reader, {}); }).clean());
    const auto found = checked(database, paper.pdf);
    BOOST_CHECK(found.verdict == Verdict::ledger_altered);
    BOOST_TEST(has(all_misfits(found), "文件所载审计链末端"));
    BOOST_CHECK(checked(database, paper.pdf, Depth::document).verdict == Verdict::ledger_altered);
}

BOOST_DATA_TEST_CASE(a_broken_link_before_the_issue_is_found, engines(), engine) {
    FreshDatabase database{engine};
    issued_paper(database, "0");
    issued_paper(database, "1");
    const Paper paper = issued_paper(database, "2");
    in_the_database(database, "UPDATE audit_entry SET actor_name = 'x' WHERE sequence = 1");
    const auto found = checked(database, paper.pdf);
    BOOST_CHECK(found.verdict == Verdict::ledger_altered);
    BOOST_TEST(has(all_misfits(found), "第 1 条审计记录被改动"));
}

BOOST_DATA_TEST_CASE(superseded_and_void_papers_say_so, engines(), engine) {
    FreshDatabase database{engine};
    const Paper paper = issued_paper(database, "1");
    auto corrected = an_order("1", "好味道饭店（更正）");
    corrected.replaces = paper.document.id;
    const auto next = issue(database, corrected);
    BOOST_CHECK(checked(database, paper.pdf).verdict == Verdict::superseded);
    const Json check = database.read([&](const db::Reader& reader) {
        return issuance::check_json(reader, db::find(reader, paper.document.id).value(), "示范街道办事处");
    });
    BOOST_TEST(*check.at_path("successor.document_no")->text() == next.document_no);
    BOOST_TEST(*check.find("superseded_on")->text() == "2024-12-31");

    const Paper wrong = issued_paper(database, "2");
    database.write([&](db::Transaction& transaction) {
        issuance::declare_void(transaction, wrong.document, "张三的名字写错");
    });
    BOOST_CHECK(checked(database, wrong.pdf).verdict == Verdict::voided);
    const std::string shown = database.read([&](const db::Reader& reader) {
        return issuance::check_json(reader, db::find(reader, wrong.document.id).value(), "示范街道办事处")
            .dump();
    });
    BOOST_TEST(has(shown, R"("state":"void")"));
    for (const char* secret : {"张三", "好味道", "东湖", "test"})
        BOOST_TEST(!has(shown, secret), secret);
}

BOOST_DATA_TEST_CASE(a_later_print_of_what_was_frozen_is_no_forgery, engines(), engine) {
    FreshDatabase database{engine};
    const Paper paper = issued_paper(database, "1");
    const std::string newer = replaced(paper.pdf, "Bihuan", "Bjhuan"); // as another version might print it
    const issuance::Reprints reprints = [&](const db::Reader&, const IssuedDocument&) {
        return std::vector<std::string>{newer};
    };
    const auto check = [&](const std::string& pdf) {
        return database.read([&](const db::Reader& reader) {
            return issuance::verify(reader, pdf, Depth::whole_chain, reprints);
        });
    };
    BOOST_CHECK(check(newer).verdict == Verdict::genuine);
    BOOST_TEST(check(newer).reprinted);
    BOOST_TEST(!check(paper.pdf).reprinted);
    BOOST_CHECK(check(newer + " ").verdict == Verdict::altered);
    // What is kept must still be sound.
    in_the_database(database, "UPDATE document_text SET text = '{}'");
    BOOST_CHECK(check(newer).verdict == Verdict::ledger_altered);
}

BOOST_DATA_TEST_CASE(a_paper_of_somebody_else_is_not_ours, engines(), engine) {
    FreshDatabase database{engine}, elsewhere{engine};
    elsewhere.ids.secret(); // other tokens
    issued_paper(elsewhere, "0");
    const Paper paper = issued_paper(elsewhere, "1");
    const auto found = checked(database, paper.pdf);
    BOOST_CHECK(found.verdict == Verdict::not_ours);
    BOOST_TEST(has(all_misfits(found), "没有登记"));
    const auto plain = checked(database, "%PDF-1.4\nnothing");
    BOOST_CHECK(plain.verdict == Verdict::not_ours);
    BOOST_TEST(all_misfits(plain) == "");
}

BOOST_AUTO_TEST_CASE(torn_and_strange_files_are_read_as_far_as_they_go) {
    BOOST_TEST(!issuance::is_pdf("PK"));
    for (const char* bytes :
         {"", "%PDF-", "stream", "1 0 obj << /Filter /FlateDecode >> stream\nnot packed endstream",
          "(never closed", "<FEFF", "<feff004", "(\\", "(\\7", "<< /A (x\\)y) >> stream"})
        issuance::text_in_pdf(bytes);
    BOOST_TEST(issuance::text_in_pdf("(a\\(b\\)\\101) <FEFF0042> <<\n>>") == "a(b)A\nB");
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(soundness_of_documents)

BOOST_DATA_TEST_CASE(a_missing_number_and_a_moved_counter_are_found, engines(), engine) {
    FreshDatabase database{engine};
    for (const char* subject : {"1", "2", "3"})
        issue(database, an_order(subject));
    BOOST_TEST(database.read(app::soundness).sound());
    const auto told = [&] {
        std::string all;
        for (const auto& line : database.read(app::soundness).findings)
            all += line.zh + "\n";
        return all;
    };
    in_the_database(database, "DELETE FROM issued_document WHERE serial = 2");
    BOOST_TEST(has(told(), "文书字号 津东鲁应急责改〔2024〕2号 缺失"));
    in_the_database(database, "UPDATE document_counter SET last_serial = 4");
    BOOST_TEST(has(told(), "文书字号 津东鲁应急责改〔2024〕4号 缺失"));
    in_the_database(database, "UPDATE document_counter SET last_serial = 2");
    BOOST_TEST(has(told(), "3号 超出编号登记"));
    in_the_database(database, "DELETE FROM document_counter");
    BOOST_TEST(has(told(), "编号登记缺失"));
}

BOOST_AUTO_TEST_SUITE_END()
