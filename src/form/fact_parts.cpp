#include "form/fact_parts.hpp"

#include "access/account.hpp"
#include "core/text.hpp"
#include "db/rows.hpp"
#include "form/form_words.hpp"
#include "issuance/document_store.hpp"

#include <algorithm>

namespace bihuan::form {
namespace {

/// Whose session handed a photo in, by name.
std::string who(const db::Reader& reader, const std::string& collected_by) {
    if (const auto id = Id<Account>::parse(collected_by))
        if (const auto account = db::find(reader, *id))
            return account->display_name.empty() ? account->name : account->display_name;
    return collected_by;
}

bool is_picture(const Evidence& evidence) {
    return evidence.media_type.starts_with("image/") &&
           (evidence.purpose == EvidencePurpose::before || evidence.purpose == EvidencePurpose::after ||
            evidence.purpose == EvidencePurpose::scene);
}

/// The photos of a hazard by purpose; one of its checklist item at the visit shows it as it was found.
struct PhotosOfHazard {
    std::vector<Evidence> before, after;
};
PhotosOfHazard photos_of(const db::Reader& reader, const Hazard& hazard) {
    PhotosOfHazard photos;
    if (!hazard.checklist_item.empty())
        for (auto& evidence : evidence::attached_to(reader, "inspection", hazard.inspection.text()))
            if (is_picture(evidence) && evidence.item == hazard.checklist_item)
                photos.before.push_back(std::move(evidence));
    for (auto& evidence : evidence::attached_to(reader, "hazard", hazard.id.text())) {
        if (!is_picture(evidence)) continue;
        auto& place = evidence.purpose == EvidencePurpose::after ? photos.after : photos.before;
        place.push_back(std::move(evidence));
    }
    return photos;
}

std::string entrusting(const Standing& standing) {
    return standing.item && !standing.item->entrusted_by.empty() ? standing.item->entrusted_by
                                                                 : standing.organ;
}

std::string organ_note(const Standing& standing, const std::string& office) {
    if (!standing.item) return {};
    const auto& item = *standing.item;
    std::string note;
    if (standing.basis == PowerBasis::entrusted)
        note = "受" + entrusting(standing) + "委托，由" + office + "办理";
    else if (standing.basis == PowerBasis::empowered)
        note =
            "依赋权办理" + (item.entrusted_by.empty() ? std::string{} : "（原属" + item.entrusted_by + "）");
    else
        note = "依法定职责办理";
    note += "，依据：" + item.document;
    if (!item.notice_no.empty())
        note += "；执法主体公告：" + item.notice_issuer + item.notice_no +
                (item.notice_on ? "，" + day_words(item.notice_on) : std::string{});
    return note;
}

void put_into(Json::Object& object, std::string name, Json value) {
    for (auto& [known, old] : object)
        if (known == name) {
            old = std::move(value);
            return;
        }
    object.emplace_back(std::move(name), std::move(value));
}

} // namespace

Facts& Facts::put(std::string name, Json value) {
    put_into(members_, std::move(name), std::move(value));
    return *this;
}

Facts& Facts::have(std::string key, Json value) {
    put_into(have_, std::move(key), std::move(value));
    return *this;
}

Facts& Facts::lack(std::string zh, std::string en) {
    lacks_.emplace_back(Json::Object{{"zh", std::move(zh)}, {"en", std::move(en)}});
    return *this;
}

Json Facts::done() && {
    Json::Object any; // for templates: a part is printed only where there is something
    for (const auto& [name, value] : members_)
        if (const auto* list = value.list()) any.emplace_back(name, !list->empty());
    put("any", std::move(any));
    put("have", std::move(have_));
    put("lacks", std::move(lacks_));
    return Json{std::move(members_)};
}

Facts head(FormKind kind, const FormSource& source, const std::string& organ, std::string title) {
    Facts facts;
    facts.put("form", code_of(kind))
        .put("title", title.empty() ? std::string{text_of(kind).zh} : std::move(title))
        .put("office", source.organ.name)
        .put("organ", organ)
        .put("organ_note", "")
        .put("authority", Json{})
        .put("document_no", "")
        .put("document_no_text", rule_of(kind).form_word.empty() ? "" : "文号待编")
        .put("made_on", source.day.text())
        .put("made_on_text", day_words(source.day))
        .put("remedy", Json{})
        .put("refusal", Json{});
    for (const auto* list : {"photos", "photo_counts", "signatures"})
        facts.put(list, Json::List{});
    return facts;
}

Standing standing_of(const db::Reader& reader, AuthorityPower power, Date day, const FormSource& source) {
    auto items = organisation::authority_items_in_force(reader, power, day);
    if (items.empty()) return {PowerBasis::own_duty, source.organ.name, std::nullopt};
    auto& item = items.front();
    return {item.basis, item.organ, std::move(item)};
}

Standing standing_of(const db::Reader& reader, const HazardStep& step, const FormSource& source) {
    Standing standing{step.authority_basis.value_or(PowerBasis::own_duty),
                      step.issuing_organ.empty() ? source.organ.name : step.issuing_organ, std::nullopt};
    if (step.authority_item) standing.item = db::find(reader, *step.authority_item);
    return standing;
}

void put_standing(Facts& facts, const Standing& standing, const FormRule& rule, const FormSource& source) {
    facts.put("organ", standing.organ);
    facts.put("organ_note", organ_note(standing, source.organ.name));
    const AuthorityItem item = standing.item.value_or(AuthorityItem{});
    const std::string matter = item.matter.empty() ? item.code : item.code + " " + item.matter;
    facts.put("authority", Json::Object{{"basis", code_of(standing.basis)},
                                        {"basis_text", text_of(standing.basis).zh},
                                        {"by_list", standing.by_list()},
                                        {"item", matter},
                                        {"document", item.document},
                                        {"entrusted_by", item.entrusted_by}});
    // What is told without a power on the list orders nothing, and there is nothing to appeal against.
    if (!rule.remedy || !standing.by_list()) return;
    facts.put("remedy",
              Json::Object{{"organ", source.organ.reconsideration_organ}, {"court", source.organ.court}});
}

void put_enterprise(Facts& facts, const db::Reader& reader, const Id<Enterprise>& id) {
    const auto found = db::find(reader, id);
    const Enterprise place = found.value_or(Enterprise{});
    const bool legal = !place.legal_representative.empty();
    facts.put("enterprise", Json::Object{{"name", place.name},
                                         {"address", place.address},
                                         {"uscc", place.uscc},
                                         {"person", legal ? place.legal_representative : place.principal},
                                         {"post", legal                     ? "法定代表人"
                                                  : place.principal.empty() ? ""
                                                                            : "主要负责人"},
                                         {"phone", place.principal_phone},
                                         {"community", place.community},
                                         {"industry", place.industry}});
}

std::vector<NamedOfficer> officers_of(const std::string& names, const std::string& certificates) {
    const auto all = text::split(names, U"、,，;；");
    const auto numbers = text::split(certificates, U"、,，;；");
    std::vector<NamedOfficer> officers;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto parts = text::split(all[i], U"（(）)"); // 王强（ZF001） where two share a name
        officers.push_back({parts.empty() ? all[i] : parts.front(), i < numbers.size() ? numbers[i]
                                                                    : parts.size() > 1 ? parts[1]
                                                                                       : std::string{}});
    }
    return officers;
}

