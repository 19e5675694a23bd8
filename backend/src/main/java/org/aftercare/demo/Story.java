package org.aftercare.demo;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

import org.aftercare.demo.DemoCustomers.Appliance;
import org.aftercare.demo.DemoCustomers.Household;
import org.aftercare.demo.DemoStaff.Staffer;

/** One call as it went: what has not happened yet is null. */
final class Story {
    final UUID id;
    final Household household;
    final Appliance appliance;
    final Vocabulary.Trouble trouble;
    final Instant opened;
    final Staffer clerk;
    String channel = "phone";
    String serviceType;
    UUID contract;
    /** When a technician had to be there (1.14); null where nothing was promised. */
    Instant due;

    Staffer technician;
    UUID dispatch;
    UUID visit;
    Instant dispatched;
    Instant planned;
    Instant departed;
    Instant arrived;
    /** When the diagnosis was made and the voucher signed, and the technician left. */
    Instant finished;

    String outcome = "fixed";
    /** Where it went to the workshop and is back with the customer. */
    Mending mending;

    BigDecimal fee;
    String feeReason;
    Instant cashConfirmed;
    Instant closed;
    Instant cancelled;
    String cancelReason;
    int chases;

    Story(
            UUID id,
            Household household,
            Appliance appliance,
            Vocabulary.Trouble trouble,
            Instant opened,
            Staffer clerk) {
        this.id = id;
        this.household = household;
        this.appliance = appliance;
        this.trouble = trouble;
        this.opened = opened;
        this.clerk = clerk;
    }

    /** It could not be put right there and went to the workshop. */
    void takeIn() {
        outcome = "take_in";
        fee = null;
        feeReason = null;
        cashConfirmed = null;
        closed = null;
    }

    /** It was mended in the workshop, and the customer has it again. */
    void mended(Mending mending, Instant closed) {
        outcome = "take_in";
        this.mending = mending;
        cashConfirmed = null;
        this.closed = closed;
    }

    /** When nothing was left to be done: the technician left, or the item was back. */
    Instant over() {
        return mending == null ? finished : mending.back();
    }

    String status() {
        if (cancelled != null) return "cancelled";
        if (closed != null) return "closed";
        if (finished != null) return outcome.equals("take_in") ? "to_take_in" : "done";
        if (arrived != null) return "on_site";
        if (departed != null) return "under_way";
        return dispatched != null ? "dispatched" : "registered";
    }

    /** Small enough to be collected at the door (1.5a). */
    boolean isCash() {
        return fee != null && fee.signum() > 0 && fee.compareTo(DemoStaff.SMALL_FEE) <= 0;
    }

    Instant touched() {
        Instant last = opened;
        for (Instant step : new Instant[] {dispatched, departed, arrived, finished, closed, cancelled}) {
            last = step == null ? last : step;
        }
        return last;
    }
}
