package org.aftercare.workshop;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.aftercare.notifications.NoticeKind;
import org.aftercare.notifications.NoticeKinds;

/** What this package tells people. */
@ApplicationScoped
public class ItemNotices implements NoticeKinds {
    /** To the supervisors: a repair will be late (1.9). */
    static final String HELP_ASKED = "item.help_asked";

    /** To the technician who asked. */
    static final String HELP_ANSWERED = "item.help_answered";

    /** To the customer: what the repair would cost. */
    static final String ESTIMATE = "item.estimate";

    /** To the technician: what the customer said to it. */
    static final String ESTIMATE_DECIDED = "item.estimate_decided";

    @Override
    public List<NoticeKind> kinds() {
        return List.of(
                NoticeKind.of(HELP_ASKED, "number", "what", "by", "text"),
                NoticeKind.of(HELP_ANSWERED, "number", "what", "by", "text"),
                NoticeKind.of(ESTIMATE, "number", "what", "estimate", "total", "link"),
                NoticeKind.of(ESTIMATE_DECIDED, "number", "what", "estimate", "total", "decision", "name"));
    }
}
