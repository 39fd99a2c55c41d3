// What the pages promise is there: links lead to files, READMEs and manual exist in both languages.

#include "app/settings_service.hpp"
#include "support/files.hpp"

#include <boost/test/unit_test.hpp>

#include <filesystem>

namespace fs = std::filesystem;
using bihuan::test::bytes_of;

namespace {

const fs::path source = BIHUAN_SOURCE_DIR;

std::vector<fs::path> pages() {
    std::vector<fs::path> found{source / "README.md", source / "README.zh-CN.md", source / "CHANGELOG.md"};
    for (const auto* folder : {"docs", "checklists", "plans", "reports"})
        for (const auto& entry : fs::recursive_directory_iterator{source / folder})
            if (entry.path().extension() == ".md") found.push_back(entry.path());
    return found;
}

} // namespace

BOOST_AUTO_TEST_SUITE(links_of_the_pages)

BOOST_AUTO_TEST_CASE(every_link_leads_to_a_file) {
    for (const auto& page : pages()) {
        const std::string text = bytes_of(page);
        for (auto at = text.find("]("); at != std::string::npos; at = text.find("](", at + 2)) {
            std::string target = text.substr(at + 2, text.find(')', at) - at - 2);
            target = target.substr(0, target.find('#'));
            if (target.empty() || target.find("://") != std::string::npos ||
                target.find("{{") != std::string::npos)
                continue;
            BOOST_CHECK_MESSAGE(fs::exists(page.parent_path() / target), page << " links to " << target);
        }
    }
}

BOOST_AUTO_TEST_CASE(a_page_of_the_manual_in_one_language_has_its_sister) {
    for (const auto& entry : fs::directory_iterator{source / "docs/manual"}) {
        const std::string name = entry.path().filename().string();
        for (const auto& [mine, other] : {std::pair{".zh.md", ".en.md"}, std::pair{".en.md", ".zh.md"}})
            if (name.ends_with(mine))
                BOOST_CHECK_MESSAGE(
                    fs::exists(entry.path().parent_path() / (name.substr(0, name.size() - 6) + other)),
                    name << " has no " << other);
    }
}

BOOST_AUTO_TEST_CASE(both_readmes_name_the_two_commands) {
    for (const auto* readme : {"README.md", "README.zh-CN.md"})
        for (const auto* command : {"./run demo", "./run test"})
            BOOST_CHECK_MESSAGE(bytes_of(source / readme).find(command) != std::string::npos,
                                readme << ": " << command);
}

BOOST_AUTO_TEST_CASE(every_setting_is_in_the_manual_of_operations) {
    const std::string code = bytes_of(source / "src/app/settings.cpp");
    for (const auto* language : {"docs/operations.zh.md", "docs/operations.en.md"}) {
        const std::string manual = bytes_of(source / language);
        for (auto at = code.find("name == \""); at != std::string::npos;
             at = code.find("name == \"", at + 1)) {
            const std::string name = code.substr(at + 9, code.find('"', at + 9) - at - 9);
            BOOST_CHECK_MESSAGE(manual.find("`" + name + "`") != std::string::npos,
                                language << " lacks " << name);
        }
        for (auto at = code.find("\"BIHUAN_"); at != std::string::npos; at = code.find("\"BIHUAN_", at + 1)) {
            const std::string name = code.substr(at + 1, code.find('"', at + 1) - at - 1);
            BOOST_CHECK_MESSAGE(manual.find("`" + name + "`") != std::string::npos,
                                language << " lacks " << name);
        }
        for (const auto& setting : bihuan::app::service_settings())
            for (const auto name : {setting.name, setting.environment})
                BOOST_CHECK_MESSAGE(manual.find("`" + std::string{name} + "`") != std::string::npos,
                                    language << " lacks " << name);
    }
}

BOOST_AUTO_TEST_SUITE_END()
