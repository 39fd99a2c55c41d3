/// The parts that several forms share, put into facts one after another.
#pragma once

#include "enterprise/enterprise.hpp"
#include "form/form_facts.hpp"
#include "hazard/order_paper.hpp"

namespace bihuan::form {

/// Facts while they are put together; a name that is put again has its last value.
class Facts {
public:
    Facts& put(std::string name, Json value);
    /// `{key: value}` inside `have`.
    Facts& have(std::string key, Json value);
    Facts& lack(std::string zh, std::string en);
    /// With `any`, a truth for each list.
    Json done() &&;

private:
    Json::Object members_, have_;
    Json::List lacks_;
};

/// The beginning of every form's facts. `title` is printed; empty: the name of the kind.
Facts head(FormKind, const FormSource&, const std::string& organ, std::string title = {});

/// By what right the organ acts. `item` may be null: an own duty that needs none.
struct Standing {
    PowerBasis basis = PowerBasis::own_duty;
    std::string organ;
    std::optional<AuthorityItem> item;
    bool by_list() const { return item.has_value(); }
};
/// The item of this power that is in force on the day; with none, the office's own duty.
Standing standing_of(const db::Reader&, AuthorityPower, Date day, const FormSource&);
Standing standing_of(const db::Reader&, const HazardStep&, const FormSource&);
/// `authority` and `organ_note`; `remedy` where the rule carries one and the organ acts by the list.
void put_standing(Facts& facts, const Standing&, const FormRule&, const FormSource&);

/// `enterprise`: name, address, uscc, who answers for it, with post and telephone.
void put_enterprise(Facts& facts, const db::Reader&, const Id<Enterprise>&);

/// `officers`, `officers_text`, `have.certificates`.
struct NamedOfficer {
    std::string name;
    std::string certificate_no;
    std::string unit = {};
};
void put_officers(Facts& facts, const std::vector<NamedOfficer>&);
/// From the lists of a step, each joined by 、.
std::vector<NamedOfficer> officers_of(const std::string& names, const std::string& certificates);

/// A photo with its caption: what, where; when, who.
Json photo_row(const db::Reader&, const Evidence&, const std::string& what, const std::string& where);

/// Findings as numbered lines, their photos, and how many of each purpose there are. A paper that was given
/// before anything was put right shows what was found; `with_after`: side by side with what became of it.
struct Finding {
    const Hazard* hazard;
    bool wants_after = false;
};
void put_findings(Facts& facts, const db::Reader&, const FormSource&, const std::vector<Finding>&,
                  bool with_after = false);
std::string finding_words(const Hazard&, const FormSource&);
/// The 判定标准 of a major hazard as it is printed.
std::string criterion_words(const std::string& code, const FormSource&);

/// Lines to sign: `label`, `names`, `image`, `date`, `note`. The image is that which was handed in for this
/// form (evidence at `type`/`id` with the form's code as its item), else the line is signed with a pen.
struct SignatureLine {
    std::string label;
    std::string names;
    EvidencePurpose purpose;
    std::string note = {};
};
void put_signatures(Facts& facts, const db::Reader&, FormKind, std::string_view type, const std::string& id,
                    const std::vector<SignatureLine>&);

/// The number that a form of this matter has: given at its issue, or written by hand where its paper was made
/// elsewhere; empty: none.
std::string issued_number(const db::Reader&, FormKind, FormSubject, const std::string& subject);

// One function for each family; see form_facts.cpp.
std::optional<Json> task_facts(const db::Reader&, FormKind, const std::string& id, const FormSource&);
std::optional<Json> inspection_facts(const db::Reader&, FormKind, const std::string& id, const FormSource&);
std::optional<Json> order_facts(const db::Reader&, FormKind, const std::string& id, const FormSource&);
std::optional<Json> reinspection_facts(const db::Reader&, const std::string& id, const FormSource&);
std::optional<Json> hazard_facts(const db::Reader&, FormKind, const std::string& id, const FormSource&);
std::optional<Json> case_facts(const db::Reader&, FormKind, const std::string& id, const FormSource&);
std::optional<Json> file_facts(const db::Reader&, FormKind, const std::string& id, const FormSource&);
std::optional<Json> service_facts(const db::Reader&, const std::string& id, const FormSource&);
std::optional<Json> duty_facts(const db::Reader&, const std::string& id, const FormSource&);

} // namespace bihuan::form
