#include "document/pdf_archive.hpp"

#include <fmt/format.h>

#include <cmath>
#include <cstdint>
#include <utility>
#include <vector>

namespace bihuan::document {
namespace {

std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else if (static_cast<unsigned char>(c) >= ' ')
            out += c;
    }
    return out;
}

/// Most significant byte first, as everything in a profile.
void number(std::string& out, std::uint32_t value, int bytes = 4) {
    for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8)
        out += static_cast<char>(value >> shift & 0xFF);
}
/// s15Fixed16.
void fixed(std::string& out, double value) {
    number(out, static_cast<std::uint32_t>(std::lround(value * 65536)));
}

std::string xyz(double x, double y, double z) {
    std::string out = "XYZ ";
    number(out, 0);
    for (const double part : {x, y, z})
        fixed(out, part);
    return out;
}

std::string description(std::string_view words) {
    std::string out = "desc";
    number(out, 0);
    number(out, static_cast<std::uint32_t>(words.size() + 1));
    out += words;
    out.append(1 + 4 + 4 + 2 + 1 + 67, '\0'); // no Unicode, no script code
    return out;
}

} // namespace

std::string xmp_packet(const Properties& properties, std::string_view created, std::string_view tool,
                       std::string_view producer) {
    std::string about;
    const auto add = [&](std::string_view name, std::string_view value) {
        if (!value.empty()) about += fmt::format("<{0}>{1}</{0}>\n", name, escaped(value));
    };
    const auto add_in = [&](std::string_view name, std::string_view list, std::string_view language,
                            std::string_view value) {
        if (!value.empty())
            about += fmt::format("<{0}><rdf:{1}><rdf:li{2}>{3}</rdf:li></rdf:{1}></{0}>\n", name, list,
                                 language, escaped(value));
    };
    constexpr std::string_view any = " xml:lang=\"x-default\"";
    add_in("dc:title", "Alt", any, properties.title);
    add_in("dc:creator", "Seq", "", properties.author);
    add_in("dc:description", "Alt", any, properties.subject);
    add_in("dc:language", "Bag", "", properties.language);
    add("pdf:Keywords", properties.keywords);
    add("pdf:Producer", producer);
    add("xmp:CreatorTool", tool);
    add("xmp:CreateDate", created);
    add("xmp:ModifyDate", created);
    return fmt::format(
        "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
        "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
        "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
        "xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" "
        "xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">\n{}</rdf:Description></rdf:RDF></x:xmpmeta>\n"
        "<?xpacket end=\"r\"?>",
        about);
}

std::string rgb_profile() {
    // Primaries of sRGB adapted to D50 (IEC 61966-2-1, ICC.1:2001-04 annex).
    std::string gamma = "curv";
    number(gamma, 0);
    number(gamma, 1);
    number(gamma, 0x0233, 2); // 2.2 as u8Fixed8
    gamma.append(2, '\0');    // tags begin at multiples of four
    std::string copyright = "text";
    number(copyright, 0);
    copyright += std::string("No copyright, use freely") + '\0';
    std::string name = description("RGB of sRGB primaries, gamma 2.2");
    for (std::string* padded : {&copyright, &name})
        padded->append((4 - padded->size() % 4) % 4, '\0');
    const std::vector<std::pair<std::string, std::string>> tags = {{"desc", name},
                                                                   {"cprt", copyright},
                                                                   {"wtpt", xyz(0.9642, 1, 0.8249)},
                                                                   {"rXYZ", xyz(0.43607, 0.22249, 0.01392)},
                                                                   {"gXYZ", xyz(0.38515, 0.71687, 0.09708)},
                                                                   {"bXYZ", xyz(0.14307, 0.06061, 0.7141)},
                                                                   {"rTRC", gamma},
                                                                   {"gTRC", gamma},
                                                                   {"bTRC", gamma}};
    std::string table, bodies;
    number(table, static_cast<std::uint32_t>(tags.size()));
    const std::size_t first = 128 + 4 + 12 * tags.size();
    for (const auto& [tag, body] : tags) {
        table += tag;
        number(table, static_cast<std::uint32_t>(first + bodies.size()));
        number(table, static_cast<std::uint32_t>(body.size()));
        bodies += body;
    }
    std::string out;
    number(out, static_cast<std::uint32_t>(128 + table.size() + bodies.size()));
    number(out, 0);
    number(out, 0x02100000);
    out += "mntrRGB XYZ ";
    for (const std::uint32_t part : {2026u, 1u, 1u, 0u, 0u, 0u})
        number(out, part, 2);
    out += "acsp";
    out.append(4 + 4 + 4 + 4 + 8 + 4, '\0');
    for (const double part : {0.9642, 1.0, 0.8249})
        fixed(out, part);
    out.append(128 - out.size(), '\0');
    return out + table + bodies;
}

} // namespace bihuan::document
