package org.aftercare.tickets;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.aftercare.notifications.NoticeKind;
import org.aftercare.notifications.NoticeKinds;

/** What this package tells people. */
@ApplicationScoped
class TicketNotices implements NoticeKinds {
    /** To the department in charge: somebody on site cannot settle it (3.1.6a, 3.2.5). */
    static final String ESCALATED = "ticket.escalated";

    @Override
    public List<NoticeKind> kinds() {
        return List.of(NoticeKind.of(ESCALATED, "number", "customer", "by", "text", "departments"));
    }
}
