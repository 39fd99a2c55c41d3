// Every route × every role × own and other area, held against the table that is printed in
// docs/manual/roles.md. A route that is added anywhere takes part by itself. What stands in braces in its
// address must be known here: `subjects()` says how to plant such a record in a community.

#include "assignment/assignment.hpp"
#include "enforcement/disclosure.hpp"
#include "enforcement/penalty_case.hpp"
#include "evidence/evidence.hpp"
#include "operation/legal_hold.hpp"
#include "organisation/organisation_actions.hpp"
#include "patrol/clue.hpp"
#include "planning/annual_plan.hpp"
#include "planning/draw.hpp"
#include "planning/officer.hpp"
#include "planning/task.hpp"
#include "service/a_working_office.hpp"
#include "service/form_cases.hpp"
#include "service/plan_cases.hpp"
#include "service/readiness_cases.hpp"
#include "service/response_cases.hpp"
#include "service/responsibility_cases.hpp"
#include "support/files.hpp"
#include "support/roles_page.hpp"

#include <boost/test/unit_test.hpp>

#include <map>

using namespace bihuan;
using namespace bihuan::test;
using access::Permission;
using access::Role;

namespace {

const std::string home = "东湖社区";
const std::string elsewhere = "清泉社区";
const std::string nobody = "01890a5d-ac96-774b-bcce-b302099a8057"; // well-formed, of no record

/// Plants a record that belongs to the community and gives what stands for it in an address.
using Planting = std::function<std::string(AWorkingOffice&, const std::string& community)>;

struct Subject {
    Planting plant = {};            ///< none: the record has no community
    std::string value = nobody;     ///< then this stands in the address
    bool shown_by_identity = false; ///< `GET …/{id}` shows the planted record to who holds the permission
    bool read_by_all = false;       ///< of the whole office: who is bound to a community changes nothing
};

Enterprise planted_enterprise(AWorkingOffice& office, const std::string& community) {
    return office.write([&](db::Transaction& transaction) {
        Office planting{transaction, office.office.ids()};
        return planting.enterprise("饭店" + office.fresh_code(), community);
    });
}

Hazard planted_hazard(AWorkingOffice& office, const std::string& community) {
    const auto visit = office.visit(planted_enterprise(office, community), "2024-12-01");
    return office.write([&](db::Transaction& transaction) {
        Office planting{transaction, office.office.ids()};
        return planting.plant(a_hazard().code(office.fresh_code()).found_at(visit).due("2025-01-15"));
    });
}

Unit planted_unit(AWorkingOffice& office, const std::string& community) {
    return office.write([&](db::Transaction& transaction) {
        return organisation::ensure_unit(transaction, office.office.ids(), UnitKind::community, community);
    });
}

Person planted_person(AWorkingOffice& office, const std::string& community) {
    Person person;
    person.name = "王强";
    person.unit = planted_unit(office, community).id;
    return office.write([&](db::Transaction& transaction) {
        return organisation::add_person(transaction, office.office.ids(), person);
    });
}

/// Plants the record as it is, with its audit entry and without the rules of its room.
template<class T>
std::string planted(AWorkingOffice& office, T record) {
    record.id = office.office.ids().make<T>();
    office.write([&](db::Transaction& transaction) { audit::insert(transaction, "test.plant", record); });
    return record.id.text();
}

std::string planted_task(AWorkingOffice& office, const std::string& in) {
    InspectionTask task;
    task.enterprise = planted_enterprise(office, in).id;
    task.community = in;
    task.planned_from = task.planned_to = day("2025-01-10");
    task.reason = "年度计划";
    return planted(office, std::move(task));
}

std::string planted_evidence(AWorkingOffice& office, const std::string& in) {
    Evidence evidence;
    evidence.subject_type = "hazard";
    evidence.subject = planted_hazard(office, in).id.text();
    evidence.sha256 = std::string(64, '0');
    evidence.media_type = "image/jpeg";
    evidence.received_at = office.office.clock().now();
    return planted(office, std::move(evidence));
}

std::string planted_patrol(AWorkingOffice& office, const std::string& in) {
    Patrol patrol;
    patrol.code = office.fresh_code();
    patrol.date = day("2024-12-01");
    patrol.community = in;
    return planted(office, std::move(patrol));
}

std::string planted_clue(AWorkingOffice& office, const std::string& in) {
    Clue clue;
    clue.code = office.fresh_code();
    clue.received_at = office.office.clock().now();
    clue.received_on = clue.due_date = day("2024-12-31");
    clue.content = "楼道堆放杂物";
    clue.community = in;
    return planted(office, std::move(clue));
}

std::string planted_case(AWorkingOffice& office, const std::string& in) {
    PenaltyCase penalty_case;
    penalty_case.code = office.fresh_code();
    penalty_case.party = "好味道饭店";
    penalty_case.community = in;
    penalty_case.cause = "占用疏散通道";
    penalty_case.filed_on = day("2024-12-02");
    penalty_case.officers = {{"王强", "01"}, {"李敏", "02"}};
    return planted(office, std::move(penalty_case));
}

std::string planted_matter(AWorkingOffice& office, const std::string& in) {
    Assignment matter;
    matter.title = "补充沙袋";
    matter.community = in;
    matter.owner = office.officers.front().id;
    matter.due_on = day("2025-01-31");
    return planted(office, std::move(matter));
}

std::string planted_disclosure(AWorkingOffice& office, const std::string& in) {
    Disclosure disclosure;
    disclosure.subject_type = "penalty_case";
    disclosure.subject = planted_case(office, in);
    disclosure.community = in;
    disclosure.organ = "长虹街道办事处";
    disclosure.target = "好味道饭店";
    disclosure.content = "罚款 500 元";
    disclosure.decided_on = disclosure.due_date = day("2024-12-31");
    return planted(office, std::move(disclosure));
}

std::string planted_interest(AWorkingOffice& office, const std::string& in) {
    OfficerInterest interest;
    interest.person = planted_person(office, in).id;
    interest.enterprise = planted_enterprise(office, in).id;
    interest.reason = "亲属经营";
    return planted(office, std::move(interest));
}

std::string planted_recusal(AWorkingOffice& office, const std::string& in) {
    RecusalRequest request;
    request.task = Id<InspectionTask>::trusted(planted_task(office, in));
    request.person = planted_person(office, in).id;
    request.requested_by = "店主";
    request.requested_on = day("2024-12-31");
    request.reason = "有利害关系";
    return planted(office, std::move(request));
}

std::string planted_draw(AWorkingOffice& office, const std::string& in) {
    Draw draw;
    draw.title = "双随机";
    draw.community = in;
    draw.planned_from = draw.planned_to = day("2025-01-06");
    return planted(office, std::move(draw));
}

std::string planted_plan(AWorkingOffice& office, const std::string&) {
    AnnualPlan plan;
    plan.year = 2100 + office.hazards++ - 10'000;
    plan.title = "年度检查计划";
    return planted(office, std::move(plan));
}

/// What came twice with other content; it lies where the hazard lies.
std::string planted_conflict(AWorkingOffice& office, const std::string& in) {
    const auto hazard = planted_hazard(office, in);
    const std::string id = office.office.ids().make<Hazard>().text();
    office.office.database().housekeeping([&](db::Transaction& transaction) {
        transaction.note(
            "INSERT INTO conflict (id, action, subject, target, account, account_name, "
            "received_at, sha256, media_type, body, resolution, reason, resolved_by, "
            "resolved_by_name, resolved_at) VALUES ($1, 'hazard.record', $2, '', 'a', 'a', $3, $1, "
            "'application/json', $4, '', '', '', '', NULL)",
            {id, hazard.id.text(), transaction.now(), record::Bytes{"{}"}});
    });
    return id;
}

/// A delivery has no place: who looks after the whole service sees it, and nobody else.
std::string planted_delivery(AWorkingOffice& office, const std::string&) {
    const std::string id = office.office.ids().make<Hazard>().text();
    office.office.database().housekeeping([&](db::Transaction& transaction) {
        transaction.note(
            "INSERT INTO outbox_message (id, kind, once_key, subject_type, subject, community, accounts, "
            "permission, title_zh, title_en, body_zh, body_en, urgent, posted_at, addressed_at) VALUES "
            "($1, '', $1, '', '', '', '', '', '', '', '', '', FALSE, $2, $2)",
            {id, transaction.now()});
        transaction.note("INSERT INTO delivery (id, message, recipient, channel, state, digest, attempts, "
                         "next_attempt_at, delivered_at, read_at, last_error) VALUES "
                         "($1, $1, 'a', 'mail', 'failed', NULL, 1, '', NULL, NULL, '')",
                         {id});
    });
    return id;
}

std::string planted_hold(AWorkingOffice& office, const std::string& in) {
    LegalHold hold;
    hold.subject = planted_hazard(office, in).id.text();
    hold.community = in;
    hold.reason = "行政诉讼";
    hold.ordered_by = "区人民法院";
    hold.held_since = day("2024-12-01");
    hold.placed_at = office.office.clock().now();
    return planted(office, std::move(hold));
}

/// By what stands before the first braces of an address.
const std::map<std::string, Subject>& subjects() {
    static const Subject whole_office{}; // no community: settings of the office
    static const std::map<std::string, Subject> all{
        {"/api/v1/enterprises/",
         {[](AWorkingOffice& office, const std::string& in) {
              return planted_enterprise(office, in).id.text();
          },
          {},
          true}},
        {"/api/v1/inspections/",
         {[](AWorkingOffice& office, const std::string& in) {
              return office.visit(planted_enterprise(office, in), "2024-12-01").id.text();
          },
          {},
          true}},
        {"/api/v1/hazards/",
         {[](AWorkingOffice& office, const std::string& in) { return planted_hazard(office, in).id.text(); },
          {},
          true}},
        {"/api/v1/accounts/",
         {[](AWorkingOffice& office, const std::string& in) {
              return office.account(Role::clerk, in).id.text();
          },
          {},
          true}},
        {"/api/v1/people/",
         {[](AWorkingOffice& office, const std::string& in) { return planted_person(office, in).id.text(); },
          {},
          true}},
        {"/api/v1/units/",
         {[](AWorkingOffice& office, const std::string& in) { return planted_unit(office, in).id.text(); },
          {},
          true}},
        {"/api/v1/inspection-tasks/", {planted_task, {}, true}},
        {"/api/v1/evidence/", {planted_evidence, {}, true}},
        {"/api/v1/patrols/", {planted_patrol, {}, true}},
        {"/api/v1/clues/", {planted_clue, {}, true}},
        {"/api/v1/cases/", {planted_case, {}, true}},
        {"/api/v1/assignments/", {planted_matter, {}, true}},
        {"/api/v1/contacts/", {planted_sample<Contact>, {}, true}},
        {"/api/v1/supplies/", {planted_sample<Supply>, {}, true}},
        {"/api/v1/shelters/", {planted_sample<Shelter>, {}, true}},
        {"/api/v1/risk-points/", {planted_sample<RiskPoint>, {}, true}},
        {"/api/v1/households/", {planted_sample<Household>, {}, true}},
        {"/api/v1/drills/",
         {[](AWorkingOffice& office, const std::string& in) {
              return planted_drill(office, in, DrillState::planned);
          },
          {},
          true}},
        {"/api/v1/documents/",
         {[](AWorkingOffice& office, const std::string& in) { return planted_document(office, in); },
          {},
          true}},
        {"/api/v1/forms/", {{}, "treatment_plan"}},
        {"/api/v1/duty-members/", whole_office},
        {"/api/v1/duty-roster/", {{}, "2025-01"}},
        {"/api/v1/duty-swaps/", whole_office},
        {"/api/v1/warnings/", {planted_sample<Warning>, {}, true}},
        {"/api/v1/contact-verifications/",
         {[](AWorkingOffice& office, const std::string& in) { return planted_verification(office, in); }}},
        {"/api/v1/disclosure-queue/", {planted_disclosure, {}, true}},
        {"/api/v1/my-enterprise/hazards/", {[](AWorkingOffice& office, const std::string& in) {
             return planted_hazard(office, in).id.text();
         }}},
        {"/api/v1/annual-plans/", {planted_plan, {}, false, true}},
        {"/api/v1/draws/", {planted_draw, {}, true}},
        {"/api/v1/authority-items/", whole_office},
        {"/api/v1/activations/",
         {[](AWorkingOffice& office, const std::string& in) { return a_response(office, in).id.text(); },
          {},
          true}},
        {"/api/v1/post-terms/",
         {[](AWorkingOffice& office, const std::string& in) { return a_term(office, in).id.text(); },
          {},
          true}},
        {"/api/v1/leader-assignments/",
         {[](AWorkingOffice& office, const std::string& in) { return an_assignment(office, in).id.text(); },
          {},
          true}},
        {"/api/v1/leader-visits/",
         {[](AWorkingOffice& office, const std::string& in) { return a_leader_visit(office, in).id.text(); },
          {},
          true}},
        {"/api/v1/duty-handovers/",
         {[](AWorkingOffice& office, const std::string& in) { return a_handover(office, in).id.text(); },
          {},
          true}},
        {"/api/v1/duty-commitments/",
         {[](AWorkingOffice& office, const std::string& in) { return a_commitment(office, in).id.text(); },
          {},
          true}},
        {"/api/v1/duty-assessments/", whole_office}, // for those who assess the whole office
        {"/api/v1/reports/responsibility/", {{}, "2024"}},
        {"/api/v1/reports/commitments/", {{}, "2024"}},
        {"/api/v1/duty-posts/", whole_office},
        {"/api/v1/duties/", whole_office},
        {"/api/v1/responsibility/leaders/", whole_office},
        {"/api/v1/plans/", whole_office},
        {"/api/v1/plan-templates/", {{}, "small-place"}}, // everybody's
        {"/api/v1/enterprise-plans/",
         {[](AWorkingOffice& office, const std::string& in) {
              return planted_enterprise_plan(office, planted_enterprise(office, in)).id.text();
          },
          {},
          true}},
        {"/api/v1/frequency-caps/", whole_office},
        {"/api/v1/workpapers/", whole_office}, // a kind of paper; workpapers_test.cpp looks at areas
        {"/api/v1/submission-forms/", whole_office},
        {"/api/v1/submissions/", whole_office},
        {"/api/v1/legal-holds/", {planted_hold}},
        {"/api/v1/officer-interests/", {planted_interest}},
        {"/api/v1/recusals/", {planted_recusal}},
        {"/api/v1/deliveries/", {planted_delivery, {}, false, true}},
        {"/api/v1/conflicts/", {planted_conflict}},
        {"/api/v1/evidence/uploads/", whole_office}, // one's own
        {"/api/v1/notifications/", whole_office},
        {"/api/v1/session/sessions/", whole_office}, // one's own
        {"/api/v1/session/tokens/", whole_office},
        {"/api/v1/checklists/", {{}, "general"}},
        {"/api/v1/reports/annual/", {{}, "2024"}},
        {"/api/v1/reports/quarterly/", {{}, "2024"}},
        {"/api/v1/figures/", {{}, "hazards.found"}},
        {"/api/v1/operation/jobs/", {{}, "no_such_job"}},
    };
    return all;
}

std::string prefix_of(std::string_view path) {
    return std::string{path.substr(0, path.find('{'))};
}

const Subject* subject_of(const http::Route& route) {
    const auto found = subjects().find(prefix_of(route.path));
    return found == subjects().end() ? nullptr : &found->second;
}

/// The address with this in its first braces, and something harmless in the others.
std::string target(const http::Route& route, const std::string& first) {
    std::string path{route.path};
    bool is_first = true;
    for (auto open = path.find('{'); open != std::string::npos; open = path.find('{')) {
        const auto close = path.find('}', open);
        const auto name = path.substr(open + 1, close - open - 1);
        path.replace(open, close - open + 1, is_first ? first : name == "quarter" ? "3" : nobody);
        is_first = false;
    }
    return path;
}

/// Who speaks with this role for this area; a contact for an enterprise of nobody.
HttpHeaders caller(AWorkingOffice& office, Role role, const std::string& area = {}) {
    Account account;
    account.id = office.office.ids().make<Account>();
    account.name = account.display_name = "caller" + office.fresh_code();
    account.must_change_password = false;
    account.roles.push_back({role, area, {}, {}});
    if (role == Role::enterprise_contact) account.roles.back().enterprise = nobody;
    office.write([&](db::Transaction& transaction) { audit::insert(transaction, "account.add", account); });
    auto headers = office.token(account);
    headers.emplace_back("If-Match", "*");
    return headers;
}

HttpAnswer call(HttpClient& client, const http::Route& route, const std::string& at,
                const HttpHeaders& headers) {
    return client.send(std::string{route.method}, at, headers, http::is_safe(route.method) ? "" : "{}");
}

bool says_not_permitted(const HttpAnswer& answer) {
    return answer.status == 403 && answer.body.find("/problems/not-permitted") != std::string::npos;
}

std::vector<Role> all_roles() {
    std::vector<Role> roles;
    for (std::size_t i = 0; i < texts_of<Role>().size(); ++i)
        roles.push_back(static_cast<Role>(i));
    return roles;
}

/// The roles that the printed page gives to the route: `| `GET /path` | … | … | permission | roles |`.
std::string printed_roles(const std::string& page, const http::Route& route) {
    const std::string start = "| `" + std::string{route.method} + " " + std::string{route.path} + "` |";
    const auto at = page.find(start);
    if (at == std::string::npos) return "(not printed)";
    const auto line = page.substr(at, page.find('\n', at) - at - 2);
    return line.substr(line.rfind("| ") + 2);
}

bool names(const std::string& roles, Role role) {
    return (", " + roles + ",").find(", " + std::string{code_of(role)} + ",") != std::string::npos;
}

} // namespace

