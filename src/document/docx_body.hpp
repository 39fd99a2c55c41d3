/// The blocks of a document as WordprocessingML. Inside of the DOCX writer only.
#pragma once

#include "document/block.hpp"
#include "document/layout/pictures.hpp"
#include "document/style.hpp"

#include <map>
#include <string>
#include <vector>

namespace bihuan::document::docx {

struct Media {
    std::string name; ///< image1.jpeg
    std::string bytes;
};

class Body {
public:
    Body(const Document& document, const Style& style, Pictures& pictures)
        : document_(document), style_(style), pictures_(pictures), english_(document.front.english()),
          measure_(style.area_width) {}

    /// What stands in w:body.
    std::string run();
    const std::vector<Media>& media() const { return media_; }

private:
    void set(const Heading&);
    void set(const Paragraph&);
    void set(const List&);
    void set(const Table&);
    void set(const Chart&);
    void set(const Tree&);
    void set(const Timeline&);
    void set(const Cover&);
    void set(const Flow&);
    void set(const Cards&);
    void set(const Signature&);
    void set(const Closing&);
    void set(const Signatures&);
    void set(const Seal&);
    void set(const Form&);
    void set(const Photos&);
    void set(const Labels&);
    void set(const Contents&);
    void set(const PageBreak&);
    void set(const PageTurn&);
    void set(const Rule&);

    void red_head();
    void add(std::string xml) { out_ += xml; }
    void say_empty(const std::string& words);
    /// 表1 or 图1 above what it is the caption of.
    std::string caption(const std::string& words, bool of_table);
    /// A table of words, its first row the head: what is drawn on paper, for those who edit its data.
    void data_table(const std::string& caption, const std::vector<std::vector<std::string>>& rows);
    /// The picture, or the reason in brackets why there is none.
    std::string picture(const std::string& sha256, Points width, Points height);
    std::string signer(const Signer&, Points width);
    std::string section() const;

    const Document& document_;
    const Style& style_;
    Pictures& pictures_;
    bool english_, landscape_ = false;
    Points measure_;
    std::string out_;
    std::vector<Media> media_;
    std::map<std::string, std::size_t> known_media_; ///< by their bytes
    int tables_ = 0, figures_ = 0, drawings_ = 0;
};

} // namespace bihuan::document::docx
