#include "patrol/patrol.hpp"

#include "record/record.hpp"

namespace bihuan {

const record::Record<PatrolMember>& describe(const PatrolMember*) {
    static const auto description =
        record::Record<PatrolMember>{"patrol_member", {"巡查人员", "member"}}.field<&PatrolMember::name>(
            {"姓名", "name"}, {.required = true, .max_length = 40});
    return description;
}

const record::Record<Patrol>& describe(const Patrol*) {
    static const auto description =
        record::Record<Patrol>{"patrol", {"巡查", "patrol"}}
            .identified_by<&Patrol::id>()
            .field<&Patrol::code>({"巡查编号", "code"}, {.max_length = 40, .ledger = true})
            .field<&Patrol::date>({"巡查日期", "date"},
                                  {.required = true, .ledger = true, .aliases = "巡查时间 日期"})
            .field<&Patrol::community>(
                {"社区", "community"},
                {.required = true, .max_length = 60, .ledger = true, .aliases = "所属社区"})
            .field<&Patrol::grid>({"网格", "grid"}, {.max_length = 60, .ledger = true, .aliases = "所属网格"})
            .field<&Patrol::enterprise>({"企业", "enterprise"}, {.refers_to = "enterprise"})
            .field<&Patrol::findings>({"巡查情况", "findings"},
                                      {.max_length = 2000, .ledger = true, .aliases = "发现情况"})
            .field<&Patrol::person_times>(
                {"参加人次", "person-times"},
                {.required = true, .least = 1, .most = 1000, .ledger = true, .aliases = "人次"})
            .list<&Patrol::members>({"巡查人员", "members"}, record::description_of<PatrolMember>(),
                                    "patrol");
    return description;
}

} // namespace bihuan
