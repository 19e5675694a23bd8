package org.aftercare.notifications;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

/** The one kind of this package's own: what is sent to try whether a way works. */
@ApplicationScoped
public class TrialNotice implements NoticeKinds {
    public static final String KIND = "test";

    @Override
    public List<NoticeKind> kinds() {
        return List.of(NoticeKind.of(KIND, "text"));
    }
}
