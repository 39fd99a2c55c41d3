/// How each route is called so that it succeeds for whoever may call it: one row for each action of the table
/// of routes.
#pragma once

#include "access/account_store.hpp"
#include "app/ledger_routes.hpp"
#include "core/text.hpp"
#include "enforcement/disclosure.hpp"
#include "enforcement/penalty_case.hpp"
#include "hazard/hazard_step.hpp"
#include "notice/calendar_link.hpp"
#include "operation/legal_hold.hpp"
#include "organisation/organisation_actions.hpp"
#include "patrol/clue.hpp"
#include "service/a_working_office.hpp"
#include "service/document_cases.hpp"
#include "service/form_cases.hpp"
#include "service/plan_cases.hpp"
#include "service/paper_cases.hpp"
#include "service/planning_cases.hpp"
#include "service/readiness_cases.hpp"
#include "service/response_cases.hpp"
#include "service/responsibility_cases.hpp"

#include <map>

namespace bihuan::test {

using access::Role;

/// How a route is called so that it succeeds for whoever may call it.
struct Case {
    std::function<std::string(AWorkingOffice&)> target;
    std::function<std::string(AWorkingOffice&)> body = {};
};

inline std::function<std::string(AWorkingOffice&)> at(std::string text) {
    return [text](AWorkingOffice&) { return text; };
}

inline std::function<std::string(AWorkingOffice&)> of_a_hazard(std::string behind) {
    return
        [behind](AWorkingOffice& office) { return "/api/v1/hazards/" + office.hazard().id.text() + behind; };
}

inline std::string last_visit;

inline std::function<std::string(AWorkingOffice&)> of_a_visit(std::string behind) {
    return [behind](AWorkingOffice& office) {
        last_visit = office.visit(office.enterprise, "2024-12-01").id.text();
        return "/api/v1/inspections/" + last_visit + behind;
    };
}

inline const std::string year = "?from=2024-01-01&to=2024-12-31";

/// A hazard without a deadline and two officers with certificates.
inline std::function<std::string(AWorkingOffice&)> of_registered(std::string behind,
                                                                 std::function<void(Hazard&)> change = {}) {
    return [=](AWorkingOffice& office) {
        HazardStory story = a_hazard();
        if (change) change(story.hazard);
        return "/api/v1/hazards/" + office.registered(story).id.text() + behind;
    };
}

inline std::function<std::string(AWorkingOffice&)> with_photo(std::string behind) {
    return [=](AWorkingOffice& office) {
        const auto hazard = office.hazard();
        office.photo(hazard.id, EvidencePurpose::after);
        return "/api/v1/hazards/" + hazard.id.text() + behind;
    };
}

/// A major hazard that passed its re-inspection.
inline std::function<std::string(AWorkingOffice&)> awaiting_confirmation(std::string behind) {
    return [=](AWorkingOffice& office) {
        HazardStory story = a_hazard().major().due("2024-12-20").closed_on("2024-12-18");
        story.hazard.closed_on.reset();
        story.hazard.closing_awaits = ClosingAwaits::confirmation;
        return "/api/v1/hazards/" + office.registered(story).id.text() + behind;
    };
}

/// A hazard without a deadline, found at the visit of `of_a_visit` that was made last.
inline std::string found_at_last_visit(AWorkingOffice& office) {
    return office.write([&](db::Transaction& transaction) {
        const auto visit = db::find(transaction, Id<Inspection>::trusted(last_visit)).value();
        Office planting{transaction, office.office.ids()};
        return planting.plant(a_hazard().code(office.fresh_code()).found_at(visit)).id.text();
    });
}

inline std::string last_proposal;

/// A hazard that somebody proposed to strike off.
inline std::function<std::string(AWorkingOffice&)> proposed_void(std::string behind) {
    return [=](AWorkingOffice& office) {
        const auto hazard = office.hazard();
        HazardStep step;
        step.id = office.office.ids().make<HazardStep>();
        step.hazard = hazard.id;
        step.step = StepKind::void_hazard;
        step.taken_on = day("2024-12-30");
        step.recorded_at = office.office.clock().now();
        step.account = "somebody else";
        step.reason = "误报";
        office.write([&](db::Transaction& transaction) { audit::insert(transaction, "hazard.void", step); });
        last_proposal = step.id.text();
        return "/api/v1/hazards/" + hazard.id.text() + behind;
    };
}

inline std::function<std::string(AWorkingOffice&)> named_proposal() {
    return [](AWorkingOffice&) { return R"({"reason":"经核对","proposal":")" + last_proposal + "\"}"; };
}
inline std::string of_a_patrol(AWorkingOffice& office) {
    Patrol patrol;
    patrol.id = office.office.ids().make<Patrol>();
    patrol.code = office.fresh_code();
    patrol.date = day("2024-12-02");
    patrol.community = "东湖社区";
    office.write([&](db::Transaction& transaction) { audit::insert(transaction, "patrol.record", patrol); });
    return "/api/v1/patrols/" + patrol.id.text();
}

/// A clue that waits.
inline std::function<std::string(AWorkingOffice&)> of_a_clue(std::string behind,
                                                             ClueState state = ClueState::received) {
    return [behind, state](AWorkingOffice& office) {
        Clue clue;
        clue.id = office.office.ids().make<Clue>();
        clue.code = office.fresh_code();
        clue.content = "疏散通道堵塞";
        clue.community = "东湖社区";
        clue.received_on = clue.due_date = day("2024-11-20");
        clue.state = state;
        office.write([&](db::Transaction& transaction) { audit::insert(transaction, "clue.record", clue); });
        return "/api/v1/clues/" + clue.id.text() + behind;
    };
}

/// A case in this state.
inline std::function<std::string(AWorkingOffice&)> of_a_case(
    std::string behind, CaseState state,
    const std::function<void(PenaltyCase&)>& also = [](PenaltyCase&) {}) {
    return [behind, state, also](AWorkingOffice& office) {
        PenaltyCase of;
        of.id = office.office.ids().make<PenaltyCase>();
        of.code = office.fresh_code();
        of.party = "好味道饭店";
        of.community = "东湖社区";
        of.cause = "未设置警示标志";
        of.filed_on = day("2024-11-20");
        of.authority_organ = "街道办事处";
        of.authority_item = "处罚";
        of.officers = {{"王强", "01"}, {"李敏", "02"}};
        of.state = state;
        also(of);
        office.write(
            [&](db::Transaction& transaction) { audit::insert(transaction, "penalty_case.file", of); });
        return "/api/v1/cases/" + of.id.text() + behind;
    };
}

inline std::function<std::string(AWorkingOffice&)> of_a_disclosure(std::string behind,
                                                                   DisclosureState state) {
    return [behind, state](AWorkingOffice& office) {
        Disclosure of;
        of.id = office.office.ids().make<Disclosure>();
        of.subject = of.id.text();
        of.community = "东湖社区";
        of.decided_on = of.due_date = day("2024-11-20");
        of.state = state;
        if (state == DisclosureState::published) of.published_on = day("2024-11-20");
        office.write(
            [&](db::Transaction& transaction) { audit::insert(transaction, "disclosure.arise", of); });
        return "/api/v1/disclosure-queue/" + of.id.text() + behind;
    };
}

inline const std::string a_warning =
    R"({"taken_on":"2024-12-02","document_no":"1","penalties":[{"kind":"warning"}]})";
inline const std::string a_step = R"({"taken_on":"2024-12-02","words":"记录"})";

/// One and the same for all who ask, so that a tag that was read fits.
inline std::function<std::string(AWorkingOffice&)> of_an_account(std::string behind) {
    return [behind](AWorkingOffice& office) {
        const auto known = office.office.database().read(
            [](const db::Reader& reader) { return access::account_named(reader, "looked at"); });
        if (known) return "/api/v1/accounts/" + known->id.text() + behind;
        Account account;
        account.id = office.office.ids().make<Account>();
        account.name = "looked at";
        account.roles.push_back({Role::clerk, {}, {}, {}});
        office.write(
            [&](db::Transaction& transaction) { audit::insert(transaction, "account.add", account); });
        return "/api/v1/accounts/" + account.id.text() + behind;
    };
}

inline std::string of_a_unit(AWorkingOffice& office) {
    return "/api/v1/units/" + office
                                  .write([&](db::Transaction& transaction) {
                                      return organisation::ensure_unit(transaction, office.office.ids(),
                                                                       UnitKind::community, "南湖社区");
                                  })
                                  .id.text();
}

inline std::string of_a_person(AWorkingOffice& office) {
    return "/api/v1/people/" +
           office
               .write([&](db::Transaction& transaction) {
                   return organisation::ensure_person(transaction, office.office.ids(), "赵主任", "主任");
               })
               .id.text();
}

