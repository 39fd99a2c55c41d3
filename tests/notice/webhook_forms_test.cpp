#include "notice/webhook_forms.hpp"

#include "core/json.hpp"
#include "core/text.hpp"
#include "notice/a_post_office.hpp"
#include "notice/outside.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::notice;
using namespace bihuan::test;
using Outcome = Answer::Outcome;

namespace {

Letter a_letter() {
    Letter letter;
    letter.delivery = "01940000-0000-7000-8000-000000000001";
    letter.kind = "hazard_assigned";
    letter.subject_type = "hazard";
    letter.subject = "01940000-0000-7000-8000-000000000002";
    letter.community = "东湖社区";
    letter.title_zh = "隐患已交办";
    letter.title_en = "A hazard was assigned";
    letter.body_zh = "灭火器过期。";
    letter.posted_at = letter.now = Instant::from_milliseconds(1'700'000'000'123);
    return letter;
}

/// The signature as Python's library makes it.
std::string python_hmac(const std::string& key, const std::string& message, const std::string& form) {
    return python("import hmac, hashlib, base64, urllib.parse, sys\n"
                  "code = hmac.new(" +
                      key + ".encode(), " + message +
                      ".encode(), hashlib.sha256)\n"
                      "print(" +
                      form + ", end='')\n",
                  "");
}

} // namespace

BOOST_AUTO_TEST_SUITE(webhooks)

BOOST_AUTO_TEST_CASE(wecom_gets_a_text_message_of_at_most_2048_bytes) {
    const auto request =
        request_of({.name = "w", .form = WebhookForm::wecom, .url = "https://x/send?key=k"}, a_letter());
    BOOST_TEST(request.url == "https://x/send?key=k");
    BOOST_TEST(request.body ==
               R"({"msgtype":"text","text":{"content":"隐患已交办\n灭火器过期。\nA hazard was assigned"}})");
    Letter letter = a_letter();
    for (int i = 0; i < 1000; ++i)
        letter.body_zh += "很长";
    const auto cut =
        Json::parse(request_of({.name = "w", .form = WebhookForm::wecom, .url = "https://x"}, letter).body);
    const auto& content = *cut.at_path("text.content")->text();
    BOOST_TEST(content.size() <= 2048u);
    BOOST_TEST(content.size() > 2040u);
    BOOST_TEST(text::is_utf8(content));
}

BOOST_AUTO_TEST_CASE(dingtalk_is_signed_in_the_address) {
    const Webhook robot{.name = "d",
                        .form = WebhookForm::dingtalk,
                        .url = "https://x/robot/send?access_token=t",
                        .secret = "SEC密"};
    const auto request = request_of(robot, a_letter());
    BOOST_TEST(request.body ==
               R"({"msgtype":"text","text":{"content":"隐患已交办\n灭火器过期。\nA hazard was assigned"}})");
    BOOST_TEST(request.url == "https://x/robot/send?access_token=t&timestamp=1700000000123&sign=" +
                                  python_hmac("'SEC密'", "'1700000000123\\nSEC密'",
                                              "urllib.parse.quote_plus(base64.b64encode(code.digest()))"));
}

BOOST_AUTO_TEST_CASE(feishu_is_signed_in_the_body_with_the_words_as_key) {
    const Webhook robot{.name = "f", .form = WebhookForm::feishu, .url = "https://x/hook/1", .secret = "s"};
    const auto request = request_of(robot, a_letter());
    BOOST_TEST(
        request.body ==
        R"({"timestamp":"1700000000","sign":")" +
            python_hmac("'1700000000\\ns'", "''", "base64.b64encode(code.digest()).decode()") +
            R"(","msg_type":"text","content":{"text":"隐患已交办\n灭火器过期。\nA hazard was assigned"}})");
    const auto open = request_of({.name = "f", .form = WebhookForm::feishu, .url = "https://x"}, a_letter());
    BOOST_TEST(open.body.starts_with(R"({"msg_type":"text")"));
}

BOOST_AUTO_TEST_CASE(another_system_gets_json_whose_signature_covers_time_and_body) {
    const Webhook system{.name = "j", .form = WebhookForm::json, .url = "https://x", .secret = "s"};
    const auto request = request_of(system, a_letter());
    std::map<std::string, std::string> headers{request.headers.begin(), request.headers.end()};
    BOOST_TEST(headers["X-Bihuan-Delivery"] == a_letter().delivery);
    BOOST_TEST(headers["X-Bihuan-Timestamp"] == "1700000000");
    BOOST_TEST(headers["X-Bihuan-Signature"] ==
               "sha256=" +
                   python_hmac("'s'", "('1700000000.' + '''" + request.body + "''')", "code.hexdigest()"));
    BOOST_TEST(*Json::parse(request.body).at_path("title.zh")->text() == "隐患已交办");
    BOOST_TEST(*Json::parse(request.body).at_path("id")->text() == a_letter().delivery);
}

BOOST_AUTO_TEST_CASE(a_robot_says_itself_whether_it_took_the_message) {
    const auto outcome = [](WebhookForm form, int status, const char* body) {
        return answer_of(form, status, body).outcome;
    };
    BOOST_TEST((outcome(WebhookForm::wecom, 200, R"({"errcode":0,"errmsg":"ok"})") == Outcome::taken));
    BOOST_TEST((outcome(WebhookForm::wecom, 200, R"({"errcode":45009,"errmsg":"api freq out of limit"})") ==
                Outcome::later));
    BOOST_TEST((outcome(WebhookForm::wecom, 200, R"({"errcode":93000,"errmsg":"invalid webhook url"})") ==
                Outcome::refused));
    BOOST_TEST((outcome(WebhookForm::dingtalk, 200, R"({"errcode":130101,"errmsg":"send too fast"})") ==
                Outcome::later));
    BOOST_TEST((outcome(WebhookForm::dingtalk, 200, R"({"errcode":310000,"errmsg":"sign not match"})") ==
                Outcome::refused));
    BOOST_TEST((outcome(WebhookForm::feishu, 200, R"({"code":0,"msg":"success"})") == Outcome::taken));
    BOOST_TEST((outcome(WebhookForm::feishu, 200, R"({"StatusCode":0,"StatusMessage":"success"})") ==
                Outcome::taken));
    BOOST_TEST(
        (outcome(WebhookForm::feishu, 400, R"({"code":11232,"msg":"frequency limited"})") == Outcome::later));
    BOOST_TEST(
        (outcome(WebhookForm::feishu, 200, R"({"code":19021,"msg":"sign match fail"})") == Outcome::refused));
    BOOST_TEST(
        (outcome(WebhookForm::feishu, 200, "<html>a gate that wants a sign-in</html>") == Outcome::later));
    BOOST_TEST((outcome(WebhookForm::json, 204, "") == Outcome::taken));
    BOOST_TEST((outcome(WebhookForm::json, 302, "") == Outcome::refused));
    BOOST_TEST((outcome(WebhookForm::json, 429, "") == Outcome::later));
    BOOST_TEST((outcome(WebhookForm::json, 503, "") == Outcome::later));
    BOOST_TEST((outcome(WebhookForm::json, 410, "") == Outcome::refused));
}

BOOST_AUTO_TEST_SUITE_END()
