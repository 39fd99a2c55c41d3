#include "app/demonstration.hpp"

#include "app/demonstration_parts.hpp"
#include "app/files.hpp"
#include "app/form_documents.hpp"
#include "audit/chain.hpp"
#include "checklist/checklist_set.hpp"
#include "db/rows.hpp"
#include "evidence/evidence_actions.hpp"
#include "hazard/finding.hpp"
#include "hazard/joint_order.hpp"
#include "inspection/checklist_edition.hpp"
#include "inspection/inspection_store.hpp"
#include "inspection/visit_actions.hpp"
#include "issuance/document_store.hpp"
#include "organisation/organisation_actions.hpp"
#include "planning/task_actions.hpp"
#include "readiness/duty_actions.hpp"

#include <algorithm>
#include <set>

namespace bihuan::app {
namespace demo {

const Actor officer_at_work{"demonstration-officer", "马艳", "demonstration"};
const Actor head_of_office{"demonstration-head", "罗建平", "demonstration"};

Person licensed(db::Transaction& transaction, IdSource& ids, const std::string& name,
                const std::string& number, const std::string& qualification) {
    for (const auto& person :
         db::rows<Person>(transaction, "SELECT {columns} FROM person WHERE name = $1 ORDER BY id", {name}))
        if ((number.empty() || person.certificate_no == number) &&
            (qualification.empty() || person.legal_qualification_no == qualification))
            return person;
    Person person;
    person.name = name;
    person.post = qualification.empty() ? "执法人员" : "法制审核人员";
    person.certificate_no = number;
    person.legal_qualification_no = qualification;
    if (!number.empty()) {
        person.certificate_valid_from = transaction.today().plus_days(-365);
        person.certificate_valid_to = transaction.today().plus_days(1460);
    }
    return organisation::add_person(transaction, ids, person);
}

AuthorityItem authority(db::Transaction& transaction, IdSource& ids, const std::string& office,
                        AuthorityPower power, const char* code, const char* matter) {
    for (auto& item : organisation::authority_items(transaction, power))
        if (item.code == code) return item;
    AuthorityItem item;
    item.id = ids.make<AuthorityItem>();
    item.code = code;
    item.power = power;
    item.basis = PowerBasis::empowered;
    item.organ = office;
    item.matter = matter;
    item.entrusted_by = "示范区应急管理局";
    item.document = "示范市人民政府关于向街道下放行政执法权的决定（示政发〔2024〕1号）";
    item.notice_no = "示区政告〔2024〕3号";
    item.notice_issuer = "示范区人民政府";
    item.notice_on = transaction.today().plus_days(-400);
    item.valid_from = transaction.today().plus_days(-400);
    audit::insert(transaction, "authority_item.add", item);
    return item;
}

} // namespace demo

namespace {

using namespace demo;

constexpr const char* visit_code = "YS-JC-0001";

/// What the visit is made with.
struct Cast {
    Enterprise place;
    Person first, second;
    AuthorityItem inspection, rectification, stoppage;
};

Cast cast_for(Office& office) {
    return office.database().write(officer_at_work, [&](db::Transaction& transaction) {
        auto& ids = office.ids();
        const auto& name = office.settings().office;
        Cast cast;
        auto place = db::row<Enterprise>(
            transaction, "SELECT {columns} FROM enterprise WHERE name = $1 ORDER BY id", {"达源汽修厂"});
        if (!place)
            place = db::row<Enterprise>(
                transaction, "SELECT {columns} FROM enterprise WHERE status = 'open' ORDER BY id LIMIT 1");
        if (!place)
            throw Problem{ProblemKind::not_found, {{"what", "企业 / enterprise"}, {"key", "达源汽修厂"}}};
        cast.place = std::move(*place);
        cast.first = licensed(transaction, ids, "马艳", "示执2024001", {});
        cast.second = licensed(transaction, ids, "杨军秀", "示执2024002", {});
        cast.inspection = authority(transaction, ids, name, AuthorityPower::inspection, "SF-JC-01",
                                    "对生产经营单位安全生产的行政检查");
        cast.rectification = authority(transaction, ids, name, AuthorityPower::rectification, "SF-ZG-01",
                                       "对事故隐患责令限期排除");
        cast.stoppage = authority(transaction, ids, name, AuthorityPower::stoppage, "SF-XC-01",
                                  "重大事故隐患排除前责令停止使用相关设施、设备");
        return cast;
    });
}

InspectionTask approved_task(Office& office, const Cast& cast) {
    const auto asked = office.database().write(officer_at_work, [&](db::Transaction& transaction) {
        InspectionTask task;
        task.enterprise = cast.place.id;
        task.kind = InspectionKind::special;
        task.planned_from = task.planned_to = transaction.today();
        task.reason = "年度检查计划中的涂装作业专项检查";
        task.matter = "消防通道、用电、喷涂作业和隐患排查治理";
        task.legal_basis = "《中华人民共和国安全生产法》第九条第二款、第六十五条";
        task.authority = cast.inspection.id;
        // Demonstrations may be made again: what the year already has stands in no way.
        task.exception_code = std::string{planning::exception_rectification_check};
        task.exception_reason = "演示";
        task.officers = {{cast.first.id, {}, {}}, {cast.second.id, {}, {}}};
        return planning::request_task(transaction, office.ids(), task).task;
    });
    return office.database().write(head_of_office, [&](db::Transaction& transaction) {
        return planning::decide_task(transaction, office.ids(), asked, true, "");
    });
}

Inspection recorded_visit(Office& office, const Cast& cast, const InspectionTask& task) {
    return office.database().write(officer_at_work, [&](db::Transaction& transaction) {
        Inspection visit;
        visit.code = visit_code;
        visit.date = transaction.today();
        visit.enterprise = cast.place.id;
        visit.kind = InspectionKind::special;
        visit.task = task.id;
        visit.started_at = transaction.now();
        visit.ended_at = transaction.now().plus_milliseconds(50 * 60'000);
        visit.site_part = "维修车间、喷漆房、配件库";
        visit.site_contact = cast.place.principal;
        visit.source = task.reason;
        visit.conclusion = "发现问题5项：当场整改1项，责令限期整改2项，停止使用喷漆房1处，移送1项。";
        visit.certificates_shown = true;
        visit.officers = {
            {cast.first.name, cast.first.certificate_no, cast.first.id, office.settings().office},
            {cast.second.name, cast.second.certificate_no, cast.second.id, office.settings().office}};
        visit.participants = {{"周卫民", cast.place.community + "居民委员会", ParticipantRole::witness}};
        const auto edition = inspection::edition_of(transaction, "general", {});
        std::set<std::string> faults;
        if (edition) {
            visit.checklist = "general";
            for (const auto& item : edition->items) {
                if (item.conditional) continue;
                ChecklistResult result{item.code, ItemResult::compliant, {}, {}, {}};
                for (const auto& [code, words] : found_items)
                    if (item.code == code) {
                        result.result = ItemResult::noncompliant;
                        result.note = words;
                        result.no_photo_reason = "照片见隐患记录";
                        faults.insert(item.code);
                    }
                visit.results.push_back(std::move(result));
            }
        }
        return inspection::record_visit(transaction, office.ids(), visit, faults,
                                        {officer_at_work.account, "demonstration"});
    });
}

} // namespace

Demonstration demonstrate(Office& office, const std::filesystem::path& pictures) {
    Demonstration made;
    const auto known = office.database().read(
        [&](const db::Reader& reader) { return inspection::with_code(reader, visit_code); });
    if (!known) {
        inspection::register_checklists(
            office.database(),
            checklist::ChecklistSet::with_folder((office.settings().data / "checklists").string()));
        const Cast cast = cast_for(office);
        const auto task = approved_task(office, cast);
        const auto visit = recorded_visit(office, cast, task);
        make_findings(office, visit, {cast.rectification, cast.stoppage}, pictures);
        make_cases(office, cast.place);
        office.database().write(officer_at_work, [&](db::Transaction& transaction) {
            for (int days = 0; days < 2; ++days) {
                const auto on = transaction.today().plus_days(days);
                if (readiness::shift_on(transaction, on)) continue;
                DutyShift shift;
                shift.day = on;
                shift.leader = organisation::ensure_person(transaction, office.ids(), "罗建平",
                                                           "街道办事处副主任（分管安全）")
                                   .id;
                const auto& sits = days == 0 ? cast.first : cast.second;
                shift.officers = {{sits.id, {}}};
                readiness::set_shift(transaction, office.ids(), shift);
            }
        });
        made.made_now = true;
    }
    office.database().read([&](const db::Reader& reader) {
        const auto visit = inspection::with_code(reader, visit_code);
        if (!visit) return;
        made.matters.push_back({FormSubject::inspection, visit->id.text()});
        for (const auto* code : case_codes)
            if (const auto id = reader.text("SELECT id FROM penalty_case WHERE code = $1", {code}))
                made.matters.push_back({FormSubject::penalty_case, *id});
        if (const auto shift = readiness::shift_on(reader, visit->date))
            made.matters.push_back({FormSubject::duty_shift, shift->id.text()});
    });
    return made;
}

namespace {

/// A cover and an index say what the file holds: they come when all else is issued.
bool comes_last(FormKind kind) {
    return kind == FormKind::case_cover || kind == FormKind::file_index;
}

/// Issues what can be issued and is not yet; returns how many.
std::size_t issue_more(Office& office, const Demonstration& of, bool last) {
    std::size_t count = 0;
    for (const auto& matter : of.matters)
        office.database().write(officer_at_work, [&](db::Transaction& transaction) {
            const auto source = form_source(office, transaction.today());
            for (const auto& offer : form::offers_of(transaction, matter, source)) {
                const bool stands = std::ranges::any_of(offer.issued, [](const IssuedDocument& document) {
                    return document.state == DocumentState::in_force;
                });
                if (stands || !offer.can_be_issued() || comes_last(offer.kind) != last) continue;
                issue_form(office, transaction, offer.kind, offer.matter);
                ++count;
            }
        });
    return count;
}

std::string two_digits(std::size_t number) {
    return (number < 10 ? "0" : "") + std::to_string(number);
}

} // namespace

std::vector<WrittenForm> write_forms(Office& office, const Demonstration& of,
                                     const std::filesystem::path& folder) {
    const bool numbered = !office.settings().organ.organ_word.empty();
    if (numbered) {
        while (issue_more(office, of, false) > 0) {
        } // an order makes its receipt possible
        issue_more(office, of, true);
    }
    std::filesystem::create_directories(folder);
    std::vector<WrittenForm> written;
    std::set<std::pair<FormKind, std::string>> done;
    office.database().read([&](const db::Reader& reader) {
        const auto day = office.clock().today();
        const auto source = form_source(office, day);
        std::map<std::size_t, int> of_kind;
        std::set<FormKind> issued_kinds; // a draft beside an issued one of its kind shows nothing new
        for (const auto& matter : of.matters)
            for (const auto& offer : form::offers_of(reader, matter, source))
                if (!offer.issued.empty()) issued_kinds.insert(offer.kind);
        for (const auto& matter : of.matters)
            for (const auto& offer : form::offers_of(reader, matter, source)) {
                if (!done.emplace(offer.kind, offer.matter.id).second) continue;
                const auto standing =
                    issuance::in_force(reader, std::string{code_of(offer.kind)},
                                       std::string{code_of(offer.matter.type)}, offer.matter.id);
                if (!standing && !offer.issued.empty()) continue; // voided since
                if (!standing && numbered && issued_kinds.contains(offer.kind)) continue;
                const auto place = static_cast<std::size_t>(offer.kind);
                const int repeat = ++of_kind[place];
                WrittenForm one{offer.kind,
                                two_digits(place + 1) + "-" + *offer.facts.find("title")->text() +
                                    (repeat > 1 ? "-" + std::to_string(repeat) : "") +
                                    (standing ? "" : "（草稿）") + ".pdf",
                                standing ? standing->document_no : std::string{}, !standing};
                const auto printed =
                    standing
                        ? print_issued(office, reader, *standing)
                        : print_draft(office, reader, offer.kind, offer.matter, Language::zh, day).printed;
                write_file(folder / one.file, printed.bytes);
                written.push_back(std::move(one));
            }
    });
    std::ranges::sort(written, {}, &WrittenForm::file);
    return written;
}

} // namespace bihuan::app
