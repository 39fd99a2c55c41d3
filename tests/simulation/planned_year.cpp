#include "simulation/planned_year.hpp"

#include <algorithm>
#include <random>

namespace bihuan::test {
namespace {

const std::string organ = "示范街道办事处";
constexpr const char* community_names[]{"东湖社区", "西苑社区", "南园社区", "北里社区",
                                        "安澜社区", "和平社区", "兴业社区", "临河社区"};
constexpr const char* officer_names[]{"王强", "李敏", "张伟", "刘洋", "陈静", "杨军", "马艳", "赵磊", "孙丽"};

std::string quoted(std::string_view text) {
    return "\"" + std::string{text} + "\"";
}

/// A member of an object, with the comma before it.
std::string and_text(std::string_view name, std::string_view value) {
    return ",\"" + std::string{name} + "\":" + quoted(value);
}

/// Bytes that begin and end as a JPEG does and differ from photo to photo.
std::string photo(const std::string& name, std::size_t bytes) {
    std::string content = "\xff\xd8\xff\xe0";
    for (unsigned i = 0; content.size() + 2 < bytes; ++i)
        content += name + std::to_string(i);
    return content + "\xff\xd9";
}

struct PlannedVisit {
    std::string id, code, task;
    Date date;
    int enterprise = 0;
    int officer = 0, second = 0;
    bool reinspection = false;
    std::vector<std::string> hazards; ///< as JSON
    std::vector<StepKind> steps;      ///< that are part of it
};

class Planning {
public:
    Planning(PlannedYear& year, IdSource& ids)
        : year_(year), wishes_(year.wishes), ids_(ids), random_(wishes_.seed) {}

    void all() {
        people();
        enterprises();
        visits();
        hazards();
        send_visits();
        for (auto& calls : year_.callers)
            std::stable_sort(calls.begin(), calls.end(),
                             [](const auto& one, const auto& other) { return one.day < other.day; });
    }

private:
    int below(int most) { return static_cast<int>(random_() % static_cast<unsigned>(most)); }
    Date open_from(Date day) const {
        const auto found = std::lower_bound(wishes_.open_days.begin(), wishes_.open_days.end(), day);
        return found == wishes_.open_days.end() ? Date::from_days(1 << 20) : *found;
    }
    bool happens(Date day) const { return day <= wishes_.open_days.back(); }
    std::vector<PlannedCall>& desk() { return year_.callers.back(); }
    const std::string& community_of(int enterprise) const {
        return year_.communities[static_cast<std::size_t>(enterprise) % year_.communities.size()];
    }
    std::string names_of(const PlannedVisit& visit) const {
        return year_.officers[static_cast<std::size_t>(visit.officer)].name + "、" +
               year_.officers[static_cast<std::size_t>(visit.second)].name;
    }

    void people() {
        for (int i = 0; i < wishes_.officers; ++i)
            year_.officers.push_back({ids_.next(), officer_names[i]});
        for (const char* name : community_names)
            year_.communities.emplace_back(name);
        year_.callers.resize(static_cast<std::size_t>(wishes_.officers) + 1);
    }

    void enterprises() {
        for (int i = 0; i < wishes_.enterprises; ++i) {
            enterprise_ids_.push_back(ids_.next());
            desk().push_back({wishes_.open_days.front(),
                              Who::official,
                              "/api/v1/enterprises",
                              "{\"id\":" + quoted(enterprise_ids_.back()) +
                                  and_text("name", "第" + std::to_string(i + 1) + "号店") +
                                  and_text("community", community_of(i)) +
                                  and_text("address", "示范路 " + std::to_string(i + 1) + " 号") + "}",
                              201,
                              {},
                              {},
                              false});
        }
    }

    /// The visits, whose hazards are added later; their tasks are approved the open day before.
    void visits() {
        const int all = wishes_.visits + wishes_.reinspections;
        const int days = static_cast<int>(wishes_.open_days.size()) - 1;
        for (int i = 0; i < all; ++i)
            add_visit(wishes_.open_days[static_cast<std::size_t>(1 + i * days / all)],
                      i * 7 % wishes_.enterprises,
                      i * wishes_.reinspections / all != (i + 1) * wishes_.reinspections / all);
    }

