/// Who acts for the office: people of it with an enforcement certificate that is valid on the day.
///
/// Inspections, orders, re-inspections and penalty cases all hold their officers against this. Law:
/// 行政处罚法第四十二条 (at least two officers, with certificates).
#pragma once

#include "db/query.hpp"
#include "organisation/organisation_rules.hpp"

namespace bihuan::organisation {

/// An officer as a record names one: by identity, or by name, with the certificate where two share it.
struct NamedOfficer {
    std::optional<Id<Person>> person;
    std::string name;
    std::string certificate_no;
};

/// The person meant. Nothing, and `no_valid_certificate` in `findings`, where nobody of that name holds a
/// certificate that is valid on `day`, or two do and the certificate is not said.
std::optional<Person> licensed_officer(const db::Reader&, const NamedOfficer&, Date day, const OfficerField&,
                                       Findings&);

} // namespace bihuan::organisation
