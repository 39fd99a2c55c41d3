// The page of the twenty checks names tests; they must be there, each under the comment that sends the reader to the page.

#include "support/files.hpp"

#include <boost/test/unit_test.hpp>

#include <filesystem>
#include <set>
#include <string>

using namespace bihuan;

namespace {

const std::filesystem::path root = BIHUAN_SOURCE_DIR;

std::string every_test() {
    std::string all;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(root / "tests"))
        if (entry.path().filename().string().ends_with("_test.cpp")) all += test::bytes_of(entry.path());
    return all;
}

/// What stands between backticks.
std::set<std::string> names_in(const std::string& page) {
    std::set<std::string> names;
    for (auto begin = page.find('`'); begin != std::string::npos;) {
        const auto end = page.find('`', begin + 1);
        names.insert(page.substr(begin + 1, end - begin - 1));
        begin = page.find('`', end + 1);
    }
    return names;
}

} // namespace

BOOST_AUTO_TEST_SUITE(the_twenty_checks)

BOOST_AUTO_TEST_CASE(name_tests_that_are_there) {
    const auto names = names_in(test::bytes_of(root / "docs/checks.md"));
    BOOST_TEST(names.size() > 30u);
    const std::string tests = every_test();
    for (const auto& name : names)
        BOOST_CHECK_MESSAGE(tests.find("_CASE(" + name) != std::string::npos, name << " is no test");
}

BOOST_AUTO_TEST_SUITE_END()
