/// Ledger files for tests, written where they are read and gone afterwards.
#pragma once

#include "ledger/rows.hpp"
#include "ledger/table.hpp"
#include "support/files.hpp"

#include <boost/test/unit_test.hpp>

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace bihuan::test {

inline std::filesystem::path sample(const std::string& name) {
    return std::filesystem::path{BIHUAN_SOURCE_DIR} / "tests/data/sample" / name;
}

using Texts = std::vector<std::string>;

/// The cells of every row as text.
inline std::vector<Texts> texts_of(ledger::TableReader& table) {
    std::vector<Texts> rows;
    while (const auto row = table.next()) {
        auto& texts = rows.emplace_back();
        for (const auto& cell : row->cells)
            texts.push_back(cell.text);
    }
    return rows;
}

inline std::vector<Texts> texts_of(const std::filesystem::path& path) {
    return texts_of(*ledger::open_table(path));
}

/// What `act` is refused with; the test fails where it is not refused.
template<class Act>
Problem refusal(Act&& act) {
    try {
        act();
    } catch (const Problem& problem) {
        return problem;
    }
    BOOST_FAIL("was not refused");
    throw std::logic_error("unreachable");
}

/// Line and reason of every rejected row.
inline std::map<std::string, std::string> rejects_of(const std::filesystem::path& path) {
    std::map<std::string, std::string> reasons;
    auto rows = texts_of(path);
    for (std::size_t i = 1; i < rows.size(); ++i)
        reasons.emplace(rows[i].at(0), rows[i].at(1));
    return reasons;
}

} // namespace bihuan::test
