#include "notice/mail_text.hpp"

#include "core/keyed_hash.hpp"
#include "notice/a_post_office.hpp"
#include "notice/outside.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::notice;
using namespace bihuan::test;

namespace {

Letter a_letter() {
    Letter letter;
    letter.delivery = "01940000-0000-7000-8000-000000000001";
    letter.address = "limin@office.example";
    letter.kind = "hazard_overdue";
    letter.title_zh =
        "隐患 YH2024-0001 已逾期，责任单位好味道饭店，请尽快督促整改并安排复查，逾期将按规定移送";
    letter.title_en = "Hazard YH2024-0001 is overdue";
    letter.body_zh = "第一行。\n第二行：100% & <标记> 𬭚。";
    letter.body_en = "One line.\n.a line that begins with a dot\n";
    letter.urgent = true;
    letter.posted_at = letter.now = at("2024-12-31T09:05:07");
    return letter;
}

} // namespace

BOOST_AUTO_TEST_SUITE(mail)

BOOST_AUTO_TEST_CASE(a_mail_in_chinese_is_read_by_another_program_as_it_was_meant) {
    const std::string mail = mail_text(a_letter(), "东湖街道办事处", "bihuan@office.example");
    const std::string read = python(R"py(
import sys, email, email.policy
m = email.message_from_binary_file(open(sys.argv[1], 'rb'), policy=email.policy.default)
print(m['Subject']); print(m['From']); print(m['To']); print(m['Message-ID']); print(m['Date'].datetime.isoformat())
print(m['Auto-Submitted'], m['List-Id'], m.get_content_type(), m.get_content_charset())
print(len(m.defects), [len(d) for h in m.values() for d in [getattr(h, 'defects', ())] if d])
print(m.get_content().replace('\r\n', '\n'), end='')
)py",
                                    mail);
    const Letter letter = a_letter();
    BOOST_TEST(
        read.starts_with("【紧急】" + letter.title_zh +
                         "\n东湖街道办事处 <bihuan@office.example>\n"
                         "limin@office.example\n<" +
                         letter.delivery +
                         "@office.example>\n2024-12-31T09:05:07+08:00\nauto-generated "
                         "<notices.office.example> text/plain utf-8\n0 []\n第一行。\n第二行：100% & <标记> "
                         "𬭚。\n\n----\n\n" +
                         letter.title_en + "\n\nOne line.\n.a line that begins with a dot\n"),
        read);
}

BOOST_AUTO_TEST_CASE(no_line_is_too_long_and_everything_is_ascii) {
    const std::string mail = mail_text(a_letter(), "东湖街道办事处", "bihuan@office.example");
    std::size_t begin = 0;
    for (std::size_t end; (end = mail.find("\r\n", begin)) != std::string::npos; begin = end + 2)
        BOOST_TEST(end - begin <= 76u, mail.substr(begin, end - begin));
    BOOST_TEST(begin == mail.size());
    for (const char c : mail)
        BOOST_REQUIRE((c == '\r' || c == '\n' || (c >= 0x20 && c < 0x7f)));
}

BOOST_AUTO_TEST_CASE(a_title_with_line_ends_makes_no_header_of_its_own) {
    Letter letter = a_letter();
    letter.title_zh = "隐患\r\nBcc: all@office.example\r\n\r\n正文";
    const std::string mail = mail_text(letter, "办\r\nX: y", "bihuan@office.example");
    BOOST_TEST(mail.find("Bcc") == std::string::npos);
    BOOST_TEST(mail.find("\r\nX:") == std::string::npos);
}

BOOST_AUTO_TEST_CASE(codes_are_those_of_the_standards) {
    // RFC 4231, test cases 1 and 2; RFC 4648 §10.
    BOOST_TEST(hexadecimal(hmac_sha256(std::string(20, '\x0b'), "Hi There")) ==
               "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
    BOOST_TEST(hexadecimal(hmac_sha256("Jefe", "what do ya want for nothing?")) ==
               "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    BOOST_TEST(base64("foob") == "Zm9vYg==");
    BOOST_TEST(base64("").empty());
}

BOOST_AUTO_TEST_SUITE_END()