BOOST_AUTO_TEST_SUITE(role_matrix)

BOOST_AUTO_TEST_CASE(every_address_with_braces_is_known_here) {
    AWorkingOffice office{TestEngine{db::Engine::sqlite}};
    for (const auto& route : office.endpoint.router().routes())
        if (std::holds_alternative<Permission>(route.audience) &&
            route.path.find('{') != std::string_view::npos)
            BOOST_CHECK_MESSAGE(subject_of(route),
                                route.path
                                    << ": say in subjects() of role_matrix_test.cpp how to plant what \""
                                    << prefix_of(route.path) << "\" leads to, in a community");
}

BOOST_DATA_TEST_CASE(every_route_answers_those_roles_that_the_printed_table_names_and_no_others, engines(),
                     engine) {
    AWorkingOffice office{engine};
    HttpClient client{office.port()};
    const std::string page = bytes_of(std::filesystem::path{BIHUAN_SOURCE_DIR} / "docs/manual/roles.md");
    std::map<Role, HttpHeaders> callers;
    for (const auto role : all_roles())
        callers[role] = caller(office, role);
    for (const auto& route : office.endpoint.router().routes()) {
        const std::string roles = printed_roles(page, route);
        BOOST_CHECK_MESSAGE(roles != "(not printed)",
                            route.method << " " << route.path
                                         << " is not in docs/manual/roles.md; BIHUAN_UPDATE_DOCS=1 "
                                            "build/tests/bihuan_docs_test writes it anew");
        if (!std::holds_alternative<Permission>(route.audience)) continue;
        const auto* subject = subject_of(route);
        const auto at = target(route, subject && !subject->plant ? subject->value : nobody);
        bool answered = false;
        BOOST_TEST_CONTEXT(route.method << " " << at) {
            BOOST_TEST(call(client, route, at, {{"Content-Type", "application/json"}}).status == 401);
            for (const auto role : all_roles()) {
                const bool named = names(roles, role);
                // A document is costly: one of those who may have it is enough.
                if (named && answered && route.media_type != http::json_type) continue;
                const auto answer = call(client, route, at, callers.at(role));
                answered = answered || named;
                if (named)
                    BOOST_CHECK_MESSAGE(answer.status != 401 && answer.status != 500 &&
                                            !says_not_permitted(answer),
                                        code_of(role) << " is in the table and got " << answer.status);
                else
                    BOOST_CHECK_MESSAGE(says_not_permitted(answer),
                                        code_of(role) << " is not in the table and got " << answer.status
                                                      << " " << answer.body);
            }
        }
    }
}

