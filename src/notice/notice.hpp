/// What people see of messages: how they want to be told, what they were told, and what did not arrive.
///
/// The inbox of the web app holds every message and cannot be switched off, so that nobody can have missed a
/// duty by a setting. Mail is added to it as the person likes; urgent messages take no notice of quiet hours
/// and digest.
#pragma once

#include "core/enum_text.hpp"
#include "core/id.hpp"

#include <optional>
#include <string>
#include <vector>

namespace bihuan {

enum class NoticeChannel {
    inbox,  ///< the list in the web app
    mail,   ///< SMTP
    webhook ///< a group robot or another system, named in the settings file
};
std::span<const EnumText> enum_texts(NoticeChannel);

enum class DeliveryState {
    waiting,    ///< to be sent at its time
    for_digest, ///< goes with the mail of the next morning
    gathered,   ///< went into that mail
    delivered,  ///< taken by the other side
    failed,     ///< refused, or tried as often as is sensible: for the administrator
    withdrawn   ///< the recipient has left, or wants no mail any more
};
std::span<const EnumText> enum_texts(DeliveryState);

/// Mail for one kind of message, against what the person chose for all.
struct NotificationChoice {
    std::string kind; ///< `hazard_assigned`
    bool by_mail = true;
};

struct NotificationSetting {
    Id<NotificationSetting> id; ///< the account's
    std::string email;          ///< empty: no mail
    bool by_mail = true;
    bool daily_digest = true;         ///< what is not urgent comes in one mail at 08:00
    std::string quiet_from = "20:00"; ///< office time
    std::string quiet_to = "08:00";   ///< the same as `quiet_from`: no quiet hours
    bool quiet_on_rest_days = true;   ///< weekends and holidays by the State Council's table
    std::vector<NotificationChoice> choices;
};

/// A message in somebody's inbox.
struct Notification {
    Id<Notification> id;
    std::string kind;
    std::string subject_type; ///< the record that it tells of
    std::string subject;
    std::string community;
    std::string title_zh, title_en;
    std::string body_zh, body_en;
    bool urgent = false;
    Instant posted_at;
    std::optional<Instant> read_at;
};

/// A delivery as the administrator sees it: neither address nor contents.
struct DeliveryLine {
    Id<DeliveryLine> id;
    NoticeChannel channel = NoticeChannel::inbox;
    DeliveryState state = DeliveryState::waiting;
    std::string recipient; ///< account name, or the webhook's
    std::string kind;
    std::string subject_type;
    std::string subject;
    Instant posted_at;
    std::int64_t attempts = 0;
    Instant next_attempt_at;
    std::optional<Instant> delivered_at;
    std::string last_error;
};

/// Everything in the inbox up to this message has been read.
struct ReadMark {
    Id<Notification> up_to;
};

/// The address of a calendar, shown once.
struct CalendarAddress {
    std::string path; ///< `/api/v1/calendar/….ics`, behind the address of the service
};

namespace record {
template<class T>
class Record;
}
const record::Record<NotificationChoice>& describe(const NotificationChoice*);
const record::Record<NotificationSetting>& describe(const NotificationSetting*);
const record::Record<Notification>& describe(const Notification*);
const record::Record<DeliveryLine>& describe(const DeliveryLine*);
const record::Record<ReadMark>& describe(const ReadMark*);
const record::Record<CalendarAddress>& describe(const CalendarAddress*);

} // namespace bihuan
