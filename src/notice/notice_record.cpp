#include "notice/notice.hpp"

#include "record/record.hpp"

#include <array>

namespace bihuan {

std::span<const EnumText> enum_texts(NoticeChannel) {
    static constexpr std::array texts{EnumText{"inbox", "站内消息", "inbox"},
                                      EnumText{"mail", "邮件", "mail"},
                                      EnumText{"webhook", "群机器人或其他系统", "webhook"}};
    return texts;
}

std::span<const EnumText> enum_texts(DeliveryState) {
    static constexpr std::array texts{
        EnumText{"waiting", "待发送", "waiting"},      EnumText{"for_digest", "待汇总", "for the digest"},
        EnumText{"gathered", "已汇总", "in a digest"}, EnumText{"delivered", "已送达", "delivered"},
        EnumText{"failed", "未送达", "failed"},        EnumText{"withdrawn", "不再发送", "withdrawn"}};
    return texts;
}

const record::Record<NotificationChoice>& describe(const NotificationChoice*) {
    static const auto description =
        record::Record<NotificationChoice>{"notification_choice", {"分类设置", "choice"}}
            .field<&NotificationChoice::kind>({"消息类别", "kind of message"},
                                              {.required = true, .max_length = 60})
            .field<&NotificationChoice::by_mail>({"发送邮件", "by mail"});
    return description;
}

const record::Record<NotificationSetting>& describe(const NotificationSetting*) {
    static const auto description =
        record::Record<NotificationSetting>{"notification_setting", {"通知设置", "notification settings"}}
            .identified_by<&NotificationSetting::id>()
            .field<&NotificationSetting::email>({"电子邮箱", "e-mail address"},
                                                {.max_length = 254, .access = record::Access::personal})
            .field<&NotificationSetting::by_mail>({"发送邮件", "by mail"})
            .field<&NotificationSetting::daily_digest>({"每日汇总", "daily digest"})
            .field<&NotificationSetting::quiet_from>({"免打扰开始", "quiet from"},
                                                     {.required = true, .max_length = 5})
            .field<&NotificationSetting::quiet_to>({"免打扰结束", "quiet until"},
                                                   {.required = true, .max_length = 5})
            .field<&NotificationSetting::quiet_on_rest_days>({"休息日免打扰", "quiet on rest days"})
            .list<&NotificationSetting::choices>({"分类设置", "choices"},
                                                 record::description_of<NotificationChoice>(), "setting");
    return description;
}

const record::Record<Notification>& describe(const Notification*) {
    static const auto description = record::Record<Notification>{"notification", {"消息", "notification"}}
                                        .identified_by<&Notification::id>()
                                        .field<&Notification::kind>({"消息类别", "kind of message"})
                                        .field<&Notification::subject_type>({"记录种类", "kind of record"})
                                        .field<&Notification::subject>({"记录标识", "record"})
                                        .field<&Notification::community>({"社区", "community"})
                                        .field<&Notification::title_zh>({"标题", "title in Chinese"})
                                        .field<&Notification::title_en>({"英文标题", "title in English"})
                                        .field<&Notification::body_zh>({"内容", "text in Chinese"})
                                        .field<&Notification::body_en>({"英文内容", "text in English"})
                                        .field<&Notification::urgent>({"紧急", "urgent"})
                                        .field<&Notification::posted_at>({"时间", "posted at"})
                                        .field<&Notification::read_at>({"已读时间", "read at"});
    return description;
}

const record::Record<DeliveryLine>& describe(const DeliveryLine*) {
    static const auto description = record::Record<DeliveryLine>{"delivery_line", {"投递", "delivery"}}
                                        .identified_by<&DeliveryLine::id>()
                                        .field<&DeliveryLine::channel>({"渠道", "channel"})
                                        .field<&DeliveryLine::state>({"状态", "state"})
                                        .field<&DeliveryLine::recipient>({"收件方", "recipient"})
                                        .field<&DeliveryLine::kind>({"消息类别", "kind of message"})
                                        .field<&DeliveryLine::subject_type>({"记录种类", "kind of record"})
                                        .field<&DeliveryLine::subject>({"记录标识", "record"})
                                        .field<&DeliveryLine::posted_at>({"时间", "posted at"})
                                        .field<&DeliveryLine::attempts>({"已尝试次数", "attempts"})
                                        .field<&DeliveryLine::next_attempt_at>({"下次尝试", "next attempt"})
                                        .field<&DeliveryLine::delivered_at>({"送达时间", "delivered at"})
                                        .field<&DeliveryLine::last_error>({"最近一次错误", "last error"});
    return description;
}

const record::Record<ReadMark>& describe(const ReadMark*) {
    static const auto description =
        record::Record<ReadMark>{"read_mark", {"已读", "read mark"}}.field<&ReadMark::up_to>(
            {"最后一条", "last message"}, {.required = true});
    return description;
}

const record::Record<CalendarAddress>& describe(const CalendarAddress*) {
    static const auto description = record::Record<CalendarAddress>{
        "calendar_address",
        {"日历地址",
         "calendar address"}}.field<&CalendarAddress::path>({"地址", "path"});
    return description;
}

} // namespace bihuan
