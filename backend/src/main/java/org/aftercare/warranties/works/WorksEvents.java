package org.aftercare.warranties.works;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.aftercare.journal.EventType;
import org.aftercare.journal.EventTypes;

/** What happens to building works and their defects, as the journal keeps it. */
@ApplicationScoped
public class WorksEvents implements EventTypes {
    public static final String REGISTERED = "works.registered";
    public static final String CHANGED = "works.changed";

    public record Named(String number, String title) {}

    public static final String ACCEPTED = "works.accepted";

    /** @param years agreed with the owner; @param until the last day of the warranty */
    public record Accepted(String number, LocalDate acceptedOn, int years, LocalDate until) {}

    public static final String VISIT_PLANNED = "works.visit_planned";
    public static final String VISITED = "works.return_visited";

    public record Visited(String number, LocalDate on) {}

    public static final String CONTENT = "works.satisfaction_recorded";

    /** @param satisfaction 1 to 4 */
    public record Content(String number, int satisfaction) {}

    public static final String DEFECT = "defect.reported";

    public record Reported(String number, Defect.Way way, boolean withinPeriod, String place) {}

    public static final String SENT = "defect.inspector_sent";

    public record Sent(String number, String inspector) {}

    public static final String INSPECTED = "defect.inspected";

    public record Inspected(String number, String finding) {}

    public static final String DETERMINED = "defect.determined";

    public record Determined(String number, Defect.Responsible responsible) {}

    public static final String PROPOSED = "works_repair.proposed";

    public record Proposed(String number, String method) {}

    public static final String STARTED = "works_repair.started";

    public record Started(String number, LocalDate on) {}

    public static final String FINISHED = "works_repair.finished";

    public record Finished(String number, String place, LocalDate finishedOn) {}

    public static final String REFUSED = "works_repair.refused";
    public static final String DECLINED = "works_repair.declined";

    public record Because(String number, String reason) {}

    public static final String CLOSED = "works_repair.closed";

    public record Closed(String number, String signedBy) {}

    public static final String SETTLED = "cost_share.settled";

    /** @param ownerAmount what the owner is invoiced */
    public record Settled(
            String number, BigDecimal contractorPercent, BigDecimal ownerPercent, BigDecimal ownerAmount) {}

    private static final String[] WORKS = {"works", "customer"};
    private static final String[] OF_DEFECT = {"defect", "works", "customer"};

    @Override
    public List<EventType> types() {
        return List.of(
                EventType.of(REGISTERED, Named.class, WORKS),
                EventType.of(CHANGED, Named.class, WORKS),
                EventType.of(ACCEPTED, Accepted.class, WORKS),
                EventType.of(VISIT_PLANNED, Visited.class, WORKS),
                EventType.of(VISITED, Visited.class, WORKS).contactOn("on"),
                EventType.of(CONTENT, Content.class, WORKS),
                EventType.of(DEFECT, Reported.class, OF_DEFECT),
                EventType.of(SENT, Sent.class, OF_DEFECT),
                EventType.of(INSPECTED, Inspected.class, OF_DEFECT),
                EventType.of(DETERMINED, Determined.class, OF_DEFECT),
                EventType.of(PROPOSED, Proposed.class, OF_DEFECT),
                EventType.of(STARTED, Started.class, OF_DEFECT),
                EventType.of(FINISHED, Finished.class, OF_DEFECT),
                EventType.of(REFUSED, Because.class, OF_DEFECT),
                EventType.of(DECLINED, Because.class, OF_DEFECT),
                EventType.of(CLOSED, Closed.class, OF_DEFECT),
                EventType.of(SETTLED, Settled.class, OF_DEFECT));
    }
}
