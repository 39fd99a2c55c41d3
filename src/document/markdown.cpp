#include "document/markdown.hpp"

#include "core/text.hpp"
#include "document/directive.hpp"
#include "document/fill_in.hpp"
#include "document/front_matter.hpp"

#include <md4c.h>

#include <exception>

namespace bihuan::document {
namespace {

/// Chinese needs no blank where the clerk went on in a new line; two words do.
bool is_word_character(char32_t c) {
    return c < 0x2E80 && c > ' ' && !(c >= 0x2010 && c <= 0x2027);
}

/// Stands beside ** while md4c reads; no text from outside keeps it.
constexpr char32_t word_joiner = U'\u2060';
constexpr char32_t fill_in_marks[] = {fill_in_begins, fill_in_ends, 0};

/// CommonMark wants a blank or a mark outside of **这样。**, as between words; Chinese has neither. With a
/// word joiner on both sides each ** may begin and end bold type. Directives and longer rows of stars are
/// left alone.
std::string with_bold_anywhere(std::string_view markdown) {
    std::string joiner;
    text::append(joiner, word_joiner);
    std::string out;
    bool fenced = false;
    for (std::size_t begin = 0; begin < markdown.size();) {
        const auto end = std::min(markdown.find('\n', begin), markdown.size() - 1) + 1;
        std::string_view line = markdown.substr(begin, end - begin);
        begin = end;
        if (line.starts_with("```")) fenced = !fenced;
        const std::string marked = fenced ? std::string{} : with_fill_ins_marked(line);
        if (!fenced) line = marked;
        for (std::size_t i = 0; i < line.size();) {
            const auto stars = std::min(line.find_first_not_of('*', i), line.size()) - i;
            const bool bold = stars == 2 && !fenced && (i == 0 || line[i - 1] != '\\');
            if (bold) out += joiner;
            out += line.substr(i, std::max<std::size_t>(stars, 1));
            if (bold) out += joiner;
            i += std::max<std::size_t>(stars, 1);
        }
    }
    return out;
}

/// Collects what md4c calls out. Exceptions wait until its C frames are left.
class Reader {
public:
    Reader(const Json& facts, std::string file, bool english)
        : facts_(facts), file_(std::move(file)), english_(english) {}

    std::vector<Block> run(std::string_view markdown) {
        MD_PARSER parser{};
        parser.flags = MD_FLAG_TABLES | MD_FLAG_NOHTML | MD_FLAG_NOINDENTEDCODEBLOCKS;
        parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* reader) {
            return guarded(reader, [&](Reader& self) { self.enter(type, detail); });
        };
        parser.leave_block = [](MD_BLOCKTYPE type, void*, void* reader) {
            return guarded(reader, [&](Reader& self) { self.leave(type); });
        };
        parser.enter_span = [](MD_SPANTYPE type, void* detail, void* reader) {
            return guarded(reader, [&](Reader& self) { self.enter_span(type, detail); });
        };
        parser.leave_span = [](MD_SPANTYPE type, void*, void* reader) {
            return guarded(reader, [&](Reader& self) { self.leave_span(type); });
        };
        parser.text = [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* reader) {
            return guarded(reader, [&](Reader& self) { self.text(type, {text, size}); });
        };
        md_parse(markdown.data(), static_cast<MD_SIZE>(markdown.size()), &parser, this);
        if (failure_) std::rethrow_exception(failure_);
        return std::move(blocks_);
    }

private:
    template<class Act>
    static int guarded(void* reader, const Act& act) {
        auto& self = *static_cast<Reader*>(reader);
        try {
            act(self);
            return 0;
        } catch (...) {
            self.failure_ = std::current_exception();
            return 1;
        }
    }

    void enter(MD_BLOCKTYPE type, void* detail) {
        // A list item may hold a table or a directive; it stands where it was written, between the items.
        if (type == MD_BLOCK_CODE || type == MD_BLOCK_TABLE || type == MD_BLOCK_H || type == MD_BLOCK_HR)
            flush_list();
        switch (type) {
        case MD_BLOCK_QUOTE:
            ++quotes_;
            break;
        case MD_BLOCK_UL:
            open_list(0, false);
            break;
        case MD_BLOCK_OL:
            open_list(static_cast<MD_BLOCK_OL_DETAIL*>(detail)->start, true);
            break;
        case MD_BLOCK_LI:
            open_item();
            break;
        case MD_BLOCK_H:
            level_ = static_cast<MD_BLOCK_H_DETAIL*>(detail)->level;
            break;
        case MD_BLOCK_CODE: {
            const auto& info = static_cast<MD_BLOCK_CODE_DETAIL*>(detail)->info;
            info_.assign(info.text == nullptr ? "" : info.text, info.size);
            code_.clear();
            in_code_ = true;
            break;
        }
        case MD_BLOCK_TABLE:
            table_ = {};
            break;
        case MD_BLOCK_TR:
            row_.clear();
            break;
        case MD_BLOCK_TH:
        case MD_BLOCK_TD:
            align_ = static_cast<MD_BLOCK_TD_DETAIL*>(detail)->align;
            break;
        default:
            break;
        }
    }

