#include "app/settings.hpp"

#include "support/files.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::test;

BOOST_AUTO_TEST_SUITE(settings_of_messages)

BOOST_AUTO_TEST_CASE(secrets_come_from_files_beside_the_settings) {
    const Folder folder;
    folder.write("password", "geheim\n");
    folder.write("robot", "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=k\n");
    folder.write("settings.json", R"({"office":"东湖街道办事处",
        "smtp":{"host":"mail.example","security":"tls","user":"u","password_file":"password","from":"a@b.cn"},
        "webhooks":[{"name":"群","form":"wecom","url_file":"robot","communities":["东湖社区"]}]})");
    const auto channels =
        app::settings_of({.data = folder.path().string(), .database = {}, .language = {}}).channels;
    BOOST_TEST(channels.office == "东湖街道办事处");
    BOOST_TEST(channels.smtp.value().password == "geheim");
    BOOST_TEST(channels.smtp->port == 465);
    BOOST_TEST(channels.webhooks.at(0).url == "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=k");
    BOOST_TEST(channels.webhooks[0].communities.size() == 1u);
}

BOOST_AUTO_TEST_CASE(everything_that_is_wrong_is_told_at_once_by_its_place) {
    const Folder folder;
    folder.write("settings.json", R"({
        "smtp":{"security":"none","user":"u","from":"nobody","colour":"red","port":"x"},
        "webhooks":[{"form":"fax","name":"a","url":"ftp://x"},{"name":"a","url":"http://me@x/"},7]})");
    try {
        (void)app::settings_of({.data = folder.path().string(), .database = {}, .language = {}});
        BOOST_ERROR("was taken");
    } catch (const Problem& problem) {
        std::string pointers;
        for (const auto& error : problem.errors())
            pointers += error.pointer + " ";
        BOOST_TEST(pointers ==
                   "/smtp/colour /smtp/host /smtp/port /smtp/from /smtp/security /webhooks/0/form "
                   "/webhooks/0/url /webhooks/1/url /webhooks/1/name /webhooks/2 ");
    }
}

BOOST_AUTO_TEST_SUITE_END()