/// An account that is bound to one community gets nothing of another's record: 403 or 404, or what it would
/// get for a record that is not there.
BOOST_DATA_TEST_CASE(every_route_of_a_record_refuses_whoever_is_bound_to_another_community, engines(),
                     engine) {
    AWorkingOffice office{engine};
    HttpClient client{office.port()};
    planted_unit(office, home);
    std::size_t refused = 0;
    for (const auto& route : office.endpoint.router().routes()) {
        const auto* permission = std::get_if<Permission>(&route.audience);
        const auto* subject = subject_of(route);
        if (!permission || !subject || !subject->plant || *permission == Permission::sign_in_only) continue;
        if (subject->read_by_all && http::is_safe(route.method)) continue;
        const auto first = subject->plant(office, elsewhere);
        const auto at = target(route, first);
        for (const auto role : all_roles()) {
            if (!access::allows(role, *permission)) continue;
            BOOST_TEST_CONTEXT(route.method << " " << at << " as " << code_of(role)) {
                if (subject->shown_by_identity && role != Role::enterprise_contact && route.method == "GET" &&
                    route.path == prefix_of(route.path) + "{id}") {
                    BOOST_TEST(call(client, route, at, caller(office, role)).status == 200);
                    BOOST_TEST(call(client, route, at, caller(office, role, elsewhere)).status == 200);
                }
                const auto stranger = caller(office, role, home);
                const auto answer = call(client, route, at, stranger);
                if (answer.status == 403 || answer.status == 404) {
                    ++refused;
                    continue;
                }
                const auto of_nobody = call(client, route, target(route, nobody), stranger);
                BOOST_CHECK_MESSAGE(answer.status / 100 != 2 && answer.status == of_nobody.status,
                                    "got " << answer.status << " " << answer.body);
            }
        }
    }
    BOOST_TEST(refused > 30u);
}