    void add_visit(Date date, int enterprise, bool reinspection = false) {
        PlannedVisit& visit = visits_.emplace_back();
        visit.id = ids_.next();
        visit.task = ids_.next();
        visit.code = "JC2023-" + std::to_string(visits_.size());
        visit.date = date;
        visit.enterprise = enterprise;
        visit.officer = below(wishes_.officers);
        visit.second = (visit.officer + 1 + below(wishes_.officers - 1)) % wishes_.officers;
        visit.reinspection = reinspection;
        year_.count.visits.push_back({date, community_of(enterprise), enterprise, reinspection});
    }

    void hazards() {
        std::vector<std::size_t> places; // of visits that are none of the kind 复查, evenly over the year
        for (std::size_t i = 0; i < visits_.size(); ++i)
            if (!visits_[i].reinspection) places.push_back(i);
        for (int i = 0; i < wishes_.hazards; ++i)
            add_hazard(i, places[static_cast<std::size_t>(i) * places.size() /
                                 static_cast<std::size_t>(wishes_.hazards)]);
    }

    void add_hazard(int number, std::size_t at) {
        const Date found = visits_[at].date;
        const Story& story = story_of(number, found >= *Date::from(2023, 5, 15));
        HazardFact fact{found, community_of(visits_[at].enterprise), story.major, {}, {}, {}, {}, {}};
        const std::string id = ids_.next();
        const bool at_once = story.acts.front().step == StepKind::fix_on_spot;
        std::string json = "{\"id\":" + quoted(id) +
                           and_text("code", "YH2023-" + std::to_string(number + 1)) +
                           and_text("description", story.name) + and_text("category", "消防安全");
        if (story.major) json += and_text("level", "major") + and_text("criterion", "GM-2023/第三条（一）");
        if (at_once) {
            send_photo(at, found, id, "before");
            send_photo(at, found, id, "after");
            json +=
                R"(,"rectification":{"measures":"当场清理")" + and_text("rectified_on", found.text()) + "}";
            fact.closed = found;
        }
        visits_[at].hazards.push_back(json + "}");
        visits_[at].steps.push_back(StepKind::register_hazard);
        if (at_once) visits_[at].steps.push_back(StepKind::fix_on_spot);
        for (const Act& act : story.acts)
            if (act.step != StepKind::fix_on_spot) take(act, at, id, fact);
        year_.count.hazards.push_back(std::move(fact));
    }

    void send_photo(std::size_t at, Date day, const std::string& hazard, const std::string& purpose) {
        year_.callers[static_cast<std::size_t>(visits_[at].officer)].push_back(
            {day,
             Who::officer,
             "/api/v1/evidence?id=" + ids_.next() + "&subject_type=hazard&subject=" + hazard +
                 "&purpose=" + purpose,
             photo(hazard + purpose + day.text(), wishes_.photo_bytes),
             201,
             hazard,
             {},
             true});
    }

