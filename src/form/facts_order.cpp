// Orders and what comes of them: rectification order, decision on on-site measures, re-inspection opinion.

#include "core/text.hpp"
#include "db/rows.hpp"
#include "form/fact_parts.hpp"
#include "form/form_words.hpp"

#include <algorithm>
#include <map>

namespace bihuan::form {
namespace {

using hazard::OrderedItem;
using hazard::OrderPaper;

std::vector<Finding> findings_of(const OrderPaper& paper) {
    std::vector<Finding> findings;
    for (const auto& item : paper.items)
        findings.push_back({&item.file.hazard, false});
    return findings;
}

/// `第1、3项，于2026年12月5日前整改完毕`, one line for each day, the earliest first.
void put_groups(Facts& facts, const OrderPaper& paper) {
    std::map<Date, std::vector<std::int64_t>> by_day;
    std::int64_t number = 0;
    for (const auto& item : paper.items) {
        ++number;
        if (item.step.due_date) by_day[*item.step.due_date].push_back(number);
    }
    Json groups{Json::List{}}, lines{Json::List{}};
    for (const auto& [due, numbers] : by_day) {
        const auto words = numbers_words(numbers);
        groups.push(Json::Object{{"numbers", words}, {"due_date", due.text()}, {"due_text", day_words(due)}});
        lines.push("第" + words + "项，于" + day_words(due) + "前整改完毕");
    }
    facts.put("groups", std::move(groups));
    facts.put("group_lines", std::move(lines));
}

std::string interim_words(const std::string& measures, const std::string& responsible,
                          const std::optional<std::int64_t>& days) {
    std::string words = measures;
    std::vector<std::string> more;
    if (!responsible.empty()) more.push_back("责任人：" + responsible);
    if (days) more.push_back("每" + std::to_string(*days) + "天检查一次");
    if (!more.empty()) words += "（" + text::join(more, "；") + "）";
    return words;
}

void put_interim(Facts& facts, const OrderPaper& paper) {
    Json lines{Json::List{}};
    std::int64_t number = 0;
    for (const auto& item : paper.items) {
        ++number;
        if (!item.step.interim_measures.empty())
            lines.push("第" + std::to_string(number) + "项：" +
                       interim_words(item.step.interim_measures, item.step.interim_responsible,
                                     item.step.interim_check_days));
    }
    facts.put("interim", std::move(lines));
}

/// What was decided, one measure a line.
std::vector<std::string> measures_of(const OrderPaper& paper) {
    std::vector<std::string> measures;
    for (const auto& item : paper.items) {
        const auto& step = item.step;
        const auto& words = step.interim_measures.empty() ? step.reason : step.interim_measures;
        for (auto& line : text::split(words, U"；;\n"))
            if (std::ranges::find(measures, line) == measures.end()) measures.push_back(std::move(line));
    }
    return measures;
}

std::vector<SignatureLine> lines_of(const std::vector<NamedOfficer>& officers, const std::string& label,
                                    const std::string& unit_label, const std::string& contact) {
    std::vector<SignatureLine> lines;
    for (const auto& officer : officers)
        lines.push_back({label, officer.name, EvidencePurpose::signature_officer,
                         officer.certificate_no.empty() ? "" : "执法证号 " + officer.certificate_no});
    lines.push_back({unit_label, contact, EvidencePurpose::signature_unit});
    return lines;
}

/// The paper on which the order stands: its number and day.
void put_inspection(Facts& facts, const db::Reader& reader, const OrderPaper& paper) {
    const auto& id = paper.first().inspection;
    const auto inspection = db::find(reader, id);
    facts
        .put("inspection_no",
             issued_number(reader, FormKind::inspection_record, FormSubject::inspection, id.text()))
        .put("inspection_date_text", inspection ? day_words(inspection->date) : std::string{})
        .put("site_contact", inspection ? inspection->site_contact : std::string{});
}

std::string contact_of(const db::Reader& reader, const OrderPaper& paper) {
    const auto inspection = db::find(reader, paper.first().inspection);
    return inspection ? inspection->site_contact : std::string{};
}

bool is_on_site(const HazardStep& step) {
    return step.step == StepKind::suspend || step.form == OrderForm::on_site_measures;
}

} // namespace

std::optional<Json> order_facts(const db::Reader& reader, FormKind kind, const std::string& id,
                                const FormSource& source) {
    const auto paper = hazard::order_paper(reader, id);
    if (!paper) return std::nullopt;
    const auto& step = paper->step();
    const bool measures_wanted = kind == FormKind::on_site_measures;
    const bool fits = measures_wanted
                          ? is_on_site(step)
                          : step.step == StepKind::order &&
                                step.form.value_or(OrderForm::time_limited) == OrderForm::time_limited;
    if (!fits) return std::nullopt;
    const Standing standing = standing_of(reader, step, source);
    // Without a power on the list the office tells and asks; it does not order.
    const bool tells = kind == FormKind::rectification_order && !standing.by_list();
    Facts facts = head(kind, source, standing.organ, tells ? "隐患整改通知书" : "");
    put_standing(facts, standing, rule_of(kind), source);
    put_enterprise(facts, reader, paper->first().enterprise);
    const auto officers = officers_of(step.officers, step.certificates);
    put_officers(facts, officers);
    put_findings(facts, reader, source, findings_of(*paper));
    put_inspection(facts, reader, *paper);
    put_groups(facts, *paper);
    put_interim(facts, *paper);
    Json measures{Json::List{}};
    if (measures_wanted)
        for (auto& line : measures_of(*paper))
            measures.push(std::move(line));
    const auto inspection = db::find(reader, paper->first().inspection);
    // A visit of a ledger was recorded on paper.
    facts.have("before_elsewhere", !inspection || inspection->recorded_by.empty());
    facts.put("measures", std::move(measures))
        .put("orders", !tells)
        .put("stops", step.step == StepKind::suspend)
        .put("recorded_no", step.document_no)
        .put("date_text", day_words(step.taken_on))
        .put("legal_basis", measures_wanted
                                ? "《中华人民共和国安全生产法》第六十五条第一款第（三）项"
                                : "《中华人民共和国安全生产法》第六十五条第一款第（二）项、第（三）项")
        .put("consequence", tells ? "逾期不整改或者整改不到位的，本机关将依照《中华人民共和国安全生产法》第六"
                                    "十九条的规定，报告并移送负"
                                    "有安全生产监督管理职责的部门依法处理。"
                                  : "逾期不整改或者整改达不到要求的，依照《中华人民共和国安全生产法》第一百零"
                                    "二条等规定，依法给予行政处罚"
                                    "或者移送有权机关处理；构成犯罪的，依法追究刑事责任。");
    put_signatures(facts, reader, kind, "hazard", paper->first().id.text(),
                   lines_of(officers, "执法人员签名", "被检查单位签名", contact_of(reader, *paper)));
    return std::move(facts).done();
}

std::optional<Json> reinspection_facts(const db::Reader& reader, const std::string& id,
                                       const FormSource& source) {
    const auto paper = hazard::order_paper(reader, id);
    if (!paper) return std::nullopt;
    struct Outcome {
        const OrderedItem* item;
        const Reinspection* reinspection = nullptr;
    };
    std::vector<Outcome> outcomes;
    std::vector<Finding> findings;
    const Reinspection* last = nullptr;
    for (const auto& item : paper->items) {
        Outcome outcome{&item, nullptr};
        // The first that was made upon this order: after one that failed comes a new order.
        for (const auto& one : item.file.reinspections)
            if (!outcome.reinspection && one.round >= item.step.round &&
                (!item.step.taken_on || one.reinspected_on >= *item.step.taken_on))
                outcome.reinspection = &one;
        if (outcome.reinspection && (!last || last->reinspected_on <= outcome.reinspection->reinspected_on))
            last = outcome.reinspection;
        findings.push_back({&item.file.hazard, outcome.reinspection && outcome.reinspection->result ==
                                                                           ReinspectionResult::passed});
        outcomes.push_back(outcome);
    }
    if (!last) return std::nullopt;
    const auto& step = paper->step();
    const Standing standing = standing_of(reader, step, source);
    Facts facts = head(FormKind::reinspection_opinion, source, standing.organ);
    put_standing(facts, standing, rule_of(FormKind::reinspection_opinion), source);
    put_enterprise(facts, reader, paper->first().enterprise);
    std::vector<NamedOfficer> officers;
    Json rows{Json::List{}}, opinions{Json::List{}};
    std::vector<std::int64_t> closed, open;
    std::int64_t number = 0;
    bool all = true;
    for (const auto& [item, reinspection] : outcomes) {
        ++number;
        all = all && reinspection;
        const bool passed = reinspection && reinspection->result == ReinspectionResult::passed;
        if (reinspection) (passed ? closed : open).push_back(number);
        if (reinspection)
            for (auto& officer : officers_of(reinspection->reinspector, reinspection->certificates))
                if (std::ranges::find(officers, officer.name, &NamedOfficer::name) == officers.end())
                    officers.push_back(std::move(officer));
        const std::string result = !reinspection ? "未复查"
                                   : passed      ? "已整改，复查合格"
                                                 : "未按要求整改，复查不合格";
        const std::string opinion = reinspection ? reinspection->opinion : std::string{};
        rows.push(Json::Object{{"number", number},
                               {"finding", item->file.hazard.description},
                               {"due_text", day_words(item->step.due_date)},
                               {"result", result},
                               {"day_text", reinspection ? day_words(reinspection->reinspected_on) : ""},
                               {"opinion", opinion}});
        opinions.push(result + (opinion.empty() ? "" : "：" + opinion));
    }
    put_officers(facts, officers);
    put_findings(facts, reader, source, findings, true);
    put_inspection(facts, reader, *paper);
    const auto before = step.step == StepKind::suspend || step.form == OrderForm::on_site_measures
                            ? FormKind::on_site_measures
                            : FormKind::rectification_order;
    auto order_no = issued_number(reader, before, FormSubject::order, id);
    if (order_no.empty()) order_no = step.document_no;
    facts.put("order_no", order_no)
        .put("order_title", text_of(before).zh)
        .put("order_date_text", day_words(step.taken_on))
        .put("items", std::move(rows))
        .put("opinions", std::move(opinions))
        .put("closed_words", closed.empty() ? "" : "第" + numbers_words(closed) + "项已整改完毕")
        .put("open_words", open.empty() ? "" : "第" + numbers_words(open) + "项未按要求整改")
        .put("all_closed", all && open.empty())
        .put("reinspected_on_text", day_words(last->reinspected_on))
        .put("date_text", day_words(last->reinspected_on))
        .have("all_reinspected", all)
        .have("before_elsewhere", !step.document_no.empty());
    put_signatures(facts, reader, FormKind::reinspection_opinion, "hazard", paper->first().id.text(),
                   lines_of(officers, "复查人员签名", "被复查单位签名", ""));
    return std::move(facts).done();
}

} // namespace bihuan::form
