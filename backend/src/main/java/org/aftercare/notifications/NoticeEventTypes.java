package org.aftercare.notifications;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.aftercare.journal.EventType;
import org.aftercare.journal.EventTypes;

/** What this package writes into the journal. What left the house is about whatever the notice was about. */
@ApplicationScoped
class NoticeEventTypes implements EventTypes {
    @Override
    public List<EventType> types() {
        return List.of(
                EventType.of(NoticeEvents.TOLD, NoticeEvents.Told.class, "inbox"),
                EventType.of(NoticeEvents.SENT, NoticeEvents.Sent.class),
                EventType.of(NoticeEvents.TEMPLATE_CHANGED, NoticeEvents.TemplateChange.class, "notice_template"),
                EventType.of(NoticeEvents.TEMPLATE_RESET, NoticeEvents.TemplateChange.class, "notice_template"),
                EventType.of(NoticeEvents.WEBHOOK_ADDED, NoticeEvents.WebhookChange.class, "webhook"),
                EventType.of(NoticeEvents.WEBHOOK_CHANGED, NoticeEvents.WebhookChange.class, "webhook"),
                EventType.of(NoticeEvents.WEBHOOK_REMOVED, NoticeEvents.WebhookChange.class, "webhook"));
    }
}
