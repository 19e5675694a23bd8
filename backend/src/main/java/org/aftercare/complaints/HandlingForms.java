package org.aftercare.complaints;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.aftercare.complaints.ComplaintForms.EnterParticulars;

/** What is asked around a complaint: of departments, of units, of the customer. Texts are trimmed. */
public final class HandlingForms {
    private HandlingForms() {}

    public record AskDepartment(
            UUID id,
            @NotNull Department department,
            @NotNull Question.About about,
            @Size(max = 2000) String asks) {}

    /**
     * @param verdict confirmed, agreed or needed; what it means goes by what was asked
     * @param particulars of the product, from sales
     */
    public record AnswerQuestion(
            Boolean verdict,
            @Size(max = 4000) String answer,
            @Valid EnterParticulars particulars,
            @Size(max = 200) String producingUnit,
            @Size(max = 500) String producers,
            LocalDate producedOn) {}

    public record PlanMeasure(
            UUID id,
            @NotNull Measure.Sort sort,
            @NotBlank @Size(max = 2000) String what,
            @NotNull Department department,
            @NotNull UUID ownerId,
            @NotNull LocalDate dueOn) {}

    public record FinishMeasure(@Size(max = 1000) String note) {}

    public record ConfirmMeasure(@NotBlank @Size(max = 1000) String effect) {}

    public record FindMishap(
            UUID id,
            @NotNull Department department,
            @NotBlank @Size(max = 2000) String what) {}

    public record SettleMishap(
            @NotBlank @Size(max = 2000) String finding,
            @NotBlank @Size(max = 2000) String measure) {}

    public record PassMishapUp(@NotBlank @Size(max = 1000) String reason) {}

    /** @param problem what the customer says happened; @param cause what they say it came from */
    public record RecordContact(
            UUID id,
            @NotNull Channel channel,
            Instant at,
            @NotBlank @Size(max = 2000) String problem,
            @Size(max = 2000) String cause) {}

    /** @param channel mail is sent by us; of phone, letter, counter and visit it is noted that it was done */
    public record TellCustomer(
            UUID id,
            @NotNull Word.About about,
            @NotNull Channel channel,
            @NotBlank @Size(max = 8000) String text,
            Instant at) {}

    /** @param personId who was there; null: the caller */
    public record RecordComplaintVisit(
            UUID id,
            UUID personId,
            Instant at,
            @NotBlank @Size(max = 2000) String what) {}

    public record SendSomebody(@NotNull UUID personId) {}

    public record PassOn(@NotNull UUID branchId) {}

    public record ChaseUnit(@NotBlank @Size(max = 500) String note) {}

    public record AnswerForUnit(@NotBlank @Size(max = 2000) String answer) {}

    public record AskForHelp(@NotBlank @Size(max = 1000) String difficulty) {}

    public record GiveHelp(@NotBlank @Size(max = 2000) String help) {}

    /** @param referredTo needed where it is referred on */
    public record ReadComplaint(
            @NotNull Sending.ReadHow how,
            UUID referredTo,
            @Size(max = 1000) String note) {}

    /** @param ticketNumber if there is one; it tells the customer and the branch */
    public record Complain(
            UUID id,
            @NotBlank @Size(max = 100) String name,
            @NotBlank @Size(max = 50) String phone,
            @Email @Size(max = 200) String email,
            @NotNull About about,
            @NotBlank @Size(max = 4000) String content,
            @Size(max = 40) String ticketNumber) {}

    /** @param note the customer's words; needed where it is not solved */
    public record RecordSolved(
            @NotNull Boolean solved,
            @NotNull Channel channel,
            @Size(max = 1000) String note) {}

    public record SaySolved(
            boolean solved, @Size(max = 1000) String note) {}
}
