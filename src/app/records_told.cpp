#include "app/records_told.hpp"

#include "app/office.hpp"

namespace bihuan::app {

notice::ToldRecords records_told() {
    notice::ToldRecords told;
    for (const auto& record : audited_records())
        if (record.description->name() != "account" && record.description->name() != "notification_setting" &&
            record.description->name() != "duty_assessment") // for those who assess
            told.emplace(record.description->name(), record.description);
    return told;
}

} // namespace bihuan::app
