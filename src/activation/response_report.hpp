/// A report upward (信息报告): first, follow-up, final; with its deadline and where that comes from.
///
/// It is due the moment its reason arises. When it is sent, what it said is frozen with it, so that its PDF
/// comes out the same for ever.
#pragma once

#include "activation/activation.hpp"

namespace bihuan {

struct ResponseReport {
    Id<ResponseReport> id;
    Id<Activation> activation;
    std::int64_t place = 0; ///< 第几报
    UpwardReport stage = UpwardReport::first;
    std::string line; ///< of the plan; empty where the law alone asks for it
    std::string recipient;
    std::string role; ///< who reports
    std::string role_name;
    std::string holds;  ///< what it must hold
    std::string reason; ///< why it is due: start, a day that passed, casualties that changed
    Instant due_at;
    std::string rule;   ///< of deadline_rules.csv; empty: the plan's own minutes
    std::string source; ///< law and article, or the plan
    std::optional<Instant> sent_at;
    std::string sent_by_name;
    std::string sent_through; ///< 电话、政务网、书面…
    std::string words;        ///< what is added to what log and facts say
    std::string facts;        ///< frozen when it was sent, JSON
    std::int64_t changed_no = 0;
};

namespace record {
template<class T>
class Record;
}
const record::Record<ResponseReport>& describe(const ResponseReport*);

} // namespace bihuan
