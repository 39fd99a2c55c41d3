/// Matters given, what an office holds ready, and drills, as the routes of these rooms are called.
#pragma once

#include "assignment/assignment.hpp"
#include "service/a_working_office.hpp"

namespace bihuan::test {

/// A matter of the first officer.
inline std::function<std::string(AWorkingOffice&)>
of_a_matter(std::string behind, AssignmentState state = AssignmentState::open) {
    return [behind, state](AWorkingOffice& office) {
        Assignment matter;
        matter.id = office.office.ids().make<Assignment>();
        matter.title = "补充沙袋";
        matter.community = "东湖社区";
        matter.owner = office.officers.front().id;
        matter.owner_name = office.officers.front().name;
        matter.due_on = day("2025-01-31");
        matter.state = state;
        office.write(
            [&](db::Transaction& transaction) { audit::insert(transaction, "assignment.give", matter); });
        return "/api/v1/assignments/" + matter.id.text() + behind;
    };
}

inline std::string a_matter_wish(AWorkingOffice& office) {
    return R"({"title":"补充沙袋","community":"东湖社区","due_on":"2025-01-31","owner":")" +
           office.officers.front().id.text() + R"("})";
}

} // namespace bihuan::test
