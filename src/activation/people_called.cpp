#include "activation/people_called.hpp"

#include "activation/at_hand.hpp"
#include "db/rows.hpp"
#include "organisation/organisation.hpp"

#include <algorithm>

namespace bihuan::activation {
namespace {

std::vector<Called> people_in(const db::Reader& reader, const std::vector<ResponseRole>& roles,
                              const std::string& role) {
    std::vector<Called> people;
    for (const auto& one : roles) {
        if (one.role != role || one.until || one.person.empty()) continue;
        const auto person = db::find(reader, Id<Person>::trusted(one.person));
        people.push_back({.name = one.name,
                          .organisation = one.community.empty() ? one.post : one.community,
                          .person = one.person,
                          .account = one.account,
                          .phone = person ? person->phone : std::string{}});
    }
    return people;
}

} // namespace

WhoIsCalled who_is_called(const db::Reader& reader, const std::vector<ResponseRole>& roles,
                          const std::vector<std::string>& area, Date today) {
    return [&reader, &roles, &area, today](const plan::CallRow& row) {
        return row.callee_is_role ? people_in(reader, roles, row.callee)
                                  : contacts_in(reader, row.callee, area, today);
    };
}

} // namespace bihuan::activation
