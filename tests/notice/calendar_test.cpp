#include "notice/calendar_link.hpp"

#include "core/text.hpp"
#include "notice/a_post_office.hpp"
#include "notice/outside.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::notice;
using namespace bihuan::test;

namespace {

CalendarEntry an_entry() {
    CalendarEntry entry;
    entry.uid = "hazard_due-01940000-0000-7000-8000-000000000001";
    entry.from = Date::parse("2024-12-31").value();
    entry.to = Date::parse("2025-01-02").value();
    entry.summary = "整改期限 YH1；一个很长、很长、很长、很长的名称, 带有逗号; 分号 \\ "
                    "和\n换行，还有生僻字𬭚";
    entry.place = "东湖社区";
    entry.sequence = 17;
    entry.changed_at = at("2024-12-30T09:15:00");
    return entry;
}

} // namespace

BOOST_AUTO_TEST_SUITE(calendars)

BOOST_AUTO_TEST_CASE(another_program_reads_the_calendar_as_it_was_meant) {
    const std::string text = calendar_text("闭环待办 李敏", {an_entry()});
    const std::string read = python(R"py(
import sys, icalendar
c = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read())
print(c['METHOD'], c['VERSION'], c['X-WR-CALNAME'], c['REFRESH-INTERVAL'].params['VALUE'])
for e in c.walk('VEVENT'):
    print(e['UID'], e['SEQUENCE'], e.decoded('DTSTART'), e.decoded('DTEND'), e.decoded('DTSTAMP'))
    print(repr(str(e['SUMMARY'])), e['LOCATION'], e.errors)
    print([str(a['TRIGGER'].dt) for a in e.walk('VALARM')])
)py",
                                    text);
    BOOST_TEST(read == "PUBLISH 2.0 闭环待办 李敏 DURATION\n"
                       "hazard_due-01940000-0000-7000-8000-000000000001@bihuan 17 2024-12-31 2025-01-03 "
                       "2024-12-30 01:15:00+00:00\n"
                       "'整改期限 YH1；一个很长、很长、很长、很长的名称, 带有逗号; 分号 \\\\ "
                       "和\\n换行，还有生僻字𬭚' 东湖社区 []\n"
                       "['-1 day, 9:00:00']\n",
               read);
}

BOOST_AUTO_TEST_CASE(lines_end_with_crlf_and_are_folded_between_characters) {
    const std::string text = calendar_text("闭环待办", {an_entry()});
    std::size_t begin = 0;
    for (std::size_t end; (end = text.find("\r\n", begin)) != std::string::npos; begin = end + 2) {
        const auto line = text.substr(begin, end - begin);
        BOOST_TEST(line.size() <= 75u);
        BOOST_TEST(text::is_utf8(line), line);
        BOOST_TEST(line.find_first_of("\r\n") == std::string::npos);
    }
    BOOST_TEST(begin == text.size());
}

BOOST_DATA_TEST_CASE(a_new_address_ends_the_one_before_and_only_its_digest_is_kept, engines(), engine) {
    APostOffice office{engine};
    const auto li = office.person("li");
    auto& database = office.database.database;
    const Actor actor{li.id.text(), "li", "test"};
    const auto owner = [&](const std::string& token) {
        return database.read([&](const db::Reader& reader) {
            return account_of_calendar(reader, token, office.database.clock.today()).has_value();
        });
    };
    const auto first = make_calendar_link(database, actor, li);
    BOOST_TEST(owner(first));
    const auto second = make_calendar_link(database, actor, li);
    BOOST_TEST(!owner(first));
    BOOST_TEST(owner(second));
    BOOST_TEST(database.read([&](const db::Reader& reader) {
        return reader.integer("SELECT count(*) FROM calendar_link WHERE token_hash = $1", {second}).value();
    }) == 0);
    revoke_calendar_link(database, actor, li);
    BOOST_TEST(!owner(second));
    BOOST_TEST(!owner(""));
}

BOOST_AUTO_TEST_SUITE_END()
