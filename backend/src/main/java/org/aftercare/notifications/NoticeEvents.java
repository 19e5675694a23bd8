package org.aftercare.notifications;

/** What the journal says of notices. */
public final class NoticeEvents {
    /** About {@code inbox:<person>}, so that the bell moves in that person's browsers. */
    public static final String TOLD = "notice.told";

    /** About what the notice is about: by mail or gateway it has left the house. */
    public static final String SENT = "notice.sent";

    public static final String TEMPLATE_CHANGED = "notice_template.changed";
    public static final String TEMPLATE_RESET = "notice_template.reset";
    public static final String WEBHOOK_ADDED = "webhook.added";
    public static final String WEBHOOK_CHANGED = "webhook.changed";
    public static final String WEBHOOK_REMOVED = "webhook.removed";

    private NoticeEvents() {}

    /** @param count how many people */
    public record Told(int count) {}

    /**
     * @param notice its kind
     * @param channel email or webhook
     * @param whom person or customer
     * @param to the addressee's name
     */
    public record Sent(String notice, String channel, String whom, String to) {}

    /** @param notice its kind */
    public record TemplateChange(String notice) {}

    public record WebhookChange(String name, String url) {}
}
