/// The office's messages on their way to people: what a job runs every minute.
#pragma once

#include "app/office.hpp"
#include "notice/post_office.hpp"

namespace bihuan::app {

/// Addresses, gathers and sends what is due now, by the channels of the settings and the working days of the
/// built-in calendar.
notice::Sent deliver_messages(Office&);

} // namespace bihuan::app
