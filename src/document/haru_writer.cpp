#include "document/haru_writer.hpp"

#include "core/hash.hpp"
#include "core/instant.hpp"
#include "core/problem.hpp"
#include "core/text.hpp"
#include "document/codes.hpp"
#include "document/content.hpp"
#include "document/jpeg.hpp"
#include "document/pdf_archive.hpp"
#include "document/png.hpp"
#include "document/to_unicode.hpp"
#include "document/truetype_subset.hpp"

#include <fmt/format.h>
#include <hpdf.h>
#include <hpdf_doc.h>
#include <hpdf_font.h>
#include <hpdf_fontdef.h>
#include <hpdf_objects.h>
#include <hpdf_pages.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <map>
#include <memory>
#include <string_view>
#include <vector>

namespace bihuan::document {
namespace {

/// What libharu said first. Its errors stick to the document, so that the later ones mean nothing; and it is
/// C, so that nothing may be thrown through it: the handler keeps the error, `check` throws.
struct Fault {
    HPDF_STATUS error = HPDF_OK, detail = HPDF_OK;
    std::string text() const { return fmt::format("libharu 0x{:04X} ({})", error, detail); }
};

extern "C" void keep_fault(HPDF_STATUS error, HPDF_STATUS detail, void* fault) {
    auto& kept = *static_cast<Fault*>(fault);
    if (kept.error == HPDF_OK) kept = {error, detail};
}

/// One libharu document for one call.
class HaruDocument {
public:
    HaruDocument() : doc_(HPDF_New(keep_fault, &fault_)) {
        if (!doc_) throw std::bad_alloc();
    }
    ~HaruDocument() { HPDF_Free(doc_); }
    HaruDocument(const HaruDocument&) = delete;
    HaruDocument& operator=(const HaruDocument&) = delete;

    operator HPDF_Doc() const { return doc_; }
    HPDF_MMgr memory() const { return doc_->mmgr; }

    void check(HPDF_STATUS status) const {
        if (status != HPDF_OK) throw Problem{ProblemKind::internal_error}.because(said());
    }
    template<class Object>
    Object* check(Object* object) const {
        if (!object) throw Problem{ProblemKind::internal_error}.because(said());
        return object;
    }
    void write(HPDF_Stream stream, std::string_view bytes) const {
        check(HPDF_Stream_Write(stream, reinterpret_cast<const HPDF_BYTE*>(bytes.data()),
                                static_cast<HPDF_UINT>(bytes.size())));
    }
    std::string said() const {
        return fault_.error != HPDF_OK ? fault_.text()
                                       : Fault{HPDF_GetError(doc_), HPDF_GetErrorDetail(doc_)}.text();
    }

private:
    Fault fault_;
    HPDF_Doc doc_;
};

/// Text of the document's own, such as a title: UTF-16, which libharu itself writes without what is beyond
/// the basic plane.
HPDF_Binary text_object(const HaruDocument& doc, std::string_view utf8) {
    std::string bytes = "\xFE\xFF" + utf16(text::code_points(utf8));
    return doc.check(HPDF_Binary_New(doc.memory(), reinterpret_cast<HPDF_BYTE*>(bytes.data()),
                                     static_cast<HPDF_UINT>(bytes.size())));
}

/// How character `i` of the run is set.
SetCharacter set_in(const TextRun& run, std::size_t i, const Fonts& fonts) {
    const char32_t character = fonts.shown(run.face, run.characters[i]);
    const double width = fonts.advance(run.face, character), wanted = run.advances[i] / run.size;
    if (width - wanted < 0.1)
        return {character}; // poppler takes a mark that lies a tenth of an em on another for lost
    return {character, static_cast<std::uint16_t>(std::max(1.0, std::round(wanted * 8)))};
}

/// Width at size 1.
double width_of(const Fonts& fonts, FaceIndex face, SetCharacter set) {
    return set.squeezed_eighths ? set.squeezed_eighths / 8.0 : fonts.advance(face, set.character);
}

/// A face in a libharu document: a file of the glyphs that are used, and a character map from code to glyph.
///
/// Left alone, libharu looks up 65 535 characters in the whole face for every document, writes a width for
/// each, forgets the parts of composite glyphs beyond the first level, drops what is beyond the basic plane,
/// and writes a ToUnicode map that readers complain about.
class EmbeddedFace {
public:
    EmbeddedFace(const HaruDocument& doc, const Fonts& fonts, FaceIndex face, const Codes& codes)
        : doc_(doc), fonts_(fonts), face_(face), codes_(codes) {
        load();
        replace_character_map();
        font_ = doc_.check(HPDF_GetFont(doc_, definition_->base_font, "UTF-8"));
        write_widths();
        write_to_unicode();
    }

