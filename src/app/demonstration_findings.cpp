// What was found at the demonstration visit and what became of it.

#include "app/demonstration_parts.hpp"
#include "app/files.hpp"
#include "audit/chain.hpp"
#include "db/rows.hpp"
#include "evidence/evidence_actions.hpp"
#include "hazard/finding.hpp"
#include "hazard/joint_order.hpp"
#include "hazard/step_actions.hpp"
#include "inspection/visit_actions.hpp"

namespace bihuan::app::demo {
namespace {

using hazard::HazardFile;

const hazard::Taker taker{officer_at_work.account, officer_at_work.name, StepDoor::office};
const hazard::Taker head{head_of_office.account, head_of_office.name, StepDoor::office};

class Scene {
public:
    Scene(Office& office, const Inspection& visit, std::filesystem::path pictures)
        : office_(office), visit_(visit), pictures_(std::move(pictures)) {}

    template<class Act>
    auto as(const Actor& actor, Act act) {
        return office_.database().write(actor,
                                        [&](db::Transaction& transaction) { return act(transaction); });
    }

    Id<Evidence> picture(const std::string& type, const std::string& subject, EvidencePurpose purpose,
                         const std::string& file, const std::string& caption,
                         const std::string& signer = {}) {
        const auto bytes = read_file(pictures_ / file);
        Evidence about;
        about.subject_type = type;
        about.subject = subject;
        about.purpose = purpose;
        about.caption = caption;
        about.signer = signer;
        about.collected_by = officer_at_work.name;
        about.device = "演示";
        about.taken_at = office_.clock().now();
        auto examined = evidence::examined(about, bytes);
        return as(officer_at_work, [&](db::Transaction& transaction) {
            return evidence::keep(transaction, office_.ids(), examined, bytes).id;
        });
    }

    void sign() {
        const auto signature = [&](SignatureParty party, const std::string& who, const std::string& file,
                                   EvidencePurpose purpose) {
            InspectionSignature of;
            of.party = party;
            of.signer = who;
            of.evidence = picture("inspection", visit_.id.text(), purpose, file, "", who);
            of.signed_at = office_.clock().now();
            of.device = "演示";
            of.collected_by = officer_at_work.account;
            as(officer_at_work, [&](db::Transaction& transaction) {
                const auto present = db::find(transaction, visit_.id).value();
                return inspection::add_signature(transaction, present, of);
            });
        };
        signature(SignatureParty::officer, visit_.officers[0].name, "signature-officer-1.png",
                  EvidencePurpose::signature_officer);
        signature(SignatureParty::officer, visit_.officers[1].name, "signature-officer-2.png",
                  EvidencePurpose::signature_officer);
        signature(SignatureParty::unit, visit_.site_contact, "signature-unit.png",
                  EvidencePurpose::signature_unit);
        signature(SignatureParty::witness, "周卫民", "signature-witness.png",
                  EvidencePurpose::signature_witness);
        as(officer_at_work, [&](db::Transaction& transaction) {
            const auto present = db::find(transaction, visit_.id).value();
            return inspection::sign(transaction, present, transaction.now());
        });
    }

    Id<Hazard> find(
        const char* code, const std::string& words, const char* item, const std::string& part,
        const std::string& basis, const std::function<void(Hazard&)>& more = [](Hazard&) {}) {
        HazardFile file;
        file.hazard.code = code;
        file.hazard.inspection = visit_.id;
        file.hazard.description = words;
        file.hazard.category = "安全管理";
        file.hazard.checklist_item = item;
        file.hazard.site_part = part;
        file.hazard.basis = basis;
        file.hazard.responsible = visit_.site_contact;
        file.hazard.tracking_officer = visit_.officers[0].name;
        more(file.hazard);
        return as(officer_at_work, [&](db::Transaction& transaction) {
            return hazard::record_found(transaction, office_.ids(), file, visit_, taker).file.hazard.id;
        });
    }