/// Lists leave out what lies outside the area.
BOOST_DATA_TEST_CASE(no_list_shows_a_record_of_another_community, engines(), engine) {
    AWorkingOffice office{engine};
    HttpClient client{office.port()};
    for (const auto& route : office.endpoint.router().routes()) {
        const auto* permission = std::get_if<Permission>(&route.audience);
        const auto subject = subjects().find(std::string{route.path} + "/");
        const bool narrowed = std::any_of(route.query.begin(), route.query.end(),
                                          [](const http::QueryParameter& one) { return one.required; });
        if (!permission || subject == subjects().end() || !subject->second.plant ||
            subject->second.read_by_all || route.method != "GET" || narrowed)
            continue;
        const auto planted = subject->second.plant(office, elsewhere);
        for (const auto role : all_roles()) {
            // A contact's list goes by the enterprise, not by the area: hazard_link_test.cpp.
            if (!access::allows(role, *permission) || role == Role::enterprise_contact) continue;
            BOOST_TEST_CONTEXT(route.path << " as " << code_of(role)) {
                const std::string all = std::string{route.path} + (route.paged ? "?limit=200" : "");
                const auto of_theirs = client.send("GET", all, caller(office, role, elsewhere));
                const auto of_ours = client.send("GET", all, caller(office, role, home));
                if (role != Role::enterprise_contact) // who is of another enterprise
                    BOOST_TEST(of_theirs.body.find(planted) != std::string::npos);
                BOOST_TEST(of_ours.status == 200);
                BOOST_TEST(of_ours.body.find(planted) == std::string::npos);
            }
        }
    }
}

