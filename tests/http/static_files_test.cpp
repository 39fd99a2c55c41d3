#include "http/static_files.hpp"

#include <boost/test/unit_test.hpp>

#include <array>

using namespace bihuan;
using http::StaticFiles;

namespace {

constexpr std::array files{
    EmbeddedFile{"index.html", "<!doctype html>"},
    EmbeddedFile{"assets/app-1a2b.js", "alert()"},
    EmbeddedFile{"assets/app-1a2b.js.gz", "\x1f\x8b packed"},
    EmbeddedFile{"assets/viewer-9z.mjs", "export {}"},
    EmbeddedFile{"manifest.webmanifest", "{}"},
};
constexpr std::string_view app[]{"desk", "e"};

} // namespace

BOOST_AUTO_TEST_SUITE(files_of_the_program)

BOOST_AUTO_TEST_CASE(are_sent_packed_to_who_takes_gzip_and_plain_to_others) {
    const StaticFiles pages{files};
    const auto packed = pages.find("/assets/app-1a2b.js", "br, gzip;q=0.8");
    BOOST_TEST(packed->body == "\x1f\x8b packed");
    BOOST_TEST(packed->header("Content-Encoding") == "gzip");
    BOOST_TEST(packed->media_type == "text/javascript; charset=utf-8");
    for (const auto* header : {"", "br", "gzip;q=0", "gzip; q=0.0", "identity"}) {
        const auto plain = pages.find("/assets/app-1a2b.js", header);
        BOOST_TEST(plain->body == "alert()", header);
        BOOST_TEST(plain->header("Content-Encoding").empty(), header);
        BOOST_TEST(plain->header("Vary") == "Accept-Encoding");
        BOOST_TEST(plain->header("ETag") != packed->header("ETag"));
    }
    BOOST_TEST(pages.find("/assets/viewer-9z.mjs")->media_type == "text/javascript; charset=utf-8");
}

BOOST_AUTO_TEST_CASE(are_kept_for_ever_where_their_name_carries_their_content) {
    const StaticFiles pages{files};
    BOOST_TEST(pages.find("/assets/app-1a2b.js")->header("Cache-Control") ==
               "public, max-age=31536000, immutable");
    for (const auto* path : {"/", "/index.html", "/manifest.webmanifest"})
        BOOST_TEST(pages.find(path)->header("Cache-Control") == "no-cache", path);
}

BOOST_AUTO_TEST_CASE(answer_for_addresses_of_the_app_and_no_others) {
    const StaticFiles pages{files, app};
    for (const auto* path : {"/", "/desk", "/desk/hazards/1?state=open", "/e/a-token"})
        BOOST_TEST(pages.find(path)->body == "<!doctype html>", path);
    for (const auto* path :
         {"/deskx", "/api/v1/nothing", "/assets/gone.js", "/desk/../secret", "/assets/app-1a2b.js.gz"})
        BOOST_TEST(!pages.find(path).has_value(), path);
    BOOST_TEST(!StaticFiles{files}.find("/desk").has_value());
    BOOST_TEST(!StaticFiles{}.find("/").has_value());
}

BOOST_AUTO_TEST_SUITE_END()