    void leave(MD_BLOCKTYPE type) {
        switch (type) {
        case MD_BLOCK_QUOTE:
            --quotes_;
            break;
        case MD_BLOCK_UL:
        case MD_BLOCK_OL:
            close_list();
            break;
        case MD_BLOCK_LI:
            close_item();
            break;
        case MD_BLOCK_H:
            blocks_.push_back(Heading{static_cast<int>(std::min(level_, 4u)) - 1, take()});
            break;
        case MD_BLOCK_P:
            if (!lists_.empty())
                close_item();
            else
                blocks_.push_back(Paragraph{take(), quotes_ > 0});
            break;
        case MD_BLOCK_HR:
            blocks_.push_back(Rule{});
            break;
        case MD_BLOCK_CODE:
            close_code();
            break;
        case MD_BLOCK_TH:
            header_cell();
            break;
        case MD_BLOCK_TD:
            row_.push_back(take());
            break;
        case MD_BLOCK_TR:
            if (!row_.empty()) table_.rows.push_back(std::move(row_));
            break;
        case MD_BLOCK_TABLE:
            blocks_.push_back(std::move(table_));
            break;
        default:
            break;
        }
    }

    void enter_span(MD_SPANTYPE type, void* detail) {
        if (type == MD_SPAN_STRONG) ++strong_;
        if (type == MD_SPAN_A) {
            const auto& href = static_cast<MD_SPAN_A_DETAIL*>(detail)->href;
            address_.assign(href.text, href.size);
        }
    }

    void leave_span(MD_SPANTYPE type) {
        if (type == MD_SPAN_STRONG) --strong_;
        if (type == MD_SPAN_A) address_.clear();
    }

    void text(MD_TEXTTYPE type, std::string_view text) {
        if (in_code_) {
            code_ += text;
            return;
        }
        switch (type) {
        case MD_TEXT_SOFTBR:
            pending_break_ = true;
            return;
        case MD_TEXT_BR:
            append(U"\u2028");
            return;
        case MD_TEXT_NULLCHAR:
            append(U"\uFFFD");
            return;
        default:
            append(text::code_points(text));
            return;
        }
    }

    /// Words with the marks of fill-ins among them.
    void append(std::u32string text) {
        std::erase(text, word_joiner);
        for (std::size_t at = 0; at < text.size();) {
            const auto end = std::min(text.find_first_of(fill_in_marks, at), text.size());
            append_words(text.substr(at, end - at));
            at = end + 1;
            if (end == text.size()) break;
            fill_in_ = text[end] == fill_in_begins;
            if (fill_in_) spans_.push_back({{}, strong_ > 0, address_, true});
        }
    }

    void append_words(std::u32string text) {
        if (text.empty()) return;
        if (pending_break_ && !spans_.empty() && !spans_.back().text.empty() &&
            is_word_character(spans_.back().text.back()) && is_word_character(text.front()))
            text.insert(0, 1, U' ');
        pending_break_ = false;
        if (spans_.empty() || spans_.back().strong != (strong_ > 0) || spans_.back().address != address_ ||
            spans_.back().fill_in != fill_in_)
            spans_.push_back({{}, strong_ > 0, address_, fill_in_});
        spans_.back().text += text;
    }

    Text take() {
        pending_break_ = fill_in_ = false;
        return std::exchange(spans_, {});
    }

    void open_list(unsigned start, bool ordered) {
        if (!lists_.empty()) close_item();
        lists_.push_back({ordered, start, {}});
    }

    void open_item() {
        auto& list = lists_.back();
        list.marker = list.ordered ? std::to_string(list.next++) + "." : std::string{};
        list.fresh = true;
    }

    /// Ends the paragraph that is being collected; the second paragraph of an item has no marker of its own.
    void close_item() {
        if (spans_.empty()) return;
        auto& list = lists_.back();
        items_.items.push_back(
            {static_cast<int>(lists_.size()) - 1, list.fresh ? list.marker : std::string{" "}, take()});
        list.fresh = false;
    }

    void close_list() {
        close_item();
        lists_.pop_back();
        if (lists_.empty() && !items_.items.empty()) blocks_.push_back(std::exchange(items_, {}));
    }

    void flush_list() {
        if (lists_.empty()) return;
        close_item();
        if (!items_.items.empty()) blocks_.push_back(std::exchange(items_, {}));
    }

    void close_code() {
        in_code_ = false;
        const Place place = unmark(info_, {file_, 1});
        blocks_.push_back(directive(info_, code_, facts_, place, english_));
    }

    void header_cell() {
        std::string header;
        for (const auto& span : take())
            header += text::utf8(span.text);
        const Align align = align_ == MD_ALIGN_RIGHT    ? Align::right
                            : align_ == MD_ALIGN_CENTER ? Align::centre
                                                        : Align::left;
        table_.columns.push_back({header, align, align == Align::right, 0});
    }

    struct OpenList {
        bool ordered;
        unsigned next;
        std::string marker;
        bool fresh = false;
    };

    const Json& facts_;
    std::string file_;
    bool english_;
    std::vector<Block> blocks_;
    std::exception_ptr failure_;

    Text spans_;
    bool pending_break_ = false, fill_in_ = false;
    int strong_ = 0, quotes_ = 0;
    std::string address_;
    unsigned level_ = 1;

    bool in_code_ = false;
    std::string info_, code_;

    std::vector<OpenList> lists_;
    List items_;

    Table table_;
    std::vector<Text> row_;
    MD_ALIGN align_ = MD_ALIGN_DEFAULT;
};

} // namespace

Document parse(std::string_view markdown, const Json& facts, const std::string& file) {
    Document document;
    document.front = take_front_matter(markdown, file);
    document.blocks = Reader{facts, file, document.front.english()}.run(with_bold_anywhere(markdown));
    return document;
}

} // namespace bihuan::document