    HPDF_Font font() const { return font_; }

private:
    HPDF_TTFontDefAttr truetype() const { return static_cast<HPDF_TTFontDefAttr>(definition_->attr); }

    void load() {
        std::vector<std::uint16_t> glyphs;
        for (const auto& entry : codes_.all())
            glyphs.push_back(fonts_.glyph(face_, entry.second.character));
        const std::string name = fonts_.name(face_);
        const std::string subset = truetype_subset(fonts_.file(face_), glyphs, name);
        HPDF_Stream stream =
            doc_.check(HPDF_MemStream_New(doc_.memory(), static_cast<HPDF_UINT>(subset.size())));
        doc_.write(stream, subset);
        definition_ = HPDF_TTFontDef_Load(doc_.memory(), stream, HPDF_TRUE); // takes the stream
        if (!definition_) {
            HPDF_Doc raw = doc_;
            throw raw->error.error_no == HPDF_TTF_CANNOT_EMBEDDING_FONT
                ? refused("字体不允许嵌入 PDF", "its maker forbids embedding")
                : refused("不能嵌入 PDF", "it cannot be embedded");
        }
        // Six letters before the name of a subset (PDF 32000-1 §9.6.4); the face's number keeps them apart.
        std::string tag = "BIHUAA";
        tag[4] = static_cast<char>('A' + face_ / 26 % 26);
        tag[5] = static_cast<char>('A' + face_ % 26);
        HPDF_TTFontDef_SetTagName(definition_, tag.data());
        if (HPDF_Doc_RegisterFontDef(doc_, definition_) != HPDF_OK)
            throw refused("与另一个字体文件的字体名称相同", "another file has a typeface of the same name");
    }
    Problem refused(std::string zh, std::string en) const {
        Problem problem{
            ProblemKind::bad_font,
            {{"file", fonts_.file(face_).string()}, {"reason", std::move(zh)}, {"reason_en", std::move(en)}}};
        return problem.because(doc_.said());
    }

    template<class Value>
    void replace(Value*& array, std::size_t count) const {
        HPDF_FreeMem(doc_.memory(), array);
        array = static_cast<Value*>(
            doc_.check(HPDF_GetMem(doc_.memory(), static_cast<HPDF_UINT>(count * sizeof(Value)))));
        std::fill_n(array, count, Value{});
    }

    /// One segment of format 4 over all codes, so that a look-up is one step. Every glyph of the subset is to
    /// be embedded.
    void replace_character_map() const {
        HPDF_TTF_CmapRange& map = truetype()->cmap;
        replace(map.end_count, 1);
        replace(map.start_count, 1);
        replace(map.id_delta, 1);
        replace(map.id_range_offset, 1);
        replace(map.glyph_id_array, 0x10000);
        map.format = 4;
        map.seg_count_x2 = 2;
        map.end_count[0] = 0xFFFF;
        map.id_range_offset[0] = 2; // the array follows this one entry
        map.glyph_id_array_count = 0x10000;
        HPDF_UINT16 glyph = 1;
        for (const auto& entry : codes_.all())
            map.glyph_id_array[entry.first] = glyph++;
        std::fill_n(truetype()->glyph_tbl.flgs, truetype()->num_glyphs, HPDF_BYTE{1});
    }

