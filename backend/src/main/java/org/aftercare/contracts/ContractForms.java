package org.aftercare.contracts;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
            @Size(max = 2000) String note) {}

    public record ChangeContract(
            @NotNull LocalDate startsOn,
            @NotNull LocalDate endsOn,
            @NotNull @Valid PriceRule priceRule,
            @NotEmpty @Size(max = 500) Set<@NotNull UUID> equipmentIds,
            @Min(1) @Max(1000) Integer arrivalHours,
            @Size(max = 2000) String note) {}
}
