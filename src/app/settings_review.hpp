/// The effective settings as people may see them, without secrets, and what in them is risky.
#pragma once

#include "app/settings.hpp"

#include <string>
#include <vector>

namespace bihuan::app {

struct ShownSetting {
    std::string name;
    std::string value; ///< passwords are left out
};
std::vector<ShownSetting> shown_settings(const Settings&);

/// One line in each language for every setting that somebody could regret.
struct RiskySetting {
    std::string name;
    std::string zh, en;
};
std::vector<RiskySetting> risky_settings(const Settings&);

} // namespace bihuan::app