inline std::string a_failed_delivery(AWorkingOffice& office) {
    const std::string id = office.office.ids().next(), message = office.office.ids().next();
    office.office.database().housekeeping([&](db::Transaction& transaction) {
        transaction.execute(
            "INSERT INTO outbox_message (id, kind, once_key, subject_type, subject, community, "
            "accounts, permission, title_zh, title_en, body_zh, body_en, urgent, posted_at) VALUES "
            "($1, 'x', $1, '', '', '', '', '', '', '', '', '', false, $2)",
            {message, transaction.now()});
        transaction.execute(
            "INSERT INTO delivery (id, message, recipient, channel, state, attempts, "
            "next_attempt_at, last_error) VALUES ($1, $2, 'robot', 'webhook', 'failed', 1, $3, '')",
            {id, message, transaction.now()});
    });
    return "/api/v1/deliveries/" + id + "/retry";
}

inline std::string a_calendar(AWorkingOffice& office) {
    return "/api/v1/calendar/" +
           notice::make_calendar_link(office.office.database(), {"test", "test", "test"},
                                      office.account(Role::official)) +
           ".ics";
}

/// How the routes of the ledgers are called: the same for each of them.
inline std::map<std::string, Case> with_ledgers(std::map<std::string, Case> cases) {
    for (const auto& door : app::ledger_doors()) {
        const std::string code{code_of(door.ledger)};
        cases.insert({"ledger." + code + ".import", {}}); // ledger_routes_test.cpp: it takes a file
        cases.insert({"ledger." + code + ".export", {at("/api/v1/ledgers/" + code + "/export")}});
    }
    return cases;
}

