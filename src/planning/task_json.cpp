#include "planning/task_json.hpp"

#include "db/rows.hpp"

namespace bihuan::planning {
namespace {

std::string warning(Language language, const Standing& standing, bool exempt) {
    const bool zh = language == Language::zh;
    const auto count = std::to_string(standing.count), cap = std::to_string(standing.cap),
               year = std::to_string(standing.year);
    if (exempt && standing.reached())
        return zh ? year + " 年已计入检查 " + count + " 次，上限 " + cap + " 次；本次按例外安排"
                  : count + " inspections are counted in " + year + ", the cap is " + cap +
                        "; this one is made under an exception";
    return zh ? "实施后 " + year + " 年计入检查 " + std::to_string(standing.count + 1) + " 次，即达上限 " +
                    cap + " 次"
              : "with this visit the cap of " + cap + " for " + year + " is reached";
}

} // namespace

InspectionTask load_task(const http::Call& call, const db::Reader& reader, const Id<InspectionTask>& id) {
    auto task = db::find(reader, id);
    if (!task) throw call.no_such(id);
    try {
        call.require_area(task->community);
    } catch (const Problem&) {
        throw call.no_such(id);
    }
    return std::move(*task);
}

std::string with_warnings(const http::Call& call, const std::vector<TaskStanding>& made) {
    std::string out;
    JsonWriter writer{out};
    writer.begin_object().name("items").begin_list();
    for (const auto& one : made)
        record::write_json(writer, record::description_of<InspectionTask>(), &one.task);
    writer.end_list().name("warnings").begin_list();
    for (const auto& one : made) {
        const bool says = one.exempt ? one.standing.reached() : one.standing.near();
        if (!says) continue;
        writer.begin_object()
            .member("task", std::string_view{one.task.id.text()})
            .member("code", one.exempt ? "frequency_cap_exception" : "frequency_cap_near")
            .member("count", one.standing.count)
            .member("cap", one.standing.cap)
            .member("message", std::string_view{warning(call.language, one.standing, one.exempt)})
            .end_object();
    }
    writer.end_list().end_object();
    return out;
}

} // namespace bihuan::planning
