package org.aftercare.workshop;

import org.aftercare.tickets.ServiceType;

/** What the gates see of each guarded action on an item; named as rules name it. */
public final class ItemFacts {
    private ItemFacts() {}

    /** How the supervisor's last inspection since the repair went. */
    public enum InspectionState {
        none,
        failed,
        passed;

        /** What was given up is not inspected: it goes back as it is. */
        static InspectionState of(ItemStatus status, Boolean last) {
            return status == ItemStatus.passed || status == ItemStatus.given_up || status == ItemStatus.ended
                    ? passed
                    : Boolean.FALSE.equals(last) && status == ItemStatus.under_repair ? failed : none;
        }
    }

    /** @param takeAwaySigned the customer signed the voucher for the take-away (1.6b) */
    public record Entering(boolean receiptIssued, boolean takeAwaySigned) {}

    public record Starting(boolean cardFilled, boolean interiorCovered, boolean fendersCovered) {}

    /** @param estimate none, or how it stands */
    public record GoingOn(ServiceType serviceType, String estimate) {}

    /**
     * @param minutes really used; null: none entered
     * @param parts what was fitted, or {@code none} where the technician says so; null: neither
     * @param partsUnaccounted issued, and neither fitted nor returned
     */
    public record PuttingForward(String fault, String workDone, Integer minutes, String parts, int partsUnaccounted) {}

    public record Dating(InspectionState inspection) {}

    public record Losing(String receipt, String statement) {}

    /** @param statement the receipt is void on the strength of the customer's statement that it is lost */
    public record Returning(boolean returnSigned, boolean receiptVoided, boolean statement) {}

    /**
     * @param beyondUs because nobody here can deal with it (6.13, 16.9b)
     * @param decided the leadership has said what is to become of it
     * @param unwanted the customer does not want it repaired, or not at that price
     */
    public record GivingUp(
            Ending ending, boolean beyondUs, boolean reportedToGeneralManager, boolean decided, boolean unwanted) {}
}
