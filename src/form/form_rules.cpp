#include "form/form_rules.hpp"

#include <algorithm>
#include <array>

namespace bihuan {

std::span<const EnumText> enum_texts(FormSubject) {
    static constexpr std::array texts{
        EnumText{"inspection_task", "检查任务", "inspection task"},
        EnumText{"inspection", "检查", "inspection"},
        EnumText{"order", "整改指令", "order"},
        EnumText{"hazard", "隐患", "hazard"},
        EnumText{"penalty_case", "处罚案件", "penalty case"},
        EnumText{"document", "已印发文书", "issued document"},
        EnumText{"duty_shift", "值班", "duty shift"},
    };
    return texts;
}

namespace form {
namespace {

using enum FormKind;
using Power = AuthorityPower;
using Subject = FormSubject;
using Needs = std::vector<FormNeed>;

constexpr FormNeed enterprise{"enterprise.name", {"被检查单位", "the unit"}};
constexpr FormNeed organ{"organ", {"执法机关", "issuing organ"}};
constexpr FormNeed officers{"officers", {"两名持证执法人员", "two officers with certificates"}, 2};
constexpr FormNeed certificates{"have.certificates", {"执法证号", "certificate numbers"}, 2};
constexpr FormNeed findings{"findings", {"存在的问题", "findings"}};
constexpr FormNeed basis{"legal_basis", {"法律依据", "legal basis"}};
constexpr FormNeed party{"party.name", {"当事人", "the party"}};
constexpr FormNeed penalties{"penalties", {"处罚种类和数额", "kind and amount of the penalty"}};
constexpr FormNeed facts_of_case{"case_facts", {"违法事实和证据", "facts and evidence"}};

const std::vector<std::string_view> two_copies{"存档", "交被检查单位"};
const std::vector<std::string_view> two_of_case{"存入案卷", "交当事人"};

} // namespace

const std::vector<FormRule>& form_rules() {
    static const std::vector<FormRule> rules{
        {.kind = inspection_approval,
         .form_word = "检批",
         .subjects = {Subject::inspection_task},
         .power = Power::inspection,
         .needs = {enterprise,
                   {"reason", {"检查事由", "reason"}},
                   {"matter", {"检查事项", "matter"}},
                   basis,
                   officers,
                   {"approved", {"机关负责人批准", "approval by the head"}}},
         .copies = {"存档"},
         .seal = false,
         .article = "国办发〔2024〕54号"},
        {.kind = inspection_notice,
         .form_word = "检通",
         .subjects = {Subject::inspection_task},
         .power = Power::inspection,
         .needs = {enterprise,
                   {"matter", {"检查事项", "matter"}},
                   basis,
                   officers,
                   certificates,
                   {"approved", {"机关负责人批准", "approval by the head"}}},
         .copies = two_copies,
         .served = true,
         .article = "国办发〔2024〕54号；行政处罚法第五十五条"},
        {.kind = inspection_record,
         .form_word = "检记",
         .subjects = {Subject::inspection},
         .power = Power::inspection,
         .needs = {enterprise,
                   officers,
                   certificates,
                   {"times.from", {"检查开始时间", "beginning of the inspection"}},
                   {"times.to", {"检查结束时间", "end of the inspection"}},
                   {"site_part", {"检查场所", "place inspected"}},
                   {"certificates_shown", {"出示执法证件", "certificates shown"}},
                   {"signed", {"记录已签结", "the record is signed and closed"}}},
         .signatures = {{.party = "officer", .least = 2}, {.party = "unit", .or_refusal = true}},
         .copies = two_copies,
         .seal = false,
         .article = "安全生产法第六十八条；行政处罚法第五十五条"},
        {.kind = rectification_order,
         .form_word = "责改",
         .subjects = {Subject::order},
         .power = Power::rectification,
         .after = {inspection_record},
         .needs =
             {enterprise, organ, officers, certificates, findings, {"groups", {"整改期限", "deadlines"}}},
         .photos = {"before"},
         .copies = two_copies,
         .remedy = true,
         .served = true,
         .article = "安全生产法第六十五条第一款第二项、第三项"},
        {.kind = immediate_rectification,
         .form_word = "即改",
         .subjects = {Subject::inspection},
         .power = Power::rectification,
         .after = {inspection_record},
         .needs = {enterprise, organ, officers, certificates, findings},
         .photos = {"before"},
         .copies = two_copies,
         .served = true,
         .article = "安全生产法第六十五条第一款第二项、第三项"},
        {.kind = on_site_measures,
         .form_word = "现决",
         .subjects = {Subject::order},
         .power = Power::stoppage,
         .after = {inspection_record},
         .needs = {enterprise,
                   organ,
                   officers,
                   certificates,
                   findings,
                   basis,
                   {"authority.item", {"有效的执法事项", "an authority item in force"}},
                   {"measures", {"采取的现场处理措施", "measures decided"}}},
         .photos = {"before"},
         .copies = two_copies,
         .remedy = true,
         .served = true,
         .article = "安全生产法第六十五条第一款第三项"},
        {.kind = reinspection_opinion,
         .form_word = "复查",
         .subjects = {Subject::order},
         .power = Power::rectification,
         .after = {rectification_order, on_site_measures},
         .needs = {enterprise,
                   organ,
                   {"officers", {"两名复查人员", "two re-inspecting officers"}, 2},
                   certificates,
                   {"reinspected_on_text", {"复查日期", "day of the re-inspection"}},
                   {"have.all_reinspected", {"每项隐患的复查意见", "an opinion of each hazard"}}},
         .photos = {"after"},
         .copies = two_copies,
         .served = true,
         .article = "安全生产违法行为行政处罚办法（应急管理部令第18号）；条文待核对"},
        {.kind = extension_application,
         .form_word = "延申",
         .subjects = {Subject::hazard},
         .after = {rectification_order, on_site_measures},
         .needs = {enterprise,
                   {"reason", {"申请理由", "reason"}},
                   {"due_date_text", {"原整改期限", "present deadline"}},
                   {"wished_date_text", {"申请延至", "deadline asked for"}}},
         .copies = {"存档"},
         .seal = false,
         .article = "安全生产违法行为行政处罚办法（应急管理部令第18号）；条文待核对"},
        {.kind = extension_reply,
         .form_word = "延复",
         .subjects = {Subject::hazard},
         .power = Power::rectification,
         .after = {rectification_order, on_site_measures},
         .needs = {enterprise,
                   organ,
                   {"decision", {"答复意见", "decision"}},
                   {"reply_reason", {"答复理由", "reason of the decision"}}},
         .copies = two_copies,
         .served = true,
         .article = "安全生产违法行为行政处罚办法（应急管理部令第18号）；条文待核对"},
        {.kind = supervision_notice,
         .form_word = "督办",
         .subjects = {Subject::hazard},
         .needs = {enterprise,
                   organ,
                   findings,
                   {"listed_on_text", {"挂牌日期", "day of the listing"}},
                   {"criterion", {"重大隐患判定依据", "criterion of the major hazard"}},
                   {"due_date_text", {"治理期限", "deadline"}}},
         .photos = {"before"},
         .copies = {"存档", "交被督办单位", "报区应急管理局"},
         .served = true,
         .article = "安全生产法第四十一条第三款"},
        {.kind = treatment_plan,
         .subjects = {Subject::hazard},
         .needs = {enterprise,
                   {"plan.goals", {"治理的目标和任务", "goals and tasks"}},
                   {"plan.methods", {"方法和措施", "methods and measures"}},
                   {"plan.funds", {"经费和物资", "funds and materials"}},
                   {"plan.people", {"机构和人员", "bodies and people"}},
                   {"plan.deadline", {"时限和要求", "time limit and requirements"}},
                   {"plan.safety", {"安全措施和应急预案", "safety measures and emergency plan"}}},
         .copies = {"存档", "交治理单位"},
         .seal = false,
         .article = "安全生产事故隐患排查治理暂行规定第十五条"},
        {.kind = transfer_letter,
         .form_word = "移",
         .subjects = {Subject::hazard, Subject::penalty_case},
         .needs = {{"receiver", {"接收机关", "receiving department"}},
                   {"party.name", {"当事人", "unit or person"}},
                   {"case_facts", {"移送的事实", "facts"}},
                   {"reason", {"移送理由", "reason"}},
                   {"transferred_on_text", {"移送日期", "day of the transfer"}}},
         .copies = {"送接收机关", "存档", "回执"},
         .served = true,
         .article = "安全生产法第六十九条；行政处罚法第二十七条"},
        {.kind = on_spot_penalty,
         .form_word = "当罚",
         .subjects = {Subject::penalty_case},
         .power = Power::penalty,
         .needs = {organ,
                   party,
                   facts_of_case,
                   basis,
                   penalties,
                   officers,
                   certificates,
                   {"decided_on_text", {"决定日期", "day of the decision"}}},
         .copies = two_of_case,
         .remedy = true,
         .served = true,
         .article = "行政处罚法第五十一条、第五十二条"},
        {.kind = penalty_advance_notice,
         .form_word = "罚告",
         .subjects = {Subject::penalty_case},
         .power = Power::penalty,
         .needs = {organ,
                   party,
                   facts_of_case,
                   basis,
                   penalties,
                   {"notified_on_text", {"告知日期", "day of the notice"}}},
         .copies = two_of_case,
         .served = true,
         .article = "行政处罚法第四十四条、第四十五条、第六十三条"},
        {.kind = hearing_notice,
         .form_word = "听通",
         .subjects = {Subject::penalty_case},
         .power = Power::penalty,
         .after = {penalty_advance_notice},
         .needs = {organ,
                   party,
                   {"hearing_on_text", {"听证日期", "day of the hearing"}},
                   {"notified_on_text", {"通知日期", "day of the notice"}}},
         .copies = two_of_case,
         .served = true,
         .article = "行政处罚法第六十四条"},
        {.kind = legal_review_opinion,
         .form_word = "法审",
         .subjects = {Subject::penalty_case},
         .needs = {party,
                   {"review.opinion", {"审核意见", "opinion"}},
                   {"review.reviewer", {"审核人", "reviewer"}},
                   {"review.qualification_no", {"法律职业资格证号", "qualification number"}}},
         .copies = {"存入案卷"},
         .seal = false,
         .article = "行政处罚法第五十八条"},
        {.kind = penalty_decision,
         .form_word = "罚",
         .subjects = {Subject::penalty_case},
         .power = Power::penalty,
         .after = {penalty_advance_notice},
         .needs = {organ,
                   party,
                   facts_of_case,
                   basis,
                   penalties,
                   {"decided_on_text", {"决定日期", "day of the decision"}},
                   {"have.review_settled", {"法制审核", "the legal review"}}},
         .copies = two_of_case,
         .remedy = true,
         .served = true,
         .article = "行政处罚法第五十七条至第五十九条"},
        {.kind = service_receipt,
         .form_word = "回",
         .subjects = {Subject::document},
         .needs = {{"served.title", {"送达文书", "the document served"}},
                   {"served_to", {"受送达人", "recipient"}},
                   {"served_on_text", {"送达日期", "day of the service"}},
                   {"service_method", {"送达方式", "method of service"}}},
         .copies = {"存入案卷"},
         .seal = false,
         .article = "行政处罚法第六十一条"},
        {.kind = case_cover,
         .subjects = {Subject::penalty_case},
         .needs = {party, {"closed_on_text", {"结案日期", "day of closing"}}},
         .copies = {"存入案卷"},
         .seal = false,
         .article = "行政处罚法第四十七条"},
        {.kind = file_index,
         .subjects = {Subject::penalty_case},
         .needs = {party, {"documents", {"卷内文书", "documents of the file"}}},
         .copies = {"存入案卷"},
         .seal = false,
         .article = "行政处罚法第四十七条"},
        {.kind = duty_handover,
         .subjects = {Subject::duty_shift},
         .needs = {{"leader", {"带班领导", "leader on duty"}},
                   {"officers_text", {"值班员", "officers on duty"}}},
         .copies = {"存档"},
         .seal = false,
         .article = "生产安全事故应急条例第十四条"},
    };
    return rules;
}

const FormRule& rule_of(FormKind kind) {
    return form_rules()[static_cast<std::size_t>(kind)];
}

bool is_of(const FormRule& rule, FormSubject subject) {
    return std::ranges::find(rule.subjects, subject) != rule.subjects.end();
}

namespace {

std::int64_t measure(const Json* fact) {
    if (!fact) return 0;
    if (const auto* text = fact->text()) return text->empty() ? 0 : 1;
    if (const auto* truth = fact->boolean()) return *truth ? 1 : 0;
    if (const auto* number = fact->integer()) return *number;
    if (const auto* list = fact->list()) return static_cast<std::int64_t>(list->size());
    return fact->object() ? 1 : 0;
}

void add_signatures(const FormRule& rule, const Json& facts, std::vector<Lack>& lacks) {
    for (const auto& signature : rule.signatures) {
        const auto path = "have.signatures." + std::string{signature.party};
        if (measure(facts.at_path(path)) >= signature.least) continue;
        if (signature.or_refusal && measure(facts.at_path("refusal"))) {
            if (!measure(facts.at_path("refusal.reason")))
                lacks.push_back({"拒绝签名的理由", "the reason of the refusal to sign"});
            if (!measure(facts.at_path("refusal.witness")))
                lacks.push_back({"拒绝签名的见证人", "the witness of the refusal to sign"});
            continue;
        }
        if (signature.party == "officer")
            lacks.push_back({"两名检查人员的签名", "the signatures of two officers"});
        else if (signature.party == "unit")
            lacks.push_back(
                {"被检查单位的签名或拒签记录", "the signature of the unit, or its recorded refusal"});
        else
            lacks.push_back({"见证人的签名", "the signature of the witness"});
    }
}

void add_photos(const FormRule& rule, const Json& facts, std::vector<Lack>& lacks) {
    const Json* rows = facts.find("photo_counts");
    if (!rows || !rows->list()) return;
    for (const auto purpose : rule.photos)
        for (const auto& row : *rows->list()) {
            const Json* wanted = row.find("wants_" + std::string{purpose});
            if (wanted && !measure(wanted)) continue; // such as what was not put right yet
            if (measure(row.find(purpose))) continue;
            const auto* number = row.find("number");
            const auto which = number && number->integer() ? std::to_string(*number->integer()) : "1";
            const bool after = purpose == "after";
            lacks.push_back(
                {"第" + which + "项的" + (after ? "整改后" : "整改前") + "照片",
                 "the photo of item " + which + (after ? " after" : " before") + " rectification"});
        }
}

} // namespace

std::vector<Lack> lacking(const FormRule& rule, const Json& facts) {
    std::vector<Lack> lacks;
    for (const auto& need : rule.needs)
        if (measure(facts.at_path(need.path)) < need.least)
            lacks.push_back({std::string{need.label.zh}, std::string{need.label.en}});
    add_signatures(rule, facts, lacks);
    add_photos(rule, facts, lacks);
    if (const Json* more = facts.find("lacks"); more && more->list())
        for (const auto& lack : *more->list())
            lacks.push_back({*lack.find("zh")->text(), *lack.find("en")->text()});
    return lacks;
}

std::string words_of(const std::vector<Lack>& lacks, Language language) {
    std::string words;
    for (const auto& lack : lacks) {
        if (!words.empty()) words += language == Language::zh ? "、" : ", ";
        words += language == Language::zh ? lack.zh : lack.en;
    }
    return words;
}

std::string template_of(FormKind kind) {
    return "forms/" + std::string{code_of(kind)};
}

Json table_json(const std::vector<std::pair<FormKind, std::string>>& words) {
    const auto codes = [](const auto& values) {
        Json list{Json::List{}};
        for (const auto value : values)
            list.push(code_of(value));
        return list;
    };
    const auto texts = [](const std::vector<std::string_view>& values) {
        Json list{Json::List{}};
        for (const auto value : values)
            list.push(value);
        return list;
    };
    Json rows{Json::List{}};
    for (const auto& rule : form_rules()) {
        std::string word{rule.form_word};
        for (const auto& [kind, own] : words)
            if (kind == rule.kind && !word.empty()) word = own;
        Json needs{Json::List{}};
        for (const auto& need : rule.needs)
            needs.push(Json::Object{{"fact", need.path}, {"zh", need.label.zh}, {"en", need.label.en}});
        Json signatures{Json::List{}};
        for (const auto& signature : rule.signatures)
            signatures.push(Json::Object{{"party", signature.party},
                                         {"least", signature.least},
                                         {"or_refusal", signature.or_refusal}});
        rows.push(Json::Object{{"form", code_of(rule.kind)},
                               {"title", text_of(rule.kind).zh},
                               {"title_en", text_of(rule.kind).en},
                               {"form_word", word},
                               {"numbered", !rule.form_word.empty()},
                               {"subjects", codes(rule.subjects)},
                               {"power", rule.power ? Json{code_of(*rule.power)} : Json{}},
                               {"after", codes(rule.after)},
                               {"needs", std::move(needs)},
                               {"signatures", std::move(signatures)},
                               {"photos", texts(rule.photos)},
                               {"copies", texts(rule.copies)},
                               {"seal", rule.seal},
                               {"remedy", rule.remedy},
                               {"served", rule.served},
                               {"article", rule.article}});
    }
    return rows;
}

} // namespace form
} // namespace bihuan
