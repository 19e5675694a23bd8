package org.aftercare.tickets;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.aftercare.customers.Customer;
import org.aftercare.kernel.Problem;

/** What is asked of tickets. Texts are trimmed; lengths in characters. */
public final class TicketForms {
    private TicketForms() {}

    /** Trimmed, never null. */
    static String text(String given) {
        return given == null ? "" : given.trim();
    }

    /** Trimmed, or null where it is blank. */
    static String said(String given) {
        return given == null || given.isBlank() ? null : given.trim();
    }

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    /** A time somebody can mean; 400 for the stone age. */
    static Instant plausible(String field, Instant at) {
        if (at.isBefore(EARLIEST) || at.isAfter(LATEST)) {
            throw Problem.invalid(field, "time-implausible");
        }
        return at;
    }

    /** When the customer would like the visit. */
    public record Wish(
            @NotNull Instant from,
            @NotNull Instant to,
            @Size(max = 500) String note) {
        /** 400 where it ends before it begins. */
        void mustBeForward(String field) {
            plausible(field + "from", from);
            if (!plausible(field + "to", to).isAfter(from)) {
                throw Problem.invalid(field + "to", "not-after-from");
            }
        }
    }

    /**
     * A repair call. Name, address, phone and model must be there (1.3a): {@link WholeCall} asks for them.
     *
     * @param id brought by the client, so that a call sent twice is one call
     * @param newCustomer instead of customerId, for a caller who is not known: customer, phone and site are made with it
     * @param serial of an item that is not known yet; made with the call
     * @param contractId where the service type is contract
     * @param request a fault, unless told: somebody is sent at once (3.2.4a)
     * @param makeVoucher make the voucher of this customer and model where there is none; unsaid: yes
     * @param reportId the fault report it is made of
     * @param reason why the centre serves a place that is not in its territory (3.2)
     */
    @Schema(requiredProperties = {"channel", "serviceType", "name", "address", "phone", "modelId", "fault"})
    public record RegisterCall(
            UUID id,
            @NotNull Channel channel,
            @NotNull ServiceType serviceType,
            UUID customerId,
            @Valid NewCustomer newCustomer,
            UUID siteId,
            @Schema(pattern = "\\S") @Size(max = 100) String name,
            @Schema(pattern = "\\S") @Size(max = 300) String address,
            UUID areaId,
            @Schema(pattern = "\\S") @Size(max = 40) String phone,
            @Size(max = 100) String contactName,
            @Size(max = 40) String contactPhone,
            UUID modelId,
            UUID equipmentId,
            @Size(max = 60) String serial,
            UUID contractId,
            @NotBlank @Size(max = 2000) String fault,
            RequestKind request,
            @Valid Wish wish,
            Boolean makeVoucher,
            UUID reportId,
            @Size(max = 500) String reason) {
        /** What {@link WholeCall} asks for, by name; null: left blank. */
        Map<String, Object> entry() {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("name", said(name));
            entry.put("address", said(address));
            entry.put("phone", said(phone));
            entry.put("modelId", modelId);
            return entry;
        }

        boolean wantsVoucher() {
            return makeVoucher == null || makeVoucher;
        }
    }

    /** @param kind person or company */
    public record NewCustomer(@NotNull Customer.Kind kind) {}

    /** @param reason why the centre serves a place that is not in its territory (3.2); null: as before */
    public record ChangeTicket(
            @NotNull ServiceType serviceType,
            UUID contractId,
            UUID siteId,
            @NotBlank @Size(max = 300) String address,
            UUID areaId,
            @NotBlank @Size(max = 40) String phone,
            @Size(max = 100) String contactName,
            @Size(max = 40) String contactPhone,
            @NotNull UUID modelId,
            UUID equipmentId,
            @NotBlank @Size(max = 2000) String fault,
            @Valid Wish wish,
            @Size(max = 500) String reason) {}

    /** @param branchId the service centre that takes the call over; @param reason why (3.2) */
    public record MoveCall(
            @NotNull UUID branchId, @Size(max = 500) String reason) {}

    public record Append(@NotBlank @Size(max = 2000) String text) {}

    public record Chase(@Size(max = 2000) String note) {}

    public record Reason(@NotBlank @Size(max = 500) String reason) {}

    /**
     * @param plannedAt unsaid: as soon as the technician is free
     * @param plannedMinutes unsaid: the model's standard time
     * @param reason why before a carried-over call (1.13), or why dispatched again
     */
    public record DispatchTicket(
            @NotNull UUID technicianId,
            Instant plannedAt,
            @Min(5) @Max(1440) Integer plannedMinutes,
            @Size(max = 500) String reason) {}

    /**
     * @param tools of those the job needs, what is taken along (3.2.4b)
     * @param reason why not all of them
     * @param agreedByPhone the customer was called and knows
     */
    public record Depart(
            UUID id,
            @Size(max = 40) List<@NotBlank @Size(max = 60) String> tools,
            @Size(max = 500) String reason,
            Boolean agreedByPhone) {
        boolean agreed() {
            return Boolean.TRUE.equals(agreedByPhone);
        }
    }

    public record Spent(
            @NotNull WorkCategory category,
            @Min(1) @Max(1440) int minutes) {}

    /**
     * @param siteContact who is in charge there, with their number (3.2.3a)
     * @param solution what was put forward (3.2.3b)
     * @param differs what was found is not what had been reported (3.1.5)
     */
    public record RecordFindings(
            @NotBlank @Size(max = 4000) String diagnosis,
            @Size(max = 4000) String workDone,
            @Size(max = 8) List<@NotNull @Valid Spent> minutes,
            @Size(max = 100) String siteContact,
            @Size(max = 40) String sitePhone,
            @Size(max = 4000) String solution,
            Boolean differs) {}

    /** @param reason where it was not fixed */
    public record EndVisit(
            @NotNull Visit.Outcome outcome, @Size(max = 500) String reason) {}

    /** @param reason for a fee of zero on a paid job (1.1a) */
    public record SetFee(
            @NotNull @PositiveOrZero @DecimalMax("9999999999.99") @Digits(integer = 10, fraction = 2)
            BigDecimal amount,

            @Size(max = 500) String reason) {}

    /**
     * @param contentHash of the content the customer was shown
     * @param strokes of a drawn signature, as the pad gives them
     * @param image base64 of a PNG, JPEG or WebP: the drawing, or a photo of the paper voucher
     */
    public record SignVoucher(
            @NotNull Signature.Kind kind,
            @NotNull Signature.How how,
            @NotBlank @Size(max = 64) String contentHash,
            @NotBlank @Size(max = 100) String signer,
            JsonNode strokes,
            @NotBlank String image) {}

    public record BookInternalWork(
            UUID id,
            @NotNull InternalJob.Kind kind,
            @NotNull LocalDate on,
            @Min(1) @Max(1440) int minutes,
            @Size(max = 1000) String note) {}

    /** What anybody may report without an account. */
    public record ReportFault(
            UUID id,
            @NotBlank @Size(max = 100) String name,
            @NotBlank @Size(max = 40) String phone,
            @NotBlank @Size(max = 300) String address,
            @Size(max = 100) String model,
            @Size(max = 60) String serial,
            @NotBlank @Size(max = 2000) String fault,
            @Valid Wish wish) {}
}
