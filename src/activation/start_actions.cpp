#include "activation/start_actions.hpp"

#include "access/account_store.hpp"
#include "activation/activation_rules.hpp"
#include "activation/activation_steps.hpp"
#include "activation/at_hand.hpp"
#include "activation/log_actions.hpp"
#include "activation/people_called.hpp"
#include "activation/report_actions.hpp"
#include "activation/response_notices.hpp"
#include "audit/chain.hpp"
#include "core/findings.hpp"
#include "core/made_code.hpp"
#include "organisation/organisation_store.hpp"
#include "plan/in_use.hpp"
#include "plan/plan_store.hpp"

#include <algorithm>
#include <set>

namespace bihuan::activation {
namespace {

const record::Field& field(std::string_view name) {
    return *record::description_of<Activation>().find(name);
}

Problem wrong(std::string_view name, FieldFault fault, Parameters parameters) {
    return Problem{
        ProblemKind::invalid_input, {}, {record::field_error(field(name), fault, std::move(parameters))}};
}

std::string level_name(ResponseLevel level) {
    return std::string{text_of(level).zh} + "响应";
}

std::vector<std::string> names_of(const std::vector<ActivationArea>& area) {
    std::vector<std::string> names;
    for (const auto& one : area)
        names.push_back(one.community);
    return names;
}

/// The communities that get cards of their own: those of the area, or all of the office.
std::vector<std::string> communities_of(const db::Reader& reader, const Activation& activation) {
    if (!activation.communities.empty()) return names_of(activation.communities);
    std::vector<std::string> names;
    for (const auto& unit : organisation::units(reader))
        if (unit.kind == UnitKind::community) names.push_back(unit.name);
    return names;
}

void require_level(const plan::Structure& plan, ResponseLevel level, std::string_view name) {
    if (plan.level(level)) return;
    std::string choices;
    for (const auto& row : plan.levels)
        choices += (choices.empty() ? "" : "、") + std::string{code_of(row.level)};
    throw Problem{ProblemKind::invalid_input,
                  {},
                  {{"/" + std::string{name},
                    FieldFault::not_one_of,
                    {{"value", std::string{code_of(level)}}, {"choices", choices}},
                    "响应级别",
                    "level"}}};
}

void require_sound(const db::Reader& reader, const Activation& wish, Instant now) {
    Findings findings;
    for (std::size_t i = 0; i < wish.communities.size(); ++i)
        if (!organisation::find_unit(reader, UnitKind::community, wish.communities[i].community))
            findings.add({"/communities/" + std::to_string(i) + "/community",
                          FieldFault::no_such_record,
                          {{"value", wish.communities[i].community}},
                          "社区",
                          "community"});
    if (wish.expected_until && *wish.expected_until <= now)
        findings.add(record::field_error(field("expected_until"), FieldFault::before_other,
                                         {{"value", clock_text(*wish.expected_until)},
                                          {"other", "现在 / now"},
                                          {"other_value", clock_text(now)}}));
    findings.throw_if_any();
}

LevelChange note_level(db::Transaction& transaction, IdSource& ids, const Activation& activation,
                       const plan::Structure& plan, std::optional<ResponseLevel> from, std::string reason,
                       std::int64_t number) {
    LevelChange change;
    change.id = ids.make<LevelChange>();
    change.activation = activation.id;
    change.number = number;
    change.from_level = from;
    change.to_level = activation.level;
    change.changed_at = transaction.now();
    if (const auto* row = plan.level(activation.level)) change.decided_by = row->decided_by;
    change.reason = std::move(reason);
    change.measures = activation.measures;
    change.expected_until = activation.expected_until;
    change.changed_by = transaction.actor().account;
    change.changed_by_name = transaction.actor().name;
    audit::insert(transaction, "activation.change_level", change);
    return change;
}

/// What is stated to everybody: matter, level, period, measures.
std::string statement(const Activation& activation) {
    return activation.matter + "；" + level_name(activation.level) +
           (activation.expected_until ? "；预计至" + clock_text(*activation.expected_until) : "") +
           "。请立即打开任务卡。";
}

News news_of(const Activation& activation, const char* kind, std::string key, std::string title_zh,
             std::string title_en) {
    return {.kind = kind,
            .key = std::move(key),
            .title_zh = std::move(title_zh),
            .title_en = std::move(title_en),
            .body_zh = statement(activation),
            .body_en = activation.code + ", " + std::string{text_of(activation.level).en} + ".",
            .accounts = {}};
}

void deal(db::Transaction& transaction, IdSource& ids, const Activation& activation,
          std::vector<ResponseCard> cards, std::int64_t number) {
    for (auto& card : cards) {
        card.id = ids.make<ResponseCard>();
        card.activation = activation.id;
        card.changed_no = number;
        audit::insert(transaction, "activation.deal_card", card);
    }
}

/// Who is called at the start hears of the higher level as well, those who are in the roles now.
void call_again(db::Transaction& transaction, IdSource& ids, const Activation& activation,
                const plan::Structure& plan, std::int64_t number) {
    const auto area = names_of(activation.communities);
    const auto roles = roles_of(transaction, activation.id);
    const auto known = calls_of(transaction, activation.id);
    for (auto& call : calls_of_level(plan, who_is_called(transaction, roles, area, transaction.today()),
                                     known, activation.level, number, transaction.now())) {
        call.id = ids.make<ResponseCall>();
        call.activation = activation.id;
        call.changed_no = number;
        audit::insert(transaction, "activation.list_call", call);
    }
}

} // namespace

std::vector<ResponseRole> people_of_roles(const db::Reader& reader, const plan::Structure& plan,
                                          const std::vector<std::string>& area, Instant now) {
    std::vector<ResponseRole> roles;
    const auto add = [&](const plan::RoleHolder& holder) {
        if (!holder.community.empty() && !area.empty() && is_role_of_each_community(holder.role) &&
            std::ranges::find(area, holder.community) == area.end())
            return;
        ResponseRole role;
        role.role = holder.role;
        role.role_name = holder.role_name;
        role.place = static_cast<std::int64_t>(roles.size()) + 1;
        role.person = holder.person;
        role.name = holder.name;
        role.post = holder.post;
        role.community = is_role_of_each_community(holder.role) ? holder.community : std::string{};
        role.account = access::account_of_person(reader, holder.person).value_or("");
        roles.push_back(std::move(role));
    };
    auto holders = plan::people_on(reader, plan, now.local_date());
    put_duty_first(reader, plan, now, holders);
    for (const auto& row : plan.roles) {
        const auto before = roles.size();
        for (const auto& holder : holders)
            if (holder.role == row.code) add(holder);
        if (roles.size() > before) continue;
        ResponseRole vacant; // whoever commands puts somebody in
        vacant.role = row.code;
        vacant.role_name = row.name;
        vacant.post = row.post;
        vacant.place = static_cast<std::int64_t>(roles.size()) + 1;
        roles.push_back(std::move(vacant));
    }
    return roles;
}

Activation start(db::Transaction& transaction, IdSource& ids, Activation wish) {
    audit::hold_chain(transaction); // of two who start at once the second finds it running
    const auto plan_record = plan::plan_with_code(transaction, wish.plan_code);
    if (!plan_record || plan_record->family != PlanFamily::government)
        throw wrong("plan_code", FieldFault::no_such_record, {{"value", wish.plan_code}});
    require_sound(transaction, wish, transaction.now());
    const auto in_use = plan::in_use(transaction, *plan_record);
    if (const auto running = running_of_plan(transaction, wish.plan_code))
        throw Problem{ProblemKind::activation_running,
                      {{"plan", running->plan_title},
                       {"since", clock_text(running->started_at)},
                       {"activation", running->code}}};
    require_level(in_use.structure, wish.level, "level");

    Activation started = std::move(wish);
    if (started.id.empty()) started.id = ids.make<Activation>();
    started.code = made_code("XY", transaction.today(), started.id.text());
    started.plan = in_use.plan.id;
    started.plan_title = in_use.plan.title;
    started.plan_version = in_use.version.id;
    started.plan_version_no = in_use.version.number();
    started.started_at = transaction.now();
    started.started_by = transaction.actor().account;
    started.started_by_name = transaction.actor().name;
    started.state = ActivationState::running;
    take_from_warning(transaction, started, transaction.now());
    if (started.matter.empty()) started.matter = usual_matter(started.plan_title);
    if (started.measures.empty()) started.measures = usual_measures(in_use.structure, started.level);
    if (!started.expected_until)
        started.expected_until = transaction.now().plus_milliseconds(usual_period_milliseconds);
    audit::insert(transaction, "activation.start", started);

    const auto told = tell(transaction, ids, started.id,
                           {.kind = EntryKind::start,
                            .words = "启动" + started.plan_title + "（" + started.plan_version_no + "版）" +
                                     level_name(started.level) + "。响应事项：" + started.matter +
                                     "。预计期限：至" + clock_text(*started.expected_until) + "。",
                            .subject_type = "activation",
                            .subject = started.id.text()});
    note_level(transaction, ids, started, in_use.structure, {}, started.matter, told.number);
    const auto area = names_of(started.communities);
    auto roles = people_of_roles(transaction, in_use.structure, area, transaction.now());
    for (auto& role : roles) {
        role.id = ids.make<ResponseRole>();
        role.activation = started.id;
        audit::insert(transaction, "activation.put_in_role", role);
    }
    deal(transaction, ids, started,
         cards_at(in_use.structure, started.level, communities_of(transaction, started), transaction.now()),
         told.number);
    for (auto& call : calls_of(in_use.structure, who_is_called(transaction, roles, area, transaction.today()),
                               transaction.now())) {
        call.id = ids.make<ResponseCall>();
        call.activation = started.id;
        call.changed_no = told.number;
        audit::insert(transaction, "activation.list_call", call);
    }
    for (auto& report : reports_at_start(in_use.structure, transaction.now()))
        demand(transaction, ids, started, std::move(report));
    tell_roles(transaction, ids, started,
               news_of(started, "response_started", "start",
                       "启动" + started.plan_title + level_name(started.level),
                       "response started: " + std::string{text_of(started.level).en}));
    return started;
}

Activation change_level(db::Transaction& transaction, IdSource& ids, const Activation& before,
                        const LevelChange& wish, const Id<ResponseEntry>& entry) {
    require_possible(before, ActivationStep::change_level);
    const auto plan = plan::of_version(transaction, before.plan_version);
    require_level(plan.structure, wish.to_level, "to_level");
    if (wish.to_level == before.level) {
        std::string choices;
        for (const auto& row : plan.structure.levels)
            if (row.level != before.level)
                choices += (choices.empty() ? "" : "、") + std::string{code_of(row.level)};
        throw Problem{ProblemKind::invalid_input,
                      {},
                      {{"/to_level",
                        FieldFault::not_one_of,
                        {{"value", std::string{code_of(wish.to_level)}}, {"choices", choices}},
                        "新级别",
                        "level"}}};
    }
    const bool up = wish.to_level < before.level;
    Activation after = before;
    after.level = wish.to_level;
    after.measures = wish.measures.empty() ? usual_measures(plan.structure, wish.to_level) : wish.measures;
    if (wish.expected_until) after.expected_until = wish.expected_until;
    require_sound(transaction, after, up ? transaction.now() : Instant{});
    audit::update(transaction, "activation.change_level", before, after);
    const auto told = tell(transaction, ids, after.id,
                           {.kind = EntryKind::level,
                            .words = std::string{text_of(before.level).zh} + (up ? "升为" : "降为") +
                                     level_name(after.level) + "：" + wish.reason,
                            .subject_type = "activation",
                            .subject = after.id.text(),
                            .id = entry});
    note_level(transaction, ids, after, plan.structure, before.level, wish.reason, told.number);

    std::set<std::string> dealt;
    for (const auto& card : cards_of(transaction, after.id)) {
        dealt.insert(card.line);
        const bool asked_for = is_asked_for(card, after.level);
        auto changed = card;
        changed.changed_no = told.number;
        if (!up && card.state == CardState::open && !asked_for) {
            changed.state = CardState::stood_down;
            changed.reason = "降为" + level_name(after.level);
            audit::update(transaction, "activation.stand_card_down", card, changed);
        } else if (card.state == CardState::stood_down && asked_for && !card.level.empty() && up) {
            changed.state = CardState::open;
            changed.reason.clear();
            changed.dealt_at = transaction.now();
            changed.due_at = transaction.now().plus_milliseconds(card.minutes * 60'000);
            audit::update(transaction, "activation.deal_card", card, changed);
        }
    }
    auto cards = cards_at(plan.structure, after.level, communities_of(transaction, after), transaction.now());
    std::erase_if(cards, [&](const ResponseCard& card) { return dealt.contains(card.line); });
    deal(transaction, ids, after, std::move(cards), told.number);
    if (up) call_again(transaction, ids, after, plan.structure, told.number);
    tell_roles(transaction, ids, after,
               news_of(after, "response_level", std::to_string(told.number),
                       after.plan_title + (up ? "升为" : "降为") + level_name(after.level),
                       "the response is now at " + std::string{text_of(after.level).en}));
    return after;
}

Activation end(db::Transaction& transaction, IdSource& ids, const Activation& before,
               const ResponseEnd& wish) {
    require_possible(before, ActivationStep::end);
    Activation after = before;
    after.state = ActivationState::ended;
    after.ended_at = transaction.now();
    after.ended_by_name = transaction.actor().name;
    after.end_reason = wish.reason;
    audit::update(transaction, "activation.end", before, after);
    tell(transaction, ids, after.id,
         {.kind = EntryKind::end,
          .words = "终止" + level_name(after.level) + "：" + wish.reason,
          .subject_type = "activation",
          .subject = after.id.text(),
          .id = wish.id});
    const auto plan = plan::of_version(transaction, after.plan_version);
    for (auto& report : reports_at_end(plan.structure, transaction.now()))
        demand(transaction, ids, after, std::move(report));
    auto news =
        news_of(after, "response_ended", "end", after.plan_title + "响应终止", "the response has ended");
    news.body_zh = wish.reason;
    tell_roles(transaction, ids, after, std::move(news));
    return after;
}

ResponseRole put_in_role(db::Transaction& transaction, IdSource& ids, const Activation& activation,
                         ResponseRole wish) {
    require_possible(activation, ActivationStep::put_in_role);
    const auto& description = record::description_of<ResponseRole>();
    const auto plan = plan::of_version(transaction, activation.plan_version);
    const auto* row = plan.structure.role(wish.role);
    const auto id = Id<Person>::parse(wish.person);
    const auto person = id ? db::find(transaction, *id) : std::nullopt;
    Findings findings;
    if (!row)
        findings.add(record::field_error(*description.find("role"), FieldFault::no_such_record,
                                         {{"value", wish.role}}));
    if (!person)
        findings.add(record::field_error(*description.find("person"), FieldFault::no_such_record,
                                         {{"value", wish.person}}));
    findings.throw_if_any();
    std::string replaced;
    for (const auto& before : roles_of(transaction, activation.id)) {
        if (before.role != wish.role || before.until || before.community != wish.community) continue;
        auto after = before;
        after.until = transaction.now();
        audit::update(transaction, "activation.put_in_role", before, after);
        if (!before.name.empty()) replaced += (replaced.empty() ? "" : "、") + before.name;
        wish.place = before.place;
    }
    wish.id = ids.make<ResponseRole>();
    wish.activation = activation.id;
    wish.role_name = row->name;
    wish.name = person->name;
    wish.post = person->post;
    wish.account = access::account_of_person(transaction, wish.person).value_or("");
    wish.until.reset();
    audit::insert(transaction, "activation.put_in_role", wish);
    tell(transaction, ids, activation.id,
         {.kind = EntryKind::role,
          .words = wish.community + wish.role_name + "由" + wish.name + "担任" +
                   (replaced.empty() ? "" : "，" + replaced + "换下"),
          .subject_type = "response_role",
          .subject = wish.id.text()});
    if (!wish.account.empty()) {
        auto news = news_of(activation, "response_role", wish.id.text(),
                            "您担任" + activation.plan_title + "响应的" + wish.role_name,
                            "you are in a role of a response");
        news.accounts = {wish.account};
        tell_people(transaction, ids, activation, std::move(news));
    }
    return wish;
}

} // namespace bihuan::activation
