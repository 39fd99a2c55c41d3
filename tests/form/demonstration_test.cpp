// The demonstration visit: made through the actions, one of every form from it, on both engines.

#include "app/demonstration.hpp"
#include "app/form_documents.hpp"
#include "audit/verify.hpp"
#include "core/hash.hpp"
#include "enforcement/case_actions.hpp"
#include "enforcement/whole_file.hpp"
#include "form/a_form_office.hpp"
#include "issuance/document_store.hpp"
#include "support/files.hpp"

#include <boost/test/unit_test.hpp>

#include <set>

using namespace bihuan;
using namespace bihuan::test;

namespace {

const std::filesystem::path pictures =
    std::filesystem::path{BIHUAN_SOURCE_DIR} / "tests/data/sample/pictures";

/// An office that has a place and nothing else.
struct ASampleOffice {
    explicit ASampleOffice(TestEngine engine) : place(engine), office(app::Office::create(settings())) {
        office.database().write(Actor{"test", "test", "test"}, [&](db::Transaction& transaction) {
            Enterprise of;
            of.id = office.ids().make<Enterprise>();
            of.name = of.name_key = "达源汽修厂";
            of.community = "明秀社区";
            of.address = "永安路38号";
            of.principal = "何秀刚";
            audit::insert(transaction, "enterprise.register", of);
        });
    }
    app::Settings settings() {
        ::setenv("BIHUAN_NOW", "2026-11-25T09:05:00+08:00", 1);
        app::Settings settings;
        settings.data = folder.path();
        settings.fonts = BIHUAN_BINARY_DIR "/fonts";
        settings.office = "示范街道办事处";
        settings.organ = {"示范街道办事处", "示街应急", "示范区人民政府", "示范区人民法院", ""};
        settings.database =
            (place.address().engine == db::Engine::sqlite ? "sqlite:" : "") + place.address().place;
        return settings;
    }

    Folder folder;
    Place place;
    app::Office office;
};

} // namespace

BOOST_AUTO_TEST_SUITE(demonstration)

BOOST_DATA_TEST_CASE(one_of_every_form_comes_from_records_made_through_the_actions, engines(), engine) {
    ASampleOffice sample{engine};
    auto& office = sample.office;
    const auto made = app::demonstrate(office, pictures);
    BOOST_CHECK(made.made_now);
    const auto forms = app::write_forms(office, made, sample.folder / "forms");
    std::set<FormKind> kinds;
    for (const auto& form : forms)
        if (!form.draft) kinds.insert(form.kind);
    BOOST_CHECK_EQUAL(kinds.size(), texts_of<FormKind>().size());

    // A second time makes nothing anew, and prints the same.
    BOOST_CHECK(!app::demonstrate(office, pictures).made_now);
    const auto again = app::write_forms(office, made, sample.folder / "again");
    BOOST_REQUIRE_EQUAL(again.size(), forms.size());
    for (std::size_t i = 0; i < forms.size(); ++i) {
        BOOST_CHECK_EQUAL(again[i].document_no, forms[i].document_no);
        BOOST_CHECK_MESSAGE(bytes_of(sample.folder / ("forms/" + forms[i].file)) ==
                                bytes_of(sample.folder / ("again/" + again[i].file)),
                            forms[i].file << " differs");
    }
    BOOST_CHECK(office.database().read([](const db::Reader& reader) {
        return audit::verify(reader, app::audited_records()).clean();
    }));
}

/// check 11 of docs/checks.md
BOOST_DATA_TEST_CASE(an_issued_form_is_printed_again_the_same_whatever_the_records_say_later, engines(),
                     engine) {
    ASampleOffice sample{engine};
    auto& office = sample.office;
    const auto made = app::demonstrate(office, pictures);
    app::write_forms(office, made, sample.folder / "forms");
    office.database().write(Actor{"test", "test", "test"}, [&](db::Transaction& transaction) {
        const auto before =
            db::row<Enterprise>(transaction, "SELECT {columns} FROM enterprise WHERE name = '达源汽修厂'")
                .value();
        Enterprise after = before;
        after.name = after.name_key = "改名后的汽修厂";
        audit::update(transaction, "enterprise.correct", before, after);
    });
    office.database().read([&](const db::Reader& reader) {
        std::size_t printed = 0;
        for (const auto& document : issuance::page(reader, {}, "", 200)) {
            BOOST_CHECK_MESSAGE(sha256(app::print_issued(office, reader, document).bytes) ==
                                    document.pdf_sha256,
                                document.title << " " << document.document_no);
            ++printed;
        }
        BOOST_CHECK_GT(printed, 20u);
    });
}

BOOST_DATA_TEST_CASE(the_whole_file_of_a_case_holds_what_was_issued_of_it_as_it_was_given_out, engines(),
                     engine) {
    ASampleOffice sample{engine};
    auto& office = sample.office;
    const auto made = app::demonstrate(office, pictures);
    app::write_forms(office, made, sample.folder / "forms");
    const auto [archive, decision] =
        office.database().write(Actor{"test", "test", "test"}, [&](db::Transaction& transaction) {
            const auto of = Id<PenaltyCase>::trusted(
                transaction.text("SELECT id FROM penalty_case WHERE code = 'YS-AJ-0001'").value());
            return std::pair{
                enforcement::export_case(transaction, enforcement::load_case(transaction, of),
                                         app::filed_documents(office)),
                issuance::in_force(transaction, "penalty_decision", "penalty_case", of.text()).value()};
        });
    BOOST_CHECK(archive.find("penalty_decision.pdf") != std::string::npos);
    // Stored unpacked: the document itself is in the archive.
    const auto pdf = office.database().read(
        [&](const db::Reader& reader) { return app::print_issued(office, reader, decision).bytes; });
    BOOST_CHECK_EQUAL(sha256(pdf), decision.pdf_sha256);
    BOOST_CHECK(archive.find(pdf) != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
