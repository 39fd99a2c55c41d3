#include "ledger/encoding.hpp"
#include "support/ledger_files.hpp"

#include <iconv.h>

using namespace bihuan;
using namespace bihuan::test;

namespace {

/// The same text in another encoding.
std::string in(const char* encoding, std::string written_text) {
    const iconv_t converter = iconv_open(encoding, "UTF-8");
    std::string out(written_text.size() * 4 + 8, '\0');
    char* from = written_text.data();
    char* to = out.data();
    std::size_t from_left = written_text.size();
    std::size_t to_left = out.size();
    iconv(converter, &from, &from_left, &to, &to_left);
    iconv_close(converter);
    out.resize(out.size() - to_left);
    return out;
}

const std::string written = "编号,描述\n1,镕堃㐂𠮷 — “引号”\n";
const std::vector<Texts> cells{{"编号", "描述"}, {"1", "镕堃㐂𠮷 — “引号”"}};

} // namespace

BOOST_AUTO_TEST_SUITE(encodings)

BOOST_AUTO_TEST_CASE(utf8_is_read_with_and_without_its_mark) {
    const Folder folder;
    BOOST_TEST((texts_of(folder.write("a.csv", written)) == cells));
    BOOST_TEST((texts_of(folder.write("a.csv", "\xEF\xBB\xBF" + written)) == cells));
}

BOOST_AUTO_TEST_CASE(gb18030_is_told_from_utf8_with_its_rare_characters) {
    const Folder folder;
    const auto file = folder.write("a.csv", in("GB18030", written));
    BOOST_TEST((ledger::encoding_of(file) == ledger::Encoding::gb18030));
    BOOST_TEST((texts_of(file) == cells));
}

BOOST_AUTO_TEST_CASE(gbk_and_gb2312_are_read_as_the_part_of_gb18030_that_they_are) {
    const Folder folder;
    BOOST_TEST((texts_of(folder.write("a.csv", in("GBK", "编号\n镕堃\n"))) ==
                std::vector<Texts>{{"编号"}, {"镕堃"}}));
    BOOST_TEST((texts_of(folder.write("a.csv", in("GB2312", "编号\n隐患\n"))) ==
                std::vector<Texts>{{"编号"}, {"隐患"}}));
}

BOOST_AUTO_TEST_CASE(utf16_is_read_where_its_mark_says_so) {
    const Folder folder;
    BOOST_TEST((texts_of(folder.write("a.csv", "\xFF\xFE" + in("UTF-16LE", written))) == cells));
    BOOST_TEST((texts_of(folder.write("a.csv", "\xFE\xFF" + in("UTF-16BE", written))) == cells));
}

BOOST_AUTO_TEST_CASE(half_a_utf16_character_at_the_end_is_named_and_not_dropped) {
    const Folder folder;
    const auto file = folder.write("a.csv", "\xFF\xFE" + in("UTF-16LE", written) + "x");
    BOOST_TEST((refusal([&] { texts_of(file); }).kind() == ProblemKind::bad_encoding));
}

BOOST_AUTO_TEST_CASE(bytes_of_no_encoding_are_refused_with_their_line) {
    const Folder folder;
    const auto file = folder.write("a.csv", "编号,描述\n1,好\n2,\xFF\xFF\xFF\n");
    const auto problem = refusal([&] { texts_of(file); });
    BOOST_TEST((problem.kind() == ProblemKind::bad_encoding));
    BOOST_TEST(problem.parameters().at("line") == "3");
}

BOOST_AUTO_TEST_CASE(a_character_on_the_border_of_two_pieces_stays_whole) {
    const Folder folder;
    for (const std::size_t filling : {65'530u, 65'531u, 65'532u, 65'533u, 65'534u, 65'535u}) {
        std::string long_text;
        while (long_text.size() < filling)
            long_text += "x\n";
        long_text.resize(filling, 'y');
        long_text += "隐患\n";
        for (const auto* encoding : {"UTF-8", "GB18030"}) {
            const auto rows = texts_of(folder.write("a.csv", in(encoding, long_text)));
            BOOST_TEST(rows.back().back().ends_with("隐患"));
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
