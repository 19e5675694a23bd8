package org.aftercare.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.aftercare.journal.EventType;
import org.aftercare.journal.EventTypes;

/** What happens to documents and in the checks of shops. */
@ApplicationScoped
public class DocumentEvents implements EventTypes {
    public static final String WRITTEN = "service_document.version_written";
    public static final String REVIEWED = "service_document.reviewed";
    public static final String ACKNOWLEDGED = "service_document.acknowledged";
    public static final String TO_TAKE_OVER = "standard.to_take_over";
    public static final String TAKEN_OVER = "standard.taken_over";

    /** @param edition the version's number; @param note why it was written, or what the review found */
    public record Document(
            String title, ServiceDocument.Kind kind, UUID document, int edition, LocalDate validFrom, String note) {}

    public static final String PLANNED = "shop_check.planned";
    public static final String DONE = "shop_check.done";

    /** @param findings how many; @param on the day planned, or done */
    public record Check(String number, String shop, String title, LocalDate on, int findings) {}

    public static final String FOUND = "shop_finding.found";
    public static final String SETTLED = "shop_finding.settled";

    /** @param number of the check; @param done how it was put right, blank: not yet */
    public record Finding(String number, String what, LocalDate dueOn, String done) {}

    @Override
    public List<EventType> types() {
        return List.of(
                EventType.of(WRITTEN, Document.class, "service_document", "company"),
                EventType.of(REVIEWED, Document.class, "service_document", "company"),
                EventType.of(ACKNOWLEDGED, Document.class, "service_document", "person"),
                EventType.of(TO_TAKE_OVER, Document.class, "branch", "service_document"),
                EventType.of(TAKEN_OVER, Document.class, "branch", "service_document"),
                EventType.of(PLANNED, Check.class, "shop_check", "branch"),
                EventType.of(DONE, Check.class, "shop_check", "branch"),
                EventType.of(FOUND, Finding.class, "shop_finding", "shop_check", "branch"),
                EventType.of(SETTLED, Finding.class, "shop_finding", "shop_check", "branch"));
    }
}
