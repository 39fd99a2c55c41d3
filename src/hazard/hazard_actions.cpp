#include "hazard/hazard_actions.hpp"

#include "audit/chain.hpp"
#include "core/text.hpp"
#include "hazard/derived_facts.hpp"
#include "hazard/hazard_rules.hpp"
#include "hazard/hazard_search.hpp"

namespace bihuan::hazard {
namespace {

void require_sound(const HazardFile& file, Date today) {
    Findings findings;
    for (const auto& field : record::description_of<Hazard>().fields())
        if (field.rules.access != record::Access::system && field.kind != record::FieldKind::identity)
            if (auto error = record::check(field, field.get(&file.hazard))) findings.add(std::move(*error));
    check_dates(file.hazard, file.rectifications, file.reinspections, today, findings);
    check_extensions(file.hazard, file.extensions, today, findings);
    check_departures(file.hazard, today, findings);
    findings.throw_if_any();
}

void require_open(const Hazard& hazard, Date today) {
    const HazardState state = state_on(hazard, today);
    if (state == HazardState::closed || state == HazardState::voided)
        throw Problem{ProblemKind::hazard_not_open,
                      {{"code", hazard.code},
                       {"state", std::string{text_of(state).zh}},
                       {"state_en", std::string{text_of(state).en}}}};
}

void require_reason(std::string_view reason, const char* pointer, const char* label_zh,
                    const char* label_en) {
    if (text::trim(reason).empty())
        throw Problem{
            ProblemKind::invalid_input, {}, {{pointer, FieldFault::required, {}, label_zh, label_en}}};
}

/// Writes the hazard where a round has changed what follows from it.
void settle(db::Transaction& transaction, std::string_view action, const Hazard& before, HazardFile& file) {
    derive(file);
    require_sound(file, transaction.today());
    audit::update(transaction, action, before, file.hazard);
}

template<class Round>
Round& round_of(std::vector<Round>& rounds, std::int64_t number) {
    for (auto& round : rounds)
        if (round.round == number) return round;
    throw Problem{ProblemKind::not_found, {{"what", "轮次 / round"}, {"key", std::to_string(number)}}};
}

template<class Round>
std::int64_t next_round(const std::vector<Round>& rounds) {
    return rounds.empty() ? 1 : rounds.back().round + 1;
}

void take_place(Hazard& hazard, const Inspection& inspection) {
    hazard.inspection = inspection.id;
    hazard.enterprise = inspection.enterprise;
    hazard.found_on = inspection.date;
    hazard.community = inspection.community;
    hazard.industry = inspection.industry;
}

} // namespace

HazardFile record_hazard(db::Transaction& transaction, IdSource& ids, HazardFile file,
                         const Inspection& inspection) {
    Hazard& hazard = file.hazard;
    take_place(hazard, inspection);
    if (code_is_used(transaction, hazard.code))
        throw Problem{ProblemKind::already_exists, {{"field", "隐患编号 / code"}, {"value", hazard.code}}};
    if (hazard.id.empty()) hazard.id = ids.make<Hazard>();
    std::int64_t number = 0;
    for (auto& round : file.rectifications) {
        round.id = ids.make<Rectification>();
        round.hazard = hazard.id;
        round.round = ++number;
    }
    number = 0;
    for (auto& round : file.reinspections) {
        round.id = ids.make<Reinspection>();
        round.hazard = hazard.id;
        round.round = ++number;
    }
    for (auto& extension : file.extensions) {
        extension.id = ids.make<Extension>();
        extension.hazard = hazard.id;
    }
    derive(file);
    require_sound(file, transaction.today());
    audit::insert(transaction, "hazard.record", hazard);
    search::add(transaction, search_entry(hazard));
    for (const auto& round : file.rectifications)
        audit::insert(transaction, "hazard.rectify", round);
    for (const auto& round : file.reinspections)
        audit::insert(transaction, "hazard.reinspect", round);
    for (const auto& extension : file.extensions)
        audit::insert(transaction, "hazard.extend_due_date", extension);
    return file;
}

namespace {

/// Corrects the rounds that there were and adds those that are new.
template<class Round>
void write_rounds(db::Transaction& transaction, IdSource& ids, const Hazard& hazard,
                  std::string_view corrected, std::string_view added, const std::vector<Round>& before,
                  std::vector<Round>& after) {
    for (std::size_t i = 0; i < after.size(); ++i) {
        if (i < before.size()) {
            audit::update(transaction, corrected, before[i], after[i]);
            continue;
        }
        after[i].id = ids.make<Round>();
        after[i].hazard = hazard.id;
        audit::insert(transaction, added, after[i]);
    }
}

} // namespace

HazardFile correct_file(db::Transaction& transaction, IdSource& ids, const HazardFile& before,
                        HazardFile after, const Inspection& inspection) {
    if (before.hazard.voided_on)
        require_open(before.hazard, std::max(transaction.today(), *before.hazard.voided_on));
    take_place(after.hazard, inspection);
    settle(transaction, "hazard.correct", before.hazard, after);
    search::put(transaction, search_entry(after.hazard));
    write_rounds(transaction, ids, after.hazard, "hazard.correct_rectification", "hazard.rectify",
                 before.rectifications, after.rectifications);
    write_rounds(transaction, ids, after.hazard, "hazard.correct_reinspection", "hazard.reinspect",
                 before.reinspections, after.reinspections);
    write_rounds(transaction, ids, after.hazard, "hazard.correct_extension", "hazard.extend_due_date",
                 before.extensions, after.extensions);
    return after;
}

HazardFile rectify(db::Transaction& transaction, IdSource& ids, HazardFile file, Rectification round) {
    require_open(file.hazard, transaction.today());
    const Hazard before = file.hazard;
    round.id = ids.make<Rectification>();
    round.hazard = before.id;
    round.round = std::max(next_round(file.rectifications), next_round(file.reinspections));
    file.rectifications.push_back(round);
    settle(transaction, "hazard.rectify", before, file);
    audit::insert(transaction, "hazard.rectify", round);
    return file;
}

HazardFile correct_rectification(db::Transaction& transaction, HazardFile file, Rectification round) {
    const Hazard before = file.hazard;
    Rectification& stored = round_of(file.rectifications, round.round);
    const Rectification old = stored;
    stored = round;
    settle(transaction, "hazard.correct", before, file);
    audit::update(transaction, "hazard.correct_rectification", old, round);
    return file;
}

HazardFile reinspect(db::Transaction& transaction, IdSource& ids, HazardFile file, Reinspection round) {
    require_open(file.hazard, transaction.today());
    const Hazard before = file.hazard;
    round.id = ids.make<Reinspection>();
    round.hazard = before.id;
    // A re-inspection belongs to the rectification it looked at; without one it is a round of its own.
    const std::int64_t rectified = file.rectifications.empty() ? 0 : file.rectifications.back().round;
    round.round = std::max(rectified, next_round(file.reinspections));
    file.reinspections.push_back(round);
    settle(transaction, "hazard.reinspect", before, file);
    audit::insert(transaction, "hazard.reinspect", round);
    return file;
}

HazardFile correct_reinspection(db::Transaction& transaction, HazardFile file, Reinspection round) {
    const Hazard before = file.hazard;
    Reinspection& stored = round_of(file.reinspections, round.round);
    const Reinspection old = stored;
    stored = round;
    settle(transaction, "hazard.correct", before, file);
    audit::update(transaction, "hazard.correct_reinspection", old, round);
    return file;
}

HazardFile extend_due_date(db::Transaction& transaction, IdSource& ids, HazardFile file,
                           Extension extension) {
    require_open(file.hazard, transaction.today());
    const auto due = effective_due_date(file.hazard, file.extensions, extension.granted_on);
    const auto& description = record::description_of<Extension>();
    Findings findings;
    if (due) {
        extension.previous_due_date = *due;
        check_extensions(file.hazard, {extension}, transaction.today(), findings);
    } else {
        findings.add(
            record::field_error(*record::description_of<Hazard>().find("due_date"), FieldFault::required));
    }
    for (const auto* name : {"reason", "decided_by"}) {
        const auto& field = *description.find(name);
        if (auto error = record::check(field, field.get(&extension))) findings.add(std::move(*error));
    }
    findings.throw_if_any();
    extension.id = ids.make<Extension>();
    extension.hazard = file.hazard.id;
    const Hazard before = file.hazard;
    file.extensions.push_back(extension);
    settle(transaction, "hazard.extend_due_date", before, file);
    audit::insert(transaction, "hazard.extend_due_date", extension);
    return file;
}

Hazard void_hazard(db::Transaction& transaction, const Hazard& hazard, Date on, const std::string& reason) {
    require_open(hazard, transaction.today());
    require_reason(reason, "/void_reason", "作废原因", "reason for voiding");
    Hazard voided = hazard;
    voided.voided_on = on;
    voided.void_reason = reason;
    audit::update(transaction, "hazard.void", hazard, voided);
    return voided;
}

Hazard transfer(db::Transaction& transaction, const Hazard& hazard, Date on, const std::string& department) {
    require_open(hazard, transaction.today());
    require_reason(department, "/transferred_to", "移送单位", "transferred to");
    Hazard transferred = hazard;
    transferred.transferred_on = on;
    transferred.transferred_to = department;
    HazardFile file = file_of(transaction, std::move(transferred));
    settle(transaction, "hazard.transfer", hazard, file);
    return file.hazard;
}

Hazard record_transfer_result(db::Transaction& transaction, const Hazard& hazard, Date on,
                              const std::string& result) {
    require_open(hazard, transaction.today());
    require_reason(result, "/transfer_result", "移送结果", "transfer result");
    if (!hazard.transferred_on || on < *hazard.transferred_on)
        throw Problem{ProblemKind::hazard_not_transferred, {{"code", hazard.code}}};
    HazardFile file = file_of(transaction, hazard);
    file.hazard.transfer_result_on = on;
    file.hazard.transfer_result = result;
    settle(transaction, "hazard.record_transfer_result", hazard, file);
    return file.hazard;
}

void follow_inspection(db::Transaction& transaction, const Inspection& inspection) {
    for (auto& hazard : found_at(transaction, inspection.id)) {
        HazardFile file = file_of(transaction, hazard);
        take_place(file.hazard, inspection);
        settle(transaction, "hazard.follow_inspection", hazard, file);
        search::put(transaction, search_entry(file.hazard));
    }
}

HazardFile load(const db::Reader& reader, const Id<Hazard>& id) {
    auto hazard = db::find(reader, id);
    if (!hazard) throw Problem{ProblemKind::not_found, {{"what", "隐患 / hazard"}, {"key", id.text()}}};
    auto file = file_of(reader, std::move(*hazard));
    file.papers = issued_papers(reader, file);
    return file;
}

} // namespace bihuan::hazard
