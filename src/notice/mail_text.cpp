#include "notice/mail_text.hpp"

#include "core/keyed_hash.hpp"
#include "core/text.hpp"

#include <array>
#include <cstdio>

namespace bihuan::notice {
namespace {

constexpr std::size_t word_bytes =
    39; // 64 characters with its frame: 73 behind `Subject: `, under the 76 of RFC 2047 §2

/// `Tue, 24 Nov 2026 20:15:00 +0800`.
std::string date_text(Instant at) {
    static constexpr std::array days{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    static constexpr std::array months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                       "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const Date day = at.local_date();
    const std::string time = at.local_text().substr(11, 8);
    return std::string{days[static_cast<std::size_t>(day.weekday() - 1)]} + ", " + std::to_string(day.day()) +
           " " + months[static_cast<std::size_t>(day.month() - 1)] + " " + std::to_string(day.year()) + " " +
           time + " +0800";
}

std::string body_of(const Letter& letter, const std::string& office) {
    std::string text = letter.body_zh + "\r\n\r\n----\r\n\r\n" + letter.title_en + "\r\n\r\n" +
                       letter.body_en + "\r\n\r\n----\r\n" + office +
                       "：本邮件由系统自动发送，请勿回复；接收方式可在“通知设置”中修改。\r\n"
                       "Sent by the system, please do not reply; change what you receive in your "
                       "notification settings.\r\n";
    std::string lines; // every line end as CRLF
    for (const char c : text)
        if (c == '\n' && (lines.empty() || lines.back() != '\r'))
            lines += "\r\n";
        else
            lines += c;
    return lines;
}

} // namespace

std::string encoded_words(std::string_view utf8) {
    std::string words, piece;
    const auto put = [&] {
        if (!words.empty()) words += "\r\n ";
        words += "=?UTF-8?B?" + base64(piece) + "?=";
        piece.clear();
    };
    for (const char32_t code_point : text::code_points(utf8)) {
        std::string one;
        text::append(one, code_point == '\r' || code_point == '\n' ? U' ' : code_point);
        if (piece.size() + one.size() > word_bytes) put();
        piece += one;
    }
    if (!piece.empty() || words.empty()) put();
    return words;
}

std::string mail_text(const Letter& letter, const std::string& office, const std::string& from) {
    const std::string domain = from.substr(from.find('@') + 1);
    std::string mail = "Date: " + date_text(letter.now) + "\r\n";
    mail += "From: " + encoded_words(office) + "\r\n <" + from + ">\r\n";
    mail += "To: <" + letter.address + ">\r\n";
    mail += "Subject: " + encoded_words((letter.urgent ? "【紧急】" : "") + letter.title_zh) + "\r\n";
    mail += "Message-ID: <" + letter.delivery + "@" + domain + ">\r\n";
    mail += "Auto-Submitted: auto-generated\r\n";
    mail += "X-Auto-Response-Suppress: All\r\n";
    mail += "List-Id: <notices." + domain + ">\r\n";
    if (letter.urgent) mail += "Importance: high\r\n";
    mail += "MIME-Version: 1.0\r\n"
            "Content-Type: text/plain; charset=UTF-8\r\n"
            "Content-Transfer-Encoding: base64\r\n\r\n";
    const std::string body = base64(body_of(letter, office));
    for (std::size_t at = 0; at < body.size(); at += 76)
        mail += body.substr(at, 76) + "\r\n";
    return mail;
}

} // namespace bihuan::notice
