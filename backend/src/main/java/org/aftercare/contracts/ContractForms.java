package org.aftercare.contracts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What is agreed in a maintenance contract. */
public final class ContractForms {
    private ContractForms() {}

    /**
     * @param id the client's own, or null
     * @param number as on the paper; null: the next one of the branch
     * @param endsOn the last day it covers
     * @param arrivalHours how soon someone arrives, where it says so (7.4.2.5b); clock hours
     * @param price of the whole term, yuan; null where only visits are paid
     * @param visitsPerYear owed to the customer; null: none are promised
     * @param responsibleId who looks after it and goes there for the renewal; null: the branch's supervisor
     * @param confirmedOn when the customer confirmed the terms, and {@code confirmedBy} who did; both null: not yet (12.4.21a)
     * @param renewsId the contract it follows; those whose units it takes over whole near their end it follows unsaid
     */
    public record AddContract(
            UUID id,
            @Size(min = 1, max = 40) String number,
            @NotNull UUID customerId,
            @NotNull LocalDate startsOn,
            @NotNull LocalDate endsOn,
            @NotNull @Valid PriceRule priceRule,
            @NotEmpty @Size(max = 500) Set<@NotNull UUID> equipmentIds,
            @Min(1) @Max(1000) Integer arrivalHours,
            @Size(max = 2000) String note,

            @DecimalMin("0") @Digits(integer = 10, fraction = 2)
            BigDecimal price,

            @Min(1) @Max(52) Integer visitsPerYear,
            UUID responsibleId,
            UUID renewsId,
            LocalDate confirmedOn,
            @Size(max = 100) String confirmedBy) {
        Agreement agreement() {
            return new Agreement(startsOn, endsOn, priceRule, price, visitsPerYear, responsibleId, arrivalHours, note);
        }
    }

    /** Units are added and removed by themselves, each from its own day. */
    public record ChangeContract(
            @NotNull LocalDate startsOn,
            @NotNull LocalDate endsOn,
            @NotNull @Valid PriceRule priceRule,
            @Min(1) @Max(1000) Integer arrivalHours,
            @Size(max = 2000) String note,

            @DecimalMin("0") @Digits(integer = 10, fraction = 2)
            BigDecimal price,

            @Min(1) @Max(52) Integer visitsPerYear,
            UUID responsibleId) {
        Agreement agreement() {
            return new Agreement(startsOn, endsOn, priceRule, price, visitsPerYear, responsibleId, arrivalHours, note);
        }
    }

    /** @param from the first day it is covered, within the term */
    public record AddUnit(
            @NotNull UUID equipmentId, @NotNull LocalDate from) {}

    /** @param on the last day it is covered, within the term */
    public record RemoveUnit(
            @NotNull LocalDate on,
            @NotBlank @Size(max = 1000) String reason) {}

    /** @param on the first day on which nothing is covered any more */
    public record CancelContract(
            @NotNull LocalDate on,
            @NotBlank @Size(max = 1000) String reason) {}
}
