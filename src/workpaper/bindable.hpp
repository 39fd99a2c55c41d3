/// What a form of a superior can be filled with: figures by the names of `bihuan stats`, cells of the
/// statistics table, words about the period, and the lists of the working papers.
#pragma once

#include "db/query.hpp"
#include "workpaper/asked.hpp"
#include "workpaper/paper_table.hpp"

#include <map>
#include <memory>

namespace bihuan::workpaper {

/// A figure or a word that one cell can hold.
struct BindableFigure {
    std::string name; ///< `hazards.found`, `statistics_table.total.major_found`, `office`
    std::string zh, en;
    ledger::CellKind kind = ledger::CellKind::number;
};
/// A list, whose fields columns can hold.
struct BindableList {
    std::string name; ///< `hazard_ledger.hazards`, `figures.by_community`
    std::string zh, en;
    std::vector<PaperColumn> fields;
};
const std::vector<BindableFigure>& bindable_figures();
const std::vector<BindableList>& bindable_lists();
const BindableFigure* bindable_figure(std::string_view name);
const BindableList* bindable_list(std::string_view name);

/// The values for one period, each source read when it is first asked for.
class BindableValues {
public:
    /// Both live as long as it.
    BindableValues(const db::Reader&, const Asked&);
    ~BindableValues();
    /// Null where the figure does not exist, such as a rate of nothing.
    Json figure(const BindableFigure&) const;
    const Json::List& rows(const BindableList&) const;

private:
    struct State;
    std::unique_ptr<State> state_;
};

} // namespace bihuan::workpaper
