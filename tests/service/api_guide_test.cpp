// The examples of the guide to the interface, run as they stand there against a served office; behind every
// arrow stand the status and the members of the answer.

#include "access/account_actions.hpp"
#include "service/a_working_office.hpp"
#include "support/files.hpp"

#include <boost/test/unit_test.hpp>

#include <cstdlib>
#include <fstream>

using namespace bihuan;
using namespace bihuan::test;
using access::Role;

namespace {

/// The ```sh blocks of a page, one after the other, with a check in place of every `# → 201 id name`.
std::string script_of(const std::string& page) {
    std::string script, line;
    bool inside = false;
    std::istringstream in{page};
    while (std::getline(in, line)) {
        if (line == "```sh" || line == "```") {
            inside = line == "```sh";
            continue;
        }
        if (!inside) continue;
        constexpr std::string_view arrow = "# → ";
        script += line.starts_with(arrow) ? "expect " + line.substr(arrow.size()) : line;
        script += "\n";
    }
    return script;
}

const char* const prelude = R"sh(set -eu
expect() {
  [ "$STATUS" = "$1" ] || { echo "expected $1, got $STATUS: $(cat answer)" >&2; exit 1; }
  shift
  for member in "$@"; do
    jq -e "has(\"$member\")" answer >/dev/null || { echo "no member $member in $(cat answer)" >&2; exit 1; }
  done
  checks=$((checks + 1))
}
checks=0
)sh";

struct AGuidedOffice : AWorkingOffice {
    Folder folder;

    AGuidedOffice() : AWorkingOffice(TestEngine{db::Engine::sqlite}) {
        expire_a_certificate();
        write([&](db::Transaction& transaction) {
            auto account =
                access::add_account(transaction, office.ids(), "wang", Role::official, "a-first-password");
            const Account before = account;
            account.must_change_password = false;
            audit::update(transaction, "account.correct", before, account);
        });
        folder.write("photo.jpg", std::string{"\xff\xd8\xff\xe0"} + std::string(2000, 'x') + "\xff\xd9");
    }
    int run(const std::string& page) {
        folder.write("guide.sh", prelude + script_of(page) + "echo \"$checks\" > checks\n");
        ::setenv("U", ("http://127.0.0.1:" + std::to_string(port())).c_str(), 1);
        ::setenv("NAME", "wang", 1);
        ::setenv("PASSWORD", "a-first-password", 1);
        ::setenv("LEADER_TOKEN", token(Role::leader).front().second.substr(7).c_str(), 1);
        return std::system(("cd " + folder.path().string() + " && sh guide.sh > said 2> failed").c_str());
    }
};

} // namespace

BOOST_AUTO_TEST_SUITE(the_guide_to_the_interface)

BOOST_AUTO_TEST_CASE(does_what_it_says_in_both_languages) {
    for (const char* page : {"docs/manual/api.zh.md", "docs/manual/api.en.md"}) {
        AGuidedOffice office;
        BOOST_TEST_CONTEXT(page) {
            const int status = office.run(bytes_of(std::filesystem::path{BIHUAN_SOURCE_DIR} / page));
            BOOST_TEST(status == 0, bytes_of(office.folder / "failed"));
            BOOST_TEST(std::atoi(bytes_of(office.folder / "checks").c_str()) >= 20);
        }
    }
}

BOOST_AUTO_TEST_CASE(has_the_same_examples_in_both_languages) {
    const auto commands = [](const char* page) {
        std::string kept, line;
        std::istringstream in{script_of(bytes_of(std::filesystem::path{BIHUAN_SOURCE_DIR} / page))};
        while (std::getline(in, line))
            if (!line.starts_with("# ")) kept += line + "\n";
        return kept;
    };
    BOOST_TEST(commands("docs/manual/api.zh.md") == commands("docs/manual/api.en.md"));
}

BOOST_AUTO_TEST_SUITE_END()
