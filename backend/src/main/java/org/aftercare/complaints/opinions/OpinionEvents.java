package org.aftercare.complaints.opinions;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.aftercare.journal.EventType;
import org.aftercare.journal.EventTypes;

/** What happens to opinions, as the journal keeps it. */
@ApplicationScoped
public class OpinionEvents implements EventTypes {
    public static final String RECORDED = "opinion.recorded";
    public static final String JUDGED = "opinion.judged";

    /** @param worthPassingOn false also as long as nobody has judged it; @param customer by name; @param on the day */
    public record Recorded(
            String number,
            OpinionChannel channel,
            SaidSort sort,
            OpinionMethod method,
            boolean worthPassingOn,
            boolean nothingToReport,
            String customer,
            LocalDate on) {}

    public static final String PASSED_ON = "opinion.passed_on";

    /** @param department its role, or null; @param personId null: to the whole department */
    public record PassedOn(String number, String department, String personId, String person) {}

    public static final String REPLIED = "opinion.replied";
    public static final String CLOSED = "opinion.closed";

    /** @param text what was said to it */
    public record Said(String number, String text) {}

    public static final String ANSWERED = "opinion.answered";

    public record Answered(String number, OpinionChannel channel, String answer) {}

    public static final String MEASURE_PROPOSED = "opinion.measure_proposed";

    public record Proposed(String number, UUID measureId, String personId, String person, String measure) {}

    public static final String MEASURE_WAIVED = "opinion.measure_waived";

    public record Waived(String number, String reason) {}

    public static final String MEASURE_STARTED = "opinion.measure_started";
    public static final String MEASURE_DONE = "opinion.measure_done";

    /** @param measureId which of the opinion's measures */
    public record Done(String number, UUID measureId, String note) {}

    public static final String PROBLEM_OPENED = "regional_problem.opened";
    public static final String PROBLEM_SETTLED = "regional_problem.settled";

    /** @param region by the branch's name; @param note what it is, or what was done */
    public record Problematic(String number, String region, OpinionTopic topic, String person, String note) {}

    public static final String REPORT_SENT = "opinion_report.sent";

    /** @param sort regions, or complaints; both days inside */
    public record Reported(String sort, LocalDate from, LocalDate to, int count, String note) {}

    @Override
    public List<EventType> types() {
        return List.of(
                EventType.of(RECORDED, Recorded.class, "opinion", "customer", "branch")
                        .contactOn("on"),
                EventType.of(JUDGED, Recorded.class, "opinion", "customer", "branch"),
                EventType.of(PASSED_ON, PassedOn.class, "opinion", "customer"),
                EventType.of(REPLIED, Said.class, "opinion", "customer"),
                EventType.of(CLOSED, Said.class, "opinion", "customer"),
                EventType.of(ANSWERED, Answered.class, "opinion", "customer").contact(),
                EventType.of(MEASURE_PROPOSED, Proposed.class, "opinion", "customer"),
                EventType.of(MEASURE_WAIVED, Waived.class, "opinion", "customer"),
                EventType.of(MEASURE_STARTED, Done.class, "opinion", "customer"),
                EventType.of(MEASURE_DONE, Done.class, "opinion", "customer"),
                EventType.of(PROBLEM_OPENED, Problematic.class, "regional_problem", "branch", "person"),
                EventType.of(PROBLEM_SETTLED, Problematic.class, "regional_problem", "branch", "person"),
                EventType.of(REPORT_SENT, Reported.class, "company"));
    }
}