    HazardFile load(db::Transaction& transaction, const Id<Hazard>& id) {
        return hazard::load(transaction, id);
    }
    void take(const Id<Hazard>& id, StepKind kind, const std::function<void(HazardStep&)>& fill,
              const hazard::Taker& by = taker) {
        as(by.account == head.account ? head_of_office : officer_at_work, [&](db::Transaction& transaction) {
            HazardStep step;
            fill(step);
            return hazard::take_step(transaction, office_.ids(), load(transaction, id), kind, step, by);
        });
    }

    std::string officers() const { return visit_.officers[0].name + "、" + visit_.officers[1].name; }

    void reinspect(const Id<Hazard>& id, ReinspectionResult result, const char* opinion) {
        as(officer_at_work, [&](db::Transaction& transaction) {
            Reinspection round;
            round.reinspected_on = transaction.today();
            round.reinspector = officers();
            round.result = result;
            round.opinion = opinion;
            return hazard::reinspect_with_proof(transaction, office_.ids(), load(transaction, id), round,
                                                taker);
        });
    }

    hazard::OrderedHazard ordered(const Id<Hazard>& id, const AuthorityItem& item, int days) {
        HazardStep step;
        step.form = OrderForm::time_limited;
        step.issuing_organ = item.organ;
        step.authority_basis = item.basis;
        step.authority_item = item.id;
        step.officers = officers();
        step.due_date = office_.clock().today().plus_days(days);
        return {id, step};
    }
    void order(std::vector<hazard::OrderedHazard> hazards) {
        as(officer_at_work, [&](db::Transaction& transaction) {
            return hazard::order_together(transaction, office_.ids(), visit_.id, {{}, hazards}, taker);
        });
    }
    Office& office() { return office_; }

private:
    Office& office_;
    const Inspection& visit_;
    std::filesystem::path pictures_;
};

} // namespace

void make_findings(Office& office, const Inspection& visit, const Powers& powers,
                   const std::filesystem::path& pictures) {
    Scene scene{office, visit, pictures};
    const auto today = office.clock().today();
    scene.picture("inspection", visit.id.text(), EvidencePurpose::scene, "scene.jpg", "维修车间全景");

    const auto passage = scene.find("YS-YH-0001", "维修车间东侧疏散通道堆放纸箱，宽度不足", "GN-01",
                                    "维修车间东侧通道", "消防法第十六条第一款第四项");
    const auto socket = scene.find("YS-YH-0002", "配件库插座面板破损，导线外露", "GN-14", "配件库北墙",
                                   "消防法第二十七条第二款");
    const auto boxes =
        scene.find("YS-YH-0003", "配电箱前堆放纸箱", "GN-15", "维修车间配电箱", "用电安全导则5.1.1");
    const auto paint = scene.find("YS-YH-0004", "喷漆房使用溶剂型漆，未设固定式可燃气体报警装置", "GN-21",
                                  "喷漆房", "安全生产法第三十六条第三款", [&](Hazard& of) {
                                      of.level = HazardLevel::major;
                                      of.criterion = "GM-2023/第七条（七）";
                                      of.due_date = today.plus_days(30);
                                      of.interim_measures =
                                          "停止使用喷漆房；清空房内油漆和稀释剂；设警示标志";
                                      of.interim_responsible = visit.site_contact;
                                      of.interim_check_days = 1;
                                      of.criterion_checked_by = visit.officers[0].name;
                                  });
    const auto fire =
        scene.find("YS-YH-0005", "建筑消防设施超过一年未检测", "GN-12", "全厂", "消防法第十六条第一款第三项");

    const auto before = [&](const Id<Hazard>& id, const char* file, const char* words) {
        scene.picture("hazard", id.text(), EvidencePurpose::before, file, words);
    };
    const auto after = [&](const Id<Hazard>& id, const char* file, const char* words) {
        scene.picture("hazard", id.text(), EvidencePurpose::after, file, words);
    };
    before(passage, "passage-before.jpg", "通道堆放纸箱");
    before(socket, "socket-before.jpg", "插座破损");
    before(boxes, "passage-before.jpg", "配电箱前的纸箱");
    before(paint, "paint-before.jpg", "喷漆房内景");
    before(fire, "scene.jpg", "消防设施所在车间");

    // Put right on the spot.
    after(boxes, "passage-after.jpg", "纸箱已搬走");
    scene.as(officer_at_work, [&](db::Transaction& transaction) {
        Rectification round;
        round.measures = "当场将纸箱搬至仓库，划出配电箱前的空间";
        round.rectified_on = transaction.today();
        return hazard::note_rectification(transaction, office.ids(), hazard::load(transaction, boxes), round);
    });
    scene.sign();

    // One order for two, each re-inspected: one is put right, one is not.
    scene.order(
        {scene.ordered(passage, powers.rectification, 5), scene.ordered(socket, powers.rectification, 10)});
    for (const auto& id : {passage, socket})
        scene.take(id, StepKind::serve, [&](HazardStep& step) {
            step.served_to = visit.site_contact;
            step.service_method = "直接送达";
        });
    scene.take(socket, StepKind::request_extension, [&](HazardStep& step) {
        step.reason = "同型号防爆插座缺货，供货商承诺7天内到货；期间已断电并挂牌";
        step.due_date = today.plus_days(17);
    });
    scene.take(
        socket, StepKind::decide_extension,
        [&](HazardStep& step) {
            step.decision = Decision::granted;
            step.reason = "缺货情况属实，已断电挂牌，同意延期";
            step.due_date = today.plus_days(17);
            step.issuing_organ = powers.rectification.organ;
        },
        head);
    after(passage, "passage-after.jpg", "通道已清空");
    scene.take(passage, StepKind::submit, [&](HazardStep& step) {
        step.measures = "清空通道，划线并明确专人每日检查";
        step.rectified_on = today;
    });
    scene.reinspect(passage, ReinspectionResult::passed, "通道已清空，标线清楚");
    scene.reinspect(socket, ReinspectionResult::failed, "插座尚未更换，已断电挂牌");

    // The major one: stopped, listed, treated by a plan.
    scene.take(
        paint, StepKind::suspend,
        [&](HazardStep& step) {
            step.reason = "停止使用喷漆房；撤出喷漆作业人员；切断喷漆房电源并挂牌";
            step.issuing_organ = powers.stoppage.organ;
            step.authority_basis = powers.stoppage.basis;
            step.authority_item = powers.stoppage.id;
            step.officers = scene.officers();
        },
        head);
    scene.take(
        paint, StepKind::list,
        [&](HazardStep& step) {
            step.reason = "喷涂作业场所可燃气体积聚，有爆燃危险";
            step.department = office.settings().office;
        },
        head);
    scene.as(officer_at_work, [&](db::Transaction& transaction) {
        TreatmentPlan plan;
        plan.made_on = transaction.today();
        plan.goals = "三十日内在喷漆房、调漆间装设固定式可燃气体报警装置并与通风联锁，消除爆燃危险";
        plan.methods = "委托有资质的单位设计、安装、调试；改造局部排风；作业人员专项培训";
        plan.funds = "自筹资金，专款专用；备用报警探头2只";
        plan.people = "主要负责人" + visit.site_contact + "负总责，设备主管负责实施";
        plan.deadline = "十日内完成设计和订货，二十五日内完成安装，三十日内验收";
        plan.safety = "治理期间停用喷漆房，清空油漆稀料，每日检查一次；制定爆燃处置方案并演练";
        plan.funds_invested = 26'800;
        return hazard::make_plan(transaction, office.ids(), hazard::load(transaction, paint), plan, taker);
    });

    // Not the office's business.
    scene.as(head_of_office, [&](db::Transaction& transaction) {
        return hazard::transfer_to(transaction, office.ids(), hazard::load(transaction, fire),
                                   "示范区消防救援大队", head);
    });
}

} // namespace bihuan::app::demo
