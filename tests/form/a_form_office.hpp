/// An office that writes forms: a place, its visit with signatures, hazards, an order by a power on the list.
/// It is noon of 31 December 2024 in it.
#pragma once

#include "db/rows.hpp"
#include "form/form_actions.hpp"
#include "hazard/hazard_step.hpp"
#include "readiness/duty.hpp"
#include "support/engines.hpp"
#include "support/office.hpp"

namespace bihuan::test {

inline std::string text_at(const Json& facts, std::string_view path) {
    const Json* found = facts.at_path(path);
    return found && found->text() ? *found->text() : std::string{"(none)"};
}
inline std::size_t size_at(const Json& facts, std::string_view path) {
    const Json* found = facts.at_path(path);
    return found && found->list() ? found->list()->size() : 0;
}

struct AFormOffice {
    /// Plants a record, filled as the function says.
    template<class Fill>
    auto insert(std::string_view action, Fill fill) {
        return plant(action, std::function{std::move(fill)});
    }
    template<class T>
    T plant(std::string_view action, const std::function<void(T&)>& fill) {
        T record;
        record.id = database.ids.make<T>();
        fill(record);
        database.write([&](db::Transaction& transaction) { audit::insert(transaction, action, record); });
        return record;
    }

    explicit AFormOffice(TestEngine engine) : database(engine) {
        source.organ = {"鲁谷街道办事处", "津东鲁应急", "东丽区人民政府", "东丽区人民法院", ""};
        source.day = day("2024-12-31");
        place = insert("enterprise.register", [&](Enterprise& of) {
            of.name = of.name_key = "好味道饭店";
            of.uscc = "91120110MA05EXAMPL";
            of.address = "津塘路18号";
            of.principal = "钱掌柜";
            of.principal_phone = "022-00000001";
            of.community = "东湖社区";
        });
    }

    void rename(const std::string& name) {
        Enterprise after = place;
        after.name = after.name_key = name;
        database.write([&](db::Transaction& transaction) {
            audit::update(transaction, "enterprise.correct", place, after);
        });
        place = after;
    }

    AuthorityItem authority(AuthorityPower power, PowerBasis basis = PowerBasis::empowered,
                            const std::string& organ = "鲁谷街道办事处") {
        return insert("authority_item.add", [&](AuthorityItem& of) {
            of.code = "SX" + std::to_string(++numbers);
            of.power = power;
            of.basis = basis;
            of.organ = organ;
            of.matter = "对事故隐患责令整改";
            of.entrusted_by = "东丽区应急管理局";
            of.document = "津政发〔2024〕1号赋权清单";
            of.notice_no = "东丽政告〔2024〕2号";
            of.notice_issuer = "东丽区人民政府";
        });
    }

    enum class Signing { complete, without_unit, refused, none };
    /// A visit of 2 December by 王强 and 李敏, recorded on a phone.
    Inspection visit(Signing signing = Signing::complete) {
        auto made = insert("inspection.record", [&](Inspection& of) {
            of.code = "JC" + std::to_string(++numbers);
            of.date = day("2024-12-02");
            of.enterprise = place.id;
            of.community = place.community;
            of.started_at = Instant::parse("2024-12-02T09:05:00+08:00");
            of.ended_at = Instant::parse("2024-12-02T10:20:00+08:00");
            of.site_part = "后厨和就餐区";
            of.site_contact = "孙店长";
            of.source = "年度检查计划";
            of.conclusion = "责令限期整改";
            of.certificates_shown = true;
            of.recorded_by = "01890a5d-ac96-774b-bcce-b302099a8057";
            of.officers = {{"王强", "津执001", {}, "鲁谷街道办事处"},
                           {"李敏", "津执002", {}, "鲁谷街道办事处"}};
            of.results = {{"CG-01", ItemResult::compliant, ""},
                          {"CG-02", ItemResult::noncompliant, "堆放纸箱", "现场禁止拍照"}};
            if (signing != Signing::none) {
                of.signatures = {signature(SignatureParty::officer, "王强"),
                                 signature(SignatureParty::officer, "李敏")};
                of.signed_at = Instant::parse("2024-12-02T10:25:00+08:00");
            }
            if (signing == Signing::complete)
                of.signatures.push_back(signature(SignatureParty::unit, "孙店长"));
            if (signing == Signing::refused) {
                of.refusal_reason = "认为检查过多";
                of.refusal_witness = "周社工";
                of.refusal_reported_to = "东丽区应急管理局";
            }
        });
        for (const auto& one : made.signatures)
            image(one.evidence, "inspection", made.id.text(), one.signer);
        return made;
    }
    InspectionSignature signature(SignatureParty party, const std::string& who) {
        InspectionSignature of;
        of.party = party;
        of.signer = who;
        of.evidence = database.ids.make<Evidence>();
        of.signed_at = Instant::parse("2024-12-02T10:22:00+08:00");
        return of;
    }
    void image(const Id<Evidence>& id, const std::string& type, const std::string& subject,
               const std::string& signer) {
        insert("evidence.add", [&](Evidence& of) {
            of.id = id;
            of.subject_type = type;
            of.subject = subject;
            of.purpose = EvidencePurpose::signature_officer;
            of.sha256 = std::string(64, 'a');
            of.media_type = "image/png";
            of.signer = signer;
            of.received_at = database.clock.now();
        });
    }
    void photo(const std::string& type, const std::string& subject, EvidencePurpose purpose,
               const std::string& caption = "现场照片") {
        insert("evidence.add", [&](Evidence& of) {
            of.subject_type = type;
            of.subject = subject;
            of.purpose = purpose;
            of.caption = caption;
            of.sha256 = std::string(64, purpose == EvidencePurpose::after ? 'c' : 'b');
            of.media_type = "image/jpeg";
            of.taken_at = Instant::parse("2024-12-02T09:30:00+08:00");
            of.collected_by = "王强";
            of.received_at = database.clock.now();
        });
    }

