package org.aftercare.billing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

import org.aftercare.customers.CustomerRef;
import org.aftercare.staff.PersonRef;

/** What is asked and answered about money. Amounts in the company's currency, to the cent. */
public final class BillingForms {
    private BillingForms() {}

    /** @param amount what the customer gave; it must be the fee */
    public record CollectFee(
            UUID id,

            @NotNull @Positive @Digits(integer = 10, fraction = 2)
            BigDecimal amount) {}

    public record IssueInvoice(@NotBlank @Size(max = 40) String number) {}

    /** @param number where the invoice has none yet */
    public record PostInvoice(@Size(max = 40) String number) {}

    public record TicketRef(UUID id, String number) {}

    /** @param confirmedAt null: the technician still owes it */
    public record CollectionView(
            UUID id,
            TicketRef ticket,
            PersonRef technician,
            CustomerRef customer,
            BigDecimal amount,
            Instant collectedAt,
            Instant confirmedAt,
            PersonRef confirmedBy,
            int version) {}

    /** A repair of building works whose owner bears a share of these costs (15.1.4). */
    public record InvoicedRepair(
            UUID id,
            String number,
            BigDecimal materials,
            BigDecimal labour,
            BigDecimal equipment,
            BigDecimal ownerPercent) {}

    /**
     * An invoice as the accountant sees it.
     *
     * @param ticket the job it is for; null: a repair of works, or goods that came back
     * @param customer null: goods came back from somebody who is no customer of ours
     * @param number null until it is issued
     * @param late not issued by the end of its day (1.5b)
     */
    public record InvoiceView(
            UUID id,
            String number,
            TicketRef ticket,
            InvoicedRepair repair,
            TicketRef goodsReturn,
            CustomerRef customer,
            PersonRef technician,
            String address,
            BigDecimal amount,
            Invoice.Status state,
            LocalDate dueOn,
            boolean late,
            Instant requestedAt,
            Instant issuedAt,
            Instant postedAt,
            int version) {}
}
