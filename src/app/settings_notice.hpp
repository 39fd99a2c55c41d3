/// The part of settings.json that says by which ways the office tells people: `smtp` and `webhooks`.
///
/// Secrets stand in files beside it (`password_file`, `secret_file`, `url_file`), named relative to the data
/// folder, so that the settings can be shown to somebody and backed up without them.
#pragma once

#include "core/findings.hpp"
#include "core/json.hpp"
#include "notice/channels.hpp"

#include <filesystem>

namespace bihuan::app {

/// An address by http or https, without a user in it.
bool is_web_address(const std::string& url);

void read_smtp(const Json&, const std::filesystem::path& folder, notice::Channels&, Findings&);
void read_webhooks(const Json&, const std::filesystem::path& folder, notice::Channels&, Findings&);

} // namespace bihuan::app
