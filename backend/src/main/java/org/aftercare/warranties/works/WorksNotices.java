package org.aftercare.warranties.works;

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

/** Whoever is sent to look at a defect is told where and what. */
@ApplicationScoped
public class WorksNotices implements NoticeKinds {
    private static final String SENT = "defect.inspector_sent";

    @Inject
    Notices notices;

    @Override
    public List<NoticeKind> kinds() {
        return List.of(NoticeKind.of(SENT, "number", "works", "address", "what"));
    }

    Uni<Void> sent(Defect defect, Works works) {
        return notices.tell(
                SENT,
                Set.of(Recipient.person(defect.inspectorId)),
                Map.of(
                        "number",
                        defect.number,
                        "works",
                        works.name,
                        "address",
                        works.address,
                        "what",
                        defect.description),
                Subject.of("defect", defect.id),
                defect.branchId);
    }
}
