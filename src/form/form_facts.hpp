/// The facts of a form: what the records say, as JSON that its template prints.
///
/// Every fact has one place in the records; what is written by hand on the printed page is an empty text, and
/// prints as a blank. Telephone numbers are those of the unit's principal only; who complained is in none.
///
/// What all forms have: `form`, `title`, `office`, `organ` (in whose name), `organ_note`, `authority`,
/// `document_no`, `document_no_text` (“文号待编” until issuing gives it), `made_on`, `made_on_text`, `remedy`
/// (or null), `have` (counts that the table asks for), `photo_counts`, `lacks`, `photos`, `signatures`.
#pragma once

#include "core/json.hpp"
#include "db/query.hpp"
#include "evidence/evidence.hpp"
#include "form/form_rules.hpp"
#include "issuance/organ.hpp"

#include <functional>
#include <optional>

namespace bihuan::form {

struct ItemWords {
    std::string item;
    std::string basis; ///< law and article
};

/// What the facts are made with beside the records.
struct FormSource {
    issuance::Organ organ;
    std::function<std::optional<ItemWords>(const std::string& code)> item = {}; ///< of a checklist
    /// Title and item of a 判定标准 by its code, `GM-2023/第三条（一）`; empty where it is not known.
    std::function<std::string(const std::string& code)> criterion = {};
    Date day = {}; ///< on which the form is made
};

/// Nothing where there is no such record, or where the form is not made of it as it is: an order of another
/// kind, a hazard that nobody asked more time for.
std::optional<Json> facts_of(const db::Reader&, FormKind, FormSubject, const std::string& subject,
                             const FormSource&);

/// Where the subject lies, and whether only those may know of it who read cases.
struct FormPlace {
    std::string community;
    std::string grid;
    bool is_case = false;
};
std::optional<FormPlace> place_of(const db::Reader&, FormSubject, const std::string& subject);

/// A subject that belongs to another: the orders of an inspection or a hazard, what was issued of a case.
struct FormMatter {
    FormSubject type;
    std::string id;
};
/// The subject itself first.
std::vector<FormMatter> matters_of(const db::Reader&, const FormMatter&);

/// The subject on which `before` must have been issued for a form of `matter`: an order's inspection record
/// is that of the inspection at which its hazards were found.
std::vector<FormMatter> matters_before(const db::Reader&, FormKind before, const FormMatter& matter);

} // namespace bihuan::form
