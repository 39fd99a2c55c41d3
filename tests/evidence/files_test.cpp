#include "evidence/evidence_actions.hpp"
#include "evidence/exif.hpp"
#include "evidence/media_type.hpp"
#include "evidence/thumbnail.hpp"
#include "support/photo.hpp"

#include "core/problem.hpp"

#include <boost/test/unit_test.hpp>

using namespace bihuan;
using namespace bihuan::evidence;
using namespace bihuan::test;
using namespace std::string_literals;

BOOST_AUTO_TEST_SUITE(kinds_of_file)

BOOST_AUTO_TEST_CASE(are_told_by_their_content) {
    BOOST_TEST(media_type_of(a_photo())->name == "image/jpeg");
    BOOST_TEST(media_type_of("%PDF-1.7\n")->name == "application/pdf");
    BOOST_TEST(media_type_of("\0\0\0\x20"s + "ftypisom....")->name == "video/mp4");
    BOOST_TEST(media_type_of("\0\0\0\x20"s + "ftypM4A ....")->name == "audio/mp4");
    BOOST_TEST(media_type_of("RIFF....WEBPVP8 ")->name == "image/webp");
    BOOST_TEST(media_type_of("#!AMR\n")->name == "audio/amr");
}

BOOST_AUTO_TEST_CASE(that_could_run_or_hide_something_are_refused) {
    for (const auto& bytes : {"<html><script>"s, "<?xml version=\"1.0\"?><svg xmlns="s, "MZ\x90"s,
                              "\x7f"
                              "ELF"s,
                              "PK\x03\x04"s, "GIF89a"s, "#!/bin/sh\n"s, ""s})
        BOOST_TEST(!media_type_of(bytes).has_value(), bytes);
    BOOST_CHECK_EXCEPTION(examined({}, "<html>"), Problem, [](const Problem& problem) {
        return problem.kind() == ProblemKind::evidence_type_refused;
    });
}

BOOST_AUTO_TEST_CASE(of_a_kind_that_are_too_large_are_refused) {
    std::string photo = a_photo();
    photo.resize(static_cast<std::size_t>(most_bytes(FileKind::image)) + 1);
    BOOST_CHECK_EXCEPTION(examined({}, photo), Problem, [](const Problem& problem) {
        return problem.kind() == ProblemKind::evidence_too_large;
    });
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(photos)

BOOST_AUTO_TEST_CASE(say_when_and_where_they_were_taken) {
    const Evidence evidence = examined({}, a_phone_photo());
    BOOST_TEST(evidence.taken_at->text() ==
               "2024-12-02T01:30:15.000Z"); // half past nine in the office's zone
    BOOST_TEST(*evidence.latitude == 39.0916667, boost::test_tools::tolerance(1e-6));
    BOOST_TEST(*evidence.longitude == 117.2126389, boost::test_tools::tolerance(1e-6));
    BOOST_TEST(evidence.sha256.size() == 64u);
    const Evidence plain = examined({}, a_photo());
    BOOST_TEST((!plain.taken_at && !plain.latitude && !plain.longitude));
}

BOOST_AUTO_TEST_CASE(with_cut_or_altered_facts_are_read_without_harm) {
    const std::string photo = a_phone_photo();
    for (std::size_t length = 0; length < 400; ++length)
        photo_facts(std::string_view{photo}.substr(0, length));
    for (std::size_t at = 2; at < 300; ++at) {
        std::string altered = photo;
        altered[at] = static_cast<char>(altered[at] ^ 0xff);
        photo_facts(altered);
        thumbnail_of(altered, "image/jpeg");
    }
    BOOST_TEST(photo_facts(photo).orientation == 1);
}

BOOST_AUTO_TEST_CASE(become_small_and_upright_without_what_they_say_besides) {
    const Thumbnail lying = thumbnail_of(a_phone_photo(1), "image/jpeg");
    Picture picture;
    BOOST_REQUIRE(decode_jpeg(lying.jpeg, thumbnail_side, picture) == Decoded::well);
    BOOST_TEST(picture.width == 320u);
    BOOST_TEST(picture.height == 160u);
    BOOST_TEST(picture.colours[0] > 200); // red on the left
    BOOST_TEST(lying.jpeg.find("Exif") == std::string::npos);

    // Turned by a quarter: what was on the left is on top.
    const Thumbnail standing = thumbnail_of(a_phone_photo(6), "image/jpeg");
    BOOST_REQUIRE(decode_jpeg(standing.jpeg, thumbnail_side, picture) == Decoded::well);
    BOOST_TEST(picture.width == 160u);
    BOOST_TEST(picture.height == 320u);
    BOOST_TEST(picture.colours[0] > 200);
    BOOST_TEST(picture.colours[std::size_t{3} * 160 * 319 + 2] > 200); // blue at the bottom
}

BOOST_AUTO_TEST_CASE(that_are_broken_have_a_reason_instead_of_a_small_picture) {
    const std::string photo = a_photo();
    BOOST_TEST(thumbnail_of(photo.substr(0, 100), "image/jpeg").reason == "broken");
    BOOST_TEST(thumbnail_of("\x89PNG\r\n\x1a\n", "image/png").reason == "broken");
    BOOST_TEST(thumbnail_of("%PDF-1.7", "application/pdf").reason == "no_picture");
    // A head that claims 65,000 by 65,000 pixels.
    std::string bomb = photo;
    const auto frame = bomb.find("\xff\xc0");
    BOOST_REQUIRE(frame != std::string::npos);
    for (const auto at : {5, 7})
        bomb[frame + static_cast<std::size_t>(at)] = '\xfd';
    BOOST_TEST(thumbnail_of(bomb, "image/jpeg").reason == "too_large");
}

BOOST_AUTO_TEST_SUITE_END()