inline const std::map<std::string, Case>& route_cases() {
    static const std::map<std::string, Case> all = with_ledgers({
        {"service.health", {at("/healthz")}},
        {"service.readiness", {at("/readyz")}},
        {"service.metrics", {at("/metrics")}},
        {"service.openapi", {at("/api/v1/openapi.json")}},
        {"ledger.list", {at("/api/v1/ledgers")}},
        {"ledger.read", {}}, // ledger_routes_test.cpp
        {"colleague.list", {at("/api/v1/colleagues")}},
        {"checklist.list", {at("/api/v1/checklists")}},
        {"checklist.show", {at("/api/v1/checklists/general")}},
        {"session.sign_in", {}}, // sign_in_test.cpp: it needs a password, and answers who may not with 401
        {"session.change_password", {}},
        {"session.add_token", {}},
        {"session.show", {at("/api/v1/session")}},
        {"session.sign_out", {at("/api/v1/session")}},
        {"enterprise.list",
         {at("/api/v1/enterprises?community=%E4%B8%9C%E6%B9%96%E7%A4%BE%E5%8C%BA&name=%E9%A5%AD")}},
        {"enterprise.register",
         {at("/api/v1/enterprises"),
          [](AWorkingOffice& office) {
              return R"({"name":"新店)" + office.fresh_code() + R"(","community":"东湖社区"})";
          }}},
        {"enterprise.show",
         {[](AWorkingOffice& office) { return "/api/v1/enterprises/" + office.enterprise.id.text(); }}},
        {"enterprise.correct",
         {[](AWorkingOffice& office) { return "/api/v1/enterprises/" + office.enterprise.id.text(); },
          at(R"({"address":"东湖路 1 号"})")}},
        {"inspection.list", {at("/api/v1/inspections?kind=routine&from=2024-01-01")}},
        {"inspection.show",
         {[](AWorkingOffice& office) { return "/api/v1/inspections/" + office.inspection.id.text(); }}},
        {"inspection.record",
         {at("/api/v1/inspections"),
          [](AWorkingOffice& office) {
              return R"({"code":")" + office.fresh_code() + R"(","date":"2024-12-02","enterprise":")" +
                     office.enterprise.id.text() +
                     R"(","kind":"routine","emergency_reason":"群众反映","officers":[{"name":"王强"},{"name":"李敏"}],"hazards":[{"code":")" +
                     office.fresh_code() +
                     R"(","description":"灭火器过期","due_date":"2024-12-20"},{"code":")" +
                     office.fresh_code() +
                     R"(","description":"通道堵塞","rectification":{"measures":"当场清理","rectified_on":"2024-12-02"}}]})";
          }}},
        {"hazard.list", {at("/api/v1/hazards?state=open&level=general&due_to=2025-12-31")}},
        {"hazard.record",
         {at("/api/v1/hazards"),
          [](AWorkingOffice& office) {
              return R"({"code":")" + office.fresh_code() + R"(","inspection":")" +
                     office.inspection.id.text() +
                     R"(","description":"配电箱无盖","level":"general","due_date":"2024-12-20"})";
          }}},
        {"hazard.show", {of_a_hazard("")}},
        {"hazard.rectify",
         {of_a_hazard("/rectifications"), at(R"({"measures":"已更换","rectified_on":"2024-12-10"})")}},
        {"hazard.reinspect",
         {with_photo("/reinspections"),
          at(R"({"reinspected_on":"2024-12-12","reinspector":"王强、李敏","result":"passed"})")}},
        {"hazard.extend_due_date",
         {of_a_hazard("/extensions"),
          at(R"({"granted_on":"2024-12-30","due_date":"2025-02-01","reason":"等待配件","decided_by":"赵主任"})")}},
        {"hazard.void", {of_a_hazard("/void"), at(R"({"void_reason":"误报"})")}},
        {"hazard.transfer", {of_a_hazard("/transfer"), at(R"({"transferred_to":"区消防救援大队"})")}},
        {"hazard.record_transfer_result",
         {[](AWorkingOffice& office) {
              return "/api/v1/hazards/" +
                     office
                         .write([&](db::Transaction& transaction) {
                             Office planting{transaction, office.office.ids()};
                             return planting.plant(a_hazard()
                                                       .code(office.fresh_code())
                                                       .found_at(office.inspection)
                                                       .due("2025-01-15")
                                                       .transferred_on("2024-12-20"));
                         })
                         .id.text() +
                     "/transfer-result";
          },
          at(R"({"transfer_result":"已整改"})")}},
        {"figures.show", {at("/api/v1/figures" + year)}},
        {"figures.lists", {at("/api/v1/figures/lists" + year)}},
        {"figures.statutory", {at("/api/v1/figures/statutory" + year)}},
        {"figures.effort", {at("/api/v1/figures/effort" + year)}},
        {"figures.leaders", {at("/api/v1/figures/leaders" + year)}},
        {"figures.explain", {at("/api/v1/figures/hazards.found/records" + year)}},
        {"document.list", {at("/api/v1/documents")}},
        {"document.show", {[](AWorkingOffice& office) {
             return "/api/v1/documents/" + an_issued_document(office).id.text();
         }}},
        {"document.void",
         {[](AWorkingOffice& office) {
              return "/api/v1/documents/" + an_issued_document(office).id.text() + "/void";
          },
          at(R"({"reason":"当事人名称错误"})")}},
        {"document.check", {[](AWorkingOffice& office) {
             return "/api/v1/checks/" + an_issued_document(office).token;
         }}},
        {"document.check_file", {}}, // takes a file: documents_test.cpp
        {"report.list", {at("/api/v1/reports")}},
        {"report.quarterly_docx", {at("/api/v1/reports/quarterly/2024/3.docx")}},
        {"report.quarterly_json", {at("/api/v1/reports/quarterly/2024/3.json")}},
        {"report.quarterly_pdf", {at("/api/v1/reports/quarterly/2024/3.pdf")}},
        {"report.annual_docx", {at("/api/v1/reports/annual/2024.docx")}},
        {"report.annual_json", {at("/api/v1/reports/annual/2024.json")}},
        {"report.annual_pdf", {at("/api/v1/reports/annual/2024.pdf")}},
        {"enterprise.change_status",
         {[](AWorkingOffice& office) {
              return "/api/v1/enterprises/" + office.some_place().id.text() + "/status";
          },
          at(R"({"status":"suspended","changed_on":"2024-12-20","reason":"停业装修"})")}},
        {"enterprise.history", {[](AWorkingOffice& office) {
             return "/api/v1/enterprises/" + office.enterprise.id.text() + "/history";
         }}},
        {"enterprise.tenants", {[](AWorkingOffice& office) {
             return "/api/v1/enterprises/" + office.enterprise.id.text() + "/tenants";
         }}},
        {"operation.jobs", {at("/api/v1/operation/jobs")}},
        {"operation.run_job", {at("/api/v1/operation/jobs/retention/run")}},
        {"operation.retention", {at("/api/v1/operation/retention")}},
        {"legal_hold.list", {at("/api/v1/legal-holds?state=in_force")}},
        {"legal_hold.place",
         {at("/api/v1/legal-holds"),
          [](AWorkingOffice& office) {
              return R"({"subject_type":"hazard","subject":")" + office.hazard().id.text() +
                     R"(","reason":"行政诉讼","ordered_by":"区人民法院","held_since":"2024-12-01"})";
          }}},
        {"legal_hold.lift",
         {[](AWorkingOffice& office) {
              LegalHold hold;
              hold.subject = office.hazard().id.text();
              hold.community = "东湖社区";
              hold.placed_at = office.office.clock().now();
              return "/api/v1/legal-holds/" + planted(office, hold, "legal_hold.place").id.text() + "/lift";
          },
          at(R"({"reason":"诉讼终结"})")}},
        {"inspection_task.list",
         {at("/api/v1/"
             "inspection-tasks?day=2025-01-07&state=planned&community=%E4%B8%9C%E6%B9%96%E7%A4%BE%E5%"
             "8C%"
             "BA")}},
        {"inspection_task.request",
         {at("/api/v1/inspection-tasks"),
          [](AWorkingOffice& office) { return R"({"tasks":[)" + a_task_wish(office) + "]}"; }}},
        {"inspection_task.decide",
         {at("/api/v1/inspection-tasks/decisions"),
          [](AWorkingOffice& office) {
              return R"({"decision":"approved","tasks":[{"id":")" + a_task(office, true).id.text() +
                     R"("}]})";
          }}},
        {"inspection_task.show", {of_a_task("")}},
        {"inspection_task.change",
         {[](AWorkingOffice& office) { // the same for reading and changing
              return "/api/v1/inspection-tasks/" + the_task(office, TaskState::planned);
          },
          at(R"({"matter":"燃气"})")}},
        {"inspection_task.submit", {of_a_task("/submit"), at("{}")}},
        {"inspection_task.withdraw", {of_a_task("/withdraw"), at(R"({"reason":"企业停业"})")}},
        {"inspection_task.notice", {[](AWorkingOffice& office) {
             return "/api/v1/inspection-tasks/" + an_approved_task(office) + "/notice";
         }}},
        {"merged_visit.suggest", {at("/api/v1/merged-visits?from=2025-01-01&to=2025-01-31")}},
        {"merged_visit.merge",
         {at("/api/v1/merged-visits"),
          [](AWorkingOffice& office) {
              return R"({"planned_from":"2025-01-08","planned_to":"2025-01-08","departments":[{"name":"区消防救援大队"}],"tasks":[{"id":")" +
                     a_task(office).id.text() + R"("},{"id":")" + a_task(office, true).id.text() + R"("}]})";
          }}},
        {"officer_interest.list", {at("/api/v1/officer-interests")}},
        {"officer_interest.record",
         {at("/api/v1/officer-interests"),
          [](AWorkingOffice& office) {
              return R"({"person":")" + an_officer(office) + R"(","enterprise":")" +
                     office.enterprise.id.text() + R"(","reason":"亲属经营"})";
          }}},
        {"officer_interest.end",
         {[](AWorkingOffice& office) {
              OfficerInterest interest;
              interest.person = Id<Person>::trusted(an_officer(office));
              interest.enterprise = office.enterprise.id;
              interest.reason = "亲属经营";
              return "/api/v1/officer-interests/" +
                     planted(office, interest, "officer_interest.record").id.text() + "/end";
          },
          at(R"({"valid_to":"2024-12-31"})")}},
        {"recusal.list", {of_a_task("/recusals")}},
        {"recusal.request",
         {[](AWorkingOffice& office) {
              return "/api/v1/inspection-tasks/" + the_task(office, TaskState::requested) + "/recusals";
          },
          [](AWorkingOffice& office) {
              return R"({"person":")" + an_officer_of(office, the_task(office, TaskState::requested)) +
                     R"(","requested_by":"店主","requested_on":"2024-12-31","reason":"有利害关系"})";
          }}},
        {"recusal.decide",
         {[](AWorkingOffice& office) { return "/api/v1/recusals/" + a_recusal(office) + "/decision"; },
          at(R"({"decision":"rejected","reason":"没有利害关系"})")}},
        {"frequency.show", {[](AWorkingOffice& office) {
             return "/api/v1/enterprises/" + office.enterprise.id.text() + "/frequency?day=2025-01-07";
         }}},
        {"frequency_cap.list", {at("/api/v1/frequency-caps")}},
        {"frequency_cap.set",
         {at("/api/v1/frequency-caps"), at(R"({"scope":"organ","visits":300,"source":"区文件"})")}},
        {"frequency_cap.end",
         {[](AWorkingOffice& office) {
              FrequencyCap cap;
              cap.visits = 300;
              return "/api/v1/frequency-caps/" + planted(office, cap, "frequency_cap.set").id.text() + "/end";
          },
          at(R"({"valid_to":"2026-12-31"})")}},
        {"frequency_exception.list", {at("/api/v1/frequency-exceptions")}},
        {"frequency_exception.set",
         {at("/api/v1/frequency-exceptions"),
          at(R"({"code":"pilot","zh":"试点","en":"pilot","source":"区文件"})")}},
        {"annual_plan.list", {at("/api/v1/annual-plans")}},
        {"annual_plan.draft",
         {at("/api/v1/annual-plans"),
          at(R"({"year":2025,"title":"2025 年度检查计划","lines":[{"code":"L1","risk_level":"red","frequency":2}]})")}},
        {"annual_plan.show", {of_a_plan("", PlanState::draft)}},
        {"annual_plan.change",
         {[](AWorkingOffice& office) { return "/api/v1/annual-plans/" + the_draft_plan(office); },
          at(R"({"basis":"区年度计划"})")}},
        {"annual_plan.approve", {of_a_plan("/approve", PlanState::draft)}},
        {"annual_plan.publish", {of_a_plan("/publish", PlanState::approved)}},
        {"annual_plan.revise", {of_a_plan("/revise", PlanState::published)}},
        {"annual_plan.generate", {of_a_plan("/tasks", PlanState::published), at(R"({"month":1})")}},
        {"annual_plan.progress", {of_a_plan("/progress", PlanState::published)}},
        {"draw.commitments", {at("/api/v1/draw-commitments")}},
        {"draw.list", {at("/api/v1/draws")}},
        {"draw.prepare",
         {at("/api/v1/draws"),
          at(R"({"title":"双随机","targets_wanted":1,"planned_from":"2025-01-06","planned_to":"2025-01-10"})")}},
        {"draw.show", {of_a_draw("")}},
        {"draw.carry_out", {of_a_draw("/draw"), at(R"({"public_value":""})")}},
        {"draw.publish", {of_a_draw("/publish", DrawState::drawn)}},
        {"draw.cancel", {of_a_draw("/cancel"), at(R"({"reason":"改期"})")}},
        {"draw.file", {of_a_draw("/file", DrawState::published)}},
        {"enterprise.duplicates", {[](AWorkingOffice& office) {
             return "/api/v1/enterprises/" + office.enterprise.id.text() + "/duplicates";
         }}},
        {"enterprise.merge",
         {[](AWorkingOffice& office) {
              return "/api/v1/enterprises/" + office.some_place().id.text() + "/merge";
          },
          [](AWorkingOffice& office) {
              return R"({"into":")" + office.enterprise.id.text() + R"(","reason":"登记了两次"})";
          }}},
        {"enterprise.before_visit", {[](AWorkingOffice& office) {
             return "/api/v1/enterprises/" + office.enterprise.id.text() + "/before-visit";
         }}},
        {"enterprise.to_do", {at("/api/v1/to-do?limit=5")}},
        {"search.find", {at("/api/v1/search?q=%E9%A5%AD%E5%BA%97&kinds=enterprise")}},
        {"notification_setting.show", {at("/api/v1/notification-settings")}},
        {"notification_setting.change",
         {at("/api/v1/notification-settings"), at(R"({"email":"li@office.example","quiet_from":"21:00"})")}},
        {"notification.list", {at("/api/v1/notifications?state=unread")}},
        {"notification.count_unread", {at("/api/v1/notifications/unread")}},
        {"notification.mark_all_read",
         {at("/api/v1/notifications/read"), at(R"({"up_to":"01940000-0000-7000-8000-000000000001"})")}},
        {"notification.mark_read", {}}, // notice_test.cpp: a message is somebody's own
        {"delivery.list", {at("/api/v1/deliveries?state=failed")}},
        {"delivery.retry", {[](AWorkingOffice& office) { return a_failed_delivery(office); }}},
        {"calendar.make_link", {at("/api/v1/calendar-link")}},
        {"calendar.revoke_link", {at("/api/v1/calendar-link")}},
        {"calendar.show", {[](AWorkingOffice& office) { return a_calendar(office); }}},
        {"changes.list", {at("/api/v1/changes?since=0&limit=10")}},
        {"session.list", {at("/api/v1/session/sessions")}},
        {"session.sign_out_everywhere", {at("/api/v1/session/sessions")}},
        {"session.end", {}}, // accounts_test.cpp: of a session or token that is there
        {"session.list_tokens", {at("/api/v1/session/tokens")}},
        {"session.revoke_token", {}},
        {"session.offer_second_factor", {}}, // accounts_test.cpp: by a browser with a password
        {"session.confirm_second_factor", {}},
        {"session.remove_second_factor", {}},
        {"account.list", {at("/api/v1/accounts?name=a&role=official")}},
        {"account.add",
         {at("/api/v1/accounts"),
          [](AWorkingOffice& office) {
              return R"({"name":")" + office.fresh_code() + R"(","roles":[{"role":"clerk"}]})";
          }}},
        {"account.show", {of_an_account("")}},
        {"account.change", {of_an_account(""), at(R"({"display_name":"王芳"})")}},
        {"account.disable", {of_an_account("/disable")}},
        {"account.enable", {of_an_account("/enable")}},
        {"account.reset_password", {of_an_account("/password"), at("{}")}},
        {"account.reset_second_factor", {}}, // second_factor_test.cpp
        {"account.list_sessions", {of_an_account("/sessions")}},
        {"account.end_sessions", {of_an_account("/sessions")}},
        {"account.end_session", {}},
        {"account.list_tokens", {of_an_account("/tokens")}},
        {"account.revoke_token", {}},
        {"person.list", {at("/api/v1/people?licensed_on=2024-12-31")}},
        {"person.add", {at("/api/v1/people"), at(R"({"name":"王强"})")}},
        {"person.show", {of_a_person}},
        {"person.change", {of_a_person, at(R"({"post":"副主任"})")}},
        {"unit.list", {at("/api/v1/units?kind=community")}},
        {"unit.add",
         {at("/api/v1/units"),
          [](AWorkingOffice& office) {
              return R"({"kind":"community","name":"社区)" + office.fresh_code() + R"("})";
          }}},
        {"unit.show", {of_a_unit}},
        {"unit.change", {of_a_unit, at("{}")}},
        {"inspection.add_signature",
         {of_a_visit("/signatures"),
          [](AWorkingOffice& office) {
              return R"({"party":"officer","signer":"王强","evidence":")" + office.office.ids().next() +
                     "\"}";
          }}},
        {"inspection.record_refusal",
         {of_a_visit("/refusal"), at(R"({"refusal_reason":"负责人不在","refusal_witness":"赵网格"})")}},
        {"inspection.sign", {}},              // field_work_test.cpp: it needs signatures
        {"inspection.complete_approval", {}}, // and an approved task
        {"inspection.record_version",
         {of_a_visit("/versions"),
          at(R"({"reason":"笔误","inspection":{"conclusion":"已更正","emergency_reason":"群众反映"}})")}},
        {"inspection.versions", {of_a_visit("/versions")}},
        {"evidence.add", {}}, // evidence_test.cpp: bodies of files, identities, pieces
        {"evidence.list",
         {at("/api/v1/evidence?subject_type=hazard&subject=0190f3a1-0000-7000-8000-000000000001")}},
        {"evidence.show", {}},
        {"evidence.content", {}},
        {"evidence.thumbnail", {}},
        {"evidence.looks",
         {at("/api/v1/"
             "evidence-looks?subject_type=hazard&subject=0190f3a1-0000-7000-8000-000000000001")}},
        {"evidence.begin_upload",
         {at("/api/v1/evidence/uploads"),
          [](AWorkingOffice& office) {
              return R"({"id":")" + office.office.ids().next() +
                     R"(","subject_type":"inspection","subject":")" + office.inspection.id.text() +
                     R"(","purpose":"scene","size_bytes":10,"sha256":")" + std::string(64, 'a') + "\"}";
          }}},
        {"evidence.show_upload", {}},
        {"evidence.continue_upload", {}},
        {"evidence.drop_upload", {}},
        {"sync.batch", {at("/api/v1/sync/batch"), at(R"({"items":[]})")}},
        {"sync.waiting", {at("/api/v1/sync/waiting")}},
        {"receipt.compare",
         {at("/api/v1/receipts/compare"), at(R"({"day":"2024-12-30","device":"手机","items":[]})")}},
        {"receipt.days", {at("/api/v1/receipts/days?date=2024-12-30")}},
        {"receipt.state", {at("/api/v1/receipts/state")}},
        {"conflict.list", {at("/api/v1/conflicts")}},
        {"conflict.resolve", {}}, // field_work_test.cpp: it needs a conflict
        {"authority_item.list", {at("/api/v1/authority-items")}},
        {"hazard.export", {at("/api/v1/hazards/export?state=open&format=xlsx")}},
        {"hazard.changed", {at("/api/v1/hazards/changed-since-last-look")}},
        {"hazard.look", {at("/api/v1/hazard-looks"), at("{}")}},
        {"hazard.assign_many",
         {at("/api/v1/hazards/assignments"),
          [](AWorkingOffice& office) {
              return R"({"department":"消防科","hazards":[")" + office.hazard().id.text() + "\"]}";
          }}},
        {"hazard.deadlines", {of_a_hazard("/deadlines")}},
        {"hazard.make_link", {of_a_hazard("/link"), at("{}")}},
        {"hazard.revoke_link", {of_a_hazard("/link")}},
        {"saved_filter.list", {at("/api/v1/hazard-filters")}},
        {"saved_filter.keep",
         {at("/api/v1/hazard-filters"), at(R"({"name":"逾期","query":"state=overdue"})")}},
        // hazard_link_test.cpp: they need a token, or a contact of the enterprise.
        {"enterprise_link.show", {}},
        {"enterprise_link.add_photo", {}},
        {"enterprise_link.submit", {}},
        {"enterprise_link.request_extension", {}},
        {"my_enterprise.list", {}},
        {"my_enterprise.show", {}},
        {"my_enterprise.submit", {}},
        {"my_enterprise.add_photo", {}},
        {"my_enterprise.request_extension", {}},
        {"authority_item.add",
         {at("/api/v1/authority-items"),
          [](AWorkingOffice& office) {
              return R"({"code":")" + office.fresh_code() +
                     R"(","power":"penalty","basis":"entrusted","organ":"区应急管理局","document":"委托书"})";
          }}},
        {"hazard.order_together",
         {of_a_visit("/order"),
          [](AWorkingOffice& office) {
              return R"({"form":"time_limited","issuing_organ":"街道办","authority_basis":"own_duty","officers":"王强、李敏","due_date":"2025-01-20","hazards":[{"hazard":")" +
                     found_at_last_visit(office) + R"("}]})";
          }}},
        {"hazard.orders", {of_a_visit("/orders")}},
        {"hazard.confirm_closing", {awaiting_confirmation("/closing"), at("{}")}},
        {"hazard.refuse_closing",
         {awaiting_confirmation("/closing-refusal"), at(R"({"reason":"照片看不清"})")}},
        {"closure_alert.list", {at("/api/v1/closure-alerts")}},
        {"authority_item.end",
         {[](AWorkingOffice& office) {
              return "/api/v1/authority-items/" + office.authority(AuthorityPower::penalty).id.text() +
                     "/end";
          },
          at(R"({"valid_to":"2024-12-31"})")}},
        {"hazard.order",
         {of_registered("/order"),
          at(R"({"form":"time_limited","issuing_organ":"街道办","authority_basis":"own_duty","officers":"王强、李敏","due_date":"2025-01-20"})")}},
        {"hazard.serve",
         {of_registered("/service", [](Hazard& hazard) { hazard.ordered_on = day("2024-12-10"); }),
          at(R"({"served_to":"店主","service_method":"直接送达"})")}},
        {"hazard.plan",
         {of_registered("/treatment-plan", [](Hazard& hazard) { hazard.level = HazardLevel::major; }),
          at(R"({"made_on":"2024-12-20","goals":"一","methods":"二","funds":"三","people":"四","deadline":"五","safety":"六"})")}},
        {"hazard.submit",
         {of_a_hazard("/submission"), at(R"({"measures":"已更换","rectified_on":"2024-12-30"})")}},
        {"hazard.request_extension",
         {of_a_hazard("/extension-request"), at(R"({"reason":"等待配件","due_date":"2025-02-15"})")}},
        {"hazard.decide_extension",
         {of_registered("/extension-decision",
                        [](Hazard& hazard) {
                            hazard.due_date = day("2025-01-15");
                            hazard.extension_requested_on = day("2024-12-30");
                        }),
          at(R"({"decision":"refused","reason":"不属不可抗力"})")}},
        {"hazard.record_receipt",
         {of_registered("/transfer-receipt",
                        [](Hazard& hazard) { hazard.transferred_on = day("2024-12-20"); }),
          at(R"({"document_no":"回1"})")}},
        {"hazard.downgrade",
         {of_registered("/downgrade", [](Hazard& hazard) { hazard.level = HazardLevel::major; }),
          at(R"({"reason":"判定有误"})")}},
        {"hazard.confirm", {proposed_void("/confirmation"), named_proposal()}},
        {"hazard.decline", {proposed_void("/refusal"), named_proposal()}},
        {"hazard.list_under_supervision",
         {of_registered("/listing", [](Hazard& hazard) { hazard.level = HazardLevel::major; }),
          at(R"({"reason":"重大"})")}},
        {"hazard.delist",
         {of_registered("/delisting", [](Hazard& hazard) { hazard.listed_on = day("2024-12-20"); }),
          at(R"({"reason":"已整改"})")}},
        {"hazard.visit",
         {of_registered("/visits", [](Hazard& hazard) { hazard.listed_on = day("2024-12-20"); }),
          at(R"({"officers":"王强"})")}},
        {"hazard.suspend",
         {of_registered("/suspension"),
          [](AWorkingOffice& office) {
              return R"({"reason":"危险","issuing_organ":"鲁谷街道办事处","authority_basis":"empowered","officers":"王强、李敏","authority_item":")" +
                     office.authority(AuthorityPower::stoppage).id.text() + "\"}";
          }}},
        {"hazard.apply_resumption",
         {of_registered("/resumption-application",
                        [](Hazard& hazard) { hazard.suspended_on = day("2024-12-20"); }),
          at(R"({"reason":"已消除"})")}},
        {"hazard.resume",
         {of_registered("/resumption",
                        [](Hazard& hazard) {
                            hazard.suspended_on = day("2024-12-20");
                            hazard.resumption_applied_on = day("2024-12-25");
                        }),
          at(R"({"reason":"审查通过","officers":"王强、李敏"})")}},
        {"hazard.file_case", {of_a_hazard("/case"), at(R"({"document_no":"立1"})")}},
        {"hazard.assign", {of_a_hazard("/assignment"), at(R"({"department":"消防科"})")}},
        {"hazard.find_again",
         {of_a_hazard("/sightings"),
          [](AWorkingOffice& office) { return R"({"inspection":")" + office.inspection.id.text() + "\"}"; }}},
        {"patrol.list", {at("/api/v1/patrols?from=2024-01-01")}},
        {"patrol.record",
         {at("/api/v1/patrols"), at(R"({"date":"2024-12-02","community":"东湖社区","person_times":2})")}},
        {"patrol.show", {of_a_patrol}},
        {"patrol.correct", {}}, // enforcement_test.cpp: each role corrects the same patrol there
        {"clue.list", {at("/api/v1/clues?state=open&source=resident")}},
        {"clue.record",
         {at("/api/v1/clues"),
          [](AWorkingOffice& office) {
              return R"({"content":")" + office.fresh_code() +
                     R"(","community":"东湖社区","source":"resident","received_at":"2024-12-02T09:00:00+08:00"})";
          }}},
        {"clue.show", {of_a_clue("")}},
        {"clue.reveal_complainant", {of_a_clue("/complainant")}},
        {"clue.import", {}}, // enforcement_test.cpp: it takes a file
        {"assignment.list", {at("/api/v1/assignments?mine=false&state=overdue&source=drill_problem")}},
        {"assignment.give", {at("/api/v1/assignments"), a_matter_wish}},
        {"assignment.show", {of_a_matter("")}},
        {"assignment.report", {}}, // assignment_test.cpp: by its owner, or who manages matters
        {"assignment.close", {of_a_matter("/close", AssignmentState::reported), at("{}")}},
        {"assignment.return",
         {of_a_matter("/return", AssignmentState::reported), at(R"({"reason":"缺少照片"})")}},
        {"assignment.extend", {of_a_matter("/extend"), at(R"({"due_on":"2025-02-28","reason":"等待到货"})")}},
        {"assignment.pass_on",
         {of_a_matter("/pass-on"),
          [](AWorkingOffice& office) {
              return R"({"reason":"调岗","owner":")" + office.officers.back().id.text() + R"("})";
          }}},
        {"assignment.withdraw", {of_a_matter("/withdraw"), at(R"({"reason":"不再需要"})")}},
        {"drill.list", {at("/api/v1/drills?state=planned&from=2024-01-01")}},
        {"drill.plan", {at("/api/v1/drills"), a_drill_wish}},
        {"drill.show", {kept_drill("", DrillState::planned)}},
        {"drill.change", {kept_drill("", DrillState::planned), at("{}")}},
        {"drill.note_problem",
         {of_a_drill("/problems", DrillState::held),
          [](AWorkingOffice& office) {
              return R"({"text":"水泵启动迟缓","remedy":"matter","due_on":"2025-01-31","owner":")" +
                     office.officers.front().id.text() + R"("})";
          }}},
        {"drill.print_scheme", {of_a_drill("/scheme.pdf", DrillState::prepared)}},
        {"drill.print_evaluation", {of_a_drill("/evaluation.pdf?language=en", DrillState::held)}},
        {"duty.print", {at("/api/v1/duty-roster/2025-01/roster.pdf")}},
        {"drill.criteria", {at("/api/v1/drill-criteria?form=tabletop")}},
        {"drill.schedule", {at("/api/v1/drill-schedule")}},
        {"drill.prepare", {of_a_drill("/prepare", DrillState::planned), at("{}")}},
        {"drill.hold", {of_a_drill("/hold", DrillState::prepared), at(R"({"held_on":"2024-12-30"})")}},
        {"drill.evaluate",
         {of_a_drill("/evaluate", DrillState::held), at(R"({"summary":"按方案完成","conclusion":"良好"})")}},
        {"drill.close", {of_a_drill("/close", DrillState::evaluated), at("{}")}},
        {"drill.cancel", {of_a_drill("/cancel", DrillState::planned), at(R"({"reason":"天气"})")}},
        {"contact.list", {at("/api/v1/contacts?in_use=true")}},
        {"contact.add", {at("/api/v1/contacts"), a_contact_wish}},
        {"contact.show", {kept_at<Contact>("contacts")}},
        {"contact.correct", {kept_at<Contact>("contacts"), at("{}")}},
        {"supply.list", {at("/api/v1/supplies?in_use=true")}},
        {"supply.add", {at("/api/v1/supplies"), a_supply_wish}},
        {"supply.show", {kept_at<Supply>("supplies")}},
        {"supply.correct", {kept_at<Supply>("supplies"), at("{}")}},
        {"shelter.list", {at("/api/v1/shelters?in_use=true")}},
        {"shelter.add", {at("/api/v1/shelters"), a_shelter_wish}},
        {"shelter.show", {kept_at<Shelter>("shelters")}},
        {"shelter.correct", {kept_at<Shelter>("shelters"), at("{}")}},
        {"risk_point.list", {at("/api/v1/risk-points?in_use=true")}},
        {"risk_point.add", {at("/api/v1/risk-points"), a_risk_point_wish}},
        {"risk_point.show", {kept_at<RiskPoint>("risk-points")}},
        {"risk_point.correct", {kept_at<RiskPoint>("risk-points"), at("{}")}},
        {"household.list", {at("/api/v1/households?in_use=true")}},
        {"household.add", {at("/api/v1/households"), a_household_wish}},
        {"household.show", {kept_at<Household>("households")}},
        {"household.correct", {kept_at<Household>("households"), at("{}")}},
        {"duty_member.list", {at("/api/v1/duty-members?in_use=true")}},
        {"duty_member.add", {at("/api/v1/duty-members"), a_duty_member_wish}},
        {"duty_member.show", {kept_at<DutyMember>("duty-members")}},
        {"duty_member.correct", {kept_at<DutyMember>("duty-members"), at("{}")}},
        {"supply_movement.list", {kept_at<Supply>("supplies", "/movements")}},
        {"supply.move",
         {kept_at<Supply>("supplies", "/movements"),
          at(R"({"kind":"in","quantity":5,"moved_on":"2024-12-30"})")}},
        {"contact_verification.list", {at("/api/v1/contact-verifications?state=changed")}},
        {"contact_verification.make_link", {of_a_verification("/link", VerificationState::asked), at("{}")}},
        {"contact_verification.accept", {of_a_verification("/accept", VerificationState::changed), at("{}")}},
        {"contact_verification.decline", {of_a_verification("/decline", VerificationState::left), at("{}")}},
        // readiness_test.cpp: they need a token.
        {"verification_link.show", {}},
        {"verification_link.answer", {}},
        {"duty.now", {at("/api/v1/duty-now")}},
        {"duty.roster", {at("/api/v1/duty-roster/2025-01")}},
        {"duty.propose", {at("/api/v1/duty-roster/2025-01/proposal?officers=2")}},
        {"duty.set", {at("/api/v1/duty-roster/2025-01"), some_shifts}},
        {"duty_swap.list", {at("/api/v1/duty-swaps?state=asked")}},
        // readiness_test.cpp: by the two whose shifts they are.
        {"duty_swap.ask", {}},
        {"duty_swap.agree", {}},
        {"duty_swap.refuse", {}},
        {"duty_swap.withdraw", {}},
        {"warning.list", {at("/api/v1/warnings?in_force=true&kind=gale")}},
        {"warning.record",
         {[](AWorkingOffice& office) {
              of_a_unit(office);
              return std::string{"/api/v1/warnings"};
          },
          at(R"({"kind":"gale","colour":"yellow","text":"阵风 8 级","issuer":"区气象台","issued_at":"2024-12-31T09:00:00+08:00"})")}},
        {"warning.show", {of_a_warning("")}},
        {"warning.acknowledge", {of_a_warning("/acknowledgement"), at(R"({"community":"东湖社区"})")}},
        {"warning.lift", {of_a_warning("/lifting"), at("{}")}},
        {"clue.assign",
         {of_a_clue("/assign"),
          [](AWorkingOffice& office) {
              return R"({"assignee":")" + office.account(Role::inspector, "东湖社区").id.text() + R"("})";
          }}},
        {"clue.verify",
         {of_a_clue("/verify"),
          [](AWorkingOffice& office) {
              return R"({"inspection":")" + office.inspection.id.text() + R"("})";
          }}},
        {"clue.answer", {of_a_clue("/answer"), at(R"({"answer":"已告知","unverified_reason":"电话核实"})")}},
        {"clue.reject", {of_a_clue("/reject"), at(R"({"rejection_reason":"不属本街道"})")}},
        {"clue.merge",
         {of_a_clue("/merge"),
          [](AWorkingOffice& office) {
              return R"({"merged_into":")" + of_a_clue("")(office).substr(14) + R"("})";
          }}},
        {"clue.reopen",
         {of_a_clue("/reopen", ClueState::answered), at(R"({"reopening_reason":"反映人不满意"})")}},
        {"plan_template.list", {at("/api/v1/plan-templates")}},
        {"plan_template.pdf", {at("/api/v1/plan-templates/small-place.pdf")}},
        {"plan_template.docx", {at("/api/v1/plan-templates/small-place.docx")}},
        {"plan_template.text", {at("/api/v1/plan-templates/small-place.md")}},
        {"plan.list", {at("/api/v1/plans?state=published&kind=special&event=gale")}},
        {"plan.add", {at("/api/v1/plans"), a_plan_wish}},
        {"plan.show", {of_a_plan("", EmergencyPlanState::drafting)}},
        {"plan.draft", {of_a_plan("/draft", EmergencyPlanState::drafting), a_plan_wish}},
        {"plan.versions", {of_a_plan("/versions", EmergencyPlanState::published)}},
        {"plan.version", {of_a_plan("/versions/1.0", EmergencyPlanState::published)}},
        {"plan.difference", {of_a_plan("/difference?from=1.0&to=1.0", EmergencyPlanState::published)}},
        {"plan.structure", {of_a_plan("/structure", EmergencyPlanState::published)}},
        {"plan.lint", {of_a_plan("/findings", EmergencyPlanState::drafting)}},
        {"plan.pdf", {of_a_plan("/plan.pdf?public=true", EmergencyPlanState::drafting)}},
        {"plan.cards", {of_a_plan("/cards.pdf", EmergencyPlanState::drafting)}},
        {"plan.submit",
         {of_a_plan("/submission", EmergencyPlanState::drafting), at(R"({"taken_on":"2024-12-02"})")}},
        {"plan.review",
         {of_a_plan("/review", EmergencyPlanState::review),
          at(R"({"taken_on":"2024-12-02","words":"同意","passed":true,
                 "reviewers":[{"name":"周教授","is_expert":true}]})")}},
        {"plan.approve",
         {of_a_plan("/approval", EmergencyPlanState::reviewed),
          at(R"({"taken_on":"2024-12-02","signed_by":"李主任"})")}},
        {"plan.publish",
         {of_a_plan("/publication", EmergencyPlanState::approved), at(R"({"taken_on":"2024-12-02"})")}},
        {"plan.file",
         {of_a_plan("/filing", EmergencyPlanState::published),
          at(R"({"taken_on":"2024-12-02","recipient":"区应急管理局"})")}},
        {"plan.return_filing",
         {of_a_plan("/filing-return", EmergencyPlanState::filed),
          at(R"({"taken_on":"2024-12-02","words":"缺少评审意见"})")}},
        {"plan.confirm_filing",
         {of_a_plan("/filing-receipt", EmergencyPlanState::filed),
          at(R"({"taken_on":"2024-12-02","receipt_no":"备2024-1"})")}},
        {"plan.minor_revision",
         {of_a_plan("/minor-revision", EmergencyPlanState::in_force),
          at(R"({"taken_on":"2024-12-02","words":"人员调整"})")}},
        {"plan.revise",
         {of_a_plan("/revision", EmergencyPlanState::in_force),
          at(R"({"taken_on":"2024-12-02","words":"演练发现问题","triggers":"lesson"})")}},
        {"plan.drop", {of_a_revision("/dropping"), at(R"({"taken_on":"2024-12-02","words":"情形消失"})")}},
        {"plan.note_trigger",
         {of_a_plan("/triggers", EmergencyPlanState::in_force),
          [](AWorkingOffice& office) {
              return R"({"taken_on":"2024-12-02","words":"新条例施行","triggers":"law","due_on":"2025-03-31","owner":")" +
                     office.officers.front().id.text() + "\"}";
          }}},
        {"plan.evaluate",
         {of_a_plan("/evaluation", EmergencyPlanState::in_force),
          at(R"({"taken_on":"2024-12-02","words":"继续有效","passed":true})")}},
        {"plan.retire",
         {of_a_plan("/retirement", EmergencyPlanState::in_force),
          at(R"({"taken_on":"2024-12-02","words":"职责划转"})")}},
        {"plan.due", {at("/api/v1/plans-due?until=2025-12-31")}},
        {"enterprise_plan.list", {at("/api/v1/enterprise-plans?filing=missing")}},
        {"enterprise_plan.add",
         {at("/api/v1/enterprise-plans"),
          [](AWorkingOffice& office) {
              return R"({"title":"综合应急预案","published_on":"2024-10-08","enterprise":")" +
                     office.enterprise.id.text() + "\"}";
          }}},
        {"enterprise_plan.show", {[](AWorkingOffice& office) {
             return "/api/v1/enterprise-plans/" +
                    planted_enterprise_plan(office, office.enterprise).id.text();
         }}},
        {"enterprise_plan.correct",
         {[](AWorkingOffice& office) {
              return "/api/v1/enterprise-plans/" +
                     planted_enterprise_plan(office, office.enterprise).id.text();
          },
          at(R"({"drilled_on":"2024-12-02"})")}},
        {"penalty_case.list", {at("/api/v1/cases?state=open")}},
        {"penalty_case.file",
         {at("/api/v1/cases"),
          at(R"({"party":"好味道饭店","community":"东湖社区","cause":"未设置警示标志","filed_on":"2024-12-02","officers":[{"name":"王强","certificate_no":"01"},{"name":"李敏","certificate_no":"02"}]})")}},
        {"penalty_case.show", {of_a_case("", CaseState::filed)}},
        {"penalty_case.export_file", {of_a_case("/file", CaseState::filed)}},
        {"penalty_case.review", {}}, // enforcement_test.cpp: the reviewer needs a qualification
        {"penalty_case.investigate", {of_a_case("/investigation", CaseState::filed), at(a_step)}},
        {"penalty_case.notify",
         {of_a_case("/notice", CaseState::filed,
                    [](PenaltyCase& of) { of.investigated_on = day("2024-11-21"); }),
          at(a_warning)}},
        {"penalty_case.state_defence", {of_a_case("/defence", CaseState::notified), at(a_step)}},
        {"penalty_case.request_hearing",
         {of_a_case("/hearing-request", CaseState::notified,
                    [](PenaltyCase& of) {
                        of.notified_on = day("2024-12-02");
                        of.hearing_offered = true;
                    }),
          at(a_step)}},
        {"penalty_case.forgo_hearing", {of_a_case("/hearing-waiver", CaseState::notified), at(a_step)}},
        {"penalty_case.notify_hearing",
         {of_a_case("/hearing-call", CaseState::hearing_requested),
          at(R"({"taken_on":"2024-12-02","hearing_on":"2024-12-20"})")}},
        {"penalty_case.hold_hearing", {of_a_case("/hearing", CaseState::hearing_notified), at(a_step)}},
        {"penalty_case.request_review", {of_a_case("/review-request", CaseState::notified), at(a_step)}},
        {"penalty_case.decide", {of_a_case("/decision", CaseState::notified), at(a_warning)}},
        {"penalty_case.decide_on_spot",
         {of_a_case("/on-the-spot", CaseState::filed,
                    [](PenaltyCase& of) { of.procedure = CaseProcedure::simple; }),
          at(a_warning)}},
        {"penalty_case.serve",
         {of_a_case("/service", CaseState::decided,
                    [](PenaltyCase& of) { of.decided_on = day("2024-11-25"); }),
          at(a_step)}},
        {"penalty_case.pay",
         {of_a_case("/payments", CaseState::served), at(R"({"taken_on":"2024-12-02","amount_yuan":100})")}},
        {"penalty_case.no_penalty", {of_a_case("/no-penalty", CaseState::filed), at(a_step)}},
        {"penalty_case.transfer",
         {of_a_case("/transfer", CaseState::filed),
          at(R"({"taken_on":"2024-12-02","words":"涉嫌犯罪","recipient":"区公安分局"})")}},
        {"penalty_case.receive_receipt",
         {of_a_case("/transfer-receipt", CaseState::transferred), at(a_step)}},
        {"penalty_case.receive_result", {of_a_case("/transfer-result", CaseState::transferred), at(a_step)}},
        {"penalty_case.withdraw", {of_a_case("/withdrawal", CaseState::served), at(a_step)}},
        {"penalty_case.close", {of_a_case("/closing", CaseState::paid), at(a_step)}},
        {"legal_review.list", {at("/api/v1/legal-reviews?opinion=agree")}},
        {"hazard.export_file", {of_a_hazard("/file")}},
        {"disclosure.public_list", {at("/api/v1/disclosures")}},
        {"disclosure.feed", {at("/api/v1/disclosures.atom")}},
        {"disclosure.list", {at("/api/v1/disclosure-queue?state=pending")}},
        {"disclosure.show", {of_a_disclosure("", DisclosureState::pending)}},
        {"disclosure.preview", {of_a_disclosure("/preview", DisclosureState::pending)}},
        {"disclosure.summary", {at("/api/v1/disclosure-summary" + year)}},
        {"disclosure.gather", {at("/api/v1/disclosure-queue/gather")}},
        {"disclosure.mark",
         {of_a_disclosure("/marks", DisclosureState::pending),
          at(R"({"marks":[{"kind":"trade_secret","words":"配方"}]})")}},
        {"disclosure.publish", {of_a_disclosure("/publish", DisclosureState::pending)}},
        {"disclosure.withhold",
         {of_a_disclosure("/withhold", DisclosureState::pending),
          at(R"({"withheld_reason":"涉及商业秘密"})")}},
        {"disclosure.withdraw",
         {of_a_disclosure("/withdraw", DisclosureState::published), at(R"({"explanation":"复议撤销"})")}},
        {"activation.list", {at("/api/v1/activations?state=running&plan_code=storm")}},
        {"activation.start",
         {at("/api/v1/activations"),
          [](AWorkingOffice& office) {
              return R"({"plan_code":")" + a_plan_in_force(office, "plan-" + office.fresh_code()).code +
                     R"(","level":"IV"})";
          }}},
        {"activation.propose", {at("/api/v1/activation-proposals")}},
        {"activation.my_cards", {at("/api/v1/my-response-cards")}},
        {"activation.show", {of_a_response("")}},
        {"activation.board", {of_a_response("/board?since=3")}},
        {"activation.levels", {of_a_response("/levels")}},
        {"activation.change_level",
         {of_a_response("/level"), at(R"({"to_level":"II","reason":"雨势增大"})")}},
        {"activation.end", {of_a_response("/end"), at(R"({"reason":"预警解除"})")}},
        {"activation.roles", {of_a_response("/roles")}},
        {"activation.put_in_role",
         {of_a_response("/roles"),
          [](AWorkingOffice& office) {
              return R"({"role":"commander","person":")" + office.officers.front().id.text() + "\"}";
          }}},
        {"activation.cards", {of_a_response("/cards?role=community&state=open")}},
        {"activation.add_card",
         {of_a_response("/cards"), at(R"({"role":"duty_officer","task":"清点物资","minutes":20})")}},
        {"activation.card_take", {of_a_card("/take")}},
        {"activation.card_hand_over",
         {of_a_card("/hand-over"),
          [](AWorkingOffice& office) {
              return R"({"account":")" + office.account(Role::inspector).id.text() + "\"}";
          }}},
        {"activation.card_done", {of_a_card("/done"), at(R"({"note":"已完成"})")}},
        {"activation.card_not_possible", {of_a_card("/not-possible"), at(R"({"reason":"道路中断"})")}},
        {"activation.card_stand_down", {of_a_card("/stand-down"), at(R"({"reason":"不需要"})")}},
        {"activation.card_reopen", {of_a_card("/reopen", true), at(R"({"reason":"又需要了"})")}},
        {"activation.calls", {of_a_response("/calls")}},
        {"activation.call", {of_a_call("/attempts"), at(R"({"result":"not_reached"})")}},
        {"activation.acknowledge_call", {}}, // response_test.cpp: by the called person alone
        {"activation.make_link", {of_a_call("/link")}},
        {"activation.link_show", {[](AWorkingOffice& office) { return a_response_link(office, ""); }}},
        {"activation.link_acknowledge",
         {[](AWorkingOffice& office) { return a_response_link(office, "/acknowledgement"); }}},
        {"activation.log", {of_a_response("/log?since=1&count=5")}},
        {"activation.write_log", {of_a_response("/log"), at(R"({"words":"积水30厘米","place":"下穿立交"})")}},
        {"activation.casualties", {of_a_response("/casualties")}},
        {"activation.record_casualties", {of_a_response("/casualties"), at(R"({"slightly_injured":1})")}},
        {"activation.reports", {of_a_response("/reports")}},
        {"activation.demand_report",
         {of_a_response("/reports"), at(R"({"recipient":"区政府总值班室","reason":"领导要求"})")}},
        {"activation.send_report", {of_a_due_report("/sent"), at(R"({"sent_through":"电话"})")}},
        {"activation.report_facts", {of_a_due_report("/facts")}},
        {"activation.report_pdf", {of_a_due_report("/document.pdf")}},
        {"activation.after_action_json", {of_a_response("/after-action.json")}},
        {"activation.after_action_pdf", {of_a_response("/after-action.pdf?language=en")}},
        {"activation.lessons", {of_a_response("/lessons")}},
        {"activation.record_lesson", {of_a_response("/lessons"), at(R"({"words":"水泵不足"})")}},
        {"activation.decide_lesson", {a_lesson_to_decide, at(R"({"outcome":"none","reason":"已补充"})")}},
        {"activation.review", {of_an_ended_response("/review"), at(R"({"review":"总体有序"})")}},
        {"activation.close", {of_an_ended_response("/close", true)}},
        {"operation.restore_drills", {at("/api/v1/operation/restore-drills?limit=5")}},
        {"duty_post.list", {at("/api/v1/duty-posts?kind=section")}},
        {"duty_post.add", {at("/api/v1/duty-posts"), a_post_wish}},
        {"duty_post.show", {fresh("/api/v1/duty-posts/", a_post)}},
        {"duty_post.change",
         {the_same<DutyPost>("/api/v1/duty-posts/", a_post), at(R"({"name_en":"safety officer"})")}},
        {"duty_post.adopt", {at("/api/v1/duty-posts/adopt")}},
        {"duty_item.list", {at("/api/v1/duties?day=2024-12-31")}},
        {"duty_item.put", {at("/api/v1/duties"), a_duty_wish}},
        {"duty_item.show", {fresh("/api/v1/duties/", a_duty)}},
        {"duty_item.end",
         {fresh("/api/v1/duties/", a_duty, "/end"), at(R"({"last_day":"2024-12-31","reason":"职责调整"})")}},
        {"post_term.list", {at("/api/v1/post-terms?day=2024-12-31")}},
        {"post_term.begin", {at("/api/v1/post-terms"), a_term_wish}},
        {"post_term.show", {fresh("/api/v1/post-terms/", a_term_here)}},
        {"post_term.correct",
         {the_same<PostTerm>("/api/v1/post-terms/", a_term_here), at(R"({"document":"街党任〔2024〕1号"})")}},
        {"post_term.end", {fresh("/api/v1/post-terms/", a_term_here, "/end"), at(an_ending)}},
        {"leader_assignment.list", {at("/api/v1/leader-assignments?role=leader&day=2024-12-31")}},
        {"leader_assignment.begin", {at("/api/v1/leader-assignments"), an_assignment_wish}},
        {"leader_assignment.show", {fresh("/api/v1/leader-assignments/", an_assignment_here)}},
        {"leader_assignment.correct",
         {the_same<LeaderAssignment>("/api/v1/leader-assignments/", an_assignment_here),
          at(R"({"visits":1,"visit_period":"quarter"})")}},
        {"leader_assignment.end",
         {fresh("/api/v1/leader-assignments/", an_assignment_here, "/end"), at(an_ending)}},
        {"leader_assignment.reassign",
         {fresh("/api/v1/leader-assignments/", an_assignment_here, "/reassign"),
          [](AWorkingOffice& office) {
              return R"({"person":")" + someone(office).id.text() +
                     R"(","from":"2024-12-01","reason":"分工"})";
          }}},
        {"leader_visit.list", {at("/api/v1/leader-visits?from=2024-12-01")}},
        {"leader_visit.record", {at("/api/v1/leader-visits"), a_leader_visit_wish}},
        {"leader_visit.show", {fresh("/api/v1/leader-visits/", a_leader_visit_here)}},
        {"leader_visit.correct",
         {the_same<LeaderVisit>("/api/v1/leader-visits/", a_leader_visit_here),
          at(R"({"follow_up":"限期清理"})")}},
        {"responsibility.answering", {[](AWorkingOffice& office) {
             return "/api/v1/enterprises/" + office.enterprise.id.text() + "/answering?day=2024-06-01";
         }}},
        {"responsibility.gaps", {at("/api/v1/responsibility/gaps?lack=leader&limit=5")}},
        {"responsibility.leaders", {at("/api/v1/responsibility/leaders?month=2024-12")}},
        {"responsibility.leader", {[](AWorkingOffice& office) {
             return "/api/v1/responsibility/leaders/" + someone(office).id.text() + "?month=2024-11";
         }}},
        {"duty_item.tasks", {fresh("/api/v1/duties/", a_duty, "/tasks")}},
        {"duty_item.give_tasks",
         {fresh("/api/v1/duties/", a_duty_with_holder, "/tasks"),
          at(R"({"title":"组织一次消防演练","due_on":"2025-06-30"})")}},
        {"duty_commitment.unsigned", {at("/api/v1/duty-commitments/unsigned?year=2024")}},
        {"duty_handover.list", {at("/api/v1/duty-handovers?state=draft")}},
        {"duty_handover.draft", {at("/api/v1/duty-handovers"), a_handover_wish}},
        {"duty_handover.show", {fresh("/api/v1/duty-handovers/", a_handover_here)}},
        {"duty_handover.choose_successors",
         {fresh("/api/v1/duty-handovers/", a_handover_here, "/successors"),
          at(R"({"choices":[{"vacant_reason":"待任命"}]})")}},
        {"duty_handover.sign",
         {fresh("/api/v1/duty-handovers/", a_handover_here, "/sign"), at(R"({"witness":"罗建平"})")}},
        {"duty_handover.withdraw",
         {fresh("/api/v1/duty-handovers/", a_handover_here, "/withdraw"), at(R"({"reason":"不再调任"})")}},
        {"duty_commitment.list", {at("/api/v1/duty-commitments?year=2024")}},
        {"duty_commitment.record", {at("/api/v1/duty-commitments"), a_commitment_wish}},
        {"duty_commitment.show", {fresh("/api/v1/duty-commitments/", a_commitment_here)}},
        {"assessment_standard.list", {at("/api/v1/assessment-standards?year=2024")}},
        {"assessment_standard.set",
         {at("/api/v1/assessment-standards"),
          at(R"({"year":2024,"kind":"leader","items":[{"code":"v","title":"走访","measure":"visits","weight":100}]})")}},
        {"duty_assessment.list", {at("/api/v1/duty-assessments?year=2024")}},
        {"duty_assessment.draft", {at("/api/v1/duty-assessments"), an_assessment_wish}},
        {"duty_assessment.show", {fresh("/api/v1/duty-assessments/", an_assessment_here)}},
        {"duty_assessment.recount", {fresh("/api/v1/duty-assessments/", an_assessment_here, "/recount")}},
        {"duty_assessment.adjust",
         {fresh("/api/v1/duty-assessments/", an_assessment_here, "/adjust"),
          at(R"({"code":"visits","points":-2,"reason":"走访没有记录"})")}},
        {"duty_assessment.write_statement",
         {fresh("/api/v1/duty-assessments/", an_assessment_here, "/statement"), at(R"({"statement":"全年履职"})")}},
        {"duty_assessment.confirm", {fresh("/api/v1/duty-assessments/", an_assessment_here, "/confirm")}},
        {"duty_assessment.reopen",
         {fresh("/api/v1/duty-assessments/", a_confirmed_assessment, "/reopen"), at(R"({"reason":"漏记"})")}},
        {"duty_assessment.statement_pdf", {fresh("/api/v1/duty-assessments/", an_assessment_here, "/statement.pdf")}},
        {"report.responsibility_pdf", {at("/api/v1/reports/responsibility/2024.pdf")}},
        {"report.responsibility_issue", {at("/api/v1/reports/responsibility/2024/issue?replace=true")}},
        {"report.responsibility_json", {at("/api/v1/reports/responsibility/2024.json")}},
        {"report.commitments_pdf", {at("/api/v1/reports/commitments/2024.pdf")}},
        {"workpaper.list", {at("/api/v1/workpapers")}},
        {"workpaper.make", {at("/api/v1/workpapers/hazard_ledger?format=xlsx&from=2024-01-01&to=2024-12-31")}},
        {"workpaper.issue", {[](AWorkingOffice& office) {
             const auto seconds = std::to_string(10 + office.accounts % 20);
             return "/api/v1/workpapers/publicity_list/documents?from=2024-01-" + seconds + "&to=2024-12-31";
         }}},
        {"submission_form.names", {at("/api/v1/submission-names")}},
        {"submission_form.list", {at("/api/v1/submission-forms")}},
        {"submission_form.take_in",
         {[](AWorkingOffice& office) { return "/api/v1/submission-forms?name=" + office.fresh_code(); },
          [](AWorkingOffice&) { return a_superiors_workbook(); }}},
        {"submission_form.show", {of_a_superiors_form("")}},
        {"submission_form.bind",
         {of_a_superiors_form("/bindings"), at(R"({"bindings":[{"cell":"B4","field":"hazards.found"}]})")}},
        {"submission_form.retire", {of_a_superiors_form("/retire")}},
        {"submission_form.preview", {of_a_superiors_form("/preview" + year)}},
        {"submission.list", {of_a_superiors_form("/submissions")}},
        {"submission.make",
         {of_a_superiors_form("/submissions"), at(R"({"period_from":"2024-01-01","period_to":"2024-12-31"})")}},
        {"submission.workbook", {[](AWorkingOffice& office) {
             return "/api/v1/submissions/" + a_submission(office) + "/workbook?marked=true";
         }}},
        {"form.list", {at("/api/v1/forms")}},
        {"form.offers", {of_a_planned_hazard("/api/v1/form-offers?subject_type=hazard&subject=", "")}},
        {"form.draft", {of_a_planned_hazard("/api/v1/forms/treatment_plan/draft?subject=", "&language=zh")}},
        {"document.issue",
         {at("/api/v1/documents"), of_a_planned_hazard(R"({"form":"treatment_plan","subject":")", "\"}")}},
        {"document.pdf", {[](AWorkingOffice& office) {
             return "/api/v1/documents/" + an_issued_form(office).id.text() + "/pdf";
         }}},
    });
    return all;
}
} // namespace bihuan::test
