#include "notice/own_settings.hpp"

#include "audit/chain.hpp"

#include <set>

namespace bihuan::notice {
namespace {

std::optional<NotificationSetting> stored(const db::Reader& reader, const Account& account) {
    return db::find(reader, Id<NotificationSetting>::trusted(account.id.text()));
}

void hold_against_rules(const NotificationSetting& setting) {
    Findings findings;
    const auto& description = record::description_of<NotificationSetting>();
    const auto wrong = [&](const char* field, FieldFault fault, const std::string& value) {
        findings.add(record::field_error(*description.find(field), fault, {{"value", value}}));
    };
    if (!setting.email.empty() && !is_mail_address(setting.email))
        wrong("email", FieldFault::not_a_mail_address, setting.email);
    if (!minute_of_day(setting.quiet_from)) wrong("quiet_from", FieldFault::not_a_time, setting.quiet_from);
    if (!minute_of_day(setting.quiet_to)) wrong("quiet_to", FieldFault::not_a_time, setting.quiet_to);
    std::set<std::string> kinds;
    for (std::size_t i = 0; i < setting.choices.size(); ++i)
        if (!kinds.insert(setting.choices[i].kind).second)
            findings.add(record::field_error(*record::description_of<NotificationChoice>().find("kind"),
                                             FieldFault::already_used, {{"value", setting.choices[i].kind}},
                                             "/choices/" + std::to_string(i) + "/"));
    findings.throw_if_any();
}

} // namespace

NotificationSetting setting_of(const db::Reader& reader, const Account& account) {
    if (auto setting = stored(reader, account)) return std::move(*setting);
    NotificationSetting defaults;
    defaults.id = Id<NotificationSetting>::trusted(account.id.text());
    return defaults;
}

bool wants_mail(const NotificationSetting& setting, const std::string& kind) {
    if (setting.email.empty()) return false;
    for (const auto& choice : setting.choices)
        if (choice.kind == kind) return choice.by_mail;
    return setting.by_mail;
}

QuietHours quiet_of(const NotificationSetting& setting) {
    const QuietHours usual;
    return {minute_of_day(setting.quiet_from).value_or(usual.from),
            minute_of_day(setting.quiet_to).value_or(usual.to), setting.quiet_on_rest_days};
}

NotificationSetting keep_setting(db::Transaction& transaction, const Account& account,
                                 NotificationSetting wanted) {
    wanted.id = Id<NotificationSetting>::trusted(account.id.text());
    hold_against_rules(wanted);
    if (const auto before = stored(transaction, account))
        audit::update(transaction, "notification_setting.change", *before, wanted);
    else
        audit::insert(transaction, "notification_setting.make", wanted);
    return wanted;
}

} // namespace bihuan::notice
