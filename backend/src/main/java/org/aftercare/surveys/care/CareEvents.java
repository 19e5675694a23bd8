package org.aftercare.surveys.care;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.aftercare.journal.EventType;
import org.aftercare.journal.EventTypes;

/** What happens in the care of customers, as the journal keeps it. */
@ApplicationScoped
public class CareEvents implements EventTypes {
    public static final String PLANNED_CARE = "care_plan.made";

    /** @param name of the customer; @param owner who looks after them, by name */
    public record PlanMade(String name, String owner, UUID ownerId, String aim) {}

    public static final String PLANNED = "care_contact.planned";
    public static final String MOVED = "care_contact.moved";

    /** @param ownerId who is to make it */
    public record Planned(
            String number,
            String customer,
            CareContact.Purpose purpose,
            CareContact.Way way,
            LocalDate plannedOn,
            UUID ownerId) {}

    public static final String MADE = "care_contact.made";

    /** @param on the day it was made; @param score 1 to 10; null: not asked; @param needs how many were learned */
    public record Made(
            String number,
            String customer,
            CareContact.Purpose purpose,
            CareContact.Way way,
            boolean reached,
            boolean keyAccount,
            Integer score,
            int needs,
            String said,
            LocalDate on) {}

    public static final String CANCELLED = "care_contact.cancelled";

    public record Cancelled(String number, String customer, String reason) {}

    public static final String NEED_FOUND = "care_need.found";
    public static final String NEED_MET = "care_need.met";

    /** @param action what was done; blank: nothing yet */
    public record Need(String customer, String need, String action) {}

    public static final String REVIEWED = "customer.reviewed";

    public record Reviewed(String name, CustomerReview.Weight weight, String region) {}

    @Override
    public List<EventType> types() {
        return List.of(
                EventType.of(PLANNED_CARE, PlanMade.class, "customer", "person"),
                EventType.of(PLANNED, Planned.class, "care_contact", "customer", "person"),
                EventType.of(MOVED, Planned.class, "care_contact", "customer", "person"),
                EventType.of(MADE, Made.class, "care_contact", "customer", "branch")
                        .contactOn("on"),
                EventType.of(CANCELLED, Cancelled.class, "care_contact", "customer"),
                EventType.of(NEED_FOUND, Need.class, "customer"),
                EventType.of(NEED_MET, Need.class, "customer"),
                EventType.of(REVIEWED, Reviewed.class, "customer"));
    }
}
