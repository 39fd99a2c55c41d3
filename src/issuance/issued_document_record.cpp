#include "issuance/issued_document.hpp"

#include "record/record.hpp"

#include <array>

namespace bihuan {

using record::Access;

std::span<const EnumText> enum_texts(DocumentState) {
    static constexpr std::array texts{
        EnumText{"in_force", "有效", "in force"},
        EnumText{"superseded", "已被替代", "superseded"},
        EnumText{"void", "已作废", "void"},
    };
    return texts;
}

const record::Record<IssuedDocument>& describe(const IssuedDocument*) {
    using D = IssuedDocument;
    constexpr record::Rules made{.access = Access::system};
    static const auto description =
        record::Record<D>{"issued_document", {"已印发文书", "issued document"}}
            .identified_by<&D::id>()
            .field<&D::kind>({"文书种类", "kind"}, made)
            .field<&D::title>({"名称", "title"}, made)
            .field<&D::document_no>({"文书字号", "number"}, made)
            .field<&D::organ_word>({"机关代字", "organ's word"}, made)
            .field<&D::form_word>({"文书代字", "form's word"}, made)
            .field<&D::year>({"编号年度", "year of the number"}, made)
            .field<&D::serial>({"序号", "serial"}, made)
            .field<&D::subject_type>({"所属记录种类", "kind of its subject"}, made)
            .field<&D::subject>({"所属记录", "subject"}, made)
            .field<&D::community>({"社区", "community"}, made)
            .field<&D::facts_sha256>({"数据的 SHA-256", "SHA-256 of the facts"}, made)
            .field<&D::templates_sha256>({"模板的 SHA-256", "SHA-256 of the templates"}, made)
            .field<&D::pdf_sha256>({"PDF 的 SHA-256", "SHA-256 of the PDF"}, made)
            .field<&D::pages>({"页数", "pages"}, made)
            .field<&D::token>({"核对码", "token of the check page"}, made)
            .field<&D::address>({"核对网址", "address of the check page"}, made)
            .field<&D::chain_sequence>({"签发前审计链序号", "end of the chain before the issue"}, made)
            .field<&D::chain_hash>({"签发前审计链摘要", "hash of that end"}, made)
            .field<&D::state>({"状态", "state"}, made)
            .field<&D::replaces>({"所替代的文书", "replaces"},
                                 {.access = Access::system, .refers_to = "issued_document"})
            .field<&D::issued_on>({"印发日期", "issued on"}, made)
            .field<&D::issued_at>({"印发时间", "issued at"}, made)
            .field<&D::issued_by>({"印发账号", "issuing account"}, made)
            .field<&D::issued_by_name>({"印发人", "issued by"}, made)
            .field<&D::superseded_on>({"替代日期", "superseded on"}, made)
            .field<&D::voided_on>({"作废日期", "void since"}, made)
            .field<&D::void_reason>({"作废原因", "reason"},
                                    {.required = true, .max_length = 500, .access = Access::system})
            .field<&D::voided_by>({"作废账号", "voiding account"}, made)
            .field<&D::voided_by_name>({"作废人", "declared void by"}, made);
    return description;
}

} // namespace bihuan
