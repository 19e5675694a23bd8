package org.aftercare.complaints;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.aftercare.journal.EventType;
import org.aftercare.journal.EventTypes;

/** What of complaints rules and screens may count on. */
@ApplicationScoped
class ComplaintEventTypes implements EventTypes {
    private static final String[] ALL = {"complaint", "customer", "ticket", "person"};

    @Override
    public List<EventType> types() {
        return List.of(
                of(ComplaintEvents.REGISTERED, ComplaintEvents.Registered.class).contact(),
                of(ComplaintEvents.TAKEN_UP, ComplaintEvents.TakenUp.class),
                of(ComplaintEvents.CLASSIFIED, ComplaintEvents.Classified.class),
                of(ComplaintEvents.JUDGED, ComplaintEvents.Judged.class),
                of(ComplaintEvents.MOVED, ComplaintEvents.Moved.class),
                of(ComplaintEvents.PARTICULARS, ComplaintEvents.Noted.class),
                of(ComplaintEvents.GROUNDS, ComplaintEvents.Noted.class),
                of(ComplaintEvents.INVESTIGATED, ComplaintEvents.Noted.class),
                of(ComplaintEvents.DRAFTED, ComplaintEvents.Noted.class),
                of(ComplaintEvents.AGREED, ComplaintEvents.Noted.class),
                of(ComplaintEvents.SETTLED_WITH_CUSTOMER, ComplaintEvents.Noted.class),
                of(ComplaintEvents.SUBMITTED, ComplaintEvents.Noted.class),
                of(ComplaintEvents.RESPONSIBILITY, ComplaintEvents.Noted.class),
                of(ComplaintEvents.NEXT_STEP, ComplaintEvents.Noted.class),
                of(ComplaintEvents.DISPUTED, ComplaintEvents.Noted.class),
                of(ComplaintEvents.DISPUTE_SETTLED, ComplaintEvents.Noted.class),
                of(ComplaintEvents.REPORT_READ, ComplaintEvents.Noted.class),
                of(ComplaintEvents.HANDLER, ComplaintEvents.Noted.class),
                of(ComplaintEvents.RETURNED, ComplaintEvents.Returned.class),
                of(ComplaintEvents.DECIDED, ComplaintEvents.Decided.class),
                within("question", ComplaintEvents.QUESTION_ASKED, ComplaintEvents.Asked.class),
                within("question", ComplaintEvents.QUESTION_ANSWERED, ComplaintEvents.Asked.class),
                of(ComplaintEvents.FACTS_CONFIRMED, ComplaintEvents.OfDepartment.class),
                of(ComplaintEvents.ACKNOWLEDGED, ComplaintEvents.OfDepartment.class),
                within("mishap", ComplaintEvents.MISHAP_FOUND, ComplaintEvents.OfDepartment.class),
                within("mishap", ComplaintEvents.MISHAP_PASSED_UP, ComplaintEvents.OfDepartment.class),
                within("mishap", ComplaintEvents.MISHAP_SETTLED, ComplaintEvents.OfDepartment.class),
                within("measure", ComplaintEvents.MEASURE_PLANNED, ComplaintEvents.Planned.class),
                within("measure", ComplaintEvents.MEASURE_DONE, ComplaintEvents.OfDepartment.class),
                within("measure", ComplaintEvents.MEASURE_SIGNED, ComplaintEvents.OfDepartment.class),
                within("measure", ComplaintEvents.MEASURE_CONFIRMED, ComplaintEvents.OfDepartment.class),
                of(ComplaintEvents.CONTACTED, ComplaintEvents.Contacted.class).contact(),
                of(ComplaintEvents.CUSTOMER_TOLD, ComplaintEvents.CustomerTold.class)
                        .contact(),
                of(ComplaintEvents.VISITED, ComplaintEvents.Visited.class).contact(),
                ofUnit(ComplaintEvents.PASSED_ON, ComplaintEvents.OfUnit.class),
                ofUnit(ComplaintEvents.CHASED, ComplaintEvents.OfUnit.class),
                ofUnit(ComplaintEvents.ANSWERED, ComplaintEvents.OfUnit.class),
                ofUnit(ComplaintEvents.HELP_ASKED, ComplaintEvents.HelpAsked.class),
                ofUnit(ComplaintEvents.HELP_GIVEN, ComplaintEvents.HelpGiven.class),
                of(ComplaintEvents.READ, ComplaintEvents.Read.class),
                of(ComplaintEvents.REPORTED, ComplaintEvents.Reported.class),
                of(ComplaintEvents.ESCALATED, ComplaintEvents.Escalated.class),
                of(ComplaintEvents.CLOSED, ComplaintEvents.Closed.class),
                of(ComplaintEvents.CUSTOMER_ANSWERED, ComplaintEvents.CustomerAnswered.class)
                        .contact(),
                of(ComplaintEvents.REOPENED, ComplaintEvents.Reopened.class));
    }

    private static EventType of(String kind, Class<? extends Record> payload) {
        return EventType.of(kind, payload, ALL);
    }

    /** About a part of the complaint first, then about the complaint. */
    private static EventType within(String part, String kind, Class<? extends Record> payload) {
        return EventType.of(kind, payload, part, "complaint", "customer", "person");
    }

    private static EventType ofUnit(String kind, Class<? extends Record> payload) {
        return EventType.of(kind, payload, "complaint", "branch");
    }
}
