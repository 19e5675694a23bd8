package org.aftercare.tickets;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;

import org.aftercare.tickets.TicketViews.ModelRef;

/** What is answered about vouchers. */
public final class VoucherViews {
    private VoucherViews() {}

    /** What stands on the voucher: the names of the content as it is signed. */
    public record Content(
            String number,
            String voucher,
            String customer,
            String address,
            String model,
            String serial,
            ServiceType serviceType,
            String fault,
            List<Work> work,
            BigDecimal fee,
            String feeReason) {}

    public record Work(String diagnosis, String workDone) {}

    public record Line(String label, String value) {}

    public record SignatureOnVoucher(
            UUID id, Signature.Kind kind, Signature.How how, String signer, Instant signedAt, boolean valid) {}

    /**
     * The voucher as it is shown and signed.
     *
     * @param lines the content in the caller's language, word for word what is signed
     * @param contentHash what a signature is bound to; it comes back with the signature
     */
    public record VoucherView(
            String number,
            List<Line> lines,
            JsonNode content,
            String contentHash,
            BigDecimal fee,
            List<SignatureOnVoucher> signatures) {}

    /** @param filedAt when the entry was cancelled and the voucher filed (1.4b) */
    public record VoucherEntry(
            UUID ticketId,
            String number,
            Instant openedAt,
            TicketStatus status,
            String workDone,
            BigDecimal fee,
            Instant signedAt,
            Instant filedAt) {}

    public record FiledVoucher(UUID id, String number, ModelRef model, Instant madeAt, List<VoucherEntry> entries) {}
}