    /// Exact widths of the characters used, where libharu has whole thousandths of all.
    void write_widths() const {
        HPDF_Array widths = doc_.check(HPDF_Array_New(doc_.memory()));
        HPDF_Array consecutive = nullptr;
        int expected = -1;
        for (const auto& [code, set] : codes_.all()) {
            if (code != expected) {
                doc_.check(HPDF_Array_AddNumber(widths, code));
                consecutive = doc_.check(HPDF_Array_New(doc_.memory()));
                doc_.check(HPDF_Array_Add(widths, consecutive));
            }
            doc_.check(
                HPDF_Array_AddReal(consecutive, static_cast<HPDF_REAL>(width_of(fonts_, face_, set) * 1000)));
            expected = code + 1;
        }
        HPDF_Dict descendant = static_cast<HPDF_FontAttr>(font_->attr)->descendant_font;
        doc_.check(HPDF_Dict_Add(descendant, "W", widths));
        auto* system =
            static_cast<HPDF_Dict>(HPDF_Dict_GetItem(descendant, "CIDSystemInfo", HPDF_OCLASS_DICT));
        doc_.check(HPDF_Dict_Add(doc_.check(system), "Ordering",
                                 HPDF_String_New(doc_.memory(), "Identity", nullptr)));
    }

    void write_to_unicode() const {
        HPDF_Stream stream = static_cast<HPDF_FontAttr>(font_->attr)->cmap_stream->stream;
        std::vector<std::pair<std::uint16_t, char32_t>> characters;
        for (const auto& [code, set] : codes_.all())
            characters.emplace_back(code, set.character);
        const std::string cmap = to_unicode_cmap(characters);
        HPDF_MemStream_FreeData(stream);
        doc_.write(stream, cmap);
    }

    const HaruDocument& doc_;
    const Fonts& fonts_;
    FaceIndex face_;
    const Codes& codes_;
    HPDF_FontDef definition_ = nullptr;
    HPDF_Font font_ = nullptr;
};

/// Only ASCII may stand in an address (RFC 3986).
std::string percent_encoded(std::string_view address) {
    std::string encoded;
    for (const char byte : address) {
        const auto value = static_cast<unsigned char>(byte);
        if (value > 0x20 && value < 0x7F)
            encoded += byte;
        else
            encoded += fmt::format("%{:02X}", value);
    }
    return encoded;
}

class Writer {
public:
    Writer(const PagedDocument& document, const Fonts& fonts)
        : document_(document), fonts_(fonts), codes_(fonts.face_count()), faces_(fonts.face_count()) {}

    std::string write() {
        doc_.check(HPDF_SetCompressionMode(doc_, HPDF_COMP_ALL));
        doc_.check(HPDF_UseUTFEncodings(doc_));
        describe();
        embed_faces();
        for (const Page& page : document_.pages) {
            HPDF_Page added = doc_.check(HPDF_AddPage(doc_));
            doc_.check(HPDF_Page_SetWidth(added, static_cast<HPDF_REAL>(page.width)));
            doc_.check(HPDF_Page_SetHeight(added, static_cast<HPDF_REAL>(page.height)));
            pages_.push_back(added);
        }
        for (std::size_t i = 0; i < pages_.size(); ++i)
            draw(document_.pages[i], pages_[i]);
        add_bookmarks();
        describe_for_keeping();
        return saved();
    }

private:
    void describe() {
        const Properties& properties = document_.properties;
        doc_.check(HPDF_SetInfoAttr(doc_, HPDF_INFO_CREATOR, "Bihuan " BIHUAN_VERSION));
        const std::pair<const char*, const std::string*> texts[] = {{"Title", &properties.title},
                                                                    {"Author", &properties.author},
                                                                    {"Subject", &properties.subject},
                                                                    {"Keywords", &properties.keywords}};
        HPDF_Doc raw = doc_;
        raw->pdf_version = HPDF_VER_14; // Lang and soft masks
        for (const auto& [key, text] : texts)
            if (!text->empty()) doc_.check(HPDF_Dict_Add(raw->info, key, text_object(doc_, *text)));
        // As a plain string, which a search through the bytes of the file finds.
        if (!properties.identity.empty())
            doc_.check(HPDF_Dict_Add(raw->info, "Identity",
                                     HPDF_String_New(doc_.memory(), properties.identity.c_str(), nullptr)));
        doc_.check(HPDF_Dict_Add(raw->catalog, "Lang",
                                 HPDF_String_New(doc_.memory(), properties.language.c_str(), nullptr)));
        const HPDF_Date created = date();
        doc_.check(HPDF_SetInfoDateAttr(doc_, HPDF_INFO_CREATION_DATE, created));
        doc_.check(HPDF_SetInfoDateAttr(doc_, HPDF_INFO_MOD_DATE, created));
    }

