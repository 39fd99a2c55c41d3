#include "service/a_working_office.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::test;

BOOST_AUTO_TEST_SUITE(the_page)

BOOST_AUTO_TEST_CASE(consists_of_files_of_the_program_and_no_inline_script) {
    AWorkingOffice office{TestEngine{db::Engine::sqlite}};
    HttpClient client{office.port()};
    const auto page = client.send("GET", "/");
    BOOST_TEST(page.status == 200);
    BOOST_TEST(page.header("content-type") == "text/html; charset=utf-8");
    for (const auto* inline_code : {"<script>", "<style", "style=", "onclick=", "javascript:"})
        BOOST_TEST(page.body.find(inline_code) == std::string::npos, inline_code);
    int files = 0;
    for (const char* attribute : {"src=\"/", "href=\"/"})
        for (auto at = page.body.find(attribute); at != std::string::npos;
             at = page.body.find(attribute, at + 1)) {
            const auto from = page.body.find('"', at) + 1;
            const auto target = page.body.substr(from, page.body.find('"', from) - from);
            BOOST_TEST(client.send("GET", target).status == 200, target);
            ++files;
        }
    BOOST_TEST(files >= 2);
    BOOST_TEST(client.send("GET", "/", {{"If-None-Match", page.header("etag")}}).status == 304);
    BOOST_TEST(client.send("POST", "/").status == 404);
}

BOOST_AUTO_TEST_SUITE_END()
