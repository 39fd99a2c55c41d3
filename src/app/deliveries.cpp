#include "app/deliveries.hpp"

#include "calendar/working_day_calendar.hpp"
#include "notice/senders.hpp"

namespace bihuan::app {

notice::Sent deliver_messages(Office& office) {
    static const auto calendar = calendar::WorkingDayCalendar::built_in();
    const auto& channels = office.settings().channels;
    const auto senders = notice::senders_of(channels);
    const notice::PostOffice post{office.database(), office.ids(), channels, senders,
                                  [](Date day) { return !calendar.is_working_day(day); }};
    return notice::deliver_due(post, office.clock().now());
}

} // namespace bihuan::app