/// check 1 of docs/checks.md: patrol ≠ inspection. Grid workers walk and report; they inspect nothing,
/// through no door.
BOOST_DATA_TEST_CASE(a_grid_worker_records_patrols_and_clues_and_never_an_inspection, engines(), engine) {
    BOOST_TEST(access::allows(Role::grid_worker, Permission::record_patrols));
    BOOST_TEST(access::allows(Role::grid_worker, Permission::record_clues));
    AWorkingOffice office{engine};
    HttpClient client{office.port()};
    const auto worker = caller(office, Role::grid_worker);
    std::size_t doors = 0;
    for (const auto& route : office.endpoint.router().routes()) {
        const bool inspects = route.path.starts_with("/api/v1/inspections") ||
                              route.path.starts_with("/api/v1/hazards") ||
                              route.path.starts_with("/api/v1/inspection-tasks");
        const auto* permission = std::get_if<Permission>(&route.audience);
        // What asks for no more than reading changes no record: that one has looked at a list.
        if (http::is_safe(route.method) || !inspects || !permission ||
            *permission == Permission::read_records)
            continue;
        ++doors;
        const auto answer = call(client, route, target(route, nobody), worker);
        BOOST_CHECK_MESSAGE(says_not_permitted(answer),
                            route.method << " " << route.path << " answers " << answer.status);
    }
    BOOST_TEST(doors > 5u);
    BOOST_TEST(office.count("inspection") == 1); // the one of the planted office
}

BOOST_AUTO_TEST_SUITE_END()
