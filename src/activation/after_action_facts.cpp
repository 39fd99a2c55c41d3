#include "activation/activation_rules.hpp"
#include "activation/fact_rows.hpp"
#include "activation/response_facts.hpp"

#include <algorithm>
#include <map>

namespace bihuan::activation {
namespace {

constexpr std::int64_t all = 1'000'000;

std::string moment(const std::optional<Instant>& at) {
    return at ? clock_text(*at) : std::string{};
}

/// Everything that belongs to a response, read once.
struct Course {
    Activation activation;
    std::vector<LevelChange> levels;
    std::vector<ResponseRole> roles;
    std::vector<ResponseCard> cards;
    std::vector<ResponseCall> calls;
    std::vector<ResponseReport> reports;
    std::vector<ResponseCasualty> casualties;
    std::vector<ResponseEntry> entries;
    std::vector<Lesson> lessons;

    Course(const db::Reader& reader, const Activation& of)
        : activation(of), levels(levels_of(reader, of.id)), roles(roles_of(reader, of.id)),
          cards(cards_of(reader, of.id)), calls(calls_of(reader, of.id)), reports(reports_of(reader, of.id)),
          casualties(casualties_of(reader, of.id)), entries(entries_of(reader, of.id, 0, all)),
          lessons(lessons_of(reader, of.id)) {}
};

Json levels_json(const Course& course) {
    Json::List rows;
    for (const auto& one : course.levels)
        rows.emplace_back(Json::Object{{"at", clock_text(one.changed_at)},
                                       {"from", one.from_level ? text_of(*one.from_level).zh : "—"},
                                       {"to", text_of(one.to_level).zh},
                                       {"reason", one.reason},
                                       {"by", one.changed_by_name}});
    return rows;
}

Json roles_json(const Course& course) {
    Json::List rows;
    for (const auto& one : course.roles)
        rows.emplace_back(Json::Object{{"role", one.community + one.role_name},
                                       {"name", one.name.empty() ? "空缺" : one.name},
                                       {"post", one.post},
                                       {"until", moment(one.until)}});
    return rows;
}

std::string state_of(const ResponseCard& card, Instant until) {
    const bool late = card.due_at < card.finished_at.value_or(until);
    const std::string state{text_of(card.state).zh};
    return card.state == CardState::done ? (late ? "超时完成" : "按时完成") : state;
}

Json tasks_json(const Course& course, Instant until) {
    Json::List rows;
    for (const auto& one : course.cards)
        rows.emplace_back(Json::Object{{"role", one.community + one.role_name},
                                       {"task", one.task},
                                       {"planned", one.minutes},
                                       {"real", one.finished_at && one.state == CardState::done
                                                    ? Json{minutes_between(one.dealt_at, *one.finished_at)}
                                                    : Json{}},
                                       {"at", moment(one.finished_at)},
                                       {"by", one.finished_by_name},
                                       {"state", state_of(one, until)},
                                       {"note", one.reason.empty() ? one.note : one.reason}});
    return rows;
}

Json calls_json(const Course& course) {
    Json::List rows;
    for (const auto& one : course.calls) {
        if (one.state == CallState::reserve) continue;
        rows.emplace_back(Json::Object{{"caller", one.caller_name},
                                       {"called", one.called_name},
                                       {"name", one.name == one.called_name ? "" : one.name},
                                       {"due", clock_text(one.due_at)},
                                       {"at", moment(one.called_at)},
                                       {"attempts", one.attempts},
                                       {"state", text_of(one.state).zh},
                                       {"acknowledged", moment(one.acknowledged_at)}});
    }
    return rows;
}

std::string kept_text(const ResponseReport& report, Instant until) {
    if (!report.sent_at) return report.due_at < until ? "超时未报" : "未到时限";
    if (*report.sent_at <= report.due_at) return "按时";
    return "超时" + std::to_string(minutes_between(report.due_at, *report.sent_at)) + "分钟";
}

Json reports_json(const Course& course, Instant until) {
    Json::List rows;
    for (const auto& one : course.reports)
        rows.emplace_back(Json::Object{{"stage", text_of(one.stage).zh},
                                       {"recipient", one.recipient},
                                       {"reason", one.reason},
                                       {"due", clock_text(one.due_at)},
                                       {"source", one.source},
                                       {"sent", moment(one.sent_at)},
                                       {"by", one.sent_by_name},
                                       {"kept", kept_text(one, until)}});
    return rows;
}

Json casualties_json(const Course& course) {
    Json::List rows;
    for (const auto& one : course.casualties)
        rows.emplace_back(Json::Object{{"as_of", moment(one.as_of)},
                                       {"dead", one.dead},
                                       {"missing", one.missing},
                                       {"seriously_injured", one.seriously_injured},
                                       {"slightly_injured", one.slightly_injured},
                                       {"trapped", one.trapped},
                                       {"moved", one.moved},
                                       {"loss_wan_yuan", one.loss_wan_yuan},
                                       {"source", one.source}});
    return rows;
}

/// By the time at which it happened; the number shows what came late.
Json log_json(const Course& course, const std::map<std::string, std::int64_t>& photos) {
    auto entries = course.entries;
    std::ranges::stable_sort(entries, {}, [](const ResponseEntry& entry) {
        return std::pair{entry.happened_at.value_or(entry.recorded_at), entry.number};
    });
    std::map<std::string, std::int64_t> numbers;
    for (const auto& one : entries)
        numbers[one.id.text()] = one.number;
    Json::List rows;
    for (const auto& one : entries) {
        const auto pictures = photos.find(one.id.text());
        std::string words = one.place.empty() ? one.words : one.place + "：" + one.words;
        if (one.corrects) words = "更正第" + std::to_string(numbers[one.corrects->text()]) + "号：" + words;
        if (pictures != photos.end()) words += "（照片" + std::to_string(pictures->second) + "张）";
        const Instant at = one.happened_at.value_or(one.recorded_at);
        if (minutes_between(at, one.recorded_at) >= 5)
            words += "（" + clock_text(one.recorded_at).substr(11) + "补记）";
        rows.emplace_back(Json::Object{{"number", one.number},
                                       {"at", clock_text(at)},
                                       {"kind", text_of(one.kind).zh},
                                       {"by", one.author_name},
                                       {"words", std::move(words)}});
    }
    return rows;
}

Json lessons_json(const Course& course) {
    Json::List rows;
    for (const auto& one : course.lessons)
        rows.emplace_back(Json::Object{{"words", one.words},
                                       {"suggestion", one.suggestion},
                                       {"outcome", text_of(one.outcome).zh},
                                       {"reason", one.reason},
                                       {"by", one.decided_by_name}});
    return rows;
}

/// How many photos belong to an entry or a card of the response.
std::map<std::string, std::int64_t> photos_by_subject(const db::Reader& reader, const Id<Activation>& of) {
    std::map<std::string, std::int64_t> photos;
    reader.each("SELECT evidence_attached.subject, count(*) FROM evidence_attached WHERE "
                "(subject_type = 'response_entry' AND subject IN (SELECT id FROM response_entry WHERE "
                "activation = $1)) OR (subject_type = 'response_card' AND subject IN (SELECT id FROM "
                "response_card WHERE activation = $1)) GROUP BY evidence_attached.subject",
                {of.text()}, [&](const db::Row& row) { photos[std::string{row.text(0)}] = row.integer(1); });
    return photos;
}

Json photos_json(const db::Reader& reader, const Course& course) {
    Json::List rows;
    std::map<std::string, std::string> of;
    for (const auto& one : course.entries)
        of[one.id.text()] = "日志第" + std::to_string(one.number) + "号";
    for (const auto& one : course.cards)
        of[one.id.text()] = "任务卡：" + one.community + one.role_name;
    reader.each("SELECT subject, received_at, sha256 FROM evidence_attached WHERE (subject_type = "
                "'response_entry' AND subject IN (SELECT id FROM response_entry WHERE activation = $1)) OR "
                "(subject_type = 'response_card' AND subject IN (SELECT id FROM response_card WHERE "
                "activation = $1)) ORDER BY received_at, id",
                {course.activation.id.text()}, [&](const db::Row& row) {
                    const auto at = Instant::parse(row.text(1));
                    rows.emplace_back(Json::Object{{"of", of[std::string{row.text(0)}]},
                                                   {"at", at ? clock_text(*at) : ""},
                                                   {"sha256", std::string{row.text(2).substr(0, 16)}}});
                });
    return rows;
}

Json counts_json(const Course& course, Instant until, std::int64_t photos) {
    std::map<std::string, std::int64_t> count;
    for (const auto& one : course.cards) {
        ++count["tasks"];
        ++count["tasks_" + std::string{code_of(one.state)}];
        if (one.state == CardState::done)
            ++count[one.due_at < *one.finished_at ? "tasks_late" : "tasks_on_time"];
    }
    for (const auto& one : course.calls) {
        if (one.state == CallState::reserve) continue;
        ++count["calls"];
        count["calls_reached"] += one.reached_at.has_value();
        count["calls_acknowledged"] += one.acknowledged_at.has_value();
    }
    for (const auto& one : course.reports) {
        ++count["reports"];
        count["reports_sent"] += one.sent_at.has_value();
        count["reports_on_time"] += one.sent_at && *one.sent_at <= one.due_at;
        count["reports_late"] += is_late(one, until);
    }
    Json json = Json::Object{{"entries", static_cast<std::int64_t>(course.entries.size())},
                             {"photos", photos},
                             {"levels", static_cast<std::int64_t>(course.levels.size())},
                             {"lessons", static_cast<std::int64_t>(course.lessons.size())}};
    for (const auto* name :
         {"tasks", "tasks_done", "tasks_on_time", "tasks_late", "tasks_not_possible", "tasks_stood_down",
          "tasks_open", "tasks_taken", "calls", "calls_reached", "calls_acknowledged", "reports",
          "reports_sent", "reports_on_time", "reports_late"})
        json.set(name, count[name]);
    return json;
}

} // namespace

Json after_action_facts(const db::Reader& reader, const Activation& activation, Instant now) {
    const Course course{reader, activation};
    const Instant until = activation.ended_at.value_or(now);
    const auto photos = photos_by_subject(reader, activation.id);
    std::int64_t photo_count = 0;
    for (const auto& [subject, count] : photos)
        photo_count += count;
    ResponseLevel highest = activation.level;
    for (const auto& one : course.levels)
        highest = std::min(highest, one.to_level);
    const auto minutes = minutes_between(activation.started_at, until);
    Json facts = Json::Object{{"made_on", now.local_date().text()},
                              {"code", activation.code},
                              {"plan_title", activation.plan_title},
                              {"plan_version_no", activation.plan_version_no},
                              {"matter", activation.matter},
                              {"measures", activation.measures},
                              {"area", area_text(activation)},
                              {"level", text_of(activation.level).zh},
                              {"highest_level", text_of(highest).zh},
                              {"started_at", clock_text(activation.started_at)},
                              {"started_by", activation.started_by_name},
                              {"ended_at", moment(activation.ended_at)},
                              {"ended_by", activation.ended_by_name},
                              {"end_reason", activation.end_reason},
                              {"minutes", minutes},
                              {"duration", duration_text(minutes)},
                              {"review", activation.review},
                              {"reviewed_by", activation.reviewed_by_name},
                              {"reviewed_at", moment(activation.reviewed_at)},
                              {"timeline_begins", clock_text(activation.started_at).substr(11)},
                              {"casualties_now", course.casualties.empty()
                                                     ? "没有人员伤亡和损失的登记"
                                                     : casualties_text(course.casualties.back())}};
    const auto grade = course.casualties.empty() ? std::nullopt : grade_of(course.casualties.back());
    facts.set("grade", grade ? text_of(*grade).zh : "");
    facts.set("counts", counts_json(course, until, photo_count));
    facts.set("levels", levels_json(course));
    facts.set("roles", roles_json(course));
    facts.set("tasks", tasks_json(course, until));
    facts.set("calls", calls_json(course));
    facts.set("reports", reports_json(course, until));
    facts.set("casualties", casualties_json(course));
    facts.set("log", log_json(course, photos));
    facts.set("photos", photos_json(reader, course));
    facts.set("lessons", lessons_json(course));
    facts.set("timeline", timeline_rows(activation, course.cards, course.calls, course.reports, course.levels,
                                        course.entries, until));
    return facts;
}

} // namespace bihuan::activation
