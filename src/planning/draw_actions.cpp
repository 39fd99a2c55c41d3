#include "planning/draw_actions.hpp"

#include "audit/chain.hpp"
#include "planning/draw_file.hpp"
#include "planning/draw_inputs.hpp"
#include "planning/task_actions.hpp"

namespace bihuan::planning {
namespace {

struct Material {
    std::string inputs, seed, file;
};

Material material_of(const db::Reader& reader, const Id<Draw>& id) {
    Material material;
    reader.each("SELECT inputs, seed, file FROM draw_material WHERE draw = $1", {id.text()},
                [&](const db::Row& row) {
                    material = {std::string{row.text(0)}, std::string{row.text(1)}, std::string{row.text(2)}};
                });
    return material;
}

bool fits(const Draw& draw, const Material& material) {
    return sha256(material.inputs) == draw.inputs_sha256 &&
           commitment_of(draw.inputs_sha256, material.seed) == draw.commitment &&
           (draw.file_sha256.empty() || sha256(material.file) == draw.file_sha256);
}

Material sound_material(const db::Reader& reader, const Draw& draw) {
    auto material = material_of(reader, draw.id);
    if (!fits(draw, material))
        throw Problem{ProblemKind::database_damaged, {{"fault", "draw_material " + draw.id.text()}}};
    return material;
}

void require_state(const Draw& draw, DrawState state, const char* step, const char* step_en) {
    if (draw.state == state) return;
    throw Problem{ProblemKind::draw_state,
                  {{"state", std::string{text_of(draw.state).zh}},
                   {"state_en", std::string{text_of(draw.state).en}},
                   {"step", step},
                   {"step_en", step_en}}};
}

void require_days(const Draw& draw, Date today) {
    const auto& description = record::description_of<Draw>();
    Findings findings;
    if (draw.planned_to < draw.planned_from)
        findings.add(record::field_error(*description.find("planned_to"), FieldFault::before_other,
                                         {{"value", draw.planned_to.text()},
                                          {"other", "计划开始日 / planned from"},
                                          {"other_value", draw.planned_from.text()}}));
    if (draw.planned_from < today)
        findings.add(record::field_error(
            *description.find("planned_from"), FieldFault::before_other,
            {{"value", draw.planned_from.text()}, {"other", "今天 / today"}, {"other_value", today.text()}}));
    findings.throw_if_any();
}

InspectionTask task_for(const Draw& draw, const DrawInputs& inputs, const Drawn& drawn) {
    InspectionTask task;
    task.enterprise = Id<Enterprise>::trusted(inputs.targets[drawn.target].id);
    task.kind = InspectionKind::random;
    task.planned_from = draw.planned_from;
    task.planned_to = draw.planned_to;
    task.reason = "双随机抽查：" + draw.title;
    task.matter = draw.matter;
    task.legal_basis = draw.legal_basis;
    task.source = TaskSource::draw;
    task.source_record = draw.id.text();
    task.draw = draw.id;
    for (const auto at : drawn.officers)
        task.officers.push_back({Id<Person>::trusted(inputs.officers[at].id), inputs.officers[at].name, {}});
    return task;
}

} // namespace

Draw prepare_draw(db::Transaction& transaction, IdSource& ids, Draw draw) {
    require_days(draw, transaction.today());
    if (draw.id.empty()) draw.id = ids.make<Draw>();
    const Json frozen = freeze_inputs(transaction, draw);
    const auto read = read_inputs(frozen);
    if (!read.wrong.empty())
        throw Problem{ProblemKind::draw_too_small,
                      {{"enterprises", std::to_string(read.inputs.targets.size())},
                       {"officers", std::to_string(read.inputs.officers.size())},
                       {"targets", std::to_string(draw.targets_wanted)},
                       {"needed", std::to_string(draw.officers_per_target)}}};
    Material material{canonical(frozen), ids.secret(), {}};
    draw.state = DrawState::committed;
    draw.prepared_by_name = transaction.actor().name;
    draw.inputs_sha256 = sha256(material.inputs);
    draw.commitment = commitment_of(draw.inputs_sha256, material.seed);
    draw.committed_at = transaction.now();
    audit::insert(transaction, "draw.commit", draw);
    transaction.note("INSERT INTO draw_material (draw, inputs, seed, file) VALUES ($1, $2, $3, '')",
                     {draw.id.text(), material.inputs, material.seed});
    return draw;
}

Draw carry_out_draw(db::Transaction& transaction, IdSource& ids, const Draw& before,
                    const std::string& public_value) {
    require_state(before, DrawState::committed, "抽取", "drawn");
    if (!before.public_source.empty() && public_value.empty())
        throw Problem{ProblemKind::public_value_needed, {{"source", before.public_source}}};
    if (before.public_source.empty() && !public_value.empty())
        throw Problem{ProblemKind::invalid_input,
                      {},
                      {{"/public_value", FieldFault::read_only, {}, "公开数值", "public value"}}};
    if (before.public_not_before && transaction.now() < *before.public_not_before)
        throw Problem{ProblemKind::public_value_too_early, {{"at", before.public_not_before->local_text()}}};
    const Material material = sound_material(transaction, before);
    const Json inputs = Json::parse(material.inputs);
    const auto read = read_inputs(inputs);
    const auto drawn = draw(read.inputs, key_of(before.commitment, material.seed, public_value));

    Draw after = before;
    after.state = DrawState::drawn;
    after.seed = material.seed;
    after.public_value = public_value;
    after.drawn_at = transaction.now();
    Json file;
    file.set("format", draw_format)
        .set("inputs", inputs)
        .set("inputs_sha256", after.inputs_sha256)
        .set("commitment", after.commitment)
        .set("committed_at", after.committed_at->text())
        .set("seed", after.seed)
        .set("public_value", after.public_value)
        .set("drawn_at", after.drawn_at->text())
        .set("result", result_json(read.inputs, drawn));
    const std::string bytes = file.dump();
    after.file_sha256 = sha256(bytes);
    audit::update(transaction, "draw.draw", before, after);
    transaction.note("UPDATE draw_material SET file = $2 WHERE draw = $1", {after.id.text(), bytes});
    for (const auto& one : drawn)
        request_drawn(transaction, ids, task_for(after, read.inputs, one));
    return after;
}

Draw publish_draw(db::Transaction& transaction, const Draw& before) {
    require_state(before, DrawState::drawn, "公开", "published");
    Draw after = before;
    after.state = DrawState::published;
    after.published_at = transaction.now();
    audit::update(transaction, "draw.publish", before, after);
    return after;
}

Draw cancel_draw(db::Transaction& transaction, const Draw& before, const std::string& reason) {
    require_state(before, DrawState::committed, "取消", "cancelled");
    Draw after = before;
    after.state = DrawState::cancelled;
    after.cancel_reason = reason;
    audit::update(transaction, "draw.cancel", before, after);
    return after;
}

std::string draw_file(const db::Reader& reader, const Draw& draw) {
    return sound_material(reader, draw).file;
}

std::vector<std::string> altered_draws(const db::Reader& reader) {
    std::vector<std::string> altered;
    for (const auto& draw : db::rows<Draw>(reader, "SELECT {columns} FROM draw ORDER BY id"))
        if (!fits(draw, material_of(reader, draw.id))) altered.push_back(draw.title);
    return altered;
}

} // namespace bihuan::planning
