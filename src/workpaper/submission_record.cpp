#include "workpaper/submission.hpp"

#include "record/record.hpp"

#include <array>

namespace bihuan {

using record::Access;

std::span<const EnumText> enum_texts(SubmissionPeriod) {
    static constexpr std::array texts{
        EnumText{"month", "每月", "monthly"},
        EnumText{"quarter", "每季度", "quarterly"},
        EnumText{"half_year", "每半年", "half-yearly"},
        EnumText{"year", "每年", "yearly"},
        EnumText{"once", "一次", "once"},
    };
    return texts;
}

const record::Record<SubmissionBinding>& describe(const SubmissionBinding*) {
    static const auto description =
        record::Record<SubmissionBinding>{"submission_binding", {"绑定", "binding"}}
            .field<&SubmissionBinding::sheet>({"工作表", "sheet"}, {.max_length = 31})
            .field<&SubmissionBinding::cell>({"单元格", "cell"}, {.required = true, .max_length = 10})
            .field<&SubmissionBinding::list>({"清单", "list"}, {.max_length = 60})
            .field<&SubmissionBinding::field>({"指标或字段", "figure or field"},
                                              {.required = true, .max_length = 80})
            .field<&SubmissionBinding::last_row>({"最后一行", "last row"}, {.least = 1, .most = 1'048'576});
    return description;
}

const record::Record<SubmissionForm>& describe(const SubmissionForm*) {
    static const auto description =
        record::Record<SubmissionForm>{"submission_form", {"上级报表", "form of a superior"}}
            .identified_by<&SubmissionForm::id>()
            .field<&SubmissionForm::name>({"名称", "name"}, {.required = true, .max_length = 80})
            .field<&SubmissionForm::organ>({"报送单位", "whose form"}, {.max_length = 80})
            .field<&SubmissionForm::period_kind>({"报送周期", "how often"})
            .field<&SubmissionForm::file_name>({"文件名", "file"}, {.access = Access::system})
            .field<&SubmissionForm::sha256>({"摘要", "SHA-256"}, {.access = Access::system})
            .field<&SubmissionForm::size_bytes>({"字节数", "size"}, {.access = Access::system})
            .field<&SubmissionForm::uploaded_on>({"上传日期", "handed in on"}, {.access = Access::system})
            .field<&SubmissionForm::uploaded_by>({"上传人", "handed in by"}, {.access = Access::system})
            .field<&SubmissionForm::retired_on>({"停用日期", "retired on"}, {.access = Access::system})
            .list<&SubmissionForm::bindings>({"绑定", "bindings"},
                                             record::description_of<SubmissionBinding>(), "submission_form");
    return description;
}

const record::Record<Submission>& describe(const Submission*) {
    static const auto description =
        record::Record<Submission>{"submission", {"报送", "submission"}}
            .identified_by<&Submission::id>()
            .field<&Submission::submission_form>({"报表", "form"},
                                                 {.access = Access::system, .refers_to = "submission_form"})
            .field<&Submission::period_from>({"起始日", "first day"}, {.required = true})
            .field<&Submission::period_to>({"截止日", "last day"}, {.required = true})
            .field<&Submission::community>({"社区", "community"}, {.max_length = 60})
            .field<&Submission::made_on>({"报送日期", "made on"}, {.access = Access::system})
            .field<&Submission::made_by>({"经办账号", "made by"}, {.access = Access::system})
            .field<&Submission::made_by_name>({"经办人", "name"}, {.access = Access::system})
            .field<&Submission::workbook_sha256>({"表样摘要", "hash of the form"}, {.access = Access::system})
            .field<&Submission::cells>({"填报数据", "values"}, {.access = Access::system})
            .field<&Submission::cells_sha256>({"数据摘要", "hash of the values"}, {.access = Access::system})
            .field<&Submission::changes>({"变化", "changes"}, {.access = Access::system})
            .field<&Submission::previous>({"上次报送", "the one before"},
                                          {.access = Access::system, .refers_to = "submission"});
    return description;
}

} // namespace bihuan
