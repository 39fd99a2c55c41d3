#include "core/redaction.hpp"

#include <boost/test/unit_test.hpp>

#include <string>

using bihuan::redacted;

BOOST_AUTO_TEST_SUITE(redaction)

BOOST_AUTO_TEST_CASE(telephone_numbers_give_way_however_they_are_typed) {
    for (const std::string number :
         {"13812345678", "138 1234 5678", "138-1234-5678", "１３８１２３４５６７８", "+8613812345678",
          "022-24123456", "02224123456", "0571-88123456", "(022)24123456", "（022）24123456", "400-810-8888",
          "400 810 8888"}) {
        const std::string text = redacted("店主" + number + "，已告知");
        BOOST_TEST_CONTEXT(number << " became " << text) {
            BOOST_TEST(text.find("电话已隐去") != std::string::npos);
            for (const char* part : {"5678", "3456", "8888", "５６７８"})
                BOOST_TEST(text.find(part) == std::string::npos);
            BOOST_TEST(text.find("已告知") != std::string::npos);
        }
    }
}

BOOST_AUTO_TEST_CASE(a_number_gives_way_beside_other_numbers) {
    BOOST_TEST(redacted("13812345678 13912345678") == "（电话已隐去） （电话已隐去）");
    BOOST_TEST(redacted("2023-04-17 13812345678已告知") == "2023-04-17 （电话已隐去）已告知");
    BOOST_TEST(redacted("301 022-24123456") == "301 （电话已隐去）");
    BOOST_TEST(redacted("13812345678 3人") == "（电话已隐去） 3人");
    BOOST_TEST(redacted("120102198003071234 13812345678") == "（证件号已隐去） （电话已隐去）");
}

BOOST_AUTO_TEST_CASE(a_short_number_is_a_telephone_where_the_words_say_so) {
    BOOST_TEST(redacted("联系电话24123456") == "联系电话（电话已隐去）");
    BOOST_TEST(redacted("电话：2412345") == "电话：（电话已隐去）");
    BOOST_TEST(redacted("气表读数24123456") == "气表读数24123456");
}

BOOST_AUTO_TEST_CASE(a_number_in_brackets_leaves_one_pair_of_them) {
    BOOST_TEST(redacted("区消防支队（022-24123456）") == "区消防支队（电话已隐去）");
    BOOST_TEST(redacted("店主（13812345678，已通知）") == "店主（（电话已隐去），已通知）");
}

BOOST_AUTO_TEST_CASE(identity_numbers_give_way) {
    BOOST_TEST(redacted("负责人身份证120102198003071234。") == "负责人身份证（证件号已隐去）。");
    BOOST_TEST(redacted("身份证12010219800307123X") == "身份证（证件号已隐去）");
    BOOST_TEST(redacted("身份证１２０１０２１９８００３０７１２３４") == "身份证（证件号已隐去）");
    BOOST_TEST(redacted("证号120102800307123") == "证号（证件号已隐去）");
}

BOOST_AUTO_TEST_CASE(who_complained_gives_way) {
    BOOST_TEST(redacted("举报人王某某反映该店堵塞通道") == "举报人（已隐去）反映该店堵塞通道");
    BOOST_TEST(redacted("投诉人：李四，称楼道充电") == "投诉人（已隐去），称楼道充电");
    BOOST_TEST(redacted("举报人反映该店堵塞通道") == "举报人反映该店堵塞通道");
}

BOOST_AUTO_TEST_CASE(dates_codes_measures_and_counts_stay) {
    for (const std::string text :
         {"2023-04-17检查发现通道宽度0.8米", "2023年4月17日", "隐患YH2023-0001与JC20230417001同类",
          "灭火器压力1.2MPa，数量138具", "电压380V，容量100000000毫升", "执照912202345678901234X",
          "第120102号楼", "软管长度超过2米并穿过墙体", "检查日期20230417"})
        BOOST_TEST(redacted(text) == text);
}

BOOST_AUTO_TEST_SUITE_END()
