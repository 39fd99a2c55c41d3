#include "readiness/reminders.hpp"

#include "db/rows.hpp"
#include "notice/outbox.hpp"
#include "readiness/supply.hpp"

namespace bihuan::readiness {

int remind_of_supplies(db::Database& database, IdSource& ids) {
    int count = 0;
    database.housekeeping([&](db::Transaction& transaction) {
        const Date today = transaction.today();
        const auto told = db::rows<Supply>(transaction,
                                           "SELECT {columns} FROM supply WHERE (retired_on IS NULL OR "
                                           "retired_on > $1) AND (expires_on <= $2 "
                                           "OR quantity < minimum) ORDER BY id",
                                           {today, today.plus_days(days_before_expiry)});
        for (const auto& supply : told) {
            ++count;
            const bool expires =
                supply.expires_on && *supply.expires_on <= today.plus_days(days_before_expiry);
            notice::Message message;
            message.kind = expires ? "supply_expiring" : "supply_short";
            message.key = message.kind + ":" + supply.id.text() + ":" +
                          (expires ? supply.expires_on->text() : today.month_text());
            message.subject_type = "supply";
            message.subject = supply.id.text();
            message.community = supply.community;
            message.permission = access::Permission::manage_readiness;
            const std::string amount = std::to_string(supply.quantity) + " " + supply.unit;
            message.title_zh =
                expires ? "应急物资将于" + supply.expires_on->text() + "到期" : "应急物资低于最低储备";
            message.title_en = expires ? "a supply expires on " + supply.expires_on->text()
                                       : "a supply is below its minimum";
            message.body_zh = supply.name + "，" + amount + "，" + supply.place;
            message.body_en = supply.name + ", " + amount + ", " + supply.place;
            notice::post(transaction, ids, message);
        }
    });
    return count;
}

} // namespace bihuan::readiness
