package org.aftercare.approvals;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.aftercare.notifications.NoticeKind;
import org.aftercare.notifications.NoticeKinds;

/** What this package tells people. */
@ApplicationScoped
class ApprovalNoticeKinds implements NoticeKinds {
    static final String REQUESTED = "approval.requested";
    static final String DECIDED = "approval.decided";

    @Override
    public List<NoticeKind> kinds() {
        return List.of(
                NoticeKind.of(REQUESTED, "number", "action", "about", "by", "note", "article"),
                NoticeKind.of(DECIDED, "number", "action", "about", "by", "decision", "reason", "article"));
    }
}