void put_officers(Facts& facts, const std::vector<NamedOfficer>& officers) {
    Json rows{Json::List{}};
    std::vector<std::string> words;
    std::int64_t certificates = 0;
    for (const auto& officer : officers) {
        rows.push(Json::Object{
            {"name", officer.name}, {"certificate_no", officer.certificate_no}, {"unit", officer.unit}});
        certificates += !officer.certificate_no.empty();
        words.push_back(officer.name + (officer.certificate_no.empty()
                                            ? ""
                                            : "（执法证号 " + officer.certificate_no + "）"));
    }
    facts.put("officers", std::move(rows));
    facts.put("officers_text", text::join(words, "、"));
    facts.have("certificates", certificates);
}

Json photo_row(const db::Reader& reader, const Evidence& evidence, const std::string& what,
               const std::string& where) {
    std::string caption = what;
    if (!evidence.caption.empty() && evidence.caption != what)
        caption += (caption.empty() ? "" : "：") + evidence.caption;
    if (!where.empty()) caption += "；" + where;
    const auto by = who(reader, evidence.collected_by);
    return Json::Object{{"sha256", evidence.sha256},
                        {"caption", caption},
                        {"note", short_time(evidence.taken_at.value_or(evidence.received_at)) +
                                     (by.empty() ? "" : " " + by + " 摄")}};
}

