package org.aftercare.notifications;

import java.time.Instant;
import java.util.UUID;

import org.aftercare.journal.Subject;

/** What somebody finds in their inbox. */
public final class InboxViews {
    private InboxViews() {}

    /**
     * @param title and text: in the caller's language, as the templates said it then
     * @param subject on whose page it belongs; null: nothing in particular
     * @param readAt null: not yet read
     * @param article the article's reference, where the notice is about one
     */
    public record NoticeView(
            UUID id,
            String kind,
            String title,
            String text,
            Subject subject,
            Instant at,
            Instant readAt,
            String article) {}

    public record Unread(int unread) {}
}
