package org.aftercare.parts;

/** Why stock changed. */
public enum MovementKind {
    /** What was there when the books were begun. */
    opening(true),
    receipt(true),
    /** Drawn on a slip. */
    issue(false),
    /** Unused, from a slip back into the lots it came from (10.3.11). */
    returned(true),
    transfer_out(false),
    transfer_in(true),
    /** More, or less, was counted than the books said. */
    count_up(true),
    count_down(false),
    /** To the factory for repair, and back (8.4.2.4). */
    factory_out(false),
    factory_in(true),
    /** Used where it was delivered, without passing through the store (8.4.2.3). */
    direct_use_in(true),
    direct_use_out(false),
    /** Takes back what another document posted (8.4.4.4b); in or out. */
    reversal(true);

    private final boolean in;

    MovementKind(boolean in) {
        this.in = in;
    }

    /** Whether stock grows by it. */
    public boolean isIn() {
        return in;
    }

    /** The way of changing stock that regulations speak of: receipt, issue, transfer or adjustment (8.4.3.4a). */
    public String way() {
        return switch (this) {
            case opening, receipt, factory_in, direct_use_in -> "receipt";
            case issue, returned, direct_use_out -> "issue";
            case transfer_out, transfer_in, factory_out -> "transfer";
            case count_up, count_down, reversal -> "adjustment";
        };
    }

    /** What a lot made by it says of where it came from. */
    String source() {
        return switch (this) {
            case opening -> "opening";
            case transfer_in -> "transfer";
            case count_up -> "count";
            case factory_in -> "factory_repair";
            default -> "receipt";
        };
    }
}