std::string criterion_words(const std::string& code, const FormSource& source) {
    auto words = source.criterion && !code.empty() ? source.criterion(code) : std::string{};
    return words.empty() ? code : words;
}

std::string finding_words(const Hazard& hazard, const FormSource& source) {
    std::vector<std::string> more;
    if (!hazard.site_part.empty()) more.push_back("部位：" + hazard.site_part);
    if (!hazard.basis.empty()) more.push_back("违反：" + hazard.basis);
    if (hazard.level == HazardLevel::major)
        more.push_back("重大事故隐患" + (hazard.criterion.empty()
                                             ? std::string{}
                                             : "，判定依据：" + criterion_words(hazard.criterion, source)));
    std::string words = hazard.description;
    if (!more.empty()) words += "（" + text::join(more, "；") + "）";
    return words;
}

void put_findings(Facts& facts, const db::Reader& reader, const FormSource& source,
                  const std::vector<Finding>& findings, bool with_after) {
    Json lines{Json::List{}}, photos{Json::List{}}, counts{Json::List{}}, pairs{Json::List{}};
    std::int64_t number = 0;
    for (const auto& finding : findings) {
        const Hazard& hazard = *finding.hazard;
        lines.push(finding_words(hazard, source));
        const auto of = photos_of(reader, hazard);
        const std::string item = "第" + std::to_string(++number) + "项";
        for (const auto& evidence : of.before)
            photos.push(photo_row(reader, evidence, item + "整改前", hazard.site_part));
        for (const auto& evidence : with_after ? of.after : std::vector<Evidence>{})
            photos.push(photo_row(reader, evidence, item + "整改后", hazard.site_part));
        counts.push(Json::Object{{"number", number},
                                 {"before", static_cast<std::int64_t>(of.before.size())},
                                 {"after", static_cast<std::int64_t>(of.after.size())},
                                 {"wants_before", true},
                                 {"wants_after", finding.wants_after}});
        const auto one = [&](const std::vector<Evidence>& some, const char* what) {
            return some.empty() ? Json{} : photo_row(reader, some.back(), item + what, hazard.site_part);
        };
        const Json before = one(of.before, "整改前"), after = one(of.after, "整改后");
        const auto text = [](const Json& row, const char* name) {
            return row.is_null() ? Json{} : *row.find(name);
        };
        const auto caption = [&](const Json& row) {
            return row.is_null()
                       ? Json{""}
                       : Json{*row.find("caption")->text() + "（" + *row.find("note")->text() + "）"};
        };
        if (with_after && (!before.is_null() || !after.is_null()))
            pairs.push(Json::Object{{"before_sha256", text(before, "sha256")},
                                    {"after_sha256", text(after, "sha256")},
                                    {"before_caption", caption(before)},
                                    {"after_caption", caption(after)}});
    }
    facts.put("findings", std::move(lines));
    facts.put("finding_count", number);
    facts.put("photos", std::move(photos));
    facts.put("photo_pairs", std::move(pairs));
    facts.put("photo_counts", std::move(counts));
}

void put_signatures(Facts& facts, const db::Reader& reader, FormKind kind, std::string_view type,
                    const std::string& id, const std::vector<SignatureLine>& lines) {
    std::vector<Evidence> images;
    for (auto& evidence : evidence::attached_to(reader, type, id))
        if (evidence.item == code_of(kind)) images.push_back(std::move(evidence));
    Json rows{Json::List{}};
    for (const auto& line : lines) {
        Json image, date;
        for (const auto& evidence : images)
            if (evidence.purpose == line.purpose &&
                (line.names.empty() || evidence.signer.empty() || evidence.signer == line.names)) {
                image = Json{evidence.sha256};
                date = Json{day_words(evidence.taken_at.value_or(evidence.received_at).local_date())};
            }
        rows.push(Json::Object{{"label", line.label},
                               {"names", line.names},
                               {"image", std::move(image)},
                               {"date", std::move(date)},
                               {"note", line.note}});
    }
    facts.put("signatures", std::move(rows));
}

std::string issued_number(const db::Reader& reader, FormKind kind, FormSubject type,
                          const std::string& subject) {
    const auto document =
        issuance::in_force(reader, std::string{code_of(kind)}, std::string{code_of(type)}, subject);
    return document ? document->document_no : std::string{};
}

} // namespace bihuan::form
