// Whatever a file holds, an import takes every row or says why not; the database stays sound.

#include "core/text.hpp"
#include "support/ledger_desk.hpp"

#include <random>

using namespace bihuan;
using namespace bihuan::test;
using app::Ledger;

namespace {

/// A text as an office's typists would leave it, the same for the same seed.
std::string messed_up(const std::string& text, unsigned seed) {
    std::mt19937 random{seed};
    std::u32string signs = text::code_points(text);
    const auto place = [&] { return random() % signs.size(); };
    static const std::vector<std::u32string> oddities{
        U"\"", U",",          U"\n",   U"\r",        U"\t",     U"，", U"　",           U"\"\"", U"=1+1",
        U"'",  U"2023/13/45", U"合计", U"\n合计,\n", U"\xFEFF", U"𠮷", U"2023年4月7日", U";"};
    const auto changes = 1 + random() % 12;
    for (unsigned i = 0; i < changes; ++i) {
        const std::size_t at = place();
        switch (random() % 4) {
        case 0:
            signs.insert(at, oddities[random() % oddities.size()]);
            break;
        case 1:
            signs.erase(at, random() % 40);
            break;
        case 2:
            signs[at] = signs[place()];
            break;
        default:
            signs.insert(at, signs.substr(place(), random() % 200));
            break;
        }
        if (signs.empty()) signs = U",";
    }
    return text::utf8(signs);
}

/// Bytes as a bad disk would leave them.
std::string torn(std::string bytes, unsigned seed) {
    std::mt19937 random{seed};
    for (unsigned i = 0; i < 1 + seed % 5; ++i)
        bytes[random() % bytes.size()] = static_cast<char>(random());
    if (seed % 3 == 0) bytes.resize(random() % bytes.size() + 1);
    return bytes;
}

} // namespace

BOOST_AUTO_TEST_SUITE(messy_ledgers)

BOOST_AUTO_TEST_CASE(three_hundred_spoilt_files_never_break_the_import_or_the_records) {
    Desk desk{{db::Engine::sqlite}};
    desk.import(Ledger::enterprises, sample("enterprises.csv"));
    desk.import(Ledger::inspections, sample("2022/inspections.csv"));
    const std::vector<std::pair<Ledger, std::string>> files{
        {Ledger::hazards, bytes_of(sample("2022/hazards.csv"))},
        {Ledger::enterprises, bytes_of(sample("enterprises.csv")).substr(0, 9'000)},
        {Ledger::inspections, bytes_of(sample("2022/inspections.csv")).substr(0, 9'000)},
        {Ledger::units, bytes_of(sample("units.csv"))}};
    int refused = 0;
    for (unsigned seed = 0; seed < 300; ++seed) {
        const auto& [which, text] = files[seed % files.size()];
        BOOST_TEST_INFO("seed " << seed);
        try {
            const bool bytes_too = seed % 10 == 9;
            const auto summary = desk.take(which, bytes_too ? torn(text, seed) : messed_up(text, seed));
            BOOST_TEST(summary.rows ==
                       summary.imported + summary.updated + summary.unchanged + summary.rejected);
            if (summary.rejected > 0)
                BOOST_TEST(texts_of(summary.rejects).size() ==
                           static_cast<std::size_t>(summary.rejected) + 1);
        } catch (const Problem& problem) { // the file as a whole
            BOOST_TEST(problem.status() < 500);
            ++refused;
        }
    }
    BOOST_TEST(refused < 100); // else the rows were hardly tried
    BOOST_TEST(desk.sound());
}

BOOST_AUTO_TEST_CASE(spoilt_workbooks_are_read_or_refused) {
    Desk desk{{db::Engine::sqlite}};
    desk.import(Ledger::enterprises, sample("enterprises.csv"));
    const std::string bytes = bytes_of(desk.write_out(Ledger::enterprises, "out.xlsx"));
    for (unsigned seed = 0; seed < 60; ++seed) {
        BOOST_TEST_INFO("seed " << seed);
        try {
            desk.import(Ledger::enterprises, desk.folder.write("in.xlsx", torn(bytes, seed)));
        } catch (const Problem& problem) {
            BOOST_TEST(problem.status() < 500);
        }
    }
    BOOST_TEST(desk.sound());
}

BOOST_AUTO_TEST_SUITE_END()
