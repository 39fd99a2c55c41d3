// 一企一档: everything that the office holds of one place, on paper.
#include "core/problem.hpp"
#include "core/redaction.hpp"
#include "core/text.hpp"
#include "db/rows.hpp"
#include "enterprise/enterprise.hpp"
#include "evidence/evidence.hpp"
#include "issuance/document_store.hpp"
#include "planning/inspection_kind.hpp"
#include "workpaper/facts.hpp"
#include "workpaper/hazard_lines.hpp"

#include <algorithm>
#include <set>

namespace bihuan::workpaper {
namespace {

/// The place, of an entry that was joined the one that it was joined into.
Enterprise place_of(const db::Reader& reader, const Asked& asked) {
    if (asked.enterprise.empty())
        throw Problem{ProblemKind::invalid_input,
                      {},
                      {{"/enterprise", FieldFault::required, {}, "企业", "enterprise"}}};
    const auto id = Id<Enterprise>::parse(asked.enterprise);
    auto found = id ? db::find(reader, *id) : std::nullopt;
    if (found && found->merged_into) found = db::find(reader, *found->merged_into);
    const auto within = [&] {
        if (!asked.areas) return true;
        if (std::find(asked.areas->begin(), asked.areas->end(), found->community) != asked.areas->end())
            return true;
        return std::find(asked.grids.begin(), asked.grids.end(), std::pair{found->community, found->grid}) !=
               asked.grids.end();
    };
    if (!found || !within()) // elsewhere, nobody learns that there is one
        throw Problem{ProblemKind::not_found, {{"what", "企业 / enterprise"}, {"key", asked.enterprise}}};
    return std::move(*found);
}

Json entry(std::string_view zh, std::string_view en, Json value) {
    return Json::Object{{"label", zh}, {"label_en", en}, {"value", std::move(value)}};
}

template<class E>
Json words(const std::optional<E>& of) {
    return of ? Json{text_of(*of).zh} : Json{};
}

std::string factors_of(const Enterprise& place) {
    std::vector<std::string> names;
    for (const auto& factor : place.factors)
        names.emplace_back(text_of(factor.factor).zh);
    return text::join(names, "、");
}

std::string until(const std::optional<Date>& day) {
    return day ? "，至" + day->text() : std::string{};
}

Json register_of(const Enterprise& of) {
    Json::List all{
        entry("统一社会信用代码", "Credit code", of.uscc),
        entry("社区", "Community", of.community),
        entry("网格", "Grid", of.grid),
        entry("地址", "Address", redacted(of.address)),
        entry("行业", "Industry", of.industry),
        entry("行业领域", "Sector", of.supervision_sector),
        entry("场所类型", "Kind of place", of.place_type),
        entry("主要负责人", "Principal", of.principal),
        entry("安全生产管理人员", "Safety officer", of.safety_officer),
        entry("从业人员（人）", "Employees", of.employee_count ? Json{*of.employee_count} : Json{}),
        entry("安全风险等级", "Risk level", words(of.risk_level)),
        entry("经营状态", "Status", text_of(of.status).zh),
        entry("危险因素", "Dangers", factors_of(of)),
        entry("行业主管部门", "Competent department", of.competent_department),
        entry("预案备案号", "Plan filed under", of.plan_filing_no)};
    for (const auto& licence : of.licences)
        all.push_back(
            entry("许可证", "Licence", licence.name + " " + licence.number + until(licence.valid_to)));
    for (const auto& machine : of.special_equipment)
        all.push_back(entry("特种设备", "Special equipment",
                            machine.kind + " " + machine.registration_no + until(machine.inspect_by)));
    return all;
}

Json visits_of(const db::Reader& reader, const std::string& place) {
    Json::List rows;
    reader.each(
        "SELECT v.id, v.code, v.date, v.kind, (SELECT count(*) FROM hazard_timeline h WHERE h.inspection "
        "= v.id AND h.voided_on IS NULL) FROM inspection_visit v WHERE v.enterprise IN (SELECT entry "
        "FROM enterprise_entry WHERE place = $1) ORDER BY v.date, v.code",
        {place}, [&](const db::Row& row) {
            const auto kind = parse_enum<InspectionKind>(row.text(3));
            rows.push_back(Json::Object{{"id", row.text(0)},
                                        {"code", row.text(1)},
                                        {"date", row.text(2)},
                                        {"kind", kind ? text_of(*kind).zh : row.text(3)},
                                        {"kind_en", kind ? text_of(*kind).en : row.text(3)},
                                        {"found", row.integer(4)}});
        });
    for (auto& visit : rows) {
        const std::string id = *visit.find("id")->text();
        std::vector<std::string> names;
        reader.each("SELECT name FROM inspection_attendance WHERE inspection = $1 ORDER BY position", {id},
                    [&](const db::Row& row) { names.emplace_back(row.text(0)); });
        visit.set("inspectors", text::join(names, "、"));
        const auto inspection = db::find(reader, Id<Inspection>::trusted(id));
        visit.set("conclusion", inspection ? redacted(inspection->conclusion) : std::string{});
    }
    return rows;
}

/// Photos of before and afterwards side by side, the first of each with the first of the other.
void add_photos(const db::Reader& reader, const Hazard& hazard, Json::List& photos) {
    std::vector<std::string> before, after;
    for (const auto& evidence : evidence::attached_to(reader, "hazard", hazard.id.text())) {
        if (evidence.purpose == EvidencePurpose::before) before.push_back(evidence.sha256);
        if (evidence.purpose == EvidencePurpose::after) after.push_back(evidence.sha256);
    }
    const auto one = [](const std::vector<std::string>& of, std::size_t i) {
        return i < of.size() ? Json{of[i]} : Json{};
    };
    for (std::size_t i = 0; i < std::max(before.size(), after.size()); ++i)
        photos.push_back(Json::Object{{"before_sha256", one(before, i)},
                                      {"after_sha256", one(after, i)},
                                      {"before_caption", hazard.code + " 整改前"},
                                      {"after_caption", hazard.code + " 整改后"},
                                      {"note", redacted(hazard.description)}});
}

Json issued_json(const IssuedDocument& of) {
    const auto& state = text_of(of.state);
    return Json::Object{{"issued_on", of.issued_on.text()}, {"title", of.title}, {"title_en", of.title},
                        {"document_no", of.document_no},    {"state", state.zh}, {"state_en", state.en}};
}

/// What was issued here of the place, its visits and hazards, and the orders that other papers tell of.
Json documents_of(const db::Reader& reader, const std::string& place, const Json& visits,
                  const Json::List& hazards) {
    Json::List rows;
    std::set<std::string> numbers;
    const auto add = [&](const char* type, const std::string& subject) {
        for (const auto& document : issuance::documents_of(reader, type, subject)) {
            numbers.insert(document.document_no);
            rows.push_back(issued_json(document));
        }
    };
    add("enterprise", place);
    for (const auto& visit : *visits.list())
        add("inspection", *visit.find("id")->text());
    for (const auto& hazard : hazards)
        add("hazard", *hazard.find("id")->text());
    reader.each(
        "SELECT DISTINCT order_id, document_no, ordered_on FROM hazard_order WHERE document_no <> '' AND "
        "enterprise IN (SELECT entry FROM enterprise_entry WHERE place = $1) ORDER BY ordered_on, "
        "document_no",
        {place}, [&](const db::Row& row) {
            rows.push_back(Json::Object{{"issued_on", row.text(2)},
                                        {"title", "责令限期整改"},
                                        {"title_en", "order to rectify"},
                                        {"document_no", row.text(1)},
                                        {"state", "已下达"},
                                        {"state_en", "issued"}});
        });
    std::stable_sort(rows.begin(), rows.end(), [](const Json& one, const Json& other) {
        return *one.find("issued_on")->text() < *other.find("issued_on")->text();
    });
    return rows;
}

} // namespace

void add_enterprise_file(const db::Reader& reader, const Asked& asked, Json::Object& facts) {
    const Enterprise place = place_of(reader, asked);
    hazard::Filter filter;
    filter.enterprise = place.id.text();
    filter.today = asked.today();
    Json::List hazards, photos, requirements;
    const auto counts =
        each_hazard_line(reader, filter, asked.today(), [&](const Hazard& hazard, const Json& line) {
            add_photos(reader, hazard, photos);
            if (!line.find("remark")->text()->empty())
                requirements.push_back(Json::Object{{"code", hazard.code},
                                                    {"what", *line.find("remark")},
                                                    {"what_en", *line.find("remark_en")}});
            hazards.push_back(line);
        });
    facts.emplace_back("name", redacted(place.name));
    facts.emplace_back("enterprise", place.id.text());
    facts.emplace_back(
        "address", asked.address.empty() ? Json{} : Json{asked.address + "/field/places/" + place.id.text()});
    facts.emplace_back("register", register_of(place));
    Json visits = visits_of(reader, place.id.text());
    facts.emplace_back("visit_count", static_cast<std::int64_t>(visits.list()->size()));
    facts.emplace_back("documents", documents_of(reader, place.id.text(), visits, hazards));
    facts.emplace_back("visits", std::move(visits));
    facts.emplace_back("counts", counts.json());
    facts.emplace_back("hazards", std::move(hazards));
    facts.emplace_back("has_photos", !photos.empty());
    facts.emplace_back("photos", std::move(photos));
    facts.emplace_back("has_requirements", !requirements.empty());
    facts.emplace_back("requirements", std::move(requirements));
}

} // namespace bihuan::workpaper
