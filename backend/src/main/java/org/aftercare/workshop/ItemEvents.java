package org.aftercare.workshop;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.aftercare.journal.Subject;
import org.aftercare.tickets.WorkCategory;

/** What happens to customers' items, as the journal keeps it: the kinds, and the facts a sentence about each needs. */
public final class ItemEvents {
    private ItemEvents() {}

    public static final String TAKEN = "item.taken";

    public record Taken(String number, String receipt, UUID technicianId) {}

    public static final String ENTERED = "item.entered";

    public record Entered(String number, String receipt) {}

    public static final String DESCRIBED = "item.described";
    public static final String MOVED = "item.moved";

    /** @param holder who has it now */
    public record Moved(String number, String holder, String place) {}

    public static final String CARD_FILLED = "item.card_filled";

    public record CardFilled(String number, Instant plannedFinish, UUID technicianId) {}

    public static final String CARD_ATTACHED = "item.card_attached";
    public static final String REPAIR_STARTED = "item.repair_started";

    public record Numbered(String number) {}

    public static final String TIME_ENTERED = "item.time_entered";
    public static final String TIME_REMOVED = "item.time_removed";

    /** @param technicianId who spent it, also another than the item's: they report their day (1.10) */
    public record Time(String number, UUID technicianId, LocalDate day, WorkCategory category, int minutes) {}

    public static final String REPAIRED = "item.repaired";

    /** @param minutes really used, by whomever; @param parts how many pieces were fitted */
    public record Repaired(String number, int minutes, int parts) {}

    public static final String INSPECTED = "item.inspected";

    public record Inspected(String number, boolean passed, String reason) {}

    public static final String RETURN_DATED = "item.return_dated";

    public record ReturnDated(String number, LocalDate on) {}

    public static final String RETURN_SIGNED = "item.return_signed";

    public record ReturnSigned(String number, String signer) {}

    public static final String RECEIPT_VOIDED = "item.receipt_voided";

    /** @param statement the customer's, where the paper is lost; otherwise null */
    public record ReceiptVoided(String number, String receipt, String statement) {}

    public static final String RETURNED = "item.returned";

    /** @param chargeable something is to be invoiced, and this was the last item of the job (1.8) */
    public record Returned(String number, Ending ending, boolean chargeable) {}

    public static final String HELP_ASKED = "item.help_asked";
    public static final String BEYOND_US = "item.beyond_us";
    public static final String REPORTED = "item.reported_to_general_manager";

    public record Because(String number, String reason) {}

    public static final String HELP_ANSWERED = "item.help_answered";

    public record Answered(String number, String action) {}

    public static final String GIVEN_UP = "item.given_up";

    public record GivenUp(String number, Ending ending, String reason) {}

    public static final String LOANER_LENT = "item.loaner_lent";
    public static final String LOANER_BACK = "item.loaner_back";

    public record Loaner(String number, String loaner) {}

    public static final String ESTIMATE_MADE = "item.estimate_made";
    public static final String ESTIMATE_SENT = "item.estimate_sent";

    public record Estimated(String number, String estimate, BigDecimal total) {}

    public static final String ESTIMATE_AGREED = "item.estimate_agreed";
    public static final String ESTIMATE_DECLINED = "item.estimate_declined";

    public record Decided(String number, String estimate, BigDecimal total, Estimate.How how, String name) {}

    public static final String BATCH_RECEIVED = "workshop.batch_received";

    public record BatchReceived(String number, int quantity, String customer) {}

    public static final String BATCH_FINISHED = "workshop.batch_finished";

    public record BatchFinished(String number, int done) {}

    /** Whose pages an entry about this item stands on. */
    static Subject[] about(Item item) {
        return new Subject[] {
            Subject.of("item", item.id),
            Subject.of("ticket", item.ticketId),
            Subject.of("customer", item.customerId),
            Subject.of("equipment", item.equipmentId),
            Subject.of("person", item.technicianId)
        };
    }

    /** Of what somebody else than the item's technician may have done. */
    static Subject[] about(Item item, UUID worker) {
        Subject[] subjects = about(item);
        subjects[subjects.length - 1] = Subject.of("person", worker);
        return subjects;
    }

    static Subject[] about(Batch batch) {
        return new Subject[] {
            Subject.of("batch", batch.id),
            Subject.of("customer", batch.customerId),
            Subject.of("ticket", batch.ticketId)
        };
    }
}