    /// A step on its day, with what it changes in our own count.
    void take(const Act& act, std::size_t at, const std::string& hazard, HazardFact& fact) {
        const PlannedVisit first = visits_[at];
        const Date day = open_from(first.date.plus_days(act.after * wishes_.pace));
        if (!happens(day)) return;
        const Date until = first.date.plus_days(act.days * wishes_.pace);
        const std::string officers = names_of(first);
        std::string path, body;
        int wanted = 200;
        using enum StepKind;
        switch (act.step) {
        case order:
            path = "/order";
            body = R"("form":"time_limited","authority_basis":"own_duty")" +
                   and_text("issuing_organ", organ) + and_text("officers", officers) +
                   and_text("due_date", until.text());
            if (fact.major)
                body +=
                    R"(,"interim_measures":"停用并专人看守","interim_responsible":"刘厂长","interim_check_days":1)";
            if (!fact.due) fact.due = until;
            break;
        case serve:
            path = "/service";
            body = R"("served_to":"店主","service_method":"直接送达")";
            break;
        case plan:
            path = "/treatment-plan";
            body = R"("goals":"一","methods":"二","funds":"三","people":"四","deadline":"五","safety":"六")" +
                   and_text("made_on", day.text());
            break;
        case rectify:
            path = "/rectifications";
            body = R"("measures":"已清理")" + and_text("rectified_on", day.text());
            wanted = 201;
            break;
        case submit:
            path = "/submission";
            body = R"("measures":"已清理")" + and_text("rectified_on", day.text());
            break;
        case request_extension:
            path = "/extension-request";
            body = R"("reason":"等待配件")" + and_text("due_date", until.text());
            break;
        case decide_extension:
            path = "/extension-decision";
            body = act.days ? R"("decision":"granted","reason":"情况属实")"
                            : R"("decision":"refused","reason":"理由不充分")";
            if (act.days && day <= *fact.due) fact.extensions.emplace_back(day, until);
            break;
        case extend:
            path = "/extensions";
            body = R"("reason":"等待配件","decided_by":"赵主任")" + and_text("granted_on", day.text()) +
                   and_text("due_date", until.text());
            wanted = 201;
            if (day <= *fact.due) fact.extensions.emplace_back(day, until);
            break;
        case reinspect_pass:
        case reinspect_fail: {
            const bool passes = act.step == reinspect_pass;
            path = "/reinspections";
            body = and_text("reinspected_on", day.text()).substr(1) + and_text("reinspector", officers) +
                   and_text("result", passes ? "passed" : "failed");
            wanted = 201;
            if (passes) send_photo(at, day, hazard, "after");
            if (passes && !fact.major) fact.closed = day;
            break;
        }
        case transfer:
            path = "/transfer";
            body = R"("transferred_to":"区消防救援大队")";
            fact.transferred = day;
            break;
        case record_receipt:
            path = "/transfer-receipt";
            body = R"("document_no":"回1")";
            break;
        case record_transfer_result:
            path = "/transfer-result";
            body = R"("transfer_result":"已整改")";
            fact.closed = day;
            break;
        case void_hazard:
            path = "/void";
            body = R"("reason":"误报")";
            voiding_ = true;
            break;
        case downgrade:
            path = "/downgrade";
            body = R"("reason":"判定有误")";
            voiding_ = false;
            break;
        case confirm:
            path = "/confirmation";
            body = R"("proposal":"{proposal}")";
            if (voiding_)
                fact.voided = day;
            else
                fact.major = false;
            break;
        case decline:
            path = "/refusal";
            body = R"("proposal":"{proposal}","reason":"隐患属实")";
            break;
        case StepKind::list:
            path = "/listing";
            body = R"("reason":"重大隐患")";
            break;
        case delist:
            path = "/delisting";
            body = R"("reason":"主要风险已消除")";
            break;
        case StepKind::visit:
            path = "/visits";
            body = and_text("officers", officers).substr(1);
            break;
        case suspend:
            path = "/suspension";
            body = R"("reason":"随时可能发生事故","authority_basis":"empowered")" +
                   and_text("issuing_organ", organ) + and_text("officers", officers) +
                   and_text("authority_item", wishes_.authority_item);
            break;
        case apply_resumption:
            path = "/resumption-application";
            body = R"("reason":"已治理完毕")";
            break;
        case resume:
            path = "/resumption";
            body = R"("reason":"审查合格")" + and_text("officers", officers);
            break;
        case file_case:
            path = "/case";
            body = R"("document_no":"立〔2023〕1")";
            break;
        case assign:
            path = "/assignment";
            body = R"("department":"平安建设办公室")";
            break;
        case find_again: {
            const auto* again = send_there_again(first, day);
            if (!again) return;
            path = "/sightings";
            body = and_text("inspection", again->id).substr(1);
            break;
        }
        case confirm_closing:
            path = "/closing";
            body = R"("reason":"情况属实")";
            fact.closed = day;
            break;
        case refuse_closing:
            path = "/closing-refusal";
            body = R"("reason":"照片看不清")";
            break;
        case register_hazard:
        case fix_on_spot:
            return; // part of the inspection
        }
        later_.push_back({static_cast<std::size_t>(first.officer),
                          {day,
                           taker(act.step),
                           "/api/v1/hazards/" + hazard + path,
                           "{" + body + "}",
                           wanted,
                           hazard,
                           {act.step},
                           false}});
    }

    /// The same officers visit the enterprise that day, instead of another, which gets the visit that this
    /// one was to have later: nobody is visited more often than planned.
    const PlannedVisit* send_there_again(const PlannedVisit& first, Date day) {
        for (std::size_t i = 0; i < visits_.size(); ++i) {
            auto& visit = visits_[i];
            if (visit.date != day || visit.reinspection || !visit.hazards.empty()) continue;
            const auto later = std::find_if(visits_.begin(), visits_.end(), [&](const auto& other) {
                return other.enterprise == first.enterprise && other.date > day && other.hazards.empty();
            });
            if (later != visits_.end())
                go_to(static_cast<std::size_t>(later - visits_.begin()), visit.enterprise);
            else if (times_visited(first.enterprise) > 1)
                return nullptr;
            visit.officer = first.officer;
            visit.second = first.second;
            go_to(i, first.enterprise);
            return &visit;
        }
        return nullptr;
    }

