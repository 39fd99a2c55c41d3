/// An enforcement decision on its way to the public (行政执法公示): penalties within 7 working days of the
/// decision, other decisions within 20.
///
/// What is published is a redacted copy, frozen when it is published: no identity and telephone numbers, no
/// complainants, natural persons' names shortened, trade secrets taken out where they are marked. Law:
/// 行政处罚法第四十八条; 国办发〔2018〕118号.
#pragma once

#include "core/enum_text.hpp"
#include "core/id.hpp"

#include <optional>
#include <string>
#include <vector>

namespace bihuan {

enum class DisclosureKind { penalty, rectification_order, inspection_result };
std::span<const EnumText> enum_texts(DisclosureKind);

enum class DisclosureState {
    pending,   ///< 待公示
    published, ///< 已公示
    withheld,  ///< 不予公示: with reason and approver
    withdrawn, ///< 已撤回: revoked or changed, with explanation
};
std::span<const EnumText> enum_texts(DisclosureState);

enum class RedactionKind { person_name, trade_secret };
std::span<const EnumText> enum_texts(RedactionKind);

/// Words of the content that a person marked to be taken out.
struct RedactionMark {
    RedactionKind kind = RedactionKind::trade_secret;
    std::string words;
};

struct Disclosure {
    Id<Disclosure> id;
    DisclosureKind kind = DisclosureKind::penalty;
    std::string subject_type; ///< `penalty_case`, `inspection`
    std::string subject;
    std::string community;
    std::string organ;
    std::string target; ///< whom the decision is about, in full
    bool target_is_person = false;
    std::string document_no;
    std::string content; ///< in full
    Date decided_on;
    Date due_date;
    DisclosureState state = DisclosureState::pending;
    std::string published_target;
    std::string published_content;
    std::optional<Date> published_on;
    std::string published_by;       ///< account
    std::optional<Date> expires_on; ///< taken down after this day
    std::string withheld_reason;
    std::string withheld_by;   ///< account of the approver
    std::string recall_reason; ///< the decision was revoked or changed after its publication
    std::optional<Date> recall_due;
    std::optional<Date> withdrawn_on;
    std::string explanation; ///< told to the public
    std::vector<RedactionMark> marks;
};

/// What people give.
struct DisclosureMarking {
    std::vector<RedactionMark> marks;
};
struct DisclosureWithholding {
    std::string withheld_reason;
};
struct DisclosureWithdrawal {
    std::string explanation;
};

namespace record {
template<class T>
class Record;
}
const record::Record<Disclosure>& describe(const Disclosure*);
const record::Record<RedactionMark>& describe(const RedactionMark*);
const record::Record<DisclosureMarking>& describe(const DisclosureMarking*);
const record::Record<DisclosureWithholding>& describe(const DisclosureWithholding*);
const record::Record<DisclosureWithdrawal>& describe(const DisclosureWithdrawal*);

} // namespace bihuan
