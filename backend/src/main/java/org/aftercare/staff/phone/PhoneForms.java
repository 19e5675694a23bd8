package org.aftercare.staff.phone;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What is said about the phone. Hours are those of the company's clock. */
public final class PhoneForms {
    private PhoneForms() {}

    /** The hours in which somebody must be at the phone, each day. @param toHour not included */
    public record SetPhoneHours(
            @NotNull @Min(0) @Max(23) Integer fromHour,
            @NotNull @Min(1) @Max(24) Integer toHour) {}

    /**
     * Names who attends these hours of these days; what stood there is replaced.
     *
     * @param weekdays only these; null: all; @param personId null: nobody, the hours are empty again
     * @param branchId null: the caller's
     */
    public record PlanPhoneDuty(
            UUID branchId,
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            Set<DayOfWeek> weekdays,
            @NotNull @Min(0) @Max(23) Integer fromHour,
            @NotNull @Min(1) @Max(24) Integer toHour,
            UUID personId) {}

    /** @param week its Monday; it becomes as the week before was, where it is still empty */
    public record CopyPhoneWeek(UUID branchId, @NotNull LocalDate week) {}

    /**
     * @param rangAt when it rang, not in the future; @param rings after how many it was answered; null: it was missed
     * @param caller whose number; may be blank
     */
    public record RecordPhoneBreach(
            UUID id,
            UUID branchId,
            @NotNull Instant rangAt,
            @Min(1) @Max(200) Integer rings,
            @Size(max = 40) String caller,
            @Size(max = 500) String note) {}

    public record CallBackMissed(@NotBlank @Size(max = 500) String outcome) {}

    /** @param holiday its first day; @param number of the mobile it goes to */
    public record ForwardPhone(
            UUID id,
            UUID branchId,
            @NotNull LocalDate holiday,
            @NotNull PhoneForwarding.Line line,
            @NotBlank @Size(max = 40) String number,
            @NotNull UUID personId) {}

    public record RecordUnreachable(
            UUID id,
            @NotNull UUID personId,
            @NotNull Instant triedAt,
            @Size(max = 500) String note) {}

    public record ExplainAbsence(@NotBlank @Size(max = 500) String reason) {}

    public record JudgeAbsence(@NotNull Boolean good) {}
}
