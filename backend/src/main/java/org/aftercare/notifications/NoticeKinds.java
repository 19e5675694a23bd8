package org.aftercare.notifications;

import java.util.List;

/** The kinds of notice a feature sends: one bean in each feature that sends any. */
public interface NoticeKinds {
    List<NoticeKind> kinds();
}
