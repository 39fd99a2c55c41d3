/// Forms of superiors for the table of cases: a workbook that is handed in, bound and filled.
#pragma once

#include "ledger/passing_file.hpp"
#include "ledger/workbook_writer.hpp"
#include "service/a_working_office.hpp"
#include "workpaper/submission_actions.hpp"

namespace bihuan::test {

/// A workbook with a title, a header, and room below.
inline std::string a_superiors_workbook() {
    const ledger::PassingFile file{"form.xlsx"};
    ledger::Workbook book{file.path()};
    ledger::SheetLayout layout;
    layout.name = "表一";
    layout.title = "季度统计表";
    layout.columns = {{"社区", ledger::CellKind::text, 14, {}},
                      {"发现隐患", ledger::CellKind::number, 12, {}}};
    book.begin_sheet(layout);
    book.finish();
    return file.bytes();
}

inline SubmissionForm a_form_of_a_superior(AWorkingOffice& office) {
    return office.write([&](db::Transaction& transaction) {
        SubmissionForm form;
        form.name = "季报" + office.fresh_code();
        form.file_name = "form.xlsx";
        form = workpaper::take_in_form(transaction, office.office.ids(), form, a_superiors_workbook());
        return workpaper::bind(
            transaction, form,
            {{"", "B4", "", "hazards.found", {}}, {"表一", "A5", "figures.by_community", "name", {}}});
    });
}

inline std::function<std::string(AWorkingOffice&)> of_a_superiors_form(std::string behind) {
    return [behind](AWorkingOffice& office) {
        return "/api/v1/submission-forms/" + a_form_of_a_superior(office).id.text() + behind;
    };
}

inline std::string a_submission(AWorkingOffice& office) {
    const auto form = a_form_of_a_superior(office);
    return office.write([&](db::Transaction& transaction) {
        workpaper::Asked asked;
        asked.period = {day("2024-01-01"), day("2024-12-31")};
        asked.now = transaction.now();
        return workpaper::submit(transaction, office.office.ids(), form, asked, "文员").id.text();
    });
}

} // namespace bihuan::test