    /// A stream object of the file; compressed unless it is to be read without.
    HPDF_Dict stream_of(std::string_view bytes, bool compressed) {
        HPDF_Doc raw = doc_;
        HPDF_Dict stream = doc_.check(HPDF_DictStream_New(doc_.memory(), raw->xref));
        if (compressed) stream->filter = HPDF_STREAM_FILTER_FLATE_DECODE;
        doc_.write(stream->stream, bytes);
        return stream;
    }

    /// Metadata in XML, what the colours mean, an identity of the file that follows from what is in it.
    void describe_for_keeping() {
        HPDF_Doc raw = doc_;
        const std::string created =
            Instant::from_milliseconds(document_.properties.created_milliseconds).local_text();
        const char* producer = HPDF_GetInfoAttr(doc_, HPDF_INFO_PRODUCER);
        HPDF_Dict metadata = stream_of(xmp_packet(document_.properties, created, "Bihuan " BIHUAN_VERSION,
                                                  producer == nullptr ? "" : producer),
                                       false);
        doc_.check(HPDF_Dict_AddName(metadata, "Type", "Metadata"));
        doc_.check(HPDF_Dict_AddName(metadata, "Subtype", "XML"));
        doc_.check(HPDF_Dict_Add(raw->catalog, "Metadata", metadata));

        HPDF_Dict profile = stream_of(rgb_profile(), true);
        doc_.check(HPDF_Dict_AddNumber(profile, "N", 3));
        HPDF_Dict intent = doc_.check(HPDF_Dict_New(doc_.memory()));
        doc_.check(HPDF_Xref_Add(raw->xref, intent));
        doc_.check(HPDF_Dict_AddName(intent, "Type", "OutputIntent"));
        doc_.check(HPDF_Dict_AddName(intent, "S", "GTS_PDFA1"));
        const auto say = [&](const char* key, const char* words) {
            doc_.check(HPDF_Dict_Add(intent, key, HPDF_String_New(doc_.memory(), words, nullptr)));
        };
        say("OutputConditionIdentifier", "Custom");
        say("Info", "RGB of sRGB primaries, gamma 2.2");
        doc_.check(HPDF_Dict_Add(intent, "DestOutputProfile", profile));
        HPDF_Array intents = doc_.check(HPDF_Array_New(doc_.memory()));
        doc_.check(HPDF_Dict_Add(raw->catalog, "OutputIntents", intents));
        doc_.check(HPDF_Array_Add(intents, intent));

        const std::string whole = sha256(drawn_ + created + document_.properties.identity);
        HPDF_Array identity = doc_.check(HPDF_Array_New(doc_.memory()));
        doc_.check(HPDF_Dict_Add(raw->trailer, "ID", identity));
        for (int i = 0; i < 2; ++i) {
            std::string half;
            for (std::size_t k = 0; k < 32; k += 2)
                half += static_cast<char>(std::stoi(whole.substr(k, 2), nullptr, 16));
            doc_.check(HPDF_Array_Add(
                identity, doc_.check(HPDF_Binary_New(doc_.memory(), reinterpret_cast<HPDF_BYTE*>(half.data()),
                                                     static_cast<HPDF_UINT>(half.size())))));
        }
    }

