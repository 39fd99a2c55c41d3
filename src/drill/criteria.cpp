#include "drill/criteria.hpp"

#include "core/embedded.hpp"
#include "core/text.hpp"

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace bihuan::embedded {
std::span<const EmbeddedFile> drill_criteria();
}

namespace bihuan::drill {

const std::vector<Criterion>& criteria() {
    static const auto all = [] {
        std::vector<Criterion> read;
        bool header = true;
        for (const auto& line : text::split(embedded::drill_criteria().front().bytes, U"\n")) {
            if (std::exchange(header, false) || line.empty()) continue;
            const auto cells = text::split(line, U",");
            if (cells.size() != 5) throw std::logic_error{"drill_criteria.csv: " + line};
            read.push_back({cells[0], cells[1], cells[2], cells[3], cells[4] == "yes"});
        }
        return read;
    }();
    return all;
}

std::vector<Criterion> criteria_for(DrillForm form) {
    std::vector<Criterion> fitting;
    for (const auto& one : criteria())
        if (form == DrillForm::live || !one.live_only) fitting.push_back(one);
    return fitting;
}

const Criterion* find_criterion(std::string_view code) {
    const auto found = std::ranges::find(criteria(), code, &Criterion::code);
    return found == criteria().end() ? nullptr : &*found;
}

} // namespace bihuan::drill
