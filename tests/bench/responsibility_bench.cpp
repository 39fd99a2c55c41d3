// The compendium of a full office: 60 people, 600 enterprises, from the database to the bytes of the PDF.

#include "bench/bench.hpp"

#include "app/responsibility_documents.hpp"
#include "audit/chain.hpp"
#include "db/migrate.hpp"
#include "enterprise/enterprise.hpp"
#include "organisation/organisation_actions.hpp"
#include "responsibility/document_facts.hpp"
#include "responsibility/duty_set.hpp"
#include "responsibility/responsibility_actions.hpp"
#include "responsibility/responsibility_store.hpp"

namespace bihuan::bench {
namespace {

constexpr int communities = 8, grids = 5, enterprises = 600;

void plant(app::Office& office) {
    office.database().write(Actor{"bench", "bench", "bench"}, [&](db::Transaction& transaction) {
        auto& ids = office.ids();
        using namespace responsibility;
        adopt_built_in(transaction, ids);
        int people = 0;
        const auto person = [&] {
            return organisation::ensure_person(transaction, ids, "干部" + std::to_string(++people), "").id;
        };
        const auto term = [&](const char* post, std::optional<Id<Unit>> unit = {}) {
            PostTerm of;
            of.post = find_post(transaction, post)->id;
            of.person = person();
            of.unit = std::move(unit);
            return begin_term(transaction, ids, of).person;
        };
        for (const auto* post :
             {"party_secretary", "director", "leader_in_charge", "emergency_office_head", "brigade_head"})
            term(post);
        LeaderAssignment section;
        section.role = AnsweringRole::section;
        section.post = find_post(transaction, "emergency_office")->id;
        begin_assignment(transaction, ids, section);
        for (int c = 0; c < communities; ++c) {
            const std::string name = "第" + std::to_string(c + 1) + "社区";
            const auto unit = organisation::ensure_unit(transaction, ids, UnitKind::community, name);
            term("community_head", unit.id);
            LeaderAssignment leader;
            leader.person = term("other_leader");
            leader.community = name;
            leader.visits = 1;
            begin_assignment(transaction, ids, leader);
            for (int g = 0; g < grids; ++g)
                term("grid_worker",
                     organisation::ensure_unit(transaction, ids, UnitKind::grid,
                                               name + "第" + std::to_string(g + 1) + "网格", unit.id)
                         .id);
        }
        for (int i = 0; i < enterprises; ++i) {
            Enterprise place;
            place.id = ids.make<Enterprise>();
            place.community = "第" + std::to_string(i % communities + 1) + "社区";
            place.grid = place.community + "第" + std::to_string(i / communities % grids + 1) + "网格";
            place.name = place.name_key = "第" + std::to_string(i + 1) + "号生产经营单位";
            place.principal = "负责人";
            place.industry = "商贸";
            audit::insert(transaction, "enterprise.register", place);
        }
    });
}

std::vector<Result> run(const Workplace& place) {
    app::Settings settings;
    settings.data = place.folder;
    settings.fonts = std::filesystem::path{BIHUAN_BINARY_DIR} / "fonts";
    settings.office = "示范街道办事处";
    app::Office office = app::Office::create(settings);
    plant(office);
    const int year = office.clock().now().local_date().year();
    const auto make = [&](app::ReportFormat format) {
        return app::make_compendium(office, year, format, Language::zh);
    };
    const auto pages = static_cast<double>(make(app::ReportFormat::pdf).pages);
    const double whole = median_milliseconds([&] { make(app::ReportFormat::pdf); });
    const double facts = median_milliseconds([&] { make(app::ReportFormat::json); });
    const double letters = median_milliseconds(
        [&] { app::make_commitments(office, year, app::ReportFormat::pdf, Language::zh); }, 3);
    return {{"compendium, 60 people, 600 enterprises", whole, 0, "ms", ""},
            {"of it: facts from the database", facts, 0, "ms", ""},
            {"pages of the compendium", pages, 0, "pages", ""},
            {"600 letters of commitment in one PDF", letters, 0, "ms", ""}};
}

const Registration registered{"responsibility", run};

} // namespace
} // namespace bihuan::bench
