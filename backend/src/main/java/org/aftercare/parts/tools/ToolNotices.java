package org.aftercare.parts.tools;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.aftercare.notifications.NoticeKind;
import org.aftercare.notifications.NoticeKinds;

/** What this package tells people. */
@ApplicationScoped
class ToolNotices implements NoticeKinds {
    /** The job is over, and the tool that was lent for it still out (10.3.5b). */
    static final String STILL_OUT = "tool.still_out";

    @Override
    public List<NoticeKind> kinds() {
        return List.of(NoticeKind.of(STILL_OUT, "number", "tool", "borrower", "work"));
    }
}
