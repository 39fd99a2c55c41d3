#include "plan/plan_ledger.hpp"

#include "core/text.hpp"
#include "db/rows.hpp"
#include "plan/plan_actions.hpp"
#include "plan/plan_store.hpp"

#include <algorithm>
#include <array>

namespace bihuan::plan {

using ledger::LedgerRow;
using ledger::RowOutcome;

namespace {

constexpr std::array columns_of_a_plan{
    ledger::Column{"plan", "预案", "预案代码 预案编号", true},
    ledger::Column{"reviewed_on", "评审日期", {}, true},
    ledger::Column{"words", "评审意见", "评审结论", true},
    ledger::Column{"reviewers", "评审人员", "评审专家", true},
    ledger::Column{"approved_on", "签发日期", {}, true},
    ledger::Column{"signed_by", "签发人", {}, true},
    ledger::Column{"published_on", "公布日期", "发布日期", true},
    ledger::Column{"document_no", "文号", "发文字号"},
    ledger::Column{"filed_on", "备案日期", "报备日期"},
    ledger::Column{"filed_with", "备案机关", "备案单位"},
    ledger::Column{"receipt_on", "回执日期", "备案回执日期"},
    ledger::Column{"receipt_no", "备案编号", "回执编号"},
};

const ledger::Column& column(std::string_view name) {
    return *std::ranges::find(columns_of_a_plan, name, &ledger::Column::name);
}

FieldError fault(std::string_view name, FieldFault kind, Parameters parameters = {}) {
    const auto& of = column(name);
    return {"/" + std::string{name}, kind, std::move(parameters), std::string{of.zh}, std::string{of.name}};
}

/// What a row tells, read and held against itself.
class Told {
public:
    explicit Told(const LedgerRow& row) : row_(row) {
        for (const auto& of : columns_of_a_plan)
            if (of.required && text(of.name).empty()) findings_.add(fault(of.name, FieldFault::required));
        for (const auto* name : {"reviewed_on", "approved_on", "published_on", "filed_on", "receipt_on"})
            if (!text(name).empty() && !day(name))
                findings_.add(fault(name, FieldFault::not_a_date, {{"value", text(name)}}));
        if (day("filed_on") && text("filed_with").empty())
            findings_.add(fault("filed_with", FieldFault::required));
        if (day("receipt_on") && !day("filed_on")) findings_.add(fault("filed_on", FieldFault::required));
        findings_.throw_if_any();
    }

    std::string text(std::string_view name) const { return row_.text(name); }
    std::optional<Date> day(std::string_view name) const { return ledger::parse_day(text(name), false); }

    std::vector<PlanReviewer> reviewers() const {
        std::vector<PlanReviewer> all;
        for (const auto& line : text::split(text("reviewers"), U"\n")) {
            const auto parts = text::split(line, U"|｜");
            PlanReviewer reviewer;
            for (const auto& part : parts)
                if (part == "专家" || part == "expert")
                    reviewer.is_expert = true;
                else
                    (reviewer.name.empty() ? reviewer.name : reviewer.organisation) = part;
            if (!reviewer.name.empty()) all.push_back(std::move(reviewer));
        }
        return all;
    }

    /// The steps that the row tells of, in their order.
    std::vector<PlanStepTaken> steps() const {
        std::vector<PlanStepTaken> all;
        const auto on = [&](PlanStep step, std::string_view name) -> PlanStepTaken& {
            auto& taken = all.emplace_back();
            taken.step = step;
            taken.taken_on = *day(name);
            return taken;
        };
        on(PlanStep::submit, "reviewed_on");
        auto& review = on(PlanStep::review, "reviewed_on");
        review.words = text("words");
        review.passed = true;
        review.reviewers = reviewers();
        on(PlanStep::approve, "approved_on").signed_by = text("signed_by");
        on(PlanStep::publish, "published_on").document_no = text("document_no");
        if (day("filed_on")) on(PlanStep::file, "filed_on").recipient = text("filed_with");
        if (day("receipt_on")) on(PlanStep::confirm_filing, "receipt_on").receipt_no = text("receipt_no");
        return all;
    }

private:
    const LedgerRow& row_;
    Findings findings_;
};

} // namespace

std::vector<ledger::Column> PlanLedger::columns() const {
    return {columns_of_a_plan.begin(), columns_of_a_plan.end()};
}

RowOutcome PlanLedger::take(const LedgerRow& row) {
    const Told told{row};
    return writing_.row([&](db::Transaction& transaction) {
        const auto known = plan_with_code(transaction, told.text("plan"));
        if (!known)
            throw Problem{ProblemKind::invalid_input,
                          {},
                          {fault("plan", FieldFault::no_such_record, {{"value", told.text("plan")}})}};
        auto file = load_plan(transaction, known->id);
        if (file.in_use) return RowOutcome::unchanged;
        for (auto& step : told.steps())
            file = take_step(transaction, ids_, std::move(file), std::move(step), identity_);
        return RowOutcome::imported;
    });
}

void export_plans(const db::Reader& reader, ledger::TableWriter& writer) {
    std::vector<std::string> headers;
    for (const auto& of : columns_of_a_plan)
        headers.emplace_back(of.zh);
    writer.write_header(headers);
    for (const auto& plan :
         db::rows<EmergencyPlan>(reader, "SELECT {columns} FROM emergency_plan ORDER BY code")) {
        const auto file = load_plan(reader, plan.id);
        if (!file.in_use) continue;
        const auto& version = *file.in_use;
        std::string words, reviewers;
        for (const auto& step : file.steps)
            if (step.step == PlanStep::review && step.version == version.id) {
                words = step.words;
                reviewers.clear();
                for (const auto& one : step.reviewers)
                    reviewers += (reviewers.empty() ? "" : "\n") + one.name + "|" + one.organisation +
                                 (one.is_expert ? "|专家" : "");
            }
        const auto text_of_day = [](const std::optional<Date>& day) { return day ? day->text() : ""; };
        std::vector<ledger::OutCell> cells;
        for (const auto& cell :
             {plan.code, text_of_day(version.reviewed_on), words, reviewers, text_of_day(version.approved_on),
              version.signed_by, text_of_day(version.published_on), version.document_no,
              text_of_day(version.filed_on), version.filed_with, text_of_day(version.receipt_on),
              version.receipt_no})
            cells.emplace_back().value = cell;
        writer.write_row(cells);
    }
}

} // namespace bihuan::plan
