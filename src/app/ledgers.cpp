#include "app/ledgers.hpp"

#include "app/office.hpp"
#include "drill/drill_ledger.hpp"
#include "enterprise/enterprise_ledger.hpp"
#include "hazard/hazard_ledger.hpp"
#include "inspection/inspection_ledger.hpp"
#include "organisation/organisation_ledger.hpp"
#include "patrol/clue_ledger.hpp"
#include "patrol/patrol_ledger.hpp"
#include "plan/enterprise_plan_ledger.hpp"
#include "plan/plan_ledger.hpp"
#include "readiness/readiness_ledger.hpp"
#include "responsibility/responsibility_ledgers.hpp"

#include <array>
#include <stdexcept>

namespace bihuan::app {

std::span<const EnumText> enum_texts(Ledger) {
    static constexpr std::array texts{
        EnumText{"units", "组织", "units"},
        EnumText{"enterprises", "企业", "enterprises"},
        EnumText{"inspections", "检查", "inspections"},
        EnumText{"hazards", "隐患", "hazards"},
        EnumText{"patrols", "巡查", "patrols"},
        EnumText{"clues", "线索", "clues"},
        EnumText{"posts", "岗位职责", "posts and duties"},
        EnumText{"terms", "任职", "terms of office"},
        EnumText{"assignments", "包保责任", "who answers for what"},
        EnumText{"contacts", "应急通讯录", "contacts"},
        EnumText{"supplies", "应急物资", "supplies"},
        EnumText{"shelters", "应急避难场所", "shelters"},
        EnumText{"risk-points", "风险点位", "risk points"},
        EnumText{"households", "待转移住户", "households to be moved"},
        EnumText{"duty", "值班", "duty roster"},
        EnumText{"plans", "应急预案", "emergency plans"},
        EnumText{"drills", "应急演练", "drills"},
        EnumText{"enterprise-plans", "企业应急预案", "plans of enterprises"},
    };
    return texts;
}

namespace {

std::unique_ptr<ledger::RowSink> sink_of(const LedgerImport& wish, db::RowWriting& writing, IdSource& ids) {
    using enterprise::UsccPolicy;
    switch (wish.ledger) {
    case Ledger::units:
        return std::make_unique<organisation::UnitLedger>(writing, ids);
    case Ledger::enterprises:
        return std::make_unique<enterprise::EnterpriseLedger>(
            writing, ids, wish.lenient ? UsccPolicy::lenient : UsccPolicy::strict);
    case Ledger::inspections:
        return std::make_unique<inspection::InspectionLedger>(writing, ids, inspection_followers());
    case Ledger::hazards:
        return std::make_unique<hazard::HazardLedger>(writing, ids);
    case Ledger::patrols:
        return std::make_unique<patrol::PatrolLedger>(writing, ids);
    case Ledger::clues:
        return std::make_unique<patrol::ClueLedger>(writing, ids);
    case Ledger::posts:
        return std::make_unique<responsibility::DutyLedger>(writing, ids);
    case Ledger::terms:
        return std::make_unique<responsibility::TermLedger>(writing, ids);
    case Ledger::assignments:
        return std::make_unique<responsibility::AssignmentLedger>(writing, ids);
    case Ledger::contacts:
        return std::make_unique<readiness::KeptLedger<Contact>>(writing, ids);
    case Ledger::supplies:
        return std::make_unique<readiness::KeptLedger<Supply>>(writing, ids);
    case Ledger::shelters:
        return std::make_unique<readiness::KeptLedger<Shelter>>(writing, ids);
    case Ledger::risk_points:
        return std::make_unique<readiness::KeptLedger<RiskPoint>>(writing, ids);
    case Ledger::households:
        return std::make_unique<readiness::KeptLedger<Household>>(writing, ids);
    case Ledger::duty:
        return std::make_unique<readiness::DutyLedger>(writing, ids);
    case Ledger::plans:
        return std::make_unique<plan::PlanLedger>(writing, ids, wish.identity);
    case Ledger::drills:
        return std::make_unique<drill::DrillLedger>(writing, ids);
    case Ledger::enterprise_plans:
        return std::make_unique<plan::EnterprisePlanLedger>(writing, ids);
    }
    throw std::logic_error("a ledger without a room");
}

ledger::Summary import_into(db::Database& database, IdSource& ids, const LedgerImport& wish,
                            db::RowWriting::Keep keep) {
    const auto table = ledger::open_table(wish.file);
    db::RowWriting writing{database, wish.actor, keep};
    const auto sink = sink_of(wish, writing, ids);
    return ledger::import_rows(*table, *sink, wish.options);
}

/// A copy of a SQLite database beside it, gone when it goes out of scope.
class Copy {
public:
    Copy(const db::Database& original, IdSource& ids)
        : path_(original.address().place + ".dry-run-" + ids.next()) {
        original.copy_into(path_);
        database_ = std::make_unique<db::Database>(db::Address{db::Engine::sqlite, path_}, original.clock());
    }
    ~Copy() {
        database_.reset();
        std::error_code ignored;
        for (const auto* ending : {"", "-wal", "-shm"})
            std::filesystem::remove(path_ + ending, ignored);
    }
    Copy(const Copy&) = delete;
    Copy& operator=(const Copy&) = delete;
    db::Database& database() { return *database_; }

private:
    std::string path_;
    std::unique_ptr<db::Database> database_;
};

} // namespace

ledger::Summary import_ledger(db::Database& database, IdSource& ids, const LedgerImport& wish) {
    using Keep = db::RowWriting::Keep;
    if (!wish.dry_run) return import_into(database, ids, wish, Keep::yes);
    if (database.engine() == db::Engine::postgresql) return import_into(database, ids, wish, Keep::no);
    Copy copy{database, ids};
    return import_into(copy.database(), ids, wish, Keep::yes);
}

std::vector<ledger::Column> columns_of(db::Database& database, IdSource& ids, Ledger of) {
    db::RowWriting nothing{database, {}, db::RowWriting::Keep::no};
    LedgerImport wish;
    wish.ledger = of;
    return sink_of(wish, nothing, ids)->columns();
}

void export_ledger(const db::Database& database, Ledger of, const std::filesystem::path& file) {
    database.read([&](const db::Reader& reader) { export_ledger(reader, of, file); });
}

namespace {

void write_rows(const db::Reader& reader, Ledger of, ledger::TableWriter& writer) {
    switch (of) {
    case Ledger::units:
        return organisation::export_units(reader, writer);
    case Ledger::enterprises:
        return enterprise::export_enterprises(reader, writer);
    case Ledger::inspections:
        return inspection::export_inspections(reader, writer);
    case Ledger::hazards:
        return hazard::export_hazards(reader, writer);
    case Ledger::patrols:
        return patrol::export_patrols(reader, writer);
    case Ledger::clues:
        return patrol::export_clues(reader, writer);
    case Ledger::posts:
        return responsibility::export_duties(reader, writer);
    case Ledger::terms:
        return responsibility::export_terms(reader, writer);
    case Ledger::assignments:
        return responsibility::export_assignments(reader, writer);
    case Ledger::contacts:
        return readiness::export_kept<Contact>(reader, writer);
    case Ledger::supplies:
        return readiness::export_kept<Supply>(reader, writer);
    case Ledger::shelters:
        return readiness::export_kept<Shelter>(reader, writer);
    case Ledger::risk_points:
        return readiness::export_kept<RiskPoint>(reader, writer);
    case Ledger::households:
        return readiness::export_kept<Household>(reader, writer);
    case Ledger::duty:
        return readiness::export_duty(reader, writer);
    case Ledger::plans:
        return plan::export_plans(reader, writer);
    case Ledger::drills:
        return drill::export_drills(reader, writer);
    case Ledger::enterprise_plans:
        return plan::export_enterprise_plans(reader, writer);
    }
}

} // namespace

void export_ledger(const db::Reader& reader, Ledger of, const std::filesystem::path& file) {
    const auto writer = ledger::open_writer(file, std::string{text_of(of).zh} + "台账");
    write_rows(reader, of, *writer);
    writer->finish();
}

} // namespace bihuan::app
