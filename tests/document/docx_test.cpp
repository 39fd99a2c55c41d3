#include "pages.hpp"
#include "pdf_tools.hpp"

#include "document/docx_writer.hpp"
#include "document/haru_writer.hpp"

#include <boost/test/unit_test.hpp>

#include <filesystem>
#include <fstream>

using namespace bihuan;
using namespace bihuan::document;

namespace {

const std::string everything = R"(---
title: 季度报告
author: 示范街道办事处
---
# 示范街道办事处关于安全生产工作情况的报告

区人民政府：

本期共检查 **1467** 家次，逾期[[{{late}}]]项，[[{{none}}]]。☑已报 ☐未报

## 一、总体情况

```table rows
caption = 各社区情况
group = 一般隐患:2
total = 合计
社区 | name
发现 | found | number
整改 | rectified | number
```

```chart bars rows
caption = 发现隐患
发现 = found
```

- 第一条
- 第二条

```page landscape
```

### （一）表单

```form
单位 | late | 联合 | yes : check
情况 | problems
```

```page portrait
```

```photos photos
```

```signatures signatures
```

```seal
organ = 示范街道办事处
date = 2026年3月1日
```
)";

Json facts() {
    return Json::parse(
        R"({"late": "三", "none": null, "yes": true, "problems": ["灭火器失效", "通道堵塞 <&>"],
        "rows": [{"name": "朝阳里", "found": 12, "rectified": 9}, {"name": "向阳里", "found": 3, "rectified": null}],
        "photos": [{"sha256": "p", "caption": "配电箱", "note": null}, {"sha256": "q", "caption": "通道", "note": ""}],
        "signatures": [{"label": "检查人员：", "names": "张三", "image": null, "date": "2026-03-01", "note": null}]})");
}

Printing printing() {
    // A page drawn by poppler as a photo.
    static const std::string photo = [] {
        PagedDocument document;
        document.pages.emplace_back().items = text_line(U"配电箱", Role::heading_1, 100, 60);
        const PdfFile pdf(write_pdf(document, prepared_fonts()));
        return output_of("pdftoppm -r 30 -singlefile -jpeg " + pdf.path());
    }();
    Printing printing;
    printing.pictures = [](const std::string& sha256, int, int) {
        return sha256 == "p" ? Picture{photo, {}} : Picture{{}, "照片已损坏"};
    };
    return printing;
}

std::string docx() {
    return write_docx(document_of(source_of(everything), facts()), printing());
}

/// A DOCX in a folder of its own, gone with the object.
class DocxFile {
public:
    explicit DocxFile(const std::string& bytes) : folder_("/tmp/bihuan_docx_XXXXXX") {
        if (::mkdtemp(folder_.data()) == nullptr) throw std::runtime_error("no temporary folder");
        std::ofstream(folder_ + "/report.docx", std::ios::binary) << bytes;
    }
    ~DocxFile() { std::filesystem::remove_all(folder_); }
    DocxFile(const DocxFile&) = delete;
    DocxFile& operator=(const DocxFile&) = delete;

    /// What LibreOffice makes of it and pdftotext reads.
    std::string text_by_libreoffice() const {
        output_of("HOME=" + folder_ + " soffice --headless --convert-to pdf --outdir " + folder_ + " " +
                  folder_ + "/report.docx 2>&1");
        return output_of("pdftotext -layout " + folder_ + "/report.pdf - 2>&1");
    }
    int pages_by_libreoffice() const {
        const std::string said = output_of("pdfinfo " + folder_ + "/report.pdf 2>&1");
        const auto at = said.find("Pages:");
        return at == said.npos ? 0 : std::atoi(said.c_str() + at + 6);
    }

private:
    std::string folder_;
};

} // namespace

BOOST_AUTO_TEST_SUITE(docx_for_those_who_edit)

BOOST_AUTO_TEST_CASE(the_same_facts_give_the_same_file) {
    BOOST_TEST((docx() == docx()));
}

BOOST_AUTO_TEST_CASE(another_word_processor_opens_it_and_finds_every_word) {
    if (output_of("command -v soffice").empty()) {
        BOOST_REQUIRE_MESSAGE(std::getenv("CI") == nullptr, "LibreOffice is not installed on CI");
        BOOST_TEST_MESSAGE("skipped: LibreOffice (libreoffice-writer-nogui) is not installed");
        std::puts("1 skipped: LibreOffice (libreoffice-writer-nogui) is not installed");
        return;
    }
    const DocxFile file{docx()};
    std::string text = file.text_by_libreoffice();
    std::erase_if(text, [](char c) { return c == ' ' || c == '\n' || c == '\f'; });
    for (const char* words : {"示范街道办事处关于安全生产工作情况的报告",
                              "区人民政府：",
                              "本期共检查1467家次",
                              "☑已报",
                              "☐未报",
                              "一、总体情况",
                              "表1",
                              "各社区情况",
                              "一般隐患",
                              "朝阳里",
                              "合计",
                              "15",
                              "图1",
                              "第一条",
                              "（一）表单",
                              "灭火器失效",
                              "通道堵塞<&>",
                              "配电箱",
                              "照片已损坏",
                              "检查人员：",
                              "张三",
                              "2026年3月1日",
                              "（印章）"})
        BOOST_TEST(has(text, words), words);
    // One that stands, one that lies, one that stands.
    BOOST_TEST(file.pages_by_libreoffice() == 3);
}

BOOST_AUTO_TEST_CASE(what_is_drawn_on_paper_is_a_table_of_its_data) {
    const Json data =
        Json::parse(R"({"flow": [{"kind": "start", "text": "接报"}, {"kind": "end", "text": "恢复"}],
        "posts": [{"key": "1", "above": null, "name": "主任", "detail": "甲"}]})");
    const Document document = document_of(source_of("```flow flow\ncaption = 流程\n```\n\n```tree "
                                                    "posts\ncaption = 体系\nkey = key\nabove = above\nname = "
                                                    "name\ndetail = detail\n```\n"),
                                          data);
    const std::string bytes = write_docx(document);
    BOOST_TEST(bytes.starts_with("PK"));
    BOOST_TEST(bytes.size() > 2000u);
}

BOOST_AUTO_TEST_SUITE_END()