    Hazard hazard(
        const Inspection& at, const std::string& due = "2024-12-20",
        const std::function<void(Hazard&)>& more = [](Hazard&) {}) {
        return insert("hazard.record", [&](Hazard& of) {
            of.code = "YH" + std::to_string(1000 + ++numbers);
            of.inspection = at.id;
            of.enterprise = at.enterprise;
            of.found_on = at.date;
            of.community = at.community;
            of.description = "疏散通道堆放杂物";
            of.basis = "消防法第二十八条";
            of.site_part = "东侧通道";
            of.category = "消防安全";
            if (!due.empty()) of.due_date = day(due);
            more(of);
        });
    }
    /// Orders these hazards by one paper; returns its identity. Photos of before are there.
    std::string order(const std::vector<Hazard>& hazards, const std::optional<AuthorityItem>& item,
                      OrderForm form = OrderForm::time_limited, const std::string& document_no = {}) {
        const std::string paper = database.ids.next();
        for (const auto& hazard : hazards) {
            photo("hazard", hazard.id.text(), EvidencePurpose::before);
            insert("hazard.order", [&](HazardStep& of) {
                of.hazard = hazard.id;
                of.step = StepKind::order;
                of.taken_on = day("2024-12-02");
                of.recorded_at = database.clock.now();
                of.form = form;
                of.document_id = paper;
                of.document_no = document_no;
                of.issuing_organ = item ? item->organ : source.organ.name;
                of.authority_basis = item ? item->basis : PowerBasis::own_duty;
                if (item) of.authority_item = item->id;
                of.officers = "王强、李敏";
                of.certificates = "津执001、津执002";
                of.due_date = hazard.due_date;
                if (form == OrderForm::on_site_measures)
                    of.interim_measures = "停止使用液化石油气；撤出后厨作业人员";
            });
        }
        return paper;
    }
    void step(const Hazard& hazard, StepKind kind, const std::function<void(HazardStep&)>& fill) {
        insert("hazard.step", [&](HazardStep& of) {
            of.hazard = hazard.id;
            of.step = kind;
            of.taken_on = day("2024-12-03");
            of.recorded_at = database.clock.now();
            fill(of);
        });
    }
    void reinspected(const Hazard& hazard, ReinspectionResult result, const std::string& on = "2024-12-21") {
        insert("hazard.reinspect", [&](Reinspection& of) {
            of.hazard = hazard.id;
            of.reinspected_on = day(on);
            of.reinspector = "王强、李敏";
            of.certificates = "津执001、津执002";
            of.result = result;
            of.opinion = result == ReinspectionResult::passed ? "通道已清空" : "仍有杂物";
        });
    }

    std::optional<Json> facts(FormKind kind, FormSubject type, const std::string& subject) const {
        return database.read(
            [&](const db::Reader& reader) { return form::facts_of(reader, kind, type, subject, source); });
    }
    /// What is lacking, in words; `(not made)` where the form is not made of it.
    std::string lacks(FormKind kind, FormSubject type, const std::string& subject) const {
        const auto made = facts(kind, type, subject);
        return made ? form::words_of(form::lacking(form::rule_of(kind), *made), Language::zh) : "(not made)";
    }

    FreshDatabase database;
    form::FormSource source;
    Enterprise place;
    int numbers = 0;
};

} // namespace bihuan::test
