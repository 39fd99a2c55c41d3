/// The facts of the documents of this room, each one tree of JSON: what `--out FILE.json` prints and what the
/// templates in reports/responsibility/ name. No telephone numbers.
#pragma once

#include "core/json.hpp"
#include "db/query.hpp"
#include "responsibility/duty_assessment.hpp"

#include <string>
#include <vector>

namespace bihuan::responsibility {

/// Who issues the document.
struct Issuer {
    std::string office;
    std::string superior; ///< empty: left out
};

/// The whole-staff responsibility compendium (全员安全生产责任制汇编) of a year: as of its last day, or of
/// `today` where the year is not over. Throws Problem report_in_the_future.
Json compendium_facts(const db::Reader&, int year, const Issuer&, Date today);

/// A letter of commitment for each enterprise at work, in the order of communities and names; of one
/// enterprise where it is named.
Json commitment_facts(const db::Reader&, int year, const Issuer&, Date today,
                      const std::string& enterprise = {});

/// The yearly statement (述职) of who is assessed.
Json statement_facts(const db::Reader&, const DutyAssessment&, const Issuer&, Date today);

// ---- words ----

/// 一 … 九十九.
std::string chinese_number(std::size_t);

} // namespace bihuan::responsibility
