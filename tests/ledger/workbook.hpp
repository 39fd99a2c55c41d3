/// Workbooks made by hand, part by part, as no good program would make them.
#pragma once

#include "support/ledger_files.hpp"
#include "zip.hpp"

namespace bihuan::test {

inline std::filesystem::path zip(const Folder& folder, const Parts& parts) {
    const auto path = folder / "a.xlsx";
    write_zip(path, parts);
    return path;
}

inline std::string sheet_of(const std::string& rows, const std::string& after = {}) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet "
           "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
           "<sheetData>" +
           rows + "</sheetData>" + after + "</worksheet>";
}

inline Parts workbook(const std::string& rows, const std::string& after = {}) {
    return {
        {"xl/workbook.xml", "<workbook xmlns:r=\"r\"><sheets><sheet name=\"台账\" sheetId=\"1\" "
                            "r:id=\"rId1\"/></sheets></workbook>"},
        {"xl/_rels/workbook.xml.rels",
         "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>"},
        {"xl/worksheets/sheet1.xml", sheet_of(rows, after)},
        {"xl/styles.xml",
         "<styleSheet><numFmts><numFmt numFmtId=\"164\" "
         "formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;\"/></numFmts>"
         "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>"}};
}

} // namespace bihuan::test
