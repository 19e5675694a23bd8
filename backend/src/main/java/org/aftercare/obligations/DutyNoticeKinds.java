package org.aftercare.obligations;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.aftercare.notifications.NoticeKind;
import org.aftercare.notifications.NoticeKinds;

/** The usual notices of duties; a rule may name another feature's in their place. */
@ApplicationScoped
class DutyNoticeKinds implements NoticeKinds {
    static final String REMINDER = "obligation.reminder";
    static final String MISSED = "obligation.missed";
    static final String ESCALATION = "obligation.escalation";

    /** What is owed, under which article, about what, until when and why. */
    private static final String[] FACTS = {"duty", "article", "subject", "due"};

    @Override
    public List<NoticeKind> kinds() {
        return List.of(NoticeKind.of(REMINDER, FACTS), NoticeKind.of(MISSED, FACTS), NoticeKind.of(ESCALATION, FACTS));
    }
}
