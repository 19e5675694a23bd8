package org.aftercare.approvals;

/** What happens to requests for signatures, as the journal keeps it: about the request and about its subject. */
public final class ApprovalEvents {
    private ApprovalEvents() {}

    public static final String ASKED = "approval.asked";

    /** @param article that asks for the signatures */
    public record Asked(String number, String action, String article, String note) {}

    public static final String SIGNED = "approval.signed";
    public static final String REFUSED = "approval.refused";

    /**
     * @param role whose signature it is
     * @param onBehalfOf the name of whoever is away; null: nobody
     * @param reason of a refusal; null for a signature
     * @param complete nothing is missing now
     */
    public record Decided(
            String number, String action, String role, String onBehalfOf, String reason, boolean complete) {}

    public static final String WITHDRAWN = "approval.withdrawn";

    public record Withdrawn(String number, String action) {}

    public static final String USED = "approval.used";

    public record Used(String number, String action, String article) {}
}