    /// In the office's zone: `2023-04-17T09:30:00+08:00`.
    HPDF_Date date() const {
        const std::string text =
            Instant::from_milliseconds(document_.properties.created_milliseconds).local_text();
        const auto part = [&](std::size_t at, std::size_t length) {
            int value = 0;
            std::from_chars(text.data() + at, text.data() + at + length, value);
            return value;
        };
        return {part(0, 4), part(5, 2), part(8, 2), part(11, 2), part(14, 2), part(17, 2), '+', 8, 0};
    }

    void embed_faces() {
        for (const Page& page : document_.pages)
            for (const Item& item : page.items)
                if (const auto* run = std::get_if<TextRun>(&item))
                    for (std::size_t i = 0; i < run->characters.size(); ++i)
                        codes_[run->face].use(set_in(*run, i, fonts_));
        for (std::size_t i = 0; i < codes_.size(); ++i) {
            if (codes_[i].empty()) continue;
            codes_[i].assign();
            faces_[i] = std::make_unique<EmbeddedFace>(doc_, fonts_, static_cast<FaceIndex>(i), codes_[i]);
        }
    }

    void draw(const Page& page, HPDF_Page to) {
        Content content{page.height};
        for (const Item& item : page.items)
            std::visit([&](const auto& of) { add(content, of, page, to); }, item);
        const std::string operators = content.finish();
        drawn_ += sha256(operators);
        doc_.write(static_cast<HPDF_PageAttr>(to->attr)->stream, operators);
    }

    void add(Content& content, const TextRun& run, const Page&, HPDF_Page to) {
        std::vector<std::uint16_t> codes;
        std::vector<Points> widths;
        for (std::size_t i = 0; i < run.characters.size(); ++i) {
            const SetCharacter set = set_in(run, i, fonts_);
            codes.push_back(codes_[run.face].of(set));
            widths.push_back(width_of(fonts_, run.face, set) * run.size);
        }
        if (!codes.empty())
            content.text(run, doc_.check(HPDF_Page_GetLocalFontName(to, faces_[run.face]->font())), codes,
                         widths);
    }
    void add(Content& content, const Line& line, const Page&, HPDF_Page) { content.line(line); }
    void add(Content& content, const Box& box, const Page&, HPDF_Page) { content.box(box); }
    void add(Content& content, const Path& path, const Page&, HPDF_Page) { content.path(path); }
    void add(Content& content, const Image& image, const Page&, HPDF_Page to) {
        content.image(image, doc_.check(HPDF_Page_GetXObjectName(to, embedded(image))));
    }

    /// A picture that stands on several pages, such as an emblem, is embedded once.
    HPDF_Image embedded(const Image& image) {
        HPDF_Image& known = images_[image.bytes];
        if (known) return known;
        known = doc_.check(is_jpeg(image.bytes) ? jpeg(image.bytes) : png(image.bytes));
        return known;
    }

    HPDF_Image jpeg(std::string_view bytes) {
        const std::string picture = without_metadata(bytes);
        HPDF_Image image = HPDF_LoadJpegImageFromMem(doc_, reinterpret_cast<const HPDF_BYTE*>(picture.data()),
                                                     static_cast<HPDF_UINT>(picture.size()));
        if (image) return image;
        Problem problem{
            ProblemKind::bad_image,
            {{"reason", "JPEG 的种类不支持"}, {"reason_en", "this kind of JPEG is not supported"}}};
        throw problem.because(doc_.said());
    }

