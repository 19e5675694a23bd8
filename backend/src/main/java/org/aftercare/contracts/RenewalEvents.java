package org.aftercare.contracts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/** What the journal says of the renewal of a contract (1.15); {@code endsOn} is always the end it is about. */
public final class RenewalEvents {
    public static final String NOTICE_POSTED = "contract.notice_posted";
    public static final String VISITED = "contract.renewal_visited";
    public static final String PLANNED = "contract.renewal_planned";
    public static final String TALKED = "contract.renewal_talked";
    public static final String RENEWED = "contract.renewed";
    public static final String LOST = "contract.renewal_lost";

    private RenewalEvents() {}

    public record NoticePosted(String number, String customer, LocalDate endsOn, LocalDate postedOn, String note) {}

    public record Visited(
            String number,
            String customer,
            LocalDate endsOn,
            RenewalVisit.Outcome outcome,
            String visitor,
            String note) {}

    /** @param visitOn null: the day is open */
    public record Planned(
            String number, String customer, LocalDate endsOn, UUID visitorId, String visitor, LocalDate visitOn) {}

    /** @param amount asked for the next term, yuan; null where none was named */
    public record Talked(String number, String customer, LocalDate endsOn, BigDecimal amount, String note) {}

    /** @param successor number of the contract that follows; @param amount of its term, yuan */
    public record Renewed(
            String number,
            String customer,
            LocalDate endsOn,
            String successor,
            LocalDate successorEndsOn,
            BigDecimal amount) {}

    public record Lost(String number, String customer, LocalDate endsOn, Renewal.LostReason why, String note) {}
}
