/// What an office changes of the forms without a programmer: `forms.json` in the data folder, and templates
/// of its own in `templates` beside it.
///
///     { "form_words":  { "rectification_order": "责改" },
///       "organ_words": { "示范区应急管理局": "示应急" } }
#pragma once

#include "app/office.hpp"
#include "app/report_printing.hpp"
#include "form/form_kind.hpp"

#include <map>

namespace bihuan::app {

struct FormSettings {
    std::vector<std::pair<FormKind, std::string>> form_words; ///< 文书代字 in place of those of the table
    std::map<std::string, std::string>
        organ_words; ///< 机关代字 of other organs in whose name the office acts

    std::string form_word(FormKind) const;
    std::string organ_word(const std::string& organ) const;
};

/// Nothing changed where there is no such file. Throws Problem bad_settings, malformed_json.
FormSettings form_settings(const Settings&);

/// The office's own templates before those of the program.
TemplateSource office_templates(const Settings&);

} // namespace bihuan::app