    HPDF_Image png(std::string_view bytes) {
        const Pixels pixels = read_png(bytes);
        const auto raw = [&](const std::string& samples, HPDF_ColorSpace space) {
            return doc_.check(HPDF_LoadRawImageFromMem(doc_,
                                                       reinterpret_cast<const HPDF_BYTE*>(samples.data()),
                                                       pixels.width, pixels.height, space, 8));
        };
        HPDF_Image image = raw(pixels.colours, HPDF_CS_DEVICE_RGB);
        if (!pixels.opacity.empty())
            doc_.check(HPDF_Image_AddSMask(image, raw(pixels.opacity, HPDF_CS_DEVICE_GRAY)));
        return image;
    }

    void add(Content&, const Link& link, const Page& page, HPDF_Page from) {
        const HPDF_Rect area = {
            static_cast<HPDF_REAL>(link.x), static_cast<HPDF_REAL>(page.height - link.y - link.height),
            static_cast<HPDF_REAL>(link.x + link.width), static_cast<HPDF_REAL>(page.height - link.y)};
        HPDF_Annotation annotation =
            link.page ? HPDF_Page_CreateLinkAnnot(from, area, destination(*link.page, link.target_y))
                      : HPDF_Page_CreateURILinkAnnot(from, area, percent_encoded(link.address).c_str());
        doc_.check(HPDF_LinkAnnot_SetBorderStyle(doc_.check(annotation), 0, 0, 0));
        constexpr HPDF_INT32 printed = 4; // as a document for keeping asks of every annotation
        doc_.check(HPDF_Dict_AddNumber(annotation, "F", printed));
    }

    /// A place on a page; the viewer keeps its zoom, which libharu itself cannot say.
    HPDF_Destination destination(std::size_t page, Points y) {
        HPDF_Destination place = doc_.check(HPDF_Page_CreateDestination(pages_.at(page)));
        const Points top = std::max(0.0, document_.pages[page].height - y);
        doc_.check(HPDF_Destination_SetXYZ(place, 0, static_cast<HPDF_REAL>(top), 1));
        auto* zoom = static_cast<HPDF_Real>(HPDF_Array_GetItem(place, 4, HPDF_OCLASS_REAL));
        doc_.check(HPDF_Real_SetValue(doc_.check(zoom), 0));
        return place;
    }

    void add_bookmarks() {
        std::vector<std::pair<int, HPDF_Outline>> open; // the last one and those above it
        for (const Bookmark& bookmark : document_.bookmarks) {
            while (!open.empty() && open.back().first >= bookmark.level)
                open.pop_back();
            HPDF_Outline parent = open.empty() ? nullptr : open.back().second;
            HPDF_Outline entry = doc_.check(HPDF_CreateOutline(doc_, parent, "-", nullptr));
            doc_.check(HPDF_Dict_Add(entry, "Title", text_object(doc_, bookmark.title)));
            doc_.check(HPDF_Outline_SetDestination(entry, destination(bookmark.page, bookmark.y)));
            open.emplace_back(bookmark.level, entry);
        }
    }

    std::string saved() {
        doc_.check(HPDF_SaveToStream(doc_));
        doc_.check(HPDF_GetError(doc_));
        doc_.check(HPDF_ResetStream(doc_));
        std::string bytes(HPDF_GetStreamSize(doc_), '\0');
        auto size = static_cast<HPDF_UINT32>(bytes.size());
        const HPDF_STATUS status =
            HPDF_ReadFromStream(doc_, reinterpret_cast<HPDF_BYTE*>(bytes.data()), &size);
        if (status != HPDF_STREAM_EOF) doc_.check(status);
        bytes.resize(size);
        return bytes;
    }

    const PagedDocument& document_;
    const Fonts& fonts_;
    HaruDocument doc_;
    std::vector<Codes> codes_; // by face
    std::vector<std::unique_ptr<EmbeddedFace>> faces_;
    std::vector<HPDF_Page> pages_;
    std::string drawn_;                             // hashes of the pages
    std::map<std::string_view, HPDF_Image> images_; // by the bytes that came in
};

} // namespace

std::string write_pdf(const PagedDocument& document, const Fonts& fonts) {
    return Writer{document, fonts}.write();
}

} // namespace bihuan::document
