#include "report/report.hpp"

#include "record/record.hpp"

namespace bihuan {

using record::Access;

const record::Record<IssuedReport>& describe(const IssuedReport*) {
    constexpr std::size_t whole_text = 10'000'000;
    static const auto description =
        record::Record<IssuedReport>{"issued_report", {"已签发报告", "issued report"}}
            .identified_by<&IssuedReport::id>()
            .field<&IssuedReport::kind>({"报告种类", "kind"}, {.access = Access::system})
            .field<&IssuedReport::year>({"年度", "year"}, {.access = Access::system})
            .field<&IssuedReport::quarter>({"季度", "quarter"}, {.access = Access::system})
            .field<&IssuedReport::edition>({"版次", "edition"}, {.access = Access::system})
            .field<&IssuedReport::replaces>({"所替代的版本", "replaces"},
                                            {.access = Access::system, .refers_to = "issued_report"})
            .field<&IssuedReport::facts>({"数据", "facts"},
                                         {.max_length = whole_text, .access = Access::system})
            .field<&IssuedReport::facts_sha256>({"数据的 SHA-256", "SHA-256 of the facts"},
                                                {.access = Access::system})
            .field<&IssuedReport::templates>({"模板", "templates"},
                                             {.max_length = whole_text, .access = Access::system})
            .field<&IssuedReport::templates_sha256>({"模板的 SHA-256", "SHA-256 of the templates"},
                                                    {.access = Access::system})
            .field<&IssuedReport::pdf_sha256>({"PDF 的 SHA-256", "SHA-256 of the PDF"},
                                              {.access = Access::system})
            .field<&IssuedReport::program_version>({"程序版本", "program version"},
                                                   {.access = Access::system})
            .field<&IssuedReport::chain_sequence>({"签发前审计链序号", "audit sequence before the issue"},
                                                  {.access = Access::system})
            .field<&IssuedReport::chain_hash>({"签发前审计链末端", "end of the audit chain before the issue"},
                                              {.access = Access::system})
            .field<&IssuedReport::issued_at>({"签发时间", "issued at"}, {.access = Access::system})
            .field<&IssuedReport::issued_by>({"签发人", "issued by"}, {.access = Access::system})
            .field<&IssuedReport::document>({"印发登记", "document"},
                                            {.access = Access::system, .refers_to = "issued_document"});
    return description;
}

} // namespace bihuan
