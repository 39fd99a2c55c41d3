/// A clerk's desk for tests: an office's database, a folder, and ledgers going in and out.
#pragma once

#include "app/ledgers.hpp"
#include "app/office.hpp"
#include "audit/verify.hpp"
#include "support/engines.hpp"
#include "support/ledger_files.hpp"

namespace bihuan::test {

class Desk {
public:
    explicit Desk(TestEngine on) : office(on) {}

    ledger::Summary import(app::Ledger which, const std::filesystem::path& file) {
        app::LedgerImport wish;
        wish.ledger = which;
        wish.file = file;
        wish.dry_run = dry_run;
        wish.lenient = lenient;
        wish.options.rejects = folder / "rejects.csv";
        wish.actor = {"test", "test", "import"};
        return app::import_ledger(office.database, office.ids, wish);
    }
    /// The same with the text of a file.
    ledger::Summary take(app::Ledger which, const std::string& text) {
        return import(which, folder.write("in.csv", text));
    }
    /// The reason why the one row was rejected; the test fails where it was not.
    std::string reason(app::Ledger which, const std::string& text) {
        const auto summary = take(which, text);
        BOOST_REQUIRE_EQUAL(summary.rejected, 1);
        return rejects_of(summary.rejects).begin()->second;
    }
    std::filesystem::path write_out(app::Ledger which, const std::string& name) {
        app::export_ledger(office.database, which, folder / name);
        return folder / name;
    }
    std::vector<Texts> rows(app::Ledger which) { return texts_of(write_out(which, "out.csv")); }
    /// One cell of what is exported: by the header and the number of the row, from 1.
    std::string cell(app::Ledger which, std::size_t row, const std::string& header) {
        const auto all = rows(which);
        for (std::size_t i = 0; i < all[0].size(); ++i)
            if (all[0][i] == header) return all.at(row).at(i);
        BOOST_FAIL("no column " + header);
        return {};
    }
    std::int64_t count(const std::string& table) {
        return office.read([&](const db::Reader& reader) {
            return reader.integer("SELECT count(*) FROM " + table).value();
        });
    }
    /// Whether chain and records are as they should be.
    bool sound() {
        const auto records = app::audited_records();
        return office.read([&](const db::Reader& reader) { return audit::verify(reader, records); }).clean();
    }

    FreshDatabase office;
    Folder folder;
    bool dry_run = false;
    bool lenient = false;
};

/// `imported/updated/unchanged/rejected`.
inline std::string counts(const ledger::Summary& summary) {
    BOOST_TEST(summary.rows == summary.imported + summary.updated + summary.unchanged + summary.rejected);
    return std::to_string(summary.imported) + "/" + std::to_string(summary.updated) + "/" +
           std::to_string(summary.unchanged) + "/" + std::to_string(summary.rejected);
}

} // namespace bihuan::test
