/// How each account wants to be told.
#pragma once

#include "access/account.hpp"
#include "db/transaction.hpp"
#include "notice/delivery_rules.hpp"
#include "notice/notice.hpp"

namespace bihuan::notice {

/// What the account chose, or the defaults.
NotificationSetting setting_of(const db::Reader&, const Account&);

/// Whether mail about messages of this kind is wanted and can be sent.
bool wants_mail(const NotificationSetting&, const std::string& kind);
QuietHours quiet_of(const NotificationSetting&);

/// Throws Problem invalid_input for an address or a time that is none, or a kind named twice.
NotificationSetting keep_setting(db::Transaction&, const Account&, NotificationSetting wanted);

} // namespace bihuan::notice
