package org.aftercare.complaints.opinions;

import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.smallrye.mutiny.Uni;

import org.aftercare.journal.Subject;
import org.aftercare.notifications.NoticeKind;
import org.aftercare.notifications.NoticeKinds;
import org.aftercare.notifications.Notices;
import org.aftercare.notifications.Recipient;

/** Whom an opinion is passed to is told at once (5.1.1.5, 9.4c). */
@ApplicationScoped
public class OpinionNotices implements NoticeKinds {
    private static final String PASSED_ON = "opinion.passed_on";

    @Inject
    Notices notices;

    @Override
    public List<NoticeKind> kinds() {
        return List.of(NoticeKind.of(PASSED_ON, "number", "customer", "text", "note"));
    }

    Uni<Void> passedOn(Opinion opinion, Set<Recipient> to, String note) {
        return notices.tell(
                PASSED_ON,
                to,
                Map.of(
                        "number",
                        opinion.number,
                        "customer",
                        opinion.customerName,
                        "text",
                        opinion.said(),
                        "note",
                        note),
                Subject.of("opinion", opinion.id),
                opinion.branchId);
    }
}
