/// The one table of the statutory forms (执法文书): what each is of, its code word, whose power it takes,
/// which form comes first, what it needs before it is issued, its copies, seal and remedy clause.
///
/// Routes, answers, tests, templates and the page docs/manual/forms.md all read this table. It knows no clock
/// and no database: what a form lacks is told from its facts. Law: 行政处罚法第四十四条至第六十四条,
/// 安全生产法第六十五条至第六十九条, 行政复议法第二十条, 行政诉讼法第四十六条.
#pragma once

#include "core/json.hpp"
#include "form/form_kind.hpp"
#include "organisation/authority_item.hpp"
#include "record/field.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace bihuan {

/// What a form is made of. An order (整改指令) is one paper for one or several hazards of an inspection; a
/// document is one that was issued and is served.
enum class FormSubject { inspection_task, inspection, order, hazard, penalty_case, document, duty_shift };
std::span<const EnumText> enum_texts(FormSubject);

namespace form {

/// Something that must stand in the facts: a text that is not empty, a truth, a number or the rows of a list
/// of at least `least`.
struct FormNeed {
    std::string_view path;
    record::Label label;
    std::int64_t least = 1;
};

/// Who must have signed on the screen before the form is issued. What is signed with a pen on the printed
/// page is not asked for.
struct FormSignature {
    std::string_view party; ///< `officer`, `unit`, `witness`
    std::int64_t least = 1;
    bool or_refusal = false; ///< a refusal with reason and witness stands for it (安全生产法第六十八条)
};

struct FormRule {
    FormKind kind;
    std::string_view form_word = {}; ///< 文书代字; empty: without number
    std::vector<FormSubject> subjects;
    /// The power that must be on the office's list for it, where it is issued by right of one.
    std::optional<AuthorityPower> power = {};
    /// One of these must be issued first, of the same matter; empty: it stands alone.
    std::vector<FormKind> after = {};
    std::vector<FormNeed> needs = {};
    std::vector<FormSignature> signatures = {};
    std::vector<std::string_view> photos = {}; ///< purposes of which each finding needs one
    std::vector<std::string_view> copies = {}; ///< whom each copy is for
    bool seal = true;
    bool remedy = false; ///< carries the remedy clause, where it acts by a power on the list
    bool served = false; ///< handed over against a receipt (送达回证)
    std::string_view article = {};
};

/// In the order of FormKind.
const std::vector<FormRule>& form_rules();
const FormRule& rule_of(FormKind);
bool is_of(const FormRule&, FormSubject);

/// What a form still lacks, in both languages, as a refusal and the mark on a draft name it.
struct Lack {
    std::string zh;
    std::string en;
};
/// From the table, and what the facts themselves name under `lacks` (`[{zh, en}]`).
std::vector<Lack> lacking(const FormRule&, const Json& facts);
std::string words_of(const std::vector<Lack>&, Language);

/// The table as `GET /api/v1/forms` shows it. `words`: code words that the office has changed.
Json table_json(const std::vector<std::pair<FormKind, std::string>>& words = {});

/// `forms/rectification_order`: the template of a form below reports/, without language and ending.
std::string template_of(FormKind);

} // namespace form
} // namespace bihuan
