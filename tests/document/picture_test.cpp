#include "pdf_tools.hpp"

#include "core/problem.hpp"
#include "document/haru_writer.hpp"
#include "document/jpeg.hpp"

#include <boost/test/unit_test.hpp>

namespace bihuan::document {
namespace {

/// A page drawn by poppler as a picture: JPEG or PNG of another maker than we.
std::string picture(const std::string& format) {
    PagedDocument document;
    document.pages.emplace_back().items = text_line(U"灭火器", Role::heading_1, 100, 60);
    const PdfFile pdf(write_pdf(document, prepared_fonts()));
    return output_of("pdftoppm -r 30 -singlefile -" + format + " " + pdf.path());
}

std::string from_hexadecimal(std::string_view digits) {
    std::string bytes;
    for (std::size_t i = 0; i < digits.size(); i += 2)
        bytes += static_cast<char>(std::stoi(std::string{digits.substr(i, 2)}, nullptr, 16));
    return bytes;
}

/// As a phone writes it: place and maker in EXIF, a comment, a preview behind the end.
std::string phone_photo() {
    const std::string exif = std::string("Exif\0\0GPSLatitude 39.0", 22);
    const std::string segment = std::string("\xFF\xE1\0", 3) + static_cast<char>(exif.size() + 2) + exif;
    const std::string comment = std::string("\xFF\xFE\0\x0A", 4) + "SecretID";
    std::string jpeg = picture("jpeg");
    return jpeg.substr(0, 2) + segment + comment + jpeg.substr(2) + "\xFF\xD8 preview GPSLatitude";
}

PagedDocument with_pictures(const std::vector<std::string>& pictures) {
    PagedDocument document;
    Page& page = document.pages.emplace_back();
    for (const std::string& bytes : pictures)
        page.items.emplace_back(Image{.x = 72, .y = 72, .width = 200, .height = 280, .bytes = bytes});
    return document;
}

bool contains(std::string_view text, std::string_view part) {
    return text.find(part) != std::string_view::npos;
}

} // namespace

BOOST_AUTO_TEST_SUITE(pictures)

BOOST_AUTO_TEST_CASE(jpeg_and_png_are_drawn) {
    const std::string jpeg = picture("jpeg"), png = picture("png");
    BOOST_REQUIRE(is_jpeg(jpeg));
    const PdfFile pdf(write_pdf(with_pictures({jpeg, png}), prepared_fonts()));
    const std::string list = output_of("pdfimages -list " + pdf.path());
    BOOST_TEST(std::count(list.begin(), list.end(), '\n') == 4, list); // two lines of heading, two pictures
    BOOST_TEST(contains(list, "jpeg"), list);
    BOOST_TEST(pdf.complaints() == "");
}

BOOST_AUTO_TEST_CASE(a_picture_on_every_page_is_embedded_once) {
    const std::string jpeg = picture("jpeg");
    const auto once = write_pdf(with_pictures({jpeg}), prepared_fonts());
    const auto thrice = write_pdf(with_pictures({jpeg, jpeg, jpeg}), prepared_fonts());
    BOOST_TEST(thrice.size() < once.size() + jpeg.size() / 2);
}

BOOST_AUTO_TEST_CASE(a_photo_does_not_say_where_it_was_taken) {
    const std::string photo = phone_photo();
    BOOST_REQUIRE(contains(photo, "GPSLatitude"));
    const std::string pdf = write_pdf(with_pictures({photo}), prepared_fonts());
    for (const char* secret : {"Exif", "GPSLatitude", "SecretID", "preview"})
        BOOST_TEST(!contains(pdf, secret), secret);
    BOOST_TEST(PdfFile(pdf).complaints() == "");
}

BOOST_AUTO_TEST_CASE(a_photo_keeps_its_picture_to_the_byte) {
    const std::string jpeg = without_metadata(picture("jpeg"));
    BOOST_TEST(without_metadata(phone_photo()) == jpeg);
    BOOST_TEST(without_metadata(jpeg) == jpeg);
}

BOOST_AUTO_TEST_CASE(a_photo_cut_off_anywhere_is_refused) {
    const std::string photo = phone_photo();
    const std::size_t end = photo.find("\xFF\xD8 preview");
    for (std::size_t length = 0; length < end; length += 1 + length / 7)
        BOOST_CHECK_EXCEPTION(without_metadata(photo.substr(0, length)), Problem,
                              [](const Problem& p) { return p.kind() == ProblemKind::bad_image; });
}

BOOST_AUTO_TEST_CASE(a_seal_lets_the_text_below_show) {
    // 2 by 1 pixels, red and clear, written by Python's zlib.
    const std::string seal =
        from_hexadecimal("89504e470d0a1a0a0000000d4948445200000002000000010806000000f4227f8a"
                         "0000000f49444154789c63f8cfc0f01f88190010f802"
                         "feace946f80000000049454e44ae426082");
    const PdfFile pdf(write_pdf(with_pictures({seal}), prepared_fonts()));
    const std::string list = output_of("pdfimages -list " + pdf.path());
    BOOST_TEST(contains(list, "smask"), list);
    BOOST_TEST(pdf.complaints() == "");
}

BOOST_AUTO_TEST_CASE(what_is_no_picture_is_refused) {
    for (const std::string& bytes : {std::string{}, std::string{"GIF89a"},
                                     std::string{"\x89PNG\r\n\x1A\n cut off"}, picture("png").substr(0, 300)})
        BOOST_CHECK_EXCEPTION(write_pdf(with_pictures({bytes}), prepared_fonts()), Problem,
                              [](const Problem& p) { return p.kind() == ProblemKind::bad_image; });
}

BOOST_AUTO_TEST_SUITE_END()

} // namespace bihuan::document