    void go_to(std::size_t visit, int enterprise) {
        visits_[visit].enterprise = enterprise;
        year_.count.visits[visit].enterprise = enterprise;
        year_.count.visits[visit].community = community_of(enterprise);
    }
    std::ptrdiff_t times_visited(int enterprise) const {
        return std::count_if(visits_.begin(), visits_.end(),
                             [&](const auto& visit) { return visit.enterprise == enterprise; });
    }

    void send_visits() {
        std::map<Date, std::vector<const PlannedVisit*>> by_day;
        for (const auto& visit : visits_)
            by_day[visit.date].push_back(&visit);
        Date before = wishes_.open_days.front();
        for (const auto& [day, visits] : by_day) {
            // Approvals are there the open day before.
            const auto open = std::lower_bound(wishes_.open_days.begin(), wishes_.open_days.end(), day);
            before = *std::prev(open);
            std::string tasks, references;
            for (const auto* visit : visits) {
                tasks += (tasks.empty() ? "" : ",") + task_json(*visit);
                references += (references.empty() ? "" : ",") + ("{\"id\":" + quoted(visit->task) + "}");
            }
            desk().push_back({before,
                              Who::official,
                              "/api/v1/inspection-tasks",
                              "{\"tasks\":[" + tasks + "]}",
                              201,
                              {},
                              {},
                              false});
            desk().push_back({before,
                              Who::leader,
                              "/api/v1/inspection-tasks/decisions",
                              R"({"decision":"approved","tasks":[)" + references + "]}",
                              200,
                              {},
                              {},
                              false});
        }
        for (const auto& visit : visits_)
            year_.callers[static_cast<std::size_t>(visit.officer)].push_back({visit.date,
                                                                              Who::officer,
                                                                              "/api/v1/inspections",
                                                                              visit_json(visit),
                                                                              201,
                                                                              {},
                                                                              visit.steps,
                                                                              false});
        for (auto& [caller, call] : later_)
            year_.callers[caller].push_back(std::move(call));
    }

    std::string task_json(const PlannedVisit& visit) const {
        const auto& officers = year_.officers;
        return "{\"id\":" + quoted(visit.task) +
               and_text("enterprise", enterprise_ids_[static_cast<std::size_t>(visit.enterprise)]) +
               and_text("kind", visit.reinspection ? "reinspection" : "routine") +
               and_text("planned_from", visit.date.text()) + and_text("planned_to", visit.date.text()) +
               R"(,"reason":"年度计划","source":"plan","officers":[{"person":)" +
               quoted(officers[static_cast<std::size_t>(visit.officer)].person) +
               "},{\"person\":" + quoted(officers[static_cast<std::size_t>(visit.second)].person) + "}]}";
    }

    std::string visit_json(const PlannedVisit& visit) const {
        std::string hazards;
        for (const auto& hazard : visit.hazards)
            hazards += (hazards.empty() ? "" : ",") + hazard;
        const auto name = [&](int officer) {
            return quoted(year_.officers[static_cast<std::size_t>(officer)].name);
        };
        return "{\"id\":" + quoted(visit.id) + and_text("code", visit.code) +
               and_text("date", visit.date.text()) +
               and_text("kind", visit.reinspection ? "reinspection" : "routine") +
               and_text("enterprise", enterprise_ids_[static_cast<std::size_t>(visit.enterprise)]) +
               and_text("task", visit.task) + R"(,"certificates_shown":true,"officers":[{"name":)" +
               name(visit.officer) + "},{\"name\":" + name(visit.second) + "}]" +
               (hazards.empty() ? std::string{} : ",\"hazards\":[" + hazards + "]") + "}";
    }

    PlannedYear& year_;
    const YearWishes& wishes_;
    IdSource& ids_;
    std::mt19937 random_;
    std::vector<std::string> enterprise_ids_;
    std::vector<PlannedVisit> visits_;
    std::vector<std::pair<std::size_t, PlannedCall>> later_; ///< steps, behind the visits of their day
    bool voiding_ = false;                                   ///< what the last proposal was about
};

} // namespace

std::vector<Date> working_days_of_2023() {
    std::vector<Date> days{*Date::from(2022, 12, 30)};
    for (Date day = *Date::from(2023, 1, 1); day.year() == 2023; day = day.plus_days(1))
        if (day.weekday() <= 5) days.push_back(day);
    return days;
}

PlannedYear::PlannedYear(YearWishes wanted, IdSource& ids) : wishes(std::move(wanted)) {
    Planning{*this, ids}.all();
}

} // namespace bihuan::test
